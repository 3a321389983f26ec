package org.rectification.closeout;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.procedure.Stage;

/**
 * A possible next action on the way to close-out.
 *
 * <pre>{@code
 * action.kind();                    // SUPPLY_FACT
 * action.stage().map(Stage::id);    // Optional[site-check]
 * action.from();                    // 2025-10-17
 * }</pre>
 *
 * @param kind the kind of action
 * @param condition the condition that the action serves
 * @param stage the stage that the action belongs to; absent if it belongs to none
 * @param from the first day on which the action is possible
 * @param until the last day on which the action is possible; absent if there is no limit
 * @since 0.1.0
 */
public record NextAction(
        Kind kind, Condition condition, Optional<Stage> stage, LocalDate from, Optional<LocalDate> until) {

    /** The kinds of action. */
    public enum Kind implements Labelled {
        /** Take the stage, for the first time or again. */
        TAKE_STAGE(LocalText.of("办理环节", "take a stage")),
        /** Report the rectification complete. */
        REPORT_COMPLETION(LocalText.of("报告完成", "report completion")),
        /** Resolve a contradiction: report what is missing, or correct what was reported. */
        RESOLVE_CONTRADICTION(LocalText.of("消除矛盾", "resolve a contradiction")),
        /** Settle an objection. */
        SETTLE_OBJECTION(LocalText.of("处理异议", "settle an objection")),
        /** Supply a fact that is not recorded. */
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
     * @param kind the kind of action
     * @param condition the condition that the action serves
     * @param stage the stage that the action belongs to
     * @param from the first day on which the action is possible
     * @param until the last day on which the action is possible
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
