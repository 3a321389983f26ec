package org.rectification.closeout;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.procedure.Stage;

/**
 * Something that may be done next on the way to close-out.
 *
 * <pre>{@code
 * action.kind();                            // TAKE_STAGE
 * action.stage().flatMap(Stage::actor);     // by whom, where the procedure says so
 * action.stage().map(Stage::evidence);      // on what papers
 * action.from();                            // from when
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
    public enum Kind {
        /** The stage is to be taken, for the first time or anew. */
        TAKE_STAGE,
        /** Rectification is to be reported complete. */
        REPORT_COMPLETION,
        /** An objection is to be settled. */
        SETTLE_OBJECTION,
        /** A fact that is not recorded is to be supplied. */
        SUPPLY_FACT
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
}
