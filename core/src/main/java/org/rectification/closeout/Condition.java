package org.rectification.closeout;

import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.StageId;

/**
 * One thing that a procedure asks for. Two procedures ask for the same thing if the conditions are equal.
 *
 * <pre>{@code
 * condition.code();    // "notice/taken"
 * }</pre>
 *
 * @param kind what kind of thing
 * @param stage the stage it is asked of, if it is one's
 * @param item which paper, test, earlier stage or own condition it is about, if there may be several
 */
public record Condition(Kind kind, Optional<StageId> stage, Optional<String> item) {

    /** The kinds of condition, in the order in which they are asked. */
    public enum Kind implements Labelled {
        /** The procedure is in force on the day. */
        IN_FORCE("in-force", LocalText.of("程序有效", "in force")),
        /** The issue was found by an inspection the procedure is for. */
        INSPECTION("inspection", LocalText.of("督察类型", "inspection")),
        /** The issue has a deadline the procedure is for. */
        DEADLINE("deadline", LocalText.of("整改时限", "deadline")),
        /** Rectification was reported complete. */
        COMPLETION("completion", LocalText.of("整改完成", "completion")),
        /** The stage was taken, passed and is over. */
        TAKEN("taken", LocalText.of("环节通过", "stage passed")),
        /** Who took the stage may take it. */
        ACTOR("actor", LocalText.of("办理主体", "actor")),
        /** An earlier stage was over before the stage. */
        AFTER("after", LocalText.of("先后顺序", "order of stages")),
        /** The notice ran for as long as the procedure asks. */
        NOTICE_LENGTH("notice-length", LocalText.of("公示期限", "length of the notice")),
        /** The notice ran for as long as it says itself. */
        NOTICE_AS_PRINTED("notice-as-printed", LocalText.of("公示载明的期限", "printed length of the notice")),
        /** Enough time passed since an earlier stage. */
        WAIT_MINIMUM("wait-minimum", LocalText.of("最短间隔", "shortest wait")),
        /** Not too much time passed since an earlier stage. */
        WAIT_MAXIMUM("wait-maximum", LocalText.of("最长间隔", "longest wait")),
        /** A paper is there. */
        EVIDENCE("evidence", LocalText.of("材料", "evidence")),
        /** Who took the stage is independent of others. */
        INDEPENDENCE("independence", LocalText.of("独立性", "independence")),
        /** Something was found to be reached. */
        THRESHOLD("threshold", LocalText.of("认定结果", "threshold")),
        /** A test was found passed. */
        CRITERION("criterion", LocalText.of("认定标准", "criterion")),
        /** No objection stands in the way. */
        OBJECTIONS("objections", LocalText.of("异议", "objections")),
        /** A condition of the user's own holds. */
        OWN("own", LocalText.of("自定条件", "own condition"));

        private final String code;
        private final LocalText label;

        Kind(String code, LocalText label) {
            this.code = code;
            this.label = label;
        }

        /**
         * Returns the stable code.
         *
         * @return the code
         */
        public String code() {
            return code;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes a condition.
     *
     * @param kind what kind of thing
     * @param stage the stage it is asked of
     * @param item what it is about
     * @throws NullPointerException if an argument is null
     */
    public Condition {
        Checks.notNull(kind, "kind");
        Checks.notNull(stage, "stage");
        Checks.notNull(item, "item");
    }

    static Condition of(Kind kind) {
        return new Condition(kind, Optional.empty(), Optional.empty());
    }

    static Condition of(Kind kind, StageId stage) {
        return new Condition(kind, Optional.of(stage), Optional.empty());
    }

    static Condition of(Kind kind, StageId stage, String item) {
        return new Condition(kind, Optional.of(stage), Optional.of(item));
    }

    /**
     * Returns the stable code: the stage, the kind and what it is about, with slashes between.
     *
     * @return the code
     */
    public String code() {
        return stage.map(id -> id + "/").orElse("")
                + kind.code()
                + item.map(text -> "/" + text).orElse("");
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return OneLine.text(code());
    }
}
