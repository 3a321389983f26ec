package org.rectification.closeout;

import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.StageId;

/**
 * A requirement of a procedure. Two procedures have the same requirement if the conditions are equal.
 *
 * <pre>{@code
 * condition.code();    // "notice/taken"
 * }</pre>
 *
 * @param kind the kind of requirement
 * @param stage the stage that the condition belongs to; absent if it belongs to the procedure as a whole
 * @param item the document, criterion, earlier stage, kind of contradiction or user-defined condition concerned, where
 *     there may be several
 * @since 0.1.0
 */
public record Condition(Kind kind, Optional<StageId> stage, Optional<String> item) implements Labelled {

    /** The kinds of condition, in the order in which they are checked. */
    public enum Kind implements Labelled {
        /** The procedure is in force on the day. */
        IN_FORCE("in-force", LocalText.of("程序有效", "in force")),
        /** The issue was found by an inspection to which the procedure applies. */
        INSPECTION("inspection", LocalText.of("督察类型", "inspection")),
        /** The issue has a deadline to which the procedure applies. */
        DEADLINE("deadline", LocalText.of("整改时限", "deadline")),
        /** Rectification was reported complete. */
        COMPLETION("completion", LocalText.of("整改完成", "completion")),
        /** No contradiction of a kind that the procedure names is left by closing. */
        COHERENCE("coherence", LocalText.of("前后一致", "coherence")),
        /** The stage was taken, passed and is over. */
        TAKEN("taken", LocalText.of("环节通过", "stage passed")),
        /** The actor of the stage is entitled to take it. */
        ACTOR("actor", LocalText.of("办理主体", "actor")),
        /** An earlier stage was over before the stage. */
        AFTER("after", LocalText.of("先后顺序", "order of stages")),
        /** The notice ran for as long as the procedure requires. */
        NOTICE_LENGTH("notice-length", LocalText.of("公示期限", "length of the notice")),
        /** The notice ran for as long as the notice itself states. */
        NOTICE_AS_PRINTED("notice-as-printed", LocalText.of("公示载明的期限", "printed length of the notice")),
        /** The minimum time has passed since an earlier stage. */
        WAIT_MINIMUM("wait-minimum", LocalText.of("最短间隔", "shortest wait")),
        /** The maximum time since an earlier stage was not exceeded. */
        WAIT_MAXIMUM("wait-maximum", LocalText.of("最长间隔", "longest wait")),
        /** A required document is recorded. */
        EVIDENCE("evidence", LocalText.of("材料", "evidence")),
        /** The actor of the stage is independent of other actors. */
        INDEPENDENCE("independence", LocalText.of("独立性", "independence")),
        /** The required result was found to be reached. */
        THRESHOLD("threshold", LocalText.of("认定结果", "threshold")),
        /** A criterion was found to be met. */
        CRITERION("criterion", LocalText.of("认定标准", "criterion")),
        /** No objection prevents closing. */
        OBJECTIONS("objections", LocalText.of("异议", "objections")),
        /** A condition defined by the user is met. */
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
     * @param kind the kind of requirement
     * @param stage the stage that the condition belongs to
     * @param item the item concerned
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
     * Returns the stable code: the stage, the kind and the item, separated by slashes.
     *
     * @return the code
     */
    public String code() {
        return stage.map(id -> id + "/").orElse("")
                + kind.code()
                + item.map(text -> "/" + text).orElse("");
    }

    /**
     * Returns the label: the kind, with the stage and the item if there are any.
     *
     * @return such as "objections", "actor of stage close" or "own condition (photographs-on-file)"
     */
    @Override
    public LocalText label() {
        String chinese = kind.label().in(Language.CHINESE);
        String english = kind.label().in(Language.ENGLISH);
        return LocalText.shortened(
                stage.map(id -> "环节" + id + "的").orElse("")
                        + chinese
                        + item.map(text -> "（" + text + "）").orElse(""),
                english
                        + stage.map(id -> " of stage " + id).orElse("")
                        + item.map(text -> " (" + text + ")").orElse(""));
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return OneLine.text(code());
    }
}
