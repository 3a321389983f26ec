package org.rectification.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.responsibility.BodyLevel;

/** What was adopted by a day, and whom it binds where, under which condition and why. */
class AdoptedMechanismsTest {

    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);

    private static MechanismBuilder mechanism(String id, String title) {
        return Mechanism.builder(MechanismId.of(id))
                .title(LocalText.chinese(title))
                .kind(MechanismKind.DOCUMENT)
                .adoptedWithin(DateSpan.ofYear(2017));
    }

    private static final Mechanism VETO = mechanism("veto", "一票否决")
            .condition(LocalText.of("重大环境污染事件", "a grave event of pollution"))
            .addBindsAt(BodyLevel.COUNTY, BodyLevel.CITY)
            .addInspections(InspectionId.of("i"))
            .build();
    private static final Mechanism DUTIES = mechanism("duties", "职责规定")
            .addAddressees(Addressee.GOVERNMENTS, Addressee.PARTY_COMMITTEES)
            .addCauses(IssueId.of("x2"), IssueId.of("x1"))
            .build();
    private static final Mechanism PLAIN = mechanism("plain", "办法").build();

    private static AdoptedMechanisms adopted(Mechanism... mechanisms) {
        return AdoptedMechanisms.of(MechanismList.of(List.of(mechanisms)), AS_OF);
    }

    private static List<String> texts(AdoptedMechanisms adopted, Language language) {
        return adopted.reasons().stream().map(reason -> reason.text(language)).toList();
    }

    @Test
    void theDayDecides() {
        Mechanism last =
                mechanism("last", "一").adoptedWithin(DateSpan.ofDay(AS_OF)).build();
        Mechanism next = mechanism("next", "二")
                .adoptedWithin(DateSpan.ofDay(AS_OF.plusDays(1)))
                .build();
        Mechanism within = mechanism("within", "三")
                .adoptedWithin(DateSpan.parse("2017-12-31/2018-01-01"))
                .build();
        Mechanism until = mechanism("until", "四")
                .adoptedWithin(DateSpan.parse("../2018-01-01"))
                .build();
        Mechanism unstated = Mechanism.builder(MechanismId.of("unstated"))
                .title(LocalText.chinese("五"))
                .kind(MechanismKind.PLAN)
                .build();

        AdoptedMechanisms adopted = adopted(last, next, within, until, unstated);

        assertThat(adopted.adopted()).containsExactly(last);
        assertThat(adopted.undated()).containsExactly(within, until, unstated);
        assertThat(texts(adopted, Language.ENGLISH))
                .startsWith(
                        "mechanisms adopted by 2017-12-31: 1; repeated entries of the list: 0",
                        "the day of adoption is not known, so these are not counted: within, until, unstated");
        assertThat(adopted).hasToString("AdoptedMechanisms[1 adopted, 3 undated]");
    }

    @Test
    void whomTheyBindWhereAndWhy() {
        AdoptedMechanisms adopted = adopted(VETO, DUTIES, PLAIN);

        assertThat(adopted.byLevel().keySet()).containsExactly(BodyLevel.CITY, BodyLevel.COUNTY);
        assertThat(adopted.byLevel().get(BodyLevel.CITY)).containsExactly(VETO);
        assertThat(adopted.byAddressee().keySet()).containsExactly(Addressee.PARTY_COMMITTEES, Addressee.GOVERNMENTS);
        assertThat(adopted.byAddressee().get(Addressee.GOVERNMENTS)).containsExactly(DUTIES);
        assertThat(adopted.byIssue().keySet()).containsExactly(IssueId.of("x2"), IssueId.of("x1"));
        assertThat(adopted.byIssue().get(IssueId.of("x1"))).containsExactly(DUTIES);
        assertThat(adopted.byInspection().get(InspectionId.of("i"))).containsExactly(VETO);
        assertThat(adopted.conditional()).containsExactly(VETO);
        assertThat(texts(adopted, Language.ENGLISH))
                .containsExactly(
                        "mechanisms adopted by 2017-12-31: 3; repeated entries of the list: 0",
                        "mechanism veto applies under a condition: a grave event of pollution",
                        "not stated whom they bind: veto, plain",
                        "not stated at which level they bind: duties, plain",
                        "neither issue nor inspection stated as the cause: plain");
        assertThat(texts(adopted, Language.CHINESE))
                .containsExactly(
                        "截至2017年12月31日已出台长效机制3项；清单中重复0项",
                        "长效机制veto的适用条件：重大环境污染事件",
                        "未载明约束对象：veto、plain",
                        "未载明适用层级：duties、plain",
                        "未载明所对应的问题或督察：plain");
    }

    @Test
    void aRepeatAddsWhatItStates() {
        Mechanism again = mechanism("again", "《办法》")
                .addAddressees(Addressee.ENTERPRISES)
                .addBindsAt(BodyLevel.ENTERPRISE)
                .addCauses(IssueId.of("x1"))
                .condition(LocalText.chinese("新建"))
                .build();
        AdoptedMechanisms adopted = adopted(PLAIN, again);

        assertThat(adopted.adopted()).containsExactly(PLAIN);
        assertThat(adopted.byAddressee().get(Addressee.ENTERPRISES)).containsExactly(PLAIN);
        assertThat(adopted.byIssue().get(IssueId.of("x1"))).containsExactly(PLAIN);
        assertThat(adopted.conditional()).containsExactly(PLAIN);
        assertThat(texts(adopted, Language.ENGLISH))
                .containsExactly(
                        "mechanisms adopted by 2017-12-31: 1; repeated entries of the list: 1",
                        "mechanism plain applies under a condition: 新建");
    }

    @Test
    void aRepeatMayStateTheDay() {
        Mechanism undated = Mechanism.builder(MechanismId.of("undated"))
                .title(LocalText.chinese("办法"))
                .kind(MechanismKind.DOCUMENT)
                .build();

        assertThat(adopted(undated, PLAIN).adopted()).containsExactly(undated);
    }

    @Test
    void whatIsNotAdoptedIsInNoList() {
        Mechanism later = mechanism("later", "一")
                .adoptedWithin(DateSpan.ofYear(2018))
                .addBindsAt(BodyLevel.CITY)
                .condition(LocalText.chinese("新建"))
                .build();

        assertThat(adopted(later).byLevel()).isEmpty();
        assertThat(adopted(later).conditional()).isEmpty();
        assertThat(adopted(later).reasons()).hasSize(1);
    }
}
