package org.rectification.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.plan.KeyStepId;
import org.rectification.responsibility.BodyId;

class OversightRecordTest {

    private static final Act STUDY = new Act.MeetingHeld(Act.Meeting.STUDY);

    private static OversightRecordBuilder record(String id, Act act) {
        return OversightRecord.builder(RecordId.of(id))
                .act(act)
                .happenedWithin(DateSpan.parse("2017-05-01/2017-05-31"));
    }

    private static OversightRecord study(String id) {
        return record(id, STUDY).build();
    }

    private static OversightRecord correction(String id, String of) {
        return record(id, STUDY).corrects(RecordId.of(of)).build();
    }

    private static OversightRecord withdrawal(String id, String of) {
        return record(id, new Act.Withdrawn(RecordId.of(of))).build();
    }

    private static List<String> inEffect(OversightRecord... records) {
        return OversightRecord.inEffect(List.of(records)).stream()
                .map(record -> record.id().value())
                .toList();
    }

    @Test
    void itIsReportedOnItsLastDayUnlessStated() {
        assertThat(study("r").reportedOn()).isEqualTo(LocalDate.of(2017, 5, 31));
        assertThat(study("r").happenedBy()).isEqualTo(LocalDate.of(2017, 5, 31));
        assertThat(record("r", STUDY)
                        .reportedOn(LocalDate.of(2017, 5, 1))
                        .build()
                        .reportedOn())
                .isEqualTo(LocalDate.of(2017, 5, 1));
    }

    @Test
    void whatIsCorrectedOrWithdrawnDoesNotCount() {
        assertThat(inEffect(study("a"), study("b"))).containsExactly("a", "b");
        assertThat(inEffect(study("a"), correction("b", "a"))).containsExactly("b");
        assertThat(inEffect(study("a"), withdrawal("w", "a"))).isEmpty();
        assertThat(inEffect(study("a"), correction("b", "a"), withdrawal("w", "b")))
                .as("a withdrawn correction corrects nothing")
                .containsExactly("a");
        assertThat(inEffect(withdrawal("v", "w"), withdrawal("w", "a"), study("a")))
                .as("a withdrawn withdrawal withdraws nothing")
                .containsExactly("a");
        assertThat(inEffect(study("a"), correction("b", "a"), correction("c", "b")))
                .containsExactly("c");
        assertThat(inEffect(correction("b", "a")))
                .as("what it corrects is not known")
                .containsExactly("b");
    }

    @Test
    void whatIsCorrectedToALaterDayOrWithdrawnLaterWasNeverInEffect() {
        OversightRecord later = OversightRecord.builder(RecordId.of("b"))
                .act(STUDY)
                .happenedWithin(DateSpan.parse("2017-06-01/2017-06-30"))
                .corrects(RecordId.of("a"))
                .build();
        OversightRecord withdrawal = OversightRecord.builder(RecordId.of("w"))
                .act(new Act.Withdrawn(RecordId.of("a")))
                .happenedWithin(DateSpan.parse("2017-06-01/2017-06-30"))
                .build();
        LocalDate may = LocalDate.of(2017, 5, 31);

        assertThat(OversightRecord.inEffect(List.of(study("a")), may)).containsExactly(study("a"));
        assertThat(OversightRecord.inEffect(List.of(study("a")), LocalDate.of(2017, 5, 30)))
                .isEmpty();
        assertThat(OversightRecord.inEffect(List.of(study("a"), later), may)).isEmpty();
        assertThat(OversightRecord.inEffect(List.of(study("a"), later), LocalDate.of(2017, 6, 30)))
                .containsExactly(later);
        assertThat(OversightRecord.inEffect(List.of(study("a"), withdrawal), may))
                .isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(said(faultsOf(() -> OversightRecord.builder(RecordId.of("r"))
                        .act(new Act.Withdrawn(RecordId.of("r")))
                        .happenedWithin(DateSpan.parse("2017-05-02/2017-05-03"))
                        .reportedOn(LocalDate.of(2017, 5, 1))
                        .corrects(RecordId.of("x"))
                        .build())))
                .containsExactly(
                        List.of(
                                "/reportedOn",
                                "report date must not precede the first possible day of the record, 2017-05-02, but was"
                                        + " 2017-05-01",
                                "记录的报告日不得早于其最早可能发生之日2017年5月2日，实为2017年5月1日"),
                        List.of(
                                "/id",
                                "record must not correct, withdraw, assess or follow up itself, but record r does",
                                "记录不得更正、撤回、评价或跟踪自身，涉及记录r"),
                        List.of(
                                "/corrects",
                                "withdrawal must not correct a record, but record r does: withdraw the record and add another",
                                "撤回记录不得同时作为更正，涉及记录r"));
        assertThat(faultsOf(() -> OversightRecord.builder(RecordId.of("r"))
                        .act(STUDY)
                        .happenedWithin(DateSpan.parse("2017-05-02/.."))
                        .build()))
                .extracting(Object::toString)
                .containsExactly(
                        "/happenedWithin: days of a record must have a first and a last day, but those of record r"
                                + " are from 2017-05-02");
    }

