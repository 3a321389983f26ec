package org.rectification.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.responsibility.BodyKind;

class ActionKindTest {

    private static final LocalDate LAST_OF_OLD = LocalDate.of(2018, 3, 19);
    private static final LocalDate FIRST_OF_NEW = LocalDate.of(2018, 3, 20);
    private static final AccountableSubjectId SOMEBODY = AccountableSubjectId.of("s1");

    private static List<String> labels(ActionFamily family) {
        return Arrays.stream(ActionKind.values())
                .filter(kind -> kind.family() == family)
                .map(kind -> kind.label() + " " + kind.label().in(Language.ENGLISH))
                .toList();
    }

    @Test
    void theKindsOfEachFamilyHaveTheWordsOfTheField() {
        assertThat(labels(ActionFamily.PARTY_SANCTION))
                .containsExactly(
                        "党内警告 Party warning",
                        "党内严重警告 serious Party warning",
                        "撤销党内职务 removal from Party posts",
                        "留党察看 probation within the Party",
                        "开除党籍 expulsion from the Party",
                        "党纪处分 Party sanction, kind unspecified");
        assertThat(labels(ActionFamily.GOVERNMENT_SANCTION))
                .containsExactly(
                        "警告 warning",
                        "记过 demerit",
                        "记大过 serious demerit",
                        "降级 downgrading",
                        "撤职 removal from office",
                        "开除 dismissal",
                        "政纪处分 administrative discipline, kind unspecified",
                        "政务处分 government sanction, kind unspecified");
        assertThat(labels(ActionFamily.ORGANIZATIONAL_MEASURE))
                .containsExactly(
                        "调离岗位 transfer from the post",
                        "引咎辞职 resignation over a fault",
                        "责令辞职 resignation by order",
                        "免职 removal from the post",
                        "降职 demotion",
                        "停职检查 suspension for review",
                        "调整职务 adjustment of the post",
                        "组织处理 organizational measure, kind unspecified");
        assertThat(labels(ActionFamily.ADMONITION))
                .containsExactly(
                        "诫勉 admonition",
                        "责令公开道歉 public apology by order",
                        "批评教育 criticism and education",
                        "书面检查 written self-review",
                        "谈话提醒 reminder talk",
                        "通报问责 censure in a circular");
        assertThat(labels(ActionFamily.UNIT_ACCOUNTABILITY))
                .containsExactly(
                        "单位书面检查 written self-review of a unit",
                        "单位通报批评 censure of a unit",
                        "改组 reorganization of a unit",
                        "解散 dissolution of a unit",
                        "单位被问责 unit held accountable, kind unspecified");
        assertThat(labels(ActionFamily.UNSPECIFIED))
                .containsExactly(
                        "问责 held accountable, kind unspecified",
                        "纪律处分 disciplined, Party or government unspecified",
                        "党纪政纪处分 Party sanction or administrative discipline",
                        "党纪政务处分 Party or government sanction",
                        "其他处理 other accountability");
        assertThat(labels(ActionFamily.INTERVIEW)).containsExactly("约谈 interviewed");
        assertThat(labels(ActionFamily.LAW_ENFORCEMENT))
                .containsExactly(
                        "行政拘留 administratively detained",
                        "刑事拘留 criminally detained",
                        "拘留 detained, kind unspecified",
                        "立案处罚 penalty case filed",
                        "立案侦查 criminal case filed",
                        "责令整改 ordered to rectify");
        assertThat(labels(ActionFamily.REFERRAL))
                .containsExactly(
                        "移送司法 referred to the judiciary",
                        "组织审查 under Party review",
                        "移送其他机关 referred to another authority");
    }

    @Test
    void threeFamiliesStandBesideAccountability() {
        assertThat(ActionFamily.values())
                .filteredOn(family -> !family.isAccountability())
                .containsExactly(ActionFamily.INTERVIEW, ActionFamily.LAW_ENFORCEMENT, ActionFamily.REFERRAL);
        assertThat(ActionFamily.accountability()).hasSize(6).allMatch(ActionFamily::isAccountability);
        assertThat(ActionFamily.values())
                .extracting(family -> family.label().in(Language.ENGLISH))
                .containsExactly(
                        "Party sanction",
                        "government sanction",
                        "organizational measure",
                        "admonition and criticism",
                        "accountability of units",
                        "accountability, family unspecified",
                        "interview",
                        "law enforcement",
                        "referral");
    }

    @Test
    void fourNamesChangedInMarch2018() {
        for (ActionKind kind : ActionKind.values()) {
            boolean isOld = kind == ActionKind.ADMINISTRATIVE_DISCIPLINE
                    || kind == ActionKind.PARTY_OR_ADMINISTRATIVE_DISCIPLINE;
            boolean isNew = kind == ActionKind.GOVERNMENT_SANCTION || kind == ActionKind.PARTY_OR_GOVERNMENT_SANCTION;
            assertThat(kind.validity().contains(LAST_OF_OLD)).as(kind.name()).isEqualTo(!isNew);
            assertThat(kind.validity().contains(FIRST_OF_NEW)).as(kind.name()).isEqualTo(!isOld);
        }
    }

