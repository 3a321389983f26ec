package org.rectification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.said;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.completion.Registers;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.Subject;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/** What an end, a dispatch or a class-wide search refers to is on the register, and was by the day it is reported. */
class EndedReferencesTest {

    private static final LocalText WHY = LocalText.of("合并处理", "handled together");

    private static Entry ended(String id, EndKind end, String by, String... into) {
        List<IssueId> issues = Stream.of(into).map(IssueId::of).toList();
        return entry(id, new Fact.Ended(end, BodyId.of(by), WHY, issues), "2017-06-01");
    }

    private static Register register(Issue... issues) {
        return Registers.register()
                .addBodies(Body.builder(BodyId.of("province"))
                        .name(WHY)
                        .kind(BodyKind.GOVERNMENT)
                        .level(BodyLevel.PROVINCE)
                        .build())
                .addIssues(issues)
                .build();
    }

    private static Issue raised(String id, String on) {
        return issue(id, "2018-12-31").raisedOn(day(on)).build();
    }

    @Test
    void theDeciderAndTheIssuesItWentIntoAreOnTheRegister() {
        Issue lost = issue("a", "2017-12-31").build().with(ended("e1", EndKind.SPLIT, "nobody", "nothing", "none"));
        assertThat(said(faultsOf(() -> register(issue("x", "2017-12-31").build(), lost))))
                .containsExactly(
                        List.of(
                                "/issues/1/history",
                                "body must be on the register, but nobody, named by entry e1, is not",
                                "所指主体须在台账内，记录e1所指的nobody不在"),
                        List.of(
                                "/issues/1/history",
                                "issue must be on the register, but none, named by entry e1, is not",
                                "所指问题须在台账内，记录e1所指的none不在"),
                        List.of(
                                "/issues/1/history",
                                "issue must be on the register, but nothing, named by entry e1, is not",
                                "所指问题须在台账内，记录e1所指的nothing不在"));
    }

    @Test
    void theBodyDispatchedToIsOnTheRegister() {
        Issue open = issue("a", "2017-12-31").build();
        assertThat(said(faultsOf(() -> register(open.with(dispatched(Optional.of("nobody")))))))
                .containsExactly(List.of(
                        "/issues/0/history",
                        "body must be on the register, but nobody, named by entry e1, is not",
                        "所指主体须在台账内，记录e1所指的nobody不在"));
        for (Optional<String> to : List.of(Optional.of("province"), Optional.<String>empty())) {
            assertThat(register(open.with(dispatched(to)))
                            .issues()
                            .get(0)
                            .history()
                            .entries())
                    .containsExactly(dispatched(to));
        }
    }

    private static Entry dispatched(Optional<String> to) {
        return entry("e1", new Fact.Dispatched(to.map(BodyId::of)), "2017-06-01");
    }

    @Test
    void theIssuesItWentIntoAreRaisedByTheDayItIsReported() {
        Issue merged = issue("a", "2017-12-31").build().with(ended("e1", EndKind.MERGED, "province", "b"));
        assertThat(said(faultsOf(() -> register(merged, raised("b", "2017-06-02")))))
                .containsExactly(List.of(
                        "/issues/0/history",
                        "an issue must end by going into issues raised by the day this is reported, 2017-06-01, but"
                                + " issue b, named by entry e1, was raised on 2017-06-02",
                        "问题终止时须转入报告之日2017年6月1日前已提出的问题，记录e1所写的问题b于2017年6月2日提出"));
        assertThat(register(merged, raised("b", "2017-06-01")).issues()).hasSize(2);
        Issue told = issue("a", "2017-12-31")
                .build()
                .with(ended("e1", EndKind.MERGED, "province", "b").reported(day("2017-06-02")));
        Register register = register(told, raised("b", "2017-06-02"));
        // What was known before the report has neither the end nor the issue it went into.
        assertThat(register.asKnown(day("2017-06-01")).issues()).hasSize(1);
        assertThat(register.asKnown(day("2017-06-02")).issues()).hasSize(2);
    }

    // --- issues that go into themselves through others ---

    private static Issue into(String id, Entry... entries) {
        return issue(id, "2017-12-31").history(History.of(List.of(entries))).build();
    }

    private static Entry merged(String into) {
        return ended("e1", EndKind.MERGED, "province", into);
    }

