package org.rectification.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.Quantity;
import org.rectification.complaint.ComplaintEvent.Kind;
import org.rectification.issue.IssueId;

class ComplaintTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 10);

    private static ComplaintBuilder complaint() {
        return Complaint.builder(ComplaintId.of("c")).receivedOn(DAY).reportedOn(DAY.plusDays(1));
    }

    private static ComplaintEvent event(Kind kind, int day) {
        return ComplaintEvent.of(kind, DAY.plusDays(day));
    }

    @Test
    void theLastFindingAndTheLastClosingHold() {
        Complaint complaint = complaint()
                .addEvents(
                        event(Kind.FOUND_UNFOUNDED, 2),
                        event(Kind.CLOSED, 3),
                        event(Kind.REOPENED, 10),
                        event(Kind.FOUND_PARTLY_FOUNDED, 12),
                        event(Kind.PROVISIONALLY_CLOSED, 15),
                        event(Kind.FOUND_FOUNDED, 20),
                        event(Kind.CLOSED, 25))
                .build();

        assertThat(complaint.outcomeOn(DAY.plusDays(1))).isEmpty();
        assertThat(complaint.outcomeOn(DAY.plusDays(11))).contains(ComplaintOutcome.UNFOUNDED);
        assertThat(complaint.outcomeOn(DAY.plusDays(12))).contains(ComplaintOutcome.PARTLY_FOUNDED);
        assertThat(complaint.outcomeOn(DAY.plusDays(30))).contains(ComplaintOutcome.FOUNDED);
        assertThat(complaint.statusOn(DAY.plusDays(2))).isEqualTo(ComplaintStatus.OPEN);
        assertThat(complaint.statusOn(DAY.plusDays(3))).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(complaint.statusOn(DAY.plusDays(14))).isEqualTo(ComplaintStatus.OPEN);
        assertThat(complaint.statusOn(DAY.plusDays(20))).isEqualTo(ComplaintStatus.PROVISIONALLY_CLOSED);
        assertThat(complaint.statusOn(DAY.plusDays(25))).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void whatWasReportedLaterIsNotKnown() {
        Complaint complaint = complaint()
                .addEvents(event(Kind.FOUND_FOUNDED, 2).reported(DAY.plusDays(30)))
                .build();

        assertThat(complaint.asKnown(DAY)).isEmpty();
        assertThat(complaint.asKnown(DAY.plusDays(29)).orElseThrow().events()).isEmpty();
        assertThat(complaint.asKnown(DAY.plusDays(30))).contains(complaint);
    }

    @Test
    void referencesThatLeadNowhereAreDropped() {
        Complaint complaint = complaint()
                .batch(ComplaintBatchId.of("b"))
                .duplicateOf(ComplaintId.of("d"))
                .addIssues(IssueId.of("i"))
                .build();

        assertThat(complaint.referringTo(batch -> true, other -> true, issue -> true))
                .isEqualTo(complaint);
        Complaint bare = complaint.referringTo(batch -> false, other -> false, issue -> false);
        assertThat(bare.batch()).isEmpty();
        assertThat(bare.duplicateOf()).isEmpty();
        assertThat(bare.issues()).isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        InvalidValueException thrown = catchThrowableOfType(
                InvalidValueException.class,
                () -> complaint()
                        .reportedOn(DAY.minusDays(1))
                        .matters(0)
                        .duplicateOf(ComplaintId.of("c"))
                        .addEvents(event(Kind.CLOSED, -1), event(Kind.CLOSED, 5), event(Kind.REOPENED, 4))
                        .build());

        assertThat(thrown.faults())
                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                .containsExactly(
                        "/reportedOn report date must not precede the date of the event, 2018-06-10, but was"
                                + " 2018-06-09",
                        "/matters number of matters must be at least 1, but was 0",
                        "/duplicateOf complaint must not be a duplicate of itself, but complaint c is",
                        "/events/0/happenedOn event must not precede receipt on 2018-06-10, but was on 2018-06-09",
                        "/events/2/happenedOn events must be in chronological order, but 2018-06-14 follows"
                                + " 2018-06-15");
        assertThatThrownBy(() -> new ComplaintEvent(Kind.CLOSED, DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/reportedOn: report date must not precede the date of the event, 2018-06-10, but was"
                        + " 2018-06-09");
    }

    @Test
    void aBatchCountsWholeLettersAndMatters() {
        ComplaintBatchBuilder batch = ComplaintBatch.builder(ComplaintBatchId.of("b"))
                .number(27)
                .handedDownOn(DAY)
                .reportedOn(DAY)
                .letters(Quantity.exactly(19))
                .matters(Quantity.exactly(21));

        assertThat(batch.build().number()).hasValue(27);
        assertThat(batch.build().matters()).contains(Quantity.exactly(21));
        InvalidValueException thrown = catchThrowableOfType(
                InvalidValueException.class,
                () -> batch.number(0)
                        .reportedOn(DAY.minusDays(1))
                        .letters(new Quantity(Quantity.Bound.ABOUT, new BigDecimal("1.5")))
                        .build());
        assertThat(thrown.faults())
                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                .containsExactly(
                        "/number number must be at least 1, but was 0",
                        "/reportedOn report date must not precede the date of the event, 2018-06-10, but was"
                                + " 2018-06-09",
                        "/letters letters must be a whole number, but was about 1.5");
    }

    @Test
    void everyWordIsSaidInBothLanguages() {
        assertThat(ComplaintOutcome.values())
                .extracting(each -> each.label() + " " + each.label().in(Language.ENGLISH))
                .containsExactly("属实 founded", "部分属实 partly founded", "不属实 unfounded");
        assertThat(ComplaintStatus.values())
                .extracting(each -> each.label() + " " + each.label().in(Language.ENGLISH))
                .containsExactly("未办结 open", "阶段性办结 provisionally closed", "已办结 closed");
        assertThat(Kind.values())
                .extracting(each -> each.label() + " " + each.label().in(Language.ENGLISH))
                .containsExactly(
                        "查实属实 found to be founded",
                        "查实部分属实 found to be partly founded",
                        "查实不属实 found to be unfounded",
                        "阶段性办结 provisionally closed",
                        "办结 closed",
                        "重新办理 reopened");
    }
}
