package org.rectification.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.RecordId;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** Reports that were assessed, assessed before their correction, and not assessed. */
class ReportAssessmentsTest {

    private static final DutyId MONTHLY = DutyId.of("monthly");
    private static final LocalDate AS_OF = LocalDate.of(2017, 4, 30);
    private static final Act.Mark SCORE =
            new Act.Mark(LocalText.of("得分", "score"), Quantity.exactly(92), Optional.of(LocalText.of("分", "points")));
    private static final Act.Mark RANK =
            new Act.Mark(LocalText.of("名次", "rank"), Quantity.exactly(3), Optional.empty());

    private static OversightRecordBuilder record(String id, Act act, String day) {
        return OversightRecord.builder(RecordId.of(id)).act(act).happenedWithin(DateSpan.ofDay(LocalDate.parse(day)));
    }

    private static OversightRecordBuilder report(String id, String month, String day) {
        return record(id, new Act.ReportReceived(MONTHLY, DateSpan.parse(month)), day);
    }

    private static OversightRecord assessed(String id, String report, String day, Act.Mark... marks) {
        return record(
                        id,
                        new Act.ReportAssessed(
                                RecordId.of(report), List.of(marks), Optional.of(LocalText.of("较好", "fairly good"))),
                        day)
                .build();
    }

    private static ReportAssessments assessments(LocalDate asOf, OversightRecord... records) {
        return ReportAssessments.of(
                Register.builder(LocalText.of("台账", "register"))
                        .origin(Origin.RECORDED)
                        .addRecords(records)
                        .build(),
                MONTHLY,
                asOf);
    }

    private static final OversightRecord JANUARY =
            report("jan", "2017-01-01/2017-01-31", "2017-02-03").build();
    private static final OversightRecord FEBRUARY =
            report("feb", "2017-02-01/2017-02-28", "2017-03-03").build();
    private static final OversightRecord CORRECTED = report("feb-2", "2017-02-01/2017-02-28", "2017-03-20")
            .corrects(FEBRUARY.id())
            .build();

    @Test
    void assessedAndNotAssessed() {
        ReportAssessments answer =
                assessments(AS_OF, JANUARY, FEBRUARY, assessed("a", "feb", "2017-04-30", SCORE, RANK));

        assertThat(answer.duty()).isEqualTo(MONTHLY);
        assertThat(answer.recordsOf(ReportAssessments.Status.ASSESSED)).containsExactly(FEBRUARY.id());
        assertThat(answer.recordsOf(ReportAssessments.Status.NOT_ASSESSED)).containsExactly(JANUARY.id());
        assertThat(answer.recordsOf(ReportAssessments.Status.BEFORE_CORRECTION)).isEmpty();
        assertThat(answer.reasons().get(0).text(Language.ENGLISH))
                .isEqualTo("reports received by 2017-04-30: 2; assessed: 1; assessed before their correction only: 0;"
                        + " not assessed: 1");
        assertThat(answer.reasons().get(0).text(Language.CHINESE))
                .isEqualTo("截至2017年4月30日收到报告2份，其中已评价1份、更正后未评价0份、未评价1份");
        assertThat(answer.reports().get(1).period()).isEqualTo(DateSpan.parse("2017-02-01/2017-02-28"));
        assertThat(texts(answer, 1, Language.ENGLISH))
                .containsExactly(
                        "report feb was assessed in numbers by record a: score: 92 points, rank: 3",
                        "report feb was assessed in words by record a: fairly good");
        assertThat(texts(answer, 1, Language.CHINESE))
                .containsExactly("记录a对报告feb作出定量评价：得分：92分、名次：3", "记录a对报告feb作出定性评价：较好");
        assertThat(texts(answer, 0, Language.ENGLISH)).containsExactly("report jan: not assessed");
        assertThat(answer).hasToString("monthly: 1 of 2 reports assessed");
    }

    private static List<String> texts(ReportAssessments answer, int report, Language language) {
        return answer.reports().get(report).reasons().stream()
                .map(reason -> reason.text(language))
                .toList();
    }

    @Test
    void anAssessmentDoesNotReachACorrection() {
        ReportAssessments answer = assessments(AS_OF, FEBRUARY, assessed("a", "feb", "2017-03-10"), CORRECTED);

        assertThat(answer.reports()).singleElement().satisfies(report -> {
            assertThat(report.report()).isEqualTo(CORRECTED.id());
            assertThat(report.status()).isEqualTo(ReportAssessments.Status.BEFORE_CORRECTION);
            assertThat(report.assessments()).containsExactly(RecordId.of("a"));
            assertThat(report).hasToString("feb-2 for 2017-02-01/2017-02-28: before-correction");
        });
        assertThat(texts(answer, 0, Language.CHINESE)).containsExactly("记录a对报告feb作出定性评价：较好", "报告feb-2：更正后未评价");
    }

