package org.rectification.responsibility;

/** What a body does for an issue, a part, a measure or a key step (职责). */
public enum Role {
    /** Leads the work and answers for the whole (牵头单位); two bodies may lead jointly. */
    LEAD,
    /** Carries the work out (责任单位). */
    RESPONSIBLE,
    /** Helps (配合单位、协办单位). */
    COOPERATING,
    /** Watches over it (督导单位、督查部门). */
    SUPERVISING,
    /** Accepts the result (验收单位). */
    ACCEPTING
}
