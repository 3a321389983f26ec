package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.Sending.bytes;
import static org.rectification.Sending.sent;
import static org.rectification.Sending.sentWith;
import static org.rectification.issue.Given.day;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.issue.CategoryId;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.SeverityId;
import org.rectification.plan.PhaseId;
import org.rectification.register.Selection;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Role;

/** Tallies and definitions go to other machines and come back the same. */
@Tag("classpath")
class SendingTest {

    private static final LocalDate AS_OF = day("2017-12-31");

    @Test
    void everyStandardDefinitionComesBack() throws IOException, ClassNotFoundException {
        for (RateDefinition definition : RateDefinitions.all()) {
            assertThat(sent(definition)).isEqualTo(definition);
        }
    }

    @Test
    void everyKindOfSelectionComesBack() throws IOException, ClassNotFoundException {
        Selection everything = Selection.anyOf(List.of(
                Selection.all(),
                Selection.dueByAsOf(),
                Selection.dueWithin(DateSpan.from(AS_OF)),
                Selection.noDueDate(),
                Selection.inPhase(PhaseId.of("p")),
                Selection.inCategory(CategoryId.of("c")),
                Selection.ofSeverity(SeverityId.of("s")),
                Selection.ofInspection(InspectionId.of("i")),
                Selection.naming(BodyId.of("b")),
                Selection.namingAny(Set.of(BodyId.of("b"), BodyId.of("a")), Role.LEAD),
                Selection.inPlace(LocalText.chinese("甲县")),
                Selection.not(Selection.carriedOver()),
                Selection.allOf(List.of(Selection.all(), Selection.all()))));
        RateDefinition definition = RateDefinitions.issuesComplete().withSelection(everything);

        assertThat(sent(definition)).isEqualTo(definition);
    }

    @Test
    void aTallyGoesOnCountingWhereItArrives() throws IOException, ClassNotFoundException {
        List<Issue> issues = Registers.guangxi().issues();
        CompletionTally tally = CompletionTally.empty(RateDefinitions.issuesComplete(), AS_OF);
        issues.subList(0, 20).forEach(tally::add);

        CompletionTally there = sent(tally);
        issues.subList(20, 37).forEach(there::add);

        assertThat(there.rate().ratio()).isEqualTo(new Ratio(22, 37));
        assertThat(tally.rate().ratio()).isEqualTo(new Ratio(20, 20));
        assertThat(tally.merge(sent(CompletionTally.empty(RateDefinitions.issuesComplete(), AS_OF)))
                        .rate()
                        .ratio())
                .isEqualTo(new Ratio(20, 20));
    }

    @Test
    void aGroupedTallyGoesOnCountingWhereItArrives() throws IOException, ClassNotFoundException {
        List<Issue> issues = Registers.guangxi().issues();
        List<RateDefinition> definitions =
                List.of(RateDefinitions.issuesComplete(), RateDefinitions.keyStepsComplete());
        GroupedTally<PhaseId> tally = GroupedTally.empty(definitions, AS_OF, Grouping.byPhase());
        issues.subList(0, 20).forEach(tally::add);

        GroupedTally<PhaseId> there = sent(tally);
        issues.subList(20, 37).forEach(there::add);

        assertThat(there.rates(definitions.get(0)).whole().ratio()).isEqualTo(new Ratio(22, 37));
        assertThat(there.rates(definitions.get(1)).groups())
                .isEqualTo(
                        definitions.get(1).byPhase(Registers.guangxi(), AS_OF).groups());
    }

    /** What an engine does: one tally for each part of the data, sent, and merged in whatever order they arrive. */
    @Test
    void talliesOfPartsMergeWhereTheyArriveByEveryGrouping() throws IOException, ClassNotFoundException {
        var register = Registers.guangxi();
        List<RateDefinition> definitions = List.of(
                RateDefinitions.issuesComplete(),
                RateDefinitions.keyStepsComplete(),
                RateDefinitions.dueIssuesComplete());
        for (Grouping<?> grouping : List.<Grouping<?>>of(
                Grouping.byPhase().withKeys(List.of(Registers.LONG_TERM)),
                Grouping.byArea(register),
                Grouping.byBody(register, Role.LEAD),
                Grouping.byDeadlineYear(),
                Grouping.by((issue, subject) -> Optional.of(issue.id().value().length())))) {
            assertThatPartsMakeTheWhole(register.issues(), definitions, grouping);
        }
    }

    private static <K> void assertThatPartsMakeTheWhole(
            List<Issue> issues, List<RateDefinition> definitions, Grouping<K> grouping)
            throws IOException, ClassNotFoundException {
        GroupedTally<K> merged = sent(GroupedTally.empty(definitions, AS_OF, grouping));
        for (int from = 30; from >= 0; from -= 10) {
            GroupedTally<K> part = sent(GroupedTally.empty(definitions, AS_OF, grouping));
            issues.subList(from, Math.min(from + 10, issues.size())).forEach(part::add);
            merged.merge(sent(part));
        }
        GroupedTally<K> whole = GroupedTally.empty(definitions, AS_OF, grouping);
        issues.forEach(whole::add);
        for (RateDefinition definition : definitions) {
            assertThat(merged.rates(definition)).isEqualTo(whole.rates(definition));
        }
    }

    @Test
    void whatArrivesIsNotTrusted() {
        CompletionTally tally = CompletionTally.empty(RateDefinitions.issuesComplete(), AS_OF);
        GroupedTally<PhaseId> grouped =
                GroupedTally.empty(List.of(RateDefinitions.issuesComplete()), AS_OF, Grouping.byPhase());
        Issue issue = Registers.guangxi().issues().get(0);
        tally.add(issue);
        grouped.add(issue);
        for (int i = 0; i < 50; i++) {
            tally.merge(tally);
            grouped.merge(grouped);
        }

        for (Object sent : List.of(tally, grouped)) {
            assertThatThrownBy(() -> sentWith(sent, 1L << 50, -7))
                    .isExactlyInstanceOf(InvalidObjectException.class)
                    .hasMessage("count must not be negative, but was -7");
        }
    }

    @Test
    void everyGroupingCanBeSentAnOwnKeyToo() throws IOException, ClassNotFoundException {
        var register = Registers.guangxi();
        for (Grouping<?> grouping : List.<Grouping<?>>of(
                Grouping.byPhase(),
                Grouping.byCategory(),
                Grouping.byInspection(),
                Grouping.byArea(register),
                Grouping.byBody(register, Role.LEAD),
                Grouping.byLevel(register, Role.LEAD),
                Grouping.byDeadlineYear(),
                Grouping.byPlace(),
                Grouping.by((issue, subject) -> Optional.of(issue.id().value())))) {
            assertThat(RateDefinitions.issuesComplete().grouped(register, AS_OF, sent(grouping)))
                    .isEqualTo(RateDefinitions.issuesComplete().grouped(register, AS_OF, grouping));
        }
    }

    @Test
    void aTallyIsSmallWhateverItHasCounted() throws IOException {
        CompletionTally tally = CompletionTally.empty(RateDefinitions.issuesComplete(), AS_OF);
        int empty = bytes(tally).length;
        Registers.guangxi().issues().forEach(tally::add);

        assertThat(bytes(tally).length).isLessThan(4_000).isLessThan(empty + 400);
    }
}
