package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.ClueStage;
import org.rectification.accountability.ClueStep;
import org.rectification.accountability.LegalBasis;
import org.rectification.accountability.Rank;
import org.rectification.accountability.figures.AccountabilityCount;
import org.rectification.accountability.figures.AccountabilityFigures;
import org.rectification.accountability.figures.AccountabilityTally;
import org.rectification.accountability.figures.ActionGrouping;
import org.rectification.accountability.figures.ClueFigures;
import org.rectification.accountability.figures.GroupedCounts;
import org.rectification.accountability.figures.PersonTimes;
import org.rectification.accountability.figures.Persons;
import org.rectification.accountability.figures.SanctionEffect;
import org.rectification.accountability.figures.Units;
import org.rectification.audit.TotalCheck;
import org.rectification.audit.TotalSum;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Days;
import org.rectification.base.Fault;
import org.rectification.base.Faults;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;
import org.rectification.base.PercentFormat;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.base.Slot;
import org.rectification.base.Truth;
import org.rectification.breakdown.BreakdownTally;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.closeout.CloseOutComparison;
import org.rectification.closeout.CloseOutFunnel;
import org.rectification.closeout.CloseOutRule;
import org.rectification.closeout.CloseOutVerdict;
import org.rectification.closeout.Condition;
import org.rectification.closeout.LookBackRule;
import org.rectification.closeout.LookBackSample;
import org.rectification.closeout.LookBackStatus;
import org.rectification.closeout.OwnCondition;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.complaint.ComplaintBatchId;
import org.rectification.complaint.ComplaintEvent;
import org.rectification.complaint.ComplaintId;
import org.rectification.complaint.figures.BatchCheck;
import org.rectification.complaint.figures.ComplaintFigures;
import org.rectification.duty.Duties;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.ReportAssessments;
import org.rectification.duty.Timing;
import org.rectification.escalation.Escalation;
import org.rectification.escalation.EscalationPolicies;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorChange;
import org.rectification.indicator.IndicatorId;
import org.rectification.indicator.IndicatorKind;
import org.rectification.indicator.IndicatorOutcome;
import org.rectification.indicator.IndicatorReading;
import org.rectification.indicator.IndicatorTarget;
import org.rectification.indicator.Margin;
import org.rectification.indicator.MeasurementUnit;
import org.rectification.indicator.ReadingId;
import org.rectification.indicator.TaskProgress;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.Severity;
import org.rectification.issue.SeverityId;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;
import org.rectification.issue.Unit;
import org.rectification.mechanism.AdoptedMechanisms;
import org.rectification.mechanism.Mechanism;
import org.rectification.mechanism.MechanismId;
import org.rectification.mechanism.MechanismKind;
import org.rectification.mechanism.MechanismList;
import org.rectification.oversight.Act;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.PartKey;
import org.rectification.oversight.Partition;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.LimitStart;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.plan.RelativeLimit;
import org.rectification.procedure.Actor;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Criterion;
import org.rectification.procedure.Independence;
import org.rectification.procedure.Interval;
import org.rectification.procedure.LookBack;
import org.rectification.procedure.ObjectionRule;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Reversal;
import org.rectification.procedure.Scope;
import org.rectification.procedure.Stage;
import org.rectification.register.BodySelection;
import org.rectification.register.Lists;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.responsibility.coverage.ChainPolicy;
import org.rectification.status.DueDays;
import org.rectification.status.Extension;
import org.rectification.status.ExtensionPolicy;
import org.rectification.status.IssueStatus;
import org.rectification.status.Lateness;
import org.rectification.status.LimitTable;
import org.rectification.status.ReminderGrades;
import org.rectification.status.StartDays;
import org.rectification.status.StatusRule;
import org.rectification.status.SuspendedDays;

/**
 * A null argument is told at once and by name: every public constructor, static factory and method of the packages that
 * hold facts and rules, tried with null for one argument at a time.
 */
