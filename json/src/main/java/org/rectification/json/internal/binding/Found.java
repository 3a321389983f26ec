package org.rectification.json.internal.binding;

import org.rectification.base.Fault;

/** A fault on its way to its line and column. */
final class Found {

    /** The fault stands where its place leads, not at one token known by number. */
    static final int BY_PLACE = -1;

    /** The fault has not been placed. */
    static final int NOWHERE = Integer.MAX_VALUE;

    final Fault fault;
    final int ordinal; // of the token it stands at, or BY_PLACE
    int at = NOWHERE; // the ordinal of the token it turned out to stand at
    int line;
    int column;

    Found(Fault fault, int ordinal) {
        this.fault = fault;
        this.ordinal = ordinal;
    }

    void standsAt(int token, int line, int column) {
        this.at = token;
        this.line = line;
        this.column = column;
    }
}