    @Test
    void anActThatCannotBeIsRefused() {
        assertThat(faultsOf(() -> new Act.ReportReceived(DutyId.of("d"), DateSpan.parse("../2017-01-31"))))
                .extracting(Object::toString)
                .containsExactly("/period: period of a report for duty d must have a first and a last day, but was"
                        + " until 2017-01-31");
        assertThat(faultsOf(() -> new Act.ReportAssessed(RecordId.of("r"), List.of(), Optional.empty())))
                .extracting(Object::toString)
                .containsExactly("assessment must have numbers or words, but that of record r has neither");
        assertThat(faultsOf(() -> new Act.RoundHeld(
                        Act.RoundKind.INSPECTION,
                        CampaignId.of("c"),
                        OptionalInt.of(0),
                        false,
                        Optional.of(new Quantity(Quantity.Bound.EXACTLY, new BigDecimal("1.5"))))))
                .extracting(Object::toString)
                .containsExactly(
                        "/batch: batch must be at least 1, but that of campaign c was 0",
                        "/unnamed: count must be a whole number, but was 1.5");
        assertThat(faultsOf(() -> new Act.Disclosed(
                        Act.Content.PLAN,
                        Act.Medium.RADIO,
                        Act.Form.ITEM,
                        Optional.empty(),
                        Optional.of(" x"),
                        Quantity.exactly(1))))
                .hasSize(1);
        assertThat(new Act.ReportAssessed(RecordId.of("r"), List.of(), Optional.of(LocalText.of("好", "good"))).words())
                .isPresent();
    }

    @Test
    void aYearOfAListHasFourDigitsAtMost() {
        assertThat(new Act.ListedForYear(1).year()).isEqualTo(1);
        assertThat(new Act.ListedForYear(9_999)).hasToString("ListedForYear[9999]");
        for (int year : new int[] {0, 10_000}) {
            assertThat(said(faultsOf(() -> new Act.ListedForYear(year))))
                    .containsExactly(List.of(
                            "/year",
                            "year of a list of matters to be supervised must be 1 to 9999, but was " + year,
                            "列入年度监督的年份须为1至9999，实为" + year));
        }
    }

    @Test
    void theKeyOfAnEventIsStable() {
        LocalDate day = LocalDate.of(2018, 1, 1);
        assertThat(new TriggeringEvent.OfIssue(
                                TriggeringEvent.Kind.BEHIND_SCHEDULE,
                                IssueId.of("jx-1"),
                                Subject.of(KeyStepId.of("s1")),
                                day)
                        .key())
                .isEqualTo("behind-schedule jx-1/key-step/s1 2018-01-01");
        assertThat(new TriggeringEvent.OfDuty(
                                TriggeringEvent.Kind.MISSED_DUTY,
                                DutyId.of("d"),
                                Optional.of(BodyId.of("b")),
                                Optional.of(InspectionId.of("i")),
                                Optional.of(IssueId.of("x")),
                                day)
                        .key())
                .isEqualTo("missed-duty d body/b inspection/i issue/x 2018-01-01");
    }
}
