package org.rectification.issue;

import java.util.Optional;
import org.rectification.issue.Fact.ExceptionDecided;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.Fact.ExtensionDecided;
import org.rectification.issue.Fact.ExtensionRequested;

/** Requests that are decided by a later fact, and the decisions on them. */
final class Decisions {

    private Decisions() {}

    static boolean isRequest(Fact fact) {
        return fact instanceof ExtensionRequested || fact instanceof ExceptionRequested;
    }

    /** The request that a decision refers to; empty if the fact is no decision. */
    static Optional<EntryId> requestOf(Fact fact) {
        if (fact instanceof ExtensionDecided decided) {
            return Optional.of(decided.request());
        }
        return fact instanceof ExceptionDecided decided ? Optional.of(decided.request()) : Optional.empty();
    }
}
