package org.rectification.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;

/** Finds the extensions of the subjects of one issue on one date. */
final class ExtensionFinder {

    private final Issue issue;
    private final LocalDate asOf;

    ExtensionFinder(Issue issue, LocalDate asOf) {
        this.issue = issue;
        this.asOf = asOf;
    }

    ExtensionChain chainOf(Undertaking undertaking) {
        Subject subject = undertaking.subject();
        boolean isInherited = undertaking.own().isEmpty();
        List<Extension> extensions = new ArrayList<>();
        Optional<LocalDate> extended = issue.history().extendedDueOf(subject, asOf);
        if (isInherited) {
            extensions.addAll(Extensions.of(issue.history(), Subject.issue(), asOf));
            extended = extended.or(() -> issue.history().extendedDueOf(Subject.issue(), asOf));
        }
        extensions.addAll(Extensions.of(issue.history(), subject, asOf));
        Deadline deadline = undertaking.own().orElseGet(issue::deadline);
        return new ExtensionChain(deadline, isInherited, extensions, extended);
    }

    /**
     * Returns the day of the grant that gives the extension in force of a subject with its own or an inherited deadline.
     */
    Optional<LocalDate> grantedOn(Subject subject) {
        Subject extended = issue.history().extendedDueOf(subject, asOf).isPresent() ? subject : Subject.issue();
        List<Extensions.Move> moves = Extensions.movesOf(issue.history(), extended, asOf);
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(moves.get(moves.size() - 1).day());
    }

    /** Returns why a decision has no effect, if its request is no longer in effect. */
    Optional<Reason> mootBecause(StatusMessage message, Entry decision, EntryId request) {
        if (issue.history().requestInEffect(request).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                Reason.of(message, "decision", decision.id(), "decided", decision.happenedOn(), "request", request));
    }
}
