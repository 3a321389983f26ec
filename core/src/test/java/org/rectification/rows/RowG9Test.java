package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.rows.Province.GUANGXI;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.record;
import static org.rectification.rows.Province.zh;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.Quantity;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.Period;
import org.rectification.duty.DisclosureFigures;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.Owed;
import org.rectification.duty.Timing;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.register.Register;

/** Row G9: 3 press conferences and 157 reports in 2017. */
class RowG9Test {

    private static Act disclosed(Act.Medium medium, long count) {
        return new Act.Disclosed(
                Act.Content.PROGRESS,
                medium,
                Act.Form.ITEM,
                Optional.empty(),
                Optional.empty(),
                Quantity.exactly(count));
    }

    private static final Register REGISTER = jiangxi()
            .addRecords(
                    record("conferences", disclosed(Act.Medium.PRESS_CONFERENCE, 3), "2017-01-01/2017-12-31")
                            .addSources(GUANGXI)
                            .build(),
                    record("reports", disclosed(Act.Medium.SEVERAL, 157), "2017-01-01/2017-12-31")
                            .addSources(GUANGXI)
                            .build())
            .build();

    @Test
    void theCountsStandByMediumAndAreNotAdded() {
        DisclosureFigures figures = DisclosureFigures.of(REGISTER, DateSpan.ofYear(2017), YEAR_END);

        assertThat(figures.totals())
                .extracting(OversightRecord::id)
                .containsExactly(RecordId.of("conferences"), RecordId.of("reports"));
        assertThat(figures.items()).isEmpty();
        assertThat(figures.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .endsWith(
                        "disclosures published for 2017-01-01/2017-12-31, press conference: 3; listed separately and not added",
                        "disclosures published for 2017-01-01/2017-12-31, several media: 157; listed separately and not added");
        assertThat(figures.reasons().get(1).citations()).containsExactly(GUANGXI);
    }

    @Test
    void theyCountAgainstADutyOfTheYear() {
        assertThat(conferences(3)).extracting(Owed::status).containsExactly(Owed.Status.IN_TIME);
        assertThat(conferences(4)).extracting(Owed::status).containsExactly(Owed.Status.NOT_YET_DUE);
    }

    private static List<Owed> conferences(int times) {
        Duty duty = Duty.builder(DutyId.of("press-conferences"))
                .title(zh("新闻发布会"))
                .matter(new DutyMatter.Disclosure(Act.Content.PROGRESS, List.of(Act.Medium.PRESS_CONFERENCE)))
                .timing(new Timing.EachPeriod(
                        Period.YEAR, times, Timing.Counted.FROM_START, List.of(), LastDay.STAYS, true))
                .build();
        return duty.inForceWithin(DateSpan.ofYear(2017))
                .owedIn(REGISTER, DateSpan.ofYear(2017), YEAR_END, ChinaWorkingDays.official());
    }
}
