package org.rectification.procedure;

import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.StageId;

/**
 * A rule on who may not take a stage (回避).
 *
 * @since 0.1.0
 */
public sealed interface Independence {

    /**
     * Excludes the bodies that carried out the rectification (the responsible bodies or, if none is named, the lead
     * units).
     */
    record FromImplementer() implements Independence {
        @Override
        public String toString() {
            return "FromImplementer";
        }
    }

    /** Requires a level above every body that carried out the rectification. */
    record AboveImplementer() implements Independence {
        @Override
        public String toString() {
            return "AboveImplementer";
        }
    }

    /**
     * Excludes the body that took an earlier stage.
     *
     * @param stage the earlier stage
     */
    record FromStage(StageId stage) implements Independence {

        /**
         * Makes the rule.
         *
         * @param stage the earlier stage
         * @throws NullPointerException if the stage is null
         */
        public FromStage {
            Checks.notNull(stage, "stage");
        }

        @Override
        public String toString() {
            return OneLine.of("FromStage", stage);
        }
    }

    /**
     * Requires a level above the body that took an earlier stage.
     *
     * @param stage the earlier stage
     */
    record AboveStage(StageId stage) implements Independence {

        /**
         * Makes the rule.
         *
         * @param stage the earlier stage
         * @throws NullPointerException if the stage is null
         */
        public AboveStage {
            Checks.notNull(stage, "stage");
        }

        @Override
        public String toString() {
            return OneLine.of("AboveStage", stage);
        }
    }
}
