package org.rectification.testkit.assertions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.closeout.CloseOutStatus;
import org.rectification.closeout.CloseOutVerdict;
import org.rectification.closeout.ConditionResult;
import org.rectification.closeout.NextAction;
import org.rectification.issue.Entry;

/**
 * Assertions about a close-out verdict. The failure message lists every condition that prevents closing, with its
 * reason and sources.
 *
 * <p>Conditions are identified by the code of the condition ({@code notice/notice-length}) or by the code of the
 * reason, with or without the common prefix ({@code closeout.public-notice-too-short},
 * {@code public-notice-too-short}).
 *
 * <pre>{@code
 * assertThat(rule.assess(landfill, asOf)).isClosedWrongly().becauseOnly("public-notice-too-short");
 * assertThat(rule.assess(quarry, asOf)).isNotEligible().becauseOnly("objection-open");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, CloseOutVerdict> {

    private static final String PREFIX = "closeout.";

    VerdictAssert(@Nullable CloseOutVerdict actual) {
        super(actual, VerdictAssert.class);
    }

    /**
     * Verifies the status.
     *
     * @param status the status
     * @return this
     */
    public VerdictAssert hasStatus(CloseOutStatus status) {
        isNotNull();
        return require(actual.status() == status, "to be " + status.label().in(Language.ENGLISH));
    }

    /**
     * Verifies that the subject may be closed and has not been closed.
     *
     * @return this
     */
    public VerdictAssert isEligible() {
        return hasStatus(CloseOutStatus.ELIGIBLE);
    }

    /**
     * Verifies that the subject may not be closed, or has been closed.
     *
     * @return this
     */
    public VerdictAssert isNotEligible() {
        isNotNull();
        return require(!actual.isEligible(), "not to be eligible");
    }

    /**
     * Verifies that the subject was closed and no condition prevented closing.
     *
     * @return this
     */
    public VerdictAssert isClosedRightly() {
        isNotNull();
        return require(
                actual.status() == CloseOutStatus.CLOSED && actual.inTheWay().isEmpty(),
                "to be closed with nothing in the way");
    }

    /**
     * Verifies that the subject was closed although a condition prevented closing.
     *
     * @return this
     */
    public VerdictAssert isClosedWrongly() {
        isNotNull();
        return require(
                actual.status() == CloseOutStatus.CLOSED && !actual.inTheWay().isEmpty(),
                "to be closed with something in the way");
    }

    /**
     * Verifies that a completion was refuted or work was reopened, and nothing has been done since.
     *
     * @return this
     */
    public VerdictAssert isReversed() {
        return hasStatus(CloseOutStatus.REVERSED);
    }

    /**
     * Verifies that each of the given conditions prevents closing. Other conditions may prevent closing too.
     *
     * @param codes codes of conditions or of reasons
     * @return this
     * @throws IllegalArgumentException if no code is given, because such an assertion could not fail
     */
    public VerdictAssert because(String... codes) {
        isNotNull();
        List<ConditionResult> inTheWay = actual.inTheWay();
        for (String code : Told.some(codes)) {
            require(inTheWay.stream().anyMatch(result -> isNamed(result, code)), "to have " + code + " in the way");
        }
        return this;
    }

    /**
     * Verifies that the given conditions prevent closing, and no others.
     *
     * @param codes codes of conditions or of reasons
     * @return this
     */
    public VerdictAssert becauseOnly(String... codes) {
        isNotNull();
        Stream.of(codes).forEach(this::because);
        for (ConditionResult result : actual.inTheWay()) {
            require(
                    Stream.of(codes).anyMatch(code -> isNamed(result, code)),
                    "not to have " + result.condition() + " in the way");
        }
        return this;
    }

    /**
     * Verifies that no condition prevents closing.
     *
     * @return this
     */
    public VerdictAssert hasNothingInTheWay() {
        isNotNull();
        return require(actual.inTheWay().isEmpty(), "to have nothing in the way");
    }

    /**
     * Verifies that a condition is waiting, and the day from which it will be met.
     *
     * @param code the code of a condition or of a reason
     * @param until the day from which the condition will be met
     * @return this
     */
    public VerdictAssert isWaiting(String code, LocalDate until) {
        isNotNull();
        return require(
                actual.waiting().stream()
                        .anyMatch(result ->
                                isNamed(result, code) && result.until().equals(Optional.of(until))),
                "to be waiting for " + code + " until " + until);
    }

    /**
     * Verifies the earliest day on which the subject can be closed.
     *
     * @param date the day
     * @return this
     */
    public VerdictAssert canBeClosedOn(LocalDate date) {
        isNotNull();
        Optional<LocalDate> found = actual.earliest().closeOn();
        return require(
                found.equals(Optional.of(date)),
                "to be closed on " + date + " at the earliest",
                found.map(LocalDate::toString).orElse("no day"));
    }

    /**
     * Verifies the stages that may be taken next.
     *
     * @param stages the ids of all these stages, in any order
     * @return this
     */
    public VerdictAssert canNextTake(String... stages) {
        isNotNull();
        List<String> found = actual.nextActions().stream()
                .filter(action -> action.kind() == NextAction.Kind.TAKE_STAGE)
                .map(action -> action.stage().orElseThrow().id().value())
                .sorted()
                .toList();
        List<String> wanted = Stream.of(stages).sorted().toList();
        return require(found.equals(wanted), "to go on with " + wanted, found.toString());
    }

    /**
     * Verifies that the findings and contradictions include all given codes.
     *
     * @param codes codes of reasons, with or without {@code closeout.} or {@code coherence.}
     * @return this
     * @throws IllegalArgumentException if no code is given, because such an assertion could not fail
     */
    public VerdictAssert finds(String... codes) {
        isNotNull();
        List<String> found = Stream.concat(
                        actual.findings().stream(),
                        actual.contradictions().stream().flatMap(each -> each.reasons().stream()))
                .map(Reason::code)
                .toList();
        for (String code : Told.some(codes)) {
            require(
                    found.contains(code)
                            || found.contains(PREFIX + code)
                            || found.contains(ContradictionsAssert.PREFIX + code),
                    "to find " + code,
                    found.isEmpty() ? "nothing" : String.join(", ", found));
        }
        return this;
    }

    private static boolean isNamed(ConditionResult result, String code) {
        String reason = result.reason().code();
        return result.condition().code().equals(code) || reason.equals(code) || reason.equals(PREFIX + code);
    }

    private VerdictAssert require(boolean holds, String expected) {
        return require(holds, expected, actual.status().label().in(Language.ENGLISH));
    }

    private VerdictAssert require(boolean holds, String expected, String found) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Told.failure(
                            "Expected issue " + actual.issue()
                                    + actual.subject().id().map(id -> "/" + id).orElse("") + " under "
                                    + actual.procedure().id() + " as of " + actual.asOf() + " " + expected
                                    + ", but found " + found,
                            "In the way:",
                            inTheWay()));
        }
        return this;
    }

    private List<String> inTheWay() {
        List<String> lines = new ArrayList<>();
        for (ConditionResult result : actual.inTheWay()) {
            lines.add(result.condition() + " " + result.state().label().in(Language.ENGLISH) + ": "
                    + Told.reason(result.reason()));
            for (Entry entry : result.evidence()) {
                lines.add("  " + Told.entry(entry));
            }
        }
        return lines;
    }
}