class NullRuleTest {
    private static final List<String> PACKAGES = List.of(
            "base",
            "responsibility",
            "plan",
            "accountability",
            "complaint",
            "mechanism",
            "indicator",
            "oversight",
            "register",
            "procedure",
            "closeout",
            "accountability.figures",
            "complaint.figures",
            "responsibility.coverage",
            "duty",
            "status",
            "escalation");

    private static final LocalDate DAY = LocalDate.of(2017, 12, 31);
    private static final LocalText TEXT = LocalText.of("文字", "text");
    private static final Deadline DUE = Deadline.by(DAY);
    private static final MessageCode CODE = MessageTemplate.of("sample", "sample", "样例");
    private static final Issue ISSUE = Issue.builder(IssueId.of("x"))
            .title(TEXT)
            .inspection(InspectionId.of("i"))
            .deadline(DUE)
            .build();
    private static final Entry ENTRY =
            Entry.of(EntryId.of("e"), Subject.issue(), new Fact.ProgressReported(Tier.COMPLETE), DAY);

    private static final Stage STAGE =
            Stage.builder(StageId.of("s")).kind(CloseOutStage.CLOSE).name(TEXT).build();
    private static final Partition WHOLE = Partition.of(Partition.Subtotal.of(new PartKey.Named(TEXT), 1));
    private static final Register EMPTY =
            Register.builder(TEXT).origin(Origin.RECORDED).build();
    private static final AccountabilityAction ACTION = AccountabilityAction.builder(ActionId.of("a"))
            .kind(ActionKind.INTERVIEWED)
            .subject(AccountableSubject.person(AccountableSubjectId.of("s")))
            .happenedOn(DAY)
            .reportedOn(DAY)
            .build();
    private static final Mechanism MECHANISM = Mechanism.builder(MechanismId.of("m"))
            .title(TEXT)
            .kind(MechanismKind.PLAN)
            .build();
    private static final Indicator INDICATOR = Indicator.builder(IndicatorId.of("i"))
            .name(TEXT)
            .kind(IndicatorKind.LEVEL)
            .unit(MeasurementUnit.percent())
            .build();
    private static final AccountabilityCount NOBODY =
            new AccountabilityCount(new Persons(0), new PersonTimes(0), new Units(0), 0);

