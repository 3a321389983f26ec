package org.rectification.json.internal.binding;

/** Whether a property may be left out. */
public enum Presence {
    /** It must be there. */
    REQUIRED,
    /** It is left out where there is no value. */
    OPTIONAL,
    /** Its value is a list, and it is left out where the list is empty. */
    LIST
}
