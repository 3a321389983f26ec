package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.escalation.RaisedMatter;
import org.rectification.escalation.SupervisionYear;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.mechanism.Addressee;
import org.rectification.mechanism.AdoptedMechanisms;
import org.rectification.mechanism.Mechanism;
import org.rectification.mechanism.MechanismBuilder;
import org.rectification.mechanism.MechanismId;
import org.rectification.mechanism.MechanismKind;
import org.rectification.mechanism.MechanismList;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.RecordId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/**
 * Row G12: Guangxi's rules, its regulation of duties, veto and assessment; what the congress supervised in the year,
 * what members proposed and leaders instructed.
 */
class RowG12Test {

    private static final InspectionId INSPECTION = InspectionId.of("central-2016-guangxi");
    private static final Body CONGRESS = body("congress", "广西壮族自治区人大常委会", BodyKind.PEOPLES_CONGRESS);
    private static final Body GOVERNMENT = body("government", "广西壮族自治区人民政府", BodyKind.GOVERNMENT);

    private static final Mechanism DUTIES = mechanism("duties", "广西壮族自治区环境保护工作职责规定(试行)", MechanismKind.PARTY_RULE)
            .addAddressees(Addressee.PARTY_COMMITTEES, Addressee.GOVERNMENTS, Addressee.DEPARTMENTS)
            .addInspections(INSPECTION)
            .build();
    private static final Mechanism SAND = mechanism("sand", "广西壮族自治区河道采砂管理条例", MechanismKind.REGULATION)
            .issuer(CONGRESS.id())
            .build();
    private static final Mechanism RIVERS =
            mechanism("rivers", "关于全面推行河长制的实施意见", MechanismKind.ARRANGEMENT).build();
    private static final Mechanism VETO = mechanism("veto", "重大环境污染事件一票否决", MechanismKind.VETO)
            .condition(LocalText.of("重大环境污染事件", "a grave event of pollution"))
            .addBindsAt(BodyLevel.CITY, BodyLevel.COUNTY)
            .build();
    private static final Mechanism ASSESSMENT = mechanism("assessment", "考核市县党政领导班子和党政正职", MechanismKind.ASSESSMENT)
            .addAddressees(Addressee.LEADING_TEAMS, Addressee.PRINCIPAL_LEADERS)
            .addBindsAt(BodyLevel.CITY, BodyLevel.COUNTY)
            .build();

    private static final OversightRecord SUPERVISION = record("supervision", new Act.ListedForYear(2017))
            .addBy(CONGRESS.id())
            .build();
    private static final OversightRecord PROPOSALS = record(
                    "proposals",
                    new Act.Raised(
                            Act.Matter.MEMBER_PROPOSAL, LocalText.chinese("涉及督察问题整改的提案列入重点办理"), Optional.empty()))
            .build();
    private static final OversightRecord INSTRUCTION = record(
                    "instruction",
                    new Act.Raised(
                            Act.Matter.LEADER_INSTRUCTION,
                            LocalText.chinese("对整改、重点流域水污染防治及秋冬季大气污染综合治理提出要求"),
                            Optional.empty()))
            .addTo(GOVERNMENT.id())
            .build();

    private static final Register REGISTER = Register.builder(LocalText.of("广西台账", "Guangxi register"))
            .origin(Origin.RECORDED)
            .addBodies(CONGRESS, GOVERNMENT)
            .addInspections(Inspection.builder(INSPECTION)
                    .name(LocalText.chinese("中央环境保护督察(广西)"))
                    .kind(InspectionKind.CENTRAL)
                    .area(LocalText.chinese("广西壮族自治区"))
                    .build())
            .addMechanisms(DUTIES, SAND, RIVERS, VETO, ASSESSMENT)
            .addRecords(SUPERVISION, PROPOSALS, INSTRUCTION)
            .build();

