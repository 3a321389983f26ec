package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.issueBuilder;
import static org.rectification.status.Cases.none;
import static org.rectification.status.Cases.texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.completion.Registers;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;
import org.rectification.status.ClassWideSearch.Kind;

/** Whether a class-wide search was done that an issue asks for, and what it found. */
class ClassWideSearchTest {

    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();
    private static final LocalText RESULT = LocalText.of("发现同类问题", "more of the kind");
    private static final LocalText WHY = LocalText.of("企业已关闭", "plant closed");

    private static final Entry REQUIRED = required("r1", "2017-03-01", "2017-06-30");

    private static Entry entry(String id, Fact fact, String on) {
        return Entry.of(EntryId.of(id), Subject.issue(), fact, day(on));
    }

    private static Entry required(String id, String on, String due) {
        return entry(id, new Fact.ClassWideSearchRequired(Optional.of(day(due))), on);
    }

    private static Entry required(String id, String on) {
        return entry(id, new Fact.ClassWideSearchRequired(Optional.empty()), on);
    }

    private static Entry searched(String id, String on, String... found) {
        List<IssueId> issues = Stream.of(found).map(IssueId::of).toList();
        return entry(id, new Fact.ClassWideSearchDone(RESULT, issues), on);
    }

    private static Issue issue(Entry... entries) {
        return Cases.issue("2019-12-31", entries);
    }

    private static ClassWideSearch on(String asOf, Entry... entries) {
        return ClassWideSearch.of(issue(entries), CALENDAR, day(asOf));
    }

    private static List<String> codes(ClassWideSearch search) {
        return search.reasons().stream().map(Reason::code).toList();
    }

    private static List<String> english(ClassWideSearch search) {
        return texts(search.reasons(), Language.ENGLISH);
    }

    private static List<String> chinese(ClassWideSearch search) {
        return texts(search.reasons(), Language.CHINESE);
    }

    @Test
    void nothingIsRequiredUntilTheDayItIs() {
        ClassWideSearch before = on("2017-02-28", REQUIRED);
        assertThat(before.kind()).isEqualTo(Kind.NOTHING_REQUIRED);
        assertThat(before.requirement()).isEmpty();
        assertThat(before.due()).isEmpty();
        assertThat(before.isDone()).isFalse();
        assertThat(before.doneOn()).isEmpty();
        assertThat(english(before)).containsExactly("no class-wide search has been required or done by 2017-02-28");
        assertThat(chinese(before)).containsExactly("截至2017年2月28日未要求举一反三，亦未开展");

        ClassWideSearch first = on("2017-03-01", REQUIRED);
        assertThat(first.kind()).isEqualTo(Kind.NOT_DONE);
        assertThat(first.requirement()).hasValue(REQUIRED);
        assertThat(first).hasToString("issue-1: not-done by 2017-06-30");
    }

    @Test
    void aSearchIsOverdueFromTheDayAfterItsLastDay() {
        ClassWideSearch last = on("2017-06-30", REQUIRED);
        assertThat(last.kind()).isEqualTo(Kind.NOT_DONE);
        assertThat(last.due()).hasValue(day("2017-06-30"));
        assertThat(last.late()).isEmpty();
        assertThat(english(last))
                .containsExactly(
                        "a class-wide search was required on 2017-03-01",
                        "the last day for the class-wide search is 2017-06-30",
                        "the class-wide search has not been done by 2017-06-30");
        assertThat(chinese(last)).containsExactly("2017年3月1日要求举一反三", "举一反三的到期日为2017年6月30日", "截至2017年6月30日尚未完成举一反三排查");

        ClassWideSearch next = on("2017-07-03", REQUIRED); // a Monday
        assertThat(next.kind()).isEqualTo(Kind.OVERDUE);
        assertThat(next.late()).hasValueSatisfying(late -> {
            assertThat(late.workingDays()).hasValue(1);
            assertThat(late.calendarDays()).isEqualTo(3);
        });
        assertThat(english(next))
                .last()
                .isEqualTo("2017-07-03 is 1 working day (3 calendar days) after the last day 2017-06-30 for the"
                        + " class-wide search");
        assertThat(chinese(next)).last().isEqualTo("截至2017年7月3日举一反三已逾期1个工作日（3个自然日），到期日为2017年6月30日");
        assertThat(on("2017-07-01", REQUIRED).kind()).isEqualTo(Kind.OVERDUE);
        assertThat(on("2030-01-01", required("r1", "2017-03-01")).kind()).isEqualTo(Kind.NOT_DONE);
    }

