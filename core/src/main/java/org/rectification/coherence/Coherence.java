package org.rectification.coherence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.register.Register;

/**
 * Finds what contradicts itself in an issue and in a register. The entries in effect on a day decide, and the dates in
 * force on it; what an answer says changes only when the facts change, or when the last day of an exception is over.
 *
 * <ul>
 *   <li><strong>Open.</strong> A part, measure or key step is open unless it is complete, was closed, ended in another
 *       way, or is under an exception; what is below it then is not open either.
 *   <li><strong>Not shown.</strong> Nothing was ever reported about it. A measure about which nothing was reported is
 *       shown by its key steps if none of them is open.
 *   <li><strong>Below.</strong> Parts, measures and key steps are below the issue; key steps are below their measure as
 *       well.
 * </ul>
 *
 * <p>An issue that has not been raised has no contradictions. The time needed grows with the number of parts, measures,
 * key steps and entries.
 *
 * <pre>{@code
 * List<Contradiction> found = Coherence.contradictionsOf(issue, LocalDate.of(2017, 12, 31));
 * found.get(0).kind();      // NOT_SHOWN
 * found.get(0).others();    // [gx-1/m1, gx-1/s1.1, gx-1/s1.2]
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Coherence {

    private Coherence() {}

    /**
     * Returns the contradictions in an issue at the end of a day, in the order of the plan: of the issue as a whole, of
     * its parts, and of each measure with its key steps. Those that need a register are left out, see {@link
     * #contradictionsIn}.
     *
     * @param issue the issue
     * @param asOf the day; events on that day are included
     * @return an unmodifiable list, with at most one element for each subject and kind
     * @throws NullPointerException if an argument is null
     */
    public static List<Contradiction> contradictionsOf(Issue issue, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(asOf, "asOf");
        return new IssueFinder(issue, asOf, null).find();
    }

    /**
     * Returns those of the {@linkplain #contradictionsOf(Issue, LocalDate) contradictions in an issue} that are about
     * one subject.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day; events on that day are included
     * @return an unmodifiable list, with at most one element for each kind
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue does not have the subject
     */
    public static List<Contradiction> contradictionsOf(Issue issue, Subject subject, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        return new IssueFinder(issue, asOf, null).find(subject, false);
    }

    /**
     * Returns the {@linkplain #contradictionsOf(Issue, Subject, LocalDate) contradictions about a subject} that its
     * closing leaves: as they stand if it is closed, and otherwise as if its close-out were passed at the end of the day.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day; events on that day are included
     * @return an unmodifiable list, with at most one element for each kind
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue does not have the subject
     */
    public static List<Contradiction> contradictionsOfClosing(Issue issue, Subject subject, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        return new IssueFinder(issue, asOf, null).find(subject, true);
    }

    /**
     * Returns the contradiction of one kind among {@linkplain #contradictionsOfClosing those that closing a subject
     * leaves}, without looking for the others.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param kind the kind
     * @param asOf the day; events on that day are included
     * @return the contradiction, or empty if there is none of the kind
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue does not have the subject
     */
    public static Optional<Contradiction> contradictionOfClosing(
            Issue issue, Subject subject, Contradiction.Kind kind, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(kind, "kind");
        Checks.notNull(asOf, "asOf");
        return new IssueFinder(issue, asOf, null, kind)
                .find(subject, true).stream().findFirst();
    }

    /**
     * Returns the contradictions in a register at the end of a day: those {@linkplain #contradictionsOf(Issue,
     * LocalDate) in each issue}, deadlines outside of their phases, carry-overs recorded on one side only, and what
     * went into issues that had ended before.
     *
     * @param register the register
     * @param asOf the day; events on that day are included
     * @return an unmodifiable list in the order of the issues, with at most one element for each subject and kind
     * @throws NullPointerException if an argument is null
     */
    public static List<Contradiction> contradictionsIn(Register register, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        return new RegisterFinder(register, asOf).find();
    }
}
