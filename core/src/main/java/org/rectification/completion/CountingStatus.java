package org.rectification.completion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.issue.EndKind;
import org.rectification.issue.Tier;

/**
 * The counting status of a unit under a rate definition on a date. Every unit has exactly one counting status.
 *
 * @since 0.1.0
 */
public enum CountingStatus implements Labelled {
    /** Not in the population (统计范围之外). */
    OUTSIDE(),
    /**
     * Neither in the population nor outside (到期日待定): the definition selects by the due date, which depends on an event
     * or a suspension and is not known, see {@link org.rectification.status.DueDays}.
     */
    UNRESOLVED(),
    /** In the numerator (计入). */
    COUNTED(),
    /** In the population and not counted: {@link Tier#NOT_REPORTED}. */
    LEFT_OUT_NOT_REPORTED(Tier.NOT_REPORTED),
    /** In the population and not counted: {@link Tier#IN_PROGRESS}. */
    LEFT_OUT_IN_PROGRESS(Tier.IN_PROGRESS),
    /** In the population and not counted: {@link Tier#BEHIND_SCHEDULE}. */
    LEFT_OUT_BEHIND_SCHEDULE(Tier.BEHIND_SCHEDULE),
    /** In the population and not counted: {@link Tier#ON_SCHEDULE}. */
    LEFT_OUT_ON_SCHEDULE(Tier.ON_SCHEDULE),
    /** In the population and not counted: {@link Tier#BASICALLY_COMPLETE}. */
    LEFT_OUT_BASICALLY_COMPLETE(Tier.BASICALLY_COMPLETE),
    /**
     * In the population and not counted, because an acceptance or a close-out is missing or because the definition does
     * not count the tier: {@link Tier#COMPLETE}.
     */
    LEFT_OUT_COMPLETE(Tier.COMPLETE),
    /** Ended as {@link EndKind#CARRIED_OVER}; the definition says whether it counts. */
    ENDED_CARRIED_OVER(EndKind.CARRIED_OVER),
    /** Ended as {@link EndKind#MERGED}; the definition says whether it counts. */
    ENDED_MERGED(EndKind.MERGED),
    /** Ended as {@link EndKind#SPLIT}; the definition says whether it counts. */
    ENDED_SPLIT(EndKind.SPLIT),
    /** Ended as {@link EndKind#NOT_APPLICABLE}; the definition says whether it counts. */
    ENDED_NOT_APPLICABLE(EndKind.NOT_APPLICABLE),
    /** Ended as {@link EndKind#WILL_NOT_BE_DONE}; the definition says whether it counts. */
    ENDED_WILL_NOT_BE_DONE(EndKind.WILL_NOT_BE_DONE);

    private static final CountingStatus[] LEFT_OUT = leftOut();
    private static final CountingStatus[] ENDED = ended();

    private final @Nullable Tier tier;
    private final @Nullable EndKind end;

    CountingStatus() {
        this.tier = null;
        this.end = null;
    }

    CountingStatus(Tier tier) {
        this.tier = tier;
        this.end = null;
    }

    CountingStatus(EndKind end) {
        this.tier = null;
        this.end = end;
    }

    @Override
    public LocalText label() {
        if (end != null) {
            LocalText how = end.label();
            return LocalText.of("终止：" + how.in(Language.CHINESE), "ended: " + how.in(Language.ENGLISH));
        }
        if (tier != null) {
            LocalText left = tier.label();
            return LocalText.of("未计入：" + left.in(Language.CHINESE), "left out: " + left.in(Language.ENGLISH));
        }
        return switch (this) {
            case COUNTED -> LocalText.of("计入", "counted");
            case UNRESOLVED -> LocalText.of("到期日待定", "due date not resolved");
            default -> LocalText.of("统计范围之外", "outside the population");
        };
    }

    private static CountingStatus[] leftOut() {
        CountingStatus[] byTier = new CountingStatus[Tier.values().length];
        for (CountingStatus status : values()) {
            if (status.tier != null) {
                byTier[status.tier.ordinal()] = status;
            }
        }
        return byTier;
    }

    private static CountingStatus[] ended() {
        CountingStatus[] byEnd = new CountingStatus[EndKind.values().length];
        for (CountingStatus status : values()) {
            if (status.end != null) {
                byEnd[status.end.ordinal()] = status;
            }
        }
        return byEnd;
    }

    /** Returns the counting status of a unit that ended other than by completion. */
    static CountingStatus endedBy(EndKind end) {
        return ENDED[end.ordinal()];
    }

    /** Returns the counting status of a unit that is left out with a tier. */
    static CountingStatus leftOutWith(Tier tier) {
        return LEFT_OUT[tier.ordinal()];
    }

    /**
     * Returns the counting status of a unit that is in the population of a definition.
     *
     * @param definition the definition of the rate
     * @param tier the tier of the unit
     * @param accepted true if an acceptance of the unit is in force
     * @param closedOut true if a close-out of the unit is in force
     * @param end how the unit ended other than by completion, if an end is in force
     * @return the counting status of the end, if there is one; otherwise {@link #COUNTED}, or the counting status that
     *     leaves the unit out with its tier
     * @throws NullPointerException if an argument is null
     */
    public static CountingStatus inPopulation(
            RateDefinition definition, Tier tier, boolean accepted, boolean closedOut, Optional<EndKind> end) {
        Checks.notNull(definition, "definition");
        Checks.notNull(tier, "tier");
        if (Checks.notNull(end, "end").isPresent()) {
            return endedBy(end.get());
        }
        boolean counts = definition.tiers().contains(tier)
                && switch (definition.basis()) {
                    case REPORTED -> true;
                    case ACCEPTED -> accepted || closedOut;
                    case CLOSED_OUT -> closedOut;
                };
        return counts ? COUNTED : leftOutWith(tier);
    }

    /**
     * Returns the tier with which a unit is left out.
     *
     * @return the tier; empty for {@link #OUTSIDE}, {@link #UNRESOLVED}, {@link #COUNTED} and ends
     */
    public Optional<Tier> tier() {
        return Optional.ofNullable(tier);
    }

    /**
     * Returns how a unit with this counting status ended other than by completion.
     *
     * @return the kind of end; empty for any other counting status
     */
    public Optional<EndKind> end() {
        return Optional.ofNullable(end);
    }

    /**
     * Returns whether a unit with this counting status is part of the numerator.
     *
     * @param definition the definition of the rate
     * @return true for {@link #COUNTED}, and for an end that counts under the definition
     * @throws NullPointerException if the definition is null
     */
    public boolean isCounted(RateDefinition definition) {
        return end == null
                ? this == COUNTED
                : Checks.notNull(definition, "definition").ends().treatmentOf(end) == EndTreatment.COUNTS;
    }

    /**
     * Returns whether a unit with this counting status is part of the denominator.
     *
     * @param definition the definition of the rate
     * @return true unless the counting status is {@link #OUTSIDE}, {@link #UNRESOLVED} or an end that the definition
     *     leaves out
     * @throws NullPointerException if the definition is null
     */
    public boolean isInside(RateDefinition definition) {
        return end == null
                ? this != OUTSIDE && this != UNRESOLVED
                : Checks.notNull(definition, "definition").ends().treatmentOf(end) != EndTreatment.LEFT_OUT;
    }
}
