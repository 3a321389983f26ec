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
 * Assertions about a close-out verdict. A failure lists everything that stands in the way, each with its reason and sources.
 *
 * <p>What stands in the way is named by the code of the condition ({@code notice/notice-length}), or by that of the reason,
 * with or without what all of them begin with ({@code closeout.public-notice-too-short}, {@code public-notice-too-short}).
 *
 * <pre>{@code
 * assertThat(rule.assess(landfill, asOf)).isClosedWrongly().becauseOnly("public-notice-too-short");
 * assertThat(rule.assess(quarry, asOf)).isNotEligible().becauseOnly("objection-open");
 * }</pre>
 */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, CloseOutVerdict> {

    private static final String PREFIX = "closeout.";

    VerdictAssert(@Nullable CloseOutVerdict actual) {
        super(actual, VerdictAssert.class);
    }

    /**
     * Verifies where it stands.
     *
     * @param status one of six
     * @return this
     */
    public VerdictAssert hasStatus(CloseOutStatus status) {
        isNotNull();
        return require(actual.status() == status, "to be " + status.label().in(Language.ENGLISH));
    }

    /**
     * Verifies that it may be closed and has not been.
     *
     * @return this
     */
    public VerdictAssert isEligible() {
        return hasStatus(CloseOutStatus.ELIGIBLE);
    }

    /**
     * Verifies that it may not be closed, or has been.
     *
     * @return this
     */
    public VerdictAssert isNotEligible() {
        isNotNull();
        return require(!actual.isEligible(), "not to be eligible");
    }

    /**
     * Verifies that it was closed and nothing stood in the way.
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
     * Verifies that it was closed although something stands in the way.
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
     * Verifies that a completion was refuted or work reopened, and nothing has been done since.
     *
     * @return this
     */
    public VerdictAssert isReversed() {
        return hasStatus(CloseOutStatus.REVERSED);
    }

    /**
     * Verifies that each of these stands in the way, perhaps with others.
     *
     * @param codes codes of conditions or of reasons
     * @return this
     * @throws IllegalArgumentException if no code is given: that would hold of anything
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
     * Verifies that these stand in the way and nothing else does.
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
     * Verifies that nothing stands in the way.
     *
     * @return this
     */
    public VerdictAssert hasNothingInTheWay() {
        isNotNull();
        return require(actual.inTheWay().isEmpty(), "to have nothing in the way");
    }

    /**
     * Verifies that a condition is waiting, and until when.
     *
     * @param code the code of a condition or of a reason
     * @param until the day from which it holds
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
     * Verifies the earliest day on which it can be closed.
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
     * Verifies which stages may be taken next.
     *
     * @param stages their ids, all of them, in any order
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
     * Verifies that facts contradict each other or the procedure in these ways, perhaps with others.
     *
     * @param codes codes of findings, with or without {@code closeout.}
     * @return this
     * @throws IllegalArgumentException if no code is given: that would hold of anything
     */
    public VerdictAssert finds(String... codes) {
        isNotNull();
        List<String> found = actual.findings().stream().map(Reason::code).toList();
        for (String code : Told.some(codes)) {
            require(
                    found.contains(code) || found.contains(PREFIX + code),
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
