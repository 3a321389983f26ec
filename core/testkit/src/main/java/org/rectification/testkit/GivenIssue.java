package org.rectification.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rectification.base.LocalText;
import org.rectification.calendar.DayKind;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.CompletionRefuted;
import org.rectification.issue.Fact.ObjectionReceived;
import org.rectification.issue.Fact.ObjectionSettled;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.Reopened;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Fact.Withdrawn;
import org.rectification.issue.History;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/**
 * Writes an issue and its course down in a few lines of a test. Every step that adds a fact is dated; {@link #by}, {@link
 * #reported}, {@link #as} and the others up to {@link #attaining} say more of the fact added last.
 *
 * <p>Immutable: each step returns another, so a common beginning can be gone on from in many ways. Entries are numbered
 * {@code e1}, {@code e2}… in the order of the steps. What is wrong with an issue is refused by {@link #issue}.
 *
 * <pre>{@code
 * Issue issue = GivenIssue.of("gx-1").deadline("2017年底前").assigned(Role.LEAD, "county-bureau")
 *         .completed(LocalDate.of(2017, 12, 20)).by("county-bureau").reported(LocalDate.of(2018, 1, 8))
 *         .accepted(LocalDate.of(2018, 3, 1)).by("city-bureau").attaining(Attainment.GOAL_MET)
 *         .noticed(LocalDate.of(2018, 3, 5), LocalDate.of(2018, 3, 16)).printing(10, DayKind.WORKING)
 *         .closed(LocalDate.of(2018, 4, 2))
 *         .refuted(LocalDate.of(2018, 9, 1), RefutationKind.FALSE)
 *         .issue();
 * }</pre>
 */
public final class GivenIssue {

    private final Plan plan;
    private final Subject subject;
    private final List<Entry> entries;

    private record Plan(
            IssueId id, InspectionId inspection, Deadline deadline, List<Assignment> links, List<Part> parts) {}

    private GivenIssue(Plan plan, Subject subject, List<Entry> entries) {
        this.plan = plan;
        this.subject = subject;
        this.entries = entries;
    }

    /**
     * Starts an issue of inspection {@code inspection} with no stated deadline, nobody assigned, and nothing happened.
     *
     * @param id the issue's id
     * @return the issue so far
     * @throws NullPointerException if the id is null
     * @throws org.rectification.base.InvalidValueException if it is no id
     */
    public static GivenIssue of(String id) {
        Plan plan = new Plan(IssueId.of(id), InspectionId.of("inspection"), Deadline.notStated(), List.of(), List.of());
        return new GivenIssue(plan, Subject.issue(), List.of());
    }

    /**
     * Sets the inspection.
     *
     * @param id the inspection's id
     * @return the issue so far
     */
    public GivenIssue inspection(String id) {
        return planned(new Plan(plan.id, InspectionId.of(id), plan.deadline, plan.links, plan.parts));
    }

    /**
     * Sets the deadline.
     *
     * @param words the words of the plan, such as {@code 2017年底前}
     * @return the issue so far
     */
    public GivenIssue deadline(String words) {
        return planned(new Plan(plan.id, plan.inspection, Deadline.parse(words), plan.links, plan.parts));
    }

    /**
     * Sets a deadline that names one day.
     *
     * @param day the last day, included
     * @return the issue so far
     */
    public GivenIssue due(LocalDate day) {
        return planned(new Plan(plan.id, plan.inspection, Deadline.by(day), plan.links, plan.parts));
    }

    /**
     * Adds a link to the responsibility chain.
     *
     * @param role the role
     * @param body the body's id
     * @return the issue so far
     */
    public GivenIssue assigned(Role role, String body) {
        List<Assignment> links = longer(plan.links, Assignment.of(role, BodyId.of(body)));
        return planned(new Plan(plan.id, plan.inspection, plan.deadline, links, plan.parts));
    }

    /**
     * Goes on about a part (分项), added if it is new: the facts that follow are its own.
     *
     * @param id the part's id
     * @return the issue so far
     */
    public GivenIssue part(String id) {
        PartId part = PartId.of(id);
        boolean known = plan.parts.stream().anyMatch(each -> each.id().equals(part));
        List<Part> parts =
                known ? plan.parts : longer(plan.parts, Part.of(part, LocalText.of("分项" + id, "part " + id)));
        Plan divided = new Plan(plan.id, plan.inspection, plan.deadline, plan.links, parts);
        return new GivenIssue(divided, Subject.of(part), entries);
    }

