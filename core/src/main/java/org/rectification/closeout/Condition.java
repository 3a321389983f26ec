package org.rectification.closeout;

import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.issue.StageId;

/**
 * One thing that a procedure asks for. Two procedures ask for the same thing if the conditions are equal.
 *
 * <pre>{@code
 * condition.code();      // "notice/notice-length", "acceptance/evidence/site-record", "objections"
 * }</pre>
 *
 * @param kind what kind of thing
 * @param stage the stage it is asked of, if it is one's
 * @param item which paper, test, earlier stage or own condition it is about, if there may be several
 */
public record Condition(Kind kind, Optional<StageId> stage, Optional<String> item) {

    /** The kinds of condition, in the order in which they are asked. */
    public enum Kind {
        /** The procedure is in force on the day. */
        IN_FORCE("in-force"),
        /** The issue was found by an inspection the procedure is for. */
        INSPECTION("inspection"),
        /** The issue has a deadline the procedure is for. */
        DEADLINE("deadline"),
        /** Rectification was reported complete. */
        COMPLETION("completion"),
        /** The stage was taken, passed and is over. */
        TAKEN("taken"),
        /** Who took the stage may take it. */
        ACTOR("actor"),
        /** An earlier stage was over before the stage. */
        AFTER("after"),
        /** The notice ran for as long as the procedure asks. */
        NOTICE_LENGTH("notice-length"),
        /** The notice ran for as long as it says itself. */
        NOTICE_AS_PRINTED("notice-as-printed"),
        /** Enough time passed since an earlier stage. */
        WAIT_MINIMUM("wait-minimum"),
        /** Not too much time passed since an earlier stage. */
        WAIT_MAXIMUM("wait-maximum"),
        /** A paper is there. */
        EVIDENCE("evidence"),
        /** Who took the stage is independent of others. */
        INDEPENDENCE("independence"),
        /** Something was found to be reached. */
        THRESHOLD("threshold"),
        /** A test was found passed. */
        CRITERION("criterion"),
        /** No objection stands in the way. */
        OBJECTIONS("objections"),
        /** A condition of the user's own holds. */
        OWN("own");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * Returns the stable code.
         *
         * @return the code
         */
        public String code() {
            return code;
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
        return code();
    }
}
