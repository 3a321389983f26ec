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
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.CarriedOver;
import org.rectification.issue.Fact.ClassWideSearchDone;
import org.rectification.issue.Fact.ClassWideSearchRequired;
import org.rectification.issue.Fact.CompletionRefuted;
import org.rectification.issue.Fact.Dispatched;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Fact.ExceptionDecided;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.Fact.ObjectionReceived;
import org.rectification.issue.Fact.ObjectionSettled;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.Received;
import org.rectification.issue.Fact.Reopened;
import org.rectification.issue.Fact.Resumed;
import org.rectification.issue.Fact.SentBack;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Fact.Suspended;
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
 * Describes an issue and its history in a few lines of a test. Every method that adds a fact takes a day. The methods
 * {@link #by}, {@link #reported}, {@link #inOrder}, {@link #as} and the following ones up to {@link #attaining} add details to the last
 * fact.
 *
 * <p>Immutable. Each method returns a new instance, so several tests can continue from a common beginning. Entries are
 * numbered {@code e1}, {@code e2}… in the order in which they are added. The issue is validated by {@link #issue}.
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
 *
 * @since 0.1.0
 */
public final class GivenIssue {

    private static final LocalText DECIDED = LocalText.of("决定", "decided");
    private static final LocalText SEARCHED = LocalText.of("已排查", "searched");

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
     * Starts an issue of the inspection {@code inspection}, without deadline, responsibility chain and history.
     *
     * @param id the issue's id
     * @return the new description
     * @throws NullPointerException if the id is null
     * @throws org.rectification.base.InvalidValueException if the text is not a valid identifier
     */
    public static GivenIssue of(String id) {
        Plan plan = new Plan(IssueId.of(id), InspectionId.of("inspection"), Deadline.notStated(), List.of(), List.of());
        return new GivenIssue(plan, Subject.issue(), List.of());
    }

    /**
     * Sets the inspection.
     *
     * @param id the inspection's id
     * @return the new description
     */
    public GivenIssue inspection(String id) {
        return planned(new Plan(plan.id, InspectionId.of(id), plan.deadline, plan.links, plan.parts));
    }

    /**
     * Sets the deadline.
     *
     * @param words the wording of the plan, such as {@code 2017年底前}
     * @return the new description
     */
    public GivenIssue deadline(String words) {
        return planned(new Plan(plan.id, plan.inspection, Deadline.parse(words), plan.links, plan.parts));
    }

    /**
     * Sets a deadline on a day.
     *
     * @param day the last day, inclusive
     * @return the new description
     */
    public GivenIssue due(LocalDate day) {
        return planned(new Plan(plan.id, plan.inspection, Deadline.by(day), plan.links, plan.parts));
    }

    /**
     * Adds a link to the responsibility chain.
     *
     * @param role the role
     * @param body the body's id
     * @return the new description
     */
    public GivenIssue assigned(Role role, String body) {
        List<Assignment> links = longer(plan.links, Assignment.of(role, BodyId.of(body)));
        return planned(new Plan(plan.id, plan.inspection, plan.deadline, links, plan.parts));
    }

    /**
     * Selects a part (分项), which is added if it does not exist. The facts that follow belong to this part.
     *
     * @param id the part's id
     * @return the new description
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
     * Selects the issue as a whole. The facts that follow belong to the issue.
     *
     * @return the new description
     */
    public GivenIssue whole() {
        return new GivenIssue(plan, Subject.issue(), entries);
    }

    /**
     * Adds a report of progress.
     *
     * @param tier the reported progress
     * @param on the day
     * @return the new description
     */
    public GivenIssue progressed(Tier tier, LocalDate on) {
        return happened(new ProgressReported(tier), on);
    }

    /**
     * Adds a claim of completion.
     *
     * @param on the day
     * @return the new description
     */
    public GivenIssue completed(LocalDate on) {
        return progressed(Tier.COMPLETE, on);
    }

    /**
     * Adds a passed stage of the close-out procedure.
     *
     * @param stage the kind of stage
     * @param on the day
     * @return the new description
     */
    public GivenIssue passed(CloseOutStage stage, LocalDate on) {
        return happened(new StageTaken(stage, StageOutcome.PASSED), on);
    }

    /**
     * Adds a stage of the close-out procedure with its outcome.
     *
     * @param stage the kind of stage
     * @param outcome the outcome
     * @param on the day
     * @return the new description
     */
    public GivenIssue stage(CloseOutStage stage, StageOutcome outcome, LocalDate on) {
        return happened(new StageTaken(stage, outcome), on);
    }

    /**
     * Adds a passed acceptance (验收).
     *
     * @param on the day
     * @return the new description
     */
    public GivenIssue accepted(LocalDate on) {
        return passed(CloseOutStage.ACCEPTANCE, on);
    }

    /**
     * Adds a public notice (公示), dated on the first day of its window.
     *
     * @param first the first day of its window
     * @param last the last day of its window, inclusive
     * @return the new description
     */
    public GivenIssue noticed(LocalDate first, LocalDate last) {
        StageTaken notice = new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED);
        return happened(notice.withNotice(PublicNotice.of(first, last)), first);
    }

    /**
     * Adds an application for close-out (申请销号).
     *
     * @param on the day
     * @return the new description
     */
    public GivenIssue appliedFor(LocalDate on) {
        return passed(CloseOutStage.APPLICATION, on);
    }

    /**
     * Adds the close-out (销号).
     *
     * @param on the day
     * @return the new description
     */
    public GivenIssue closed(LocalDate on) {
        return passed(CloseOutStage.CLOSE, on);
    }

    /**
     * Adds an objection made under a real name and with proof (实名异议).
     *
     * @param on the day on which the objection was received
     * @return the new description
     */
    public GivenIssue objected(LocalDate on) {
        return happened(new ObjectionReceived(true, true, Optional.empty()), on);
    }

    /**
     * Adds the settlement of the last objection.
     *
     * @param upheld whether the objection was upheld
     * @param on the day
     * @return the new description
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
     * Adds a refutation of the completion (虚假整改、反弹).
     *
     * @param on the day
     * @param why the kind of refutation
     * @return the new description
     */
    public GivenIssue refuted(LocalDate on, RefutationKind why) {
        return happened(new CompletionRefuted(why), on);
    }

    /**
     * Adds a reopening of the work (重新整改).
     *
     * @param on the day
     * @return the new description
     */
    public GivenIssue reopened(LocalDate on) {
        return happened(new Reopened(), on);
    }

    /**
     * Adds a dispatch (交办) that does not state to whom.
     *
     * @param on the day
     * @return the new description
     */
    public GivenIssue dispatched(LocalDate on) {
        return happened(new Dispatched(Optional.empty()), on);
    }

    /**
     * Adds a dispatch (交办).
     *
     * @param to the id of the body it was dispatched to
     * @param on the day
     * @return the new description
     */
    public GivenIssue dispatched(String to, LocalDate on) {
        return happened(new Dispatched(Optional.of(BodyId.of(to))), on);
    }

    /**
     * Adds a receipt (接收).
     *
     * @param on the day
     * @return the new description
     */
    public GivenIssue received(LocalDate on) {
        return happened(new Received(), on);
    }

    /**
     * Adds a sending back (退回), with the reason {@code 决定}.
     *
     * @param on the day
     * @return the new description
     */
    public GivenIssue sentBack(LocalDate on) {
        return happened(new SentBack(DECIDED), on);
    }

    /**
     * Adds a suspension (中止), with the reason {@code 决定}.
     *
     * @param on the first day that does not count
     * @return the new description
     */
    public GivenIssue suspended(LocalDate on) {
        return happened(new Suspended(DECIDED), on);
    }

    /**
     * Adds the resumption (恢复) of the last suspension of what is selected.
     *
     * @param on the day that counts again
     * @return the new description
     * @throws IllegalStateException if there is no suspension
     */
    public GivenIssue resumed(LocalDate on) {
        EntryId suspension = entries.stream()
                .filter(entry -> entry.subject().equals(subject) && entry.fact() instanceof Suspended)
                .reduce((one, later) -> later)
                .map(Entry::id)
                .orElseThrow(() -> new IllegalStateException("a suspension must come before it is resumed"));
        return happened(new Resumed(suspension), on);
    }

    /**
     * Adds an end other than completion (终止) that goes into no other issue, with the reason {@code 决定}.
     *
     * @param end {@link EndKind#NOT_APPLICABLE} or {@link EndKind#WILL_NOT_BE_DONE}
     * @param decidedBy the id of the body that decided it
     * @param on the day
     * @return the new description
     * @throws org.rectification.base.InvalidValueException if the end is of another kind
     */
    public GivenIssue ended(EndKind end, String decidedBy, LocalDate on) {
        return ended(end, decidedBy, on, List.of());
    }

    /**
     * Adds an end by merging into other issues (并入其他问题).
     *
     * @param decidedBy the id of the body that decided it
     * @param on the day
     * @param into the ids of the issues, at least one
     * @return the new description
     * @throws org.rectification.base.InvalidValueException if there is no other issue
     */
    public GivenIssue merged(String decidedBy, LocalDate on, String... into) {
        return ended(EndKind.MERGED, decidedBy, on, List.of(into));
    }

    /**
     * Adds an end by splitting into other issues (拆分为其他问题).
     *
     * @param decidedBy the id of the body that decided it
     * @param on the day
     * @param into the ids of the issues, at least two
     * @return the new description
     * @throws org.rectification.base.InvalidValueException if there are fewer than two other issues
     */
    public GivenIssue split(String decidedBy, LocalDate on, String... into) {
        return ended(EndKind.SPLIT, decidedBy, on, List.of(into));
    }

    private GivenIssue ended(EndKind end, String decidedBy, LocalDate on, List<String> into) {
        List<IssueId> issues = into.stream().map(IssueId::of).toList();
        return happened(new Ended(end, BodyId.of(decidedBy), DECIDED, issues), on);
    }

    /**
     * Adds the transfer into the plan of a later inspection (结转).
     *
     * @param inspection the id of the later inspection
     * @param on the day
     * @return the new description
     */
    public GivenIssue carriedOver(String inspection, LocalDate on) {
        return happened(new CarriedOver(InspectionId.of(inspection)), on);
    }

    /**
     * Adds an exception that is requested and granted on one day (例外), without a last day.
     *
     * @param on the day
     * @return the new description
     */
    public GivenIssue exceptionGranted(LocalDate on) {
        return exceptionGranted(on, Optional.empty());
    }

    /**
     * Adds an exception that is requested and granted on one day (例外).
     *
     * @param on the day
     * @param until the last day of the exception, inclusive
     * @return the new description
     * @throws org.rectification.base.InvalidValueException if the last day precedes the day
     */
    public GivenIssue exceptionGranted(LocalDate on, LocalDate until) {
        return exceptionGranted(on, Optional.of(until));
    }

    private GivenIssue exceptionGranted(LocalDate on, Optional<LocalDate> until) {
        GivenIssue requested = happened(new ExceptionRequested(DECIDED, until), on);
        return requested.happened(new ExceptionDecided(requested.last().id(), true), on);
    }

    /**
     * Adds the requirement of a class-wide search (要求举一反三) without a last day.
     *
     * @param on the day
     * @return the new description
     */
    public GivenIssue searchRequired(LocalDate on) {
        return happened(new ClassWideSearchRequired(Optional.empty()), on);
    }

    /**
     * Adds the requirement of a class-wide search (要求举一反三).
     *
     * @param on the day
     * @param due the last day for the search, inclusive
     * @return the new description
     * @throws org.rectification.base.InvalidValueException if the last day precedes the day
     */
    public GivenIssue searchRequired(LocalDate on, LocalDate due) {
        return happened(new ClassWideSearchRequired(Optional.of(due)), on);
    }

    /**
     * Adds a class-wide search that was done (完成举一反三排查), with the result {@code 已排查}.
     *
     * @param on the day
     * @param found the ids of the issues raised because of it
     * @return the new description
     * @throws org.rectification.base.InvalidValueException if an issue is named twice
     */
    public GivenIssue searched(LocalDate on, String... found) {
        List<IssueId> issues = Stream.of(found).map(IssueId::of).toList();
        return happened(new ClassWideSearchDone(SEARCHED, issues), on);
    }

    /**
     * Adds a withdrawal of the last fact (撤回).
     *
     * @param on the day
     * @return the new description
     * @throws IllegalStateException if no fact has been added
     */
    public GivenIssue withdrawn(LocalDate on) {
        return happened(new Withdrawn(last().id()), on);
    }

    /**
     * Adds a fact.
     *
     * @param fact the fact
     * @param on the day on which it happened; also the day on which it was reported, unless set by {@link #reported}
     * @return the new description
     */
    public GivenIssue happened(Fact fact, LocalDate on) {
        EntryId id = EntryId.of("e" + (entries.size() + 1));
        return new GivenIssue(plan, subject, longer(entries, Entry.of(id, subject, fact, on)));
    }

    /**
     * Sets the body that states the last fact.
     *
     * @param body the body's id
     * @return the new description
     * @throws IllegalStateException if no fact has been added
     */
    public GivenIssue by(String body) {
        return changed(entry -> entry.statedBy(BodyId.of(body)));
    }

    /**
     * Sets the day on which the last fact was reported.
     *
     * @param on the day, which is not before the day on which the fact happened
     * @return the new description
     * @throws IllegalStateException if no fact has been added
     */
    public GivenIssue reported(LocalDate on) {
        return changed(entry -> entry.reported(on));
    }

    /**
     * Sets the order of the last fact within its day (同日次序).
     *
     * @param order the order, from 1 to {@link Entry#MAX_ORDER}
     * @return the new description
     * @throws IllegalStateException if no fact has been added
     */
    public GivenIssue inOrder(int order) {
        return changed(entry -> entry.inOrder(order));
    }

    /**
     * Sets the stage of the procedure to which the last fact belongs.
     *
     * @param stage the stage's id
     * @return the new description
     * @throws IllegalStateException if the last fact is not a stage
     */
    public GivenIssue as(String stage) {
        return taken(stageTaken -> stageTaken.withStageId(StageId.of(stage)));
    }

    /**
     * Sets the number of days that the last notice states.
     *
     * @param days the stated number
     * @param kind the kind of days that the notice states
     * @return the new description
     * @throws IllegalStateException if the last fact is not a public notice
     */
    public GivenIssue printing(int days, DayKind kind) {
        return taken(stageTaken -> stageTaken.withNotice(stageTaken
                .notice()
                .orElseThrow(() -> new IllegalStateException("the last fact must be a public notice"))
                .stating(days, kind)));
    }

    /**
     * Sets the documents of the last stage.
     *
     * @param papers the ids of the documents
     * @return the new description
     * @throws IllegalStateException if the last fact is not a stage
     */
    public GivenIssue withEvidence(String... papers) {
        return taken(stageTaken ->
                stageTaken.withEvidence(Stream.of(papers).map(EvidenceId::of).toList()));
    }

    /**
     * Sets the criteria that the last stage found to be met.
     *
     * @param tests the ids of the criteria
     * @return the new description
     * @throws IllegalStateException if the last fact is not a stage
     */
    public GivenIssue withCriteria(String... tests) {
        return taken(stageTaken ->
                stageTaken.withCriteria(Stream.of(tests).map(CriterionId::of).toList()));
    }

    /**
     * Sets the results that the last stage found to be reached.
     *
     * @param reached the results
     * @return the new description
     * @throws IllegalStateException if the last fact is not a stage
     */
    public GivenIssue attaining(Attainment... reached) {
        return taken(stageTaken -> stageTaken.withAttained(List.of(reached)));
    }

    /**
     * Builds the issue.
     *
     * @return the issue with its history
     * @throws org.rectification.base.InvalidValueException if the issue is invalid
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
            return entry.withFact(change.apply(stageTaken));
        });
    }

    private GivenIssue changed(UnaryOperator<Entry> change) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.set(changed.size() - 1, change.apply(last()));
        return new GivenIssue(plan, subject, List.copyOf(changed));
    }
}
