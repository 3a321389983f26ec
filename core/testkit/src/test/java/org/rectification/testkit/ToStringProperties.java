package org.rectification.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tag;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.figures.AccountabilityFigures;
import org.rectification.accountability.figures.AccountabilityTally;
import org.rectification.accountability.figures.ClueFigures;
import org.rectification.audit.Claim;
import org.rectification.audit.FigureId;
import org.rectification.audit.PublishedStatement;
import org.rectification.audit.RowsOfTotal;
import org.rectification.audit.StatedFigure;
import org.rectification.audit.StatementCheck;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Days;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.BreakdownTally;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.ClassRateRange;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.calendar.CalendarNotice;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.NoticeWindow;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.closeout.CloseOutComparison;
import org.rectification.closeout.CloseOutRule;
import org.rectification.closeout.CloseOutSchedule;
import org.rectification.closeout.CloseOutVerdict;
import org.rectification.closeout.LookBackRule;
import org.rectification.coherence.Coherence;
import org.rectification.complaint.figures.BatchCheck;
import org.rectification.complaint.figures.ComplaintFigures;
import org.rectification.complaint.figures.ComplaintUnit;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CompletionTally;
import org.rectification.completion.GroupedTally;
import org.rectification.completion.Grouping;
import org.rectification.completion.RateComparison;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.RepeatRate;
import org.rectification.duty.DisclosureFigures;
import org.rectification.duty.Duties;
import org.rectification.duty.Duty;
import org.rectification.duty.ReportAssessments;
import org.rectification.escalation.Escalation;
import org.rectification.escalation.EscalationPolicies;
import org.rectification.escalation.NextStep;
import org.rectification.escalation.RaisedMatter;
import org.rectification.escalation.SupervisionYear;
import org.rectification.escalation.Trigger;
import org.rectification.indicator.IndicatorOutcome;
import org.rectification.indicator.TaskProgress;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.StageId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.mechanism.AdoptedMechanisms;
import org.rectification.mechanism.MechanismList;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.PartKey;
import org.rectification.oversight.RecordId;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;
import org.rectification.plan.PhaseId;
import org.rectification.plan.RelativeLimit;
import org.rectification.procedure.Independence;
import org.rectification.procedure.LookBack;
import org.rectification.procedure.Procedures;
import org.rectification.register.BodySelection;
import org.rectification.register.Lists;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.GroupPurpose;
import org.rectification.responsibility.NamedBody;
import org.rectification.responsibility.coverage.AreaCoverage;
import org.rectification.responsibility.coverage.ChainPolicy;
import org.rectification.series.DifferenceRule;
import org.rectification.series.IssueColumns;
import org.rectification.series.Knowledge;
import org.rectification.series.RateIndex;
import org.rectification.series.SeriesTally;
import org.rectification.series.Step;
import org.rectification.series.Sweep;
import org.rectification.series.TargetOutcome;
import org.rectification.status.ClassWideSearch;
import org.rectification.status.DueDays;
import org.rectification.status.ExtensionPolicy;
import org.rectification.status.Lateness;
import org.rectification.status.LimitTable;
import org.rectification.status.ReminderGrades;
import org.rectification.status.StartDays;
import org.rectification.status.StatusRule;
import org.rectification.timeliness.AgeFigures;
import org.rectification.timeliness.OnTimeRate;

/** Every fact and answer says itself in one line: walks from registers and their answers to all they hold. */
class ToStringProperties {
    private static final DateSpan SINCE_2013 = DateSpan.from(LocalDate.of(2013, 1, 1));
    private static final LocalDate DAY = LocalDate.of(2018, 6, 30);
    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();

    /** They say all they hold: documents and messages take their texts from them. */
    private static final Set<String> WHOLE = Set.of("Place", "Reason", "Fault", "MessageTemplate");

    private static final Pattern NOT_FOR_PEOPLE =
            Pattern.compile("\\R|Optional(Int|Long)?[.\\[]|[\\w$]@[0-9a-f]{5,8}\\b|\\bnull\\b");

