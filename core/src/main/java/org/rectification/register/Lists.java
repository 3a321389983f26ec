package org.rectification.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.CategoryId;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/**
 * The three lists (三张清单) as views of a register: the findings, the work to be done, and the responsible bodies; and the
 * list of one body across the register. A list is created on request and never stored.
 *
 * <pre>{@code
 * for (Lists.ResponsibilityItem item : Lists.ofBody(register, BodyId.of("ganzhou"))) {
 *     item.issue();    // what it answers for, and
 *     item.role();     // as what
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Lists {

    private Lists() {}

    /**
     * A row of the list of issues (问题清单).
     *
     * @param issue the issue
     * @param number the number under which the issue was published, if there is one
     * @param title the title of the issue
     * @param inspection the inspection with the finding
     * @param category the category of the issue, if there is one
     */
    public record IssueItem(
            IssueId issue,
            Optional<String> number,
            LocalText title,
            InspectionId inspection,
            Optional<CategoryId> category) {

        /**
         * Makes a row.
         *
         * @param issue the issue
         * @param number the number under which the issue was published
         * @param title the title of the issue
         * @param inspection the inspection with the finding
         * @param category the category of the issue
         * @throws NullPointerException if an argument is null
         */
        public IssueItem {
            Checks.notNull(issue, "issue");
            Checks.notNull(number, "number");
            Checks.notNull(title, "title");
            Checks.notNull(inspection, "inspection");
            Checks.notNull(category, "category");
        }

        @Override
        public String toString() {
            return OneLine.of("IssueItem", issue, number, title);
        }
    }

    /**
     * A row of the list of rectification (整改清单): the issue as a whole, or one of its measures or key steps.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or the measure or key step
     * @param content the objective of the issue, or the work to be done; absent if the objective is not stated
     * @param deadline the deadline; that of the issue for a measure without its own
     * @param phase the phase of the issue, if there is one
     */
    public record RectificationItem(
            IssueId issue, Subject subject, Optional<LocalText> content, Deadline deadline, Optional<PhaseId> phase) {

        /**
         * Makes a row.
         *
         * @param issue the issue
         * @param subject the issue as a whole, or the measure or key step
         * @param content the objective of the issue, or the work to be done
         * @param deadline the deadline
         * @param phase the phase of the issue
         * @throws NullPointerException if an argument is null
         */
        public RectificationItem {
            Checks.notNull(issue, "issue");
            Checks.notNull(subject, "subject");
            Checks.notNull(content, "content");
            Checks.notNull(deadline, "deadline");
            Checks.notNull(phase, "phase");
        }

        @Override
        public String toString() {
            return OneLine.of("RectificationItem", OneLine.path(issue, subject.id()), content, deadline);
        }
    }

    /**
     * A row of the list of responsibility (责任清单): one link of one chain.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or the part, measure or key step with its own chain
     * @param role the role of the body
     * @param body the body
     * @param post the responsible post, if one is named
     */
    public record ResponsibilityItem(IssueId issue, Subject subject, Role role, BodyId body, Optional<PostId> post) {

        /**
         * Makes a row.
         *
         * @param issue the issue
         * @param subject the issue as a whole, or the part, measure or key step
         * @param role the role of the body
         * @param body the body
         * @param post the responsible post
         * @throws NullPointerException if an argument is null
         */
        public ResponsibilityItem {
            Checks.notNull(issue, "issue");
            Checks.notNull(subject, "subject");
            Checks.notNull(role, "role");
            Checks.notNull(body, "body");
            Checks.notNull(post, "post");
        }

        @Override
        public String toString() {
            return OneLine.of("ResponsibilityItem", OneLine.path(issue, subject.id()), role, body, post);
        }
    }

    /**
     * Returns the list of issues.
     *
     * @param register the register
     * @return a row for every issue, in the order of the register
     * @throws NullPointerException if the register is null
     */
    public static List<IssueItem> issues(Register register) {
        return Checks.notNull(register, "register").issues().stream()
                .map(issue ->
                        new IssueItem(issue.id(), issue.number(), issue.title(), issue.inspection(), issue.category()))
                .toList();
    }

    /**
     * Returns the list of rectification.
     *
     * @param register the register
     * @return a row for every issue, followed by its measures, each followed by its key steps
     * @throws NullPointerException if the register is null
     */
    public static List<RectificationItem> rectification(Register register) {
        List<RectificationItem> rows = new ArrayList<>();
        for (Issue issue : Checks.notNull(register, "register").issues()) {
            rows.add(new RectificationItem(
                    issue.id(), Subject.issue(), issue.objective(), issue.deadline(), issue.phase()));
            for (Measure measure : issue.measures()) {
                rows.add(new RectificationItem(
                        issue.id(),
                        Subject.of(measure.id()),
                        Optional.of(measure.title()),
                        measure.deadline().orElse(issue.deadline()),
                        issue.phase()));
                for (KeyStep step : measure.keySteps()) {
                    rows.add(new RectificationItem(
                            issue.id(),
                            Subject.of(step.id()),
                            Optional.of(step.title()),
                            step.deadline(),
                            issue.phase()));
                }
            }
        }
        return List.copyOf(rows);
    }

    /**
     * Returns the list of responsibility.
     *
     * @param register the register
     * @return a row for every link of every chain of the issues, their parts, measures and key steps. An inherited
     *     chain gives no further rows
     * @throws NullPointerException if the register is null
     */
    public static List<ResponsibilityItem> responsibility(Register register) {
        List<ResponsibilityItem> rows = new ArrayList<>();
        for (Issue issue : Checks.notNull(register, "register").issues()) {
            add(rows, issue, Subject.issue(), issue.chain());
            for (Part part : issue.parts()) {
                add(rows, issue, Subject.of(part.id()), part.chain());
            }
            for (Measure measure : issue.measures()) {
                add(rows, issue, Subject.of(measure.id()), measure.chain());
                for (KeyStep step : measure.keySteps()) {
                    add(rows, issue, Subject.of(step.id()), step.chain());
                }
            }
        }
        return List.copyOf(rows);
    }

    /**
     * Returns the list of one body: everything it is responsible for, in any role.
     *
     * @param register the register
     * @param body the body
     * @return the rows of {@link #responsibility} that name it, in their order
     * @throws NullPointerException if an argument is null
     */
    public static List<ResponsibilityItem> ofBody(Register register, BodyId body) {
        Checks.notNull(body, "body");
        return responsibility(register).stream()
                .filter(item -> item.body().equals(body))
                .toList();
    }

    private static void add(List<ResponsibilityItem> rows, Issue issue, Subject subject, ResponsibilityChain chain) {
        for (Assignment link : chain.assignments()) {
            rows.add(new ResponsibilityItem(issue.id(), subject, link.role(), link.body(), link.post()));
        }
    }
}