    /**
     * Goes on about the issue as a whole.
     *
     * @return the issue so far
     */
    public GivenIssue whole() {
        return new GivenIssue(plan, Subject.issue(), entries);
    }

    /**
     * Adds a report of progress.
     *
     * @param tier how far it has come
     * @param on the day
     * @return the issue so far
     */
    public GivenIssue progressed(Tier tier, LocalDate on) {
        return happened(new ProgressReported(tier), on);
    }

    /**
     * Adds a claim of completion.
     *
     * @param on the day
     * @return the issue so far
     */
    public GivenIssue completed(LocalDate on) {
        return progressed(Tier.COMPLETE, on);
    }

    /**
     * Adds a stage of the close-out that was passed.
     *
     * @param stage what kind of stage
     * @param on the day
     * @return the issue so far
     */
    public GivenIssue passed(CloseOutStage stage, LocalDate on) {
        return happened(new StageTaken(stage, StageOutcome.PASSED), on);
    }

    /**
     * Adds a stage of the close-out with its outcome.
     *
     * @param stage what kind of stage
     * @param outcome how it ended
     * @param on the day
     * @return the issue so far
     */
    public GivenIssue stage(CloseOutStage stage, StageOutcome outcome, LocalDate on) {
        return happened(new StageTaken(stage, outcome), on);
    }

    /**
     * Adds an acceptance that was passed (验收).
     *
     * @param on the day
     * @return the issue so far
     */
    public GivenIssue accepted(LocalDate on) {
        return passed(CloseOutStage.ACCEPTANCE, on);
    }

