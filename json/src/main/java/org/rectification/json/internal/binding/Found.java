package org.rectification.json.internal.binding;

import org.rectification.base.Fault;

/** A fault whose line and column have still to be found. */
final class Found {

    /** The position is found from the fault's place and not from a token's number. */
    static final int BY_PLACE = -1;

    /** The position has not been found. */
    static final int NOWHERE = Integer.MAX_VALUE;

    final Fault fault;
    final int ordinal; // of the token with the fault, or BY_PLACE
    int at = NOWHERE; // the ordinal of the token at which the fault was located
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
