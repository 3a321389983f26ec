package org.rectification.accountability.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.PersonCategory;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;

/** How long sanctions have effect, by the articles that say so. */
class SanctionEffectTest {

    private static final CountingConvention START_LEFT_OUT =
            CountingConvention.of(StartDay.EXCLUDED, LastDay.STAYS, true);
    private static final CountingConvention START_COUNTED =
            CountingConvention.of(StartDay.COUNTED, LastDay.STAYS, true);

    private static SanctionEffect effect(
            ActionKind kind, String day, PersonCategory category, CountingConvention convention) {
        AccountabilityAction action = AccountabilityAction.builder(ActionId.of("a"))
                .kind(kind)
                .subject(AccountableSubject.person(AccountableSubjectId.of("p")).withCategory(category))
                .happenedOn(LocalDate.parse(day))
                .reportedOn(LocalDate.parse(day))
                .build();
        return SanctionEffect.of(action, convention, ChinaWorkingDays.official());
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING, 2021-03-15, 2021-09-15",
        "DEMERIT, 2021-03-15, 2022-03-15",
        "SERIOUS_DEMERIT, 2021-03-15, 2022-09-15",
        "DOWNGRADING, 2021-03-15, 2023-03-15",
        "REMOVAL_FROM_OFFICE, 2021-03-15, 2023-03-15",
        "WARNING, 2021-08-31, 2022-02-28",
        "WARNING, 2017-11-15, 2018-05-15",
        "PARTY_WARNING, 2024-01-01, 2025-01-01",
        "PARTY_SERIOUS_WARNING, 2024-01-01, 2025-07-01"
    })
    void aPeriodThatWasReadGivesTheLastDay(ActionKind kind, String from, LocalDate last) {
        SanctionEffect effect = effect(kind, from, PersonCategory.CIVIL_SERVANT, START_LEFT_OUT);

        assertThat(effect.from()).isEqualTo(from);
        assertThat(effect.last()).contains(last);
        assertThat(effect.inEffectOn(last)).isEqualTo(Truth.YES);
        assertThat(effect.inEffectOn(last.plusDays(1))).isEqualTo(Truth.NO);
        assertThat(effect.inEffectOn(LocalDate.parse(from).minusDays(1))).isEqualTo(Truth.NO);
    }

    @Test
    void whetherTheFirstDayCountsIsDeclared() {
        assertThat(effect(ActionKind.DEMERIT, "2021-03-15", PersonCategory.CIVIL_SERVANT, START_COUNTED)
                        .last())
                .contains(LocalDate.of(2022, 3, 14));
    }

    @Test
    void theAnswerCitesItsArticle() {
        Reason act = effect(ActionKind.DEMERIT, "2021-03-15", PersonCategory.STATE_ENTERPRISE, START_LEFT_OUT)
                .reasons()
                .get(0);
        Reason regulations = effect(ActionKind.DEMERIT, "2017-11-15", PersonCategory.CIVIL_SERVANT, START_LEFT_OUT)
                .reasons()
                .get(0);

        assertThat(act.text(Language.ENGLISH))
                .isEqualTo("\"demerit\" has effect for 12 months, from 2021-03-15 to 2022-03-15");
        assertThat(act.text(Language.CHINESE)).isEqualTo("“记过”的影响期为12个月，自2021年3月15日起，至2022年3月15日止");
        assertThat(act.citations())
                .extracting(source -> source.title() + " " + source.provision().orElseThrow())
                .containsExactly("中华人民共和国公职人员政务处分法 Art. 8");
        assertThat(regulations.citations())
                .extracting(source -> source.title() + " " + source.provision().orElseThrow())
                .containsExactly("行政机关公务员处分条例 Art. 7");
        assertThat(effect(ActionKind.DEMERIT, "2021-03-15", PersonCategory.CIVIL_SERVANT, START_LEFT_OUT)
                        .reasons())
                .last()
                .extracting(Reason::code)
                .isEqualTo("sanction.several");
    }

    @ParameterizedTest
    @CsvSource({
        "DEMERIT, 2017-11-15, STATE_ENTERPRISE", // the regulations of 2007 cover civil servants alone
        "DISMISSAL, 2021-03-15, CIVIL_SERVANT", // no period is fixed
        "PARTY_WARNING, 2017-11-15, CIVIL_SERVANT", // the earlier text was not read
        "PARTY_POST_REMOVAL, 2024-01-01, CIVIL_SERVANT",
        "PARTY_PROBATION, 2024-01-01, CIVIL_SERVANT",
        "PARTY_EXPULSION, 2024-01-01, CIVIL_SERVANT",
        "ADMONISHED, 2021-03-15, CIVIL_SERVANT",
        "REMOVED_FROM_POST, 2021-03-15, CIVIL_SERVANT",
        "PARTY_OR_GOVERNMENT_SANCTION, 2021-03-15, CIVIL_SERVANT"
    })
    void whatWasNotReadIsUnspecified(ActionKind kind, String from, PersonCategory category) {
        SanctionEffect effect = effect(kind, from, category, START_LEFT_OUT);

        assertThat(effect.last()).isEmpty();
        assertThat(effect.inEffectOn(LocalDate.parse(from))).isEqualTo(Truth.UNDECIDABLE);
        assertThat(effect.inEffectOn(LocalDate.parse(from).minusDays(1))).isEqualTo(Truth.NO);
        assertThat(effect.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly("the period of effect of \"" + kind.label().in(Language.ENGLISH) + "\" of " + from
                        + " is not known: no provision on record applies and fixes a period");
    }

    @Test
    void anEffectIsSaidWithItsDays() {
        assertThat(effect(ActionKind.DEMERIT, "2021-03-15", PersonCategory.CIVIL_SERVANT, START_LEFT_OUT))
                .hasToString("from 2021-03-15 to 2022-03-15");
    }
}