    @Test
    void anIssueDoesNotEndByGoingIntoItselfThroughOthers() {
        Issue tail = into("tail", merged("a"));
        Issue split = into("a", ended("e1", EndKind.SPLIT, "province", "b", "open"));
        Issue back = into("b", merged("a"));
        Issue open = into("open");

        assertThat(said(faultsOf(() -> register(tail, split, open, back))))
                .containsExactly(
                        List.of(
                                "/issues/1/history",
                                "issue must not end by going into itself through others, but issue a does in entry e1",
                                "问题不得经其他问题转入自身而终止，涉及问题a的记录e1"),
                        List.of(
                                "/issues/3/history",
                                "issue must not end by going into itself through others, but issue b does in entry e1",
                                "问题不得经其他问题转入自身而终止，涉及问题b的记录e1"));
        assertThat(register(tail, into("a", ended("e1", EndKind.SPLIT, "province", "b", "open")), open, into("b"))
                        .issues())
                .hasSize(4);
    }

    @Test
    void anIssueCarriedOverIsNotMergedBack() {
        Issue carried = into("a", entry("e1", new Fact.CarriedOver(InspectionId.of("i1")), "2017-06-01"));
        Issue unlinked = into("b", merged("a"));
        Issue linked = issue("b", "2018-12-31")
                .carriedOverFrom(IssueId.of("a"))
                .history(History.of(List.of(merged("a"))))
                .build();

        assertThat(faultsOf(() -> register(carried, linked)))
                .extracting(fault -> fault.place() + " " + fault.code())
                .containsExactly(
                        "/issues/0/history register.circle-of-ends", "/issues/1/history register.circle-of-ends");
        assertThat(register(carried, unlinked).issues()).hasSize(2); // continues nothing
        assertThat(register(into("a"), linked).issues()).hasSize(2); // the earlier issue is open
    }

    @Test
    void onlyEndsInForceMakeACircle() {
        Issue a = into("a", merged("b"));
        Issue b = into("b", merged("a"));
        Entry reopened = entry("r", new Fact.Reopened(), "2017-07-01");
        Entry withdrawn = entry("w", new Fact.Withdrawn(EntryId.of("e1")), "2017-07-01");

        assertThat(faultsOf(() -> register(a, b))).hasSize(2);
        for (Entry takenBack : List.of(reopened, withdrawn)) {
            Register register = register(a.with(takenBack), b);
            // As known before that, both ends are in force: what was believed then is no fault.
            Register before = register.asKnown(day("2017-06-30"));
            assertThat(before.issues()).containsExactly(a, b);
            assertThat(before.asKnown(day("2017-06-01")).issues()).containsExactly(a, b);
            assertThat(register.asKnown(day("2017-05-31")).issues()).containsExactly(into("a"), into("b"));
        }
        // A part goes elsewhere while the issue remains.
        Issue ofPart = issue("b", "2017-12-31")
                .addParts(Part.of(PartId.of("p1"), WHY))
                .history(History.of(List.of(
                        entry("e1", Subject.of(PartId.of("p1")), merged("a").fact(), "2017-06-01"))))
                .build();
        assertThat(register(a, ofPart).issues()).hasSize(2);
    }

    // --- issues that a class-wide search found ---

    private static Entry searched(String... found) {
        List<IssueId> issues = Stream.of(found).map(IssueId::of).toList();
        return entry("e1", new Fact.ClassWideSearchDone(WHY, issues), "2017-06-01");
    }

    @Test
    void theIssuesThatASearchFoundAreOnTheRegister() {
        Issue searching = issue("a", "2017-12-31").build().with(searched("b", "c", "none"));
        assertThat(said(faultsOf(() -> register(searching, raised("b", "2017-06-01"), raised("c", "2017-06-02")))))
                .containsExactly(
                        List.of(
                                "/issues/0/history",
                                "a class-wide search must name issues raised by the day it is reported, 2017-06-01, but"
                                        + " issue c, named by entry e1, was raised on 2017-06-02",
                                "举一反三所发现的问题须不晚于报告之日2017年6月1日提出，记录e1所写的问题c于2017年6月2日提出"),
                        List.of(
                                "/issues/0/history",
                                "issue must be on the register, but none, named by entry e1, is not",
                                "所指问题须在台账内，记录e1所指的none不在"));
        Issue later = issue("a", "2017-12-31").build().with(searched("b", "c").reported(day("2017-06-02")));
        Register register = register(later, raised("b", "2017-06-01"), raised("c", "2017-06-02"));
        assertThat(register.asKnown(day("2017-06-01")).issues()).hasSize(2);
        assertThat(register.asKnown(day("2017-06-02"))).isEqualTo(register);
    }
}
