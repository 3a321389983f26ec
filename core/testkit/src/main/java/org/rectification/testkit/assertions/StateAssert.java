package org.rectification.testkit.assertions;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.rectification.base.Language;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.Issue;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;

/**
 * Assertions about the state of an issue, or of a part of one, at the end of a day. Completion, acceptance,
 * close-out, ends and suspensions are verified separately. The failure message lists the entries about the subject in
 * effect on the day.
 *
 * @since 0.1.0
 */
public final class StateAssert extends AbstractAssert<StateAssert, State> {

    private final Issue issue;
    private final Subject subject;
    private final LocalDate asOf;

    StateAssert(Issue issue, Subject subject, LocalDate asOf) {
        super(issue.history().stateOf(subject, asOf), StateAssert.class);
        this.issue = issue;
        this.subject = subject;
        this.asOf = asOf;
    }

    /**
     * Verifies that completion is claimed and in effect.
     *
     * @return this
     */
    public StateAssert isComplete() {
        return require(actual.isComplete(), "to be complete", tier());
    }

    /**
     * Verifies that no completion is in effect: none was claimed, or it was refuted or reopened.
     *
     * @return this
     */
    public StateAssert isNotComplete() {
        return require(!actual.isComplete(), "not to be complete", "completed" + on(actual.completion()));
    }

    /**
     * Verifies the day of the completion.
     *
     * @param date the day
     * @return this
     */
    public StateAssert isCompleteSince(LocalDate date) {
        return requireOn(actual.completion(), date, "complete");
    }

    /**
     * Verifies the progress according to the reports in effect.
     *
     * @param tier the tier
     * @return this
     */
    public StateAssert hasTier(Tier tier) {
        return require(actual.tier() == tier, "to be " + tier.label().in(Language.ENGLISH), tier());
    }

    /**
     * Verifies that an acceptance is in effect, whether passed or basically met.
     *
     * @return this
     */
    public StateAssert isAccepted() {
        return require(actual.acceptance().isPresent(), "to be accepted", "not accepted");
    }

    /**
     * Verifies that no acceptance is in effect.
     *
     * @return this
     */
    public StateAssert isNotAccepted() {
        return require(actual.acceptance().isEmpty(), "not to be accepted", "accepted" + on(actual.acceptance()));
    }

    /**
     * Verifies the day of the acceptance in effect.
     *
     * @param date the day
     * @return this
     */
    public StateAssert isAcceptedSince(LocalDate date) {
        return requireOn(actual.acceptance(), date, "accepted");
    }

    /**
     * Verifies that a close-out is in effect.
     *
     * @return this
     */
    public StateAssert isClosedOut() {
        return require(actual.closeOut().isPresent(), "to be closed out", "not closed out");
    }

    /**
     * Verifies that no close-out is in effect.
     *
     * @return this
     */
    public StateAssert isNotClosedOut() {
        return require(actual.closeOut().isEmpty(), "not to be closed out", "closed out" + on(actual.closeOut()));
    }

    /**
     * Verifies the day of the close-out in effect.
     *
     * @param date the day
     * @return this
     */
    public StateAssert isClosedOutSince(LocalDate date) {
        return requireOn(actual.closeOut(), date, "closed out");
    }

    /**
     * Verifies that a completion was refuted or work was reopened, and completion has not been claimed since.
     *
     * @return this
     */
    public StateAssert isReversed() {
        return require(actual.reversal().isPresent(), "to be reversed", "not reversed");
    }

    /**
     * Verifies that there was no refutation or reopening, or that completion has been claimed since.
     *
     * @return this
     */
    public StateAssert isNotReversed() {
        return require(actual.reversal().isEmpty(), "not to be reversed", "reversed" + on(actual.reversal()));
    }

    /**
     * Verifies how the subject ended other than by completion.
     *
     * @param end the kind of end
     * @return this
     */
    public StateAssert hasEnd(EndKind end) {
        return require(
                actual.endKind().equals(Optional.of(end)),
                "to have ended as " + end.label().in(Language.ENGLISH),
                actual.endKind().isEmpty() ? "not ended" : ended());
    }

    /**
     * Verifies the day on which the subject ended other than by completion.
     *
     * @param date the day
     * @return this
     */
    public StateAssert isEndedSince(LocalDate date) {
        return requireOn(actual.end(), date, "ended");
    }

    /**
     * Verifies that no end other than completion is in effect: there was none, or work was reopened.
     *
     * @return this
     */
    public StateAssert isNotEnded() {
        return require(actual.end().isEmpty(), "not to have ended", ended());
    }

    /**
     * Verifies that an exception is in force on the day.
     *
     * @return this
     */
    public StateAssert isExcepted() {
        return require(
                actual.isExceptedOn(asOf),
                "to be under an exception",
                actual.exception().isEmpty() ? "under none" : "under none any more");
    }

    /**
     * Verifies that an exception is in force on the day, and its last day.
     *
     * @param date the last day, inclusive
     * @return this
     */
    public StateAssert isExceptedUntil(LocalDate date) {
        return require(
                actual.isExceptedOn(asOf) && actual.exceptionUntil().equals(Optional.of(date)),
                "to be under an exception until " + date,
                actual.isExceptedOn(asOf) ? excepted() : "under none");
    }

    /**
     * Verifies that no exception is in force on the day: none was granted, it is over, or the subject is complete or
     * ended, or was reopened.
     *
     * @return this
     */
    public StateAssert isNotExcepted() {
        return require(!actual.isExceptedOn(asOf), "not to be under an exception", excepted());
    }

    /**
     * Verifies that a suspension of the subject, or of what is above it, has begun and has not been resumed by the day.
     *
     * @return this
     */
    public StateAssert isSuspended() {
        return require(isSuspendedNow(), "to be suspended", "not suspended");
    }

    /**
     * Verifies that no suspension of the subject, or of what is above it, is open on the day.
     *
     * @return this
     */
    public StateAssert isNotSuspended() {
        return require(!isSuspendedNow(), "not to be suspended", "suspended");
    }

    private boolean isSuspendedNow() {
        return issue.suspensionsOf(subject, asOf).stream().anyMatch(Suspension::isOpen);
    }

    private StateAssert requireOn(Optional<Entry> found, LocalDate date, String word) {
        String since = word + " since ";
        return require(
                found.map(Entry::happenedOn).equals(Optional.of(date)),
                "to be " + since + date,
                found.map(entry -> since + entry.happenedOn()).orElse("not " + word));
    }

    private StateAssert require(boolean holds, String expected, String found) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Told.failure(
                            "Expected issue " + issue.id()
                                    + subject.id().map(id -> "/" + id).orElse("") + " as of " + asOf + " " + expected
                                    + ", but it was " + found,
                            "In effect on that day:",
                            issue.history().inEffect(subject, asOf).stream()
                                    .map(Told::entry)
                                    .toList()));
        }
        return this;
    }

    private String tier() {
        return actual.tier().label().in(Language.ENGLISH);
    }

    private String ended() {
        return actual.endKind().map(end -> end.label().in(Language.ENGLISH)).orElse("") + on(actual.end());
    }

    private String excepted() {
        return "under one "
                + actual.exceptionUntil().map(until -> "until " + until).orElse("without a last day");
    }

    private static String on(Optional<Entry> entry) {
        return entry.map(found -> " on " + found.happenedOn()).orElse("");
    }
}