    private static final TriggeringEvent EVENT =
            new TriggeringEvent.OfIssue(TriggeringEvent.Kind.OVERDUE, IssueId.of("x"), Subject.issue(), DAY);
    private static final OversightRecord RECORD = OversightRecord.builder(RecordId.of("r"))
            .act(new Act.MeetingHeld(Act.Meeting.STUDY))
            .happenedWithin(DateSpan.ofDay(DAY))
            .build();
    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());
    private static final IssueStatus STATUS = RULE.statusOf(ISSUE, DAY);
    private static final Entry REQUEST =
            Entry.of(EntryId.of("q"), Subject.issue(), new Fact.ExtensionRequested(DAY, TEXT), DAY);
    private static final Suspension SUSPENSION =
            new Suspension(Entry.of(EntryId.of("s"), Subject.issue(), new Fact.Suspended(TEXT), DAY), Optional.empty());
    private static final ReminderGrades.Grade GRADE = new ReminderGrades.Grade(TEXT, 1);
    private static final LimitTable TABLE = LimitTable.builder("t")
            .title(TEXT)
            .addRows(LimitTable.Row.of(RelativeLimit.of(TimeLimit.workingDays(1), LimitStart.FEEDBACK)))
            .addSources(Citation.of(TEXT))
            .build();
    private static final Procedure PROCEDURE = Procedure.builder(ProcedureId.of("p"))
            .title(TEXT)
            .jurisdiction(TEXT)
            .addStages(STAGE)
            .build();
    private static final LookBackStatus LOOK_BACK =
            LookBackRule.of(PROCEDURE, ChinaWorkingDays.official()).statusOf(ISSUE, DAY);
    private static final CloseOutRule CLOSE_OUT = CloseOutRule.of(PROCEDURE, ChinaWorkingDays.official());
    private static final CloseOutVerdict VERDICT = CLOSE_OUT.assess(ISSUE, DAY);
    private static final OwnCondition OWN = new OwnCondition() {
        @Override
        public String code() {
            return "own";
        }

        @Override
        public LocalText name() {
            return TEXT;
        }

        @Override
        public boolean holds(Issue issue, Subject subject, LocalDate asOf) {
            return true;
        }
    };

    /** Something valid of each type that stands as a parameter or is asked something. */
    private static final List<Object> SAMPLES = List.of(
            "x",
            DAY,
            TEXT,
            DUE,
            CODE,
            ISSUE,
            ENTRY,
            Language.ENGLISH,
            Optional.empty(),
            List.of(Selection.all(), Selection.all()),
            Set.of(BodyId.of("b")),
            BigDecimal.ONE,
            RoundingMode.HALF_UP,
            PercentFormat.DEFAULT,
            Place.HERE,
            DateSpan.ofYear(2017),
            new Ratio(1, 2),
            Quantity.exactly(1),
            Quantity.Bound.ABOUT,
            Citation.of(TEXT),
            Reason.of(CODE),
            Fault.of(CODE, Place.HERE),
            Faults.of("x"),
            BodyId.of("b"),
            PostId.of("p"),
            Role.LEAD,
            Assignment.of(Role.LEAD, BodyId.of("b")),
            ResponsibilityChain.none(),
            Body.builder(BodyId.of("b"))
                    .name(TEXT)
                    .kind(BodyKind.GOVERNMENT)
                    .level(BodyLevel.CITY)
                    .build(),
            MeasureId.of("m"),
            KeyStepId.of("k"),
            PhaseId.of("p"),
            new CompletionTarget(new Ratio(1, 2), DAY),
            Phase.of(PhaseId.of("p"), TEXT, DUE),
            KeyStep.of(KeyStepId.of("k"), TEXT, DUE),
            Measure.builder(MeasureId.of("m")).title(TEXT).build(),
            new Post(PostId.of("p"), TEXT, BodyId.of("b"), Truth.YES),
            new Category(CategoryId.of("c"), TEXT),
            new Severity(SeverityId.of("s"), TEXT),
            Inspection.builder(InspectionId.of("i"))
                    .name(TEXT)
                    .kind(InspectionKind.CENTRAL)
                    .area(TEXT)
                    .build(),
            AggregateRecord.builder(RecordId.of("r"))
                    .kind(RecordKind.COMPLAINTS)
                    .quantity(Quantity.exactly(1))
                    .unit(CountUnit.COMPLAINT)
                    .scope(TEXT)
                    .build(),
            RecordId.of("r"),
            EvidenceId.of("e"),
            StageId.of("s"),
            CriterionId.of("c"),
            ProcedureId.of("p"),
            TimeLimit.workingDays(1),
            RelativeLimit.of(TimeLimit.workingDays(1), LimitStart.FEEDBACK),
            CountingConvention.publicNotice(),
            new Actor(TEXT, List.of(Role.LEAD), List.of(), Certainty.STATED),
            Interval.ofNotice(),
            new Independence.FromImplementer(),
            new Criterion(CriterionId.of("c"), TEXT),
            Scope.unspecified().withInspections(List.of(InspectionKind.CENTRAL)),
            new Closing(StageId.of("s"), Truth.UNDECIDABLE, Certainty.STATED),
            new ObjectionRule(Truth.UNDECIDABLE, Truth.UNDECIDABLE, Truth.UNDECIDABLE, Certainty.STATED),
            LookBack.of(TEXT),
            new Reversal(List.of(RefutationKind.FALSE), List.of(Reversal.Consequence.CORRECTED), Certainty.STATED),
            STAGE,
            Subject.issue(),
            PROCEDURE,
            CLOSE_OUT,
            VERDICT,
            Condition.Kind.OWN,
            new Condition(Condition.Kind.OWN, Optional.empty(), Optional.empty()),
            OWN,
            LookBackRule.of(PROCEDURE, ChinaWorkingDays.official()),
            LOOK_BACK,
            new LookBackStatus.Check(
                    DAY, Optional.of(EntryId.of("e")), Optional.of(StageOutcome.PASSED), Optional.empty()),
            new LookBackSample(
                    Optional.empty(),
                    0,
                    OptionalLong.empty(),
                    List.of(),
                    List.of(),
                    false,
                    List.of(LOOK_BACK.reasons().get(0))),
            new CloseOutFunnel.Count(0, 0),
            CloseOutFunnel.tally(CLOSE_OUT, Subject.Kind.ISSUE, DAY),
            CloseOutFunnel.tally(CLOSE_OUT, Subject.Kind.ISSUE, DAY).funnel(),
            CLOSE_OUT.backFrom(DAY),
            CloseOutComparison.of(VERDICT, VERDICT),
            RecordKind.COMPLAINTS,
            new PartKey.Named(TEXT),
            new PartKey.OfPlace(TEXT),
            new TotalCheck(WHOLE, TotalCheck.Verdict.ADDS_UP, Reason.of(CODE)),
            new TotalSum(Optional.empty(), List.of()),
            Partition.Subtotal.of(new PartKey.Named(TEXT), 1),
            WHOLE,
            ActionId.of("a"),
            ClueId.of("c"),
            AccountableSubjectId.of("s"),
            Rank.of(Rank.Level.BUREAU),
            AccountableSubject.unit(AccountableSubjectId.of("s")),
            AccountableSubject.person(AccountableSubjectId.of("s")),
            new LegalBasis(Citation.of(TEXT), DateSpan.ofYear(2017), List.of(), Optional.empty()),
            ClueStep.of(ClueStage.HANDED_OVER, DAY),
            Clue.builder(ClueId.of("c"))
                    .title(TEXT)
                    .addSteps(ClueStep.of(ClueStage.HANDED_OVER, DAY))
                    .build(),
            ACTION,
            ComplaintId.of("c"),
            ComplaintBatchId.of("b"),
            ComplaintEvent.of(ComplaintEvent.Kind.CLOSED, DAY),
            Complaint.builder(ComplaintId.of("c"))
                    .receivedOn(DAY)
                    .reportedOn(DAY)
                    .build(),
            ComplaintBatch.builder(ComplaintBatchId.of("b"))
                    .handedDownOn(DAY)
                    .reportedOn(DAY)
                    .build(),
            MechanismId.of("m"),
            MECHANISM,
            IndicatorId.of("i"),
            ReadingId.of("r"),
            MeasurementUnit.percent(),
            Margin.of(BigDecimal.ONE, Margin.MeasuredIn.POINTS),
            IndicatorTarget.published(Quantity.exactly(1)),
            INDICATOR,
            reading("r", 2017),
            (Predicate<Object>) value -> true,
            (Function<Object, Object>) value -> Optional.empty(),
            Map.of(),
            Set.of(),
            OptionalInt.empty(),
            OptionalLong.empty(),
            new Slot("count", "Long"),
            ActionGrouping.byKind(),
            new Persons(0),
            new PersonTimes(0),
            new Units(0),
            NOBODY,
            new GroupedCounts<>(Map.of(), NOBODY, NOBODY),
            ClassRateDefinitions.complaintsClosed()
                    .rateOf(BreakdownTally.empty().breakdown()),
            AccountabilityTally.empty(),
            AccountabilityFigures.of(EMPTY, DAY),
            ComplaintFigures.of(List.of(), DAY),
            MechanismList.of(List.of()),
            AdoptedMechanisms.of(MechanismList.of(List.of()), DAY),
            ClueFigures.of(EMPTY, DAY),
            new BatchCheck.Count(Optional.empty(), 0, BatchCheck.Verdict.NOT_STATED),
            ReportAssessments.of(EMPTY, DutyId.of("d"), DAY),
            new MechanismList.Repeat(MECHANISM, MECHANISM),
            new SanctionEffect(DAY, Optional.empty(), List.of()),
            CountingConvention.publicNotice(),
            ChinaWorkingDays.official(),
            IndicatorOutcome.of(INDICATOR, reading("r", 2017)),
            new IndicatorChange(INDICATOR, reading("r", 2017), reading("s", 2018)),
            new TaskProgress(Quantity.exactly(1), Quantity.exactly(2)),
            EMPTY,
            CategoryId.of("c"),
            SeverityId.of("s"),
            InspectionId.of("i"),
            IssueId.of("x"),
            Selection.all(),
            Subject.issue(),
            EVENT,
            new Act.MeetingHeld(Act.Meeting.STUDY),
            RECORD,
            IssueSubject.of(IssueId.of("x")),
            new Unit(Subject.issue(), Optional.empty(), Optional.empty()),
            DutyId.of("d"),
            CampaignId.of("c"),
            OptionalInt.empty(),
            BodySelection.all(),
            new Lists.IssueItem(IssueId.of("x"), Optional.empty(), TEXT, InspectionId.of("i"), Optional.empty()),
            Map.of(),
            ChinaWorkingDays.official(),
            RULE,
            DueDays.of(EMPTY, RULE.calendar()),
            StartDays.of(EMPTY),
            STATUS,
            new Extension(REQUEST, List.of()),
            new Lateness.Undated(Reason.of(CODE)),
            RULE.statusOf(ISSUE, DAY.plusDays(1)).lateness().days().orElseThrow(),
            STATUS.schedule(),
            STATUS.dates(),
            STATUS.state(),
            new SuspendedDays(SUSPENSION, DAY, DAY.plusDays(1), Days.calendar(1), DAY, DAY.plusDays(1)),
            SUSPENSION,
            Days.calendar(1),
            new ReminderGrades(StatusRule.DayUnit.WORKING, List.of(GRADE)),
            GRADE,
            new ReminderGrades.Reached(Optional.of(GRADE), Optional.of(GRADE)),
            LimitTable.Row.of(RelativeLimit.of(TimeLimit.workingDays(1), LimitStart.FEEDBACK)),
            TABLE,
            ExtensionPolicy.builder("e")
                    .title(TEXT)
                    .mostTimes(1)
                    .addSources(Citation.of(TEXT))
                    .build(),
            ChainPolicy.complete(),
            new ChainPolicy.Skip(BodyLevel.PROVINCE, BodyLevel.COUNTY),
            new DutyMatter.Report(),
            Timing.EachPeriod.onceIn(Period.MONTH),
            Duties.planSentUp(),
            EscalationPolicies.jiangxi2017(),
            EscalationPolicies.jiangxi2017().triggers().get(0),
            Escalation.of(EscalationPolicies.jiangxi2017(), RULE));

    private static final Map<Class<?>, Object> PRIMITIVES = Map.of(int.class, 1, long.class, 1L, boolean.class, true);

    /**
     * What need not name its parameter: {@code equals} takes null; {@code compareTo} throws as {@link Comparable} has
     * it; {@code includes} is asked once per issue and {@code groupOf} once per action, and check nothing; {@code
     * template} is for enums to implement, {@code holds} for users.
     */
    private static final List<String> EXEMPT =
            List.of("equals", "compareTo", "includes", "groupOf", "template", "holds");

    private static IndicatorReading reading(String id, int year) {
        return IndicatorReading.builder(ReadingId.of(id))
                .indicator(IndicatorId.of("i"))
                .period(DateSpan.ofYear(year))
                .value(Quantity.exactly(1))
                .build();
    }

    @Test
    void aNullArgumentIsToldByName() {
        List<String> tried = new ArrayList<>();
        List<String> violations = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            Stream.concat(Stream.of(type.getConstructors()), Stream.of(type.getMethods()))
                    .filter(declaredHere(type))
                    .forEach(each -> check(type, each, tried, violations));
        }

        assertThat(violations).isEmpty();
        assertThat(tried)
                .hasSizeGreaterThan(150)
                .contains(
                        "DateSpan.of(first)",
                        "DateSpan.of(last)",
                        "Faults.checkId(value)",
                        "BodyId.of(value)",
                        "BodyBuilder.name(name)",
                        "Register.with(entry)",
                        "Selection.naming(body)");
    }

    private static Predicate<Executable> declaredHere(Class<?> type) {
        return each -> each.getDeclaringClass() == type
                && !each.isSynthetic()
                && !EXEMPT.contains(each.getName())
                && each.getParameterCount() > 0;
    }

    private static void check(Class<?> type, Executable executable, List<String> tried, List<String> violations) {
        Parameter[] parameters = executable.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getType().isPrimitive()) {
                continue;
            }
            String name = (executable instanceof Method ? type.getSimpleName() + "." : "new ") + simpleName(executable)
                    + "(" + parameters[i].getName() + ")";
            tried.add(name);
            Object[] arguments = Arrays.stream(parameters)
                    .map(parameter -> sample(parameter.getType()))
                    .toArray();
            arguments[i] = null;
            String told = call(type, executable, arguments);
            if (!told.contains(parameters[i].getName())
                    && !namesTheId(type, parameters[i], told)
                    && !isGeneratedLoop(executable, parameters[i], told)) {
                violations.add(name + ": " + told);
            }
        }
    }

    private static String simpleName(Executable executable) {
        return executable.getName().substring(executable.getName().lastIndexOf('.') + 1);
    }

    /** The text of an id is told by what it is to identify: "body id must not be null". */
    private static boolean namesTheId(Class<?> type, Parameter parameter, String told) {
        boolean checkId = type == Faults.class && told.equals("x must not be null");
        String id = type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return parameter.getName().equals("value") && (checkId || told.equals(id + " must not be null"));
    }

    /** A list or an optional of a generated type is walked by generated code, which throws without a name. */
    private static boolean isGeneratedLoop(Executable executable, Parameter parameter, String told) {
        return (isBuilder(executable.getDeclaringClass()) || Modifier.isAbstract(executable.getModifiers()))
                && (parameter.getType().isArray()
                        || parameter.getType() == Iterable.class
                        || parameter.getType() == Optional.class
                        || parameter.getType() == OptionalInt.class)
                && told.startsWith("Cannot ");
    }

    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().endsWith("Builder");
    }

    /** The message of the null-pointer exception, or what happened instead. */
    private static String call(Class<?> type, Executable executable, Object[] arguments) {
        try {
            if (executable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Object target = Modifier.isStatic(executable.getModifiers()) ? null : target(type);
                ((Method) executable).invoke(target, arguments);
            }
            return "nothing was thrown";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException
                    ? String.valueOf(e.getCause().getMessage())
                    : "threw " + e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(executable.toString(), e);
        }
    }

    private static Object target(Class<?> type) throws ReflectiveOperationException {
        if (isBuilder(type)) {
            Class<?> made = Modifier.isAbstract(type.getModifiers())
                    ? CompiledCore.type(type.getPackageName() + ".Generated" + type.getSimpleName())
                    : type;
            Constructor<?> constructor = made.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        }
        return sample(type);
    }

    private static Object sample(Class<?> type) {
        if (type.isPrimitive()) {
            return PRIMITIVES.getOrDefault(type, 0);
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return SAMPLES.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseGet(() -> type.isEnum() ? type.getEnumConstants()[0] : missing(type));
    }

    private static Object missing(Class<?> type) {
        throw new IllegalStateException("no sample of " + type);
    }

    private static List<Class<?>> publicTypes() {
        return CompiledCore.types().stream()
                .filter(type -> PACKAGES.stream()
                        .map(each -> "org.rectification." + each)
                        .anyMatch(type.getPackageName()::equals))
                .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isEnum())
                .toList();
    }
}
