package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.issue;
import static org.rectification.status.Cases.issueBuilder;
import static org.rectification.status.Cases.reported;
import static org.rectification.status.Cases.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Days;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.MeasureId;
import org.rectification.responsibility.BodyId;

/** The due day of what is complete, closed or ended: no later day of asking moves it. */
class SettledDueDayTest {

    private static final LocalText WHY = LocalText.of("法院审理期间", "court hearing");
    private static final String DUE = "2025-06-30";
    private static final List<String> LATER =
            List.of("2025-07-05", "2025-07-06", "2025-08-01", "2025-12-31", "2030-12-31");

    private static Entry entry(String id, Fact fact, String on) {
        return Entry.of(EntryId.of(id), Subject.issue(), fact, day(on));
    }

    private static Entry suspended(String on) {
        return entry("stop", new Fact.Suspended(WHY), on);
    }

    private static Entry resumed(String on) {
        return entry("go", new Fact.Resumed(EntryId.of("stop")), on);
    }

    private static Entry complete(String on) {
        return reported("done", Tier.COMPLETE, on);
    }

    private static DueDay due(Issue issue, String asOf) {
        return DueDays.ofIssues(ChinaWorkingDays.official()).dueDayOf(issue, Subject.issue(), day(asOf));
    }

    private static LocalDate dueOfStatus(StatusRule rule, Issue issue, String asOf) {
        return ((Lateness.Dated) rule.statusOf(issue, day(asOf)).lateness())
                .due()
                .orElseThrow();
    }

    @Test
    void anOpenSuspensionMovesTheDueDayUpToTheCompletion() {
        Issue issue = issue(DUE, suspended("2025-06-20"), complete("2025-07-05"));
        DueDay.Dated open = (DueDay.Dated) due(issue, "2025-07-04");
        assertThat(open.on()).isEqualTo(day("2025-07-14"));
        assertThat(open.isProvisional()).isTrue();
        for (String asOf : LATER) {
            DueDay.Dated due = (DueDay.Dated) due(issue, asOf);
            assertThat(due.on()).as(asOf).isEqualTo(day("2025-07-15"));
            assertThat(due.isProvisional()).isFalse();
            assertThat(due.suspended()).singleElement().satisfies(line -> {
                assertThat(line.until()).isEqualTo(day("2025-07-05"));
                assertThat(line.days()).isEqualTo(Days.calendar(15));
            });
            assertThat(STANDARD.statusOf(issue, day(asOf)).lateness())
                    .as(asOf)
                    .isEqualTo(new Lateness.CompletedEarly(
                            DateSpan.ofDay(day("2025-07-15")),
                            day("2025-07-05"),
                            new DayCount(day("2025-07-05"), day("2025-07-15"), ChinaWorkingDays.official())));
        }
        assertThat(texts(due(issue, "2025-12-31").reasons(), Language.ENGLISH))
                .endsWith("suspended from 2025-06-20 (court hearing) until the item was complete, closed or ended on"
                        + " 2025-07-05: 15 calendar days, counted from 2025-06-20, are added, and the last day moves from 2025-06-30 to"
                        + " 2025-07-15");
        assertThat(texts(due(issue, "2025-12-31").reasons(), Language.CHINESE))
                .endsWith(
                        "自2025年6月20日起中止（法院审理期间），至2025年7月5日完成、销号或终止时为止，自2025年6月20日起计顺延15个自然日，到期日由2025年6月30日改为2025年7月15日");
    }

    @Test
    void aResumptionAfterTheCompletionAddsNoMore() {
        Issue later = issue(DUE, suspended("2025-06-20"), complete("2025-07-05"), resumed("2025-08-01"));
        for (String asOf : LATER) {
            assertThat(due(later, asOf).date()).as(asOf).contains(day("2025-07-15"));
        }
        Issue onTheDay = issue(DUE, suspended("2025-06-20"), complete("2025-07-05"), resumed("2025-07-05"));
        DueDay due = due(onTheDay, "2025-12-31");
        assertThat(due.date()).contains(day("2025-07-15"));
        assertThat(texts(due.reasons(), Language.ENGLISH))
                .last()
                .asString()
                .startsWith("suspended from 2025-06-20 (court hearing) until days counted again on 2025-07-05");
        Issue before = issue(DUE, suspended("2025-06-20"), resumed("2025-07-01"), complete("2025-07-05"));
        assertThat(due(before, "2025-12-31").date()).contains(day("2025-07-11"));
    }

    @Test
    void oneBegunWithOrAfterTheCompletionMovesNothing() {
        for (String begun : List.of("2025-06-25", "2025-06-28")) {
            Issue issue = issue(DUE, complete("2025-06-25"), suspended(begun));
            DueDay.Dated due = (DueDay.Dated) due(issue, "2025-12-31");
            assertThat(due.on()).as(begun).isEqualTo(day(DUE));
            assertThat(due.suspended()).isEmpty();
            assertThat(due.isProvisional()).isFalse();
            assertThat(texts(due.reasons(), Language.ENGLISH))
                    .endsWith("the days suspended from " + begun + " on do not move the last day, since the item was"
                            + " complete, closed or ended on 2025-06-25");
        }
        Issue issue = issue(DUE, complete("2025-06-25"), suspended("2025-06-28"));
        assertThat(texts(due(issue, "2025-12-31").reasons(), Language.CHINESE))
                .endsWith("本项已于2025年6月25日完成、销号或终止，自2025年6月28日起中止的日期不顺延");
        Issue before = issue(DUE, suspended("2025-06-24"), complete("2025-06-25"));
        assertThat(due(before, "2025-12-31").date()).contains(day("2025-07-01"));
    }

