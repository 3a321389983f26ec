package org.rectification.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.ExtensionDecided;
import org.rectification.issue.Fact.ExtensionRequested;
import org.rectification.responsibility.BodyId;

/**
 * A request to extend a deadline (延期), with the decisions made on it as of a date. Only a granted request moves the
 * deadline.
 *
 * <p>A request can have several decisions. A grant remains in force until it is withdrawn; a refusal recorded in
 * addition does not revoke it.
 *
 * @param request the entry that records the request
 * @param decisions the entries that record the decisions on the request, in the order of the history; empty while the
 *     request is pending
 * @since 0.1.0
 */
public record Extension(Entry request, List<Entry> decisions) {

    /** The outcome of a request. */
    public enum Outcome implements Labelled {
        /** Granted (同意): the requested date is the deadline. */
        GRANTED(LocalText.of("同意", "granted")),
        /** Refused (不同意): the deadline is unchanged. */
        REFUSED(LocalText.of("不同意", "refused")),
        /** Not decided (待批): the deadline is unchanged. */
        PENDING(LocalText.of("待批", "pending"));

        private final LocalText label;

        Outcome(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Creates an extension.
     *
     * @param request the entry that records the request
     * @param decisions the entries that record the decisions on the request
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if {@code request} does not record an extension request, or an element of {@code
     *     decisions} does not decide on it
     */
    public Extension {
        Checks.notNull(request, "request");
        decisions = List.copyOf(Checks.notNull(decisions, "decisions"));
        if (!(request.fact() instanceof ExtensionRequested)) {
            throw new IllegalArgumentException("request must ask for an extension, but was " + request.fact());
        }
        for (Entry decision : decisions) {
            if (!(decision.fact() instanceof ExtensionDecided decided)
                    || !decided.request().equals(request.id())) {
                throw new IllegalArgumentException(
                        "decisions must decide on " + request.id() + ", but one was " + decision.fact());
            }
        }
    }

    private ExtensionRequested asked() {
        return (ExtensionRequested) request.fact();
    }

    private static boolean grants(Entry decision) {
        return ((ExtensionDecided) decision.fact()).granted();
    }

    /**
     * Returns the requested deadline.
     *
     * @return the requested date, included
     */
    public LocalDate proposedDue() {
        return asked().proposedDue();
    }

    /**
     * Returns the reason given for the request.
     *
     * @return the reason
     */
    public LocalText reason() {
        return asked().reason();
    }

    /**
     * Returns the date of the request.
     *
     * @return the day
     */
    public LocalDate askedOn() {
        return request.happenedOn();
    }

    /**
     * Returns the body that made the request.
     *
     * @return the body; empty if not recorded
     */
    public Optional<BodyId> askedBy() {
        return request.by();
    }

    /**
     * Returns the outcome of the request.
     *
     * @return granted if any decision grants the request, refused if all decisions refuse it, pending if there is no
     *     decision
     */
    public Outcome outcome() {
        if (decisions.isEmpty()) {
            return Outcome.PENDING;
        }
        return decisions.stream().anyMatch(Extension::grants) ? Outcome.GRANTED : Outcome.REFUSED;
    }

    /**
     * Returns the decision that determines the outcome.
     *
     * @return the last grant, or the last refusal if there is no grant; empty while the request is pending
     */
    public Optional<Entry> decision() {
        Optional<Entry> last = Optional.empty();
        for (Entry decision : decisions) {
            if (grants(decision) || last.isEmpty() || !grants(last.get())) {
                last = Optional.of(decision);
            }
        }
        return last;
    }

    /**
     * Returns the date of the decision that determines the outcome.
     *
     * @return the date; empty while the request is pending
     */
    public Optional<LocalDate> decidedOn() {
        return decision().map(Entry::happenedOn);
    }

    /**
     * Returns the body that made the decision that determines the outcome.
     *
     * @return the body; empty while the request is pending or if the body is not recorded
     */
    public Optional<BodyId> decidedBy() {
        return decision().flatMap(Entry::by);
    }

    @Override
    public String toString() {
        return OneLine.of("Extension", request.id(), OneLine.count(decisions.size(), "decision"));
    }
}
