package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectification.rows.Province.CITY_GOVERNMENTS;
import static org.rectification.rows.Province.COMMITTEE;
import static org.rectification.rows.Province.CONGRESS;
import static org.rectification.rows.Province.GOVERNMENT;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.city;
import static org.rectification.rows.Province.day;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.record;
import static org.rectification.rows.Province.zh;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.escalation.RaisedMatter;
import org.rectification.escalation.SupervisionYear;
import org.rectification.oversight.Act;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.RecordId;
import org.rectification.register.Register;
import org.rectification.responsibility.coverage.AreaCoverage;

/**
 * Row J9: two rounds over the whole province; the people's congress: plan, meeting, checks in 8 cities, review with an
 * opinion, second check.
 */
class RowJ9Test {

    private static final CampaignId SUPERVISION = CampaignId.of("supervision-2017");
    private static final CampaignId CHECKS = CampaignId.of("congress-2017");
    private static final CampaignId INSPECTION = CampaignId.of("inspection-2017");

    private static Act wholeProvince(int round) {
        return new Act.RoundHeld(Act.RoundKind.SUPERVISION, SUPERVISION, OptionalInt.of(round), true, Optional.empty());
    }

    private static final Register REGISTER = jiangxi()
            .addRecords(
                    record("round-1", wholeProvince(1), "2017-01-01/2017-12-31")
                            .addBy(COMMITTEE, GOVERNMENT)
                            .addTo(GOVERNMENT)
                            .build(),
                    record("round-2", wholeProvince(2), "2017-01-01/2017-12-31")
                            .addBy(COMMITTEE, GOVERNMENT)
                            .addTo(GOVERNMENT)
                            .build(),
                    record("plan", new Act.ListedForYear(2017), "2017-01-01/2017-03-31")
                            .addBy(CONGRESS)
                            .build(),
                    record("hearing", new Act.MeetingHeld(Act.Meeting.HEARING), "2017-04-01/2017-04-30")
                            .addBy(CONGRESS)
                            .addTo(GOVERNMENT)
                            .build(),
                    record(
                                    "checks",
                                    new Act.RoundHeld(
                                            Act.RoundKind.CONGRESS_CHECK,
                                            CHECKS,
                                            OptionalInt.empty(),
                                            false,
                                            Optional.of(Quantity.exactly(8))),
                                    "2017-05-01/2017-05-31")
                            .addBy(CONGRESS)
                            .build(),
                    record(
                                    "feedback",
                                    new Act.Raised(Act.Matter.CHECK_FEEDBACK, zh("专项反馈"), Optional.empty()),
                                    "2017-05-01/2017-05-31")
                            .addBy(CONGRESS)
                            .build(),
                    record("review", new Act.CongressReviewed(), "2017-07-24")
                            .addBy(CONGRESS)
                            .addTo(GOVERNMENT)
                            .build(),
                    record(
                                    "opinion",
                                    new Act.Raised(Act.Matter.REVIEW_OPINION, zh("审议意见"), Optional.empty()),
                                    "2017-07-24")
                            .addBy(CONGRESS)
                            .addTo(GOVERNMENT)
                            .build(),
                    record("second-check", Act.RoundHeld.of(Act.RoundKind.LOOK_BACK, CHECKS), "2017-09-01/2017-09-30")
                            .addBy(CONGRESS)
                            .build(),
                    record(
                                    "opinion-under-way",
                                    new Act.FollowedUp(RecordId.of("opinion"), Act.Outcome.UNDER_WAY),
                                    "2017-09-30")
                            .build())
            .build();

    @Test
    void twoRoundsReachedTheWholeProvince() {
        AreaCoverage cities = AreaCoverage.ofCampaign(REGISTER, SUPERVISION, CITY_GOVERNMENTS, YEAR_END);

        assertThat(cities.ratio()).isEqualTo(new Ratio(11, 11));
        assertThat(REGISTER.records())
                .filteredOn(record -> record.act() instanceof Act.RoundHeld round
                        && round.campaign().equals(SUPERVISION))
                .hasSize(2);
    }

