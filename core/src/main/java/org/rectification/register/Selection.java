package org.rectification.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.issue.CategoryId;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.BodyId;

/**
 * Which issues, parts, measures or key steps are meant. A selection is data: it can be compared, written and sent, which
 * a lambda cannot.
 *
 * <p>A part, measure or key step belongs to the phase, category, inspection and bodies of its issue; its due date is its
 * own, or where it has none the issue's.
 *
 * <pre>{@code
 * Selection due = Selection.dueWithin(DateSpan.ofYear(2018));
 * Selection both = Selection.allOf(List.of(due, Selection.inPhase(PhaseId.of("p2"))));
 * }</pre>
 */
public sealed interface Selection {

    /**
     * Returns whether something is selected.
     *
     * @param issue the issue, or the issue it belongs to
     * @param due the day it is due, included, with the extensions granted by {@code asOf}; empty if it has none
     * @param asOf the day of the question
     * @return true if it is meant
     */
    boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf);

    /**
     * Returns the selection in words.
     *
     * @return a phrase in both languages
     */
    LocalText label();

    /** Everything. */
    record All() implements Selection {
        @Override
        public boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
            return true;
        }

        @Override
        public LocalText label() {
            return LocalText.of("全部", "all");
        }
    }

    /** What is due on or before the day of the question: the cohort due so far (到期应完成). */
    record DueByAsOf() implements Selection {
        @Override
        public boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
            return due.isPresent() && !due.get().isAfter(asOf);
        }

        @Override
        public LocalText label() {
            return LocalText.of("到期应完成", "due by the as-of date");
        }
    }

    /**
     * What is due within some days, whatever the day of the question (某期应完成).
     *
     * @param span the days, both ends included
     */
    record DueWithin(DateSpan span) implements Selection {

        /**
         * Makes the selection.
         *
         * @param span the days
         * @throws NullPointerException if the span is null
         */
        public DueWithin {
            Checks.notNull(span, "span");
        }

        @Override
        public boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
            return due.isPresent() && span.contains(due.get());
        }

        @Override
        public LocalText label() {
            return LocalText.of("应于" + span + "完成", "due within " + span);
        }
    }

    /** What has no due date (未注明时限). */
    record NoDueDate() implements Selection {
        @Override
        public boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
            return due.isEmpty();
        }

        @Override
        public LocalText label() {
            return LocalText.of("无明确时限", "no due date");
        }
    }

    /**
     * What is filed under a phase.
     *
     * @param phase the phase
     */
    record InPhase(PhaseId phase) implements Selection {

        /**
         * Makes the selection.
         *
         * @param phase the phase
         * @throws NullPointerException if the phase is null
         */
        public InPhase {
            Checks.notNull(phase, "phase");
        }

        @Override
        public boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
            return issue.phase().isPresent() && issue.phase().get().equals(phase);
        }

        @Override
        public LocalText label() {
            return LocalText.of("阶段" + phase, "phase " + phase);
        }
    }

    /**
     * What is filed under a category.
     *
     * @param category the category
     */
    record InCategory(CategoryId category) implements Selection {

        /**
         * Makes the selection.
         *
         * @param category the category
         * @throws NullPointerException if the category is null
         */
        public InCategory {
            Checks.notNull(category, "category");
        }

        @Override
        public boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
            return issue.category().isPresent() && issue.category().get().equals(category);
        }

        @Override
        public LocalText label() {
            return LocalText.of("类别" + category, "category " + category);
        }
    }

    /**
     * What an inspection found.
     *
     * @param inspection the inspection
     */
    record OfInspection(InspectionId inspection) implements Selection {

        /**
         * Makes the selection.
         *
         * @param inspection the inspection
         * @throws NullPointerException if the inspection is null
         */
        public OfInspection {
            Checks.notNull(inspection, "inspection");
        }

        @Override
        public boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
            return issue.inspection().equals(inspection);
        }

        @Override
        public LocalText label() {
            return LocalText.of("督察" + inspection, "inspection " + inspection);
        }
    }

    /**
     * What names a body in the issue's own responsibility chain, in any role.
     *
     * @param body the body
     */
    record NamingBody(BodyId body) implements Selection {

        /**
         * Makes the selection.
         *
         * @param body the body
         * @throws NullPointerException if the body is null
         */
        public NamingBody {
            Checks.notNull(body, "body");
        }

        @Override
        public boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
            return issue.chain().names(body);
        }

        @Override
        public LocalText label() {
            return LocalText.of("涉及" + body, "naming " + body);
        }
    }

    /**
     * What several selections have in common.
     *
     * @param selections the selections, at least two
     */
    record AllOf(List<Selection> selections) implements Selection {

        /**
         * Makes the selection.
         *
         * @param selections the selections
         * @throws NullPointerException if the list or a selection is null
         * @throws org.rectification.base.InvalidValueException if there are fewer than two
         */
        public AllOf {
            selections = List.copyOf(Checks.notNull(selections, "selections"));
            Faults faults = Faults.of("selection");
            faults.require(
                    selections.size() >= 2,
                    RegisterFault.TOO_FEW_SELECTIONS,
                    Place.of("selections"),
                    "count",
                    selections.size());
            faults.throwIfAny();
        }

        @Override
        public boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
            for (Selection selection : selections) {
                if (!selection.includes(issue, due, asOf)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public LocalText label() {
            return LocalText.shortened(join("且", true), join(" and ", false));
        }

        private String join(String between, boolean chinese) {
            return selections.stream()
                    .map(selection -> chinese
                            ? selection.label().chinese().orElseThrow()
                            : selection.label().english().orElseThrow())
                    .collect(Collectors.joining(between));
        }
    }

    /**
     * Returns the selection of everything.
     *
     * @return the selection
     */
    static Selection all() {
        return new All();
    }

    /**
     * Returns the selection of what is due on or before the day of the question.
     *
     * @return the selection
     */
    static Selection dueByAsOf() {
        return new DueByAsOf();
    }

    /**
     * Returns the selection of what is due within some days.
     *
     * @param span the days, both ends included
     * @return the selection
     * @throws NullPointerException if the span is null
     */
    static Selection dueWithin(DateSpan span) {
        return new DueWithin(span);
    }

    /**
     * Returns the selection of what has no due date.
     *
     * @return the selection
     */
    static Selection noDueDate() {
        return new NoDueDate();
    }

    /**
     * Returns the selection of a phase.
     *
     * @param phase the phase
     * @return the selection
     * @throws NullPointerException if the phase is null
     */
    static Selection inPhase(PhaseId phase) {
        return new InPhase(phase);
    }

    /**
     * Returns the selection of a category.
     *
     * @param category the category
     * @return the selection
     * @throws NullPointerException if the category is null
     */
    static Selection inCategory(CategoryId category) {
        return new InCategory(category);
    }

    /**
     * Returns the selection of an inspection's findings.
     *
     * @param inspection the inspection
     * @return the selection
     * @throws NullPointerException if the inspection is null
     */
    static Selection ofInspection(InspectionId inspection) {
        return new OfInspection(inspection);
    }

    /**
     * Returns the selection of what names a body.
     *
     * @param body the body
     * @return the selection
     * @throws NullPointerException if the body is null
     */
    static Selection naming(BodyId body) {
        return new NamingBody(body);
    }

    /**
     * Returns what several selections have in common.
     *
     * @param selections the selections, at least two
     * @return the selection
     * @throws NullPointerException if the list or a selection is null
     * @throws org.rectification.base.InvalidValueException if there are fewer than two
     */
    static Selection allOf(List<Selection> selections) {
        return new AllOf(selections);
    }
}
