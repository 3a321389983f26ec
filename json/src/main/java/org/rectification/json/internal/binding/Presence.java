package org.rectification.json.internal.binding;

/** Whether a property may be omitted. */
public enum Presence {
    /** The property is required. */
    REQUIRED,
    /** The property is omitted if there is no value. */
    OPTIONAL,
    /** The value is a list, and the property is omitted if the list is empty. */
    LIST
}
