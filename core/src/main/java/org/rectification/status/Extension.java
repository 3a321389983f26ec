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
 * One request for a later date (延期) and what became of it by a day. Only a granted one moves the date.
 *
 * <p>A request may be decided more than once. A grant stands until it is withdrawn: a refusal recorded beside it does not
 * take it back.
 *
 * @param request the entry that asked
 * @param decisions the entries that decided on it, in the order of the history; empty while it is pending
 */
public record Extension(Entry request, List<Entry> decisions) {

    /** What became of a request. */
    public enum Outcome implements Labelled {
        /** Granted (同意): the day asked for is the date. */
        GRANTED(LocalText.of("同意", "granted")),
        /** Refused (不同意): the date stays. */
        REFUSED(LocalText.of("不同意", "refused")),
        /** Not decided (待批): the date stays. */
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
     * Makes an extension.
     *
     * @param request the entry that asked
     * @param decisions the entries that decided on it
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if the first is no request, or one of the others does not decide on it
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
     * Returns the day asked for.
     *
     * @return the day, included
     */
    public LocalDate proposedDue() {
        return asked().proposedDue();
    }

    /**
     * Returns why it was asked for.
     *
     * @return the reason given
     */
    public LocalText reason() {
        return asked().reason();
    }

    /**
     * Returns the day it was asked for.
     *
     * @return the day
     */
    public LocalDate askedOn() {
        return request.happenedOn();
    }

    /**
     * Returns who asked.
     *
     * @return the body, if recorded
     */
    public Optional<BodyId> askedBy() {
        return request.by();
    }

    /**
     * Returns what became of it.
     *
     * @return granted if any decision grants it, refused if all refuse it, pending if there is none
     */
    public Outcome outcome() {
        if (decisions.isEmpty()) {
            return Outcome.PENDING;
        }
        return decisions.stream().anyMatch(Extension::grants) ? Outcome.GRANTED : Outcome.REFUSED;
    }

    /**
     * Returns the decision the outcome rests on.
     *
     * @return the last grant, or where there is none the last refusal; absent while it is pending
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
     * Returns the day of the decision the outcome rests on.
     *
     * @return the day; absent while it is pending
     */
    public Optional<LocalDate> decidedOn() {
        return decision().map(Entry::happenedOn);
    }

    /**
     * Returns who made the decision the outcome rests on.
     *
     * @return the body; absent while it is pending, or where it is not recorded
     */
    public Optional<BodyId> decidedBy() {
        return decision().flatMap(Entry::by);
    }

    @Override
    public String toString() {
        return OneLine.of("Extension", request.id(), OneLine.count(decisions.size(), "decision"));
    }
}
