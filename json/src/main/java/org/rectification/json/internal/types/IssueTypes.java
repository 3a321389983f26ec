package org.rectification.json.internal.types;

import java.util.Optional;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.NoticeWindow;
import org.rectification.issue.Attainment;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.Severity;
import org.rectification.issue.SeverityId;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.json.internal.binding.ListType;
import org.rectification.json.internal.binding.MappedType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.responsibility.ResponsibilityChain;

/** The types of {@code org.rectification.issue}. */
final class IssueTypes {

    static final ValueType<CategoryId> CATEGORY_ID = ScalarType.id(CategoryId::of);
    static final ValueType<SeverityId> SEVERITY_ID = ScalarType.id(SeverityId::of);
    static final ValueType<EntryId> ENTRY_ID = ScalarType.id(EntryId::of);
    static final ValueType<InspectionId> INSPECTION_ID = ScalarType.id(InspectionId::of);
    static final ValueType<IssueId> ISSUE_ID = ScalarType.id(IssueId::of);
    static final ValueType<PartId> PART_ID = ScalarType.id(PartId::of);

    static final ValueType<StageId> STAGE_ID = ScalarType.id(StageId::of);
    static final ValueType<EvidenceId> EVIDENCE_ID = ScalarType.id(EvidenceId::of);
    static final ValueType<CriterionId> CRITERION_ID = ScalarType.id(CriterionId::of);

    static final ValueType<Attainment> ATTAINMENT = ScalarType.code(Attainment.values());
    static final ValueType<InspectionKind> INSPECTION_KIND = ScalarType.code(InspectionKind.values());
    static final ValueType<Tier> TIER = ScalarType.code(Tier.values());

    static final ValueType<Subject> SUBJECT = subject();
    static final ValueType<IssueSubject> ISSUE_SUBJECT = issueSubject();
    static final ValueType<Category> CATEGORY = category();
    static final ValueType<Severity> SEVERITY = severity();
    static final ValueType<Inspection> INSPECTION = inspection();

    /** A history as the list of its entries. */
    static final ValueType<History> HISTORY = MappedType.of(ListType.of(entry()), History::of, History::entries);

    static final ValueType<Issue> ISSUE = issue();

    private IssueTypes() {}

    /**
     * {@code {"issue": "gx-1", "subject": {"kind": "key-step", "id": "s1"}}}; without a subject the issue as a whole.
     */
    private static ValueType<IssueSubject> issueSubject() {
        var type = ObjectType.<IssueSubject>named("issue subject");
        var issue = type.required("issue", ISSUE_ID, IssueSubject::issue);
        var subject = type.optional(
                "subject", SUBJECT, each -> Omitted.where(each.subject().equals(Subject.issue()), each.subject()));
        return type.build(in -> new IssueSubject(in.get(issue), in.get(subject).orElseGet(Subject::issue)));
    }

