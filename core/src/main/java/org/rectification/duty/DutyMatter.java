package org.rectification.duty;

import java.util.List;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.Act;

/**
 * The matter of a duty, which determines the records that fulfil it.
 *
 * @since 0.1.0
 */
public sealed interface DutyMatter {

    /** A report (报送整改进展): fulfilled by a report received for this duty and period. */
    record Report() implements DutyMatter {
        @Override
        public String toString() {
            return "Report";
        }
    }

    /**
     * A meeting (会议), such as a study of the matter.
     *
     * @param meeting the purpose of the meeting
     */
    record Meeting(Act.Meeting meeting) implements DutyMatter {

        /**
         * Makes the matter.
         *
         * @param meeting the purpose of the meeting
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
     * A stage of a plan (方案印发、报送、备案、公开).
     *
     * @param plan the kind of plan
     * @param stage the stage to be reached
     */
    record PlanStep(Act.Plan plan, Act.PlanStage stage) implements DutyMatter {

        /**
         * Makes the matter.
         *
         * @param plan the kind of plan
         * @param stage the stage to be reached
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
     * A disclosure (公开).
     *
     * @param content the content
     * @param media the media, any of which is sufficient; empty for any medium
     */
    record Disclosure(Act.Content content, List<Act.Medium> media) implements DutyMatter {

        /**
         * Makes the matter.
         *
         * @param content the content
         * @param media the media; empty for any medium
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