    @Test
    void unitsGetNoSanctionOfPersonsAndPersonsNoneOfUnits() {
        AccountableSubject person = AccountableSubject.person(SOMEBODY);
        AccountableSubject unit = new AccountableSubject.AccountableUnit(SOMEBODY, Optional.of(BodyKind.GOVERNMENT));
        for (ActionKind kind : ActionKind.values()) {
            assertThat(kind.appliesTo(person)).as(kind.name()).isEqualTo(kind.meetsPersons());
            assertThat(kind.appliesTo(unit)).as(kind.name()).isEqualTo(kind.meetsUnits());
            assertThat(kind.meetsPersons()).isEqualTo(kind.family() != ActionFamily.UNIT_ACCOUNTABILITY);
        }
        assertThat(ActionKind.values())
                .filteredOn(ActionKind::meetsUnits)
                .contains(ActionKind.HELD_ACCOUNTABLE, ActionKind.INTERVIEWED, ActionKind.UNIT_CENSURED)
                .doesNotContain(ActionKind.PARTY_WARNING, ActionKind.CRIMINALLY_DETAINED, ActionKind.ADMONISHED);
    }

    @Test
    void standingDecidesWhichGovernmentSanctionsApply() {
        AccountableSubject.Person owner = AccountableSubject.person(SOMEBODY).withCategory(PersonCategory.NOT_PUBLIC);
        AccountableSubject.Person village = AccountableSubject.person(SOMEBODY).withCategory(PersonCategory.GRASSROOTS);
        AccountableSubject.Person servant =
                AccountableSubject.person(SOMEBODY).withCategory(PersonCategory.CIVIL_SERVANT);

        assertThat(ActionKind.WARNING.appliesTo(owner)).isFalse();
        assertThat(ActionKind.ADMINISTRATIVELY_DETAINED.appliesTo(owner)).isTrue();
        assertThat(ActionKind.SERIOUS_DEMERIT.appliesTo(village)).isTrue();
        assertThat(List.of(ActionKind.DOWNGRADING, ActionKind.REMOVAL_FROM_OFFICE, ActionKind.DISMISSAL))
                .noneMatch(kind -> kind.appliesTo(village))
                .allMatch(kind -> kind.appliesTo(servant));
    }

    @Test
    void theBasisIsThatOfTheDayAndOfThePerson() {
        Optional<PersonCategory> servant = Optional.of(PersonCategory.CIVIL_SERVANT);
        LocalDate before = LocalDate.of(2020, 6, 30);
        LocalDate after = LocalDate.of(2020, 7, 1);

        assertThat(ActionKind.DEMERIT
                        .basisOn(before, servant)
                        .orElseThrow()
                        .source()
                        .provision())
                .contains("Art. 7");
        assertThat(ActionKind.DEMERIT
                        .basisOn(after, servant)
                        .orElseThrow()
                        .source()
                        .title()
                        .chinese())
                .contains("中华人民共和国公职人员政务处分法");
        assertThat(ActionKind.DEMERIT.basisOn(before, Optional.empty())).isEmpty();
        assertThat(ActionKind.DEMERIT.basisOn(before, Optional.of(PersonCategory.STATE_ENTERPRISE)))
                .isEmpty();
        assertThat(ActionKind.DEMERIT.basisOn(after, Optional.empty())).isPresent();
        assertThat(ActionKind.DEMERIT.basisOn(LocalDate.of(2007, 5, 31), servant))
                .isEmpty();
        assertThat(ActionKind.PARTY_WARNING.basisOn(LocalDate.of(2023, 12, 31), Optional.empty()))
                .isEmpty();
        assertThat(ActionKind.HELD_ACCOUNTABLE.bases()).isEmpty();
    }

    /** Every provision, since each follows a row of the same shape. */
    @Test
    void theProvisionsOnAKindStandInTheOrderOfTheirDays() {
        assertThat(ActionKind.DEMERIT.bases())
                .extracting(LegalBasis::toString)
                .containsExactly(
                        "LegalBasis[行政机关公务员处分条例, Art. 7, 2007-06-01/2020-06-30, 12 months]",
                        "LegalBasis[中华人民共和国公职人员政务处分法, Art. 8, 2020-07-01/.., 12 months]");
        assertThat(ActionKind.DISMISSAL.bases())
                .extracting(LegalBasis::toString)
                .containsExactly(
                        "LegalBasis[行政机关公务员处分条例, Art. 9, 2007-06-01/2020-06-30]",
                        "LegalBasis[中华人民共和国公职人员政务处分法, Art. 26, 2020-07-01/..]");
    }

    @Test
    void ranksAreSaidWithTheirSeat() {
        assertThat(new Rank(Rank.Level.BUREAU, Rank.Seat.PRINCIPAL).label().toString())
                .isEqualTo("正厅级");
        assertThat(new Rank(Rank.Level.DIVISION, Rank.Seat.DEPUTY).label().in(Language.ENGLISH))
                .isEqualTo("division (deputy)");
        assertThat(Rank.of(Rank.Level.SECTION_OR_BELOW).label().toString()).isEqualTo("科级及以下");
        assertThat(Rank.of(Rank.Level.MINISTRY).seat()).isEqualTo(Rank.Seat.NOT_STATED);
        assertThat(AccountableSubject.person(SOMEBODY)
                        .withRank(Rank.of(Rank.Level.MINISTRY))
                        .rank())
                .contains(Rank.of(Rank.Level.MINISTRY));
    }
}
