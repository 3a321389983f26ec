package org.rectification.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The state of one subject on a date, derived from its history. Completion, acceptance, close-out and end are given by
 * the entries they are based on, with author and both dates.
 *
 * <p>A claim of completion neither accepts nor closes a subject. A passed closing completes an issue or a part, even if no
 * completion was claimed, and remains in force until it is reversed.
 *
 * <pre>{@code
 * State state = issue.stateOn(LocalDate.of(2017, 12, 31));
 * state.tier();                                 // COMPLETE
 * state.completion().map(Entry::happenedOn);    // Optional[2017-12-20]
 * state.closeOut().isPresent();                 // false // complete is not closed out
 * }</pre>
 *
 * @param tier the tier, by the reports in force or by the closing
 * @param reportedTier the tier by the reports in force alone
 * @param completion the claim of completion in force or, if the subject was closed without one, the acceptance in force
 *     at the closing, or else the closing; present if and only if the tier is {@link Tier#COMPLETE}
 * @param acceptance the acceptance in force, passed or basically met
 * @param closeOut the close-out in force
 * @param reversal the last refutation or reopening, if completion has not been claimed since
 * @param end the last end of the subject other than completion, if it has not been reopened since
 * @param exception the last request for an exception that was granted, if the subject has not been reopened since
 * @since 0.1.0
 */
public record State(
        Tier tier,
        Tier reportedTier,
        Optional<Entry> completion,
        Optional<Entry> acceptance,
        Optional<Entry> closeOut,
        Optional<Entry> reversal,
        Optional<Entry> end,
        Optional<Entry> exception) {

    /**
     * Makes a state.
     *
     * @param tier the tier
     * @param reportedTier the tier by the reports in force alone
     * @param completion the entry that completes the subject
     * @param acceptance the acceptance in force
     * @param closeOut the close-out in force
     * @param reversal the last refutation or reopening, if completion has not been claimed since
     * @param end the last end of the subject other than completion
     * @param exception the last request for an exception that was granted
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if completion is present with another tier than {@link Tier#COMPLETE}, or absent
     *     with that tier
     */
    public State {
        Checks.notNull(tier, "tier");
        Checks.notNull(reportedTier, "reportedTier");
        Checks.notNull(completion, "completion");
        Checks.notNull(acceptance, "acceptance");
        Checks.notNull(closeOut, "closeOut");
        Checks.notNull(reversal, "reversal");
        Checks.notNull(end, "end");
        Checks.notNull(exception, "exception");
        if (completion.isPresent() != (tier == Tier.COMPLETE)) {
            throw new IllegalArgumentException(
                    "completion must be present exactly if the tier is COMPLETE, but the tier was " + tier);
        }
    }

    /**
     * Returns whether the subject is complete, by a claim in force or by its closing.
     *
     * @return true if the tier is {@link Tier#COMPLETE}
     */
    public boolean isComplete() {
        return tier == Tier.COMPLETE;
    }

    /**
     * Returns how the subject ended other than by completion.
     *
     * @return the kind of end; empty if no end is in force
     */
    public Optional<EndKind> endKind() {
        return end.flatMap(entry -> entry.fact().endKind());
    }

    /**
     * Returns whether an exception is in force on a day.
     *
     * @param date the day, not before the day of this state
     * @return true if an exception was granted whose last day, if it has one, is not before the date, and the subject is
     *     neither complete nor ended
     * @throws NullPointerException if the date is null
     */
    public boolean isExceptedOn(LocalDate date) {
        Checks.notNull(date, "date");
        return !isComplete()
                && end.isEmpty()
                && exception.isPresent()
                && exceptionUntil().stream().noneMatch(last -> last.isBefore(date));
    }

    /**
     * Returns the last day of the exception granted last.
     *
     * @return the day, included; empty if no exception was granted, or if it has no last day
     */
    public Optional<LocalDate> exceptionUntil() {
        return exception.flatMap(entry -> ((Fact.ExceptionRequested) entry.fact()).lastDay());
    }

    /**
     * Returns the day on which the subject was completed.
     *
     * @return the day; absent if the subject is not complete
     */
    public Optional<LocalDate> completedOn() {
        return completion.map(Entry::happenedOn);
    }

    @Override
    public String toString() {
        return OneLine.of(
                "State",
                tier,
                OneLine.with("complete", completion.map(Entry::happenedOn)),
                OneLine.with("accepted", acceptance.map(Entry::happenedOn)),
                OneLine.with("closed out", closeOut.map(Entry::happenedOn)),
                OneLine.with("ended", end.map(Entry::happenedOn)),
                OneLine.with("exception granted", exception.map(Entry::id)));
    }
}
