package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rectification.issue.Given.day;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rectification.audit.Claim;
import org.rectification.audit.Component;
import org.rectification.audit.Derivation;
import org.rectification.audit.FigureId;
import org.rectification.audit.PublishedStatement;
import org.rectification.audit.StatedFigure;
import org.rectification.audit.StatementCheck;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.BreakdownTally;
import org.rectification.breakdown.ClassRate;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.ClassRateRange;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.NoticeWindow;
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CompletionTally;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.EndTreatment;
import org.rectification.completion.EndTreatments;
import org.rectification.completion.GroupedRates;
import org.rectification.completion.GroupedTally;
import org.rectification.completion.Grouping;
import org.rectification.completion.RateComparison;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.RateItems;
import org.rectification.completion.Registers;
import org.rectification.completion.RepeatRate;
import org.rectification.completion.WeightedRate;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
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
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.series.TargetOutcome;
import org.rectification.status.DueDays;
import org.rectification.status.StartDays;
import org.rectification.status.StatusRule;
import org.rectification.timeliness.AgeFigures;
import org.rectification.timeliness.DaysByRank;
import org.rectification.timeliness.OnTimeRate;
import org.rectification.timeliness.OnTimeStatus;
import org.rectification.timeliness.UnitDays;

/**
 * The null rule of the packages issue, coherence, breakdown, completion and audit: whoever passes null where none may be is told
 * the name of the parameter. Every public constructor, static factory and method is called with each argument null in
 * turn.
 */
class NullRuleOfIssuesAndCalculatorsTest {

