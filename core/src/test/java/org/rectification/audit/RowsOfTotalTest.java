package org.rectification.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountabilityActionBuilder;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueBuilder;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.ClueStage;
import org.rectification.accountability.ClueStep;
import org.rectification.accountability.Rank;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBuilder;
import org.rectification.complaint.ComplaintId;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.mechanism.Mechanism;
import org.rectification.mechanism.MechanismBuilder;
import org.rectification.mechanism.MechanismId;
import org.rectification.mechanism.MechanismKind;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.AggregateRecordBuilder;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** Published totals beside the rows of one register. */
class RowsOfTotalTest {

    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);
    private static final InspectionId FIRST = InspectionId.of("i1");
    private static final InspectionId SECOND = InspectionId.of("i2");
    private static final Citation SOURCE = Citation.of(LocalText.of("通报", "bulletin"));
    private static final Rank BUREAU = Rank.of(Rank.Level.BUREAU);
    private static final AccountableSubject ONE =
            AccountableSubject.person(AccountableSubjectId.of("p1")).withRank(BUREAU);
    private static final AccountableSubject OTHER = AccountableSubject.person(AccountableSubjectId.of("p2"));
    private static final AccountableSubject UNIT = AccountableSubject.unit(AccountableSubjectId.of("u"));

    private static final Register REGISTER = Register.builder(LocalText.of("台账", "register"))
            .origin(Origin.RECORDED)
            .addInspections(inspection(FIRST), inspection(SECOND))
            .addClues(
                    clue("c1", "2016-12-31").inspection(FIRST).build(),
                    clue("c2", "2017-01-01").inspection(SECOND).build(),
                    clue("c3", "2017-12-31").build(),
                    clue("c4", "2018-01-01").inspection(FIRST).build())
            .addComplaints(
                    complaint("c1", "2016-12-31").build(),
                    complaint("c2", "2017-01-01").inspection(FIRST).build(),
                    complaint("c3", "2018-01-01").build())
            .addMechanisms(
                    mechanism("m1", "一").adoptedWithin(DateSpan.ofYear(2017)).build(),
                    mechanism("m2", "一").addInspections(FIRST).build(),
                    mechanism("m3", "二")
                            .adoptedWithin(DateSpan.ofYear(2016))
                            .addInspections(FIRST)
                            .build(),
                    mechanism("m4", "三").build(),
                    mechanism("m5", "四").build(),
                    mechanism("m6", "四").adoptedWithin(DateSpan.ofYear(2017)).build())
            .addActions(
                    action("a1", ActionKind.PARTY_WARNING, ONE, "2016-12-31").build(),
                    action("a2", ActionKind.DEMERIT, ONE, "2017-01-01")
                            .inspection(FIRST)
                            .build(),
                    action("a3", ActionKind.DEMERIT, ONE, "2017-12-31").build(),
                    action("a4", ActionKind.DEMERIT, OTHER, "2017-06-01").build(),
                    action("a5", ActionKind.UNIT_CENSURED, UNIT, "2017-06-01").build(),
                    action("a6", ActionKind.INTERVIEWED, OTHER, "2017-06-01").build(),
                    action("a7", ActionKind.DEMERIT, OTHER, "2018-01-01").build())
            .build();

    private static Inspection inspection(InspectionId id) {
        return Inspection.builder(id)
                .name(LocalText.chinese("督察"))
                .kind(InspectionKind.PROVINCIAL)
                .area(LocalText.chinese("江西"))
                .build();
    }

    private static ClueBuilder clue(String id, String day) {
        return Clue.builder(ClueId.of(id))
                .title(LocalText.chinese("线索"))
                .addSteps(ClueStep.of(ClueStage.HANDED_OVER, LocalDate.parse(day)));
    }

    private static ComplaintBuilder complaint(String id, String day) {
        return Complaint.builder(ComplaintId.of(id))
                .receivedOn(LocalDate.parse(day))
                .reportedOn(LocalDate.parse(day));
    }

    private static MechanismBuilder mechanism(String id, String title) {
        return Mechanism.builder(MechanismId.of(id))
                .title(LocalText.chinese(title))
                .kind(MechanismKind.DOCUMENT);
    }

    private static AccountabilityActionBuilder action(
            String id, ActionKind kind, AccountableSubject subject, String day) {
        return AccountabilityAction.builder(ActionId.of(id))
                .kind(kind)
                .subject(subject)
                .happenedOn(LocalDate.parse(day))
                .reportedOn(LocalDate.parse(day));
    }

    private static AggregateRecordBuilder total(RecordKind kind, CountUnit unit) {
        return AggregateRecord.builder(RecordId.of("t"))
                .kind(kind)
                .quantity(Quantity.exactly(2))
                .unit(unit)
                .scope(LocalText.chinese("2017年"))
                .addSources(SOURCE);
    }

    private static AggregateRecordBuilder clues() {
        return total(RecordKind.CLUES_HANDED_OVER, CountUnit.CLUE);
    }

    private static RowsOfTotal rows(AggregateRecordBuilder total) {
        return RowsOfTotal.of(REGISTER, total.build(), AS_OF);
    }

    private static long count(AggregateRecordBuilder total) {
        return rows(total).rows().orElseThrow();
    }

    private static Quantity bound(Quantity.Bound bound, long amount) {
        return new Quantity(bound, BigDecimal.valueOf(amount));
    }

    @Test
    void cluesByDayAndInspection() {
        assertThat(count(clues())).isEqualTo(3);
        assertThat(count(clues().period(DateSpan.ofYear(2017)))).isEqualTo(2);
        assertThat(count(clues().period(DateSpan.ofYear(2018)))).isZero();
        assertThat(count(clues().addInspections(FIRST))).isEqualTo(1);
        assertThat(count(clues().addInspections(FIRST, SECOND))).isEqualTo(2);
    }

    @Test
    void complaintsByDayAndInspection() {
        AggregateRecordBuilder total = total(RecordKind.COMPLAINTS, CountUnit.COMPLAINT);
        assertThat(count(total)).isEqualTo(2);
        assertThat(count(total.period(DateSpan.ofYear(2017)))).isEqualTo(1);
        assertThat(count(total(RecordKind.COMPLAINTS, CountUnit.COMPLAINT).addInspections(FIRST)))
                .isEqualTo(1);
    }

    @Test
    void mechanismsWithoutRepeats() {
        AggregateRecordBuilder total = total(RecordKind.MECHANISMS_ADOPTED, CountUnit.MECHANISM);
        assertThat(count(total)).isEqualTo(3);
        assertThat(count(total.period(DateSpan.ofYear(2017))))
                .as("the first entry of m5 states no day")
                .isEqualTo(1);
        assertThat(count(total(RecordKind.MECHANISMS_ADOPTED, CountUnit.MECHANISM)
                        .addInspections(FIRST)))
                .isEqualTo(1);
    }

    @Test
    void actionsByKindUnitRankAndInspection() {
        RecordKind demerit = RecordKind.of(ActionKind.DEMERIT);
        assertThat(count(total(demerit, CountUnit.PERSON))).isEqualTo(2);
        assertThat(count(total(demerit, CountUnit.PERSON_TIME))).isEqualTo(3);
        assertThat(count(total(demerit, CountUnit.PERSON_TIME).rank(BUREAU))).isEqualTo(2);
        assertThat(count(total(demerit, CountUnit.PERSON_TIME).addInspections(FIRST)))
                .isEqualTo(1);
        assertThat(count(total(demerit, CountUnit.PERSON_TIME).period(DateSpan.parse("2017-02-01/2017-12-30"))))
                .isEqualTo(1);
        assertThat(count(total(RecordKind.HELD_ACCOUNTABLE, CountUnit.PERSON_TIME)))
                .as("the interview does not count")
                .isEqualTo(4);
        assertThat(count(total(RecordKind.HELD_ACCOUNTABLE, CountUnit.BODY))).isEqualTo(1);
        assertThat(count(total(RecordKind.INTERVIEWED, CountUnit.PERSON))).isEqualTo(1);
    }

    @Test
    void theDifferenceIsSaid() {
        RowsOfTotal part = rows(clues().quantity(Quantity.exactly(27)));
        assertThat(part.status()).isEqualTo(RowsOfTotal.Status.IN_PART);
        assertThat(part.reason().text(Language.ENGLISH)).isEqualTo("27 (clues) published, 3 recorded; difference: 24");
        assertThat(part.reason().text(Language.CHINESE)).isEqualTo("公布27个线索，已逐条记录3个线索，相差24个线索");
        assertThat(part.reason().citations()).containsExactly(SOURCE);
        assertThat(part).hasToString("t: in-part");

        RowsOfTotal more = rows(clues().quantity(Quantity.exactly(1)));
        assertThat(more.status()).isEqualTo(RowsOfTotal.Status.MORE);
        assertThat(more.reason().text(Language.ENGLISH)).isEqualTo("1 (clues) published, 3 recorded; difference: 2");

        RowsOfTotal same = rows(clues().quantity(Quantity.exactly(3)));
        assertThat(same.status()).isEqualTo(RowsOfTotal.Status.AS_PUBLISHED);
        assertThat(same.reason().text(Language.ENGLISH)).isEqualTo("3 (clues) published, 3 recorded");
        assertThat(same.reason().text(Language.CHINESE)).isEqualTo("公布3个线索，已逐条记录3个线索");
    }

    @Test
    void aBoundMayLeaveItOpen() {
        RowsOfTotal open = rows(clues().quantity(bound(Quantity.Bound.MORE_THAN, 2)));
        assertThat(open.status()).isEqualTo(RowsOfTotal.Status.UNDECIDABLE);
        assertThat(open.reason().text(Language.ENGLISH))
                .isEqualTo("more than 2 (clues) published, 3 recorded; whether they agree is undecidable");
        assertThat(open.reason().text(Language.CHINESE)).isEqualTo("公布超过2个线索，已逐条记录3个线索，无法判断是否相符");
        assertThat(rows(clues().quantity(bound(Quantity.Bound.MORE_THAN, 3))).status())
                .isEqualTo(RowsOfTotal.Status.IN_PART);
    }

    @Test
    void whatHasNoRowsIsNotCompared() {
        RowsOfTotal teams = rows(total(RecordKind.INSPECTION_EFFORT, CountUnit.TEAM));
        assertThat(teams.status()).isEqualTo(RowsOfTotal.Status.NOT_COMPARABLE);
        assertThat(teams.rows()).isEqualTo(OptionalLong.empty());
        assertThat(teams.reason().text(Language.ENGLISH))
                .isEqualTo("a register has no rows of \"inspection effort\" in teams, so the total cannot be compared");
        assertThat(teams.reason().text(Language.CHINESE)).isEqualTo("台账中没有以“个组”计的“督察组织情况”逐条记录，无法比较");
        assertThat(teams.reason().citations()).containsExactly(SOURCE);
        assertThat(List.of(
                        rows(total(RecordKind.CLUES_HANDED_OVER, CountUnit.MATTER)),
                        rows(total(RecordKind.COMPLAINTS, CountUnit.MATTER)),
                        rows(total(RecordKind.MECHANISMS_ADOPTED, CountUnit.BODY)),
                        rows(total(RecordKind.of(ActionKind.CRIMINAL_CASE_FILED), CountUnit.CASE))))
                .extracting(RowsOfTotal::status)
                .containsOnly(RowsOfTotal.Status.NOT_COMPARABLE);
    }
}
