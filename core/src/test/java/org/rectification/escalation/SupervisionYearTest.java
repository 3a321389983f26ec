package org.rectification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.oversight.Act;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.RecordId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/** Lists, rounds, reviews and what was asked for, year by year. */
class SupervisionYearTest {

    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);
    private static final Body CONGRESS = body("congress", "人大常委会", BodyKind.PEOPLES_CONGRESS);
    private static final Body COMMITTEE = body("committee", "省委", BodyKind.PARTY_COMMITTEE);

    private static Body body(String id, String name, BodyKind kind) {
        return Body.builder(BodyId.of(id))
                .name(LocalText.chinese(name))
                .kind(kind)
                .level(BodyLevel.PROVINCE)
                .build();
    }

    private static OversightRecordBuilder record(String id, Act act, String days) {
        return OversightRecord.builder(RecordId.of(id))
                .act(act)
                .happenedWithin(days.contains("/") ? DateSpan.parse(days) : DateSpan.ofDay(LocalDate.parse(days)));
    }

    private static Act round(Act.RoundKind kind, String campaign, int batch) {
        return new Act.RoundHeld(
                kind,
                CampaignId.of(campaign),
                batch == 0 ? OptionalInt.empty() : OptionalInt.of(batch),
                false,
                Optional.empty());
    }

    private static Act raised(Act.Matter matter) {
        return new Act.Raised(matter, LocalText.chinese("意见"), Optional.empty());
    }

    private static List<SupervisionYear> years(OversightRecord... records) {
        return SupervisionYear.yearsIn(
                Register.builder(LocalText.of("台账", "register"))
                        .origin(Origin.RECORDED)
                        .addBodies(CONGRESS, COMMITTEE)
                        .addRecords(records)
                        .build(),
                AS_OF);
    }

    private static List<String> texts(SupervisionYear year, Language language) {
        return year.reasons().stream().map(reason -> reason.text(language)).toList();
    }

    @Test
    void aListMadeBeforeTheYearBelongsToIt() {
        Citation source = Citation.of(LocalText.of("通报", "bulletin"));
        SupervisionYear year = years(record("list", new Act.ListedForYear(2017), "2016-12-20")
                        .addBy(CONGRESS.id())
                        .addSources(source)
                        .build())
                .get(0);

        assertThat(year.year()).isEqualTo(2017);
        assertThat(year.lists()).containsExactly(RecordId.of("list"));
        assertThat(texts(year, Language.ENGLISH))
                .containsExactly(
                        "listed for 2017 by 人大常委会, record list",
                        "listed by the people's congress for 2017, not heard and deliberated by 2017-12-31");
        assertThat(texts(year, Language.CHINESE))
                .containsExactly("人大常委会列入2017年监督重点，见记录list", "人大列入2017年监督重点，截至2017年12月31日尚未听取和审议");
        assertThat(year.reasons().get(0).citations()).containsExactly(source);
        assertThat(year).hasToString("SupervisionYear[2017, 0 asked]");
    }

    @Test
    void aListOfThePartyOrOfNobodyAnnouncesNoReview() {
        SupervisionYear year = years(
                        record("a", new Act.ListedForYear(2017), "2017-01-20")
                                .addBy(COMMITTEE.id())
                                .build(),
                        record("b", new Act.ListedForYear(2017), "2017-01-20").build())
                .get(0);

        assertThat(texts(year, Language.ENGLISH))
                .containsExactly("listed for 2017 by 省委, record a", "listed for 2017, record b");
        assertThat(texts(year, Language.CHINESE)).endsWith("列入2017年监督重点，见记录b");
    }

    @Test
    void aReviewAnswersTheList() {
        Citation source = Citation.of(LocalText.of("通报", "bulletin"));
        List<SupervisionYear> years = years(
                record("list", new Act.ListedForYear(2017), "2017-01-20")
                        .addBy(CONGRESS.id())
                        .build(),
                record("review", new Act.CongressReviewed(), "2017-07-24")
                        .addSources(source)
                        .build(),
                record("later", new Act.CongressReviewed(), "2018-01-01").build());

        assertThat(years).hasSize(1);
        assertThat(years.get(0).reviews()).containsExactly(RecordId.of("review"));
        assertThat(texts(years.get(0), Language.ENGLISH))
                .containsExactly(
                        "listed for 2017 by 人大常委会, record list",
                        "heard and deliberated by the people's congress on 2017-07-24, record review");
        assertThat(texts(years.get(0), Language.CHINESE)).endsWith("2017年7月24日人大听取和审议，见记录review");
        assertThat(years.get(0).reasons().get(1).citations()).containsExactly(source);
    }

    @Test
    void theRecordsOfABatchAreOneRound() {
        SupervisionYear year = years(
                        record("a", round(Act.RoundKind.INSPECTION, "c", 1), "2017-05-01")
                                .build(),
                        record("b", round(Act.RoundKind.INSPECTION, "c", 1), "2017-05-02")
                                .build(),
                        record("c", round(Act.RoundKind.INSPECTION, "c", 2), "2017-09-01")
                                .build(),
                        record("d", round(Act.RoundKind.LOOK_BACK, "c", 0), "2017-10-01")
                                .build(),
                        record("e", round(Act.RoundKind.LOOK_BACK, "c", 0), "2017-11-01")
                                .build(),
                        record("f", round(Act.RoundKind.LOOK_BACK, "d", 1), "2017-11-01")
                                .build())
                .get(0);

        assertThat(year.rounds()).hasSize(6);
        assertThat(texts(year, Language.ENGLISH))
                .containsExactly(
                        "rounds held, campaign c (inspection): 2",
                        "rounds held, campaign c (look-back check): 2",
                        "rounds held, campaign d (look-back check): 1");
        assertThat(texts(year, Language.CHINESE)).startsWith("行动c（督察）已开展2轮");
    }

    @Test
    void whatWasAskedForIsFollowed() {
        List<SupervisionYear> years = years(
                record("feedback", raised(Act.Matter.CHECK_FEEDBACK), "2016-05-31")
                        .build(),
                record("opinion", raised(Act.Matter.REVIEW_OPINION), "2017-07-24")
                        .build(),
                record("opinion-2", raised(Act.Matter.REVIEW_OPINION), "2016-12-01/2017-01-31")
                        .build(),
                record("exposure", raised(Act.Matter.MEDIA_EXPOSURE), "2015-07-24")
                        .build(),
                record("solved", new Act.FollowedUp(RecordId.of("opinion"), Act.Outcome.SOLVED), "2017-09-30")
                        .build());

        assertThat(years).extracting(SupervisionYear::year).containsExactly(2016, 2017);
        assertThat(years.get(1).asked())
                .extracting(RaisedMatter::record)
                .containsExactly(RecordId.of("opinion"), RecordId.of("opinion-2"));
        assertThat(texts(years.get(1), Language.ENGLISH))
                .containsExactly("feedback after checks and opinions after reviews: 2; settled: 1; open: 1");
        assertThat(texts(years.get(0), Language.CHINESE)).containsExactly("检查反馈意见和审议意见共1项，已办结0项，未办结1项");
    }

    @Test
    void whatIsWithdrawnIsLeftOut() {
        assertThat(years(
                        record("review", new Act.CongressReviewed(), "2017-07-24")
                                .build(),
                        record("w", new Act.Withdrawn(RecordId.of("review")), "2017-07-25")
                                .build()))
                .isEmpty();
        assertThat(years(
                        record("review", new Act.CongressReviewed(), "2017-07-24")
                                .build(),
                        record("w", new Act.Withdrawn(RecordId.of("review")), "2018-07-25")
                                .build()))
                .as("a review withdrawn later was not held either")
                .isEmpty();
    }

    @Test
    void aRoundCorrectedToALaterDayWasNotHeldBefore() {
        OversightRecord first = record("r1", round(Act.RoundKind.SUPERVISION, "spring", 0), "2017-05-01")
                .build();
        OversightRecord corrected = record("r2", round(Act.RoundKind.SUPERVISION, "spring", 0), "2018-01-10")
                .corrects(first.id())
                .build();

        assertThat(years(first, corrected)).isEmpty();
        assertThat(years(first)).hasSize(1);
    }

    @Test
    void aYearHasReasons() {
        assertThatThrownBy(() -> new SupervisionYear(2017, List.of(), List.of(), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reasons must not be empty, but were for 2017");
    }
}