    private static final LocalDate DAY = day("2017-12-31");
    private static final Issue ISSUE = Given.issue("gx-1", "2017-12-31").build();
    private static final RateDefinition DEFINITION = RateDefinitions.issuesComplete();
    private static final Entry ENTRY = Given.entry("e1", Given.complete(), "2017-05-01");
    private static final Claim CLAIM = new Claim.OfSize(Claim.OfSize.RegisterPart.ISSUES, 1);
    private static final CompletionRate RATE = DEFINITION.rateOf(List.of(), DAY);
    private static final Breakdown BREAKDOWN = Breakdown.of(Map.of("closed", 1L));
    private static final ClassRateDefinition CLASSES = ClassRateDefinitions.complaintsClosed();
    private static final StatedFigure FIGURE =
            StatedFigure.published(FigureId.of("f"), LocalText.of("数字", "figure"), CLAIM);
    private static final PublishedStatement STATEMENT =
            PublishedStatement.builder(LocalText.of("公开情况", "report")).asOf(DAY).build();

    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());
    private static final PublicNotice NOTICE = PublicNotice.of(DAY, DAY);

    /** A good argument for every type that a parameter has. */
    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Breakdown.class, BREAKDOWN),
            Map.entry(BreakdownTally.class, BreakdownTally.empty()),
            Map.entry(ClassRateDefinition.class, CLASSES),
            Map.entry(Function.class, Function.identity()),
            Map.entry(ToLongFunction.class, (ToLongFunction<Object>) each -> 0),
            Map.entry(Iterable.class, List.of()),
            Map.entry(OptionalLong.class, OptionalLong.empty()),
            Map.entry(CategoryId.class, CategoryId.of("c1")),
            Map.entry(SeverityId.class, SeverityId.of("s1")),
            Map.entry(Claim.class, CLAIM),
            Map.entry(Claim.OfSize.RegisterPart.class, Claim.OfSize.RegisterPart.ISSUES),
            Map.entry(CloseOutStage.class, CloseOutStage.ACCEPTANCE),
            Map.entry(Collection.class, List.of()),
            Map.entry(CompletionRate.class, RATE),
            Map.entry(Contradiction.Kind.class, Contradiction.Kind.NOT_SHOWN),
            Map.entry(CompletionTally.class, CompletionTally.empty(DEFINITION, DAY)),
            Map.entry(CompletionTarget.class, new CompletionTarget(new Ratio(1, 2), DAY)),
            Map.entry(Component.class, Component.COUNT),
            Map.entry(CountUnit.class, CountUnit.CLUE),
            Map.entry(DateSpan.class, DateSpan.ofYear(2017)),
            Map.entry(DayKind.class, DayKind.UNSPECIFIED),
            Map.entry(NoticeWindow.class, NOTICE.window()),
            Map.entry(OptionalInt.class, OptionalInt.empty()),
            Map.entry(PublicNotice.class, NOTICE),
            Map.entry(StageId.class, StageId.of("s")),
            Map.entry(BodyId.class, BodyId.of("b1")),
            Map.entry(EndKind.class, EndKind.NOT_APPLICABLE),
            Map.entry(EndTreatment.class, EndTreatment.STAYS),
            Map.entry(EndTreatments.class, EndTreatments.STANDARD),
            Map.entry(EntryId.class, EntryId.of("e1")),
            Map.entry(Entry.class, ENTRY),
            Map.entry(Fact.class, Given.complete()),
            Map.entry(FigureId.class, FigureId.of("f")),
            Map.entry(GroupedTally.class, GroupedTally.empty(List.of(DEFINITION), DAY, Grouping.byPhase())),
            Map.entry(Grouping.class, Grouping.byPhase()),
            Map.entry(Grouping.Key.class, (Grouping.Key<String>) (issue, subject) -> Optional.empty()),
            Map.entry(BodyLevel.class, BodyLevel.CITY),
            Map.entry(Role.class, Role.LEAD),
            Map.entry(FigureKind.class, FigureKind.PUBLISHED),
            Map.entry(History.class, History.empty()),
            Map.entry(InspectionId.class, InspectionId.of("i1")),
            Map.entry(InspectionKind.class, InspectionKind.CENTRAL),
            Map.entry(Issue.class, ISSUE),
            Map.entry(IssueId.class, IssueId.of("gx-1")),
            Map.entry(KeyStepId.class, KeyStepId.of("s1")),
            Map.entry(Language.class, Language.ENGLISH),
            Map.entry(List.class, List.of()),
            Map.entry(LocalDate.class, DAY),
            Map.entry(LocalText.class, LocalText.of("文", "text")),
            Map.entry(Map.class, Map.of()),
            Map.entry(MeasureId.class, MeasureId.of("m1")),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(PartId.class, PartId.of("p1")),
            Map.entry(PhaseId.class, Registers.BY_JUNE),
            Map.entry(PublishedStatement.class, STATEMENT),
            Map.entry(Quantity.class, Quantity.exactly(1)),
            Map.entry(Quantity.Bound.class, Quantity.Bound.EXACTLY),
            Map.entry(RateDefinition.class, DEFINITION),
            Map.entry(CountingStatus.class, CountingStatus.COUNTED),
            Map.entry(IssueSubject.class, new IssueSubject(IssueId.of("gx-1"), Subject.issue())),
            Map.entry(GroupedRates.class, new GroupedRates<>(Map.of(), RATE, RATE)),
            Map.entry(Ratio.class, new Ratio(0, 0)),
            Map.entry(PercentFormat.class, PercentFormat.DEFAULT),
            Map.entry(RecordId.class, RecordId.of("r1")),
            Map.entry(RefutationKind.class, RefutationKind.FALSE),
            Map.entry(Register.class, Registers.of()),
            Map.entry(ResponsibilityChain.class, ResponsibilityChain.none()),
            Map.entry(Selection.class, Selection.all()),
            Map.entry(StageOutcome.class, StageOutcome.PASSED),
            Map.entry(StatedBreakdown.class, StatedBreakdown.of(BREAKDOWN)),
            Map.entry(StatedFigure.class, FIGURE),
            Map.entry(DaysByRank.class, new DaysByRank(List.of())),
            Map.entry(OnTimeStatus.class, OnTimeStatus.LATE),
            Map.entry(StatusRule.class, RULE),
            Map.entry(DueDays.class, DueDays.ofIssues(RULE.calendar())),
            Map.entry(StartDays.class, StartDays.of(Registers.of())),
            Map.entry(String.class, "text"),
            Map.entry(Subject.class, Subject.issue()),
            Map.entry(Subject.Kind.class, Subject.Kind.ISSUE),
            Map.entry(Tier.class, Tier.COMPLETE),
            Map.entry(boolean.class, true),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L));

    /** The records of these packages but for ids, whose message says what they identify. */
    private static final List<Class<? extends Record>> RECORDS = List.of(
            AgeFigures.class,
            Breakdown.class,
            Category.class,
            ClassRateRange.class,
            Claim.OfAggregate.class,
            Claim.OfAreas.class,
            Claim.OfClassRate.class,
            Claim.OfFeedback.class,
            Claim.OfRate.class,
            Claim.OfSize.class,
            Claim.OfStay.class,
            Claim.OfTarget.class,
            Claim.OfTargetOutcome.class,
            Contradiction.class,
            CompletionRate.class,
            DaysByRank.class,
            Derivation.class,
            Derivation.Term.class,
            EndTreatments.class,
            Fact.CarriedOver.class,
            Fact.ClassWideSearchDone.class,
            Fact.ClassWideSearchRequired.class,
            Fact.CompletionRefuted.class,
            Fact.Dispatched.class,
            Fact.Ended.class,
            Fact.ExceptionDecided.class,
            Fact.ExceptionRequested.class,
            Fact.ExtensionDecided.class,
            Fact.ExtensionRequested.class,
            Fact.ObjectionReceived.class,
            Fact.ObjectionSettled.class,
            Fact.ProgressReported.class,
            Fact.Resumed.class,
            Fact.SentBack.class,
            Fact.StageTaken.class,
            Fact.Suspended.class,
            Fact.Withdrawn.class,
            GroupedRates.class,
            OnTimeRate.class,
            Part.class,
            PublicNotice.class,
            RateComparison.class,
            RateComparison.UnitDifference.class,
            RateItems.class,
            RepeatRate.class,
            IssueSubject.class,
            Severity.class,
            State.class,
            StatedBreakdown.class,
            StatedFigure.class,
            StatementCheck.class,
            StatementCheck.Result.class,
            Subject.class,
            Suspension.class,
            TargetOutcome.class,
            UnitDays.class,
            WeightedRate.class);

    /** What has static factories or methods that are not a record's accessors, with a value to call them on. */
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(AgeFigures.class, AgeFigures.of(Registers.of(), Subject.Kind.ISSUE, RULE, DAY)),
            Map.entry(OnTimeRate.class, OnTimeRate.of(Registers.of(), Subject.Kind.ISSUE, RULE, DAY)),
            Map.entry(Breakdown.class, BREAKDOWN),
            Map.entry(BreakdownTally.class, BreakdownTally.empty()),
            Map.entry(Claim.class, CLAIM),
            Map.entry(ClassRate.class, CLASSES.rateOf(BREAKDOWN)),
            Map.entry(Coherence.class, "static methods alone"),
            Map.entry(ClassRateDefinition.class, CLASSES),
            Map.entry(ClassRateDefinitions.class, "static methods alone"),
            Map.entry(ClassRateRange.class, new ClassRateRange(CLASSES, StatedBreakdown.of(BREAKDOWN))),
            Map.entry(CompletionRate.class, RATE),
            Map.entry(CompletionTally.class, CompletionTally.empty(DEFINITION, DAY)),
            Map.entry(EndTreatments.class, EndTreatments.STANDARD),
            Map.entry(Entry.class, ENTRY),
            Map.entry(Fact.StageTaken.class, new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED)),
            Map.entry(PublicNotice.class, NOTICE),
            Map.entry(GroupedRates.class, new GroupedRates<>(Map.of(), RATE, RATE)),
            Map.entry(GroupedTally.class, GroupedTally.empty(List.of(DEFINITION), DAY, Grouping.byPhase())),
            Map.entry(Grouping.class, Grouping.byPhase()),
            Map.entry(History.class, History.empty()),
            Map.entry(
                    Inspection.class,
                    Inspection.builder(InspectionId.of("i1"))
                            .name(LocalText.of("督察", "inspection"))
                            .kind(InspectionKind.CENTRAL)
                            .area(LocalText.of("省", "province"))
                            .build()),
            Map.entry(Issue.class, ISSUE),
            Map.entry(Part.class, Given.part("p1")),
            Map.entry(PublishedStatement.class, STATEMENT),
            Map.entry(RateComparison.class, new RateComparison(RATE, RATE, List.of())),
            Map.entry(RateDefinition.class, DEFINITION),
            Map.entry(RateDefinitions.class, "static methods alone"),
            Map.entry(RepeatRate.class, RepeatRate.of(List.of(), DateSpan.ofYear(2017))),
            Map.entry(StatedBreakdown.class, StatedBreakdown.of(BREAKDOWN)),
            Map.entry(StatedFigure.class, FIGURE),
            Map.entry(StatementCheck.class, new StatementCheck(List.of())),
            Map.entry(Subject.class, Subject.issue()),
            Map.entry(
                    TargetOutcome.class,
                    new TargetOutcome(
                            PhaseId.of("p"),
                            new CompletionTarget(new Ratio(1, 2), DAY),
                            RATE,
                            Optional.of(RATE),
                            Optional.empty(),
                            0,
                            List.of())));

    @TestFactory
    Stream<DynamicTest> aRecordNamesTheComponentThatIsNull() {
        return RECORDS.stream().flatMap(type -> {
            RecordComponent[] components = type.getRecordComponents();
            Constructor<?> constructor = canonical(type, components);
            List<String> names =
                    Stream.of(components).map(RecordComponent::getName).toList();
            return tests(type.getSimpleName(), constructor, names, arguments -> constructor.newInstance(arguments));
        });
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        return Stream.of(type.getDeclaredConstructors())
                .filter(each -> each.getParameterCount() == components.length)
                .findFirst()
                .orElseThrow();
    }

    /** A null where none may be. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }

    @TestFactory
    Stream<DynamicTest> aMethodNamesTheParameterThatIsNull() {
        return VALUES.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method ->
                                !method.isSynthetic() && !method.getName().equals("equals"))
                        .flatMap(method -> tests(
                                entry.getKey().getSimpleName() + "." + method.getName(),
                                method,
                                Stream.of(method.getParameters())
                                        .map(Parameter::getName)
                                        .toList(),
                                arguments -> method.invoke(entry.getValue(), arguments))));
    }

    @Test
    void parametersHaveTheirNames() throws NoSuchMethodException {
        Method method = History.class.getMethod("stateOf", Subject.class, LocalDate.class);

        assertThat(method.getParameters()).extracting(Parameter::getName).containsExactly("subject", "asOf");
    }

    private interface Call {
        Object with(Object[] arguments) throws ReflectiveOperationException;
    }

    private static Stream<DynamicTest> tests(String what, Executable executable, List<String> names, Call call) {
        List<DynamicTest> tests = new ArrayList<>();
        Class<?>[] types = executable.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isPrimitive()) {
                Object[] arguments = Stream.of(types)
                        .map(NullRuleOfIssuesAndCalculatorsTest::argument)
                        .toArray();
                arguments[i] = null;
                String name = names.get(i);
                tests.add(DynamicTest.dynamicTest(what + "(" + name + ")", () -> assertRefused(call, arguments, name)));
            }
        }
        return tests.stream();
    }

    private static Object argument(Class<?> type) {
        Object argument = ARGUMENTS.get(type);
        assertThat(argument).describedAs("an argument of %s", type).isNotNull();
        return argument;
    }

    private static void assertRefused(Call call, Object[] arguments, String name) {
        Throwable thrown = catchThrowable(() -> call.with(arguments));

        assertThat(thrown)
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isExactlyInstanceOf(NullPointerException.class)
                .extracting(Throwable::getMessage)
                .describedAs("generated code says the name alone")
                .isIn(name + " must not be null", name);
    }
}
