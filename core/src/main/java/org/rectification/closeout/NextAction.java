package org.rectification.closeout;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.procedure.Stage;

/**
 * Something that may be done next on the way to close-out.
 *
 * <pre>{@code
 * action.kind();                    // SUPPLY_FACT
 * action.stage().map(Stage::id);    // Optional[site-check]
 * action.from();                    // 2025-10-17
 * }</pre>
 *
 * @param kind what is to be done
 * @param condition the condition it is done for
 * @param stage the stage it is done in; absent for what belongs to none
 * @param from the first day on which it may be done
 * @param until the last day on which it may be done; absent if none is set
 */
public record NextAction(
        Kind kind, Condition condition, Optional<Stage> stage, LocalDate from, Optional<LocalDate> until) {

    /** What is to be done. */
    public enum Kind implements Labelled {
        /** The stage is to be taken, for the first time or anew. */
        TAKE_STAGE(LocalText.of("办理环节", "take a stage")),
        /** Rectification is to be reported complete. */
        REPORT_COMPLETION(LocalText.of("报告完成", "report completion")),
        /** An objection is to be settled. */
        SETTLE_OBJECTION(LocalText.of("处理异议", "settle an objection")),
        /** A fact that is not recorded is to be supplied. */
        SUPPLY_FACT(LocalText.of("补充事实", "supply a fact"));

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
     * Makes an action.
     *
     * @param kind what is to be done
     * @param condition the condition it is done for
     * @param stage the stage it is done in
     * @param from the first day on which it may be done
     * @param until the last day on which it may be done
     * @throws NullPointerException if an argument is null
     */
    public NextAction {
        Checks.notNull(kind, "kind");
        Checks.notNull(condition, "condition");
        Checks.notNull(stage, "stage");
        Checks.notNull(from, "from");
        Checks.notNull(until, "until");
    }

    @Override
    public String toString() {
        return OneLine.sentence(kind, "for", condition, "from", from, OneLine.with("until", until));
    }
}
