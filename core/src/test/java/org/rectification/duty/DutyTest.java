package org.rectification.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.faultsOf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.duty.Owed.Status;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.RecordId;
import org.rectification.plan.LimitStart;
import org.rectification.register.BodySelection;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

class DutyTest {

    private static final LocalText TEXT = LocalText.of("事项", "matter");
    private static final BodyId CITY = BodyId.of("city");
    private static final BodyId OFFICE = BodyId.of("office");
    private static final DateSpan MAY = DateSpan.parse("2017-05-01/2017-05-31");
    private static final Act REPORT = new Act.ReportReceived(DutyId.of("d"), MAY);

    private static OversightRecordBuilder record(String id, Act act, String day) {
        return OversightRecord.builder(RecordId.of(id))
                .act(act)
                .happenedWithin(day.contains("/") ? DateSpan.parse(day) : DateSpan.ofDay(LocalDate.parse(day)))
                .addBy(CITY);
    }

    private static RegisterBuilder register(OversightRecord... records) {
        return Register.builder(TEXT)
                .origin(Origin.RECORDED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .feedbackOn(LocalDate.of(2017, 5, 1))
                        .build())
                .addBodies(
                        Body.builder(CITY)
                                .name(TEXT)
                                .kind(BodyKind.GOVERNMENT)
                                .level(BodyLevel.CITY)
                                .build(),
                        Body.builder(OFFICE)
                                .name(TEXT)
                                .kind(BodyKind.OFFICE)
                                .level(BodyLevel.CITY)
                                .build())
                .addRecords(records);
    }

    private static Duty monthly(Timing.Counted counted, List<TimeLimit> readings, int times) {
        return Duty.builder(DutyId.of("d"))
                .title(TEXT)
                .matter(new DutyMatter.Report())
                .addVersions(DutyVersion.in(
                        DateSpan.from(LocalDate.of(2016, 1, 1)),
                        new Timing.EachPeriod(Period.MONTH, times, counted, readings, LastDay.STAYS, true)))
                .debtors(BodySelection.of(List.of(CITY)))
                .build();
    }

    private static Duty monthlyProgress(boolean dueDayInTime) {
        return Duties.monthlyProgress(dueDayInTime).inForceWithin(DateSpan.from(LocalDate.of(2013, 1, 1)));
    }

    private static Duty within() {
        return monthly(Timing.Counted.FROM_START, List.of(TimeLimit.workingDays(5)), 1);
    }