    @Test
    void daysThatTheCalendarDoesNotCoverAreNotCounted() {
        ClassWideSearch late = on("2040-01-01", REQUIRED);
        assertThat(late.kind()).isEqualTo(Kind.OVERDUE);
        assertThat(late.late().orElseThrow().workingDays()).isEmpty();
        assertThat(codes(late))
                .containsExactly(
                        "search.required", "search.due", "search.not-done", "search.overdue", "status.not-covered");
        ClassWideSearch doneLate = on("2040-01-01", REQUIRED, searched("s1", "2040-01-01"));
        assertThat(doneLate.kind()).isEqualTo(Kind.DONE_LATE);
        assertThat(codes(doneLate)).last().isEqualTo("status.not-covered");
    }

    @Test
    void aSearchThatWasDoneSaysWhenAndWhatItFound() {
        Entry search = searched("s1", "2017-06-30", "c", "b");
        assertThat(on("2017-06-29", REQUIRED, search).kind()).isEqualTo(Kind.NOT_DONE);

        ClassWideSearch done = on("2018-01-01", REQUIRED, search);
        assertThat(done.kind()).isEqualTo(Kind.DONE);
        assertThat(done.isDone()).isTrue();
        assertThat(done.doneOn()).hasValue(day("2017-06-30"));
        assertThat(done.searches()).containsExactly(search);
        assertThat(done.results()).containsExactly(RESULT);
        assertThat(done.found()).containsExactly(IssueId.of("b"), IssueId.of("c"));
        assertThat(done.late()).isEmpty();
        assertThat(english(done))
                .containsExactly(
                        "a class-wide search was required on 2017-03-01",
                        "the last day for the class-wide search is 2017-06-30",
                        "a class-wide search was done on 2017-06-30: more of the kind",
                        "issues raised because of it: b, c");
        assertThat(chinese(done)).endsWith("2017年6月30日完成举一反三排查：发现同类问题", "据此提出的问题：b、c");

        ClassWideSearch late = on("2018-01-01", REQUIRED, searched("s1", "2017-07-01"));
        assertThat(late.kind()).isEqualTo(Kind.DONE_LATE);
        assertThat(late.isDone()).isTrue();
        assertThat(late.found()).isEmpty();
        assertThat(late.late().orElseThrow().calendarDays()).isEqualTo(1);
        assertThat(english(late))
                .endsWith(
                        "a class-wide search was done on 2017-07-01: more of the kind",
                        "the class-wide search was done 0 working days (1 calendar day) after its last day 2017-06-30");
        assertThat(chinese(late)).last().isEqualTo("举一反三排查逾期0个工作日（1个自然日）完成，到期日为2017年6月30日");
    }

    @Test
    void aSearchCountsWithoutBeingRequired() {
        ClassWideSearch done = on("2017-07-01", searched("s1", "2017-07-01"));
        assertThat(done.kind()).isEqualTo(Kind.DONE);
        assertThat(done.requirement()).isEmpty();
        assertThat(codes(done)).containsExactly("search.done");
    }

    @Test
    void furtherSearchesAddToTheFirst() {
        Entry first = searched("s1", "2017-06-01", "b", "c");
        Entry second = searched("s2", "2017-08-01", "a", "b");
        ClassWideSearch done = on("2017-08-01", REQUIRED, first, second);
        assertThat(done.kind()).isEqualTo(Kind.DONE);
        assertThat(done.doneOn()).hasValue(day("2017-06-01"));
        assertThat(done.searches()).containsExactly(first, second);
        assertThat(done.results()).containsExactly(RESULT, RESULT);
        assertThat(done.found()).containsExactly(IssueId.of("a"), IssueId.of("b"), IssueId.of("c"));
    }

    // --- required again ---

    @Test
    void aSearchRequiredAgainAfterItWasDoneIsToBeDoneAgain() {
        Entry search = searched("s1", "2017-06-01", "b");
        Entry again = required("r2", "2017-07-01");
        ClassWideSearch open = on("2018-01-01", REQUIRED, search, again);
        assertThat(open.kind()).isEqualTo(Kind.NOT_DONE);
        assertThat(open.requirement()).hasValue(again);
        assertThat(open.due()).isEmpty(); // the last day was that of the search before
        assertThat(open.searches()).isEmpty();
        assertThat(english(open))
                .containsExactly(
                        "a class-wide search was required on 2017-07-01",
                        "the class-wide search of 2017-06-01 was done before this was required, so it does not count",
                        "the class-wide search has not been done by 2018-01-01");
        assertThat(chinese(open)).contains("2017年6月1日的举一反三排查先于此次要求，不予计入");
        ClassWideSearch done = on("2018-01-01", REQUIRED, search, again, searched("s2", "2017-09-01", "c"));
        assertThat(done.kind()).isEqualTo(Kind.DONE);
        assertThat(done.found()).containsExactly(IssueId.of("c"));
        assertThat(on("2018-01-01", search, again).kind()).isEqualTo(Kind.NOT_DONE);
    }

