package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Truth;
import org.rectification.mechanism.AdoptedMechanisms;
import org.rectification.mechanism.Mechanism;
import org.rectification.mechanism.MechanismId;
import org.rectification.mechanism.MechanismKind;
import org.rectification.mechanism.MechanismList;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.BodyLevel;

/** Row J13: more than ten rules adopted in 2017, eleven named, one of them printed twice. */
class RowJ13Test {

    private record Printed(String title, MechanismKind kind) {}

    private static final List<Printed> PRINTED = List.of(
            new Printed("江西省大气污染防治条例", MechanismKind.REGULATION),
            new Printed("江西省河道采砂管理条例", MechanismKind.REGULATION),
            new Printed("江西省农业生态环境保护条例", MechanismKind.REGULATION),
            new Printed("江西省农业生态环境保护条例", MechanismKind.REGULATION),
            new Printed("江西省人民代表大会常务委员会关于农作物秸秆露天焚烧和综合利用的决定", MechanismKind.REGULATION),
            new Printed("江西省党政领导干部生态环境损害责任追究实施细则(试行)", MechanismKind.PARTY_RULE),
            new Printed("江西省生态文明建设目标评价考核办法(试行)", MechanismKind.ASSESSMENT),
            new Printed("关于推进流域生态综合治理为抓手打造河长制升级版指导意见", MechanismKind.DOCUMENT),
            new Printed("江西省建筑工地扬尘治理实施办法(试行)", MechanismKind.GOVERNMENT_RULE),
            new Printed("江西省消灭劣V类水工作方案", MechanismKind.PLAN),
            new Printed("江西省环境行政执法与刑事司法衔接工作实施细则", MechanismKind.GOVERNMENT_RULE));

    private static final AggregateRecord MORE_THAN_TEN = AggregateRecord.builder(RecordId.of("jx-rules"))
            .kind(RecordKind.MECHANISMS_ADOPTED)
            .quantity(new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.TEN))
            .unit(CountUnit.MECHANISM)
            .scope(LocalText.of("2017年制定出台", "adopted in 2017"))
            .period(DateSpan.ofYear(2017))
            .build();

    private static Register register() {
        RegisterBuilder register = Register.builder(LocalText.of("江西省台账", "Jiangxi register"))
                .origin(Origin.RECORDED)
                .addAggregates(MORE_THAN_TEN);
        for (int i = 0; i < PRINTED.size(); i++) {
            register.addMechanisms(Mechanism.builder(MechanismId.of("rule-" + (i + 1)))
                    .title(LocalText.chinese(PRINTED.get(i).title()))
                    .kind(PRINTED.get(i).kind())
                    .level(BodyLevel.PROVINCE)
                    .adoptedWithin(DateSpan.ofYear(2017))
                    .build());
        }
        return register.build();
    }

    @Test
    void elevenAreNamedAndOneOfThemTwice() {
        MechanismList list = MechanismList.of(register().mechanisms());

        assertThat(list.listed()).hasSize(11);
        assertThat(list.distinct()).hasSize(10);
        assertThat(list.repeats())
                .extracting(repeat -> repeat.reason().text(Language.ENGLISH))
                .containsExactly("mechanism rule-4 repeats mechanism rule-3: 江西省农业生态环境保护条例");
        assertThat(list.distinct())
                .filteredOn(mechanism -> mechanism.kind() == MechanismKind.REGULATION)
                .hasSize(4);
        assertThat(list.distinct()).allSatisfy(mechanism -> {
            assertThat(mechanism.level()).contains(BodyLevel.PROVINCE);
            assertThat(mechanism.isAdoptedBy(LocalDate.of(2017, 12, 31))).isTrue();
            assertThat(mechanism.isAdoptedBy(LocalDate.of(2017, 12, 30))).isFalse();
        });
    }

    @Test
    void tenWereAdoptedByTheEndOfTheYear() {
        MechanismList list = MechanismList.of(register().mechanisms());

        assertThat(AdoptedMechanisms.of(list, LocalDate.of(2017, 12, 31)).adopted())
                .hasSize(10);
        assertThat(AdoptedMechanisms.of(list, LocalDate.of(2017, 12, 30)).undated())
                .hasSize(10);
    }

    @Test
    void moreThanTenStaysABound() {
        MechanismList list = MechanismList.of(register().mechanisms());
        Quantity stated = register().aggregates().get(0).quantity();

        assertThat(stated).hasToString("more than 10");
        assertThat(list.coveredBy(stated)).isEqualTo(Truth.YES);
        assertThat(stated.equalTo(Quantity.exactly(11))).isEqualTo(Truth.UNDECIDABLE);
        assertThat(stated.atLeast(Quantity.exactly(11))).isEqualTo(Truth.UNDECIDABLE);
        assertThat(stated.equalTo(Quantity.exactly(10))).isEqualTo(Truth.NO);
    }
}