    /** What no root leads to. */
    private static final Set<String> UNMET = Set.of(
            "accountability.figures.GroupedCounts",
            "accountability.figures.SanctionEffect",
            "audit.Derivation",
            "audit.Derivation$Term",
            "audit.TotalCheck",
            "audit.TotalSum",
            "base.Fault",
            "base.Faults",
            "base.Id",
            "breakdown.ClassRate",
            "calendar.ProvisionalCalendar$Answer",
            "closeout.CloseOutFunnel$Tally",
            "completion.WeightedRate",
            "escalation.Escalation",
            "escalation.EscalationReport$Answered",
            "indicator.IndicatorChange",
            "issue.Unit",
            "mechanism.MechanismList$Repeat",
            "oversight.PartKey$OfRank",
            "series.DifferenceRule",
            "status.Lateness$DueSoon");

    private final Map<Class<?>, Integer> met = new HashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();
    private final Set<String> bad = new TreeSet<>();
    private int most;

    /** As the walk over everything, quick enough to run once a mutant. */
    @Example
    void theFactsAndAnswersOfASmallRegisterAreShortLines() {
        walk(roots(4, 50), 10);

        assertThat(bad).isEmpty();
        assertThat(met).hasSizeGreaterThan(100);
    }

    @Example
    @Tag("slow")
    void everyFactAndAnswerIsOneShortLine() {
        walk(roots(60, 1), 300);

        assertThat(bad).isEmpty();
        Set<String> unmet = new TreeSet<>();
        for (Class<?> type : types()) {
            if (isValue(type) && !met.containsKey(type)) {
                unmet.add(type.getName().substring("org.rectification.".length()));
            }
        }
        assertThat(UNMET).containsAll(unmet);
    }

    @Example
    void whatPeopleSeeMost() {
        LocalDate endOf2017 = LocalDate.of(2017, 12, 31);
        Issue issue = Issue.builder(IssueId.of("gx-1"))
                .title(LocalText.of("考核失之于宽", "Assessment is too lenient"))
                .inspection(InspectionId.of("central-2016"))
                .deadline(Deadline.by(endOf2017))
                .build();
        Inspection inspection = Inspection.builder(issue.inspection())
                .name(LocalText.chinese("中央环境保护督察"))
                .kind(InspectionKind.CENTRAL)
                .area(LocalText.chinese("广西"))
                .build();
        Register register = Register.builder(LocalText.of("广西整改台账", "Guangxi"))
                .origin(Origin.RECONSTRUCTED)
                .addInspections(inspection)
                .addIssues(issue)
                .build();
        CompletionRate rate = new CompletionRate(
                RateDefinitions.issuesComplete(),
                endOf2017,
                new Ratio(22, 37),
                Map.of(Tier.BASICALLY_COMPLETE, 6L, Tier.NOT_REPORTED, 9L),
                Map.of(),
                0,
                0);
        CloseOutVerdict verdict = CloseOutRule.of(Procedures.guangxi(), CALENDAR)
                .withRegister(register)
                .assess(issue, endOf2017);

        assertThat(register).hasToString("Register[广西整改台账, reconstructed, 1 issue]");
        assertThat(issue).hasToString("Issue[gx-1, 考核失之于宽, due 2017-12-31]");
        assertThat(inspection).hasToString("Inspection[central-2016, 中央环境保护督察, central]");
        assertThat(issue.stateOn(endOf2017)).hasToString("State[not-reported]");
        assertThat(issue.history()).hasToString("History[no entries]");
        assertThat(Entry.of(EntryId.of("e1"), Subject.issue(), new ProgressReported(Tier.COMPLETE), DAY))
                .hasToString("Entry[e1, ProgressReported[complete], 2018-06-30]");
        assertThat(rate).hasToString("issues-complete on 2017-12-31: 22/37 = 59 %");
        assertThat(rate.definition()).hasToString("RateDefinition[issues-complete, 问题完成率, per issue]");
        assertThat(StatusRule.of(CALENDAR).statusOf(issue, LocalDate.of(2018, 1, 12)))
                .hasToString("gx-1 on 2018-01-12: overdue since 2017-12-31, 9 working days (12 calendar days) late;"
                        + " not-derivable");
        assertThat(Procedures.guangxi()).hasToString("Procedure[cn-guangxi, 广西壮族自治区督察问题整改销号程序, 5 stages]");
        assertThat(verdict.nextActions().get(0))
                .hasToString("take-stage for self-check-acceptance/taken from 2017-12-31");
        assertThat(CloseOutRule.of(Procedures.guangxi(), CALENDAR))
                .hasToString("CloseOutRule[cn-guangxi, cn-official]");
        assertThat(new CloseOutSchedule.StageDays(StageId.of("notice"), endOf2017, DAY, true))
                .hasToString("notice from 2017-12-31 to 2018-06-30 (done)");
        assertThat(Lists.issues(register).get(0)).hasToString("IssueItem[gx-1, 考核失之于宽]");
    }