    private static Body body(String id, String name, BodyKind kind) {
        return Body.builder(BodyId.of(id))
                .name(LocalText.chinese(name))
                .kind(kind)
                .level(BodyLevel.PROVINCE)
                .build();
    }

    private static OversightRecordBuilder record(String id, Act act) {
        return OversightRecord.builder(RecordId.of(id)).act(act).happenedWithin(DateSpan.ofYear(2017));
    }

    private static MechanismBuilder mechanism(String id, String title, MechanismKind kind) {
        return Mechanism.builder(MechanismId.of(id))
                .title(LocalText.chinese(title))
                .kind(kind)
                .level(BodyLevel.PROVINCE)
                .adoptedWithin(DateSpan.ofYear(2017));
    }

    private static List<Mechanism> of(MechanismKind kind) {
        return MechanismList.of(REGISTER.mechanisms()).distinct().stream()
                .filter(mechanism -> mechanism.kind() == kind)
                .toList();
    }

    @Test
    void eachIsFoundByItsKind() {
        assertThat(of(MechanismKind.PARTY_RULE)).containsExactly(DUTIES);
        assertThat(of(MechanismKind.REGULATION)).containsExactly(SAND);
        assertThat(of(MechanismKind.ARRANGEMENT)).containsExactly(RIVERS);
        assertThat(MechanismList.of(REGISTER.mechanisms()).repeats()).isEmpty();
    }

    @Test
    void proposalsAndInstructionsAreFollowedUp() {
        assertThat(RaisedMatter.mattersIn(REGISTER, LocalDate.of(2017, 12, 31)))
                .extracting(raised -> raised.matter() + " " + raised.isSettled())
                .containsExactly("MEMBER_PROPOSAL false", "LEADER_INSTRUCTION false");
    }

    @Test
    void issuersCausesAndAddresseesAreTyped() {
        assertThat(REGISTER.mechanisms())
                .filteredOn(mechanism -> mechanism.issuer().equals(Optional.of(CONGRESS.id())))
                .containsExactly(SAND);
        assertThat(REGISTER.mechanisms())
                .filteredOn(mechanism -> mechanism.inspections().contains(INSPECTION))
                .containsExactly(DUTIES);
        assertThat(DUTIES.addressees())
                .containsExactly(Addressee.PARTY_COMMITTEES, Addressee.GOVERNMENTS, Addressee.DEPARTMENTS);
    }

    @Test
    void theCongressListedTheFindingsForTheYear() {
        assertThat(SupervisionYear.yearsIn(REGISTER, LocalDate.of(2017, 12, 31)))
                .singleElement()
                .satisfies(year -> assertThat(year.reasons())
                        .extracting(reason -> reason.text(Language.CHINESE))
                        .containsExactly(
                                "广西壮族自治区人大常委会列入2017年监督重点，见记录supervision", "人大列入2017年监督重点，截至2017年12月31日尚未听取和审议"));
    }

    @Test
    void aGraveEventVetoesAndThePrincipalLeadersAreAssessed() {
        AdoptedMechanisms adopted = adopted();

        assertThat(adopted.byAddressee().get(Addressee.PRINCIPAL_LEADERS)).containsExactly(ASSESSMENT);
        assertThat(adopted.byLevel().get(BodyLevel.COUNTY)).containsExactly(VETO, ASSESSMENT);
        assertThat(adopted.conditional()).containsExactly(VETO);
        assertThat(adopted.byInspection().get(INSPECTION)).containsExactly(DUTIES);
        assertThat(adopted.reasons())
                .extracting(reason -> reason.text(Language.CHINESE))
                .startsWith("截至2017年12月31日已出台长效机制5项；清单中重复0项", "长效机制veto的适用条件：重大环境污染事件");
    }

    private static AdoptedMechanisms adopted() {
        return AdoptedMechanisms.of(MechanismList.of(REGISTER.mechanisms()), LocalDate.of(2017, 12, 31));
    }
}
