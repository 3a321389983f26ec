package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.rows.Province.COMMITTEE;
import static org.rectification.rows.Province.GOVERNMENT;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.body;
import static org.rectification.rows.Province.city;
import static org.rectification.rows.Province.day;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.record;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.duty.Duties;
import org.rectification.duty.Duty;
import org.rectification.duty.Owed;
import org.rectification.oversight.Act;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/** Row G10: region and cities study every half-year, counties and townships every quarter, at least once. */
class RowG10Test {

    private static final BodyId COUNTY = BodyId.of("county");
    private static final Act STUDY = new Act.MeetingHeld(Act.Meeting.STUDY);

    private static final Register REGISTER = jiangxi()
            .addBodies(body(COUNTY, "某县人民政府", BodyKind.GOVERNMENT, BodyLevel.COUNTY)
                    .parent(city("赣州"))
                    .build())
            .addRecords(
                    record("province", STUDY, "2017-06-30")
                            .addBy(GOVERNMENT, COMMITTEE)
                            .build(),
                    record("city", STUDY, "2017-02-01").addBy(city("赣州")).build(),
                    record("city-again", STUDY, "2017-11-01").addBy(city("赣州")).build(),
                    record("county-1", STUDY, "2017-03-31").addBy(COUNTY).build(),
                    record("county-2", STUDY, "2017-04-01").addBy(COUNTY).build())
            .build();

    @Test
    void regionAndCitiesOweAStudyEveryHalfYear() {
        List<Owed> owed = Duties.halfYearlyStudy()
                .inForceWithin(DateSpan.ofYear(2017))
                .owedIn(REGISTER, DateSpan.ofYear(2017), YEAR_END, ChinaWorkingDays.official());

        assertThat(owed)
                .as("two committees and governments of the region and 11 cities, twice")
                .hasSize(26);
        assertThat(owed)
                .filteredOn(Owed::isDone)
                .extracting(
                        each -> each.debtor().orElseThrow() + " " + each.due().orElseThrow())
                .containsExactly(
                        "jx-government 2017-06-30",
                        "jx-committee 2017-06-30",
                        "city-赣州 2017-06-30",
                        "city-赣州 2017-12-31");
    }

    @Test
    void countiesOweOneEveryQuarter() {
        List<Owed> owed = Duties.quarterlyStudy()
                .inForceWithin(DateSpan.ofYear(2017))
                .owedIn(REGISTER, DateSpan.ofYear(2017), day("2017-09-30"), ChinaWorkingDays.official());

        assertThat(owed)
                .extracting(each ->
                        each.debtor().orElseThrow() + " " + each.period().orElseThrow() + " " + each.status())
                .containsExactly(
                        "county 2017-01-01/2017-03-31 IN_TIME",
                        "county 2017-04-01/2017-06-30 IN_TIME",
                        "county 2017-07-01/2017-09-30 NOT_YET_DUE",
                        "county 2017-10-01/2017-12-31 NOT_YET_DUE");
        assertThat(owed.get(0).reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly(
                        "quarterly study of environmental work is due within 2017-01-01/2017-03-31, by 2017-03-31",
                        "done on 2017-03-31, according to record county-1",
                        "done in time");
    }

    @Test
    void aNextStepOfTheReportIsNotMissingInTheYearItReportsOn() {
        assertThatThrownBy(() -> Duties.quarterlyStudy()
                        .owedIn(REGISTER, DateSpan.ofYear(2017), YEAR_END, ChinaWorkingDays.official()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duty quarterly-study is owed in each period, so it must state the first day in force, but"
                        + " states none");

        Duty fromNextYear = Duties.quarterlyStudy().inForceWithin(DateSpan.from(day("2018-01-01")));

        assertThat(fromNextYear.owedIn(REGISTER, DateSpan.ofYear(2017), YEAR_END, ChinaWorkingDays.official()))
                .isEmpty();
        assertThat(fromNextYear.owedIn(
                        REGISTER, DateSpan.from(day("2017-01-01")), day("2018-04-01"), ChinaWorkingDays.official()))
                .extracting(each -> each.period().orElseThrow() + " " + each.status())
                .containsExactly("2018-01-01/2018-03-31 MISSING", "2018-04-01/2018-06-30 NOT_YET_DUE");
    }
}