    @Example
    void longTextsAreCut() {
        String id = "𠮷".repeat(100);
        LocalText title = LocalText.chinese("一\n" + "二".repeat(1_998));
        Issue issue = Issue.builder(IssueId.of(id))
                .title(title)
                .inspection(InspectionId.of(id))
                .deadline(Deadline.parse("年".repeat(500)))
                .addParts(Part.of(PartId.of(id), title))
                .build();

        assertThat(issue.id()).hasToString(id);
        assertThat(title).hasToString("一 " + "二".repeat(197) + "…");
        assertThat(issue.deadline()).hasToString("年".repeat(199) + "…");
        assertThat(issue)
                .hasToString("Issue[" + "𠮷".repeat(29) + "…, 一 " + "二".repeat(57) + "…, " + "年".repeat(59) + "…]");
        assertThat(new IssueSubject(issue.id(), Subject.of(PartId.of(id)))).hasToString("𠮷".repeat(99) + "…");
        assertThat(issue.parts().get(0).toString())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("…]");
    }

    /** Looks at so many values of each type. */
    private void walk(List<Object> roots, int each) {
        most = each;
        roots.forEach(this::meet);
        while (!open.isEmpty()) {
            look(open.remove());
        }
    }

    /** With so many issues in the register made from a seed, and one in so many of the samples. */
    private static List<Object> roots(int issues, int part) {
        List<Object> roots = new ArrayList<>();
        Register generated = RegisterGenerator.seeded(1).withIssues(issues).register();
        List<Register> registers =
                new ArrayList<>(samples(RectificationArbitraries.registers(), Math.max(1, 10 / part)));
        registers.add(generated);
        registers.addAll(samples(EscalationArbitraries.records(generated), Math.max(1, 30 / part)).stream()
                .map(generated::withRecords)
                .toList());
        registers.forEach(register -> addAnswers(roots, register));
        roots.addAll(Procedures.all());
        roots.addAll(Duties.all(SINCE_2013));
        roots.addAll(EscalationPolicies.all());
        roots.addAll(RateDefinitions.all());
        roots.addAll(ClassRateDefinitions.all());
        roots.addAll(samples(RectificationArbitraries.selections(), Math.max(1, 200 / part)));
        roots.addAll(samples(RectificationArbitraries.histories(), Math.max(1, 50 / part)));
        roots.addAll(samples(RectificationArbitraries.issues(), Math.max(1, 50 / part)));
        roots.addAll(samples(RectificationArbitraries.actions(), Math.max(1, 20 / part)));
        roots.addAll(samples(RectificationArbitraries.complaints(), Math.max(1, 20 / part)));
        roots.addAll(samples(RectificationArbitraries.aggregates(), Math.max(1, 50 / part)));
        roots.addAll(samples(RectificationArbitraries.procedures(), Math.max(1, 20 / part)));
        roots.addAll(samples(RectificationArbitraries.breakdowns(), Math.max(1, 20 / part)));
        roots.addAll(samples(EscalationArbitraries.rules(), Math.max(1, 20 / part)));
        roots.addAll(samples(EscalationArbitraries.selections(), Math.max(1, 20 / part)));
        TimeLimit limit = TimeLimit.workingDays(10);
        for (ActionKind kind : ActionKind.values()) {
            roots.add(kind.bases());
            roots.add(new PartKey.OfAction(kind));
        }
        addHandMade(roots, generated);
        roots.add(limit.dueDate(LocalDate.of(2017, 12, 20), CountingConvention.statutory(), CALENDAR));
        return roots;
    }

