package org.rectification.responsibility;

/** What kind of body it is (主体类别). */
public enum BodyKind {
    /** Party committee (党委). */
    PARTY_COMMITTEE,
    /** Government (政府). */
    GOVERNMENT,
    /** Department of a government or a committee (部门). */
    DEPARTMENT,
    /** Enterprise (企业). */
    ENTERPRISE,
    /** Leading group (领导小组). */
    LEADING_GROUP,
    /** Office of a leading group or commission (办公室). */
    OFFICE,
    /** People's congress or its standing committee (人大). */
    PEOPLES_CONGRESS,
    /** Inspection team (督察组). */
    INSPECTION_TEAM,
    /** A body of another kind, such as a public institution (其他). */
    OTHER
}
