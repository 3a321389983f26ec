package org.rectification.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.coherence.Contradiction.Kind;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.CarriedOver;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Fact.Reopened;
import org.rectification.issue.Given;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.plan.MeasureId;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

class RegisterCoherenceTest {

    private static final LocalText TEXT = LocalText.of("台账", "register");
    private static final LocalDate YEAR_END = day("2018-12-31");
    private static final InspectionId SECOND = InspectionId.of("i2");
    private static final Entry CARRIED = entry("c1", new CarriedOver(SECOND), "2018-05-01");

    private static Register register(String phase, Issue... issues) {
        return Register.builder(TEXT)
                .origin(Origin.RECORDED)
                .addBodies(Body.builder(BodyId.of("b1"))
                        .name(TEXT)
                        .kind(BodyKind.GOVERNMENT)
                        .level(BodyLevel.CITY)
                        .build())
                .addInspections(inspection("i1"), inspection("i2"), inspection("i3"))
                .addPhases(Phase.of(PhaseId.of("f1"), LocalText.of("第一阶段", "phase 1"), Deadline.parse(phase)))
                .addIssues(issues)
                .build();
    }

    private static Inspection inspection(String id) {
        return Inspection.builder(InspectionId.of(id))
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT)
                .build();
    }

    private static IssueBuilder issue(String id, InspectionId inspection) {
        return Issue.builder(IssueId.of(id))
                .title(TEXT)
                .inspection(inspection)
                .deadline(Deadline.by(day("2018-06-30")));
    }

    private static Issue earlier(Entry... entries) {
        return Given.issue("a", "2018-06-30").history(Given.history(entries)).build();
    }

    private static Issue later() {
        return issue("b", SECOND).carriedOverFrom(IssueId.of("a")).build();
    }

    private static List<Contradiction> found(Issue... issues) {
        return Coherence.contradictionsIn(register("2018年底前", issues), YEAR_END);
    }

    private static List<String> english(List<Contradiction> found) {
        return found.stream()
                .flatMap(each -> Given.english(each.reasons()).stream())
                .toList();
    }

    private static List<String> chinese(List<Contradiction> found) {
        return found.stream()
                .flatMap(each -> Given.chinese(each.reasons()).stream())
                .toList();
    }

    // Phases.

    private static List<Contradiction> inPhase(String phase, String deadline) {
        Issue issue = Given.issue("a", Deadline.parse(deadline))
                .phase(PhaseId.of("f1"))
                .build();
        return Coherence.contradictionsIn(register(phase, issue), YEAR_END);
    }

    @Test
    void anIssueDueAfterItsPhase() {
        List<Contradiction> found = inPhase("2017年6月底前", "2017年7月1日前");

        assertThat(found)
                .extracting(Contradiction::subject, Contradiction::kind)
                .containsExactly(tuple(Subject.issue(), Kind.OUTSIDE_PHASE));
        assertThat(english(found))
                .containsExactly(
                        "the issue is due on 2017-07-01, after the last day of its phase \"phase 1\", 2017-06-30");
        assertThat(chinese(found)).containsExactly("问题的到期日为2017年7月1日，晚于所属阶段“第一阶段”的最后一日2017年6月30日");
        assertThat(inPhase("2017年6月底前", "2017年6月底前")).isEmpty();
        assertThat(inPhase("2017年6月底前", "2017年5月底前")).isEmpty();
        assertThat(inPhase("2017年6月底前，长期坚持", "2017年7月底前")).isEmpty();
    }

    @Test
    void anIssueDueBeforeItsPhaseStarts() {
        List<Contradiction> found = inPhase("2018年及以后", "2017年底前");

        assertThat(english(found))
                .containsExactly(
                        "the issue is due on 2017-12-31, before the first day of its phase \"phase 1\", 2018-01-01");
        assertThat(chinese(found)).containsExactly("问题的到期日为2017年12月31日，早于所属阶段“第一阶段”的首日2018年1月1日");
        assertThat(inPhase("2018年及以后", "2018年1月1日前")).isEmpty();
    }

    @Test
    void anIssueThatStartsAfterItsPhaseOrNeverEnds() {
        assertThat(english(inPhase("2017年6月底前", "2017年7月1日起")))
                .containsExactly(
                        "the issue starts on 2017-07-01, after the last day of its phase \"phase 1\", 2017-06-30");
        assertThat(chinese(inPhase("2017年6月底前", "2017年7月1日起")))
                .containsExactly("问题自2017年7月1日起整改，晚于所属阶段“第一阶段”的最后一日2017年6月30日");
        assertThat(inPhase("2017年6月底前", "2017年6月30日起")).isEmpty();
        assertThat(english(inPhase("2017年6月底前", "长期坚持")))
                .containsExactly(
                        "the deadline of the issue is continuing, but its phase \"phase 1\" ends on 2017-06-30");
        assertThat(chinese(inPhase("2017年6月底前", "长期坚持"))).containsExactly("问题须长期坚持，但所属阶段“第一阶段”于2017年6月30日截止");
    }

    @Test
    void whatHasNoDateContradictsNoPhaseAndNoPhaseWithoutADateIsContradicted() {
        assertThat(inPhase("2017年6月底前", "立行立改、长期坚持")).isEmpty();
        assertThat(inPhase("2017年6月底前", "立行立改")).isEmpty();
        assertThat(inPhase("2017年6月底前", "未明确")).isEmpty();
        assertThat(inPhase("长期坚持", "2017年6月底前")).isEmpty();
        assertThat(inPhase("长期坚持", "长期坚持")).isEmpty();
        assertThat(inPhase("未明确", "2017年6月底前")).isEmpty();
    }

    @Test
    void anExtensionLeavesThePhase() {
        Issue issue = Given.issue("a", "2018-12-31")
                .phase(PhaseId.of("f1"))
                .history(Given.history(
                        entry("q", Given.asked("2019-06-30"), "2018-05-01"),
                        entry("d", Given.decided("q", true), "2018-05-02")))
                .build();

        assertThat(found(issue)).isEmpty();
    }

    // Carrying over.

    @Test
    void anIssueThatContinuesOneThatWasNotCarriedOver() {
        List<Contradiction> found = found(earlier(), later());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).issue()).isEqualTo(IssueId.of("b"));
        assertThat(found.get(0).kind()).isEqualTo(Kind.CARRIED_OVER_ON_ONE_SIDE);
        assertThat(found.get(0).others()).containsExactly(IssueSubject.of(IssueId.of("a")));
        assertThat(english(found))
                .containsExactly("the issue continues issue a, but no carry-over of that issue is in force");
        assertThat(chinese(found)).containsExactly("问题结转自问题a，但后者无有效的结转");
        assertThat(found(earlier(CARRIED), later())).isEmpty();
        assertThat(english(
                        Coherence.contradictionsIn(register("2018年底前", earlier(CARRIED), later()), day("2018-04-30"))))
                .hasSize(1);
        assertThat(english(found(earlier(CARRIED, entry("r", new Reopened(), "2018-06-01")), later())))
                .containsExactly("the issue continues issue a, but no carry-over of that issue is in force");
    }

    @Test
    void anIssueThatContinuesOneCarriedOverElsewhere() {
        List<Contradiction> found =
                found(earlier(entry("c1", new CarriedOver(InspectionId.of("i3")), "2018-05-01")), later());

        assertThat(english(found))
                .containsExactly("the issue continues issue a, but that issue was carried over into i3, not into i2");
        assertThat(chinese(found)).containsExactly("问题结转自问题a，但后者结转至督察i3，而非i2");
    }

    @Test
    void anIssueThatTheEarlierOneWasMergedIntoContinuesIt() {
        Entry merged =
                entry("m", new Ended(EndKind.MERGED, BodyId.of("b1"), TEXT, List.of(IssueId.of("b"))), "2018-05-01");

        assertThat(found(earlier(merged), later())).isEmpty();
    }

    @Test
    void aPartMayBeCarriedOver() {
        Issue earlier = Given.issue("a", "2018-06-30")
                .addParts(Part.of(PartId.of("p1"), TEXT))
                .history(Given.history(entry("c1", Subject.of(PartId.of("p1")), new CarriedOver(SECOND), "2018-05-01")))
                .build();

        assertThat(found(earlier, later())).isEmpty();
        assertThat(found(earlier, issue("c", SECOND).build()))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.of(PartId.of("p1")));
    }

    @Test
    void anIssueCarriedOverThatNoIssueContinues() {
        Issue other = issue("c", SECOND).build();
        List<Contradiction> found = found(earlier(CARRIED), other);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).issue()).isEqualTo(IssueId.of("a"));
        assertThat(found.get(0).others()).isEmpty();
        assertThat(english(found))
                .containsExactly("the issue as a whole was carried over into i2 on 2018-05-01, but no issue of that"
                        + " inspection continues it");
        assertThat(chinese(found)).containsExactly("问题整体于2018年5月1日结转至督察i2，但该督察中没有由其结转的问题");
    }

    @Test
    void anInspectionOfWhichNoIssueIsKnownYetContinuesNothingYet() {
        Issue other = issue("c", SECOND).raisedOn(day("2018-08-01")).build();
        Register register = register("2018年底前", earlier(CARRIED), other);

        assertThat(found(earlier(CARRIED))).isEmpty();
        assertThat(Coherence.contradictionsIn(register, day("2018-07-31"))).isEmpty();
        assertThat(Coherence.contradictionsIn(register, day("2018-08-01"))).hasSize(1);
        assertThat(Coherence.contradictionsIn(register, day("2018-04-30"))).isEmpty();
    }

    @Test
    void bothSidesOfOneIssueAreOneContradiction() {
        Issue middle =
                later().withHistory(Given.history(entry("c2", new CarriedOver(InspectionId.of("i3")), "2018-09-01")));
        List<Contradiction> found =
                found(earlier(), middle, issue("c", InspectionId.of("i3")).build());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo("coherence.not-carried-over");
        assertThat(english(found))
                .containsExactly(
                        "the issue continues issue a, but no carry-over of that issue is in force",
                        "the issue as a whole was carried over into i3 on 2018-09-01, but no issue of that inspection"
                                + " continues it");
    }

    // Going into issues that ended.

    private static Entry merged(String on, String... into) {
        return ended(EndKind.MERGED, on, into);
    }

    private static Entry ended(EndKind end, String on, String... into) {
        List<IssueId> issues = Stream.of(into).map(IssueId::of).toList();
        return entry("e" + on, new Ended(end, BodyId.of("b1"), TEXT, issues), on);
    }

    private static Issue other(String id, Entry... entries) {
        return Given.issue(id, "2018-06-30").history(Given.history(entries)).build();
    }

    @Test
    void anIssueMergedIntoOneThatHadEnded() {
        Issue gone = other("b", ended(EndKind.NOT_APPLICABLE, "2018-04-30"));
        List<Contradiction> found = found(earlier(merged("2018-05-01", "b", "c")), gone, other("c"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).issue()).isEqualTo(IssueId.of("a"));
        assertThat(found.get(0).subject()).isEqualTo(Subject.issue());
        assertThat(found.get(0).kind()).isEqualTo(Kind.ENDED_INTO_ENDED);
        assertThat(found.get(0).kind().needsRegister()).isTrue();
        assertThat(found.get(0).others()).containsExactly(IssueSubject.of(IssueId.of("b")));
        assertThat(english(found))
                .containsExactly("the issue as a whole ended on 2018-05-01 (merged), but the issues it went into had"
                        + " ended before: b");
        assertThat(chinese(found)).containsExactly("问题整体于2018年5月1日终止（并入其他问题），但所转入的问题此前已终止：b");
    }

    @Test
    void whatEndedOnTheDayOrLaterMayBeMergedInto() {
        Entry merged = merged("2018-05-01", "b");

        assertThat(found(earlier(merged), other("b", ended(EndKind.NOT_APPLICABLE, "2018-05-01"))))
                .isEmpty();
        assertThat(found(earlier(merged), other("b", ended(EndKind.NOT_APPLICABLE, "2018-09-01"))))
                .isEmpty();
        Register register =
                register("2018年底前", earlier(merged), other("b", ended(EndKind.NOT_APPLICABLE, "2018-04-30")));
        assertThat(Coherence.contradictionsIn(register, day("2018-04-30"))).isEmpty();
        assertThat(Coherence.contradictionsIn(register, day("2018-05-01"))).hasSize(1);
    }

    @Test
    void aReopeningOfWhatWasMergedIntoResolvesItAndASecondEndDoesNot() {
        Entry merged = merged("2018-05-01", "b");
        Entry gone = ended(EndKind.NOT_APPLICABLE, "2018-04-01");
        Entry gone2 = ended(EndKind.WILL_NOT_BE_DONE, "2018-09-01");
        Entry reopened = entry("r", new Reopened(), "2018-06-01");

        assertThat(found(earlier(merged), other("b", gone, gone2))).hasSize(1);
        assertThat(found(earlier(merged), other("b", gone, reopened))).isEmpty();
        assertThat(found(earlier(merged), other("b", gone, reopened, gone2))).isEmpty();
    }

    @Test
    void aMeasureSplitOrAnIssueCarriedOverIntoOneThatHadEnded() {
        Issue split = Given.issue("a", "2018-06-30")
                .addMeasures(measure("m1", Optional.empty()))
                .history(Given.history(entry(
                        "m",
                        Subject.of(MeasureId.of("m1")),
                        new Ended(EndKind.SPLIT, BodyId.of("b1"), TEXT, List.of(IssueId.of("b"), IssueId.of("c"))),
                        "2018-05-01")))
                .build();
        Entry gone = ended(EndKind.NOT_APPLICABLE, "2018-04-30");
        List<Contradiction> ofMeasure = found(split, other("b", gone), other("c", gone));

        assertThat(english(ofMeasure))
                .containsExactly("measure m1 ended on 2018-05-01 (split), but the issues it went into had ended"
                        + " before: b, c");
        Issue successor = later().withHistory(Given.history(gone));
        assertThat(english(found(earlier(CARRIED), successor)))
                .containsExactly("the issue as a whole ended on 2018-05-01 (carried over), but the issues it went into"
                        + " had ended before: b");
        assertThat(found(earlier(CARRIED), later())).isEmpty();
    }

    // The whole.

    @Test
    void theContradictionsOfEachIssueAreInTheirPlace() {
        Issue first = Given.issue("a", "2018-06-30")
                .phase(PhaseId.of("f1"))
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2019-06-30")))
                .history(Given.history(entry("e1", complete(), "2018-12-01")))
                .build();
        Issue raisedLater = later().withHistory(Given.history());
        Register register = register("2018年3月底前", first, raisedLater);

        assertThat(Coherence.contradictionsIn(register, YEAR_END))
                .extracting(each -> each.issue() + " " + each.kind())
                .containsExactly("a NOT_SHOWN", "a DUE_AFTER_WHOLE", "a OUTSIDE_PHASE", "b CARRIED_OVER_ON_ONE_SIDE");
    }

    @Test
    void anIssueThatIsNotRaisedContradictsNothing() {
        Issue unraised = issue("b", SECOND)
                .carriedOverFrom(IssueId.of("a"))
                .raisedOn(day("2019-01-01"))
                .build();

        assertThat(found(earlier(), unraised)).isEmpty();
        assertThat(Coherence.contradictionsIn(register("2018年底前", earlier(), unraised), day("2019-01-01")))
                .hasSize(1);
    }
}
