package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.step;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/** What an issue says about the units in it. */
class IssueUnitsTest {

    private static final LocalText TEXT = LocalText.of("整改事项", "matter");
    private static final Subject STEP = Subject.of(KeyStepId.of("s2"));

    private static ResponsibilityChain ledBy(String body) {
        return new ResponsibilityChain(List.of(Assignment.of(Role.LEAD, BodyId.of(body))));
    }

    private static Issue planned() {
        return issue("a", "2018-06-30")
                .chain(ledBy("city"))
                .addParts(new Part(PartId.of("p1"), TEXT, Optional.empty(), ledBy("county")))
                .addParts(Part.of(PartId.of("p2"), TEXT))
                .addMeasures(Measure.builder(MeasureId.of("m1"))
                        .title(TEXT)
                        .addKeySteps(step("s1", "2018-03-31"))
                        .build())
                .addMeasures(Measure.builder(MeasureId.of("m2"))
                        .title(TEXT)
                        .chain(ledBy("bureau"))
                        .addKeySteps(
                                step("s2", "2018-03-31"),
                                new KeyStep(KeyStepId.of("s3"), TEXT, Deadline.by(day("2018-04-30")), ledBy("town")))
                        .build())
                .build();
    }

    @Test
    void theChainOfAUnitIsItsOwnOrTheNearestAbove() {
        Issue issue = planned();

        assertThat(issue.chainOf(Subject.issue())).isEqualTo(ledBy("city"));
        assertThat(issue.chainOf(Subject.of(PartId.of("p1")))).isEqualTo(ledBy("county"));
        assertThat(issue.chainOf(Subject.of(PartId.of("p2")))).isEqualTo(ledBy("city"));
        assertThat(issue.chainOf(Subject.of(MeasureId.of("m1")))).isEqualTo(ledBy("city"));
        assertThat(issue.chainOf(Subject.of(MeasureId.of("m2")))).isEqualTo(ledBy("bureau"));
        assertThat(issue.chainOf(Subject.of(KeyStepId.of("s1")))).isEqualTo(ledBy("city"));
        assertThat(issue.chainOf(STEP)).isEqualTo(ledBy("bureau"));
        assertThat(issue.chainOf(Subject.of(KeyStepId.of("s3")))).isEqualTo(ledBy("town"));
        assertThat(issue.chainOf(Subject.of(MeasureId.of("s3")))).isEqualTo(ledBy("city"));
    }

    @Test
    void theWayUpFromAStepLeadsThroughItsOwnMeasure() {
        assertThat(planned().upwardsFrom(STEP)).containsExactly(STEP, Subject.of(MeasureId.of("m2")), Subject.issue());
    }

    @Test
    void aUnitIsFoundByItsSubject() {
        Issue issue = planned();
        Subject measure = Subject.of(MeasureId.of("m2"));

        assertThat(issue.unitOf(STEP))
                .contains(new Unit(STEP, Optional.of(Deadline.by(day("2018-03-31"))), Optional.of(measure)));
        assertThat(issue.unitOf(measure)).contains(Unit.ofIssue(measure, Optional.empty()));
        assertThat(issue.unitOf(Subject.of(PartId.of("p1"))))
                .isEqualTo(Optional.of(issue.units(Subject.Kind.PART).get(0)));
        assertThat(issue.unitOf(Subject.issue()))
                .contains(Unit.ofIssue(Subject.issue(), Optional.of(Deadline.by(day("2018-06-30")))));
        assertThat(issue.unitOf(Subject.of(MeasureId.of("s2")))).isEmpty();
        assertThat(issue.has(STEP)).isTrue();
        assertThat(issue.has(Subject.of(PartId.of("s2")))).isFalse();
    }

    @Test
    void theKeyStepsOfASubjectAreThoseBelowIt() {
        Issue issue = planned();

        assertThat(issue.keyStepsOf(Subject.issue()))
                .isEqualTo(issue.keySteps())
                .hasSize(3);
        assertThat(issue.keyStepsOf(Subject.of(MeasureId.of("m2"))))
                .extracting(step -> step.id().value())
                .containsExactly("s2", "s3");
        assertThat(issue.keyStepsOf(STEP)).containsExactly(step("s2", "2018-03-31"));
        assertThat(issue.keyStepsOf(Subject.of(PartId.of("p1")))).isEmpty();
        assertThat(issue.keyStepsOf(Subject.of(KeyStepId.of("p1")))).isEmpty();
    }

    @Test
    void whatIsCompleteItselfDoesNotEndWithWhatIsAbove() {
        Issue ended = planned()
                .with(entry(
                        "e",
                        new Fact.Ended(EndKind.NOT_APPLICABLE, BodyId.of("office"), TEXT, List.of()),
                        "2018-02-01"))
                .with(Given.entry("c", STEP, complete(), "2018-01-15"));

        assertThat(ended.endOf(STEP, day("2018-02-01"))).isEmpty();
        assertThat(ended.endOf(Subject.of(KeyStepId.of("s1")), day("2018-02-01"))
                        .map(Entry::id))
                .contains(EntryId.of("e"));
        assertThat(ended.endOf(Subject.issue(), day("2018-01-31"))).isEmpty();
    }

    @Test
    void anIssueIsExtendedOnceARequestIsGranted() {
        Issue issue = planned();
        Issue requested = issue.withHistory(history(entry("x", asked("2018-12-31"), "2018-05-01")));
        Issue refused = requested.with(entry("d", decided("x", false), "2018-05-15"));
        Issue granted = requested.with(entry("d", decided("x", true), "2018-05-15"));

        assertThat(List.of(issue.isExtended(), requested.isExtended(), refused.isExtended(), granted.isExtended()))
                .containsExactly(false, false, false, true);
        assertThat(granted.isDueBy(day("2018-12-30"))).isFalse();
        assertThat(granted.isDueBy(day("2018-12-31"))).isTrue();
        assertThat(refused.isDueBy(day("2018-06-30"))).isTrue();
        assertThat(refused.isDueBy(day("2018-06-29"))).isFalse();
    }

    @Test
    void anExceptionIsInForceFromItsGrantToItsLastDay() {
        Issue issue = planned()
                .withHistory(history(
                        entry("x", new Fact.ExceptionRequested(TEXT, Optional.of(day("2018-12-31"))), "2018-07-01"),
                        entry("d", new Fact.ExceptionDecided(EntryId.of("x"), true), "2018-07-15")));

        assertThat(planned().isExceptedOn(day("2018-07-15"))).isFalse();
        assertThat(issue.isExceptedOn(day("2018-07-14"))).isFalse();
        assertThat(issue.isExceptedOn(day("2018-07-15"))).isTrue();
        assertThat(issue.isExceptedOn(day("2018-12-31"))).isTrue();
        assertThat(issue.isExceptedOn(day("2019-01-01"))).isFalse();
        assertThat(issue.tierOn(day("2019-01-01"))).isEqualTo(Tier.NOT_REPORTED);
    }
}
