package org.rectification.complaint.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatchId;
import org.rectification.complaint.ComplaintBuilder;
import org.rectification.complaint.ComplaintEvent;
import org.rectification.complaint.ComplaintEvent.Kind;
import org.rectification.complaint.ComplaintId;

class ComplaintFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2018, 8, 1);

    private static ComplaintBuilder complaint(String id, Kind... kinds) {
        ComplaintBuilder complaint =
                Complaint.builder(ComplaintId.of(id)).receivedOn(DAY).reportedOn(DAY);
        for (Kind kind : kinds) {
            complaint.addEvents(ComplaintEvent.of(kind, DAY.plusDays(3)));
        }
        return complaint;
    }

    /** Every kind of status and outcome, one of them of three matters, one a duplicate, one received too late. */
    private static ComplaintFigures figures() {
        return ComplaintFigures.of(
                List.of(
                        complaint("1", Kind.FOUND_FOUNDED, Kind.CLOSED)
                                .matters(3)
                                .build(),
                        complaint("2", Kind.FOUND_FOUNDED, Kind.PROVISIONALLY_CLOSED)
                                .build(),
                        complaint("3", Kind.FOUND_PARTLY_FOUNDED).build(),
                        complaint("4", Kind.FOUND_UNFOUNDED, Kind.CLOSED).build(),
                        complaint("5").build(),
                        complaint("6", Kind.FOUND_FOUNDED, Kind.CLOSED)
                                .duplicateOf(ComplaintId.of("1"))
                                .build(),
                        complaint("7")
                                .receivedOn(DAY.plusDays(40))
                                .reportedOn(DAY.plusDays(40))
                                .build()),
                DAY.plusDays(30));
    }

    private static Ratio rate(ClassRateDefinition definition, Breakdown classes) {
        return definition.rateOf(classes).ratio();
    }

    @Test
    void lettersAndMattersAreCountedApartAndDuplicatesKnown() {
        assertThat(figures().count(ComplaintUnit.LETTER)).isEqualTo(6);
        assertThat(figures().count(ComplaintUnit.MATTER)).isEqualTo(8);
        assertThat(figures().duplicates()).isEqualTo(1);
        assertThat(figures().withoutDuplicates().count(ComplaintUnit.LETTER)).isEqualTo(5);
        assertThat(figures().withoutDuplicates().duplicates()).isZero();
        assertThat(ComplaintUnit.values())
                .extracting(unit -> unit.label() + " " + unit.label().in(Language.ENGLISH))
                .containsExactly("件 letters", "个问题 matters");
    }

    @Test
    void everyViewCountsEveryComplaintOnce() {
        ComplaintFigures figures = figures();

        assertThat(figures.byStatus(ComplaintUnit.LETTER).counts())
                .isEqualTo(Map.of("closed", 3L, "stage-closed", 1L, "not-closed", 2L));
        assertThat(figures.byStatus(ComplaintUnit.MATTER).counts())
                .isEqualTo(Map.of("closed", 5L, "stage-closed", 1L, "not-closed", 2L));
        assertThat(figures.byOutcome(ComplaintUnit.LETTER).counts())
                .isEqualTo(Map.of("founded", 3L, "partly-founded", 1L, "unfounded", 1L, "unverified", 1L));
        assertThat(figures.byStatusOfFounded(ComplaintUnit.LETTER).counts())
                .isEqualTo(
                        Map.of("closed", 2L, "stage-closed", 1L, "not-closed", 1L, "unfounded", 1L, "unverified", 1L));
        assertThat(figures.byRectification(ComplaintUnit.LETTER).counts())
                .isEqualTo(Map.of("rectified", 2L, "not-rectified", 2L, "unfounded", 1L, "unverified", 1L));
    }

    @Test
    void groupsByPlaceOrBatchHoldEveryComplaintOnce() {
        LocalText north = LocalText.chinese("北区");
        ComplaintBatchId second = ComplaintBatchId.of("2");
        Complaint closed = complaint("1", Kind.CLOSED).place(north).build();
        Complaint open = complaint("2").place(north).batch(second).build();
        Complaint elsewhere = complaint("3", Kind.CLOSED)
                .batch(second)
                .duplicateOf(ComplaintId.of("1"))
                .build();
        ComplaintFigures figures = ComplaintFigures.of(List.of(elsewhere, closed, open), DAY.plusDays(30));

        Map<Optional<LocalText>, ComplaintFigures> places = figures.by(Complaint::place);
        assertThat(places.keySet()).containsExactly(Optional.empty(), Optional.of(north));
        assertThat(places).isUnmodifiable();
        assertThat(rate(
                        ClassRateDefinitions.complaintsClosed(),
                        places.get(Optional.of(north)).byStatus(ComplaintUnit.LETTER)))
                .isEqualTo(new Ratio(1, 2));
        Map<Optional<ComplaintBatchId>, ComplaintFigures> batches = figures.by(Complaint::batch);
        assertThat(batches.get(Optional.of(second)).count(ComplaintUnit.LETTER)).isEqualTo(2);
        assertThat(batches.get(Optional.of(second)).withoutDuplicates().count(ComplaintUnit.LETTER))
                .isEqualTo(1);
        assertThat(batches.values().stream().mapToLong(group -> group.count(ComplaintUnit.LETTER)))
                .containsExactly(2L, 1L);
        assertThat(ComplaintFigures.of(List.of(), DAY).by(Complaint::batch)).isEmpty();
        assertThatThrownBy(() -> figures.by(complaint -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("groupOf must not be null");
    }

    @Test
    void eachDefinitionGivesItsOwnRate() {
        ComplaintFigures figures = figures();

        assertThat(rate(ClassRateDefinitions.complaintsClosed(), figures.byStatus(ComplaintUnit.LETTER)))
                .isEqualTo(new Ratio(3, 6));
        assertThat(rate(ClassRateDefinitions.complaintsClosedOrStageClosed(), figures.byStatus(ComplaintUnit.LETTER)))
                .isEqualTo(new Ratio(4, 6));
        assertThat(rate(ComplaintRates.closedOfFounded(), figures.byStatusOfFounded(ComplaintUnit.LETTER)))
                .isEqualTo(new Ratio(2, 4));
        assertThat(rate(ComplaintRates.closedOrStageClosedOfFounded(), figures.byStatusOfFounded(ComplaintUnit.LETTER)))
                .isEqualTo(new Ratio(3, 4));
        assertThat(rate(ComplaintRates.foundedOfChecked(), figures.byOutcome(ComplaintUnit.LETTER)))
                .isEqualTo(new Ratio(4, 5));
        assertThat(ComplaintRates.all())
                .extracting(ClassRateDefinition::name)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    /** Rows made up to agree with the published counts of Hebei, Guangxi and Gansu. */
    @Test
    void publishedRatesComeOutOfRows() {
        ComplaintFigures hebei = rows(3758, Kind.FOUND_FOUNDED, Kind.CLOSED)
                .and(218, Kind.FOUND_FOUNDED)
                .and(745, Kind.FOUND_UNFOUNDED, Kind.CLOSED)
                .figures();
        ComplaintFigures guangxi =
                rows(3848, Kind.CLOSED).and(69, Kind.PROVISIONALLY_CLOSED).figures();
        ComplaintFigures gansu = rows(2555, Kind.CLOSED)
                .and(74, Kind.PROVISIONALLY_CLOSED)
                .and(14)
                .figures();

        assertThat(ClassRateDefinitions.foundedComplaintsRectified()
                        .rateOf(hebei.byRectification(ComplaintUnit.LETTER))
                        .percent())
                .contains(new BigDecimal("94.52"));
        assertThat(ClassRateDefinitions.complaintsClosed()
                        .rateOf(guangxi.byStatus(ComplaintUnit.LETTER))
                        .percent())
                .contains(new BigDecimal("98.2"));
        assertThat(ClassRateDefinitions.complaintsClosedOrStageClosed()
                        .rateOf(gansu.byStatus(ComplaintUnit.LETTER))
                        .percent())
                .contains(new BigDecimal("99.5"));
    }

    private static Rows rows(int count, Kind... kinds) {
        return new Rows(new ArrayList<>()).and(count, kinds);
    }

    private record Rows(List<Complaint> made) {

        Rows and(int count, Kind... kinds) {
            for (int i = 0; i < count; i++) {
                made.add(complaint("c" + made.size(), kinds).build());
            }
            return this;
        }

        ComplaintFigures figures() {
            return ComplaintFigures.of(made, DAY.plusDays(30));
        }
    }
}