    /** What generators do not make. */
    private static void addHandMade(List<Object> roots, Register register) {
        LocalText name = LocalText.of("名称", "name");
        roots.add(new NamedBody(BodyId.of("city"), Optional.of(name)));
        Quantity three = Quantity.exactly(3);
        BigDecimal half = new BigDecimal("50.0");
        PhaseId phase = PhaseId.of("by-2017");
        InspectionId inspection = InspectionId.of("central-2016");
        StatedBreakdown breakdown = StatedBreakdown.of(new Breakdown(Map.of("closed", 2L), OptionalLong.of(3)));
        DateSpan june = DateSpan.of(LocalDate.of(2018, 6, 1), DAY);
        RateDefinition complete = RateDefinitions.issuesComplete();
        List<Claim> claims = List.of(
                new Claim.OfRate(
                        complete, Optional.of(22L), Optional.of(37L), Optional.empty(), Quantity.Bound.EXACTLY),
                new Claim.OfClassRate(
                        ClassRateDefinitions.complaintsClosed(),
                        breakdown,
                        Optional.empty(),
                        Optional.of(half),
                        Quantity.Bound.EXACTLY),
                new Claim.OfAggregate(RecordId.of("persons"), three, CountUnit.PERSON),
                new Claim.OfSize(Claim.OfSize.RegisterPart.values()[0], 37),
                new Claim.OfAreas(InspectionKind.CENTRAL, 8),
                new Claim.OfTarget(phase, half, DAY),
                new Claim.OfTargetOutcome(phase, complete, half),
                new Claim.OfStay(inspection, june),
                new Claim.OfFeedback(inspection, DAY));
        List<StatedFigure> figures = new ArrayList<>();
        for (Claim claim : claims) {
            figures.add(StatedFigure.published(FigureId.of("figure-" + figures.size()), name, claim));
        }
        PublishedStatement statement =
                PublishedStatement.builder(name).asOf(DAY).figures(figures).build();
        roots.add(statement);
        roots.add(StatementCheck.of(statement, register));
        roots.add(new ClassRateRange(ClassRateDefinitions.complaintsClosed(), breakdown));
        roots.add(new PartKey.Named(name));
        roots.add(new PartKey.OfBody(BodyKind.GOVERNMENT));
        roots.add(new TaskProgress(three, three));
        roots.add(Days.of(3, 5));
        roots.add(RelativeLimit.of(TimeLimit.workingDays(30), LimitStart.FEEDBACK));
        roots.add(new NoticeWindow(june).judge(10, DayKind.WORKING, CALENDAR));
        roots.add(CALENDAR.provisional(DateSpan.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31))));
        roots.add(CalendarNotice.amending(
                new Citation(name, Optional.empty(), Optional.empty(), Optional.of(DAY)), List.of(DAY), List.of()));
        roots.add(List.of(
                new Independence.FromImplementer(),
                new Independence.AboveImplementer(),
                new Independence.FromStage(StageId.of("a")),
                new Independence.AboveStage(StageId.of("a"))));
        roots.add(List.of(Knowledge.by(DAY), Knowledge.onTheDay()));
        roots.add(AreaCoverage.ofLeadingGroups(register, GroupPurpose.values()[0], BodySelection.all(), DAY));
        roots.add(List.of(
                new Lateness.DueToday(DAY),
                new Lateness.NotRaised(DAY),
                new Lateness.CompletedInTime(DateSpan.from(DAY))));
        roots.add(List.of(
                new Lateness.Waiting(LimitStart.FEEDBACK),
                new Lateness.Undecided(
                        DateSpan.from(DAY),
                        Deadline.parse("限期整改").undatedBecause().orElseThrow())));
        roots.add(new Trigger.MissedDuty(Optional.empty(), Optional.empty()));
        roots.add(new Trigger.BeforeDutyDue(3, StatusRule.DayUnit.WORKING, Optional.empty(), Optional.empty()));
        roots.add(new ReminderGrades.Reached(Optional.empty(), Optional.empty()));
        roots.add(new Trigger.BeforeDue(3, StatusRule.DayUnit.WORKING, Optional.empty()));
        roots.add(BreakdownTally.empty());
    }

    private static void addAnswers(List<Object> roots, Register register) {
        RateDefinition complete = RateDefinitions.issuesComplete();
        StatusRule status = StatusRule.of(CALENDAR);
        Sweep sweep = Sweep.of(DateSpan.of(LocalDate.of(2018, 1, 1), DAY), Step.MONTH);
        roots.add(register);
        roots.add(ClassWideSearch.searchesIn(register, CALENDAR, DAY));
        DueDays dates = DueDays.of(register, CALENDAR);
        roots.add(dates);
        roots.add(StartDays.of(register));
        for (Issue issue : register.issues()) {
            roots.add(issue.suspensionsOf(Subject.issue(), DAY));
            roots.add(dates.dueDayOf(issue, Subject.issue(), DAY));
        }
        roots.add(RepeatRate.of(register, DateSpan.ofYear(2017)));
        roots.add(OnTimeRate.of(register, Subject.Kind.KEY_STEP, status, DAY));
        roots.add(AgeFigures.of(register, Subject.Kind.ISSUE, status, DAY));
        roots.add(complete.rateOf(register, DAY));
        roots.add(complete.items(register, DAY));
        roots.add(complete.byPhase(register, DAY));
        roots.add(RateComparison.of(register, complete, RateDefinitions.issuesBasicallyComplete(), DAY));
        roots.add(TargetOutcome.outcomesOf(register, complete, DAY));
        roots.add(CompletionTally.empty(complete, DAY));
        roots.add(GroupedTally.empty(List.of(complete), DAY, Grouping.byPhase()));
        roots.add(Grouping.byArea(register));
        roots.add(sweep.seriesOf(register, complete));
        roots.add(SeriesTally.empty(sweep, complete));
        roots.add(RateIndex.of(register, complete));
        IssueColumns<Object> columns = IssueColumns.of(register, DAY, issue -> Optional.of(issue.inspection()));
        roots.add(columns);
        roots.add(columns.tally(DAY));
        roots.add(new DifferenceRule(complete, status)
                .between(register, LocalDate.of(2017, 6, 30), DAY, Knowledge.everything()));
        roots.add(status);
        roots.add(status.statusesOf(register, DAY));
        roots.add(Coherence.contradictionsIn(register, DAY));
        roots.add(Lists.issues(register));
        roots.add(Lists.rectification(register));
        roots.add(Lists.responsibility(register));
        CloseOutRule guangxi = CloseOutRule.of(Procedures.guangxi(), CALENDAR).withRegister(register);
        CloseOutRule jiangxi = CloseOutRule.of(Procedures.jiangxi(), CALENDAR).withRegister(register);
        roots.add(guangxi);
        roots.add(guangxi.funnel(register, Subject.Kind.ISSUE, DAY));
        roots.add(guangxi.backFrom(DAY));
        for (Issue issue : register.issues()) {
            roots.add(guangxi.assess(issue, DAY));
            roots.add(jiangxi.assess(issue, DAY));
            roots.add(CloseOutComparison.of(guangxi.assess(issue, DAY), jiangxi.assess(issue, DAY)));
        }
        roots.add(AccountabilityFigures.of(register, DAY));
        roots.add(AccountabilityTally.empty());
        roots.add(ClueFigures.of(register, DAY));
        register.aggregates().forEach(total -> roots.add(RowsOfTotal.of(register, total, DAY)));
        ComplaintFigures complaints = ComplaintFigures.of(register.complaints(), DAY);
        roots.add(complaints);
        roots.add(complaints.byStatus(ComplaintUnit.MATTER));
        roots.add(BatchCheck.checksIn(register, DAY));
        roots.add(MechanismList.of(register.mechanisms()));
        roots.add(AdoptedMechanisms.of(MechanismList.of(register.mechanisms()), DAY));
        roots.add(ChainPolicy.complete().check(register, DAY));
        roots.add(ChainPolicy.strict().check(register, DAY));
        ExtensionPolicy extensions = ExtensionPolicy.builder("none")
                .title(LocalText.of("不得延期", "no extension"))
                .mostTimes(0)
                .addSources(Citation.of(LocalText.of("某办法", "some measures")))
                .build();
        roots.add(extensions);
        roots.add(LimitTable.builder("own")
                .title(LocalText.of("时限表", "limits"))
                .addRows(LimitTable.Row.of(RelativeLimit.of(TimeLimit.workingDays(30), LimitStart.FEEDBACK)))
                .addSources(Citation.of(LocalText.of("某办法", "some measures")))
                .build());
        roots.add(extensions.check(register, DAY, CALENDAR));
        for (Duty duty : Duties.all(SINCE_2013)) {
            roots.add(duty.owedIn(register, DateSpan.of(LocalDate.of(2018, 1, 1), DAY), DAY, CALENDAR));
        }
        EscalationPolicies.all()
                .forEach(policy -> roots.add(Escalation.of(policy, status).propose(register, DAY)));
        roots.add(NextStep.stepsIn(register, status, DAY));
        LookBackRule lookBack = LookBackRule.of(
                LookBack.of(LocalText.of("复查", "look-back"))
                        .withStart(LookBack.Start.COMPLETION)
                        .withDueBy(DAY),
                CALENDAR);
        roots.add(lookBack);
        roots.add(lookBack.statusesIn(register, Selection.all(), DAY));
        roots.add(lookBack.samplesIn(register, Selection.all(), DAY));
        roots.add(RaisedMatter.mattersIn(register, DAY));
        roots.add(SupervisionYear.yearsIn(register, DAY));
        roots.add(DisclosureFigures.of(register, DateSpan.until(DAY), DAY));
        roots.add(ReportAssessments.of(register, Duties.monthlyProgress(true).id(), DAY));
        register.indicators()
                .forEach(indicator -> register.readings().stream()
                        .filter(reading -> reading.indicator().equals(indicator.id()))
                        .forEach(reading -> roots.add(IndicatorOutcome.of(indicator, reading))));
    }

    private static <T> List<T> samples(Arbitrary<T> values, int count) {
        RandomGenerator<T> generator = values.generator(1000);
        Random random = new Random(20171231);
        return Stream.generate(() -> generator.next(random).value())
                .limit(count)
                .toList();
    }

    private void meet(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::meet);
        } else if (value instanceof Collection<?> several) {
            several.stream().limit(most).forEach(this::meet);
        } else if (value instanceof Map<?, ?> map) {
            meet(map.keySet());
            meet(map.values());
        } else if (value != null && isOurs(value.getClass()) && !(value instanceof Enum<?>) && seen.add(value)) {
            Class<?> type = publicTypeOf(value.getClass());
            if (met.merge(type, 1, Integer::sum) <= most) {
                open.add(value);
            }
        }
    }

    private void look(Object value) {
        Class<?> type = publicTypeOf(value.getClass());
        String line = value.toString();
        boolean isWhole = WHOLE.contains(type.getSimpleName());
        if (line.isBlank()
                || (!isWhole
                        && (line.length() > 200 || NOT_FOR_PEOPLE.matcher(line).find()))) {
            bad.add(type.getName() + ": " + line);
        }
        for (Class<?> part = value.getClass(); part != null && part != Object.class; part = part.getSuperclass()) {
            ask(value, part);
            for (Class<?> face : part.getInterfaces()) {
                ask(value, face);
            }
        }
    }

    private void ask(Object value, Class<?> type) {
        if (!isOurs(type) || !isPublic(type)) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            int modifiers = method.getModifiers();
            if (Modifier.isPublic(modifiers)
                    && !Modifier.isStatic(modifiers)
                    && method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !method.isSynthetic()) {
                try {
                    meet(method.invoke(value));
                } catch (InvocationTargetException e) {
                    assertThat(e.getCause()).as(method.toString()).isInstanceOf(RuntimeException.class);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.rectification.");
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    /** The public type a value is known by: its own, or the one above its hidden implementation. */
    private static Class<?> publicTypeOf(Class<?> type) {
        Class<?> at = type;
        while (!isPublic(at) && at.getSuperclass() != Object.class && at.getSuperclass() != Record.class) {
            at = at.getSuperclass();
        }
        return at;
    }

    private static boolean isValue(Class<?> type) {
        boolean hasMembers = Stream.of(type.getDeclaredMethods())
                .anyMatch(method ->
                        Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()));
        return isPublic(type)
                && !type.getName().startsWith("org.rectification.internal.")
                && !type.getName().startsWith("org.rectification.kernel.")
                && !type.isInterface()
                && !type.isEnum()
                && !Throwable.class.isAssignableFrom(type)
                && !type.getSimpleName().endsWith("Builder")
                && hasMembers;
    }

    private static List<Class<?>> types() {
        try {
            Path home = Path.of(Register.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return types(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return types(jar.getPath("/"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> types(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .<Class<?>>map(ToStringProperties::type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Register.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
