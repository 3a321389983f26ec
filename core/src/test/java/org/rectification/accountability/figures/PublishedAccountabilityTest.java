package org.rectification.accountability.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Rank;
import org.rectification.audit.TotalCheck;
import org.rectification.audit.TotalCheck.Verdict;
import org.rectification.audit.TotalSum;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.AggregateRecordBuilder;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.PartKey;
import org.rectification.oversight.Partition;
import org.rectification.oversight.Partition.Subtotal;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyKind;

/**
 * Every published set of figures on accountability, as an aggregate with its partitions. Figures as published; where a
 * set says how many and not who, no person is made up.
 */
class PublishedAccountabilityTest {

    private static AggregateRecordBuilder held(String id, long count, CountUnit unit, String source) {
        return AggregateRecord.builder(RecordId.of(id))
                .kind(RecordKind.HELD_ACCOUNTABLE)
                .quantity(Quantity.exactly(count))
                .unit(unit)
                .scope(LocalText.chinese(source))
                .addSources(Citation.of(LocalText.chinese(source)));
    }

    private static Subtotal of(ActionKind kind, long count) {
        return Subtotal.of(new PartKey.OfAction(kind), count);
    }

    private static Subtotal of(Rank.Level level, long count) {
        return Subtotal.of(new PartKey.OfRank(Rank.of(level)), count);
    }

    private static Subtotal of(Rank.Level level, Rank.Seat seat, long count) {
        return Subtotal.of(new PartKey.OfRank(new Rank(level, seat)), count);
    }

    private static Subtotal at(String place, long count) {
        return Subtotal.of(new PartKey.OfPlace(LocalText.chinese(place)), count);
    }

    private static Partition some(Subtotal... parts) {
        return new Partition(List.of(parts), false);
    }

    private static List<Verdict> verdicts(AggregateRecord total) {
        return TotalCheck.checksOf(total).stream().map(TotalCheck::verdict).toList();
    }

    private static String reason(AggregateRecord total, int partition) {
        return TotalCheck.checksOf(total).get(partition).reason().text(Language.ENGLISH);
    }

    @Test
    void theSecondBatchExceedsItsPeopleBecauseOfPersonTimes() {
        AggregateRecord batch = held("batch-2", 1048, CountUnit.PERSON, "7省市同步公开督察组移交案件问责情况")
                .reportedWithin(DateSpan.parse("2018-03-29/2018-03-29"))
                .addPartitions(
                        Partition.of(
                                at("湖北", 221),
                                at("甘肃", 218),
                                at("广东", 207),
                                at("陕西", 154),
                                at("北京", 98),
                                at("重庆", 79),
                                at("上海", 71)),
                        Partition.of(
                                of(ActionKind.ADMONISHED, 211),
                                of(ActionKind.PARTY_OR_GOVERNMENT_SANCTION, 777),
                                of(ActionKind.ORGANIZATIONAL_MEASURE, 49).in(CountUnit.PERSON_TIME),
                                of(ActionKind.CENSURED_IN_CIRCULAR, 22),
                                of(ActionKind.REFERRED_TO_JUDICIARY, 10),
                                of(ActionKind.PARTY_REVIEW, 1),
                                of(ActionKind.OTHER_ACCOUNTABILITY, 10)),
                        some(of(Rank.Level.MINISTRY, 3), of(Rank.Level.BUREAU, 159), of(Rank.Level.DIVISION, 464)))
                .build();

        assertThat(verdicts(batch)).containsExactly(Verdict.ADDS_UP, Verdict.EXPLAINED, Verdict.SOME_ONLY);
        assertThat(reason(batch, 1))
                .isEqualTo(
                        "the parts add up to 1080, the whole in persons is 1048; person-times among the parts: 49, so"
                                + " one person may be counted several times");
        assertThat(reason(batch, 2)).isEqualTo("the source lists only some parts: 626 of 1048 (persons)");
        assertThat(TotalCheck.checksOf(batch))
                .noneMatch(check -> check.verdict().isFinding());
    }