    @Test
    void onOneDayASearchIsRequiredBeforeItIsDoneUnlessAnOrderSaysOtherwise() {
        Entry search = searched("a", "2017-03-01");
        assertThat(on("2017-03-01", REQUIRED, search).kind()).isEqualTo(Kind.DONE);
        assertThat(on("2017-03-01", REQUIRED.inOrder(2), search.inOrder(1)).kind())
                .isEqualTo(Kind.NOT_DONE);
    }

    @Test
    void aSearchRequiredAgainBeforeItWasDoneKeepsItsLastDayUnlessAnotherIsSet() {
        ClassWideSearch reminded = on("2017-07-01", REQUIRED, required("r2", "2017-05-01"));
        assertThat(reminded.kind()).isEqualTo(Kind.OVERDUE);
        assertThat(reminded.due()).hasValue(day("2017-06-30"));
        ClassWideSearch moved = on("2017-07-01", REQUIRED, required("r2", "2017-05-01", "2017-09-30"));
        assertThat(moved.kind()).isEqualTo(Kind.NOT_DONE);
        assertThat(moved.due()).hasValue(day("2017-09-30"));
    }

    // --- what was known ---

    @Test
    void whatIsReportedLaterIsKnownLater() {
        Issue issue = issue(
                REQUIRED.reported(day("2017-04-01")),
                searched("s1", "2017-05-01").reported(day("2017-07-15")));
        assertThat(ClassWideSearch.of(issue.asKnown(day("2017-03-31")), CALENDAR, day("2017-07-01"))
                        .kind())
                .isEqualTo(Kind.NOTHING_REQUIRED);
        assertThat(ClassWideSearch.of(issue.asKnown(day("2017-07-14")), CALENDAR, day("2017-07-01"))
                        .kind())
                .isEqualTo(Kind.OVERDUE);
        assertThat(ClassWideSearch.of(issue, CALENDAR, day("2017-07-01")).kind())
                .isEqualTo(Kind.DONE);
    }

    @Test
    void whatIsCorrectedOrWithdrawnDoesNotCount() {
        Entry withdrawn = entry("w", new Fact.Withdrawn(EntryId.of("r1")), "2017-04-01");
        assertThat(on("2017-07-01", REQUIRED, withdrawn).kind()).isEqualTo(Kind.NOTHING_REQUIRED);
        Entry corrected = required("r2", "2017-03-01", "2017-12-31").correcting(EntryId.of("r1"));
        assertThat(on("2017-07-01", REQUIRED, corrected).due()).hasValue(day("2017-12-31"));
        Entry taken = entry("w", new Fact.Withdrawn(EntryId.of("s1")), "2017-06-10");
        assertThat(on("2017-06-20", REQUIRED, searched("s1", "2017-06-01"), taken)
                        .kind())
                .isEqualTo(Kind.NOT_DONE);
    }

    // --- issues of which nothing is required ---

    @Test
    void nothingIsRequiredOfAnIssueThatIsNotRaised() {
        Issue issue = issueBuilder("issue-1", Deadline.by(day("2019-12-31")))
                .raisedOn(day("2017-05-01"))
                .build()
                .with(REQUIRED);
        ClassWideSearch before = ClassWideSearch.of(issue, CALENDAR, day("2017-04-30"));
        assertThat(before.kind()).isEqualTo(Kind.NOTHING_REQUIRED);
        assertThat(english(before)).containsExactly("the issue was raised on 2017-05-01, after 2017-04-30");
        assertThat(ClassWideSearch.of(issue, CALENDAR, day("2017-05-01")).kind())
                .isEqualTo(Kind.NOT_DONE);
    }

    @Test
    void nothingIsRequiredOfAnIssueThatEndedUntilItIsReopened() {
        Entry ended = entry("e1", new Fact.Ended(EndKind.NOT_APPLICABLE, BodyId.of("province"), WHY), "2017-07-02");
        Entry reopened = entry("e2", new Fact.Reopened(), "2017-08-01");
        assertThat(on("2017-07-01", REQUIRED, ended).kind()).isEqualTo(Kind.OVERDUE);
        ClassWideSearch over = on("2017-07-02", REQUIRED, ended);
        assertThat(over.kind()).isEqualTo(Kind.NOTHING_REQUIRED);
        assertThat(over.requirement()).isEmpty();
        assertThat(over.due()).isEmpty();
        assertThat(english(over))
                .containsExactly(
                        "a class-wide search was required on 2017-03-01",
                        "the last day for the class-wide search is 2017-06-30",
                        "the issue as a whole ended on 2017-07-02, by decision of body province: not applicable (plant"
                                + " closed)",
                        "so no class-wide search is required of it any more");
        assertThat(chinese(over)).last().isEqualTo("不再要求举一反三");
        assertThat(on("2017-08-01", REQUIRED, ended, reopened).kind()).isEqualTo(Kind.OVERDUE);
        // What was done before the end remains done.
        assertThat(on("2017-07-02", REQUIRED, searched("s1", "2017-06-01"), ended)
                        .kind())
                .isEqualTo(Kind.DONE);
    }