    @Test
    void eightCitiesThatNobodyNamesAreCountedAndNotGuessed() {
        AreaCoverage cities = AreaCoverage.ofCampaign(REGISTER, CHECKS, CITY_GOVERNMENTS, YEAR_END);

        assertThat(cities.reached()).isEmpty();
        assertThat(cities.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .last()
                .isEqualTo("number of areas that record checks states without naming them: 8");
    }

    @Test
    void sixCitiesOfElevenWereInspectedAndFiveAreToGo() {
        Register register = REGISTER.with(record(
                                "batch-1",
                                Act.RoundHeld.of(Act.RoundKind.INSPECTION, INSPECTION),
                                "2017-05-01/2017-05-31")
                        .addTo(city("新余"), city("九江"), city("萍乡"))
                        .build())
                .with(record("batch-2", Act.RoundHeld.of(Act.RoundKind.INSPECTION, INSPECTION), "2017-09-01/2017-09-30")
                        .addTo(city("宜春"), city("鹰潭"), city("吉安"))
                        .build());

        AreaCoverage cities = AreaCoverage.ofCampaign(register, INSPECTION, CITY_GOVERNMENTS, YEAR_END);

        assertThat(cities.ratio()).isEqualTo(new Ratio(6, 11));
        assertThat(cities.missing()).containsExactly(city("南昌"), city("景德镇"), city("赣州"), city("上饶"), city("抚州"));
        assertThat(AreaCoverage.ofCampaign(register, INSPECTION, CITY_GOVERNMENTS, day("2017-06-30"))
                        .ratio())
                .isEqualTo(new Ratio(3, 11));
    }

    @Test
    void whatWasListedHeldHeardAndAskedForInTheYear() {
        Register register = REGISTER.with(record("points", new Act.ListedForYear(2017), "2017-01-01/2017-12-31")
                .addBy(COMMITTEE, GOVERNMENT)
                .build());

        assertThat(SupervisionYear.yearsIn(register, YEAR_END)).singleElement().satisfies(year -> {
            assertThat(year.year()).isEqualTo(2017);
            assertThat(year.lists()).containsExactly(RecordId.of("plan"), RecordId.of("points"));
            assertThat(year.reviews()).containsExactly(RecordId.of("review"));
            assertThat(year.asked())
                    .extracting(RaisedMatter::record)
                    .containsExactly(RecordId.of("feedback"), RecordId.of("opinion"));
            assertThat(year.reasons())
                    .extracting(reason -> reason.text(Language.CHINESE))
                    .containsExactly(
                            "江西省人大常委会列入2017年监督重点，见记录plan",
                            "江西省委、江西省人民政府列入2017年监督重点，见记录points",
                            "行动supervision-2017（督导检查）已开展2轮",
                            "行动congress-2017（人大检查）已开展1轮",
                            "行动congress-2017（回头看）已开展1轮",
                            "2017年7月24日人大听取和审议，见记录review",
                            "检查反馈意见和审议意见共2项，已办结0项，未办结2项");
        });
        assertThat(SupervisionYear.yearsIn(register, day("2017-07-23")).get(0).reasons())
                .extracting(Reason::code)
                .contains("supervision-year.not-heard");
    }

    @Test
    void anOpinionIsFollowedUntilItIsAnsweredOrSolved() {
        List<RaisedMatter> raised = RaisedMatter.mattersIn(REGISTER, YEAR_END);

        assertThat(raised)
                .extracting(RaisedMatter::record, RaisedMatter::outcome, RaisedMatter::isSettled)
                .containsExactly(
                        tuple(RecordId.of("feedback"), Optional.empty(), false),
                        tuple(RecordId.of("opinion"), Optional.of(Act.Outcome.UNDER_WAY), false));
    }
}
