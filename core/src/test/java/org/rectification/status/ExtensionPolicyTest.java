package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectification.status.Cases.asked;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.decided;
import static org.rectification.status.Cases.issueBuilder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Days;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.TimeLimit.MonthEnd;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionBuilder;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.LimitStart;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.plan.RelativeLimit;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.status.ExtensionFinding.Kind;

class ExtensionPolicyTest {

    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();
    private static final LocalDate YEAR_END = day("2019-12-31");
    private static final LocalText TEXT = LocalText.of("事项", "matter");
    private static final Citation SOURCE = Citation.of(LocalText.of("某办法", "some measures"));
    private static final Subject PART = Subject.of(PartId.of("p1"));
    private static final Subject STEP = Subject.of(KeyStepId.of("s1"));

    private static ExtensionPolicyBuilder policy() {
        return ExtensionPolicy.builder("own").title(TEXT).addSources(SOURCE);
    }

    private static Register register(Issue... issues) {
        return register(inspection().build(), issues);
    }

    private static InspectionBuilder inspection() {
        return Inspection.builder(InspectionId.of("i1"))
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT);
    }

    private static Register register(Inspection inspection, Issue... issues) {
        return Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addBodies(
                        body("province", "省", BodyLevel.PROVINCE),
                        body("city", "市", BodyLevel.CITY),
                        body("county", "县", BodyLevel.COUNTY))
                .addInspections(inspection)
                .addIssues(issues)
                .build();
    }

    private static Body body(String id, String chinese, BodyLevel level) {
        return Body.builder(BodyId.of(id))
                .name(LocalText.of(chinese, id))
                .kind(BodyKind.GOVERNMENT)
                .level(level)
                .build();
    }

    private static Issue with(IssueBuilder builder, Entry... entries) {
        Issue issue = builder.build();
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return issue;
    }

    /** An issue due at the end of 2018, with a part that has no deadline of its own and a measure with a dated step. */
    private static IssueBuilder issue() {
        return issueBuilder("issue-1", Deadline.by(day("2018-12-31")))
                .chain(new ResponsibilityChain(List.of(
                        Assignment.of(Role.RESPONSIBLE, BodyId.of("county")),
                        Assignment.of(Role.SUPERVISING, BodyId.of("city")))))
                .addParts(Part.of(PartId.of("p1"), TEXT))
                .addMeasures(Measure.builder(MeasureId.of("m1"))
                        .title(TEXT)
                        .addKeySteps(KeyStep.of(KeyStepId.of("s1"), TEXT, Deadline.by(day("2018-06-30"))))
                        .build());
    }

    private static Issue extendedTo(String proposed) {
        return with(issue(), asked("r1", "2018-12-01", proposed), decided("d1", "r1", true, "2018-12-20"));
    }

    private static Entry granted(String id, String request, String on) {
        return Entry.of(EntryId.of(id), Subject.issue(), new Fact.ExtensionDecided(EntryId.of(request), true), day(on));
    }

    private static Entry requested(String id, String on, String proposed) {
        return Entry.of(EntryId.of(id), Subject.issue(), new Fact.ExtensionRequested(day(proposed), TEXT), day(on));
    }

    private static List<ExtensionFinding> findings(ExtensionPolicyBuilder policy, Issue... issues) {
        return policy.build().check(register(issues), YEAR_END, CALENDAR);
    }

    private static List<String> texts(List<ExtensionFinding> findings, Language language) {
        return findings.stream().map(each -> each.reason().text(language)).toList();
    }

    private static List<String> texts(List<ExtensionFinding> findings) {
        return texts(findings, Language.ENGLISH);
    }

    // --- who ---

    @Test
    void whatAPolicyLeavesOutIsNotChecked() {
        Issue issue = with(
                issue(),
                requested("r1", "2019-01-01", "2029-12-31"),
                granted("d1", "r1", "2019-01-02"),
                asked("r2", "2019-02-01", "2039-12-31"),
                decided("d2", "r2", true, "2019-02-02"));

        assertThat(findings(policy(), issue)).isEmpty();
    }

    @Test
    void aGrantAtAnotherLevelIsFound() {
        List<ExtensionFinding> found =
                findings(policy().addGrantingLevels(BodyLevel.CITY, BodyLevel.COUNTY), extendedTo("2019-06-30"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Kind.GRANTING_LEVEL);
        assertThat(found.get(0).isBroken()).isTrue();
        assertThat(found.get(0).issue().value()).isEqualTo("issue-1");
        assertThat(found.get(0).subject()).isEqualTo(Subject.issue());
        assertThat(found.get(0).extension().request().id()).isEqualTo(EntryId.of("r1"));
        assertThat(found.get(0).extension().decision().orElseThrow().id()).isEqualTo(EntryId.of("d1"));
        assertThat(found.get(0).reason().arguments())
                .containsEntry("found", BodyLevel.PROVINCE)
                .containsEntry("levels", List.of(BodyLevel.CITY, BodyLevel.COUNTY));
        assertThat(texts(found))
                .containsExactly("extension r1 of the issue as a whole was granted by province at level province;"
                        + " levels that may grant: city, county");
        assertThat(texts(found, Language.CHINESE)).containsExactly("问题整体的延期申请r1由省级的省批准，仅地市级、县级可批准");
        assertThat(found.get(0))
                .hasToString("issue-1 granting-level: extension r1 of the issue as a whole was granted by province at"
                        + " level province; levels that may grant: city, county");
    }

    @Test
    void aGrantAtAnAllowedLevelIsNot() {
        assertThat(findings(policy().addGrantingLevels(BodyLevel.PROVINCE), extendedTo("2019-06-30")))
                .isEmpty();
    }

    @Test
    void theDateFollowsTheGrantAllTheSame() {
        Issue issue = extendedTo("2029-06-30");

        assertThat(findings(policy().mostTimes(0), issue)).hasSize(1);
        assertThat(issue.dueOn(YEAR_END)).contains(day("2029-06-30"));
    }

    @Test
    void onlyWhatWasGrantedByTheDayIsHeldAgainstThePolicy() {
        ExtensionPolicy none = policy().mostTimes(0).build();
        Register register = register(
                with(
                        issue(),
                        asked("r1", "2018-11-01", "2019-06-30"),
                        decided("d1", "r1", false, "2018-11-20"),
                        asked("r2", "2018-12-01", "2019-03-31"),
                        decided("d2", "r2", true, "2018-12-20"),
                        asked("r3", "2019-01-01", "2019-09-30")),
                with(
                        issueBuilder("later", Deadline.by(day("2018-12-31"))).raisedOn(day("2018-12-21")),
                        asked("r4", "2018-12-20", "2019-03-31"),
                        decided("d4", "r4", true, "2018-12-20")));

        assertThat(none.check(register, day("2018-12-19"), CALENDAR)).isEmpty();
        assertThat(none.check(register, day("2018-12-20"), CALENDAR))
                .extracting(each -> each.extension().request().id().value())
                .containsExactly("r2");
        assertThat(none.check(register, day("2018-12-21"), CALENDAR))
                .extracting(each -> each.extension().request().id().value())
                .containsExactly("r2", "r4");
    }

    @Test
    void aGrantInAnotherRoleIsFound() {
        ExtensionPolicyBuilder supervising = policy().addGrantingRoles(Role.SUPERVISING, Role.LEAD);
        Issue byCounty = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                granted("d1", "r1", "2018-12-20").statedBy(BodyId.of("county")));
        Issue byCity = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                granted("d1", "r1", "2018-12-20").statedBy(BodyId.of("city")));

        assertThat(findings(supervising, byCity)).isEmpty();
        List<ExtensionFinding> ofCounty = findings(supervising, byCounty);
        assertThat(ofCounty).extracting(ExtensionFinding::kind).containsExactly(Kind.GRANTING_ROLE);
        assertThat(texts(ofCounty))
                .containsExactly("extension r1 of the issue as a whole was granted by county, which is responsible"
                        + " unit; roles that may grant: supervising unit, lead unit");
        assertThat(texts(ofCounty, Language.CHINESE)).containsExactly("问题整体的延期申请r1由县批准，其为责任单位，仅督导单位、牵头单位可批准");
        List<ExtensionFinding> ofProvince = findings(supervising, extendedTo("2019-03-31"));
        assertThat(ofProvince).allMatch(ExtensionFinding::isBroken);
        assertThat(texts(ofProvince))
                .containsExactly("extension r1 of the issue as a whole was granted by province, which has no role;"
                        + " roles that may grant: supervising unit, lead unit");
        assertThat(texts(ofProvince, Language.CHINESE)).containsExactly("问题整体的延期申请r1由省批准，其未承担任何职责，仅督导单位、牵头单位可批准");
    }

    @Test
    void aRoleThatNobodyIsNamedInLeavesItUndecided() {
        List<ExtensionFinding> found = findings(policy().addGrantingRoles(Role.ACCEPTING), extendedTo("2019-03-31"));

        assertThat(found)
                .extracting(ExtensionFinding::kind, ExtensionFinding::isBroken)
                .containsExactly(tuple(Kind.GRANTING_ROLE, false));
        assertThat(texts(found))
                .containsExactly("whether extension r1 of the issue as a whole, granted by province, keeps the rule is"
                        + " undecided (role of the granting body): the responsibility chain names no"
                        + " body in the roles that may grant: accepting unit");
        assertThat(texts(found, Language.CHINESE)).containsExactly("问题整体的延期申请r1由省批准，责任链未列验收单位，无法判断是否符合规定（批准单位职责）");
    }

    @Test
    void aRoleIsInheritedFromTheEnclosingChain() {
        ResponsibilityChain ofStep =
                new ResponsibilityChain(List.of(Assignment.of(Role.RESPONSIBLE, BodyId.of("province"))));
        KeyStep step = new KeyStep(KeyStepId.of("s2"), TEXT, Deadline.by(day("2018-06-30")), ofStep);
        IssueBuilder builder = issue().addMeasures(Measure.builder(MeasureId.of("m2"))
                .title(TEXT)
                .addKeySteps(step)
                .build());
        Subject subject = Subject.of(KeyStepId.of("s2"));
        Issue issue = with(
                builder,
                asked("r1", subject, "2018-06-01", "2018-07-31"),
                decided("d1", subject, "r1", true, "2018-06-02"));

        assertThat(findings(policy().addGrantingRoles(Role.RESPONSIBLE), issue)).isEmpty();
        assertThat(texts(findings(policy().addGrantingRoles(Role.SUPERVISING), issue)))
                .containsExactly("extension r1 of key step s2 was granted by province, which is responsible unit;"
                        + " roles that may grant: supervising unit");
    }

    @Test
    void whoAskedDoesNotGrant() {
        Issue byCounty = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                granted("d1", "r1", "2018-12-20").statedBy(BodyId.of("county")));

        List<ExtensionFinding> found = findings(policy().askerMayGrant(false), byCounty);
        assertThat(found)
                .extracting(ExtensionFinding::kind, ExtensionFinding::isBroken)
                .containsExactly(tuple(Kind.GRANTED_BY_ANOTHER, true));
        assertThat(texts(found))
                .containsExactly("extension r1 of the issue as a whole was granted by county, which had requested it");
        assertThat(texts(found, Language.CHINESE)).containsExactly("问题整体的延期申请r1由申请单位县自行批准");
        assertThat(findings(policy().askerMayGrant(false), extendedTo("2019-03-31")))
                .isEmpty();
        assertThat(findings(policy(), byCounty)).isEmpty();
    }

    @Test
    void aGrantByNobodyNamedIsUndecided() {
        Issue issue = with(issue(), asked("r1", "2018-12-01", "2019-03-31"), granted("d1", "r1", "2018-12-20"));

        List<ExtensionFinding> found = findings(
                policy().addGrantingLevels(BodyLevel.CITY)
                        .addGrantingRoles(Role.SUPERVISING)
                        .askerMayGrant(false),
                issue);
        assertThat(found)
                .extracting(ExtensionFinding::kind, ExtensionFinding::isBroken)
                .containsExactly(
                        tuple(Kind.GRANTING_LEVEL, false),
                        tuple(Kind.GRANTING_ROLE, false),
                        tuple(Kind.GRANTED_BY_ANOTHER, false));
        assertThat(texts(found).get(0))
                .isEqualTo("whether extension r1 of the issue as a whole keeps the rule is undecided (level of the"
                        + " granting body): the body that granted it is not named");
        assertThat(texts(found, Language.CHINESE).get(2)).isEqualTo("问题整体的延期申请r1未载明批准单位，无法判断是否符合规定（不得自行批准）");
        assertThat(findings(policy().mostTimes(1), issue)).isEmpty();
    }

    @Test
    void aRequestByNobodyNamedIsUndecided() {
        Issue issue = with(
                issue(),
                requested("r1", "2018-12-01", "2019-03-31"),
                granted("d1", "r1", "2018-12-20").statedBy(BodyId.of("city")));

        List<ExtensionFinding> found = findings(policy().askerMayGrant(false), issue);
        assertThat(found)
                .extracting(ExtensionFinding::kind, ExtensionFinding::isBroken)
                .containsExactly(tuple(Kind.GRANTED_BY_ANOTHER, false));
        assertThat(texts(found))
                .containsExactly("whether extension r1 of the issue as a whole keeps the rule is undecided (granted by"
                        + " another body): the body that requested it is not named");
        assertThat(texts(found, Language.CHINESE)).containsExactly("问题整体的延期申请r1未载明申请单位，无法判断是否符合规定（不得自行批准）");
    }

    // --- how often ---

    @Test
    void everyGrantBeyondTheMostIsFound() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            entries.add(asked("r" + i, "2019-0" + i + "-01", "2019-0" + (i + 3) + "-01"));
            entries.add(decided("d" + i, "r" + i, true, "2019-0" + i + "-02"));
        }
        Issue issue = with(issue(), entries.toArray(Entry[]::new));

        assertThat(findings(policy().mostTimes(3), issue)).isEmpty();
        List<ExtensionFinding> found = findings(policy().mostTimes(1), issue);
        assertThat(found).extracting(ExtensionFinding::kind).containsExactly(Kind.TIMES, Kind.TIMES);
        assertThat(texts(found))
                .containsExactly(
                        "extension r2 of the issue as a whole is number 2, but at most 1 may be granted",
                        "extension r3 of the issue as a whole is number 3, but at most 1 may be granted");
        assertThat(texts(found, Language.CHINESE)).contains("问题整体的延期申请r3为第3次延期，至多可延期1次");
    }

    @Test
    void grantsOutsideTheTimeOfForceCountAndAreNotChecked() {
        Issue issue = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                decided("d1", "r1", true, "2018-12-31"),
                asked("r2", "2019-03-01", "2019-06-30"),
                decided("d2", "r2", true, "2019-03-02"));

        assertThat(findings(policy().mostTimes(1).inForce(DateSpan.from(day("2019-01-01"))), issue))
                .extracting(each -> each.extension().request().id().value())
                .containsExactly("r2");
        assertThat(findings(policy().mostTimes(1).inForce(DateSpan.from(day("2019-03-02"))), issue))
                .hasSize(1);
        assertThat(findings(policy().mostTimes(1).inForce(DateSpan.from(day("2019-03-03"))), issue))
                .isEmpty();
    }

    @Test
    void thePartThatInheritsItsDateCountsTheGrantsToTheIssueBeforeItsOwn() {
        Issue issue = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                decided("d1", "r1", true, "2018-12-20"),
                asked("r2", PART, "2019-03-01", "2019-06-30"),
                decided("d2", PART, "r2", true, "2019-03-02"),
                asked("r3", "2019-03-03", "2019-04-30"),
                decided("d3", "r3", true, "2019-03-04"),
                asked("r4", PART, "2019-05-01", "2019-07-31"),
                decided("d4", PART, "r4", true, "2019-05-02"));

        assertThat(texts(findings(policy().mostTimes(1), issue)))
                .containsExactly(
                        "extension r3 of the issue as a whole is number 2, but at most 1 may be granted",
                        "extension r2 of part p1 is number 2, but at most 1 may be granted",
                        "extension r4 of part p1 is number 3, but at most 1 may be granted");
        // from the date of the issue as extended, not from its original one
        assertThat(findings(policy().longest(TimeLimit.calendarDays(91)), issue))
                .isEmpty();
        assertThat(texts(findings(policy().longest(TimeLimit.calendarDays(90)), issue)))
                .containsExactly("extension r2 moves part p1 from 2019-03-31 to 2019-06-30, 1 calendar day after"
                        + " 2019-06-29, the last day of the limit of 90 calendar days");
    }

    @Test
    void theStepWithADateOfItsOwnDoesNotCountTheGrantsToTheIssue() {
        Issue issue = with(
                issue(),
                asked("r1", "2018-01-01", "2019-03-31"),
                decided("d1", "r1", true, "2018-01-02"),
                asked("r2", STEP, "2018-06-30", "2018-07-31"),
                decided("d2", STEP, "r2", true, "2018-07-02"));

        assertThat(findings(policy().mostTimes(1), issue)).isEmpty();
        assertThat(findings(policy().daysBefore(0), issue)).isEmpty();
        assertThat(findings(policy().longest(TimeLimit.calendarDays(90)), issue))
                .isEmpty();
        assertThat(findings(policy().longest(TimeLimit.calendarDays(30)), issue))
                .extracting(ExtensionFinding::subject)
                .containsExactly(Subject.issue(), STEP);
    }

    // --- how long ---

    @Test
    void oneExtensionIsMeasuredFromTheDateItReplaces() {
        Issue issue = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                decided("d1", "r1", true, "2018-12-20"),
                asked("r2", "2019-03-01", "2019-07-02"),
                decided("d2", "r2", true, "2019-03-20"));

        List<ExtensionFinding> found = findings(policy().longest(TimeLimit.months(3, MonthEnd.DOWN)), issue);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Kind.LENGTH);
        assertThat(found.get(0).reason().arguments())
                .containsEntry("from", day("2019-03-31"))
                .containsEntry("to", day("2019-07-02"))
                .containsEntry("last", day("2019-06-30"))
                .containsEntry("limit", TimeLimit.months(3, MonthEnd.DOWN))
                .containsEntry("days", Days.calendar(2));
        assertThat(texts(found))
                .containsExactly("extension r2 moves the issue as a whole from 2019-03-31 to 2019-07-02, 2 calendar"
                        + " days after 2019-06-30, the last day of the limit of 3 months");
        assertThat(texts(found, Language.CHINESE))
                .containsExactly("延期申请r2将问题整体由2019年3月31日延至2019年7月2日，每次延期不得超过3个月，即至2019年6月30日，超出2个自然日");
        assertThat(findings(policy().longest(TimeLimit.months(4, MonthEnd.DOWN)), issue))
                .isEmpty();
    }

    @Test
    void allExtensionsTogetherAreMeasuredFromTheOriginalDate() {
        Issue issue = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                decided("d1", "r1", true, "2018-12-20"),
                asked("r2", "2019-03-01", "2019-06-29"),
                decided("d2", "r2", true, "2019-03-20"));

        assertThat(findings(policy().longestInTotal(TimeLimit.calendarDays(180)), issue))
                .isEmpty();
        List<ExtensionFinding> found = findings(policy().longestInTotal(TimeLimit.calendarDays(179)), issue);
        assertThat(found).extracting(ExtensionFinding::kind).containsExactly(Kind.TOTAL_LENGTH);
        assertThat(texts(found))
                .containsExactly("extension r2 moves the issue as a whole, originally due on 2018-12-31, to"
                        + " 2019-06-29, 1 calendar day after 2019-06-28, the last day of the limit of 179 calendar"
                        + " days for all extensions");
        assertThat(texts(found, Language.CHINESE))
                .containsExactly("延期申请r2将原定于2018年12月31日到期的问题整体延至2019年6月29日，累计延期不得超过179个自然日，即至2019年6月28日，超出1个自然日");
    }

    @Test
    void theLastGrantGivesTheOrderAndTheDate() {
        Issue issue = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                decided("d1", "r1", true, "2018-12-20"),
                asked("r2", "2018-12-02", "2019-02-28"),
                decided("d2", "r2", true, "2018-12-21"),
                decided("d3", "r1", true, "2018-12-22"));

        // each grant replaces the date of the grant before it; r2 shortens, and r1 is granted again after it
        assertThat(texts(findings(policy().longest(TimeLimit.calendarDays(30)), issue)))
                .containsExactly(
                        "extension r1 moves the issue as a whole from 2018-12-31 to 2019-03-31, 60 calendar days after"
                                + " 2019-01-30, the last day of the limit of 30 calendar days",
                        "extension r1 moves the issue as a whole from 2019-02-28 to 2019-03-31, 1 calendar day after"
                                + " 2019-03-30, the last day of the limit of 30 calendar days");
        assertThat(texts(findings(policy().mostTimes(2), issue)))
                .containsExactly("extension r1 of the issue as a whole is number 3, but at most 2 may be granted");
        assertThat(issue.dueOn(YEAR_END)).contains(day("2019-03-31"));
    }

    @Test
    void aLimitInWorkingDaysNeedsTheCalendar() {
        // from 2018-12-31, with a holiday on 1 January and a make-up day on none: the 10th working day is 2019-01-15
        assertThat(findings(policy().longest(TimeLimit.workingDays(10)), extendedTo("2019-01-15")))
                .isEmpty();
        assertThat(texts(findings(policy().longest(TimeLimit.workingDays(10)), extendedTo("2019-01-16"))))
                .containsExactly("extension r1 moves the issue as a whole from 2018-12-31 to 2019-01-16, 1 calendar day"
                        + " after 2019-01-15, the last day of the limit of 10 working days");
    }

    @Test
    void daysThatTheCalendarDoesNotSettleLeaveItUndecided() {
        ExtensionPolicy policy = policy().longest(TimeLimit.workingDays(10)).build();
        Register register = register(extendedTo("2019-01-15"));
        DateSpan until2018 = DateSpan.of(day("2018-01-01"), day("2018-12-31"));
        WorkingDayCalendar weekends = WorkingDayCalendar.builder("plain", "1")
                .weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .covering(until2018)
                .build();

        List<ExtensionFinding> found = policy.check(register, YEAR_END, weekends);
        assertThat(found)
                .extracting(ExtensionFinding::kind, ExtensionFinding::isBroken)
                .containsExactly(tuple(Kind.LENGTH, false));
        assertThat(texts(found))
                .containsExactly("whether extension r1 of the issue as a whole keeps the rule is undecided (length of"
                        + " one extension): calendar plain, version 1, does not settle all working days after"
                        + " 2018-12-31 within the limit of 10 working days");
        assertThat(texts(found, Language.CHINESE))
                .containsExactly("日历plain（版本1）未确定2018年12月31日之后10个工作日内的全部工作日，无法判断问题整体的延期申请r1是否符合规定（单次延期时长）");
        assertThat(policy.check(
                        register,
                        YEAR_END,
                        weekends.provisional(DateSpan.ofYear(2019)).asCalendar()))
                .extracting(ExtensionFinding::isBroken)
                .containsExactly(false);
    }

    @Test
    void aDeadlineWithoutADateLeavesItUndecided() {
        Issue issue = with(
                issueBuilder("issue-1", Deadline.parse("长期坚持")),
                asked("r1", "2018-12-01", "2019-03-31"),
                decided("d1", "r1", true, "2018-12-20"),
                asked("r2", "2019-04-01", "2019-06-30"),
                decided("d2", "r2", true, "2019-04-02"));

        List<ExtensionFinding> found = findings(
                policy().longest(TimeLimit.calendarDays(30))
                        .longestInTotal(TimeLimit.calendarDays(60))
                        .daysBefore(0),
                issue);
        assertThat(found)
                .extracting(
                        each -> each.extension().request().id().value(),
                        ExtensionFinding::kind,
                        ExtensionFinding::isBroken)
                .containsExactly(
                        tuple("r1", Kind.LENGTH, false),
                        tuple("r1", Kind.TOTAL_LENGTH, false),
                        tuple("r1", Kind.DAY_OF_REQUEST, false),
                        tuple("r2", Kind.LENGTH, true),
                        tuple("r2", Kind.TOTAL_LENGTH, false),
                        tuple("r2", Kind.DAY_OF_REQUEST, true));
        assertThat(texts(found).get(2))
                .isEqualTo("whether extension r1 of the issue as a whole keeps the rule is undecided (day of the"
                        + " request): the due date before it is not known: the deadline is continuing, without a date,"
                        + " so it is never overdue");
        assertThat(texts(found, Language.CHINESE).get(0))
                .isEqualTo("问题整体的延期申请r1之前的时限不明，无法判断是否符合规定（单次延期时长）：长期坚持，无截止日期，不计逾期");
    }

    // --- relative deadlines and suspensions ---

    private static Entry suspended(String id, String on) {
        return Entry.of(EntryId.of(id), Subject.issue(), new Fact.Suspended(TEXT), day(on));
    }

    private static Entry resumed(String id, String suspension, String on) {
        return Entry.of(EntryId.of(id), Subject.issue(), new Fact.Resumed(EntryId.of(suspension)), day(on));
    }

    /** A register with a feedback on 2018-11-05. */
    private static Register withFeedback(Issue issue) {
        return register(inspection().feedbackOn(day("2018-11-05")).build(), issue);
    }

    @Test
    void aLimitIsResolvedBeforeItsExtensionIsMeasured() {
        // 30 working days after 2018-11-05 end on 2018-12-17
        Issue issue = with(
                issueBuilder("issue-1", Deadline.parse("反馈之日起30个工作日内完成")),
                asked("r1", "2018-12-10", "2019-03-18"),
                decided("d1", "r1", true, "2018-12-14"));
        Register register = withFeedback(issue);

        assertThat(texts(policy().longest(TimeLimit.months(3, MonthEnd.DOWN))
                        .daysBefore(8)
                        .build()
                        .check(register, YEAR_END, CALENDAR)))
                .containsExactly(
                        "extension r1 moves the issue as a whole from 2018-12-17 to 2019-03-18, 1 calendar day after"
                                + " 2019-03-17, the last day of the limit of 3 months",
                        "extension r1 of the issue as a whole, due on 2018-12-17, was requested on 2018-12-10,"
                                + " 1 calendar day after 2018-12-09, the last day for requests");
        assertThat(policy().longest(TimeLimit.calendarDays(91))
                        .daysBefore(7)
                        .build()
                        .check(register, YEAR_END, CALENDAR))
                .isEmpty();
    }

    @Test
    void aLimitThatWaitsLeavesItUndecided() {
        Issue issue = with(
                issueBuilder("issue-1", Deadline.parse("反馈之日起30个工作日内完成")),
                asked("r1", "2018-12-10", "2019-03-18"),
                decided("d1", "r1", true, "2018-12-14"));

        List<ExtensionFinding> found = findings(policy().longest(TimeLimit.calendarDays(91)), issue);

        assertThat(found)
                .extracting(ExtensionFinding::kind, ExtensionFinding::isBroken)
                .containsExactly(tuple(Kind.LENGTH, false));
        assertThat(texts(found).get(0))
                .startsWith("whether extension r1 of the issue as a whole keeps the rule is undecided (length of one"
                        + " extension): the due date before it is not known: \"反馈之日起30个工作日内完成\" ");
    }

    @Test
    void aSpanOfDueDatesDecidesWhereItsDaysAgree() {
        // 7 calendar days after 2018-11-05 end on 2018-11-12, 7 working days on 2018-11-14
        Issue issue = with(
                issueBuilder("issue-1", Deadline.parse("反馈之日起7日内完成")),
                asked("r1", "2018-11-12", "2018-11-24"),
                decided("d1", "r1", true, "2018-11-12"));
        Register register = withFeedback(issue);

        assertThat(lengths(register, 12)).isEmpty();
        assertThat(lengths(register, 11)).containsExactly(false);
        assertThat(lengths(register, 10)).containsExactly(false);
        assertThat(lengths(register, 9)).containsExactly(true);
        assertThat(texts(policy().longest(TimeLimit.calendarDays(11)).build().check(register, YEAR_END, CALENDAR))
                        .get(0))
                .endsWith("the due date before it is not known: the last day is known only to be between 2018-11-12"
                        + " and 2018-11-14");
        assertThat(requests(register, 0)).isEmpty();
        assertThat(requests(register, 1)).containsExactly(false);
        assertThat(requests(register, 2)).containsExactly(false);
        assertThat(requests(register, 3)).containsExactly(true);
    }

    private static List<Boolean> lengths(Register register, int days) {
        return policy().longest(TimeLimit.calendarDays(days)).build().check(register, YEAR_END, CALENDAR).stream()
                .map(ExtensionFinding::isBroken)
                .toList();
    }

    private static List<Boolean> requests(Register register, int days) {
        return policy().daysBefore(days).build().check(register, YEAR_END, CALENDAR).stream()
                .map(ExtensionFinding::isBroken)
                .toList();
    }

    @Test
    void aSuspensionMovesTheDateThatAnExtensionReplaces() {
        // suspended for 30 days from 2018-12-01: due on 2019-01-30
        Issue issue = with(
                issue(),
                suspended("s1", "2018-12-01"),
                resumed("e1", "s1", "2018-12-31"),
                asked("r1", "2019-01-20", "2019-04-30"),
                decided("d1", "r1", true, "2019-01-25"));

        assertThat(texts(findings(policy().longest(TimeLimit.calendarDays(89)), issue)))
                .containsExactly("extension r1 moves the issue as a whole from 2019-01-30 to 2019-04-30, 1 calendar day"
                        + " after 2019-04-29, the last day of the limit of 89 calendar days");
        assertThat(findings(policy().longest(TimeLimit.calendarDays(90)).daysBefore(10), issue))
                .isEmpty();
        assertThat(findings(policy().daysBefore(11), issue)).hasSize(1);
    }

    @Test
    void suspendedDaysAreNoneOfAnExtension() {
        // extended to 2019-03-31, suspended for 10 days: due on 2019-04-10, extended to 2019-06-30
        Issue issue = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                decided("d1", "r1", true, "2018-12-20"),
                suspended("s1", "2019-02-01"),
                resumed("e1", "s1", "2019-02-11"),
                asked("r2", "2019-03-01", "2019-06-30"),
                decided("d2", "r2", true, "2019-03-20"));

        assertThat(findings(policy().longest(TimeLimit.calendarDays(90)), issue))
                .isEmpty();
        assertThat(findings(policy().longest(TimeLimit.calendarDays(81)), issue))
                .extracting(each -> each.extension().request().id().value())
                .containsExactly("r1");
        assertThat(findings(policy().longestInTotal(TimeLimit.calendarDays(171)), issue))
                .isEmpty();
        List<ExtensionFinding> found = findings(policy().longestInTotal(TimeLimit.calendarDays(170)), issue);
        assertThat(texts(found))
                .containsExactly("extension r2 moves the issue as a whole, originally due on 2018-12-31, to"
                        + " 2019-06-30, 1 calendar day after 2019-06-29, the last day of the limit of 170 calendar"
                        + " days for all extensions and of 10 calendar days suspended");
        assertThat(texts(found, Language.CHINESE))
                .containsExactly("延期申请r2将原定于2018年12月31日到期的问题整体延至2019年6月30日，累计延期不得超过170个自然日，"
                        + "另加中止10个自然日，即至2019年6月29日，超出1个自然日");
    }

    @Test
    void aGrantThatIsRecordedAgainIsNoOther() {
        Issue issue = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                granted("d1", "r1", "2018-12-20"),
                decided("d2", "r1", true, "2019-01-05"));

        assertThat(findings(policy().mostTimes(1), issue)).isEmpty();
        assertThat(findings(policy().mostTimes(0).inForce(DateSpan.from(day("2018-12-20"))), issue))
                .hasSize(1);
        assertThat(findings(policy().mostTimes(0).inForce(DateSpan.from(day("2018-12-21"))), issue))
                .isEmpty();
        // only the second record names the body
        assertThat(texts(findings(policy().addGrantingLevels(BodyLevel.CITY), issue)))
                .containsExactly("extension r1 of the issue as a whole was granted by province at level province;"
                        + " levels that may grant: city");
    }

    @Test
    void aTableOfLimitsGivesTheDateThatAnExtensionReplaces() {
        Issue issue = with(
                issueBuilder("issue-1", Deadline.notStated()),
                asked("r1", "2018-12-10", "2019-03-18"),
                decided("d1", "r1", true, "2018-12-14"));
        Register register = withFeedback(issue);
        LimitTable table = LimitTable.builder("table")
                .title(TEXT)
                .rows(List.of(LimitTable.Row.of(RelativeLimit.of(TimeLimit.workingDays(30), LimitStart.FEEDBACK))))
                .addSources(SOURCE)
                .build();
        ExtensionPolicy policy = policy().longest(TimeLimit.calendarDays(90)).build();

        assertThat(policy.check(register, YEAR_END, CALENDAR))
                .extracting(ExtensionFinding::isBroken)
                .containsExactly(false);
        assertThat(texts(policy.check(
                        register, YEAR_END, DueDays.of(register, CALENDAR).withLimits(table))))
                .containsExactly("extension r1 moves the issue as a whole from 2018-12-17 to 2019-03-18, 1 calendar day"
                        + " after 2019-03-17, the last day of the limit of 90 calendar days");
    }

    // --- by when ---

    @Test
    void aRequestIsMadeBeforeTheDueDateInForce() {
        Issue onTheDay =
                with(issue(), asked("r1", "2018-12-31", "2019-03-31"), decided("d1", "r1", true, "2019-01-10"));
        Issue after = with(issue(), asked("r1", "2019-01-01", "2019-03-31"), decided("d1", "r1", true, "2019-01-10"));

        assertThat(findings(policy().daysBefore(0), onTheDay)).isEmpty();
        assertThat(texts(findings(policy().daysBefore(0), after)))
                .containsExactly("extension r1 of the issue as a whole, due on 2018-12-31, was requested on"
                        + " 2019-01-01, 1 calendar day after 2018-12-31, the last day for requests");
        List<ExtensionFinding> found = findings(policy().daysBefore(30), onTheDay);
        assertThat(found)
                .extracting(ExtensionFinding::kind, ExtensionFinding::isBroken)
                .containsExactly(tuple(Kind.DAY_OF_REQUEST, true));
        assertThat(texts(found, Language.CHINESE))
                .containsExactly("问题整体于2018年12月31日到期，延期申请r1应于2018年12月1日或之前提出，实于2018年12月31日提出，迟30个自然日");
    }

    @Test
    void whatCountsIsTheDateInForceWhenTheRequestWasMade() {
        Issue issue = with(
                issue(),
                asked("r1", "2018-12-01", "2019-03-31"),
                asked("r2", "2019-01-05", "2019-06-30"),
                decided("d1", "r1", true, "2019-01-10"),
                decided("d2", "r2", true, "2019-01-11"),
                asked("r3", "2019-06-30", "2019-09-30"),
                decided("d3", "r3", true, "2019-07-01"));

        // r2 was made while 2018-12-31 was in force; r3 while 2019-06-30 was
        assertThat(texts(findings(policy().daysBefore(0), issue)))
                .containsExactly("extension r2 of the issue as a whole, due on 2018-12-31, was requested on"
                        + " 2019-01-05, 5 calendar days after 2018-12-31, the last day for requests");
    }

    // --- a policy that nobody can satisfy ---

    private static List<String> faultsOf(ExtensionPolicyBuilder policy) {
        try {
            policy.build();
            return List.of();
        } catch (InvalidValueException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    @Test
    void aPolicyThatNobodyCanSatisfyIsRefusedWithAllItsFaults() {
        ExtensionPolicyBuilder policy = ExtensionPolicy.builder("own")
                .title(TEXT)
                .grantingLevels(List.of())
                .grantingRoles(List.of())
                .mostTimes(0)
                .longest(TimeLimit.months(7, MonthEnd.DOWN))
                .longestInTotal(TimeLimit.months(6, MonthEnd.DOWN))
                .daysBefore(-1);

        assertThat(faultsOf(policy))
                .containsExactly(
                        "/grantingLevels: policy must leave a level that may grant extensions, but leaves none",
                        "/grantingRoles: policy must leave a role that may grant extensions, but leaves none",
                        "/daysBefore: policy that allows no extension must not state the number of days before the due"
                                + " date to request one, but states -1",
                        "/daysBefore: number of days before the due date must be 0 to 1000, but was -1",
                        "/longest: policy that allows no extension must not limit its length, but limits it to 7"
                                + " months",
                        "/longestInTotal: policy that allows no extension must not limit its length, but limits it to"
                                + " 6 months",
                        "/longest: one extension must not be allowed to exceed 6 months, the most for all together,"
                                + " but was allowed 7 months",
                        "/sources: policy must have a source, but has none");
        assertThatThrownBy(policy::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.text(Language.CHINESE))
                                .containsExactly(
                                        "延期规定须列明可批准延期的层级，实际未列",
                                        "延期规定须列明可批准延期的职责，实际未列",
                                        "不允许延期的规定不得限定申请的提前天数，实际限定为-1",
                                        "提前天数须为0至1000，实为-1",
                                        "不允许延期的规定不得限定延期时长，实际限定为7个月",
                                        "不允许延期的规定不得限定延期时长，实际限定为6个月",
                                        "单次延期不得超过累计上限6个月，实际允许7个月",
                                        "延期规定须有依据，实际未列"));
    }

    @Test
    void aPolicyThatSaysAThingTwiceIsRefused() {
        ExtensionPolicyBuilder policy = policy().grantingLevels(
                        List.of(BodyLevel.PROVINCE, BodyLevel.CITY, BodyLevel.PROVINCE))
                .grantingRoles(List.of(Role.LEAD, Role.LEAD));
        assertThat(faultsOf(policy))
                .containsExactly(
                        "/grantingLevels/2: policy must name each level once, but province is named twice",
                        "/grantingRoles/1: policy must name each role once, but lead unit is named twice");
        assertThatThrownBy(policy::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.text(Language.CHINESE))
                                .containsExactly("不得重复列举批准层级省级", "不得重复列举批准职责牵头单位"));
    }

    @Test
    void theBoundsOfAPolicyAreAllowed() {
        assertThat(faultsOf(policy().mostTimes(0))).isEmpty();
        assertThat(faultsOf(policy().mostTimes(1).daysBefore(0))).isEmpty();
        assertThat(faultsOf(policy().mostTimes(1_000).daysBefore(1_000))).isEmpty();
        assertThat(faultsOf(policy().mostTimes(1_001).daysBefore(1_001)))
                .containsExactly(
                        "/mostTimes: number of extensions must be 0 to 1000, but was 1001",
                        "/daysBefore: number of days before the due date must be 0 to 1000, but was 1001");
        assertThat(faultsOf(policy().longest(TimeLimit.calendarDays(30)).longestInTotal(TimeLimit.calendarDays(30))))
                .isEmpty();
        assertThat(faultsOf(
                        policy().longest(TimeLimit.calendarDays(90)).longestInTotal(TimeLimit.months(3, MonthEnd.UP))))
                .isEmpty();
        assertThat(faultsOf(policy().mostTimes(1).longest(TimeLimit.workingDays(10))))
                .isEmpty();
    }

    @Test
    void lengthsInTwoUnitsContradictEachOtherIfNoExtensionCanHaveBoth() {
        TimeLimit twoMonths = TimeLimit.months(2, MonthEnd.DOWN);

        assertThat(faultsOf(policy().longest(twoMonths).longestInTotal(TimeLimit.calendarDays(56))))
                .isEmpty();
        assertThat(faultsOf(policy().longest(twoMonths).longestInTotal(TimeLimit.calendarDays(55))))
                .containsExactly("/longest: one extension must not be allowed to exceed 55 calendar days, the most for"
                        + " all together, but was allowed 2 months");
        assertThat(faultsOf(policy().longest(TimeLimit.calendarDays(62)).longestInTotal(twoMonths)))
                .isEmpty();
        assertThat(faultsOf(policy().longest(TimeLimit.calendarDays(63)).longestInTotal(twoMonths)))
                .hasSize(1);
        assertThat(faultsOf(policy().longest(TimeLimit.workingDays(63)).longestInTotal(twoMonths)))
                .hasSize(1);
        assertThat(faultsOf(policy().longest(TimeLimit.months(24, MonthEnd.DOWN))
                        .longestInTotal(TimeLimit.workingDays(30))))
                .isEmpty();
    }

    @Test
    void aLengthIsANumberOfDaysOrMonths() {
        for (TimeLimit limit : List.of(
                TimeLimit.endOfMonth(1),
                TimeLimit.endOfYear(0),
                TimeLimit.workingDayOfEachMonth(2),
                TimeLimit.months(6, MonthEnd.REFUSE))) {
            assertThat(faultsOf(policy().longest(limit)))
                    .singleElement()
                    .asString()
                    .startsWith("/longest: length of extensions must be a number of working days, calendar days, or"
                            + " months with a rule for short months, but was ");
        }
    }

    @Test
    void aPolicySaysItsName() {
        assertThat(policy().build()).hasToString("ExtensionPolicy[own, 事项]");
        assertThat(policy().build().grantingLevels()).containsExactly(BodyLevel.values());
        assertThat(policy().build().grantingRoles()).containsExactly(Role.values());
        assertThat(policy().build().askerMayGrant()).isTrue();
    }

    // --- nulls ---

    @Test
    void aNullIsNamed() {
        ExtensionPolicy policy = policy().build();
        Register register = register();
        ExtensionFinding finding =
                findings(policy().mostTimes(0), extendedTo("2019-06-30")).get(0);

        assertThatNullPointerException()
                .isThrownBy(() -> ExtensionPolicy.builder(Cases.none()))
                .withMessageContaining("name");
        assertThatNullPointerException()
                .isThrownBy(() -> policy.check(Cases.none(), YEAR_END, CALENDAR))
                .withMessage("register must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> policy.check(register, Cases.none(), CALENDAR))
                .withMessage("asOf must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> policy.check(register, YEAR_END, Cases.<WorkingDayCalendar>none()))
                .withMessage("calendar must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> policy.check(register, YEAR_END, Cases.<DueDays>none()))
                .withMessage("dates must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new ExtensionFinding(
                        Cases.none(), true, finding.issue(), finding.extension(), finding.reason()))
                .withMessage("kind must not be null");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ExtensionFinding(Kind.TIMES, true, Cases.none(), finding.extension(), finding.reason()))
                .withMessage("issue must not be null");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> new ExtensionFinding(Kind.TIMES, true, finding.issue(), Cases.none(), finding.reason()))
                .withMessage("extension must not be null");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ExtensionFinding(Kind.TIMES, true, finding.issue(), finding.extension(), Cases.none()))
                .withMessage("reason must not be null");
    }
}
