package org.rectification.responsibility;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The kind of a body (主体类别).
 *
 * @since 0.1.0
 */
public enum BodyKind implements Labelled {
    /** Party committee (党委). */
    PARTY_COMMITTEE(LocalText.of("党委", "Party committee")),
    /** Government (政府). */
    GOVERNMENT(LocalText.of("政府", "government")),
    /** Department of a government or a committee (部门). */
    DEPARTMENT(LocalText.of("部门", "department")),
    /** Enterprise (企业). */
    ENTERPRISE(LocalText.of("企业", "enterprise")),
    /** Leading group (领导小组). */
    LEADING_GROUP(LocalText.of("领导小组", "leading group")),
    /** Office of a leading group or commission (办公室). */
    OFFICE(LocalText.of("办公室", "office")),
    /** People's congress or its standing committee (人大). */
    PEOPLES_CONGRESS(LocalText.of("人大", "people's congress")),
    /** Inspection team (督察组). */
    INSPECTION_TEAM(LocalText.of("督察组", "inspection team")),
    /** Another kind of body, such as a public institution (其他). */
    OTHER(LocalText.of("其他", "other"));

    private final LocalText label;

    BodyKind(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