    @Test
    void ofTheSecondBatchsBureauLevelTheFormsAddUp() {
        AggregateRecord high = held("batch-2-high", 162, CountUnit.PERSON, "省部级和厅级")
                .addPartitions(Partition.of(
                        of(ActionKind.ADMONISHED, 41),
                        of(ActionKind.PARTY_SANCTION, 70),
                        of(ActionKind.GOVERNMENT_SANCTION, 29),
                        of(ActionKind.ORGANIZATIONAL_MEASURE, 20).in(CountUnit.PERSON_TIME),
                        of(ActionKind.OTHER_ACCOUNTABILITY, 2)))
                .build();
        AggregateRecord bureau = held("batch-2-bureau", 159, CountUnit.PERSON, "厅级")
                .rank(Rank.of(Rank.Level.BUREAU))
                .addPartitions(
                        Partition.of(
                                at("湖北", 26),
                                at("甘肃", 33),
                                at("广东", 21),
                                at("陕西", 26),
                                at("北京", 17),
                                at("重庆", 28),
                                at("上海", 8)),
                        some(of(Rank.Level.BUREAU, Rank.Seat.PRINCIPAL, 56)))
                .build();

        assertThat(verdicts(high)).containsExactly(Verdict.ADDS_UP);
        assertThat(verdicts(bureau)).containsExactly(Verdict.ADDS_UP, Verdict.SOME_ONLY);
    }

    @Test
    void theThirdBatchGivesPeopleAndPersonTimes() {
        AggregateRecord batch = held("batch-3", 917, CountUnit.PERSON, "第三批7省(市)公开移交案件问责情况")
                .addPartitions(
                        Partition.of(
                                at("天津", 83),
                                at("山西", 117),
                                at("辽宁", 143),
                                at("安徽", 151),
                                at("福建", 136),
                                at("湖南", 167),
                                at("贵州", 120)),
                        some(of(Rank.Level.BUREAU, 173), of(Rank.Level.DIVISION, 484)),
                        some(of(ActionKind.PARTY_OR_GOVERNMENT_SANCTION, 698).in(CountUnit.PERSON_TIME)))
                .build();

        assertThat(verdicts(batch)).containsExactly(Verdict.ADDS_UP, Verdict.SOME_ONLY, Verdict.SOME_ONLY);
    }

    @Test
    void theFourthBatchIsExplainedToo() {
        AggregateRecord batch = held("batch-4", 1035, CountUnit.PERSON, "第四批8省(区)公开移交案件问责情况")
                .addPartitions(
                        Partition.of(
                                of(ActionKind.ADMONISHED, 296),
                                of(ActionKind.PARTY_OR_GOVERNMENT_SANCTION, 773).in(CountUnit.PERSON_TIME),
                                of(ActionKind.REFERRED_TO_JUDICIARY, 2),
                                of(ActionKind.OTHER_ACCOUNTABILITY, 10)),
                        some(of(Rank.Level.BUREAU, 218), of(Rank.Level.DIVISION, 571)))
                .build();

        assertThat(verdicts(batch)).containsExactly(Verdict.EXPLAINED, Verdict.SOME_ONLY);
        assertThat(TotalCheck.checksOf(batch).get(0).partition().sum()).isEqualTo(Quantity.exactly(1081));
    }

    @Test
    void theSecondRoundAddsUpForPeopleAndForEnterprises() {
        AggregateRecord people = held("round-2", 3035, CountUnit.PERSON, "第二轮问责")
                .addPartitions(
                        Partition.of(
                                of(ActionKind.PARTY_OR_GOVERNMENT_SANCTION, 1509),
                                of(ActionKind.ADMONISHED, 782),
                                of(ActionKind.OTHER_ACCOUNTABILITY, 744)),
                        some(of(Rank.Level.BUREAU, 371), of(Rank.Level.DIVISION, 1244)))
                .build();
        AggregateRecord enterprises = held("round-2-enterprises", 336, CountUnit.PERSON, "第二轮中央企业问责")
                .addPartitions(Partition.of(
                        of(ActionKind.PARTY_OR_GOVERNMENT_SANCTION, 183),
                        of(ActionKind.ADMONISHED, 63),
                        of(ActionKind.OTHER_ACCOUNTABILITY, 90)))
                .build();

        assertThat(verdicts(people)).containsExactly(Verdict.ADDS_UP, Verdict.SOME_ONLY);
        assertThat(verdicts(enterprises)).containsExactly(Verdict.ADDS_UP);
        assertThat(TotalSum.of(register(people, enterprises), List.of(people.id(), enterprises.id()))
                        .reasons())
                .extracting(each -> each.text(Language.ENGLISH))
                .containsExactly("第二轮问责 and 第二轮中央企业问责 may count the same items, so they are not summed");
    }

