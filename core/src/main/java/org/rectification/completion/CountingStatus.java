package org.rectification.completion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.issue.Tier;

/**
 * The counting status of a unit under a rate definition on a date. Every unit has exactly one counting status.
 *
 * @since 0.1.0
 */
public enum CountingStatus implements Labelled {
    /** Not in the population (统计范围之外). */
    OUTSIDE(null),
    /** In the numerator (计入). */
    COUNTED(null),
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
    LEFT_OUT_COMPLETE(Tier.COMPLETE);

    private static final CountingStatus[] LEFT_OUT = leftOut();

    private final @Nullable Tier tier;

    CountingStatus(@Nullable Tier tier) {
        this.tier = tier;
    }

    @Override
    public LocalText label() {
        if (tier != null) {
            LocalText left = tier.label();
            return LocalText.of("未计入：" + left.in(Language.CHINESE), "left out: " + left.in(Language.ENGLISH));
        }
        return this == COUNTED ? LocalText.of("计入", "counted") : LocalText.of("统计范围之外", "outside the population");
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
     * @return {@link #COUNTED}, or the counting status that leaves the unit out with its tier
     * @throws NullPointerException if an argument is null
     */
    public static CountingStatus inPopulation(
            RateDefinition definition, Tier tier, boolean accepted, boolean closedOut) {
        Checks.notNull(definition, "definition");
        Checks.notNull(tier, "tier");
        boolean counts = definition.tiers().contains(tier)
                && switch (definition.basis()) {
                    case REPORTED -> true;
                    case ACCEPTED -> accepted;
                    case CLOSED_OUT -> closedOut;
                };
        return counts ? COUNTED : leftOutWith(tier);
    }

    /**
     * Returns the tier with which a unit is left out.
     *
     * @return the tier; empty for {@link #OUTSIDE} and {@link #COUNTED}
     */
    public Optional<Tier> tier() {
        return Optional.ofNullable(tier);
    }

    /**
     * Returns whether a unit with this counting status is part of the denominator.
     *
     * @return true unless the counting status is {@link #OUTSIDE}
     */
    public boolean isInside() {
        return this != OUTSIDE;
    }
}
