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
 * Whether a subject is on schedule (序时进度) at the end of a day: the result derived from the key steps due so far, with
 * the tier that a body reported. The two are separate facts; if they disagree, the disagreement is reported. Steps that
 * are open below a completion are no disagreement about the schedule: the status names them among its contradictions.
 *
 * <pre>{@code
 * status.schedule().kind();                              // BEHIND
 * status.schedule().reported();                          // ON_SCHEDULE
 * status.schedule().disagreement().map(Reason::code);    // Optional[status.reported-on-but-behind]
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Schedule {

    /** The cases. */
    enum Kind implements Labelled {
        /** Every key step that is due is complete, and at least one that is due later is complete. */
        AHEAD(LocalText.of("快于序时进度", "ahead of schedule")),
        /** No key step is overdue. */
        ON_SCHEDULE(LocalText.of("达到序时进度", "on schedule")),
        /** At least one key step is overdue. */
        BEHIND(LocalText.of("未达到序时进度", "behind schedule")),
        /** See {@link NotDerivable}. */
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
     * Returns the kind of this variant.
     *
     * @return the kind, for {@code switch}
     */
    Kind kind();

    /**
     * Returns the tier reported as of the reference date. Only {@link Tier#ON_SCHEDULE} and {@link
     * Tier#BEHIND_SCHEDULE} make a statement about the schedule.
     *
     * @return the tier
     */
    Tier reported();

    /**
     * Returns how the reported tier disagrees with the derived result.
     *
     * @return the disagreement; empty if the two agree
     */
    Optional<Reason> disagreement();

    /**
     * Derived from the key steps that have a date. A step on its last day is due but not overdue.
     *
     * @param kind ahead, on schedule or behind
     * @param dueSteps the key steps due on or before the reference date
     * @param openSteps the due key steps that are not complete
     * @param pastSteps the open key steps whose last day has passed
     * @param aheadSteps the key steps due later that are complete
     * @param reported the reported tier
     * @param disagreement how the reported tier disagrees with the derived kind
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
         * Creates an instance.
         *
         * @param kind ahead, on schedule or behind
         * @param dueSteps the key steps due
         * @param openSteps the due key steps that are not complete
         * @param pastSteps the open key steps whose last day has passed
         * @param aheadSteps the key steps due later that are complete
         * @param reported the reported tier
         * @param disagreement how the reported tier disagrees with the derived kind
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
         * Returns the number of due key steps that are complete.
         *
         * @return the number, from 0 to the number of due key steps
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
     * The schedule cannot be derived from key steps.
     *
     * @param because the reason why the schedule cannot be derived
     * @param reported the reported tier
     * @param disagreement how the tier disagrees with the last day
     */
    record NotDerivable(Reason because, Tier reported, Optional<Reason> disagreement) implements Schedule {

        /**
         * Creates an instance.
         *
         * @param because the reason why the schedule cannot be derived
         * @param reported the reported tier
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
