package org.rectification.audit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Given;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionBuilder;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.status.DueDays;

/** Guangxi's figures at the end of 2017, held against a register that gives them. */
class StatementCheckTest {

    private static final Citation REPORT = Citation.of(LocalText.of("公开情况", "public report"));
    private static final RateDefinition COMPLETE = RateDefinitions.issuesComplete();
    private static final PhaseId JUNE = PhaseId.of("june");
    private static final PhaseId LONG = PhaseId.of("long");
    private static final InspectionId CENTRAL = InspectionId.of("i1");

    private static List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        for (int i = 1; i <= 37; i++) {
            Tier tier = i <= 22 ? Tier.COMPLETE : i <= 28 ? Tier.BASICALLY_COMPLETE : Tier.IN_PROGRESS;
            issues.add(Given.issue("gx-" + i, "2017-12-31")
                    .history(history(entry("e1", tier(tier), "2017-11-01")))
                    .build());
        }
        issues.add(Given.issue("gx-later", "2018-12-31")
                .raisedOn(day("2018-01-01"))
                .history(history(entry("e1", complete(), "2017-11-01")))
                .build());
        return issues;
    }

    private static InspectionBuilder inspection(String id, InspectionKind kind, String area) {
        return Inspection.builder(InspectionId.of(id))
                .name(LocalText.of("督察" + id, "inspection " + id))
                .kind(kind)
                .area(LocalText.of(area + "市", area));
    }

    private static Phase phase(PhaseId id, String name, String deadline) {
        return Phase.of(id, LocalText.english(name), Deadline.parse(deadline));
    }

    private static RegisterBuilder register() {
        return Register.builder(LocalText.of("广西台账", "Guangxi's register"))
                .origin(Origin.RECONSTRUCTED)
                .addInspections(
                        inspection("i1", InspectionKind.CENTRAL, "Guangxi")
                                .team(LocalText.of("第六督察组", "6th team"))
                                .stay(DateSpan.parse("2016-07-14/2016-08-14"))
                                .feedbackOn(day("2016-11-17"))
                                .addSources(REPORT)
                                .build(),
                        inspection("p1", InspectionKind.PROVINCIAL, "Nanning")
                                .stay(DateSpan.parse("2017-05-02/2017-05-20"))
                                .build(),
                        inspection("p2", InspectionKind.PROVINCIAL, "Liuzhou")
                                .stayWithin(DateSpan.parse("2017-12-31/2018-01-31"))
                                .build(),
                        inspection("p3", InspectionKind.PROVINCIAL, "Nanning").build(),
                        inspection("p4", InspectionKind.PROVINCIAL, "Guilin")
                                .stay(DateSpan.parse("2018-01-01/2018-01-20"))
                                .build(),
                        inspection("p5", InspectionKind.PROVINCIAL, "Wuzhou")
                                .stayWithin(DateSpan.parse("2018-03-01/2018-03-31"))
                                .build())
                .addCategories(new Category(CategoryId.of("air"), LocalText.of("大气", "air")))
                .addPhases(
                        phase(JUNE, "by June", "2017年6月底前")
                                .withTarget(new CompletionTarget(new Ratio(30, 100), day("2017-06-30"))),
                        phase(PhaseId.of("end"), "by the end of 2017", "2017年底前")
                                .withTarget(new CompletionTarget(new Ratio(80, 100), day("2017-12-31"))),
                        phase(LONG, "long term", "长期坚持"))
                .addAggregates(AggregateRecord.builder(RecordId.of("early"))
                        .kind(RecordKind.HELD_ACCOUNTABLE)
                        .quantity(Quantity.exactly(404))
                        .unit(CountUnit.PERSON)
                        .scope(LocalText.of("先期问责", "early"))
                        .addSources(REPORT)
                        .build())
                .issues(issues());
    }

    private static StatementCheck.Result check(Claim claim, Register register) {
        return check(StatedFigure.published(FigureId.of("f"), LocalText.english("figure"), claim), register);
    }

    private static StatementCheck.Result check(StatedFigure figure, Register register) {
        return StatementCheck.of(statement(figure), register).results().get(0);
    }

    private static StatementCheck.Result check(Claim claim) {
        return check(claim, register().build());
    }

    private static PublishedStatement statement(StatedFigure... figures) {
        return PublishedStatement.builder(LocalText.english("report"))
                .asOf(day("2017-12-31"))
                .figures(Arrays.asList(figures))
                .build();
    }

    private static Claim rate(
            RateDefinition definition, @Nullable Long numerator, @Nullable Long denominator, @Nullable String percent) {
        return new Claim.OfRate(
                definition,
                Optional.ofNullable(numerator),
                Optional.ofNullable(denominator),
                Optional.ofNullable(percent).map(BigDecimal::new));
    }

    private static Claim size(Claim.OfSize.RegisterPart what, long count) {
        return new Claim.OfSize(what, count);
    }

    private static Claim outcome(PhaseId phase, RateDefinition definition, String points) {
        return new Claim.OfTargetOutcome(phase, definition, new BigDecimal(points));
    }

    private static void assertAgrees(StatementCheck.Result result) {
        assertThat(english(result.faults())).isEmpty();
        assertThat(result.agrees()).isTrue();
        assertThat(result.computed())
                .hasValueSatisfying(computed ->
                        assertThat(result.figure().claim().agreesWith(computed)).isEqualTo(Truth.YES));
    }

    private static void assertDisagrees(StatementCheck.Result result, String english, String chinese) {
        assertThat(result.agrees()).isFalse();
        assertThat(english(result.faults())).containsExactly(english);
        assertThat(chinese(result.faults())).containsExactly(chinese);
    }

    @Test
    void aRateIsCountedAgainWithItsReasons() {
        StatementCheck.Result result = check(rate(COMPLETE, 22L, 37L, "59"));

        assertAgrees(result);
        assertThat(result.computed()).hasValue(rate(COMPLETE, 22L, 37L, "59"));
        assertThat(english(result.reasons()))
                .startsWith("issues counted: 22 of 37 (as reported: complete)")
                .endsWith("the stated percentage 59 % agrees with the stated counts 22/37");
        assertThat(chinese(result.reasons())).endsWith("所列百分比59%与所列数22/37相符");
    }

    /** Of two issues due in 2017, one is due a month after the feedback and was completed. */
    private static Register withLimit() {
        return register()
                .issues(List.of(
                        Given.issue("gx-1", Deadline.parse("反馈之日起1个月内完成"))
                                .history(history(entry("e1", complete(), "2016-12-01")))
                                .build(),
                        Given.issue("gx-2", "2017-06-30").build()))
                .build();
    }

    private static StatementCheck.Result withDueDays(Claim claim) {
        Register register = withLimit();
        StatedFigure figure = StatedFigure.published(FigureId.of("f"), LocalText.english("figure"), claim);
        DueDays dates = DueDays.of(register, ChinaWorkingDays.official());
        return StatementCheck.of(statement(figure), register, dates).results().get(0);
    }

    @Test
    void aRateThatLeavesOutWhatIsNotResolvedIsUndecidableWithoutDueDays() {
        RateDefinition due = RateDefinitions.dueIssuesComplete();

        StatementCheck.Result result = check(rate(due, 1L, 2L, "50"), withLimit());
        assertThat(result.agreement()).isEqualTo(Truth.UNDECIDABLE);
        assertThat(result.computed()).hasValue(rate(due, 0L, 1L, "0"));
        assertThat(result.faults()).isEmpty();
        assertThat(result.doubts()).singleElement().extracting(Reason::code).isEqualTo("figure.undecidable");
        assertThat(result.reasons()).extracting(Reason::code).contains("rate.unresolved");
        assertThat(check(rate(due, 0L, 1L, null), withLimit()).agreement())
                .as("the register does not show that it is so")
                .isEqualTo(Truth.UNDECIDABLE);
        assertThat(check(rate(COMPLETE, 1L, 2L, null), withLimit()).agreement())
                .as("a rate that does not ask when something is due")
                .isEqualTo(Truth.YES);

        assertAgrees(withDueDays(rate(due, 1L, 2L, "50")));
        assertThat(withDueDays(rate(due, 0L, 1L, null)).agreement()).isEqualTo(Truth.NO);
    }

    @Test
    void soIsATargetOutcome() {
        RateDefinition due = RateDefinitions.dueIssuesComplete();

        assertThat(check(outcome(JUNE, due, "20"), withLimit()).agreement()).isEqualTo(Truth.UNDECIDABLE);
        assertThat(check(outcome(JUNE, due, "-30"), withLimit()).agreement()).isEqualTo(Truth.UNDECIDABLE);
        assertAgrees(withDueDays(outcome(JUNE, due, "20")));
        assertThat(withDueDays(outcome(JUNE, due, "-30")).agreement()).isEqualTo(Truth.NO);
    }

    @Test
    void thePercentageIsComputedToThePrintedDecimals() {
        assertAgrees(check(rate(COMPLETE, null, null, "59")));
        assertAgrees(check(rate(COMPLETE, null, null, "59.5")));
        assertAgrees(check(rate(COMPLETE, null, null, "59.46")));
        assertAgrees(check(rate(COMPLETE, null, null, "59.459459459459459459")));
        assertDisagrees(
                check(rate(COMPLETE, null, null, "59.4")),
                "the statement says 59.4 %, the register gives 59.5 %",
                "公布为59.4%，按台账计算为59.5%");
    }

    @Test
    void nothingIsComputedThatTheSourceDoesNotState() {
        assertThat(check(rate(COMPLETE, 22L, null, null)).computed()).hasValue(rate(COMPLETE, 22L, null, null));
        assertThat(check(rate(COMPLETE, null, 37L, null)).computed()).hasValue(rate(COMPLETE, null, 37L, null));
    }

    @Test
    void aRateThatTheRegisterDoesNotBearOutIsTold() {
        assertDisagrees(
                check(rate(COMPLETE, 28L, 37L, "76")),
                "the statement says 28 of 37 = 76 %, the register gives 22 of 37 = 59 %",
                "公布为28/37 = 76%，按台账计算为22/37 = 59%");
        assertAgrees(check(rate(RateDefinitions.issuesCompleteOrBasically(), 28L, 37L, "76")));
    }

    @Test
    void aPercentageThatIsNotThatOfItsCountsIsToldWhateverTheRegisterSays() {
        StatementCheck.Result result = check(rate(COMPLETE, 22L, 37L, "60"));

        assertThat(english(result.faults()))
                .containsExactly(
                        "the statement says 22 of 37 = 60 %, the register gives 22 of 37 = 59 %",
                        "the stated percentage 60 % does not agree with the stated counts 22/37, which give 59 %");
        assertThat(chinese(result.faults()))
                .containsExactly("公布为22/37 = 60%，按台账计算为22/37 = 59%", "所列百分比60%与所列数22/37不符，应为59%");
    }

    @Test
    void aPercentageIsHeldAgainstItsCountsUnderTheRoundingOfItsDefinition() {
        RateDefinition cut = RateDefinition.builder("cut")
                .title(LocalText.english("cut"))
                .unit(Subject.Kind.ISSUE)
                .addTiers(Tier.COMPLETE, Tier.BASICALLY_COMPLETE)
                .percentFormat(new PercentFormat(0, RoundingMode.DOWN))
                .build();

        assertAgrees(check(rate(cut, 28L, 37L, "75"))); // 75.68
        assertThat(english(check(rate(cut, 28L, 37L, "76")).faults()))
                .contains("the stated percentage 76 % does not agree with the stated counts 28/37, which give 75 %");
    }

    private static Claim rate(
            @Nullable Long numerator, @Nullable Long denominator, Quantity.Bound bound, String percent) {
        return new Claim.OfRate(
                COMPLETE,
                Optional.ofNullable(numerator),
                Optional.ofNullable(denominator),
                Optional.of(new BigDecimal(percent)),
                bound);
    }

    @Test
    void aBoundOnThePercentageIsHeldAgainstTheCounts() {
        StatementCheck.Result result = check(rate(null, null, Quantity.Bound.MORE_THAN, "59"));

        assertAgrees(result);
        assertThat(result.agreement()).isEqualTo(Truth.YES);
        assertThat(result.computed()).hasValue(rate(COMPLETE, 22L, 37L, "59.5"));
        assertDisagrees(
                check(rate(null, null, Quantity.Bound.AT_LEAST, "60")),
                "the statement says at least 60 %, the register gives 22 of 37 = 59 %",
                "公布为不低于60%，按台账计算为22/37 = 59%");
        assertDisagrees(
                check(rate(null, null, Quantity.Bound.AT_MOST, "59")),
                "the statement says at most 59 %, the register gives 22 of 37 = 59.5 %",
                "公布为不超过59%，按台账计算为22/37 = 59.5%");
        assertThat(english(check(rate(22L, 37L, Quantity.Bound.MORE_THAN, "59")).reasons()))
                .endsWith("the stated counts 22/37 give 59.5 %, which agrees with more than 59 %");
        assertThat(chinese(check(rate(22L, 37L, Quantity.Bound.AT_LEAST, "60")).faults()))
                .containsExactly("公布为22/37，不低于60%，按台账计算为22/37 = 59%", "所列数22/37为59%，不符合不低于60%");
    }

    @Test
    void howNearIsNearEnoughIsUndecidable() {
        StatementCheck.Result result = check(rate(22L, 37L, Quantity.Bound.NEARLY, "60"));

        assertThat(result.agreement()).isEqualTo(Truth.UNDECIDABLE);
        assertThat(result.agrees()).isFalse();
        assertThat(result.faults()).isEmpty();
        assertThat(english(result.doubts()))
                .containsExactly(
                        "the statement says 22 of 37, nearly 60 %; the available data give 22 of 37 = 59 %, which"
                                + " neither confirms nor refutes it");
        assertThat(chinese(result.doubts())).containsExactly("公布为22/37，近60%，现有数据为22/37 = 59%，无法判定是否相符");
        assertThat(check(rate(null, null, Quantity.Bound.NEARLY, "59")).agreement())
                .isEqualTo(Truth.NO);
    }

    @Test
    void overNothingThereIsNoPercentage() {
        Register empty = register().issues(List.of()).build();

        assertAgrees(check(rate(COMPLETE, 0L, 0L, null), empty));
        assertDisagrees(
                check(rate(COMPLETE, null, null, "100"), empty),
                "the statement says 100 %, the register gives 0 of 0",
                "公布为100%，按台账计算为0/0");
        assertDisagrees(
                check(rate(null, null, Quantity.Bound.ABOUT, "100"), empty),
                "the statement says about 100 %, the register gives 0 of 0",
                "公布为约100%，按台账计算为0/0");
    }

    @Test
    void sizesAreCountedAsOfTheDay() {
        assertAgrees(check(size(Claim.OfSize.RegisterPart.ISSUES, 37)));
        assertAgrees(check(size(Claim.OfSize.RegisterPart.CATEGORIES, 1)));
        assertAgrees(check(size(Claim.OfSize.RegisterPart.PHASES, 3)));
        assertThat(english(check(size(Claim.OfSize.RegisterPart.ISSUES, 37)).reasons()))
                .containsExactly("the register contains 37 issues");
        assertDisagrees(
                check(size(Claim.OfSize.RegisterPart.ISSUES, 38)),
                "the statement says 38 issues, the register gives 37 issues",
                "公布为38个问题，按台账计算为37个问题");
    }

    @Test
    void anAreaCountsOnceAndOnlyIfItsInspectionHadStarted() {
        StatementCheck.Result result = check(new Claim.OfAreas(InspectionKind.PROVINCIAL, 2));

        assertAgrees(result);
        assertThat(english(result.reasons())).containsExactly("inspected areas: Nanning, Liuzhou");
        assertThat(chinese(result.reasons())).containsExactly("被督察地区：Nanning市、Liuzhou市");
        assertAgrees(check(new Claim.OfAreas(InspectionKind.CENTRAL, 1)));
        assertAgrees(check(new Claim.OfAreas(InspectionKind.SPECIAL, 0)));
        assertDisagrees(
                check(new Claim.OfAreas(InspectionKind.PROVINCIAL, 4)),
                "the statement says 4 areas, the register gives 2 areas",
                "公布为4个地区，按台账计算为2个地区");
    }

    @Test
    void whereNoInspectionOfTheKindHadBegunTheReasonSaysSo() {
        StatementCheck.Result result = check(new Claim.OfAreas(InspectionKind.LOOK_BACK, 1));

        assertDisagrees(result, "the statement says 1 area, the register gives 0 areas", "公布为1个地区，按台账计算为0个地区");
        assertThat(english(result.reasons()))
                .containsExactly(
                        "the register has no inspection of the stated kind that had begun by the reference date");
        assertThat(chinese(result.reasons())).containsExactly("截至统计日，台账内没有已开始的该类督察");
    }

    @Test
    void ofManyAreasTheFirstTenAreNamed() {
        RegisterBuilder register = register();
        for (int i = 0; i < 300; i++) {
            register.addInspections(inspection("x" + i, InspectionKind.LOCAL, "County number " + i)
                    .build());
        }
        StatementCheck.Result result = check(new Claim.OfAreas(InspectionKind.LOCAL, 300), register.build());

        assertAgrees(result);
        assertThat(english(result.reasons()))
                .containsExactly("inspected areas: "
                        + IntStream.range(0, 10)
                                .mapToObj(i -> "County number " + i)
                                .collect(joining(", "))
                        + " and 290 more");
    }

    @Test
    void aPublishedTotalIsLookedUp() {
        Claim.OfAggregate stated = new Claim.OfAggregate(RecordId.of("early"), Quantity.exactly(404), CountUnit.PERSON);
        StatementCheck.Result result = check(stated);

        assertAgrees(result);
        assertThat(english(result.reasons()))
                .containsExactly("held accountable, kind unspecified: early (record early)");
        assertThat(result.reasons().get(0).citations()).containsExactly(REPORT);
        assertDisagrees(
                check(new Claim.OfAggregate(RecordId.of("early"), Quantity.exactly(404), CountUnit.PERSON_TIME)),
                "the statement says 404 person-times, the register gives 404 persons",
                "公布为404人次，按台账计算为404人");
    }

    @Test
    void whatIsNotOnTheRegisterIsTold() {
        Claim total = new Claim.OfAggregate(RecordId.of("later"), Quantity.exactly(141), CountUnit.PERSON);
        Claim target = new Claim.OfTarget(LONG, new BigDecimal("30"), day("2017-06-30"));
        InspectionId nowhere = InspectionId.of("p1");

        assertThat(check(total).computed()).isEmpty();
        assertDisagrees(check(total), "aggregate record later is not on the register", "台账内无汇总记录later");
        assertDisagrees(check(target), "target of phase long is not on the register", "台账内无阶段目标long");
        assertDisagrees(
                check(outcome(LONG, COMPLETE, "1")), "target of phase long is not on the register", "台账内无阶段目标long");
        assertDisagrees(
                check(new Claim.OfFeedback(nowhere, day("2017-06-01"))),
                "feedback of inspection p1 is not on the register",
                "台账内无督察反馈p1");
        assertDisagrees(
                check(new Claim.OfStay(InspectionId.of("x"), DateSpan.ofYear(2017))),
                "stay of inspection x is not on the register",
                "台账内无督察进驻x");
    }

    @Test
    void stayAndFeedbackAreLookedUp() {
        StatementCheck.Result stay = check(new Claim.OfStay(CENTRAL, DateSpan.parse("2016-07-14/2016-08-14")));

        assertAgrees(stay);
        assertThat(english(stay.reasons())).containsExactly("on the register: inspection i1, 6th team");
        assertThat(stay.reasons().get(0).citations()).containsExactly(REPORT);
        assertAgrees(check(new Claim.OfFeedback(CENTRAL, day("2016-11-17"))));
        assertDisagrees(
                check(new Claim.OfFeedback(CENTRAL, day("2016-11-18"))),
                "the statement says 2016-11-18, the register gives 2016-11-17",
                "公布为2016年11月18日，按台账计算为2016年11月17日");
    }

    @Test
    void aTargetIsComparedByValueAndDay() {
        StatementCheck.Result result = check(new Claim.OfTarget(JUNE, new BigDecimal("30.0"), day("2017-06-30")));

        assertAgrees(result);
        assertThat(english(result.reasons()))
                .containsExactly("the plan sets the target of phase \"by June\" (by 2017-06-30)");
        assertDisagrees(
                check(new Claim.OfTarget(JUNE, new BigDecimal("31"), day("2017-06-30"))),
                "the statement says 31 % by 2017-06-30, the register gives 30 % by 2017-06-30",
                "公布为2017年6月底前完成31%，按台账计算为2017年6月底前完成30%");
    }

    @Test
    void anOutcomeIsComputedInPointsWithAndWithoutTheBasicallyComplete() {
        RateDefinition both = RateDefinitions.issuesCompleteOrBasically();
        StatementCheck.Result result = check(outcome(JUNE, COMPLETE, "29.5"));

        assertAgrees(result);
        assertThat(english(result.reasons()))
                .endsWith("on 2017-12-31, 22/37 is 59.5 %; the target for 2017-06-30 is 30 %;"
                        + " margin in percentage points: 29.5");
        assertAgrees(check(outcome(PhaseId.of("end"), COMPLETE, "-20.5")));
        assertAgrees(check(outcome(JUNE, both, "45.7")));
        assertAgrees(check(outcome(PhaseId.of("end"), both, "-4.3")));
        assertDisagrees(
                check(outcome(PhaseId.of("end"), COMPLETE, "20.5")),
                "the statement says +20.5 points, the register gives -20.5 points",
                "公布为+20.5个百分点，按台账计算为-20.5个百分点");
    }

    @Test
    void pointsThatAreRoundedToNoneAgreeWithNone() {
        Issue[] issues = new Issue[213];
        for (int i = 0; i < issues.length; i++) {
            Issue open = Given.issue("gx-" + i, "2017-12-31").build();
            issues[i] = i == 0 ? open : open.with(entry("e", complete(), "2017-12-01"));
        }
        PhaseId whole = PhaseId.of("whole");
        Register register = register()
                .phases(List.of(Phase.of(whole, LocalText.of("阶段", "phase"), Deadline.notStated())
                        .withTarget(new CompletionTarget(new Ratio(1, 1), day("2017-12-31")))))
                .issues(List.of(issues))
                .build();

        assertAgrees(check(outcome(whole, COMPLETE, "0"), register));
        assertAgrees(check(outcome(whole, COMPLETE, "-0.5"), register));
        assertDisagrees(
                check(outcome(whole, COMPLETE, "0.0"), register),
                "the statement says 0.0 points, the register gives -0.5 points",
                "公布为0.0个百分点，按台账计算为-0.5个百分点");
        assertDisagrees(
                check(outcome(whole, COMPLETE, "1"), register),
                "the statement says +1 points, the register gives -0.5 points",
                "公布为+1个百分点，按台账计算为-0.5个百分点");
    }

    @Test
    void anOutcomeOverNothingIsNoMissingTarget() {
        StatementCheck.Result result = check(
                outcome(JUNE, COMPLETE, "29.5"), register().issues(List.of()).build());

        assertThat(result.computed()).isEmpty();
        assertDisagrees(
                result,
                "the statement says +29.5 points, but nothing on the register is in the population of the" + " rate",
                "公布为+29.5个百分点，但台账内无统计范围内的项目");
    }

    private static StatedFigure derived(long stated, Derivation.Term... terms) {
        return new StatedFigure(
                FigureId.of("sum"),
                LocalText.english("sum"),
                FigureKind.DERIVED,
                size(Claim.OfSize.RegisterPart.ISSUES, stated),
                List.of(new Derivation(Component.COUNT, List.of(terms))));
    }

    private static Derivation.Term term(String figure, boolean minus) {
        return new Derivation.Term(FigureId.of(figure), Component.COUNT, minus);
    }

    private static StatedFigure total(String id, long count) {
        return StatedFigure.published(
                FigureId.of(id), LocalText.english(id), size(Claim.OfSize.RegisterPart.ISSUES, count));
    }

    private static StatementCheck.Result derivation(long a, long b, StatedFigure sum) {
        return StatementCheck.of(
                        statement(sum, total("a", a), total("b", b)), register().build())
                .results()
                .get(0);
    }

    private static List<String> ofDerivation(List<Reason> reasons) {
        return english(reasons.stream()
                .filter(reason -> reason.code().startsWith("figure.derivation"))
                .toList());
    }

    @Test
    void aSumThatHoldsIsAReason() {
        StatementCheck.Result result = derivation(30, 7, derived(37, term("a", false), term("b", false)));

        assertAgrees(result);
        assertThat(ofDerivation(result.reasons())).containsExactly("37 follows from 30 (a) + 7 (b)");
    }

    @Test
    void aSumThatFailsIsAFault() {
        StatementCheck.Result result = derivation(61, 42, derived(20, term("a", false), term("b", true)));

        assertThat(ofDerivation(result.faults()))
                .containsExactly("count is stated as 20, but 61 (a) − 42 (b) gives 19");
        assertThat(chinese(result.faults())).endsWith("数量公布为20，按61（a）−42（b）推算为19");
        assertThat(ofDerivation(result.reasons())).isEmpty();
    }

    @Test
    void aSumMayStartWithATermTakenAway() {
        StatementCheck.Result result = derivation(42, 61, derived(19, term("a", true), term("b", false)));

        assertThat(ofDerivation(result.reasons())).containsExactly("19 follows from −42 (a) + 61 (b)");
        assertThat(chinese(result.reasons())).contains("19由−42（a）+61（b）得出");
    }

    @Test
    void aSumThatNoLongHoldsIsStillASum() {
        StatementCheck.Result result =
                derivation(Long.MAX_VALUE, Long.MAX_VALUE, derived(37, term("a", false), term("b", false)));

        assertThat(ofDerivation(result.faults()))
                .containsExactly("count is stated as 37, but 9223372036854775807 (a) + 9223372036854775807 (b) gives"
                        + " 18446744073709551614");
    }

    @Test
    void theDisagreementsAreTheResultsWithAFault() {
        StatementCheck check = StatementCheck.of(
                statement(total("a", 37), total("b", 61)), register().build());

        assertThat(check.results()).hasSize(2);
        assertThat(check.disagreements()).containsExactly(check.results().get(1));
        assertThat(check.undecided()).isEmpty();
    }

    @Test
    void whatNoSourceStatesIsDerivedFromRecordedRowsAndReconstructedFromOthers() {
        assertThat(StatementCheck.kindOfUnstated(
                        register().origin(Origin.RECORDED).build()))
                .isEqualTo(FigureKind.DERIVED);
        assertThat(StatementCheck.kindOfUnstated(register().build())).isEqualTo(FigureKind.RECONSTRUCTED);
        assertThat(StatementCheck.kindOfUnstated(
                        register().origin(Origin.GENERATED).build()))
                .isEqualTo(FigureKind.RECONSTRUCTED);
    }

    @Test
    void everySlotOfEveryReasonIsFilled() {
        List<Claim> claims = List.of(
                rate(COMPLETE, 22L, 37L, "60"),
                size(Claim.OfSize.RegisterPart.ISSUES, 1),
                new Claim.OfAreas(InspectionKind.PROVINCIAL, 2),
                new Claim.OfAggregate(RecordId.of("early"), Quantity.exactly(404), CountUnit.PERSON),
                new Claim.OfTarget(JUNE, BigDecimal.TEN, day("2017-06-30")),
                outcome(JUNE, COMPLETE, "1"),
                new Claim.OfStay(CENTRAL, DateSpan.ofYear(2016)),
                new Claim.OfFeedback(CENTRAL, day("2016-11-17")));
        List<String> sentences = new ArrayList<>();
        for (Claim claim : claims) {
            StatementCheck.Result result = check(claim);
            for (List<Reason> reasons : List.of(result.faults(), result.reasons())) {
                sentences.addAll(english(reasons));
                sentences.addAll(chinese(reasons));
            }
        }

        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", "}"));
        assertThat(Collections.frequency(sentences, "")).isZero();
    }
}
