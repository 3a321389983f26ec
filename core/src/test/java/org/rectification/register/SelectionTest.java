package org.rectification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.Sending;
import org.rectification.base.DateSpan;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.issue.CategoryId;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.SeverityId;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

@Tag("classpath")
class SelectionTest {
    private static final LocalDate DAY = LocalDate.of(2017, 12, 31);
    private static final LocalText TEXT = LocalText.chinese("问题");

    /** Filed under phase p, category c, severity s, inspection i, led by body lead and supervised by body watch. */
    private static final Issue FILED = Issue.builder(IssueId.of("filed"))
            .title(TEXT)
            .inspection(InspectionId.of("i"))
            .deadline(Deadline.by(DAY))
            .phase(PhaseId.of("p"))
            .category(CategoryId.of("c"))
            .severity(SeverityId.of("s"))
            .chain(new ResponsibilityChain(List.of(
                    Assignment.of(Role.LEAD, BodyId.of("lead")), Assignment.of(Role.SUPERVISING, BodyId.of("watch")))))
            .build();

    private static final Issue BARE = bare("bare").build();

    private static IssueBuilder bare(String id) {
        return Issue.builder(IssueId.of(id))
                .title(TEXT)
                .inspection(InspectionId.of("other"))
                .deadline(Deadline.by(DAY));
    }

    private static boolean selects(Selection selection, Issue issue) {
        return selection.includes(issue, Optional.of(DAY), DAY);
    }

    private static boolean selects(Selection selection, LocalDate due) {
        return selection.includes(FILED, Optional.of(due), DAY);
    }

    @Test
    void allIsEverything() {
        assertThat(selects(Selection.all(), BARE)).isTrue();
        assertThat(Selection.all().includes(BARE, Optional.empty(), LocalDate.MIN))
                .isTrue();
    }

    @Test
    void whatIsDueOnTheDayOfTheQuestionIsDueByIt() {
        Selection due = Selection.dueByAsOf();

        assertThat(selects(due, DAY)).isTrue();
        assertThat(selects(due, DAY.minusYears(5))).isTrue();
        assertThat(selects(due, DAY.plusDays(1))).isFalse();
        assertThat(due.includes(FILED, Optional.empty(), DAY)).isFalse();
    }

    @Test
    void dueWithinASpanDoesNotDependOnTheDayOfTheQuestion() {
        Selection within = Selection.dueWithin(DateSpan.ofYear(2017));

        for (LocalDate asOf : List.of(LocalDate.MIN, DAY, LocalDate.MAX)) {
            assertThat(within.includes(FILED, Optional.of(LocalDate.of(2017, 1, 1)), asOf))
                    .isTrue();
            assertThat(within.includes(FILED, Optional.of(DAY), asOf)).isTrue();
            assertThat(within.includes(FILED, Optional.of(LocalDate.of(2016, 12, 31)), asOf))
                    .isFalse();
            assertThat(within.includes(FILED, Optional.of(DAY.plusDays(1)), asOf))
                    .isFalse();
            assertThat(within.includes(FILED, Optional.empty(), asOf)).isFalse();
        }
        Selection open = Selection.dueWithin(new DateSpan(Optional.empty(), Optional.empty()));
        assertThat(selects(open, DAY)).isTrue();
        assertThat(open.includes(FILED, Optional.empty(), DAY)).isFalse();
    }

    @Test
    void noDueDateIsTheOppositeOfAnyDueDate() {
        assertThat(Selection.noDueDate().includes(FILED, Optional.empty(), DAY)).isTrue();
        assertThat(selects(Selection.noDueDate(), DAY)).isFalse();
    }

