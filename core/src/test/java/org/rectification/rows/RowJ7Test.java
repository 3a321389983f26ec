package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.rows.Province.GOVERNMENT;
import static org.rectification.rows.Province.OFFICE;
import static org.rectification.rows.Province.city;
import static org.rectification.rows.Province.day;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.record;
import static org.rectification.rows.Province.zh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.Quantity;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.duty.Duties;
import org.rectification.duty.Duty;
import org.rectification.duty.Owed;
import org.rectification.duty.ReportAssessments;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.RecordId;
import org.rectification.register.BodySelection;
import org.rectification.register.Register;

/**
 * Row J7: progress reported by the second working day of each month, verified and assessed in numbers and words,
 * reported on.
 */
class RowJ7Test {

    private static final DutyId MONTHLY = DutyId.of("monthly-progress");

    private static Act report(String month) {
        return new Act.ReportReceived(MONTHLY, DateSpan.parse(month));
    }

    private static Register register() {
        return jiangxi()
                .addRecords(
                        record("jan", report("2017-01-01/2017-01-31"), "2017-01-04")
                                .addBy(city("赣州"))
                                .addTo(OFFICE)
                                .build(),
                        record("feb", report("2017-02-01/2017-02-28"), "2017-02-03")
                                .addBy(city("赣州"))
                                .addTo(OFFICE)
                                .build(),
                        record("mar", report("2017-03-01/2017-03-31"), "2017-03-03")
                                .addBy(city("赣州"))
                                .addTo(OFFICE)
                                .build(),
                        record("mar-corrected", report("2017-03-01/2017-03-31"), "2017-03-10")
                                .addBy(city("赣州"))
                                .addTo(OFFICE)
                                .corrects(RecordId.of("mar"))
                                .build(),
                        record(
                                        "assessed",
                                        new Act.ReportAssessed(
                                                RecordId.of("mar-corrected"),
                                                List.of(new Act.Mark(
                                                        zh("得分"), Quantity.exactly(92), Optional.of(zh("分")))),
                                                Optional.of(zh("进展总体较好"))),
                                        "2017-03-15")
                                .addBy(OFFICE)
                                .addTo(GOVERNMENT)
                                .build())
                .build();
    }

    private static List<Owed> owed(boolean dueDayInTime, String asOf) {
        Duty monthly = Duties.monthlyProgress(dueDayInTime)
                .withDebtors(BodySelection.of(List.of(city("赣州"))))
                .withReceiver(OFFICE)
                .inForceWithin(DateSpan.ofYear(2017));
        return monthly.owedIn(
                register(), DateSpan.parse("2017-01-01/2017-05-31"), day(asOf), ChinaWorkingDays.official());
    }

    @Test
    void theDueDaysAreSecondWorkingDays() {
        assertThat(owed(true, "2017-05-02"))
                .extracting(owed -> owed.due().orElseThrow())
                .containsExactly(
                        LocalDate.of(2017, 1, 4), // 2 January was a day off
                        LocalDate.of(2017, 2, 4), // Saturday 4 February was worked
                        LocalDate.of(2017, 3, 2),
                        LocalDate.of(2017, 4, 5), // 2 to 4 April were the holiday, Saturday 1 April was worked
                        LocalDate.of(2017, 5, 3));
    }

    @Test
    void receivedInTimeLateMissingAndCorrected() {
        List<Owed> owed = owed(true, "2017-05-02");

        assertThat(owed)
                .extracting(Owed::status)
                .containsExactly(
                        Owed.Status.IN_TIME,
                        Owed.Status.IN_TIME,
                        Owed.Status.LATE,
                        Owed.Status.MISSING,
                        Owed.Status.NOT_YET_DUE);
        assertThat(owed.get(2).records()).containsExactly(RecordId.of("mar"), RecordId.of("mar-corrected"));
        assertThat(owed.get(2).correction()).contains(RecordId.of("mar-corrected"));
        assertThat(owed.get(0).correction()).isEmpty();
        assertThat(owed.get(0).duty().receiver()).contains(OFFICE);
    }

    @Test
    void whetherTheDayItselfIsInTimeIsDeclared() {
        assertThat(owed(false, "2017-05-02"))
                .extracting(Owed::status)
                .startsWith(Owed.Status.LATE, Owed.Status.IN_TIME);
    }

    @Test
    void theOfficeAssessesInNumbersAndWords() {
        ReportAssessments assessments = ReportAssessments.of(register(), MONTHLY, day("2017-05-02"));

        assertThat(assessments.recordsOf(ReportAssessments.Status.ASSESSED))
                .containsExactly(RecordId.of("mar-corrected"));
        assertThat(assessments.recordsOf(ReportAssessments.Status.NOT_ASSESSED))
                .containsExactly(RecordId.of("jan"), RecordId.of("feb"));
        assertThat(assessments.reasons())
                .extracting(reason -> reason.text(Language.CHINESE))
                .containsExactly("截至2017年5月2日收到报告3份，其中已评价1份、更正后未评价0份、未评价2份");
        assertThat(assessments.reports().get(2).reasons())
                .extracting(reason -> reason.text(Language.CHINESE))
                .containsExactly("记录assessed对报告mar-corrected作出定量评价：得分：92分", "记录assessed对报告mar-corrected作出定性评价：进展总体较好");
        assertThat(register().record(RecordId.of("assessed")).orElseThrow().to())
                .containsExactly(GOVERNMENT);
    }
}