    @Test
    void theCorrectionMayBeAssessedToo() {
        ReportAssessments answer = assessments(
                AS_OF, FEBRUARY, assessed("a", "feb", "2017-03-10"), CORRECTED, assessed("b", "feb-2", "2017-03-25"));

        assertThat(answer.recordsOf(ReportAssessments.Status.ASSESSED)).containsExactly(CORRECTED.id());
        assertThat(answer.reports().get(0).assessments()).containsExactly(RecordId.of("b"), RecordId.of("a"));
    }

    @Test
    void whatHappenedLaterIsNotKnownYet() {
        assertThat(assessments(LocalDate.of(2017, 3, 19), FEBRUARY, assessed("a", "feb", "2017-03-10"), CORRECTED)
                        .recordsOf(ReportAssessments.Status.ASSESSED))
                .containsExactly(FEBRUARY.id());
        assertThat(assessments(LocalDate.of(2017, 3, 9), FEBRUARY, assessed("a", "feb", "2017-03-10"))
                        .recordsOf(ReportAssessments.Status.NOT_ASSESSED))
                .containsExactly(FEBRUARY.id());
        assertThat(assessments(LocalDate.of(2017, 3, 2), FEBRUARY).reports()).isEmpty();
    }

    @Test
    void aReportStandsUntilEitherOfItsCorrectionsIsReceived() {
        OversightRecord again = report("feb-3", "2017-02-01/2017-02-28", "2017-03-25")
                .corrects(FEBRUARY.id())
                .build();

        assertThat(assessments(LocalDate.of(2017, 3, 19), JANUARY, again, CORRECTED, FEBRUARY)
                        .recordsOf(ReportAssessments.Status.NOT_ASSESSED))
                .containsExactly(JANUARY.id(), FEBRUARY.id());
        assertThat(assessments(LocalDate.of(2017, 3, 2), again, CORRECTED, FEBRUARY)
                        .reports())
                .isEmpty();
    }

    @Test
    void aReportOrAssessmentWithdrawnOnAnyDayIsLeftOut() {
        OversightRecord withdrawn =
                record("w", new Act.Withdrawn(FEBRUARY.id()), "2017-03-20").build();
        OversightRecord assessment = assessed("a", "feb", "2017-03-10");
        OversightRecord notAssessed =
                record("v", new Act.Withdrawn(assessment.id()), "2017-03-20").build();

        assertThat(assessments(LocalDate.of(2017, 3, 19), FEBRUARY, withdrawn).reports())
                .isEmpty();
        assertThat(assessments(LocalDate.of(2017, 3, 19), FEBRUARY, assessment, notAssessed)
                        .recordsOf(ReportAssessments.Status.NOT_ASSESSED))
                .containsExactly(FEBRUARY.id());
    }

    @Test
    void aWithdrawnAssessmentAndAnotherDutyDoNotCount() {
        OversightRecord other = record(
                        "other",
                        new Act.ReportReceived(DutyId.of("other"), DateSpan.parse("2017-02-01/2017-02-28")),
                        "2017-03-03")
                .build();
        ReportAssessments answer = assessments(
                AS_OF,
                FEBRUARY,
                other,
                assessed("a", "feb", "2017-03-10"),
                record("w", new Act.Withdrawn(RecordId.of("a")), "2017-03-11").build());

        assertThat(answer.reports()).hasSize(1);
        assertThat(answer.recordsOf(ReportAssessments.Status.NOT_ASSESSED)).containsExactly(FEBRUARY.id());
    }

    @Test
    void anAssessmentCitesItsSources() {
        Citation source = Citation.of(LocalText.of("通报", "bulletin"));
        OversightRecord assessed = record(
                        "a", new Act.ReportAssessed(FEBRUARY.id(), List.of(RANK), Optional.empty()), "2017-03-10")
                .addSources(source)
                .build();

        assertThat(assessments(AS_OF, FEBRUARY, assessed).reports().get(0).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.citations()).containsExactly(source));
    }

    @Test
    void anAnswerHasReasons() {
        assertThatThrownBy(() -> new ReportAssessments(MONTHLY, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reasons must not be empty, but were for monthly");
        assertThatThrownBy(() -> new ReportAssessments.AssessedReport(
                        FEBRUARY.id(),
                        DateSpan.ofYear(2017),
                        ReportAssessments.Status.NOT_ASSESSED,
                        List.of(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reasons must not be empty, but were for feb");
    }
}