    @Test
    void filingAndNamingSelectOnlyWhatIsFiledOrNamed() {
        for (Selection selection : List.of(
                Selection.inPhase(PhaseId.of("p")),
                Selection.inCategory(CategoryId.of("c")),
                Selection.ofSeverity(SeverityId.of("s")),
                Selection.ofInspection(InspectionId.of("i")),
                Selection.naming(BodyId.of("lead")),
                Selection.naming(BodyId.of("watch")))) {
            assertThat(selects(selection, FILED)).as("%s, filed", selection).isTrue();
            assertThat(selects(selection, BARE)).as("%s, bare", selection).isFalse();
        }
        for (Selection selection : List.of(
                Selection.inPhase(PhaseId.of("c")),
                Selection.inCategory(CategoryId.of("p")),
                Selection.ofSeverity(SeverityId.of("c")),
                Selection.ofInspection(InspectionId.of("filed")),
                Selection.naming(BodyId.of("i")))) {
            assertThat(selects(selection, FILED)).as("%s", selection).isFalse();
        }
    }

    @Test
    void allOfIsWhatItsSelectionsHaveInCommon() {
        Selection phase = Selection.inPhase(PhaseId.of("p"));
        Selection due = Selection.dueByAsOf();
        Selection both = Selection.allOf(List.of(phase, due));

        assertThat(both.includes(FILED, Optional.of(DAY), DAY)).isTrue();
        assertThat(both.includes(BARE, Optional.of(DAY), DAY)).isFalse();
        assertThat(both.includes(FILED, Optional.empty(), DAY)).isFalse();
        assertThat(both.includes(BARE, Optional.empty(), DAY)).isFalse();
        assertThat(selects(Selection.allOf(List.of(both, Selection.all())), FILED))
                .isTrue();
    }

    @Test
    void fewerThanTwoHaveNothingInCommon() {
        for (List<Selection> few : List.<List<Selection>>of(List.of(), List.of(Selection.all()))) {
            assertThatThrownBy(() -> Selection.allOf(few))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("/selections: number of selections must be at least 2, but was " + few.size())
                    .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                    .extracting(e ->
                            e.faults().get(0).place() + " " + e.faults().get(0).text(Language.CHINESE))
                    .isEqualTo("/selections 选择条件至少两个，实为" + few.size() + "个");
        }
    }

    @Test
    void eachSelectionIsSaidInBothLanguages() {
        Selection due = Selection.dueWithin(DateSpan.ofYear(2018));
        Selection phase = Selection.inPhase(PhaseId.of("p2"));
        List<String> said = new ArrayList<>();
        for (Selection selection : List.of(
                Selection.all(),
                Selection.dueByAsOf(),
                due,
                Selection.noDueDate(),
                phase,
                Selection.inCategory(CategoryId.of("air")),
                Selection.ofSeverity(SeverityId.of("grave")),
                Selection.ofInspection(InspectionId.of("gx-2016")),
                Selection.naming(BodyId.of("ganzhou")),
                Selection.allOf(List.of(due, phase, Selection.allOf(List.of(due, phase)))),
                Selection.namingAny(Set.of(BodyId.of("b"), BodyId.of("a"))),
                Selection.namingAny(Set.of(BodyId.of("a")), Role.LEAD),
                Selection.inPlace(LocalText.of("甲县", "County A")),
                Selection.carriedOver(),
                Selection.not(phase),
                Selection.anyOf(List.of(phase, Selection.allOf(List.of(due, phase)))),
                Selection.allOf(List.of(phase, Selection.anyOf(List.of(due, phase)))))) {
            said.add(selection.label().in(Language.CHINESE) + " | "
                    + selection.label().in(Language.ENGLISH));
        }

        assertThat(said)
                .containsExactly(
                        "全部 | all",
                        "到期应完成 | due by the as-of date",
                        "应于2018年1月1日至2018年12月31日完成 | due within 2018-01-01/2018-12-31",
                        "无明确时限 | no due date",
                        "阶段p2 | phase p2",
                        "类别air | category air",
                        "严重程度grave | severity grave",
                        "督察gx-2016 | inspection gx-2016",
                        "涉及ganzhou | naming ganzhou",
                        "应于2018年1月1日至2018年12月31日完成且阶段p2且应于2018年1月1日至2018年12月31日完成且阶段p2"
                                + " | due within 2018-01-01/2018-12-31 and phase p2 and due within"
                                + " 2018-01-01/2018-12-31 and phase p2",
                        "涉及a、b | naming any of a, b",
                        "涉及a（牵头单位） | naming any of a as lead unit",
                        "分项甲县 | part County A",
                        "由前轮结转 | carried over from an earlier round",
                        "非（阶段p2） | not (phase p2)",
                        "阶段p2或（应于2018年1月1日至2018年12月31日完成且阶段p2） | phase p2 or (due within 2018-01-01/2018-12-31 and"
                                + " phase p2)",
                        "阶段p2且（应于2018年1月1日至2018年12月31日完成或阶段p2） | phase p2 and (due within 2018-01-01/2018-12-31 or"
                                + " phase p2)");
    }

