package org.rectification.procedure;

import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.StageId;

/** Who may not take a stage (回避): a rule about the body that takes it. */
public sealed interface Independence {

    /** Not a body that carried out the rectification (the responsible bodies, or where none is named the lead units). */
    record FromImplementer() implements Independence {
        @Override
        public String toString() {
            return "FromImplementer";
        }
    }

    /** At least a level above every body that carried out the rectification. */
    record AboveImplementer() implements Independence {
        @Override
        public String toString() {
            return "AboveImplementer";
        }
    }

    /**
     * Not the body that took an earlier stage.
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
     * At least a level above the body that took an earlier stage.
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
