package org.rectification.issue;

/** Why a completion does not hold (整改不实的情形). */
public enum RefutationKind {
    /** It was not true (虚假整改). */
    FALSE,
    /** It was done for show, without care (敷衍整改). */
    PERFUNCTORY,
    /** It touched the surface alone (表面整改). */
    SUPERFICIAL,
    /** It was true and did not last (反弹). */
    REBOUND,
    /** The source does not say which (未说明). */
    UNSPECIFIED
}