    @Test
    void moreSelectionsThanATextHoldsAreStillSaid() {
        List<Selection> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(Selection.inPhase(PhaseId.of("phase-" + i)));
        }
        LocalText label = Selection.allOf(List.of(Selection.allOf(many), Selection.allOf(many)))
                .label();

        assertThat(label.in(Language.ENGLISH))
                .startsWith("phase phase-0 and phase phase-1 and ")
                .endsWith("…")
                .hasSize(2_000);
        assertThat(label.in(Language.CHINESE))
                .startsWith("阶段phase-0且阶段phase-1且")
                .endsWith("…")
                .hasSize(2_000);
    }

    @Test
    void selectionsAreDataAndCompareByWhatTheySay() {
        assertThat(Selection.all()).isEqualTo(Selection.all()).isNotEqualTo(Selection.noDueDate());
        assertThat(Selection.inPhase(PhaseId.of("p")))
                .isEqualTo(Selection.inPhase(PhaseId.of("p")))
                .isNotEqualTo(Selection.inPhase(PhaseId.of("q")));
        List<Selection> given = new ArrayList<>(List.of(Selection.all(), Selection.dueByAsOf()));
        Selection both = Selection.allOf(given);
        given.clear();
        assertThat(both).isEqualTo(Selection.allOf(List.of(Selection.all(), Selection.dueByAsOf())));
    }

    @Test
    void namingAnyMeansAnyOfTheBodiesInOneOfTheRoles() {
        Set<BodyId> both = Set.of(BodyId.of("watch"), BodyId.of("elsewhere"));

        assertThat(selects(Selection.namingAny(both), FILED)).isTrue();
        assertThat(selects(Selection.namingAny(both, Role.SUPERVISING), FILED)).isTrue();
        assertThat(selects(Selection.namingAny(both, Role.LEAD), FILED)).isFalse();
        assertThat(selects(Selection.namingAny(both), BARE)).isFalse();
        assertThat(new Selection.NamingAny(both, Set.of(Role.LEAD, Role.SUPERVISING)))
                .isEqualTo(new Selection.NamingAny(both, Set.of(Role.SUPERVISING, Role.LEAD)));
        assertThatThrownBy(() -> Selection.namingAny(Set.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/bodies: selection by bodies must name at least one");
    }

    @Test
    void theChainOfAPartAMeasureOrAStepIsItsOwnOrTheOneAbove() {
        ResponsibilityChain county = new ResponsibilityChain(List.of(Assignment.of(Role.LEAD, BodyId.of("county"))));
        ResponsibilityChain town = new ResponsibilityChain(List.of(Assignment.of(Role.LEAD, BodyId.of("town"))));
        KeyStep own = new KeyStep(KeyStepId.of("own"), TEXT, Deadline.by(DAY), town);
        KeyStep none = KeyStep.of(KeyStepId.of("none"), TEXT, Deadline.by(DAY));
        Issue issue = bare("x")
                .chain(FILED.chain())
                .addParts(new Part(PartId.of("there"), TEXT, Optional.empty(), county))
                .addParts(Part.of(PartId.of("here"), TEXT))
                .addMeasures(Measure.builder(MeasureId.of("m"))
                        .title(TEXT)
                        .chain(county)
                        .addKeySteps(own, none)
                        .build())
                .build();

        assertThat(issue.chainOf(Subject.issue())).isEqualTo(FILED.chain());
        assertThat(issue.chainOf(Subject.of(PartId.of("there")))).isEqualTo(county);
        assertThat(issue.chainOf(Subject.of(PartId.of("here")))).isEqualTo(FILED.chain());
        assertThat(issue.chainOf(Subject.of(MeasureId.of("m")))).isEqualTo(county);
        assertThat(issue.chainOf(Subject.of(KeyStepId.of("own")))).isEqualTo(town);
        assertThat(issue.chainOf(Subject.of(KeyStepId.of("none")))).isEqualTo(county);
        assertThat(issue.chainOf(Subject.of(MeasureId.of("other")))).isEqualTo(FILED.chain());

        Selection byTown = Selection.naming(BodyId.of("town"));
        assertThat(byTown.includes(issue, Subject.of(KeyStepId.of("own")), Optional.empty(), DAY))
                .isTrue();
        assertThat(byTown.includes(issue, Subject.of(KeyStepId.of("none")), Optional.empty(), DAY))
                .isFalse();
        assertThat(byTown.includes(issue, Optional.empty(), DAY)).isFalse();
    }

    @Test
    void aPlaceIsAPartOfThatNameAndAnIssueThatHasOne() {
        LocalText here = LocalText.chinese("甲县");
        Issue issue = bare("x")
                .addParts(Part.of(PartId.of("p1"), here), Part.of(PartId.of("p2"), LocalText.chinese("乙县")))
                .build();
        Selection inPlace = Selection.inPlace(here);

        assertThat(selects(inPlace, issue)).isTrue();
        assertThat(selects(inPlace, BARE)).isFalse();
        assertThat(inPlace.includes(issue, Subject.of(PartId.of("p1")), Optional.empty(), DAY))
                .isTrue();
        assertThat(inPlace.includes(issue, Subject.of(PartId.of("p2")), Optional.empty(), DAY))
                .isFalse();
    }

    @Test
    void carriedOverIsWhatContinuesAnEarlierIssue() {
        Issue later = bare("later").carriedOverFrom(IssueId.of("bare")).build();

        assertThat(selects(Selection.carriedOver(), later)).isTrue();
        assertThat(selects(Selection.carriedOver(), BARE)).isFalse();
        assertThat(selects(Selection.not(Selection.carriedOver()), BARE)).isTrue();
    }

    @Test
    void anyOfIsOneOrMore() {
        Selection either = Selection.anyOf(List.of(Selection.inPhase(PhaseId.of("p")), Selection.noDueDate()));

        assertThat(selects(either, FILED)).isTrue();
        assertThat(selects(either, BARE)).isFalse();
        assertThat(either.includes(BARE, Optional.empty(), DAY)).isTrue();
        assertThatThrownBy(() -> Selection.anyOf(List.of(Selection.all())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/selections: number of selections must be at least 2, but was 1");
    }

    @Test
    void aSelectionSaysWhetherItLooksAtTheDueDate() {
        Selection phase = Selection.inPhase(PhaseId.of("p"));
        List<Selection> looking = List.of(
                Selection.dueByAsOf(),
                Selection.dueWithin(DateSpan.ofYear(2018)),
                Selection.noDueDate(),
                Selection.not(Selection.noDueDate()),
                Selection.allOf(List.of(phase, Selection.dueByAsOf())),
                Selection.anyOf(List.of(phase, Selection.dueByAsOf())));
        List<Selection> notLooking = List.of(
                Selection.all(),
                phase,
                Selection.carriedOver(),
                Selection.not(phase),
                Selection.allOf(List.of(phase, phase)),
                Selection.anyOf(List.of(phase, phase)));

        assertThat(looking).allMatch(Selection::looksAtDue);
        assertThat(notLooking).noneMatch(Selection::looksAtDue);
    }

    @Test
    void aDeepSelectionAsksEachInsideItForItsLabelOnce() {
        Selection nested = Selection.all();
        for (int depth = 1; depth < Selection.MAX_DEPTH; depth++) {
            List<Selection> two = List.of(Selection.noDueDate(), nested);
            nested = depth % 2 == 0 ? Selection.allOf(two) : Selection.anyOf(two);
        }
        String half = "no due date or (no due date and (".repeat(9) + "no due date or all";

        assertThat(nested.label().in(Language.ENGLISH)).isEqualTo(half + "))".repeat(9));
    }

    @Test
    void aSelectionThatIsTooDeepIsRefused() {
        Selection negated = Selection.all();
        for (int depth = 1; depth < Selection.MAX_DEPTH; depth++) {
            negated = Selection.not(negated);
        }
        Selection deepest = negated;
        String message = "selection must be nested at most 20 deep, but was nested deeper";

        assertThat(selects(deepest, BARE)).isFalse();
        assertThat(deepest).hasSameHashCodeAs(Selection.not(((Selection.Not) deepest).selection()));
        assertThatThrownBy(() -> Selection.not(deepest))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Selection.allOf(List.of(Selection.all(), deepest)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Selection.anyOf(List.of(deepest)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/selections: number of selections must be at least 2, but was 1; " + message);
    }

    @Test
    void aSelectionMadeOfTooManyIsRefused() {
        List<Selection> phases = IntStream.rangeClosed(2, Selection.MAX_SIZE)
                .mapToObj(i -> Selection.inPhase(PhaseId.of("p" + i)))
                .toList();
        Selection all = Selection.anyOf(phases);
        String message = "selection must consist of at most 1000 selections, but consists of more";

        assertThat(selects(all, FILED)).isFalse();
        assertThat(all.label().in(Language.ENGLISH))
                .startsWith("phase p2 or phase p3 or ")
                .hasSize(2_000)
                .endsWith("…");
        assertThatThrownBy(() -> Selection.not(all))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(
                        e -> e.faults().get(0).place() + " " + e.faults().get(0).text(Language.CHINESE))
                .isEqualTo(" 选择条件至多由1000个条件组成，此处已超过");
        assertThatThrownBy(() -> Selection.allOf(Collections.nCopies(1_000_000, all)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    private record AllOfStandIn(List<Object> selections) implements Serializable {}

    private record NotStandIn(Object selection) implements Serializable {}

    private static final Map<Class<?>, Class<?>> STAND_INS =
            Map.of(AllOfStandIn.class, Selection.AllOf.class, NotStandIn.class, Selection.Not.class);

    @Test
    void theLimitsHoldForWhatWasSentAndSharesParts() {
        Object shared = Selection.all();
        Object negated = Selection.all();
        for (int i = 0; i < 24; i++) {
            shared = new AllOfStandIn(List.of(shared, shared));
            negated = new NotStandIn(negated);
        }
        Object tooLarge = shared;
        Object tooDeep = negated;

        assertThatThrownBy(() -> Sending.sentUnder(STAND_INS, tooLarge))
                .isExactlyInstanceOf(InvalidObjectException.class)
                .hasMessage("selection must consist of at most 1000 selections, but consists of more");
        assertThatThrownBy(() -> Sending.sentUnder(STAND_INS, tooDeep))
                .isExactlyInstanceOf(InvalidObjectException.class)
                .hasMessage("selection must be nested at most 20 deep, but was nested deeper");
    }
}