    @Test
    void whatIsOpenAgainMovesAgainUpToItsNewCompletion() {
        Issue open = issue(
                DUE,
                suspended("2025-06-20"),
                complete("2025-07-05"),
                entry("not", new Fact.CompletionRefuted(RefutationKind.REBOUND), "2025-07-20"));
        assertThat(due(open, "2025-07-19").date()).contains(day("2025-07-15"));
        assertThat(due(open, "2025-07-20").date()).contains(day("2025-07-30"));
        Issue again = open.with(reported("again", Tier.COMPLETE, "2025-08-01"));
        assertThat(due(again, "2025-12-31").date()).contains(day("2025-08-11"));
    }

    @Test
    void theRuleSaysWhichDayIsTheCompletion() {
        Issue issue = issue(
                DUE,
                suspended("2025-06-20"),
                complete("2025-07-05").reported(day("2025-08-10")),
                reported("basic", Tier.BASICALLY_COMPLETE, "2025-07-01"));
        assertThat(dueOfStatus(STANDARD, issue, "2025-12-31")).isEqualTo(day("2025-07-15"));
        assertThat(dueOfStatus(STANDARD.withBasicallyCompleteCounts(true), issue, "2025-12-31"))
                .isEqualTo(day("2025-07-11"));
        StatusRule byReport = STANDARD.withCompletionJudgedBy(StatusRule.CompletionBasis.REPORTED);
        assertThat(dueOfStatus(byReport, issue, "2025-08-09")).isEqualTo(day("2025-08-19"));
        assertThat(dueOfStatus(byReport, issue, "2025-12-31")).isEqualTo(day("2025-08-20"));
    }

    @Test
    void theDueDayOfWhatEndedOrWasClosedAboveStaysToo() {
        Fact end = new Fact.Ended(EndKind.NOT_APPLICABLE, BodyId.of("province"), WHY);
        Issue ended = issue(DUE, suspended("2025-06-20"), entry("end", end, "2025-07-05"));
        for (String asOf : LATER) {
            Lateness.Ended found =
                    (Lateness.Ended) STANDARD.statusOf(ended, day(asOf)).lateness();
            assertThat(found.due()).as(asOf).contains(day("2025-07-15"));
        }
        Part part = Part.of(PartId.of("p1"), WHY);
        Subject ofPart = Subject.of(part.id());
        Issue closed = issueBuilder("issue-1", Deadline.by(day(DUE)))
                .addParts(part)
                .build()
                .with(suspended("2025-06-20"))
                .with(entry("close", new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), "2025-07-05"));
        Lateness.Ended below = (Lateness.Ended)
                STANDARD.statusOf(closed, ofPart, day("2025-12-31")).lateness();
        assertThat(below.due()).isEqualTo(Optional.of(day("2025-07-15")));
    }

    @Test
    void workingDaysAreCutAsWell() {
        Issue issue = issueBuilder("issue-1", Deadline.parse("交办之日起10个工作日内完成"))
                .build()
                .with(entry("sent", new Fact.Dispatched(Optional.empty()), "2025-06-02"))
                .with(suspended("2025-06-09"))
                .with(complete("2025-06-16"));
        assertThat(due(issue, "2025-06-16").date()).contains(day("2025-06-23"));
        assertThat(due(issue, "2025-12-31").date()).contains(day("2025-06-23"));
    }

    @Test
    void aResumptionWithoutItsSuspensionIsToldOfEverythingBelow() {
        Issue issue = Cases.issueWithSteps(
                Deadline.by(day("2025-12-31")),
                List.of(Cases.step("s1", DUE)),
                suspended("2025-06-01"),
                resumed("2025-06-11"),
                entry("later", new Fact.Suspended(WHY), "2025-06-05").correcting(EntryId.of("stop")));
        for (Subject subject : List.of(Subject.issue(), Subject.of(MeasureId.of("m1")), Cases.stepSubject("s1"))) {
            DueDay due = DueDays.ofIssues(ChinaWorkingDays.official()).dueDayOf(issue, subject, day("2025-06-25"));
            assertThat(texts(due.reasons(), Language.ENGLISH))
                    .as("%s", subject)
                    .containsOnlyOnce(
                            "resumption go of 2025-06-11 concerns suspension stop, which is not recorded, or was corrected or withdrawn:"
                                    + " it has no effect");
        }
    }

    @Test
    void aDayKnownWithinASpanHasTheLedgerOfEachReadingAndMayBeProvisional() {
        Issue issue = issue(
                Deadline.parse("交办之日起7日内"),
                entry("sent", new Fact.Dispatched(Optional.empty()), "2025-06-03"),
                suspended("2025-06-05"));
        DueDay.Undecided open = (DueDay.Undecided) due(issue, "2025-06-20");
        assertThat(open.earliest()).contains(day("2025-06-25"));
        assertThat(open.latest()).contains(day("2025-06-27"));
        assertThat(open.suspended())
                .extracting(SuspendedDays::days)
                .containsExactly(Days.calendar(15), Days.working(11));
        assertThat(open.isProvisional()).isTrue();
        assertThat(open.toString()).endsWith("between 2025-06-25 and 2025-06-27 (provisional)");
        DueDay.Undecided resumed = (DueDay.Undecided) due(issue.with(resumed("2025-06-20")), "2025-06-20");
        assertThat(resumed.latest()).isEqualTo(open.latest());
        assertThat(resumed.suspended()).hasSize(2);
        assertThat(resumed.isProvisional()).isFalse();
        DueDay.Undecided complete = (DueDay.Undecided) due(issue.with(complete("2025-06-20")), "2025-12-31");
        assertThat(complete.latest()).isEqualTo(open.latest());
        assertThat(complete.isProvisional()).isFalse();
    }
}