    private static ValueType<Category> category() {
        var type = ObjectType.<Category>named("category");
        var id = type.required("id", CATEGORY_ID, Category::id);
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Category::name);
        return type.build(in -> new Category(in.get(id), in.get(name)));
    }

    private static ValueType<Severity> severity() {
        var type = ObjectType.<Severity>named("severity");
        var id = type.required("id", SEVERITY_ID, Severity::id);
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Severity::name);
        return type.build(in -> new Severity(in.get(id), in.get(name)));
    }

    private static ValueType<Inspection> inspection() {
        var type = ObjectType.<Inspection>named("inspection");
        var id = type.required("id", INSPECTION_ID, Inspection::id);
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Inspection::name);
        var kind = type.required("kind", INSPECTION_KIND, Inspection::kind);
        var area = type.required("area", BaseTypes.LOCAL_TEXT, Inspection::area);
        var round = type.optional("round", ScalarType.smallInteger(), inspection -> Omitted.boxed(inspection.round()));
        var batch = type.optional("batch", ScalarType.smallInteger(), inspection -> Omitted.boxed(inspection.batch()));
        var team = type.optional("team", BaseTypes.LOCAL_TEXT, Inspection::team);
        var stay = type.optional("stay", BaseTypes.DATE_SPAN, Inspection::stay);
        var stayWithin = type.optional("stayWithin", BaseTypes.DATE_SPAN, Inspection::stayWithin);
        var feedbackOn = type.optional("feedbackOn", BaseTypes.DATE, Inspection::feedbackOn);
        var feedbackWithin = type.optional("feedbackWithin", BaseTypes.DATE_SPAN, Inspection::feedbackWithin);
        var sources = type.list("sources", BaseTypes.CITATION, Inspection::sources);
        return type.build(in -> Inspection.builder(in.get(id))
                .name(in.get(name))
                .kind(in.get(kind))
                .area(in.get(area))
                .round(Omitted.unboxed(in.get(round)))
                .batch(Omitted.unboxed(in.get(batch)))
                .team(in.get(team))
                .stay(in.get(stay))
                .stayWithin(in.get(stayWithin))
                .feedbackOn(in.get(feedbackOn))
                .feedbackWithin(in.get(feedbackWithin))
                .sources(in.get(sources))
                .build());
    }

    private static ValueType<Part> part() {
        var type = ObjectType.<Part>named("part");
        var id = type.required("id", PART_ID, Part::id);
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Part::name);
        var deadline = type.optional("deadline", PlanTypes.DEADLINE, Part::deadline);
        var chain = type.optional(
                "chain", ResponsibilityTypes.CHAIN, part -> ResponsibilityTypes.unlessEmpty(part.chain()));
        return type.build(in -> new Part(
                in.get(id), in.get(name), in.get(deadline), in.get(chain).orElseGet(ResponsibilityChain::none)));
    }

    /** {@code {"kind": "key-step", "id": "s1.2"}}. */
    private static ValueType<Subject> subject() {
        var type = ObjectType.<Subject>named("subject");
        var kind = type.required("kind", ScalarType.code(Subject.Kind.values()), Subject::kind);
        var id = type.optional("id", BaseTypes.TEXT, Subject::id);
        return type.build(in -> new Subject(in.get(kind), in.get(id)));
    }

    /** An entry without a subject is about the issue as a whole. */
    private static ValueType<Entry> entry() {
        var type = ObjectType.<Entry>named("entry");
        var id = type.required("id", ENTRY_ID, Entry::id);
        var subject = type.optional(
                "subject",
                SUBJECT,
                entry -> entry.subject().equals(Subject.issue()) ? Optional.empty() : Optional.of(entry.subject()));
        var fact = type.required("fact", fact(), Entry::fact);
        var happenedOn = type.required("happenedOn", BaseTypes.DATE, Entry::happenedOn);
        var reportedOn = type.required("reportedOn", BaseTypes.DATE, Entry::reportedOn);
        var by = type.optional("by", ResponsibilityTypes.BODY_ID, Entry::by);
        var corrects = type.optional("corrects", ENTRY_ID, Entry::corrects);
        var order = type.optional("order", ScalarType.smallInteger(), entry -> Omitted.boxed(entry.order()));
        return type.build(in -> Entry.of(
                in.get(id),
                in.get(subject).orElseGet(Subject::issue),
                in.get(fact),
                in.get(happenedOn),
                in.get(reportedOn),
                in.get(by),
                in.get(corrects),
                Omitted.unboxed(in.get(order))));
    }

    private static ValueType<Fact> fact() {
        var dispatched = ObjectType.<Fact.Dispatched>named("dispatch");
        var dispatchedTo = dispatched.optional("to", ResponsibilityTypes.BODY_ID, Fact.Dispatched::to);

        var sentBack = ObjectType.<Fact.SentBack>named("sending back");
        var whySentBack = sentBack.required("reason", BaseTypes.LOCAL_TEXT, Fact.SentBack::reason);

        var progress = ObjectType.<Fact.ProgressReported>named("progress report");
        var tier = progress.required("tier", TIER, Fact.ProgressReported::tier);

        var received = ObjectType.<Fact.ObjectionReceived>named("objection");
        var realName = received.required("realName", ScalarType.truth(), Fact.ObjectionReceived::realName);
        var withProof = received.required("withProof", ScalarType.truth(), Fact.ObjectionReceived::withProof);
        var postmarkedOn = received.optional("postmarkedOn", BaseTypes.DATE, Fact.ObjectionReceived::postmarkedOn);

        var settled = ObjectType.<Fact.ObjectionSettled>named("settlement of an objection");
        var objection = settled.required("objection", ENTRY_ID, Fact.ObjectionSettled::objection);
        var upheld = settled.required("upheld", ScalarType.truth(), Fact.ObjectionSettled::upheld);

        var refuted = ObjectType.<Fact.CompletionRefuted>named("refutation");
        var why = refuted.required("reason", ScalarType.code(RefutationKind.values()), Fact.CompletionRefuted::reason);

        var suspended = ObjectType.<Fact.Suspended>named("suspension");
        var whySuspended = suspended.required("reason", BaseTypes.LOCAL_TEXT, Fact.Suspended::reason);

        var resumed = ObjectType.<Fact.Resumed>named("resumption");
        var suspension = resumed.required("suspension", ENTRY_ID, Fact.Resumed::suspension);

        var requested = ObjectType.<Fact.ExtensionRequested>named("request for an extension");
        var proposedDue = requested.required("proposedDue", BaseTypes.DATE, Fact.ExtensionRequested::proposedDue);
        var reason = requested.required("reason", BaseTypes.LOCAL_TEXT, Fact.ExtensionRequested::reason);

        var decided = ObjectType.<Fact.ExtensionDecided>named("decision on an extension");
        var request = decided.required("request", ENTRY_ID, Fact.ExtensionDecided::request);
        var granted = decided.required("granted", ScalarType.truth(), Fact.ExtensionDecided::granted);

        var exceptionRequested = ObjectType.<Fact.ExceptionRequested>named("request for an exception");
        var exceptionReason =
                exceptionRequested.required("reason", BaseTypes.LOCAL_TEXT, Fact.ExceptionRequested::reason);
        var lastDay = exceptionRequested.optional("lastDay", BaseTypes.DATE, Fact.ExceptionRequested::lastDay);

        var exceptionDecided = ObjectType.<Fact.ExceptionDecided>named("decision on an exception");
        var exceptionRequest = exceptionDecided.required("request", ENTRY_ID, Fact.ExceptionDecided::request);
        var exceptionGranted = exceptionDecided.required("granted", ScalarType.truth(), Fact.ExceptionDecided::granted);

        var searchRequired = ObjectType.<Fact.ClassWideSearchRequired>named("class-wide search required");
        var searchDue = searchRequired.optional("due", BaseTypes.DATE, Fact.ClassWideSearchRequired::due);

        var searchDone = ObjectType.<Fact.ClassWideSearchDone>named("class-wide search done");
        var result = searchDone.required("result", BaseTypes.LOCAL_TEXT, Fact.ClassWideSearchDone::result);
        var found = searchDone.list("found", ISSUE_ID, Fact.ClassWideSearchDone::found);

        var ended = ObjectType.<Fact.Ended>named("end");
        var end = ended.required("end", ScalarType.code(EndKind.values()), Fact.Ended::end);
        var decidedBy = ended.required("decidedBy", ResponsibilityTypes.BODY_ID, Fact.Ended::decidedBy);
        var endReason = ended.required("reason", BaseTypes.LOCAL_TEXT, Fact.Ended::reason);
        var endedInto = ended.list("into", ISSUE_ID, Fact.Ended::into);

        var carriedOver = ObjectType.<Fact.CarriedOver>named("carry-over");
        var into = carriedOver.required("into", INSPECTION_ID, Fact.CarriedOver::into);

        var withdrawn = ObjectType.<Fact.Withdrawn>named("withdrawal");
        var entry = withdrawn.required("entry", ENTRY_ID, Fact.Withdrawn::entry);

        return UnionType.<Fact>named("fact")
                .variant(
                        "dispatched",
                        Fact.Dispatched.class,
                        dispatched.build(in -> new Fact.Dispatched(in.get(dispatchedTo))))
                .variant(
                        "received",
                        Fact.Received.class,
                        ObjectType.<Fact.Received>named("receipt").build(in -> new Fact.Received()))
                .variant("sent-back", Fact.SentBack.class, sentBack.build(in -> new Fact.SentBack(in.get(whySentBack))))
                .variant(
                        "progress-reported",
                        Fact.ProgressReported.class,
                        progress.build(in -> new Fact.ProgressReported(in.get(tier))))
                .variant("stage-taken", Fact.StageTaken.class, stageTaken())
                .variant(
                        "objection-received",
                        Fact.ObjectionReceived.class,
                        received.build(in ->
                                new Fact.ObjectionReceived(in.get(realName), in.get(withProof), in.get(postmarkedOn))))
                .variant(
                        "objection-settled",
                        Fact.ObjectionSettled.class,
                        settled.build(in -> new Fact.ObjectionSettled(in.get(objection), in.get(upheld))))
                .variant(
                        "completion-refuted",
                        Fact.CompletionRefuted.class,
                        refuted.build(in -> new Fact.CompletionRefuted(in.get(why))))
                .variant(
                        "reopened",
                        Fact.Reopened.class,
                        ObjectType.<Fact.Reopened>named("reopening").build(in -> new Fact.Reopened()))
                .variant(
                        "suspended",
                        Fact.Suspended.class,
                        suspended.build(in -> new Fact.Suspended(in.get(whySuspended))))
                .variant("resumed", Fact.Resumed.class, resumed.build(in -> new Fact.Resumed(in.get(suspension))))
                .variant(
                        "extension-requested",
                        Fact.ExtensionRequested.class,
                        requested.build(in -> new Fact.ExtensionRequested(in.get(proposedDue), in.get(reason))))
                .variant(
                        "extension-decided",
                        Fact.ExtensionDecided.class,
                        decided.build(in -> new Fact.ExtensionDecided(in.get(request), in.get(granted))))
                .variant(
                        "exception-requested",
                        Fact.ExceptionRequested.class,
                        exceptionRequested.build(
                                in -> new Fact.ExceptionRequested(in.get(exceptionReason), in.get(lastDay))))
                .variant(
                        "exception-decided",
                        Fact.ExceptionDecided.class,
                        exceptionDecided.build(
                                in -> new Fact.ExceptionDecided(in.get(exceptionRequest), in.get(exceptionGranted))))
                .variant(
                        "class-wide-search-required",
                        Fact.ClassWideSearchRequired.class,
                        searchRequired.build(in -> new Fact.ClassWideSearchRequired(in.get(searchDue))))
                .variant(
                        "class-wide-search-done",
                        Fact.ClassWideSearchDone.class,
                        searchDone.build(in -> new Fact.ClassWideSearchDone(in.get(result), in.get(found))))
                .variant(
                        "ended",
                        Fact.Ended.class,
                        ended.build(in ->
                                new Fact.Ended(in.get(end), in.get(decidedBy), in.get(endReason), in.get(endedInto))))
                .variant(
                        "carried-over",
                        Fact.CarriedOver.class,
                        carriedOver.build(in -> new Fact.CarriedOver(in.get(into))))
                .variant("withdrawn", Fact.Withdrawn.class, withdrawn.build(in -> new Fact.Withdrawn(in.get(entry))))
                .build();
    }

    private static ObjectType<Fact.StageTaken> stageTaken() {
        var type = ObjectType.<Fact.StageTaken>named("stage taken");
        var stage = type.required("stage", ScalarType.code(CloseOutStage.values()), Fact.StageTaken::stage);
        var outcome = type.required("outcome", ScalarType.code(StageOutcome.values()), Fact.StageTaken::outcome);
        var stageId = type.optional("stageId", STAGE_ID, Fact.StageTaken::stageId);
        var notice = type.optional("notice", notice(), Fact.StageTaken::notice);
        var evidence = type.list("evidence", EVIDENCE_ID, Fact.StageTaken::evidence);
        var criteria = type.list("criteria", CRITERION_ID, Fact.StageTaken::criteria);
        var attained = type.list("attained", ATTAINMENT, Fact.StageTaken::attained);
        return type.build(in -> new Fact.StageTaken(
                in.get(stage),
                in.get(outcome),
                in.get(stageId),
                in.get(notice),
                in.get(evidence),
                in.get(criteria),
                in.get(attained)));
    }

    /** {@code {"window": {"first": "2025-09-28", "last": "2025-10-16"}, "statedDays": 10, "statedKind": "working"}}. */
    private static ValueType<PublicNotice> notice() {
        var type = ObjectType.<PublicNotice>named("notice");
        var window = type.required(
                "window",
                MappedType.of(BaseTypes.DATE_SPAN, NoticeWindow::new, NoticeWindow::span),
                PublicNotice::window);
        var statedDays =
                type.optional("statedDays", ScalarType.smallInteger(), notice -> Omitted.boxed(notice.statedDays()));
        var statedKind = type.optional(
                "statedKind",
                ScalarType.code(DayKind.values()),
                notice -> Optional.of(notice.statedKind()).filter(kind -> kind != DayKind.UNSPECIFIED));
        return type.build(in -> new PublicNotice(
                in.get(window),
                Omitted.unboxed(in.get(statedDays)),
                in.get(statedKind).orElse(DayKind.UNSPECIFIED)));
    }

    private static ValueType<Issue> issue() {
        var type = ObjectType.<Issue>named("issue");
        var id = type.required("id", ISSUE_ID, Issue::id);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, Issue::title);
        var inspection = type.required("inspection", INSPECTION_ID, Issue::inspection);
        var number = type.optional("number", BaseTypes.TEXT, Issue::number);
        var category = type.optional("category", CATEGORY_ID, Issue::category);
        var severity = type.optional("severity", SEVERITY_ID, Issue::severity);
        var raisedOn = type.optional("raisedOn", BaseTypes.DATE, Issue::raisedOn);
        var deadline = type.required("deadline", PlanTypes.DEADLINE, Issue::deadline);
        var phase = type.optional("phase", PlanTypes.PHASE_ID, Issue::phase);
        var objective = type.optional("objective", BaseTypes.LOCAL_TEXT, Issue::objective);
        var measures = type.list("measures", PlanTypes.MEASURE, Issue::measures);
        var parts = type.list("parts", part(), Issue::parts);
        var chain = type.optional(
                "chain", ResponsibilityTypes.CHAIN, issue -> ResponsibilityTypes.unlessEmpty(issue.chain()));
        var carriedOverFrom = type.optional("carriedOverFrom", ISSUE_ID, Issue::carriedOverFrom);
        var repeats = type.optional("repeats", ISSUE_ID, Issue::repeats);
        var history = type.optional(
                "history",
                HISTORY,
                issue -> issue.history().entries().isEmpty() ? Optional.empty() : Optional.of(issue.history()));
        var sources = type.list("sources", BaseTypes.CITATION, Issue::sources);
        return type.build(in -> Issue.builder(in.get(id))
                .title(in.get(title))
                .inspection(in.get(inspection))
                .number(in.get(number))
                .category(in.get(category))
                .severity(in.get(severity))
                .raisedOn(in.get(raisedOn))
                .deadline(in.get(deadline))
                .phase(in.get(phase))
                .objective(in.get(objective))
                .measures(in.get(measures))
                .parts(in.get(parts))
                .chain(in.get(chain).orElseGet(ResponsibilityChain::none))
                .carriedOverFrom(in.get(carriedOverFrom))
                .repeats(in.get(repeats))
                .history(in.get(history).orElseGet(History::empty))
                .sources(in.get(sources))
                .build());
    }
}
