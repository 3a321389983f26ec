package org.rectification.closeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.said;
import static org.rectification.issue.Given.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.StageOutcome;
import org.rectification.oversight.Act;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.RecordId;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;
import org.rectification.procedure.LookBack;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Procedures;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.register.Selection;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.status.LimitTable;

/** When closed and completed issues are to be checked again, and whether they were. */
class LookBackRuleTest {

    private static final LookBack WORDS = LookBack.of(LocalText.of("复查", "a look-back"));
    private static final LookBack SIX_MONTHS = WORDS.withInterval(TimeLimit.months(6, TimeLimit.MonthEnd.DOWN));
    private static final BodyId PROVINCE = BodyId.of("province");
    private static final BodyId CITY = BodyId.of("city");
    private static final BodyId COUNTY = BodyId.of("county");
    private static final BodyId OTHER = BodyId.of("other-city");

    private static LookBackRule rule(LookBack lookBack) {
        return LookBackRule.of(lookBack, ChinaWorkingDays.official());
    }

    private static Entry passed(String id, CloseOutStage stage, String date) {
        return entry(id, stage(stage, StageOutcome.PASSED), date);
    }

    private static Issue issue(String id, Entry... entries) {
        return Given.issue(id, "2017-12-31").history(history(entries)).build();
    }