    @Test
    void aSearchIsNotOverdueWhileTheIssueIsUnderAnException() {
        Entry asked = entry("q", new Fact.ExceptionRequested(WHY, Optional.of(day("2017-09-30"))), "2017-05-01");
        Entry granted = entry("g", new Fact.ExceptionDecided(EntryId.of("q"), true), "2017-05-01");
        ClassWideSearch excepted = on("2017-09-30", REQUIRED, asked, granted);
        assertThat(excepted.kind()).isEqualTo(Kind.NOT_DONE);
        assertThat(excepted.late()).isEmpty();
        assertThat(english(excepted))
                .endsWith(
                        "the class-wide search has not been done by 2017-09-30",
                        "an exception for the issue as a whole is in force until 2017-09-30: plant closed",
                        "so it is neither due nor overdue");
        ClassWideSearch after = on("2017-10-01", REQUIRED, asked, granted);
        assertThat(after.kind()).isEqualTo(Kind.OVERDUE);
        assertThat(after.late().orElseThrow().start()).isEqualTo(day("2017-06-30"));
    }

    @Test
    void completionAndCloseOutLeaveASearchRequired() {
        Entry completed = entry("c1", new Fact.ProgressReported(Tier.COMPLETE), "2017-04-01");
        Entry closed = entry("c2", new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-05-01");
        assertThat(on("2017-07-01", REQUIRED, completed, closed).kind()).isEqualTo(Kind.OVERDUE);
    }

    // --- a register ---

    @Test
    void aRegisterListsTheIssuesThatAskForASearchOrHadOneInTheirOrder() {
        Register register = Registers.register()
                .addIssues(
                        named("z", REQUIRED),
                        named("y"),
                        named("b", searched("s1", "2017-06-01")),
                        named("a", REQUIRED, searched("s1", "2017-07-20", "b")))
                .build();
        List<ClassWideSearch> searches = ClassWideSearch.searchesIn(register, CALENDAR, day("2017-07-31"));
        assertThat(searches)
                .extracting(ClassWideSearch::issue)
                .containsExactly(IssueId.of("z"), IssueId.of("b"), IssueId.of("a"));
        assertThat(searches).extracting(ClassWideSearch::kind).containsExactly(Kind.OVERDUE, Kind.DONE, Kind.DONE_LATE);
        assertThat(searches.stream().filter(ClassWideSearch::isDone)).hasSize(2);
        assertThat(ClassWideSearch.searchesIn(register, CALENDAR, day("2017-02-28")))
                .isEmpty();
    }

    private static Issue named(String id, Entry... entries) {
        Issue issue = issueBuilder(id, Deadline.by(day("2019-12-31"))).build();
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return issue;
    }

    // --- the value ---

    @Test
    void anAnswerHasReasonsAndSearches() {
        assertThatThrownBy(() -> answer(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reasons must not be empty, but were for a");
        List<Reason> reasons = on("2017-03-01").reasons();
        assertThatThrownBy(() -> answer(List.of(REQUIRED), reasons))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("searches must record class-wide searches, but one was ClassWideSearchRequired[by"
                        + " 2017-06-30]");
        assertThat(Stream.of(Kind.values()).map(kind -> kind.label().in(Language.CHINESE)))
                .containsExactly("无需排查", "未排查", "逾期未排查", "已排查", "逾期排查");
    }

    @Test
    void aNullArgumentIsToldByName() {
        Register register = Registers.register().build();
        assertThatNullPointerException()
                .isThrownBy(() -> ClassWideSearch.of(none(), CALENDAR, day("2017-01-01")))
                .withMessage("issue must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> ClassWideSearch.of(issue(), none(), day("2017-01-01")))
                .withMessage("calendar must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> ClassWideSearch.of(issue(), CALENDAR, none()))
                .withMessage("asOf must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> ClassWideSearch.searchesIn(none(), CALENDAR, day("2017-01-01")))
                .withMessage("register must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> ClassWideSearch.searchesIn(register, none(), day("2017-01-01")))
                .withMessage("calendar must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> ClassWideSearch.searchesIn(register, CALENDAR, none()))
                .withMessage("asOf must not be null");
    }

    private static ClassWideSearch answer(List<Entry> searches, List<Reason> reasons) {
        return new ClassWideSearch(
                IssueId.of("a"), Kind.DONE, Optional.empty(), Optional.empty(), searches, Optional.empty(), reasons);
    }
}