    private static Owed may(Duty duty, Register register, String asOf) {
        List<Owed> owed = duty.owedIn(register, MAY, LocalDate.parse(asOf), ChinaWorkingDays.official());
        assertThat(owed).hasSize(1);
        return owed.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2018-01-01, 2018-01-01/2018-01-01",
        "WEEK, 2018-01-01, 2018-01-01/2018-01-07",
        "WEEK, 2017-12-31, 2017-12-25/2017-12-31",
        "MONTH, 2016-02-29, 2016-02-01/2016-02-29",
        "QUARTER, 2017-11-15, 2017-10-01/2017-12-31",
        "HALF_YEAR, 2017-07-01, 2017-07-01/2017-12-31",
        "HALF_YEAR, 2017-06-30, 2017-01-01/2017-06-30",
        "YEAR, 2017-06-30, 2017-01-01/2017-12-31"
    })
    void aPeriodFollowsTheCalendar(Period period, LocalDate day, String span) {
        assertThat(period.around(day)).hasToString(span);
    }

    @Test
    void aLimitIsCountedFromEitherEnd() {
        // May 2017: the 1st was a holiday; working days 2 to 5 and 8. June: 1, 2, 5, 6, 7.
        assertThat(may(within(), register().build(), "2017-05-08").due()).contains(LocalDate.of(2017, 5, 8));
        Duty after = monthly(Timing.Counted.FROM_END, List.of(TimeLimit.workingDays(5)), 1);
        assertThat(may(after, register().build(), "2017-05-08").due()).contains(LocalDate.of(2017, 6, 7));
        Duty atEnd = monthly(Timing.Counted.FROM_START, List.of(), 1);
        assertThat(may(atEnd, register().build(), "2017-05-08").due()).contains(LocalDate.of(2017, 5, 31));
    }

    @Test
    void itStandsByTheDay() {
        Register nothing = register().build();

        assertThat(may(within(), nothing, "2017-05-08").status()).isEqualTo(Status.NOT_YET_DUE);
        assertThat(may(within(), nothing, "2017-05-09").status()).isEqualTo(Status.MISSING);
        Register received = register(record("r", REPORT, "2017-05-09").build()).build();
        assertThat(may(within(), received, "2017-05-08").status()).isEqualTo(Status.NOT_YET_DUE);
        Owed late = may(within(), received, "2017-05-09");
        assertThat(late.status()).isEqualTo(Status.LATE);
        assertThat(late.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly(
                        "matter is due by 2017-05-08 (time limit: 5 working days, from 2017-05-01)",
                        "done on 2017-05-09, according to record r",
                        "done 1 calendar day after 2017-05-08");
    }

    @Test
    void aDayThatIsNotKnownIsNotLate() {
        Register vague =
                register(record("r", REPORT, "2017-05-01/2017-05-31").build()).build();
        Register surelyLate =
                register(record("r", REPORT, "2017-05-10/2017-05-31").build()).build();

        assertThat(may(within(), vague, "2017-06-30").status()).isEqualTo(Status.DONE);
        Owed late = may(within(), surelyLate, "2017-06-30");
        assertThat(late.status()).isEqualTo(Status.LATE);
        assertThat(late.reasons().get(late.reasons().size() - 1))
                .extracting(reason -> reason.text(Language.ENGLISH), reason -> reason.text(Language.CHINESE))
                .containsExactly(
                        "done on an unknown day within 2017-05-10/2017-05-31, after 2017-05-08",
                        "到期日为2017年5月8日，完成日在2017年5月10日至2017年5月31日之内，具体日期不明，已逾期");
    }

    @Test
    void howLateItIsCountsFromTheLastDayInTime() {
        Duty lateOnTheDay = Duty.builder(DutyId.of("d"))
                .title(TEXT)
                .matter(new DutyMatter.Report())
                .addVersions(DutyVersion.in(
                        DateSpan.from(LocalDate.of(2016, 1, 1)),
                        new Timing.EachPeriod(
                                Period.MONTH,
                                1,
                                Timing.Counted.FROM_START,
                                List.of(TimeLimit.workingDays(5)),
                                LastDay.STAYS,
                                false)))
                .debtors(BodySelection.of(List.of(CITY)))
                .build();
        Register onTheDay = register(record("r", REPORT, "2017-05-08").build()).build();
        Register before = register(record("r", REPORT, "2017-05-07").build()).build();

        Owed late = may(lateOnTheDay, onTheDay, "2017-06-30");
        assertThat(late.status()).isEqualTo(Status.LATE);
        assertThat(late.reasons().get(late.reasons().size() - 1))
                .extracting(reason -> reason.text(Language.ENGLISH), reason -> reason.text(Language.CHINESE))
                .containsExactly("done 1 calendar day after 2017-05-07", "到期日为2017年5月7日，逾期1个自然日完成");
        assertThat(may(lateOnTheDay, before, "2017-06-30").status()).isEqualTo(Status.IN_TIME);
    }

    @Test
    void aCorrectedReportCountsFromItsFirstReceipt() {
        Register register = register(
                        record("first", REPORT, "2017-05-03").build(),
                        record("second", REPORT, "2017-05-20")
                                .corrects(RecordId.of("first"))
                                .build())
                .build();

        Owed owed = may(within(), register, "2017-05-31");
        assertThat(owed.status()).isEqualTo(Status.IN_TIME);
        assertThat(owed.correction()).contains(RecordId.of("second"));
        assertThat(may(within(), register, "2017-05-19").correction()).isEmpty();
    }

    @Test
    void aWithdrawnReportAndOneForAnotherPeriodDoNotCount() {
        Register withdrawn = register(
                        record("first", REPORT, "2017-05-03").build(),
                        record("gone", new Act.Withdrawn(RecordId.of("first")), "2017-05-04")
                                .build())
                .build();
        Act june = new Act.ReportReceived(DutyId.of("d"), DateSpan.parse("2017-06-01/2017-06-30"));
        Register moved = register(
                        record("first", REPORT, "2017-05-03").build(),
                        record("second", june, "2017-05-20")
                                .corrects(RecordId.of("first"))
                                .build())
                .build();

        assertThat(may(within(), withdrawn, "2017-05-31").status()).isEqualTo(Status.MISSING);
        assertThat(may(within(), moved, "2017-05-31").status()).isEqualTo(Status.MISSING);
        assertThat(may(within(), moved, "2017-05-19").status())
                .as("until it was corrected it stood for May")
                .isEqualTo(Status.IN_TIME);
    }

    @Test
    void onlyTheReceiverCountsWhereOneIsNamed() {
        Duty toOffice = within().withReceiver(OFFICE);

        assertThat(may(
                                toOffice,
                                register(record("r", REPORT, "2017-05-03")
                                                .addTo(OFFICE)
                                                .build())
                                        .build(),
                                "2017-05-31")
                        .isDone())
                .isTrue();
        assertThat(may(
                                toOffice,
                                register(record("r", REPORT, "2017-05-03")
                                                .addTo(CITY)
                                                .build())
                                        .build(),
                                "2017-05-31")
                        .isDone())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-10, 2014-10-09", // the holiday ended on the 7th
        "2017-10, 2017-10-10", // and here on the 8th
        "2018-01, 2018-01-03",
        "2019-02, 2019-02-02", // Friday, then a Saturday worked before the Spring Festival
        "2020-02, 2020-02-04", // the Spring Festival was prolonged to the 2nd
        "2022-02, 2022-02-08", // the Spring Festival ended on the 6th
        "2023-01, 2023-01-04"
    })
    void theSecondWorkingDayFollowsTheNotices(YearMonth month, LocalDate due) {
        DateSpan span = DateSpan.of(month.atDay(1), month.atEndOfMonth());
        assertThat(monthlyProgress(true).owedIn(register().build(), span, due, ChinaWorkingDays.official()))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.due()).contains(due);
                    assertThat(owed.status()).isEqualTo(Status.NOT_YET_DUE);
                });
        assertThat(monthlyProgress(false).owedIn(register().build(), span, due, ChinaWorkingDays.official()))
                .singleElement()
                .extracting(Owed::status)
                .isEqualTo(Status.MISSING);
    }

    @Test
    void aYearWithoutANoticeIsNotGuessed() {
        WorkingDayCalendar calendar = ChinaWorkingDays.official();
        LocalDate beyond = calendar.coverage().last().orElseThrow().plusDays(1);
        Register register = register().build();

        assertThat(monthlyProgress(true).owedIn(register, DateSpan.of(beyond, beyond.plusDays(30)), beyond, calendar))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.dueWithin()).contains(DateSpan.from(beyond));
                    assertThat(owed.status()).isEqualTo(Status.NOT_YET_DUE);
                    assertThat(owed.reasons().get(0).text(Language.ENGLISH))
                            .endsWith("covers only " + calendar.coverage());
                });
        assertThat(monthlyProgress(true)
                        .owedIn(register, DateSpan.of(beyond.minusDays(31), beyond.minusDays(1)), beyond, calendar))
                .as("the last month that is covered")
                .singleElement()
                .extracting(Owed::status)
                .isEqualTo(Status.MISSING);
    }

    @Test
    void whatWasReceivedAndWhatWasKnownAreTwoThings() {
        Register register = register(
                        record("r", REPORT, "2017-05-05")
                                .reportedOn(LocalDate.of(2017, 5, 20))
                                .build(),
                        record("s", REPORT, "2017-05-10")
                                .corrects(RecordId.of("r"))
                                .reportedOn(LocalDate.of(2017, 6, 1))
                                .build())
                .build();

        Owed before = may(within(), register.asKnown(LocalDate.of(2017, 5, 19)), "2017-05-31");
        assertThat(before.status()).isEqualTo(Status.MISSING);
        Owed received = may(within(), register.asKnown(LocalDate.of(2017, 5, 20)), "2017-05-31");
        assertThat(received.status()).isEqualTo(Status.IN_TIME);
        assertThat(received.correction()).isEmpty();
        Owed corrected = may(within(), register, "2017-05-31");
        assertThat(corrected.status()).isEqualTo(Status.IN_TIME);
        assertThat(corrected.correction()).contains(RecordId.of("s"));
        assertThat(may(within(), register, "2017-05-04").status()).isEqualTo(Status.NOT_YET_DUE);
    }

    @Test
    void severalTimesAreCounted() {
        Duty twice = monthly(Timing.Counted.FROM_START, List.of(), 2);
        Register once = register(record("r", REPORT, "2017-05-03").build()).build();

        Owed owed = may(twice, once, "2017-06-01");
        assertThat(owed.status()).isEqualTo(Status.MISSING);
        assertThat(owed.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .contains("times done: 1 of 2");
        assertThat(may(twice, once.with(record("s", REPORT, "2017-05-04").build()), "2017-06-01")
                        .status())
                .isEqualTo(Status.IN_TIME);
    }

    @Test
    void aReportAndItsCorrectionsAreOneWhateverTheirOrder() {
        Duty twice = monthly(Timing.Counted.FROM_START, List.of(), 2);
        Register corrected = register(
                        record("z", REPORT, "2017-05-04").build(),
                        record("a", REPORT, "2017-05-04")
                                .corrects(RecordId.of("z"))
                                .build(),
                        record("b", REPORT, "2017-05-04")
                                .corrects(RecordId.of("z"))
                                .build())
                .build();

        Owed owed = may(twice, corrected, "2017-06-01");

        assertThat(owed.status()).isEqualTo(Status.MISSING);
        assertThat(owed.records()).containsExactly(RecordId.of("a"), RecordId.of("b"), RecordId.of("z"));
        assertThat(owed.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .contains("times done: 1 of 2");
    }

    @Test
    void ofJointLeadUnitsTheFirstThatIsMeantOwesIt() {
        Duty workPlan = Duties.workPlanFiled().withDebtors(BodySelection.of(List.of(CITY)));
        Register register = register()
                .addIssues(Given.issue("joint", "2017-12-31")
                        .chain(new ResponsibilityChain(
                                List.of(Assignment.of(Role.LEAD, OFFICE), Assignment.of(Role.LEAD, CITY))))
                        .build())
                .addIssues(Given.issue("other", "2017-12-31")
                        .chain(new ResponsibilityChain(
                                List.of(Assignment.of(Role.LEAD, OFFICE), Assignment.of(Role.RESPONSIBLE, CITY))))
                        .build())
                .build();

        assertThat(workPlan.owedIn(register, MAY, LocalDate.of(2017, 5, 31), ChinaWorkingDays.official()))
                .extracting(
                        each -> each.issue().orElseThrow() + " " + each.debtor().orElseThrow() + " " + each.status())
                .containsExactly("joint city OPEN");
    }

    @Test
    void somethingIsOwedWhenAnIssueIsComplete() {
        Duty result = Duty.builder(DutyId.of("result"))
                .title(TEXT)
                .matter(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .timing(new Timing.EachIssue(
                        LimitStart.COMPLETION,
                        List.of(TimeLimit.calendarDays(10)),
                        CountingConvention.of(
                                CountingConvention.StartDay.EXCLUDED, CountingConvention.LastDay.STAYS, true)))
                .build();
        Register register = register(
                        record("news", Act.Disclosed.of(Act.Content.RESULT, Act.Medium.NEWSPAPER), "2017-05-21")
                                .addConcerns(IssueSubject.of(IssueId.of("done")))
                                .build())
                .addIssues(
                        Given.issue("open", "2017-12-31").build(),
                        Given.issue("done", "2017-12-31")
                                .history(Given.history(Given.entry("e", Given.complete(), "2017-05-10")))
                                .build())
                .build();

        List<Owed> owed = result.owedIn(
                register,
                DateSpan.until(LocalDate.of(2017, 12, 31)),
                LocalDate.of(2017, 5, 31),
                ChinaWorkingDays.official());

        assertThat(owed)
                .extracting(
                        each -> each.issue().orElseThrow() + " " + each.due().orElseThrow() + " " + each.status())
                .containsExactly("done 2017-05-20 LATE");
    }

    @Test
    void anIssueThatEndedByTheLastDayOwesNothingMore() {
        Timing within = new Timing.EachIssue(
                LimitStart.COMPLETION,
                List.of(TimeLimit.calendarDays(10)),
                CountingConvention.of(CountingConvention.StartDay.EXCLUDED, CountingConvention.LastDay.STAYS, true));
        Timing whenever = new Timing.EachIssue(LimitStart.COMPLETION, List.of(), CountingConvention.statutory());
        List<String> owed = new ArrayList<>();
        for (String ended : List.of("2017-05-20", "2017-05-21", "2017-06-01")) {
            Issue issue = Given.issue("x", "2017-12-31")
                    .history(Given.history(
                            Given.entry("e", Given.complete(), "2017-05-10"),
                            Given.entry("end", new Fact.CarriedOver(InspectionId.of("i1")), ended)))
                    .build();
            for (Timing timing : List.of(within, whenever)) {
                Duty.builder(DutyId.of("result"))
                        .title(TEXT)
                        .matter(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                        .timing(timing)
                        .build()
                        .owedIn(
                                register().addIssues(issue).build(),
                                DateSpan.until(LocalDate.of(2017, 12, 31)),
                                LocalDate.of(2017, 5, 31),
                                ChinaWorkingDays.official())
                        .forEach(each -> owed.add(ended + " " + each.due().isPresent() + " " + each.status()));
            }
        }
        assertThat(owed).containsExactly("2017-05-21 true MISSING", "2017-06-01 true MISSING", "2017-06-01 false OPEN");
    }

    @Test
    void aDutyHoldsWhileItIsInForce() {
        Duty since = within().inForceWithin(DateSpan.parse("2017-05-15/.."));

        assertThat(since.owedIn(
                        register().build(),
                        DateSpan.ofYear(2017),
                        LocalDate.of(2017, 7, 31),
                        ChinaWorkingDays.official()))
                .extracting(owed -> owed.period().orElseThrow().first().orElseThrow())
                .as("the first period that begins while it is in force, to the end of the span")
                .startsWith(LocalDate.of(2017, 6, 1))
                .hasSize(7);
    }

    @Test
    void aTimingThatCannotBeIsRefused() {
        assertThat(faultsOf(() -> new Timing.EachPeriod(
                        Period.MONTH, 0, Timing.Counted.FROM_END, List.of(), LastDay.STAYS, true)))
                .extracting(Object::toString)
                .containsExactly(
                        "/times: number of times a duty is owed (monthly) must be 1 to 1000, but was 0",
                        "/readings: duty due after its period (monthly) must have a time limit, but has none");
        assertThat(faultsOf(() -> Duty.builder(DutyId.of("d"))
                        .title(TEXT)
                        .matter(new DutyMatter.PlanStep(Act.Plan.WORK_PLAN, Act.PlanStage.FILED))
                        .timing(Timing.EachPeriod.onceIn(Period.MONTH))
                        .build()))
                .extracting(Object::toString)
                .containsExactly("/versions/0/timing: work plan must be due for each issue, rectification plan for each"
                        + " inspection, or either by fixed days or after a measure, but duty d differs");
    }

    @Test
    void everyDutyOfTheLibraryHasASource() {
        List<Duty> all = Duties.all(DateSpan.ofYear(2017));

        assertThat(all)
                .hasSize(8)
                .flatExtracting(Duty::versions)
                .allSatisfy(version -> assertThat(version.sources()).isNotEmpty());
        assertThat(all).extracting(Duty::id).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheMeetingThatIsOwedCounts() {
        Duty study = Duties.halfYearlyStudy()
                .withDebtors(BodySelection.of(List.of(CITY)))
                .inForceWithin(DateSpan.ofYear(2017));
        Act other = new Act.MeetingHeld(Act.Meeting.HEARING);
        Act held = new Act.MeetingHeld(Act.Meeting.STUDY);

        Owed missing = half(
                study,
                register(
                        record("r", other, "2017-05-03").build(),
                        record("s", REPORT, "2017-05-04").build()));
        assertThat(missing.status()).isEqualTo(Status.MISSING);
        assertThat(missing.records()).isEmpty();
        assertThat(english(missing.reasons()))
                .as("of what is owed once, no number of times is said")
                .containsExactly(
                        "half-yearly study of environmental work is due within 2017-01-01/2017-06-30, by 2017-06-30",
                        "not done by 2017-07-01; due by 2017-06-30");
        assertThat(half(study, register(record("r", held, "2017-05-03").build()))
                        .status())
                .isEqualTo(Status.IN_TIME);
    }

    private static Owed half(Duty duty, RegisterBuilder register) {
        List<Owed> owed = duty.owedIn(
                register.build(),
                DateSpan.parse("2017-01-01/2017-06-30"),
                LocalDate.of(2017, 7, 1),
                ChinaWorkingDays.official());
        assertThat(owed).hasSize(1);
        return owed.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01/2017-12-31, 2017-03-01/2017-05-31, 3",
        "2017-01-01/2017-04-30, 2017-03-01/2017-05-31, 2",
        "2017-01-01/2017-04-30, 2017-03-01/.., 2",
        "2017-01-01/.., 2017-03-01/2017-05-01, 3",
        "2017-01-01/.., 2017-03-01/.., 5"
    })
    void periodsBeginNoLaterThanTheFirstOfBothEnds(DateSpan span, DateSpan inForce, int owed) {
        assertThat(within().inForceWithin(inForce)
                        .owedIn(register().build(), span, LocalDate.of(2017, 7, 31), ChinaWorkingDays.official()))
                .hasSize(owed)
                .first()
                .extracting(Owed::period)
                .isEqualTo(Optional.of(DateSpan.parse("2017-03-01/2017-03-31")));
    }

    @Test
    void aDayThatIsOnlyAssumedIsSaid() {
        WorkingDayCalendar assumed = ChinaWorkingDays.official()
                .provisional(DateSpan.parse("2030-01-01/2030-12-31"))
                .asCalendar();
        LocalDate asOf = LocalDate.of(2030, 5, 1);

        assertThat(within().owedIn(register().build(), DateSpan.parse("2030-05-01/2030-05-31"), asOf, assumed))
                .singleElement()
                .satisfies(owed -> assertThat(english(owed.reasons())).contains(assumption("2030-05-01/2030-05-07")));
        Register register = register()
                .inspections(List.of(inspection("i2", LocalDate.of(2030, 3, 1))))
                .build();
        assertThat(Duties.planSentUp().owedIn(register, DateSpan.ofYear(2030), asOf, assumed))
                .singleElement()
                .satisfies(owed -> assertThat(english(owed.reasons())).contains(assumption("2030-03-01/2030-05-03")));
        assertThat(english(may(within(), register().build(), "2017-05-01").reasons()))
                .containsExactly(
                        "matter is due by 2017-05-08 (time limit: 5 working days, from 2017-05-01)",
                        "not done by 2017-05-01; not yet due");
    }

    private static String assumption(String days) {
        return "calendar cn-official, version " + ChinaWorkingDays.official().version()
                + ", does not settle every day of " + days + "; ordinary weeks are assumed for the rest";
    }

    private static Inspection inspection(String id, LocalDate feedback) {
        return Inspection.builder(InspectionId.of(id))
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT)
                .feedbackOn(feedback)
                .build();
    }

    @Test
    void ofAnInspectionItIsOwedFromTheFeedbackOn() {
        Duty plan = Duties.planSentUp();
        DateSpan year = DateSpan.ofYear(2017);
        WorkingDayCalendar calendar = ChinaWorkingDays.official();
        Register register = register().build(); // feedback on 2017-05-01
        LocalDate feedback = LocalDate.of(2017, 5, 1);

        assertThat(plan.owedIn(register, year, feedback.minusDays(1), calendar)).isEmpty();
        assertThat(plan.owedIn(register, year, feedback, calendar)).hasSize(1);
        assertThat(plan.owedIn(register, DateSpan.from(feedback.plusDays(1)), feedback.plusDays(9), calendar))
                .isEmpty();
        Duty later = plan.inForceWithin(DateSpan.from(feedback.plusDays(1)));
        assertThat(later.owedIn(register, year, feedback.plusDays(9), calendar)).isEmpty();
        Duty since = plan.inForceWithin(DateSpan.from(feedback));
        assertThat(since.owedIn(register, year, feedback.plusDays(9), calendar)).hasSize(1);
    }

    @Test
    void withoutAFeedbackNoLimitRuns() {
        Register register = register()
                .inspections(List.of(Inspection.builder(InspectionId.of("i1"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .build()))
                .build();

        assertThat(Duties.planSentUp().owedIn(register, MAY, LocalDate.of(2017, 5, 31), ChinaWorkingDays.official()))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.status()).isEqualTo(Status.OPEN);
                    assertThat(owed.due()).isEmpty();
                    assertThat(english(owed.reasons()))
                            .containsExactly(
                                    "the start of the limit of rectification plan sent up is not stated",
                                    "not done by 2017-05-31");
                });
    }

    @Test
    void aPlanCountsForItsOwnInspection() {
        Register register = register(plan("none", Optional.empty()), plan("first", Optional.of(InspectionId.of("i1"))))
                .addInspections(inspection("i2", LocalDate.of(2017, 5, 1)))
                .build();

        assertThat(Duties.planPublished().owedIn(register, MAY, LocalDate.of(2017, 5, 31), ChinaWorkingDays.official()))
                .extracting(owed -> owed.inspection().orElseThrow() + " " + owed.status() + " " + owed.records())
                .containsExactly("i1 DONE [first]", "i2 OPEN []");
    }

    private static OversightRecord plan(String id, Optional<InspectionId> inspection) {
        return record(
                        id,
                        new Act.PlanRecorded(Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.PUBLISHED, inspection),
                        "2017-05-20")
                .build();
    }

    @Test
    void resultsCountAfterTheFeedbackAndForTheIssuesTheyConcern() {
        Act results = Act.Disclosed.of(Act.Content.RESULT, Act.Medium.NEWSPAPER);
        Register register = register(
                        record("before", results, "2017-04-30").build(),
                        record("general", results, "2017-05-01").build(),
                        record("theirs", results, "2017-05-20")
                                .addConcerns(IssueSubject.of(IssueId.of("second")))
                                .build(),
                        record("ours", results, "2017-05-21")
                                .addConcerns(IssueSubject.of(IssueId.of("first")))
                                .build())
                .addInspections(inspection("i2", LocalDate.of(2017, 5, 2)))
                .addIssues(
                        Given.issue("first", "2017-12-31").build(),
                        Given.issue("second", "2017-12-31")
                                .inspection(InspectionId.of("i2"))
                                .build())
                .build();

        List<Owed> owed =
                Duties.resultDisclosed().owedIn(register, MAY, LocalDate.of(2017, 5, 31), ChinaWorkingDays.official());

        assertThat(owed)
                .extracting(each -> each.inspection().orElseThrow() + " " + each.status() + " " + each.records())
                .containsExactly("i1 DONE [general, ours]", "i2 DONE [theirs]");
        assertThat(english(owed.get(0).reasons()))
                .containsExactly(
                        "no time limit is stated for results published, so it is never late",
                        "done on 2017-05-01, according to record general");
    }

    @Test
    void aTimingIsSaidWithItsNumber() {
        assertThat(new Timing.EachPeriod(
                        Period.MONTH, 1_000, Timing.Counted.FROM_START, List.of(), LastDay.STAYS, true))
                .hasToString("EachPeriod[month, 1000 times]");
        assertThat(Timing.EachPeriod.onceIn(Period.MONTH)).hasToString("EachPeriod[month]");
        assertThat(faultsOf(() -> new Timing.EachPeriod(
                        Period.MONTH, 1_001, Timing.Counted.FROM_START, List.of(), LastDay.STAYS, true)))
                .extracting(Object::toString)
                .containsExactly("/times: number of times a duty is owed (monthly) must be 1 to 1000, but was 1001");
    }
}