    private static Issue closed(String id, String date, Entry... later) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry("done", Given.complete(), date));
        entries.add(passed("verified", CloseOutStage.VERIFICATION, date));
        entries.add(passed("closed", CloseOutStage.CLOSE, date));
        entries.addAll(List.of(later));
        return issue(id, entries.toArray(Entry[]::new));
    }

    private static ResponsibilityChain chain(Role role, BodyId... bodies) {
        List<Assignment> links = new ArrayList<>();
        for (BodyId body : bodies) {
            links.add(Assignment.of(role, body));
        }
        return new ResponsibilityChain(links);
    }

    private static Body body(BodyId id, BodyLevel level, Optional<BodyId> parent) {
        return Body.builder(id)
                .name(LocalText.chinese(id.value()))
                .kind(BodyKind.GOVERNMENT)
                .level(level)
                .parent(parent)
                .build();
    }

    private static OversightRecordBuilder round(String id, boolean wholeArea, String days) {
        Act act = new Act.RoundHeld(
                Act.RoundKind.LOOK_BACK, CampaignId.of("look-back"), OptionalInt.empty(), wholeArea, Optional.empty());
        return OversightRecord.builder(RecordId.of(id)).act(act).happenedWithin(DateSpan.parse(days));
    }

    private static RegisterBuilder register(Issue... issues) {
        return Register.builder(LocalText.chinese("台账"))
                .origin(Origin.RECONSTRUCTED)
                .addSources(Citation.of(LocalText.chinese("自拟")))
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(LocalText.chinese("督察"))
                        .kind(InspectionKind.CENTRAL)
                        .area(LocalText.chinese("某省"))
                        .build())
                .addBodies(
                        body(PROVINCE, BodyLevel.PROVINCE, Optional.empty()),
                        body(CITY, BodyLevel.CITY, Optional.of(PROVINCE)),
                        body(COUNTY, BodyLevel.COUNTY, Optional.of(CITY)),
                        body(OTHER, BodyLevel.CITY, Optional.of(PROVINCE)))
                .addIssues(issues);
    }

    @ParameterizedTest
    @CsvSource({"2018-06-15, DUE", "2018-06-16, OVERDUE"})
    void aLookBackIsDueAnIntervalAfterTheClosing(String asOf, LookBackStatus.Kind kind) {
        LookBackStatus status = rule(SIX_MONTHS).statusOf(closed("a", "2017-12-15"), day(asOf));

        assertThat(status.kind()).isEqualTo(kind);
        assertThat(status.since()).contains(day("2017-12-15"));
        assertThat(status.due()).contains(day("2018-06-15"));
        assertThat(status.firstCheck()).isEmpty();
        assertThat(english(status.reasons()))
                .containsExactly(
                        "closed out on 2017-12-15",
                        "to be checked within 6 months after 2017-12-15, by 2018-06-15",
                        "not checked by " + asOf);
    }

    @Test
    void theReasonsAreInChineseToo() {
        LookBackStatus status = rule(SIX_MONTHS).statusOf(closed("a", "2017-12-15"), day("2018-06-16"));

        assertThat(chinese(status.reasons()))
                .containsExactly("已于2017年12月15日销号", "应在2017年12月15日之后6个月内复查，到期日为2018年6月15日", "截至2018年6月16日未复查");
    }

    @ParameterizedTest
    @CsvSource({"2018-06-15, CHECKED", "2018-06-16, CHECKED_LATE"})
    void aVerificationAfterTheClosingIsACheck(String on, LookBackStatus.Kind kind) {
        Issue issue = closed("a", "2017-12-15", passed("again", CloseOutStage.VERIFICATION, on));

        LookBackStatus status = rule(SIX_MONTHS).statusOf(issue, day("2018-12-31"));

        assertThat(status.kind()).isEqualTo(kind);
        assertThat(status.firstCheck())
                .contains(new LookBackStatus.Check(
                        day(on), Optional.of(EntryId.of("again")), Optional.of(StageOutcome.PASSED), Optional.empty()));
        assertThat(english(status.reasons()))
                .last()
                .isEqualTo("checked on " + on + ": verification, passed, entry again");
        assertThat(rule(SIX_MONTHS).statusOf(issue, day("2018-06-14")).kind()).isEqualTo(LookBackStatus.Kind.DUE);
    }

    @ParameterizedTest
    @CsvSource({
        "RE_CHECK, PASSED, true",
        "SITE_INSPECTION, BASICALLY_MET, true",
        "VERIFICATION, FAILED, true",
        "SITE_INSPECTION, RETURNED, true",
        "SELF_CHECK, PASSED, false",
        "FILE, PASSED, false"
    })
    void aStageIsACheckIfSomebodyElseLookedWhateverTheOutcome(
            CloseOutStage kind, StageOutcome outcome, boolean isCheck) {
        Issue issue = closed("a", "2017-12-15", entry("later", stage(kind, outcome), "2018-02-01"));

        assertThat(rule(SIX_MONTHS)
                        .statusOf(issue, day("2018-03-01"))
                        .firstCheck()
                        .isPresent())
                .isEqualTo(isCheck);
    }

    @Test
    void aCheckThatWasNotPassedIsACheck() {
        LookBackStatus status = rule(SIX_MONTHS)
                .statusOf(
                        closed(
                                "a",
                                "2017-12-15",
                                entry("r", stage(CloseOutStage.RE_CHECK, StageOutcome.FAILED), "2018-06-15"),
                                passed("again", CloseOutStage.RE_CHECK, "2018-07-01")),
                        day("2018-12-31"));

        assertThat(status.kind()).isEqualTo(LookBackStatus.Kind.CHECKED);
        assertThat(status.checks()).extracting(LookBackStatus.Check::isFailed).containsExactly(true, false);
        assertThat(english(status.reasons()))
                .containsExactly(
                        "closed out on 2017-12-15",
                        "to be checked within 6 months after 2017-12-15, by 2018-06-15",
                        "checked on 2018-06-15: re-check, not passed, entry r",
                        "checked on 2018-07-01: re-check, passed, entry again");
        assertThat(chinese(status.reasons())).contains("已于2018年6月15日查验：复查，未通过，见记录r");
    }

    @Test
    void whatComesBeforeTheClosingIsNoLookBackAfterIt() {
        LookBackStatus status = rule(WORDS).statusOf(closed("a", "2017-12-15"), day("2018-12-31"));

        assertThat(status.kind()).isEqualTo(LookBackStatus.Kind.NOT_CHECKED);
        assertThat(status.due()).isEmpty();
        assertThat(english(status.reasons()))
                .containsExactly(
                        "closed out on 2017-12-15",
                        "it is not stated by when the look-back is made: a look-back",
                        "not checked by 2018-12-31");
    }

    @Test
    void afterACompletionTheVerificationAndTheClosingAreChecks() {
        LookBackRule rule = rule(SIX_MONTHS.withStart(LookBack.Start.COMPLETION));

        LookBackStatus verified = rule.statusOf(closed("a", "2017-12-15"), day("2018-12-31"));
        LookBackStatus closed = rule.statusOf(
                issue(
                        "b",
                        entry("done", Given.complete(), "2017-11-15"),
                        passed("c", CloseOutStage.CLOSE, "2017-12-01")),
                day("2018-12-31"));
        LookBackStatus onlyClosed =
                rule.statusOf(issue("d", passed("c", CloseOutStage.CLOSE, "2017-12-01")), day("2018-12-31"));
        LookBackStatus open =
                rule.statusOf(issue("e", entry("done", Given.complete(), "2017-11-15")), day("2017-11-30"));

        assertThat(english(verified.reasons()))
                .containsExactly(
                        "completed on 2017-12-15",
                        "to be checked within 6 months after 2017-12-15, by 2018-06-15",
                        "checked on 2017-12-15: verification, passed, entry verified",
                        "checked on 2017-12-15: close, passed, entry closed");
        assertThat(english(closed.reasons())).last().isEqualTo("checked on 2017-12-01: close, passed, entry c");
        assertThat(onlyClosed.since()).contains(day("2017-12-01"));
        assertThat(onlyClosed.kind())
                .as("what completes the issue is no check of itself")
                .isEqualTo(LookBackStatus.Kind.OVERDUE);
        assertThat(onlyClosed.checks()).isEmpty();
        assertThat(open.kind()).isEqualTo(LookBackStatus.Kind.DUE);
        assertThat(open.due()).contains(day("2018-05-15"));
    }

    @Test
    void whatIsOpenOrEndedOtherwiseHasNothingToCheck() {
        Issue complete = issue("a", entry("done", Given.complete(), "2017-11-15"));
        Issue reopened = closed("b", "2017-12-15", entry("r", new Fact.Reopened(), "2018-01-10"));
        Issue carriedOver =
                closed("c", "2017-12-15", entry("over", new Fact.CarriedOver(InspectionId.of("next")), "2018-01-10"));

        assertThat(List.of(complete, reopened))
                .extracting(issue -> rule(SIX_MONTHS).statusOf(issue, day("2018-12-31")))
                .allSatisfy(status -> {
                    assertThat(status.kind()).isEqualTo(LookBackStatus.Kind.NOTHING_TO_CHECK);
                    assertThat(english(status.reasons())).containsExactly("not closed out by 2018-12-31");
                    assertThat(status.due()).isEmpty();
                    assertThat(status.since()).isEmpty();
                });
        assertThat(english(rule(SIX_MONTHS.withStart(LookBack.Start.COMPLETION))
                        .statusOf(reopened, day("2018-12-31"))
                        .reasons()))
                .containsExactly("not complete by 2018-12-31");
        assertThat(english(rule(SIX_MONTHS)
                        .statusOf(carriedOver, day("2018-12-31"))
                        .reasons()))
                .containsExactly("ended on 2018-01-10: carried over");
    }

    @ParameterizedTest
    @CsvSource({"2018-03-31, 2018-03-31", "2018-04-01, "})
    void aFixedDayHoldsForWhatWasClosedByThen(String closedOn, String due) {
        LookBackStatus status =
                rule(WORDS.withDueBy(day("2018-03-31"))).statusOf(closed("a", closedOn), day("2018-04-01"));

        assertThat(status.due()).isEqualTo(Optional.ofNullable(due).map(Given::day));
        assertThat(status.kind())
                .isEqualTo(due == null ? LookBackStatus.Kind.NOT_CHECKED : LookBackStatus.Kind.OVERDUE);
        assertThat(english(status.reasons()))
                .contains(
                        due == null
                                ? "2018-04-01 is later than 2018-03-31, the day by which issues were to be checked"
                                : "to be checked by 2018-03-31");
    }

    @Test
    void ofAnIntervalAndADayTheEarlierHolds() {
        LookBackRule rule = rule(SIX_MONTHS.withDueBy(day("2018-03-31")));

        assertThat(rule.statusOf(closed("a", "2017-12-15"), day("2018-01-01")).due())
                .contains(day("2018-03-31"));
        assertThat(rule.statusOf(closed("b", "2017-06-15"), day("2018-01-01")).due())
                .contains(day("2017-12-15"));
    }

    @Test
    void anIntervalInWorkingDaysNeedsTheirCalendar() {
        LookBackRule rule = rule(WORDS.withInterval(TimeLimit.workingDays(10)));

        assertThat(rule.statusOf(closed("a", "2017-09-25"), day("2017-10-10")).due())
                .contains(day("2017-10-13"));
        assertThatThrownBy(() -> rule.statusOf(closed("b", "2099-01-05"), day("2099-12-31")))
                .isInstanceOf(CalendarCoverageException.class);
    }

    @Test
    void aRoundThatNamesTheIssueIsACheck() {
        Issue issue = closed("a", "2017-12-15");
        Register register = register(issue)
                .addRecords(
                        round("before", false, "2017-12-01/2017-12-14")
                                .addConcerns(IssueSubject.of(IssueId.of("a")))
                                .build(),
                        round("across", false, "2017-12-14/2017-12-16")
                                .addConcerns(IssueSubject.of(IssueId.of("a")))
                                .build(),
                        round("since", false, "2017-12-15/2017-12-20")
                                .addConcerns(IssueSubject.of(IssueId.of("a")))
                                .build())
                .build();
        LookBackRule rule = rule(SIX_MONTHS).withRegister(register);

        LookBackStatus status = rule.statusOf(issue, day("2018-12-31"));

        assertThat(status.firstCheck())
                .contains(new LookBackStatus.Check(
                        day("2017-12-20"), Optional.empty(), Optional.empty(), Optional.of(RecordId.of("since"))));
        assertThat(english(status.reasons()))
                .last()
                .isEqualTo("checked on 2017-12-20 by a look-back round, record since");
        assertThat(rule.statusOf(issue, day("2017-12-19")).kind()).isEqualTo(LookBackStatus.Kind.DUE);
        assertThat(rule.statusOf(issue, day("2017-12-20")).kind()).isEqualTo(LookBackStatus.Kind.CHECKED);
    }

    @Test
    void aRoundOverAWholeAreaChecksWhatBelongsToIt() {
        Register register = register(with(closed("county", "2017-12-15"), chain(Role.RESPONSIBLE, COUNTY)))
                .addRecords(
                        round("city", true, "2018-02-01/2018-02-03").addTo(CITY).build())
                .build();

        LookBackStatus status = rule(SIX_MONTHS)
                .statusesIn(register, Selection.all(), day("2018-12-31"))
                .get(0);

        assertThat(status.firstCheck().flatMap(LookBackStatus.Check::record)).contains(RecordId.of("city"));
        assertThat(english(status.reasons()))
                .last()
                .isEqualTo("checked on 2018-02-03 by a look-back round over the whole area, record city");
    }

    @Test
    void aRoundOverAnotherAreaOrNotOverAWholeOneChecksNothing() {
        Issue issue = with(closed("a", "2017-12-15"), chain(Role.RESPONSIBLE, COUNTY));

        assertThat(checkedBy(issue, round("r", true, "2018-02-01/2018-02-03").addTo(OTHER)))
                .isEmpty();
        assertThat(checkedBy(issue, round("r", false, "2018-02-01/2018-02-03").addTo(CITY)))
                .isEmpty();
        assertThat(checkedBy(
                        issue,
                        round("r", true, "2018-02-01/2018-02-03")
                                .addTo(CITY)
                                .act(new Act.RoundHeld(
                                        Act.RoundKind.SUPERVISION,
                                        CampaignId.of("look-back"),
                                        OptionalInt.empty(),
                                        true,
                                        Optional.empty()))))
                .isEmpty();
        assertThat(checkedBy(issue, round("r", true, "2017-12-14/2017-12-15").addTo(CITY)))
                .as("when it began there was nothing to look back on")
                .isEmpty();
        assertThat(checkedBy(issue, round("r", true, "2017-12-15/2017-12-15").addTo(CITY)))
                .contains("r");
        assertThat(checkedBy(
                        with(issue, chain(Role.SUPERVISING, CITY)),
                        round("r", true, "2018-02-01/2018-02-03").addTo(CITY)))
                .isEmpty();
        assertThat(checkedBy(issue, round("r", true, "2018-02-01/2018-02-03").addTo(PROVINCE)))
                .contains("r");
    }

    @Test
    void leadUnitsCountWhereNobodyElseIsResponsible() {
        ResponsibilityChain both = new ResponsibilityChain(
                List.of(Assignment.of(Role.LEAD, PROVINCE), Assignment.of(Role.RESPONSIBLE, COUNTY)));
        OversightRecordBuilder city = round("r", true, "2018-02-01/2018-02-03").addTo(CITY);

        assertThat(checkedBy(with(closed("a", "2017-12-15"), both), city)).contains("r");
        assertThat(checkedBy(with(closed("a", "2017-12-15"), chain(Role.LEAD, CITY)), city))
                .contains("r");
        assertThat(checkedBy(with(closed("a", "2017-12-15"), chain(Role.LEAD, PROVINCE)), city))
                .isEmpty();
    }

    @Test
    void anIssueOfSeveralAreasIsCoveredWithTheLastOfThem() {
        Issue joint = with(closed("a", "2017-12-15"), chain(Role.RESPONSIBLE, COUNTY, OTHER));
        OversightRecordBuilder first =
                round("one", true, "2018-02-01/2018-02-03").addTo(CITY);
        OversightRecordBuilder second =
                round("two", true, "2018-03-01/2018-03-03").addTo(OTHER);

        assertThat(checkedBy(joint, first)).isEmpty();
        assertThat(checkedBy(joint, second, first)).contains("two");
    }

    @Test
    void theAreasOfPartsAreThoseOfTheIssue() {
        Issue issue = Given.issue("a", "2017-12-31")
                .addParts(new Part(
                        PartId.of("p"), LocalText.chinese("分项"), Optional.empty(), chain(Role.RESPONSIBLE, OTHER)))
                .chain(chain(Role.RESPONSIBLE, CITY))
                .history(closed("a", "2017-12-15").history())
                .build();

        assertThat(checkedBy(issue, round("r", true, "2018-02-01/2018-02-03").addTo(CITY)))
                .isEmpty();
        assertThat(checkedBy(issue, round("r", true, "2018-02-01/2018-02-03").addTo(CITY, OTHER)))
                .contains("r");
    }

    private static Issue with(Issue issue, ResponsibilityChain chain) {
        return Given.issue(issue.id().value(), "2017-12-31")
                .chain(chain)
                .history(issue.history())
                .build();
    }

    private static Optional<String> checkedBy(Issue issue, OversightRecordBuilder... rounds) {
        RegisterBuilder register = register(issue);
        for (OversightRecordBuilder round : rounds) {
            register.addRecords(round.build());
        }
        return rule(SIX_MONTHS)
                .withRegister(register.build())
                .statusOf(issue, day("2018-12-31"))
                .firstCheck()
                .flatMap(LookBackStatus.Check::record)
                .map(RecordId::value);
    }

    @Test
    void theClosingIsThatOfTheProcedure() {
        Issue issue = issue("a", passed("f", CloseOutStage.CLOSE, "2017-12-15"));
        Issue filed = issue("a", passed("f", CloseOutStage.FILE, "2017-12-15"));
        LookBackRule rule = LookBackRule.of(Procedures.anhui().withLookBack(SIX_MONTHS), ChinaWorkingDays.official());

        assertThat(rule.statusOf(issue, day("2018-01-01")).due()).contains(day("2018-06-15"));
        assertThat(rule(SIX_MONTHS).statusOf(issue, day("2018-01-01")).due()).contains(day("2018-06-15"));
        assertThat(rule.statusOf(filed, day("2018-01-01")).kind()).isEqualTo(LookBackStatus.Kind.NOTHING_TO_CHECK);
    }

    static List<Procedure> shipped() {
        return Procedures.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noShippedProcedureSaysByWhenALookBackIsMade(Procedure procedure) {
        LookBackRule rule = LookBackRule.of(procedure, ChinaWorkingDays.official());
        Issue issue = closed("a", "2017-12-15");

        LookBackStatus status = rule.statusOf(issue, day("2018-12-31"));
        LookBackSample sample = rule.samplesIn(register(issue).build(), Selection.all(), day("2018-12-31"))
                .get(0);

        assertThat(rule.lookBack()).isEqualTo(procedure.lookBack());
        assertThat(status.due()).isEmpty();
        assertThat(sample.required()).isEmpty();
        assertThat(sample.missing()).isEmpty();
        assertThat(sample.overdue()).isFalse();
        String why = procedure
                .lookBack()
                .map(lookBack -> "it is not stated by when the look-back is made: "
                        + lookBack.what().in(Language.ENGLISH))
                .orElse("the procedure states no look-back");
        assertThat(english(sample.reasons())).first().isEqualTo(why);
        if (status.since().isPresent()) {
            assertThat(english(status.reasons())).contains(why);
        }
    }

    @Test
    void threeShippedProceduresMentionALookBack() {
        assertThat(Procedures.all())
                .filteredOn(procedure -> procedure.lookBack().isPresent())
                .hasSize(3)
                .allSatisfy(procedure -> {
                    assertThat(procedure.lookBack().get().share()).isEmpty();
                    assertThat(procedure.lookBack().get().interval()).isEmpty();
                    assertThat(procedure.lookBack().get().dueBy()).isEmpty();
                });
    }

    private static Register twelveClosed() {
        List<Issue> issues = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            Entry[] later = i == 3
                    ? new Entry[] {passed("again", CloseOutStage.RE_CHECK, "2018-03-01")}
                    : i == 7 ? new Entry[] {passed("again", CloseOutStage.RE_CHECK, "2018-08-01")} : new Entry[0];
            issues.add(closed("i" + i, i <= 11 ? "2017-12-15" : "2018-07-15", later));
        }
        issues.add(issue("open"));
        return register(issues.toArray(Issue[]::new)).build();
    }

    private static LookBackSample sample(LookBack lookBack, String asOf, int index) {
        return rule(lookBack)
                .samplesIn(twelveClosed(), Selection.all(), day(asOf))
                .get(index);
    }

    @Test
    void aShareIsCheckedInEachPeriod() {
        LookBack tenth = WORDS.withShare(new Ratio(1, 10)).withPeriod(Period.HALF_YEAR);

        LookBackSample ended = sample(tenth, "2018-07-31", 0);
        LookBackSample running = sample(tenth, "2018-07-31", 1);

        assertThat(ended.due()).contains(day("2018-06-30"));
        assertThat(ended.issues()).isEqualTo(11);
        assertThat(ended.required()).isEqualTo(OptionalLong.of(2));
        assertThat(ended.checked()).containsExactly(IssueId.of("i3"));
        assertThat(ended.missing()).isEqualTo(OptionalLong.of(1));
        assertThat(ended.overdue()).isTrue();
        assertThat(english(ended.reasons()))
                .containsExactly(
                        "to be checked within 2018-01-01/2018-06-30",
                        "issues: 11; to be checked, a share of 1/10: 2; checked in time: 1; checked late: 0");
        assertThat(running.due()).contains(day("2018-12-31"));
        assertThat(running.issues()).isEqualTo(12);
        assertThat(running.required()).isEqualTo(OptionalLong.of(2));
        assertThat(running.checked()).isEmpty();
        assertThat(running.overdue()).isFalse();
        assertThat(sample(tenth, "2018-08-01", 1).checked()).containsExactly(IssueId.of("i7"));
        assertThat(sample(tenth, "2018-06-30", 1).overdue()).isFalse();
        assertThat(chinese(ended.reasons())).last().isEqualTo("问题11个，按1/10的比例应复查2个，按期复查1个，逾期复查0个");
    }

    @Test
    void thePeriodBeforeTheFirstClosingHasNoSample() {
        LookBack tenth = WORDS.withShare(new Ratio(1, 10)).withPeriod(Period.HALF_YEAR);

        List<LookBackSample> samples = rule(tenth).samplesIn(twelveClosed(), Selection.all(), day("2017-12-31"));

        assertThat(samples).hasSize(1);
        assertThat(samples.get(0).issues()).isEqualTo(11);
        assertThat(samples.get(0).missing()).isEqualTo(OptionalLong.of(2));
    }

    @ParameterizedTest
    @CsvSource({"2018-06-30, false", "2018-07-01, true"})
    void byAFixedDayAllThatWereClosedByThenAreToBeChecked(String asOf, boolean overdue) {
        LookBackSample sample = sample(WORDS.withDueBy(day("2018-06-30")), asOf, 0);

        assertThat(sample.due()).contains(day("2018-06-30"));
        assertThat(sample.issues()).isEqualTo(11);
        assertThat(sample.required()).isEqualTo(OptionalLong.of(11));
        assertThat(sample.missing()).isEqualTo(OptionalLong.of(10));
        assertThat(sample.overdue()).isEqualTo(overdue);
    }

    @Test
    void aCheckAfterTheDayIsLateAndStillCounts() {
        LookBackSample sample = sample(WORDS.withDueBy(day("2018-06-30")).withShare(new Ratio(2, 11)), "2018-12-31", 0);

        assertThat(sample.checked()).containsExactly(IssueId.of("i3"));
        assertThat(sample.checkedLate()).containsExactly(IssueId.of("i7"));
        assertThat(sample.required()).isEqualTo(OptionalLong.of(2));
        assertThat(sample.missing()).isEqualTo(OptionalLong.of(0));
        assertThat(sample.overdue()).isFalse();
        assertThat(english(sample.reasons()))
                .containsExactly(
                        "to be checked by 2018-06-30",
                        "issues: 11; to be checked, a share of 2/11: 2; checked in time: 1; checked late: 1");
    }

    @Test
    void withAnIntervalTheSampleIsOfTheIssuesWhoseTimeIsOver() {
        LookBackSample before = sample(SIX_MONTHS, "2018-06-15", 0);
        LookBackSample after = sample(SIX_MONTHS, "2018-06-16", 0);
        LookBackSample later = sample(SIX_MONTHS, "2019-06-16", 0);

        assertThat(before.issues()).isZero();
        assertThat(before.due()).isEmpty();
        assertThat(before.overdue()).isFalse();
        assertThat(after.issues()).isEqualTo(11);
        assertThat(after.due()).contains(day("2018-06-15"));
        assertThat(after.overdue()).isTrue();
        assertThat(english(after.reasons()))
                .containsExactly(
                        "the issues are those whose 6 months were over before 2018-06-16",
                        "issues, all to be checked: 11; checked in time: 1; checked late: 0");
        assertThat(later.issues()).isEqualTo(12);
        assertThat(later.due()).contains(day("2019-01-15"));
        assertThat(later.checkedLate()).containsExactly(IssueId.of("i7"));
    }

    @Test
    void aShareWithoutADaySaysHowManyAndNotByWhen() {
        LookBackSample sample = sample(WORDS.withShare(new Ratio(1, 5)), "2018-12-31", 0);

        assertThat(sample.due()).isEmpty();
        assertThat(sample.issues()).isEqualTo(12);
        assertThat(sample.required()).isEqualTo(OptionalLong.of(3));
        assertThat(sample.missing()).isEqualTo(OptionalLong.of(1));
        assertThat(sample.overdue()).isFalse();
        assertThat(english(rule(WORDS.withShare(new Ratio(1, 5)))
                        .statusOf(closed("a", "2017-12-15"), day("2018-12-31"))
                        .reasons()))
                .containsExactly(
                        "closed out on 2017-12-15",
                        "a share of 1/5 is to be checked, so no day is due for a single issue",
                        "not checked by 2018-12-31");
    }

    @Test
    void theAreaIsASelection() {
        Issue here = with(closed("here", "2017-12-15"), chain(Role.RESPONSIBLE, CITY));
        Issue there = with(closed("there", "2017-12-15"), chain(Role.RESPONSIBLE, OTHER));
        Register register = register(here, there).build();

        assertThat(rule(SIX_MONTHS).statusesIn(register, Selection.naming(CITY), day("2018-12-31")))
                .extracting(LookBackStatus::issue)
                .containsExactly(IssueId.of("here"));
        assertThat(rule(SIX_MONTHS)
                        .samplesIn(register, Selection.naming(CITY), day("2018-12-31"))
                        .get(0)
                        .issues())
                .isEqualTo(1);
    }

    @Test
    void theAreaIsSelectedByATableOfLimits() {
        Issue undated = Given.issue("u", Deadline.notStated())
                .raisedOn(day("2017-12-01"))
                .history(closed("u", "2017-12-15").history())
                .build();
        Register register = register(undated).build();
        LimitTable table = LimitTable.builder("table")
                .title(LocalText.chinese("时限表"))
                .rows(List.of(LimitTable.Row.of(RelativeLimit.of(TimeLimit.calendarDays(30), LimitStart.RAISED))))
                .addSources(Citation.of(LocalText.chinese("自拟")))
                .build();
        LookBackRule plain = rule(SIX_MONTHS);
        LookBackRule limited = plain.withLimits(table);

        assertThat(plain.statusesIn(register, Selection.dueByAsOf(), day("2018-12-31")))
                .isEmpty();
        assertThat(limited.statusesIn(register, Selection.dueByAsOf(), day("2018-12-31")))
                .hasSize(1);
        assertThat(limited.withRegister(register).statusesIn(register, Selection.dueByAsOf(), day("2017-12-31")))
                .hasSize(1);
        assertThat(limited.statusesIn(register, Selection.dueByAsOf(), day("2017-12-30")))
                .isEmpty();
        assertThat(limited.samplesIn(register, Selection.dueByAsOf(), day("2018-12-31"))
                        .get(0)
                        .issues())
                .isEqualTo(1);
    }

    @Test
    void anIssueRaisedLaterIsNotAmongThem() {
        assertThat(rule(SIX_MONTHS).statusesIn(twelveClosed(), Selection.all(), day("2017-12-15")))
                .hasSize(11);
        assertThat(rule(SIX_MONTHS).statusesIn(twelveClosed(), Selection.all(), day("2017-12-14")))
                .isEmpty();
    }

    @Test
    void aPeriodIsThatOfAShare() {
        assertThat(said(faultsOf(() -> WORDS.withPeriod(Period.HALF_YEAR))))
                .containsExactly(List.of(
                        "/period",
                        "period of a look-back must be that of a share, without an interval or a day, but was"
                                + " half-yearly",
                        "只有按比例抽查且未规定间隔和到期日的复查才可规定周期，实为每半年"));
        LookBack tenth = WORDS.withShare(new Ratio(1, 10)).withPeriod(Period.YEAR);
        assertThat(faultsOf(() -> tenth.withDueBy(day("2018-12-31")))).hasSize(1);
        assertThat(faultsOf(() -> tenth.withInterval(TimeLimit.calendarDays(30))))
                .hasSize(1);
    }

    @Test
    void anAnswerHasReasonsAndACheckOneOrigin() {
        assertThatThrownBy(() -> new LookBackStatus(
                        IssueId.of("a"),
                        LookBackStatus.Kind.NOT_CHECKED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .hasMessage("reasons must not be empty, but were for a");
        assertThatThrownBy(() -> new LookBackStatus.Check(
                        day("2018-01-01"), Optional.empty(), Optional.empty(), Optional.empty()))
                .hasMessage("check must be an entry or a record, but was Optional.empty and Optional.empty");
        assertThatThrownBy(() -> new LookBackStatus.Check(
                        day("2018-01-01"), Optional.of(EntryId.of("e")), Optional.empty(), Optional.empty()))
                .hasMessage("check must have the outcome of its entry, but had Optional.empty for Optional[e]");
        assertThatThrownBy(() -> new LookBackStatus.Check(
                        day("2018-01-01"),
                        Optional.empty(),
                        Optional.of(StageOutcome.PASSED),
                        Optional.of(RecordId.of("r"))))
                .hasMessage("check must have the outcome of its entry, but had Optional[PASSED] for Optional.empty");
        List<Reason> none = List.of();
        assertThatThrownBy(() -> new LookBackSample(
                        Optional.empty(), 1, OptionalLong.empty(), List.of(), List.of(), false, none))
                .hasMessage("reasons must not be empty, but were for 1 issues");
        assertThatThrownBy(() -> new LookBackSample(
                        Optional.empty(), 0, OptionalLong.empty(), List.of(IssueId.of("a")), List.of(), false, none))
                .hasMessage("checked must be at most the 0 issues, but were 1");
    }
}