    /**
     * Adds a public notice (公示) that happened on its first day.
     *
     * @param first the first day of its window
     * @param last the last day, included
     * @return the issue so far
     */
    public GivenIssue noticed(LocalDate first, LocalDate last) {
        StageTaken notice = new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED);
        return happened(notice.withNotice(PublicNotice.of(first, last)), first);
    }

    /**
     * Adds an application for close-out (申请销号).
     *
     * @param on the day
     * @return the issue so far
     */
    public GivenIssue appliedFor(LocalDate on) {
        return passed(CloseOutStage.APPLICATION, on);
    }

    /**
     * Adds the close-out (销号).
     *
     * @param on the day
     * @return the issue so far
     */
    public GivenIssue closed(LocalDate on) {
        return passed(CloseOutStage.CLOSE, on);
    }

    /**
     * Adds an objection by real name and with proof (实名异议).
     *
     * @param on the day it was received
     * @return the issue so far
     */
    public GivenIssue objected(LocalDate on) {
        return happened(new ObjectionReceived(true, true, Optional.empty()), on);
    }

    /**
     * Adds how the objection added last was settled.
     *
     * @param upheld whether it holds
     * @param on the day
     * @return the issue so far
     * @throws IllegalStateException if there is no objection
     */
    public GivenIssue settled(boolean upheld, LocalDate on) {
        EntryId objection = entries.stream()
                .filter(entry -> entry.fact() instanceof ObjectionReceived)
                .reduce((one, later) -> later)
                .map(Entry::id)
                .orElseThrow(() -> new IllegalStateException("an objection must come before it is settled"));
        return happened(new ObjectionSettled(objection, upheld), on);
    }

    /**
     * Adds that completion was found not to hold (虚假整改、反弹).
     *
     * @param on the day
     * @param why why it does not hold
     * @return the issue so far
     */
    public GivenIssue refuted(LocalDate on, RefutationKind why) {
        return happened(new CompletionRefuted(why), on);
    }

    /**
     * Adds that work was opened again (重新整改).
     *
     * @param on the day
     * @return the issue so far
     */
    public GivenIssue reopened(LocalDate on) {
        return happened(new Reopened(), on);
    }

    /**
     * Adds that the fact added last was taken back (撤回).
     *
     * @param on the day
     * @return the issue so far
     * @throws IllegalStateException if there is no fact yet
     */
    public GivenIssue withdrawn(LocalDate on) {
        return happened(new Withdrawn(last().id()), on);
    }

    /**
     * Adds any fact.
     *
     * @param fact the fact
     * @param on the day it happened, and unless {@link #reported} says otherwise was reported
     * @return the issue so far
     */
    public GivenIssue happened(Fact fact, LocalDate on) {
        EntryId id = EntryId.of("e" + (entries.size() + 1));
        return new GivenIssue(plan, subject, longer(entries, Entry.of(id, subject, fact, on)));
    }

    /**
     * Says who states the fact added last.
     *
     * @param body the body's id
     * @return the issue so far
     * @throws IllegalStateException if there is no fact yet
     */
    public GivenIssue by(String body) {
        return changed(entry -> entry.statedBy(BodyId.of(body)));
    }

    /**
     * Says when the fact added last became known.
     *
     * @param on the day, not before it happened
     * @return the issue so far
     * @throws IllegalStateException if there is no fact yet
     */
    public GivenIssue reported(LocalDate on) {
        return changed(entry -> entry.reported(on));
    }

    /**
     * Says which stage of the procedure was taken last.
     *
     * @param stage the stage's id
     * @return the issue so far
     * @throws IllegalStateException if the fact added last is no stage
     */
    public GivenIssue as(String stage) {
        return taken(stageTaken -> stageTaken.withStageId(StageId.of(stage)));
    }

    /**
     * Says how many days the notice added last prints.
     *
     * @param days the printed number
     * @param kind which days it says it counts
     * @return the issue so far
     * @throws IllegalStateException if the fact added last is no public notice
     */
    public GivenIssue printing(int days, DayKind kind) {
        return taken(stageTaken -> stageTaken.withNotice(stageTaken
                .notice()
                .orElseThrow(() -> new IllegalStateException("the last fact must be a public notice"))
                .stating(days, kind)));
    }

    /**
     * Says which papers the stage taken last names.
     *
     * @param papers their ids
     * @return the issue so far
     * @throws IllegalStateException if the fact added last is no stage
     */
    public GivenIssue withEvidence(String... papers) {
        return taken(stageTaken ->
                stageTaken.withEvidence(Stream.of(papers).map(EvidenceId::of).toList()));
    }

    /**
     * Says which tests the stage taken last found passed.
     *
     * @param tests their ids
     * @return the issue so far
     * @throws IllegalStateException if the fact added last is no stage
     */
    public GivenIssue withCriteria(String... tests) {
        return taken(stageTaken ->
                stageTaken.withCriteria(Stream.of(tests).map(CriterionId::of).toList()));
    }

    /**
     * Says what the stage taken last found to be reached.
     *
     * @param reached what was reached
     * @return the issue so far
     * @throws IllegalStateException if the fact added last is no stage
     */
    public GivenIssue attaining(Attainment... reached) {
        return taken(stageTaken -> stageTaken.withAttained(List.of(reached)));
    }

    /**
     * Makes the issue.
     *
     * @return the issue with its history
     * @throws org.rectification.base.InvalidValueException if it cannot be true
     */
    public Issue issue() {
        return Issue.builder(plan.id)
                .title(LocalText.of("整改事项" + plan.id, "matter " + plan.id))
                .inspection(plan.inspection)
                .deadline(plan.deadline)
                .chain(new ResponsibilityChain(plan.links))
                .parts(plan.parts)
                .history(History.of(entries))
                .build();
    }

    private static <T> List<T> longer(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private GivenIssue planned(Plan changed) {
        return new GivenIssue(changed, subject, entries);
    }

    private Entry last() {
        if (entries.isEmpty()) {
            throw new IllegalStateException("a fact must be added before more is said of it");
        }
        return entries.get(entries.size() - 1);
    }

    private GivenIssue taken(UnaryOperator<StageTaken> change) {
        return changed(entry -> {
            if (!(entry.fact() instanceof StageTaken stageTaken)) {
                throw new IllegalStateException("the last fact must be a stage, but was " + entry.fact());
            }
            return new Entry(
                    entry.id(),
                    entry.subject(),
                    change.apply(stageTaken),
                    entry.happenedOn(),
                    entry.reportedOn(),
                    entry.by(),
                    entry.corrects());
        });
    }

    private GivenIssue changed(UnaryOperator<Entry> change) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.set(changed.size() - 1, change.apply(last()));
        return new GivenIssue(plan, subject, List.copyOf(changed));
    }
}
