package org.rectification.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;

class ResponsibilityChainTest {
    private static final BodyId GANZHOU = BodyId.of("ganzhou");
    private static final BodyId ECOLOGY = BodyId.of("province-ecology");
    private static final PostId SECRETARY = PostId.of("ganzhou-secretary");
    private static final PostId MAYOR = PostId.of("ganzhou-mayor");

    @Test
    void bodiesAreGivenByRoleInTheOrderOfTheSource() {
        BodyId jian = BodyId.of("jian");
        ResponsibilityChain chain = new ResponsibilityChain(List.of(
                Assignment.of(Role.RESPONSIBLE, jian),
                Assignment.of(Role.LEAD, ECOLOGY),
                Assignment.of(Role.RESPONSIBLE, GANZHOU)));

        assertThat(chain.bodies(Role.RESPONSIBLE)).containsExactly(jian, GANZHOU);
        assertThat(chain.bodies(Role.LEAD)).containsExactly(ECOLOGY);
        assertThat(chain.bodies(Role.ACCEPTING)).isEmpty();
        assertThat(chain.names(GANZHOU)).isTrue();
        assertThat(chain.names(BodyId.of("nanchang"))).isFalse();
        assertThat(chain.isEmpty()).isFalse();
    }

    @Test
    void aChainMayNameNobody() {
        assertThat(ResponsibilityChain.none()).isEqualTo(new ResponsibilityChain(List.of()));
        assertThat(ResponsibilityChain.none().isEmpty()).isTrue();
        assertThat(ResponsibilityChain.none().names(GANZHOU)).isFalse();
    }

    @Test
    void jointLeadsAndSeveralRolesOfABodyAreLawful() {
        ResponsibilityChain chain = new ResponsibilityChain(List.of(
                Assignment.of(Role.LEAD, ECOLOGY),
                Assignment.of(Role.LEAD, GANZHOU),
                Assignment.of(Role.RESPONSIBLE, GANZHOU)));

        assertThat(chain.bodies(Role.LEAD)).containsExactly(ECOLOGY, GANZHOU);
    }

    @Test
    void secretaryAndMayorOfOneBodyBothAnswer() {
        ResponsibilityChain chain = new ResponsibilityChain(List.of(
                Assignment.of(Role.RESPONSIBLE, GANZHOU, SECRETARY), Assignment.of(Role.RESPONSIBLE, GANZHOU, MAYOR)));

        assertThat(chain.assignments())
                .extracting(Assignment::post)
                .extracting(Optional::orElseThrow)
                .containsExactly(SECRETARY, MAYOR);
        assertThat(chain.bodies(Role.RESPONSIBLE)).containsExactly(GANZHOU);
    }

    @Test
    void aLinkThatStandsTwiceIsRefusedAtEachRepetition() {
        Assignment lead = Assignment.of(Role.LEAD, ECOLOGY);
        Assignment mayor = Assignment.of(Role.RESPONSIBLE, GANZHOU, MAYOR);

        assertThatThrownBy(() -> new ResponsibilityChain(List.of(lead, mayor, lead, mayor)))
                .isInstanceOf(InvalidValueException.class)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(InvalidValueException::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(fault -> fault + " | " + fault.text(Language.CHINESE))
                .containsExactly(
                        "/2: responsibility chain must name body province-ecology as lead unit once, but names it"
                                + " twice | 责任链不得将主体province-ecology重复列为牵头单位",
                        "/3: responsibility chain must name body ganzhou as responsible unit once, but names it"
                                + " twice | 责任链不得将主体ganzhou重复列为责任单位");
    }

    @Test
    void theLinksAreACopy() {
        List<Assignment> links = new ArrayList<>(List.of(Assignment.of(Role.LEAD, ECOLOGY)));
        ResponsibilityChain chain = new ResponsibilityChain(links);
        links.clear();

        assertThat(chain.assignments()).hasSize(1).isUnmodifiable();
    }
}
