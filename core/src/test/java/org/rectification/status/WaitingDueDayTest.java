package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.issueWithSteps;
import static org.rectification.status.Cases.reported;
import static org.rectification.status.Cases.step;
import static org.rectification.status.Cases.stepSubject;
import static org.rectification.status.Cases.texts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;

/** Limits that do not run: for want of an event, of words that name one, or after a sending back. */
class WaitingDueDayTest {

    private static final LocalText WHY = LocalText.of("不属本辖区", "another area");
    private static final Entry SENT = entry("sent", new Fact.Dispatched(Optional.empty()), "2025-03-03");
    private static final Entry DONE = reported("done", Tier.COMPLETE, "2025-04-10");
    private static final Entry BACK = entry("back", new Fact.SentBack(WHY), "2025-07-01");
    private static final Entry AGAIN = entry("again", new Fact.Dispatched(Optional.empty()), "2025-07-10");

    private static Entry entry(String id, Fact fact, String on) {
        return Entry.of(EntryId.of(id), Subject.issue(), fact, day(on));
    }

    private static Issue issue(String words, Entry... entries) {
        return Cases.issue(Deadline.parse(words), entries);
    }

    private static DueDay due(Issue issue, Subject subject, String asOf) {
        return DueDays.ofIssues(ChinaWorkingDays.official()).dueDayOf(issue, subject, day(asOf));
    }

    private static DueDay due(Issue issue, String asOf) {
        return due(issue, Subject.issue(), asOf);
    }

    @Test
    void wordsThatNameNoEventGiveNoDayAndSaySo() {
        for (String asOf : List.of("2017-01-01", "2030-12-30")) {
            DueDay due = due(issue("3个月内完成"), asOf);
            assertThat(due).isInstanceOfSatisfying(DueDay.Undated.class, undated -> {
                assertThat(undated.because().code()).isEqualTo("status.start-not-stated");
                assertThat(undated.reasons()).containsExactly(undated.because());
            });
        }
        IssueStatus status = STANDARD.statusOf(issue("3个月内完成"), day("2030-12-30"));
        assertThat(status.lateness().kind()).isEqualTo(Lateness.Kind.UNDATED);
        assertThat(texts(status))
                .contains(
                        "\"3个月内完成\" names no event from which it counts, so no date follows from it",
                        "the deadline has no date, so it is never overdue");
    }

    @Test
    void afterASendingBackItWaitsAndNamesTheDay() {
        Issue issue = issue("交办之日起30日内", SENT, BACK, AGAIN);
        assertThat(((DueDay.Undecided) due(issue, "2025-06-30")).earliest()).contains(day("2025-04-02"));
        DueDay waiting = due(issue, "2025-07-09");
        assertThat(waiting).isInstanceOf(DueDay.Waiting.class);
        assertThat(texts(waiting.reasons(), Language.ENGLISH))
                .containsExactly(
                        "the limit counts from an event that was undone when the item was sent back on 2025-07-01"
                                + " and is not recorded since: dispatch");
        assertThat(texts(waiting.reasons(), Language.CHINESE)).containsExactly("本项已于2025年7月1日退回，此后尚无起算事项的记录：交办");
        assertThat(((DueDay.Undecided) due(issue, "2025-07-10")).earliest()).contains(day("2025-08-09"));
        Issue never = issue("收到之日起30日内", BACK);
        assertThat(texts(due(never, "2025-06-30").reasons(), Language.ENGLISH))
                .containsExactly("\"收到之日起30日内\" counts from an event that is not recorded yet: receipt");
        Issue other = issue("约谈之日起30日内", BACK);
        assertThat(texts(due(other, "2025-07-09").reasons(), Language.ENGLISH))
                .containsExactly("\"约谈之日起30日内\" counts from an event that is not recorded yet: interview");
    }

    @Test
    void aCompletionBeforeTheSendingBackIsJudgedByTheDispatchThenInForce() {
        Issue issue = issue("交办之日起10个工作日内", SENT, DONE, BACK, AGAIN);
        Lateness onTheDay = STANDARD.statusOf(issue, day("2025-04-10")).lateness();
        assertThat(onTheDay)
                .isInstanceOfSatisfying(
                        Lateness.CompletedLate.class,
                        late -> assertThat(late.due()).contains(day("2025-03-17")));
        for (String asOf : List.of("2025-06-30", "2025-07-01", "2025-07-09", "2025-07-10", "2026-01-01")) {
            assertThat(STANDARD.statusOf(issue, day(asOf)).lateness()).as(asOf).isEqualTo(onTheDay);
            assertThat(due(issue, asOf).date()).as(asOf).contains(day("2025-03-17"));
        }
        Issue onOneDay = issue("交办之日起10个工作日内", SENT, reported("done", Tier.COMPLETE, "2025-07-01"), BACK);
        assertThat(due(onOneDay, "2025-07-02")).isInstanceOf(DueDay.Waiting.class);
        Issue dispatchedLater = issue("交办之日起10个工作日内", DONE, BACK, AGAIN);
        assertThat(due(dispatchedLater, "2025-07-10").date()).contains(day("2025-07-24"));
        Issue open = issue("交办之日起10个工作日内", SENT, BACK, AGAIN);
        assertThat(due(open, "2025-07-10").date()).contains(day("2025-07-24"));
    }

    @Test
    void aKeyStepIsSentBackWithItsIssue() {
        Issue issue = issueWithSteps(
                Deadline.by(day("2025-12-31")), List.of(step("s1", Deadline.parse("交办之日起10个工作日内"))), SENT, BACK);
        assertThat(due(issue, stepSubject("s1"), "2025-06-30").date()).contains(day("2025-03-17"));
        assertThat(texts(due(issue, stepSubject("s1"), "2025-07-01").reasons(), Language.ENGLISH))
                .endsWith(
                        "the limit counts from an event that was undone when the item was sent back on 2025-07-01 and is"
                                + " not recorded since: dispatch");
    }

    @Test
    void theEventIsPrintedInWords() {
        for (LimitStart start : LimitStart.values()) {
            String words = "waiting for " + start.label().in(Language.ENGLISH);
            assertThat(new DueDay.Waiting(start, List.of())).hasToString(words);
            assertThat(new Lateness.Waiting(start)).hasToString(words);
        }
        assertThat(new Lateness.Waiting(LimitStart.RAISED)).hasToString("waiting for the raising of the issue");
    }

    @Test
    void theDayOfTheEventFollowsItsName() {
        Issue issue = Cases.issueBuilder("issue-1", Deadline.parse("发现问题之日起30个工作日内"))
                .raisedOn(day("2025-03-03"))
                .build();
        assertThat(texts(due(issue, "2025-06-30").reasons(), Language.ENGLISH))
                .containsExactly("30 working days from the raising of the issue on 2025-03-03 end on 2025-04-15");
    }

    @Test
    void undecidedPrintsTheDaysThatAreKnown() {
        Reason because = Reason.of(StatusMessage.UNDATED);
        assertThat(new Lateness.Undecided(DateSpan.from(day("2025-03-03")), because))
                .hasToString("undecided, due from 2025-03-03");
        assertThat(new Lateness.Undecided(DateSpan.parse("2025-03-03/2025-03-05"), because))
                .hasToString("undecided, due from 2025-03-03 to 2025-03-05");
    }
}