    @Test
    void hunanAddsUpThreeWaysInPersonTimes() {
        AggregateRecord hunan = held("hunan", 624, CountUnit.PERSON_TIME, "湖南省第一轮省级督察责任追究情况")
                .addPartitions(
                        Partition.of(of(Rank.Level.DIVISION, 78), of(Rank.Level.SECTION_OR_BELOW, 546)),
                        Partition.of(
                                of(ActionKind.PARTY_OR_GOVERNMENT_SANCTION, 184),
                                of(ActionKind.ADMONISHED, 189),
                                of(ActionKind.REFERRED_TO_JUDICIARY, 4),
                                of(ActionKind.OTHER_ACCOUNTABILITY, 247)),
                        Partition.of(
                                Subtotal.of(new PartKey.OfBody(BodyKind.PARTY_COMMITTEE), 31),
                                Subtotal.of(new PartKey.OfBody(BodyKind.GOVERNMENT), 110),
                                Subtotal.of(new PartKey.OfBody(BodyKind.DEPARTMENT), 474),
                                Subtotal.of(new PartKey.OfBody(BodyKind.OTHER), 9)))
                .build();

        assertThat(verdicts(hunan)).containsExactly(Verdict.ADDS_UP, Verdict.ADDS_UP, Verdict.ADDS_UP);
    }

    @Test
    void hubeiAddsUpByRank() {
        AggregateRecord hubei = held("hubei", 221, CountUnit.PERSON, "湖北省整改情况报告")
                .addPartitions(Partition.of(
                        of(Rank.Level.BUREAU, 26), of(Rank.Level.DIVISION, 113), of(Rank.Level.SECTION_OR_BELOW, 82)))
                .build();

        assertThat(verdicts(hubei)).containsExactly(Verdict.ADDS_UP);
    }

    @Test
    void personsAndUnitsOfOneReportStayTwoTotals() {
        AggregateRecord persons =
                held("zhejiang-persons", 139, CountUnit.PERSON, "浙江2017年").build();
        AggregateRecord units =
                held("zhejiang-units", 15, CountUnit.BODY, "浙江2017年单位").build();

        assertThat(TotalSum.of(register(persons, units), List.of(persons.id(), units.id())))
                .satisfies(sum -> assertThat(sum.sum()).isEmpty())
                .extracting(sum -> sum.reasons().get(0).text(Language.ENGLISH))
                .isEqualTo("浙江2017年 is counted in persons and 浙江2017年单位 in bodies, so they are not summed");
    }

    @Test
    void whatNothingExplainsIsFlagged() {
        AggregateRecord bad = held("bad", 100, CountUnit.PERSON, "甲市通报")
                .addPartitions(
                        Partition.of(
                                of(ActionKind.ADMONISHED, 80),
                                of(ActionKind.PARTY_SANCTION, 25),
                                of(ActionKind.ORGANIZATIONAL_MEASURE, 3).in(CountUnit.PERSON_TIME)),
                        Partition.of(of(Rank.Level.BUREAU, 60), of(Rank.Level.DIVISION, 35)))
                .build();

        assertThat(verdicts(bad)).containsExactly(Verdict.UNEXPLAINED, Verdict.SHORT);
        assertThat(TotalCheck.checksOf(bad)).allMatch(check -> check.verdict().isFinding());
        assertThat(reason(bad, 0))
                .isEqualTo(
                        "the parts add up to 108, the whole in persons is 100: the parts exceed it even without their"
                                + " person-times, 3");
        assertThat(reason(bad, 1)).isEqualTo("the parts add up to 95, the whole is 100 (persons); unaccounted for: 5");
    }

    @Test
    void boundsLeaveItOpen() {
        AggregateRecord open = held("open", 100, CountUnit.PERSON, "乙市通报")
                .quantity(new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.valueOf(100)))
                .addPartitions(
                        Partition.of(of(ActionKind.ADMONISHED, 80), of(ActionKind.PARTY_SANCTION, 25)),
                        Partition.of(of(ActionKind.ADMONISHED, 80), of(ActionKind.PARTY_SANCTION, 20)))
                .build();

        assertThat(verdicts(open)).containsExactly(Verdict.UNDECIDABLE, Verdict.SHORT);
        assertThat(reason(open, 1))
                .isEqualTo(
                        "the parts add up to 100, the whole is more than 100 (persons); unaccounted for: more than 0");
    }

    private static Register register(AggregateRecord... totals) {
        return Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECORDED)
                .addAggregates(totals)
                .build();
    }
}
