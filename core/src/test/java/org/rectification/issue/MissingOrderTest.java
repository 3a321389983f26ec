package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.tier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.issue.Fact.CarriedOver;
import org.rectification.issue.Fact.CompletionRefuted;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Fact.ExceptionDecided;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.Fact.Reopened;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.responsibility.BodyId;

/** Facts of one day whose order is not stated and decides what follows from them. */
class MissingOrderTest {

    private static final String DAY = "2018-01-05";
    private static final LocalText WHY = LocalText.of("理由", "reason");
    private static final Fact REFUTED = new CompletionRefuted(RefutationKind.REBOUND);
    private static final Fact REOPENED = new Reopened();
    private static final Fact ACCEPTED = stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED);
    private static final Fact NOT_ACCEPTED = stage(CloseOutStage.ACCEPTANCE, StageOutcome.FAILED);
    private static final Fact CLOSED = stage(CloseOutStage.CLOSE, StageOutcome.PASSED);
    private static final Fact NOT_APPLICABLE = new Ended(EndKind.NOT_APPLICABLE, BodyId.of("b1"), WHY);
    private static final Fact WILL_NOT_BE_DONE = new Ended(EndKind.WILL_NOT_BE_DONE, BodyId.of("b1"), WHY);

    private static List<String> missing(History history) {
        return history.missingOrderOf(Subject.issue(), day("2018-12-31")).stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    private static List<String> missing(Fact... facts) {
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : facts) {
            entries.add(entry("e" + entries.size(), fact, DAY));
        }
        return missing(History.of(entries));
    }

    private static void assertMissing(Fact one, Fact other) {
        assertThat(missing(one, other)).containsExactlyInAnyOrder("e0", "e1");
        assertThat(missing(other, one)).containsExactlyInAnyOrder("e0", "e1");
    }

    @Test
    void reportsOfDifferentTiers() {
        assertMissing(complete(), tier(Tier.BASICALLY_COMPLETE));
        assertMissing(tier(Tier.ON_SCHEDULE), tier(Tier.BEHIND_SCHEDULE));
        assertThat(missing(complete(), complete())).isEmpty();
        assertThat(missing(tier(Tier.ON_SCHEDULE), tier(Tier.ON_SCHEDULE))).isEmpty();
        assertThat(missing(complete(), complete(), tier(Tier.ON_SCHEDULE))).hasSize(3);
    }

    @Test
    void whatTakesACompletionBackAndWhatMakesOne() {
        assertMissing(complete(), REOPENED);
        assertMissing(complete(), REFUTED);
        assertMissing(ACCEPTED, REFUTED);
        assertMissing(CLOSED, REOPENED);
        assertThat(missing(REFUTED, REOPENED)).isEmpty();
    }

    @Test
    void anAcceptancePassedAndFailed() {
        assertMissing(ACCEPTED, NOT_ACCEPTED);
        assertThat(missing(CLOSED, NOT_ACCEPTED)).isEmpty();
        assertThat(missing(History.of(List.of(
                        entry("e0", ACCEPTED, "2018-01-04"),
                        entry("e1", NOT_ACCEPTED, DAY),
                        entry("e2", CLOSED, DAY)))))
                .containsExactly("e1", "e2");
    }

    @Test
    void endsAndExceptions() {
        Entry asked = entry("q", new ExceptionRequested(WHY, Optional.empty()), "2018-01-01");
        Entry again = entry("r", new ExceptionRequested(WHY, Optional.of(day("2019-01-01"))), "2018-01-01");
        Entry granted = entry("g", new ExceptionDecided(asked.id(), true), DAY);

        assertMissing(NOT_APPLICABLE, REOPENED);
        assertMissing(NOT_APPLICABLE, WILL_NOT_BE_DONE);
        assertMissing(NOT_APPLICABLE, new CarriedOver(InspectionId.of("i2")));
        assertThat(missing(NOT_APPLICABLE, NOT_APPLICABLE)).isEmpty();
        assertThat(missing(NOT_APPLICABLE, REFUTED)).isEmpty();
        assertThat(missing(History.of(List.of(asked, granted, entry("o", REOPENED, DAY)))))
                .containsExactly("o", "g");
        assertThat(missing(History.of(
                        List.of(asked, again, granted, entry("h", new ExceptionDecided(again.id(), true), DAY)))))
                .containsExactly("g", "h");
        assertThat(missing(History.of(
                        List.of(asked, again, granted, entry("h", new ExceptionDecided(again.id(), false), DAY)))))
                .isEmpty();
    }

    private static Fact into(EndKind end, String... into) {
        return new Ended(
                end, BodyId.of("b1"), WHY, Stream.of(into).map(IssueId::of).toList());
    }

    @Test
    void endsOfOneKindThatDiffer() {
        assertMissing(into(EndKind.MERGED, "j"), into(EndKind.MERGED, "k"));
        assertMissing(into(EndKind.SPLIT, "j", "k"), into(EndKind.SPLIT, "j", "l"));
        assertMissing(new CarriedOver(InspectionId.of("i2")), new CarriedOver(InspectionId.of("i3")));
        assertMissing(NOT_APPLICABLE, new Ended(EndKind.NOT_APPLICABLE, BodyId.of("b2"), WHY));
        assertThat(missing(into(EndKind.SPLIT, "j", "k"), into(EndKind.SPLIT, "k", "j")))
                .isEmpty();
        assertThat(missing(new CarriedOver(InspectionId.of("i2")), new CarriedOver(InspectionId.of("i2"))))
                .isEmpty();
        assertThat(missing(into(EndKind.MERGED, "j"), into(EndKind.MERGED, "j"), into(EndKind.MERGED, "k")))
                .hasSize(3);
        Fact[] many = IntStream.range(0, 20_000)
                .mapToObj(i -> into(EndKind.MERGED, "j" + i))
                .toArray(Fact[]::new);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(missing(many)).hasSize(20_000));
    }

    @Test
    void passesOfOneStageWithDifferentOutcomes() {
        StageTaken basically = new StageTaken(CloseOutStage.CLOSE, StageOutcome.BASICALLY_MET);

        assertMissing(CLOSED, basically);
        assertMissing(ACCEPTED, stage(CloseOutStage.ACCEPTANCE, StageOutcome.BASICALLY_MET));
        assertThat(missing(CLOSED, CLOSED)).isEmpty();
        assertThat(missing(CLOSED, basically.withStageId(StageId.of("county")))).isEmpty();
        assertThat(missing(ACCEPTED, basically)).isEmpty();
        assertThat(missing(NOT_ACCEPTED, stage(CloseOutStage.ACCEPTANCE, StageOutcome.RETURNED)))
                .isEmpty();
    }

    @Test
    void aGrantAndARefusalOfOneRequest() {
        Entry extension = entry("q", Given.asked("2018-06-30"), "2018-01-01");
        Entry exception = entry("r", new ExceptionRequested(WHY, Optional.empty()), "2018-01-01");

        assertThat(missing(History.of(List.of(
                        extension,
                        entry("g", Given.decided("q", true), DAY),
                        entry("h", Given.decided("q", false), DAY)))))
                .isEmpty();
        assertThat(missing(History.of(List.of(
                        exception,
                        entry("g", new ExceptionDecided(exception.id(), true), DAY),
                        entry("h", new ExceptionDecided(exception.id(), false), DAY)))))
                .isEmpty();
    }

    @Test
    void extensionsToDifferentDays() {
        Entry june = entry("q", Given.asked("2018-06-30"), "2018-01-01");
        Entry july = entry("r", Given.asked("2018-07-31"), "2018-01-01");
        Entry sameDay = entry("s", Given.asked("2018-06-30"), "2018-01-02");
        Entry granted = entry("g", Given.decided("q", true), DAY);

        assertThat(missing(History.of(List.of(june, july, granted, entry("h", Given.decided("r", true), DAY)))))
                .containsExactly("g", "h");
        assertThat(missing(History.of(List.of(june, july, granted, entry("h", Given.decided("r", false), DAY)))))
                .isEmpty();
        assertThat(missing(History.of(List.of(june, sameDay, granted, entry("h", Given.decided("s", true), DAY)))))
                .isEmpty();
    }

    @Test
    void anOrdinaryDayMissesNone() {
        assertThat(missing(
                        complete(),
                        ACCEPTED,
                        stage(CloseOutStage.SELF_CHECK, StageOutcome.PASSED),
                        stage(CloseOutStage.VERIFICATION, StageOutcome.FAILED),
                        stage(CloseOutStage.CLOSE, StageOutcome.RETURNED),
                        CLOSED,
                        Given.objection()))
                .isEmpty();
    }

    @Test
    void aStatedOrderIsNotMissingNorIsOneBetweenDays() {
        assertThat(missing(History.of(List.of(
                        entry("e0", complete(), DAY).inOrder(2),
                        entry("e1", REOPENED, DAY).inOrder(1)))))
                .isEmpty();
        assertThat(missing(History.of(List.of(
                        entry("e0", complete(), DAY), entry("e1", REOPENED, DAY).inOrder(1)))))
                .isEmpty();
        assertThat(missing(History.of(List.of(entry("e0", complete(), DAY), entry("e1", REOPENED, "2018-01-06")))))
                .isEmpty();
        assertThat(missing(History.of(List.of(
                        entry("e0", complete(), DAY),
                        entry("e1", REOPENED, DAY),
                        entry("e2", ACCEPTED, DAY).inOrder(1)))))
                .containsExactly("e0", "e1");
    }

    @Test
    void onlyEntriesInEffectByTheDayCount() {
        History history = History.of(List.of(
                entry("e0", complete(), DAY), entry("e1", REOPENED, DAY), entry("e2", complete(), "2018-02-01")));

        assertThat(history.missingOrderOf(Subject.issue(), day("2018-01-04"))).isEmpty();
        assertThat(history.missingOrderOf(Subject.issue(), day(DAY))).hasSize(2);
        assertThat(missing(history.with(entry("w", Given.withdrawn("e1"), "2018-03-01"))))
                .isEmpty();
    }

    @Test
    void whatCameBeforeTheDayMatters() {
        assertThat(missing(History.of(List.of(
                        entry("e0", complete(), "2018-01-04"),
                        entry("e1", tier(Tier.BEHIND_SCHEDULE), DAY),
                        entry("e2", REOPENED, DAY)))))
                .containsExactly("e1", "e2");
        assertThat(missing(tier(Tier.IN_PROGRESS), REOPENED)).isEmpty();
    }

    @Test
    @Tag("slow")
    void manyEntriesOfOneDayAreNotTriedInPairs() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            entries.add(entry(
                    "e" + i,
                    new StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED)
                            .withEvidence(List.of(EvidenceId.of("paper-" + i))),
                    DAY));
        }
        History history = History.of(entries);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(missing(history)).isEmpty());
    }
}
