package org.rectification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/** Phases, measures and key steps: plain holders, with what they leave out by default. */
class PlanTypesTest {
    private static final LocalText TEXT = LocalText.of("完成锅炉改造", "Replace the boilers");
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    private static final Deadline BY_JUNE = Deadline.by(JUNE);

    @Test
    void aPhaseHasNoTargetUnlessThePlanSaysOne() {
        CompletionTarget target = new CompletionTarget(new Ratio(30, 100), JUNE);
        Phase phase = Phase.of(PhaseId.of("p1"), TEXT, BY_JUNE);

        assertThat(phase).isEqualTo(new Phase(PhaseId.of("p1"), TEXT, BY_JUNE, Optional.empty()));
        assertThat(phase.withTarget(target)).isEqualTo(new Phase(PhaseId.of("p1"), TEXT, BY_JUNE, Optional.of(target)));
    }

    @Test
    void aKeyStepHasNoChainUnlessItIsGiven() {
        assertThat(KeyStep.of(KeyStepId.of("s1"), TEXT, BY_JUNE))
                .isEqualTo(new KeyStep(KeyStepId.of("s1"), TEXT, BY_JUNE, ResponsibilityChain.none()));
    }

    @Test
    void aMeasureHasNeitherDeadlineStepsNorChainUnlessTheyAreGiven() {
        Measure bare = Measure.builder(MeasureId.of("m1")).title(TEXT).build();

        assertThat(bare.id()).isEqualTo(MeasureId.of("m1"));
        assertThat(bare.title()).isEqualTo(TEXT);
        assertThat(bare.deadline()).isEmpty();
        assertThat(bare.keySteps()).isEmpty();
        assertThat(bare.chain()).isEqualTo(ResponsibilityChain.none());
    }

    @Test
    void aMeasureHoldsWhatItWasGiven() {
        KeyStep step = KeyStep.of(KeyStepId.of("s1"), TEXT, Deadline.by(LocalDate.of(2018, 1, 1)));
        ResponsibilityChain chain = new ResponsibilityChain(List.of(Assignment.of(Role.LEAD, BodyId.of("b1"))));
        Measure measure = Measure.builder(MeasureId.of("m1"))
                .title(TEXT)
                .deadline(BY_JUNE)
                .keySteps(List.of(step)) // due after its measure: odd, and for a policy to find
                .chain(chain)
                .build();

        assertThat(measure.deadline()).contains(BY_JUNE);
        assertThat(measure.keySteps()).containsExactly(step).isUnmodifiable();
        assertThat(measure.chain()).isEqualTo(chain);
        assertThat(measure)
                .isNotEqualTo(Measure.builder(MeasureId.of("m1")).title(TEXT).build());
    }

    @Test
    void aMeasureMustHaveATitle() {
        MeasureBuilder bare = Measure.builder(MeasureId.of("m1"));

        assertThatThrownBy(bare::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/title: title must be given");
    }
}
