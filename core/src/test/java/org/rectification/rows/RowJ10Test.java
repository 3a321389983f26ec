package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.ActionFamily;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.ClueStage;
import org.rectification.accountability.ClueStep;
import org.rectification.accountability.figures.AccountabilityFigures;
import org.rectification.accountability.figures.ClueFigures;
import org.rectification.accountability.figures.Persons;
import org.rectification.audit.RowsOfTotal;
import org.rectification.audit.TotalCheck;
import org.rectification.audit.TotalSum;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.AggregateRecordBuilder;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.PartKey;
import org.rectification.oversight.Partition;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;

/** Row J10: Jiangxi's provincial inspections of 2017, what they handed over and what was done during them. */
class RowJ10Test {

    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);
    private static final Citation REPORT =
            Citation.of(LocalText.of("江西省公开中央环保督察整改情况", "Jiangxi's public report on rectification, end of 2017"));
    private static final LocalText DURING = LocalText.of("2017年省级督察期间", "during the provincial inspections of 2017");
    private static final List<InspectionId> INSPECTIONS = Stream.of("新余", "九江", "萍乡", "宜春", "鹰潭", "吉安")
            .map(city -> InspectionId.of("provincial-2017-" + city))
            .toList();

    private static final Register REGISTER = register().build();

    private static RegisterBuilder register() {
        var register = Register.builder(LocalText.of("江西省台账", "Jiangxi register"))
                .origin(Origin.RECORDED)
                .addSources(REPORT);
        for (int i = 0; i < INSPECTIONS.size(); i++) {
            String city = INSPECTIONS.get(i).value().substring("provincial-2017-".length());
            boolean first = i < 3;
            register.addInspections(Inspection.builder(INSPECTIONS.get(i))
                    .name(LocalText.chinese("江西省环境保护督察(" + city + ")"))
                    .kind(InspectionKind.PROVINCIAL)
                    .area(LocalText.chinese(city + "市"))
                    .batch(first ? 1 : 2)
                    .stayWithin(first ? days("2017-05-01/2017-05-31") : days("2017-09-01/2017-09-30"))
                    .feedbackWithin(first ? days("2017-08-01/2017-08-31") : days("2017-12-01/2017-12-31"))
                    .build());
        }
        AggregateRecord cities = total("jx-cities", RecordKind.INSPECTION_EFFORT, 11, CountUnit.PLACE)
                .partitions(List.of(new Partition(
                        List.of(
                                Partition.Subtotal.of(new PartKey.Named(LocalText.of("已督察", "inspected")), 6),
                                Partition.Subtotal.of(
                                        new PartKey.Named(LocalText.of("下一步", "to be inspected next")), 5)),
                        true)))
                .build();
        return register.addAggregates(
                total("jx-teams", RecordKind.INSPECTION_EFFORT, 6, CountUnit.TEAM)
                        .build(),
                total("jx-days", RecordKind.INSPECTION_EFFORT, 24, CountUnit.DAY)
                        .build(),
                cities,
                total("jx-clues", RecordKind.CLUES_HANDED_OVER, 27, CountUnit.CLUE)
                        .build(),
                total("jx-criminal", RecordKind.CRIMINALLY_DETAINED, 3, CountUnit.PERSON)
                        .build(),
                total("jx-administrative", RecordKind.ADMINISTRATIVELY_DETAINED, 30, CountUnit.PERSON)
                        .build(),
                total("jx-interviewed", RecordKind.INTERVIEWED, 246, CountUnit.PERSON)
                        .build(),
                total("jx-accountable", RecordKind.HELD_ACCOUNTABLE, 50, CountUnit.PERSON)
                        .build());
    }

    private static AggregateRecordBuilder total(String id, RecordKind kind, long count, CountUnit unit) {
        return AggregateRecord.builder(RecordId.of(id))
                .kind(kind)
                .quantity(Quantity.exactly(count))
                .unit(unit)
                .scope(DURING)
                .period(DateSpan.ofYear(2017))
                .inspections(INSPECTIONS)
                .addSources(REPORT);
    }

    private static DateSpan days(String text) {
        return DateSpan.parse(text);
    }

    private static AggregateRecord total(String id) {
        return REGISTER.aggregates().stream()
                .filter(total -> total.id().equals(RecordId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sixCitiesWereInspectedInTwoBatches() {
        assertThat(REGISTER.inspections())
                .hasSize(6)
                .allSatisfy(each -> assertThat(each.kind()).isEqualTo(InspectionKind.PROVINCIAL));
        assertThat(REGISTER.inspections())
                .filteredOn(each -> each.batch().getAsInt() == 1)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.stayWithin()).contains(days("2017-05-01/2017-05-31")))
                .allSatisfy(each -> assertThat(each.feedbackWithin()).contains(days("2017-08-01/2017-08-31")));
        assertThat(REGISTER.inspections())
                .filteredOn(each -> each.batch().getAsInt() == 2)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.stayWithin()).contains(days("2017-09-01/2017-09-30")))
                .allSatisfy(each -> assertThat(each.feedbackWithin()).contains(days("2017-12-01/2017-12-31")));
        assertThat(total("jx-teams").quantity()).isEqualTo(Quantity.exactly(6));
        assertThat(total("jx-days").quantity()).isEqualTo(Quantity.exactly(24));
        assertThat(total("jx-days").unit()).isEqualTo(CountUnit.DAY);
    }

    @Test
    void fiveOfElevenCitiesAreStillToCome() {
        TotalCheck check = TotalCheck.checksOf(total("jx-cities")).get(0);

        assertThat(check.verdict()).isEqualTo(TotalCheck.Verdict.ADDS_UP);
        assertThat(check.reason().text(Language.ENGLISH)).isEqualTo("the parts add up to the whole: 11 (places)");
        assertThat(check.reason().citations()).containsExactly(REPORT);
        assertThat(check.partition().parts().get(1).quantity()).isEqualTo(Quantity.exactly(5));
    }

    @Test
    void interviewsAndDetentionsStandBesideAccountability() {
        AccountabilityFigures accountability = AccountabilityFigures.of(REGISTER, AS_OF);

        assertThat(accountability.totals()).containsExactly(total("jx-accountable"));
        assertThat(accountability.totals().get(0).quantity()).isEqualTo(Quantity.exactly(50));
        assertThat(accountability.count().persons()).isEqualTo(new Persons(0));
        assertThat(accountability.kind()).isEqualTo(FigureKind.DERIVED);
        assertThat(accountability.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly(
                        "persons: 0 (actions: 0); units: 0 (actions: 0)",
                        "published totals, listed separately and not added: 1");
        assertThat(AccountabilityFigures.of(REGISTER, EnumSet.of(ActionFamily.INTERVIEW), AS_OF)
                        .totals())
                .containsExactly(total("jx-interviewed"));
        assertThat(AccountabilityFigures.of(REGISTER, EnumSet.of(ActionFamily.LAW_ENFORCEMENT), AS_OF)
                        .totals())
                .extracting(total -> total.kind() + " " + total.quantity() + " " + total.unit())
                .containsExactly("criminally-detained 3 PERSON", "administratively-detained 30 PERSON");
    }

    @Test
    void howManyOfTheCluesAreConcludedIsAnsweredFromTheirSteps() {
        ClueFigures published = ClueFigures.of(REGISTER, AS_OF);
        assertThat(published.clues()).as("no clue is listed").isEmpty();
        assertThat(published.totals()).containsExactly(total("jx-clues"));

        List<Clue> clues = IntStream.rangeClosed(1, 27)
                .mapToObj(number -> Clue.builder(ClueId.of("clue-" + number))
                        .title(LocalText.chinese("线索" + number))
                        .inspection(INSPECTIONS.get(number % 6))
                        .addSteps(ClueStep.of(ClueStage.HANDED_OVER, LocalDate.of(2017, 8, 31)))
                        .addSteps(ClueStep.of(
                                number > 25 ? ClueStage.CONCLUDED_WITHOUT_ACTION : ClueStage.CONCLUDED,
                                LocalDate.of(2017, 12, 5).plusDays(number)))
                        .build())
                .toList();
        Register reconstructed = register().clues(clues).build();

        ClueFigures figures = ClueFigures.of(reconstructed, LocalDate.of(2017, 12, 31));
        RowsOfTotal rows = RowsOfTotal.of(reconstructed, total("jx-clues"), AS_OF);
        assertThat(rows.status()).isEqualTo(RowsOfTotal.Status.AS_PUBLISHED);
        assertThat(RowsOfTotal.of(REGISTER, total("jx-clues"), AS_OF).reason().text(Language.CHINESE))
                .isEqualTo("公布27个线索，已逐条记录0个线索，相差27个线索");
        assertThat(figures.concluded()).hasSize(26);
        assertThat(figures.open()).containsExactly(ClueId.of("clue-27"));
        assertThat(figures.by(Clue::inspection)
                        .get(Optional.of(INSPECTIONS.get(3)))
                        .open())
                .containsExactly(ClueId.of("clue-27"));
        assertThat(figures.reasons().get(0).text(Language.CHINESE))
                .isEqualTo("截至2017年12月31日移交问题线索27个，其中办结并问责25个、办结不予问责1个、未办结1个");
    }

    @Test
    void whatWasDoneIsNotAddedUpNorToTheClues() {
        assertThat(TotalSum.of(REGISTER, List.of(RecordId.of("jx-interviewed"), RecordId.of("jx-accountable")))
                        .sum())
                .isEmpty();
        assertThat(TotalSum.of(REGISTER, List.of(RecordId.of("jx-clues"), RecordId.of("jx-accountable")))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("total-sum.other-unit");
        assertThat(total("jx-clues").quantity()).isEqualTo(Quantity.exactly(27));
    }
}
