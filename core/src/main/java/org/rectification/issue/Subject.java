package org.rectification.issue;

import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.Quoted;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;

/**
 * The subject of an entry: the issue as a whole, or one of its parts, measures or key steps.
 *
 * <pre>{@code
 * Subject.issue();
 * Subject.of(KeyStepId.of("s1.2"));
 * }</pre>
 *
 * @param kind the kind of subject
 * @param id the id of the part, measure or key step; absent if and only if the subject is the issue as a whole
 * @since 0.1.0
 */
public record Subject(Kind kind, Optional<String> id) implements Labelled {

    /** The kinds of subject, which are also the units that rates count. */
    public enum Kind implements Labelled {
        /** The issue as a whole (问题整体). */
        ISSUE(LocalText.of("问题整体", "issue as a whole"), LocalText.of("个问题", "issues")),
        /** A part of the issue (问题的分项); an undivided issue has none. */
        PART(LocalText.of("分项", "part"), LocalText.of("个分项", "parts")),
        /** A measure (整改措施). */
        MEASURE(LocalText.of("措施", "measure"), LocalText.of("项措施", "measures")),
        /** A key step (关键步骤). */
        KEY_STEP(LocalText.of("关键步骤", "key step"), LocalText.of("个关键步骤", "key steps"));

        private final LocalText label;
        private final LocalText counted;

        Kind(LocalText label, LocalText counted) {
            this.label = label;
            this.counted = counted;
        }

        @Override
        public LocalText label() {
            return label;
        }

        /**
         * Returns the label used after a number: 37 issues, 37个问题.
         *
         * @return the label in both languages, plural in English
         */
        public LocalText counted() {
            return counted;
        }
    }

    private static final LocalText WHOLE = LocalText.of("问题整体", "the issue as a whole");
    private static final Subject ISSUE = new Subject(Kind.ISSUE, Optional.empty());

    /**
     * Makes a subject.
     *
     * @param kind the kind of subject
     * @param id the id; absent if and only if the subject is the issue as a whole
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the id is present for an issue, absent for anything else,
     *     or breaks the rule for identifiers
     */
    public Subject {
        Checks.notNull(kind, "kind");
        Checks.notNull(id, "id");
        if ((kind == Kind.ISSUE) == id.isPresent()) {
            throw invalid(kind, id);
        }
        id.ifPresent(text -> Faults.checkId("subject id", text));
    }

    private static InvalidValueException invalid(Kind kind, Optional<String> id) {
        Faults faults = Faults.of("subject");
        faults.require(
                kind != Kind.ISSUE || id.isEmpty(),
                IssueFault.ISSUE_WITH_ID,
                Place.of("id"),
                "id",
                Quoted.text(id.orElse("")));
        faults.require(kind == Kind.ISSUE || id.isPresent(), IssueFault.NO_ID, Place.of("id"), "kind", kind);
        return new InvalidValueException(faults.toList());
    }

    /**
     * Returns the issue as a whole.
     *
     * @return the subject
     */
    public static Subject issue() {
        return ISSUE;
    }

    /**
     * Returns a part of the issue.
     *
     * @param part the part's id
     * @return the subject
     * @throws NullPointerException if the id is null
     */
    public static Subject of(PartId part) {
        return new Subject(Kind.PART, Optional.of(Checks.notNull(part, "part").value()));
    }

    /**
     * Returns a measure of the issue.
     *
     * @param measure the measure's id
     * @return the subject
     * @throws NullPointerException if the id is null
     */
    public static Subject of(MeasureId measure) {
        return new Subject(
                Kind.MEASURE, Optional.of(Checks.notNull(measure, "measure").value()));
    }

    /**
     * Returns a key step of the issue.
     *
     * @param keyStep the key step's id
     * @return the subject
     * @throws NullPointerException if the id is null
     */
    public static Subject of(KeyStepId keyStep) {
        return new Subject(
                Kind.KEY_STEP, Optional.of(Checks.notNull(keyStep, "keyStep").value()));
    }

    /**
     * Returns the label of the subject.
     *
     * @return such as "the issue as a whole" or "part p1"
     */
    @Override
    public LocalText label() {
        return id.map(text -> LocalText.of(
                        kind.label().in(Language.CHINESE) + text, kind.label().in(Language.ENGLISH) + " " + text))
                .orElse(WHOLE);
    }

    @Override
    public String toString() {
        return label().in(Language.ENGLISH);
    }
}
