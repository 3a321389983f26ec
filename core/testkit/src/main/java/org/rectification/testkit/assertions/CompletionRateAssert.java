package org.rectification.testkit.assertions;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.completion.CompletionRate;
import org.rectification.issue.EndKind;
import org.rectification.issue.Tier;

/**
 * Assertions about a completion rate.
 *
 * <pre>{@code
 * assertThat(rate).hasRatio(22, 37).hasPercent("59").leavesOut(Tier.BASICALLY_COMPLETE, 6);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CompletionRateAssert extends AbstractRateAssert<CompletionRateAssert, CompletionRate> {

    CompletionRateAssert(@Nullable CompletionRate actual) {
        super(actual, CompletionRateAssert.class);
    }

    /**
     * Verifies the number of units of a tier that are in the population and are not counted.
     *
     * @param tier the tier
     * @param count the number of units, 0 for none
     * @return this
     */
    public CompletionRateAssert leavesOut(Tier tier, long count) {
        isNotNull();
        long found = actual.leftOut().getOrDefault(tier, 0L);
        return require(
                found == count, "to leave out " + count + " " + tier.label().in(Language.ENGLISH), leftOut());
    }

    /**
     * Verifies that every unit of the population is counted.
     *
     * @return this
     */
    public CompletionRateAssert leavesOutNothing() {
        isNotNull();
        return require(actual.leftOut().isEmpty(), "to leave out nothing", leftOut());
    }

    /**
     * Verifies the number of selected units that ended other than by completion, whatever the definition makes of them.
     *
     * @param end the kind of end
     * @param count the number of units, 0 for none
     * @return this
     */
    public CompletionRateAssert hasEnded(EndKind end, long count) {
        isNotNull();
        long found = actual.ended().getOrDefault(end, 0L);
        return require(
                found == count,
                "to have " + count + " ended as " + end.label().in(Language.ENGLISH),
                numbers(actual.ended()));
    }

    /**
     * Verifies that no selected unit ended other than by completion.
     *
     * @return this
     */
    public CompletionRateAssert hasNoneEnded() {
        isNotNull();
        return require(actual.ended().isEmpty(), "to have none ended", numbers(actual.ended()));
    }

    /**
     * Verifies the number of units outside the population.
     *
     * @param count the number of units
     * @return this
     */
    public CompletionRateAssert hasOutside(long count) {
        isNotNull();
        return require(actual.outside() == count, "to have " + count + " outside", String.valueOf(actual.outside()));
    }

    @Override
    String subject() {
        return super.subject() + " as of " + actual.asOf();
    }

    private String leftOut() {
        return numbers(actual.leftOut());
    }

    private static String numbers(Map<? extends Labelled, Long> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach((each, count) -> text.append(text.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(each.label().in(Language.ENGLISH)));
        return text.isEmpty() ? "nothing" : text.toString();
    }
}
