package org.rectification.status;

import java.util.List;
import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.Tier;
import org.rectification.plan.KeyStepId;

/**
 * Whether something keeps its schedule (序时进度) at the end of a day: derived from the key steps due so far, beside the
 * tier a body reported. The two are different facts; where they disagree, the disagreement is shown.
 *
 * <pre>{@code
 * status.schedule().kind();                              // BEHIND
 * status.schedule().reported();                          // ON_SCHEDULE
 * status.schedule().disagreement().map(Reason::code);    // Optional[status.reported-on-but-behind]
 * }</pre>
 */
public sealed interface Schedule {

    /** The cases. */
    enum Kind implements Labelled {
        /** No key step that is due is open, and at least one that is due later is complete. */
        AHEAD(LocalText.of("快于序时进度", "ahead of schedule")),
        /** No key step is past its last day and open. */
        ON_SCHEDULE(LocalText.of("达到序时进度", "on schedule")),
        /** At least one key step is past its last day and open. */
        BEHIND(LocalText.of("未达到序时进度", "behind schedule")),
        /** {@link NotDerivable}. */
        NOT_DERIVABLE(LocalText.of("无法推算", "not derivable"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Returns which case this is.
     *
     * @return the kind, for {@code switch}
     */
    Kind kind();

    /**
     * Returns the tier reported as of the day asked about; {@link Tier#ON_SCHEDULE} and {@link Tier#BEHIND_SCHEDULE} are the
     * two that speak of the schedule.
     *
     * @return the tier
     */
    Tier reported();

    /**
     * Returns how the reported tier disagrees with what is derived.
     *
     * @return the disagreement, if there is one
     */
    Optional<Reason> disagreement();

    /**
     * Derived from the key steps with a date. A step on its last day is due, and not past its date.
     *
     * @param kind ahead, on schedule or behind
     * @param dueSteps the key steps due by the day asked about, that day included
     * @param openSteps those of them that are not complete
     * @param pastSteps those of the open ones whose last day has passed
     * @param aheadSteps the key steps due later that are complete
     * @param reported the tier reported
     * @param disagreement how the two disagree
     */
    record Derived(
            Kind kind,
            List<KeyStepId> dueSteps,
            List<KeyStepId> openSteps,
            List<KeyStepId> pastSteps,
            List<KeyStepId> aheadSteps,
            Tier reported,
            Optional<Reason> disagreement)
            implements Schedule {

        /**
         * Makes the answer.
         *
         * @param kind ahead, on schedule or behind
         * @param dueSteps the key steps due
         * @param openSteps those of them that are open
         * @param pastSteps those of the open ones whose last day has passed
         * @param aheadSteps the key steps due later that are complete
         * @param reported the tier reported
         * @param disagreement how the two disagree
         * @throws NullPointerException if an argument or an element is null
         * @throws IllegalArgumentException if the kind is not the one that follows from the steps
         */
        public Derived {
            Checks.notNull(kind, "kind");
            dueSteps = List.copyOf(Checks.notNull(dueSteps, "dueSteps"));
            openSteps = List.copyOf(Checks.notNull(openSteps, "openSteps"));
            pastSteps = List.copyOf(Checks.notNull(pastSteps, "pastSteps"));
            aheadSteps = List.copyOf(Checks.notNull(aheadSteps, "aheadSteps"));
            Checks.notNull(reported, "reported");
            Checks.notNull(disagreement, "disagreement");
            if (kind != kindOf(openSteps, pastSteps, aheadSteps)) {
                throw new IllegalArgumentException("kind must be " + kindOf(openSteps, pastSteps, aheadSteps)
                        + " for open steps " + openSteps + ", of them past " + pastSteps + ", and ahead " + aheadSteps
                        + ", but was " + kind);
            }
        }

        static Kind kindOf(List<KeyStepId> openSteps, List<KeyStepId> pastSteps, List<KeyStepId> aheadSteps) {
            if (!pastSteps.isEmpty()) {
                return Kind.BEHIND;
            }
            return openSteps.isEmpty() && !aheadSteps.isEmpty() ? Kind.AHEAD : Kind.ON_SCHEDULE;
        }

        /**
         * Returns how many of the key steps due are complete.
         *
         * @return the number, 0 to the number of those due
         */
        public int completeOfDue() {
            return dueSteps.size() - openSteps.size();
        }

        @Override
        public String toString() {
            return OneLine.sentence(
                    StableNames.of(kind) + ",",
                    dueSteps.size() - openSteps.size(),
                    "of",
                    dueSteps.size(),
                    "due steps done");
        }
    }

    /**
     * Nothing follows from key steps.
     *
     * @param because why not
     * @param reported the tier reported
     * @param disagreement how the tier disagrees with the last day
     */
    record NotDerivable(Reason because, Tier reported, Optional<Reason> disagreement) implements Schedule {

        /**
         * Makes the answer.
         *
         * @param because why nothing follows
         * @param reported the tier reported
         * @param disagreement how the tier disagrees with the last day
         * @throws NullPointerException if an argument is null
         */
        public NotDerivable {
            Checks.notNull(because, "because");
            Checks.notNull(reported, "reported");
            Checks.notNull(disagreement, "disagreement");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_DERIVABLE;
        }

        @Override
        public String toString() {
            return OneLine.sentence("not derivable:", because.text(Language.ENGLISH));
        }
    }
}
