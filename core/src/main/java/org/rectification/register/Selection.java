package org.rectification.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.CategoryId;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.SeverityId;
import org.rectification.issue.Subject;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Role;

/**
 * A selection of issues, parts, measures or key steps. A selection is data: unlike a lambda, it can be compared,
 * written and sent. Conditions that depend on the register, such as the bodies below another, are resolved first: see
 * {@link Register#bodiesUnder}, {@link Register#bodiesAt} and {@link Register#inspectionsOf}.
 *
 * <p>A part, measure or key step has the phase, category, severity and inspection of its issue. It has its own due date,
 * or else the issue's; and the bodies of its own responsibility chain, or else of the enclosing one.
 *
 * <pre>{@code
 * Selection due = Selection.dueWithin(DateSpan.ofYear(2018));
 * Selection both = Selection.allOf(List.of(due, Selection.inPhase(PhaseId.of("p2"))));
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Selection extends Labelled, Serializable {

    /** The greatest depth of a selection; one without inner selections has depth 1. */
    int MAX_DEPTH = 20;

    /** The greatest size of a selection: the number of selections in it, itself included, counted with repetition. */
    int MAX_SIZE = 1_000;

    /**
     * Returns whether a unit is selected. The day is only compared with the due date: the answer is the same for all
     * days before the due date, and the same from it on.
     *
     * @param issue the issue of the unit
     * @param subject the subject within the issue
     * @param due the due date, included, with the extensions granted by {@code asOf}; empty if there is none
     * @param asOf the day, included
     * @return true if it is selected
     */
    boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf);

    /**
     * Returns whether an issue as a whole is selected.
     *
     * @param issue the issue
     * @param due the due date, included, with the extensions granted by {@code asOf}; empty if there is none
     * @param asOf the day, included
     * @return true if it is selected
     */
    default boolean includes(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
        return includes(issue, Subject.issue(), due, asOf);
    }

    /**
     * Returns whether the answer can depend on the due date, so that callers need not compute it in vain.
     *
     * @return false if the due date is never used
     */
    default boolean looksAtDue() {
        return false;
    }

    /**
     * Returns whether a unit is selected whatever its due date.
     *
     * @param issue the issue of the unit
     * @param subject the subject within the issue
     * @return yes or no if that is the answer for every due date and for none; undecidable if it depends on the due date
     * @throws NullPointerException if an argument is null
     */
    default Truth includesWhateverDue(Issue issue, Subject subject) {
        return Several.whateverDue(this, Checks.notNull(issue, "issue"), Checks.notNull(subject, "subject"));
    }

    /** Selects everything. */
    record All() implements Selection {
        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            return true;
        }

        @Override
        public LocalText label() {
            return LocalText.of("全部", "all");
        }

        @Override
        public String toString() {
            return "All";
        }
    }

    /** Selects what is due on or before the day: the cohort due so far (到期应完成). */
    record DueByAsOf() implements Selection {
        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            return due.isPresent() && !due.get().isAfter(asOf);
        }

        @Override
        public boolean looksAtDue() {
            return true;
        }

        @Override
        public LocalText label() {
            return LocalText.of("到期应完成", "due by the as-of date");
        }

        @Override
        public String toString() {
            return "DueByAsOf";
        }
    }

    /**
     * Selects what is due within a span, whatever the day (某期应完成).
     *
     * @param span the span, both ends included
     */
    record DueWithin(DateSpan span) implements Selection {

        /**
         * Makes the selection.
         *
         * @param span the span
         * @throws NullPointerException if the span is null
         */
        public DueWithin {
            Checks.notNull(span, "span");
        }

        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            return due.isPresent() && span.contains(due.get());
        }

        @Override
        public boolean looksAtDue() {
            return true;
        }

        @Override
        public LocalText label() {
            return LocalText.of("应于" + LocalText.ofSpan(span).in(Language.CHINESE) + "完成", "due within " + span);
        }

        @Override
        public String toString() {
            return OneLine.of("DueWithin", span);
        }
    }

    /** Selects what has no due date (未注明时限). */
    record NoDueDate() implements Selection {
        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            return due.isEmpty();
        }

        @Override
        public boolean looksAtDue() {
            return true;
        }

        @Override
        public LocalText label() {
            return LocalText.of("无明确时限", "no due date");
        }

        @Override
        public String toString() {
            return "NoDueDate";
        }
    }

    /**
     * Selects what belongs to a phase.
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
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            Optional<PhaseId> filed = issue.phase();
            return filed.isPresent() && filed.get().equals(phase);
        }

        @Override
        public LocalText label() {
            return LocalText.of("阶段" + phase, "phase " + phase);
        }

        @Override
        public String toString() {
            return OneLine.of("InPhase", phase);
        }
    }

    /**
     * Selects what belongs to a category.
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
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            Optional<CategoryId> filed = issue.category();
            return filed.isPresent() && filed.get().equals(category);
        }

        @Override
        public LocalText label() {
            return LocalText.of("类别" + category, "category " + category);
        }

        @Override
        public String toString() {
            return OneLine.of("InCategory", category);
        }
    }

    /**
     * Selects what has a severity.
     *
     * @param severity the severity
     */
    record OfSeverity(SeverityId severity) implements Selection {

        /**
         * Makes the selection.
         *
         * @param severity the severity
         * @throws NullPointerException if the severity is null
         */
        public OfSeverity {
            Checks.notNull(severity, "severity");
        }

        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            Optional<SeverityId> stated = issue.severity();
            return stated.isPresent() && stated.get().equals(severity);
        }

        @Override
        public LocalText label() {
            return LocalText.of("严重程度" + severity, "severity " + severity);
        }

        @Override
        public String toString() {
            return OneLine.of("OfSeverity", severity);
        }
    }

    /**
     * Selects the findings of an inspection.
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
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            return issue.inspection().equals(inspection);
        }

        @Override
        public LocalText label() {
            return LocalText.of("督察" + inspection, "inspection " + inspection);
        }

        @Override
        public String toString() {
            return OneLine.of("OfInspection", inspection);
        }
    }

    /**
     * Selects what names a body in its responsibility chain, in any role.
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
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            return issue.chainOf(subject).names(body);
        }

        @Override
        public LocalText label() {
            return LocalText.of("涉及" + body, "naming " + body);
        }

        @Override
        public String toString() {
            return OneLine.of("NamingBody", body);
        }
    }

    /**
     * Selects what names one of several bodies in its responsibility chain, such as a province and everything below it,
     * or all counties.
     *
     * @param bodies the bodies, at least one, in the order of their ids
     * @param roles the roles a body must have; empty for any
     */
    record NamingAny(Set<BodyId> bodies, Set<Role> roles) implements Selection {

        /**
         * Makes the selection.
         *
         * @param bodies the bodies
         * @param roles the roles a body must have; empty for any
         * @throws NullPointerException if a set, a body or a role is null
         * @throws org.rectification.base.InvalidValueException if there is no body
         */
        public NamingAny {
            bodies = inOrder(Checks.notNull(bodies, "bodies"), "bodies");
            roles = inOrder(Checks.notNull(roles, "roles"), "roles");
            Faults faults = Faults.of("selection");
            faults.require(!bodies.isEmpty(), RegisterFault.NO_BODY, Place.of("bodies"));
            faults.throwIfAny();
        }

        private static <T> Set<T> inOrder(Set<T> given, String name) {
            Set<T> sorted = new LinkedHashSet<>();
            given.stream().map(each -> Checks.notNull(each, name)).sorted().forEach(sorted::add);
            return Collections.unmodifiableSet(sorted);
        }

        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            List<Assignment> links = issue.chainOf(subject).assignments();
            for (int i = 0; i < links.size(); i++) {
                Assignment link = links.get(i);
                if (bodies.contains(link.body()) && (roles.isEmpty() || roles.contains(link.role()))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public LocalText label() {
            String chinese = bodies.stream().map(BodyId::value).collect(Collectors.joining("、"));
            String english = bodies.stream().map(BodyId::value).collect(Collectors.joining(", "));
            return LocalText.shortened(
                    "涉及" + chinese + roles(true, "、", "（", "）"),
                    "naming any of " + english + roles(false, ", ", " as ", ""));
        }

        private String roles(boolean chinese, String between, String before, String after) {
            return roles.isEmpty()
                    ? ""
                    : roles.stream()
                            .map(role -> chinese
                                    ? role.label().chinese().orElseThrow()
                                    : role.label().english().orElseThrow())
                            .collect(Collectors.joining(between, before, after));
        }

        @Override
        public String toString() {
            return OneLine.of("NamingAny", bodies, roles);
        }
    }

    /**
     * Selects what belongs to a place or matter: a part of that name, and an issue that has such a part, with its
     * measures and key steps.
     *
     * @param name the name of the part, as in the register
     */
    record InPlace(LocalText name) implements Selection {

        /**
         * Makes the selection.
         *
         * @param name the name of the part
         * @throws NullPointerException if the name is null
         */
        public InPlace {
            Checks.notNull(name, "name");
        }

        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            List<Part> parts = issue.parts();
            boolean isPart = subject.kind() == Subject.Kind.PART;
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                if (part.name().equals(name)
                        && (!isPart || part.id().value().equals(subject.id().orElseThrow()))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public LocalText label() {
            return LocalText.shortened("分项" + name.in(Language.CHINESE), "part " + name.in(Language.ENGLISH));
        }

        @Override
        public String toString() {
            return OneLine.of("InPlace", name);
        }
    }

    /** Selects what continues an issue of an earlier round (结转). */
    record CarriedOver() implements Selection {
        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            return issue.carriedOverFrom().isPresent();
        }

        @Override
        public LocalText label() {
            return LocalText.of("由前轮结转", "carried over from an earlier round");
        }

        @Override
        public String toString() {
            return "CarriedOver";
        }
    }

    /**
     * Selects what another selection does not.
     *
     * @param selection the selection
     */
    record Not(Selection selection) implements Selection {

        /**
         * Makes the selection.
         *
         * @param selection the selection
         * @throws NullPointerException if the selection is null
         * @throws org.rectification.base.InvalidValueException if this one would be deeper than {@link #MAX_DEPTH} or
         *     made of more than {@link #MAX_SIZE}
         */
        public Not {
            selection = Several.checked(selection);
        }

        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            return !selection.includes(issue, subject, due, asOf);
        }

        @Override
        public boolean looksAtDue() {
            return selection.looksAtDue();
        }

        @Override
        public LocalText label() {
            LocalText inner = selection.label();
            return LocalText.shortened(
                    "非（" + inner.in(Language.CHINESE) + "）", "not (" + inner.in(Language.ENGLISH) + ")");
        }

        @Override
        public String toString() {
            return OneLine.of("Not", selection);
        }
    }

    /**
     * Selects what at least one of several selections selects.
     *
     * @param selections the selections, at least two
     */
    record AnyOf(List<Selection> selections) implements Selection {

        /**
         * Makes the selection.
         *
         * @param selections the selections
         * @throws NullPointerException if the list or a selection is null
         * @throws org.rectification.base.InvalidValueException if there are fewer than two, or this one would be deeper
         *     than {@link #MAX_DEPTH} or made of more than {@link #MAX_SIZE}
         */
        public AnyOf {
            selections = Several.checked(selections);
        }

        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            for (int i = 0; i < selections.size(); i++) {
                if (selections.get(i).includes(issue, subject, due, asOf)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean looksAtDue() {
            return selections.stream().anyMatch(Selection::looksAtDue);
        }

        @Override
        public LocalText label() {
            return Several.label(selections, "或", " or ", AllOf.class);
        }

        @Override
        public String toString() {
            return OneLine.of("AnyOf", selections);
        }
    }

    /**
     * Selects what all of several selections select.
     *
     * @param selections the selections, at least two
     */
    record AllOf(List<Selection> selections) implements Selection {

        /**
         * Makes the selection.
         *
         * @param selections the selections
         * @throws NullPointerException if the list or a selection is null
         * @throws org.rectification.base.InvalidValueException if there are fewer than two, or this one would be deeper
         *     than {@link #MAX_DEPTH} or made of more than {@link #MAX_SIZE}
         */
        public AllOf {
            selections = Several.checked(selections);
        }

        @Override
        public boolean includes(Issue issue, Subject subject, Optional<LocalDate> due, LocalDate asOf) {
            for (int i = 0; i < selections.size(); i++) {
                if (!selections.get(i).includes(issue, subject, due, asOf)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean looksAtDue() {
            return selections.stream().anyMatch(Selection::looksAtDue);
        }

        @Override
        public LocalText label() {
            return Several.label(selections, "且", " and ", AnyOf.class);
        }

        @Override
        public String toString() {
            return OneLine.of("AllOf", selections);
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
     * Returns the selection of what is due on or before the day.
     *
     * @return the selection
     */
    static Selection dueByAsOf() {
        return new DueByAsOf();
    }

    /**
     * Returns the selection of what is due within a span.
     *
     * @param span the span, both ends included
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
     * Returns the selection of a severity.
     *
     * @param severity the severity
     * @return the selection
     * @throws NullPointerException if the severity is null
     */
    static Selection ofSeverity(SeverityId severity) {
        return new OfSeverity(severity);
    }

    /**
     * Returns the selection of the findings of an inspection.
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
     * Returns the intersection of several selections.
     *
     * @param selections the selections, at least two
     * @return the selection
     * @throws NullPointerException if the list or a selection is null
     * @throws org.rectification.base.InvalidValueException if there are fewer than two, or the selection would be
     *     deeper than {@link #MAX_DEPTH} or made of more than {@link #MAX_SIZE}
     */
    static Selection allOf(List<Selection> selections) {
        return new AllOf(selections);
    }

    /**
     * Returns the selection of what names one of several bodies, in any role.
     *
     * @param bodies the bodies, at least one
     * @return the selection
     * @throws NullPointerException if the set or a body is null
     * @throws org.rectification.base.InvalidValueException if there is no body
     */
    static Selection namingAny(Set<BodyId> bodies) {
        return new NamingAny(bodies, Set.of());
    }

    /**
     * Returns the selection of what names one of several bodies in a role: for example, what a county leads, without
     * what it assists with.
     *
     * @param bodies the bodies, at least one
     * @param role the role
     * @return the selection
     * @throws NullPointerException if the set, a body or the role is null
     * @throws org.rectification.base.InvalidValueException if there is no body
     */
    static Selection namingAny(Set<BodyId> bodies, Role role) {
        return new NamingAny(bodies, Set.of(Checks.notNull(role, "role")));
    }

    /**
     * Returns the selection of what belongs to a place or matter.
     *
     * @param name the name of the part, as in the register
     * @return the selection
     * @throws NullPointerException if the name is null
     */
    static Selection inPlace(LocalText name) {
        return new InPlace(name);
    }

    /**
     * Returns the selection of what continues an issue of an earlier round.
     *
     * @return the selection
     */
    static Selection carriedOver() {
        return new CarriedOver();
    }

    /**
     * Returns the complement of a selection.
     *
     * @param selection the selection
     * @return the selection of everything else
     * @throws NullPointerException if the selection is null
     * @throws org.rectification.base.InvalidValueException if the selection would be deeper than {@link #MAX_DEPTH} or
     *     made of more than {@link #MAX_SIZE}
     */
    static Selection not(Selection selection) {
        return new Not(selection);
    }

    /**
     * Returns the union of several selections.
     *
     * @param selections the selections, at least two
     * @return the selection
     * @throws NullPointerException if the list or a selection is null
     * @throws org.rectification.base.InvalidValueException if there are fewer than two, or the selection would be
     *     deeper than {@link #MAX_DEPTH} or made of more than {@link #MAX_SIZE}
     */
    static Selection anyOf(List<Selection> selections) {
        return new AnyOf(selections);
    }
}
