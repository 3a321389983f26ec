package org.rectification.duty;

import java.util.List;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.Act;

/** What is owed, and so which records show that it was done. */
public sealed interface DutyMatter {

    /** A report (报送整改进展): a report received for this very duty and period. */
    record Report() implements DutyMatter {
        @Override
        public String toString() {
            return "Report";
        }
    }

    /**
     * A meeting (会议), such as a study of the matter.
     *
     * @param meeting what it is held for
     */
    record Meeting(Act.Meeting meeting) implements DutyMatter {

        /**
         * Makes the matter.
         *
         * @param meeting what it is held for
         * @throws NullPointerException if the argument is null
         */
        public Meeting {
            Checks.notNull(meeting, "meeting");
        }

        @Override
        public String toString() {
            return OneLine.of("Meeting", meeting);
        }
    }

    /**
     * Something to be done with a plan (方案印发、报送、备案、公开).
     *
     * @param plan which plan
     * @param stage what is to be done with it
     */
    record PlanStep(Act.Plan plan, Act.PlanStage stage) implements DutyMatter {

        /**
         * Makes the matter.
         *
         * @param plan which plan
         * @param stage what is to be done with it
         * @throws NullPointerException if an argument is null
         */
        public PlanStep {
            Checks.notNull(plan, "plan");
            Checks.notNull(stage, "stage");
        }

        @Override
        public String toString() {
            return OneLine.of("PlanStep", plan, stage);
        }
    }

    /**
     * Something to be disclosed (公开).
     *
     * @param content what
     * @param media where, any of them; empty for anywhere
     */
    record Disclosure(Act.Content content, List<Act.Medium> media) implements DutyMatter {

        /**
         * Makes the matter.
         *
         * @param content what
         * @param media where; empty for anywhere
         * @throws NullPointerException if an argument or a medium is null
         */
        public Disclosure {
            Checks.notNull(content, "content");
            media = List.copyOf(Checks.notNull(media, "media"));
        }

        @Override
        public String toString() {
            return OneLine.of("Disclosure", content, media);
        }
    }
}
