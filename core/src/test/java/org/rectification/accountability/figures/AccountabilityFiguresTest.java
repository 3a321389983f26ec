package org.rectification.accountability.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.Sending;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountabilityActionBuilder;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.accountability.ActionFamily;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.ClueStage;
import org.rectification.accountability.ClueStep;
import org.rectification.accountability.Rank;
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
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/** One person with three actions, one with one, one unit; corrections, later actions and interviews beside. */
@Tag("classpath")
class AccountabilityFiguresTest {

    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);
    private static final Citation CIRCULAR = Citation.of(LocalText.chinese("通报"));
    private static final ClueId CLUE = ClueId.of("clue");
    private static final BodyId DISCIPLINE = BodyId.of("discipline");
    private static final InspectionId INSPECTION = InspectionId.of("i");
    private static final AccountableSubject MAYOR = AccountableSubject.person(AccountableSubjectId.of("p1"))
            .withRank(new Rank(Rank.Level.BUREAU, Rank.Seat.PRINCIPAL));
    private static final AccountableSubject CHIEF =
            AccountableSubject.person(AccountableSubjectId.of("p2")).withRank(Rank.of(Rank.Level.DIVISION));
    private static final AccountableSubject UNIT = AccountableSubject.unit(AccountableSubjectId.of("p1"));

    private static AccountabilityActionBuilder action(
            String id, ActionKind kind, AccountableSubject subject, String day) {
        return AccountabilityAction.builder(ActionId.of(id))
                .kind(kind)
                .subject(subject)
                .happenedOn(LocalDate.parse(day))
                .reportedOn(LocalDate.parse(day));
    }

    private static Register register(Origin origin) {
        return Register.builder(LocalText.of("台账", "register"))
                .origin(origin)
                .addBodies(Body.builder(DISCIPLINE)
                        .name(LocalText.chinese("纪委监委"))
                        .kind(BodyKind.OTHER)
                        .level(BodyLevel.CITY)
                        .build())
                .addInspections(Inspection.builder(INSPECTION)
                        .name(LocalText.chinese("督察"))
                        .kind(InspectionKind.CENTRAL)
                        .area(LocalText.chinese("江西"))
                        .build())
                .addClues(Clue.builder(CLUE)
                        .title(LocalText.chinese("线索"))
                        .addSteps(ClueStep.of(ClueStage.HANDED_OVER, LocalDate.of(2017, 1, 5)))
                        .build())
                .addActions(
                        action("a1", ActionKind.PARTY_WARNING, MAYOR, "2017-03-01")
                                .clue(CLUE)
                                .build(),
                        action("a2", ActionKind.DEMERIT, MAYOR, "2017-03-01")
                                .addSources(CIRCULAR)
                                .build(),
                        action("a3", ActionKind.TRANSFERRED, MAYOR, "2017-09-01")
                                .build(),
                        action("a4", ActionKind.DEMERIT, CHIEF, "2017-09-01")
                                .addSources(CIRCULAR)
                                .build(),
                        action("a5", ActionKind.UNIT_CENSURED, UNIT, "2017-09-01")
                                .by(DISCIPLINE)
                                .inspection(INSPECTION)
                                .build(),
                        action("a6", ActionKind.WARNING, CHIEF, "2017-08-01").build(),
                        action("a7", ActionKind.WARNING, CHIEF, "2017-08-01")
                                .corrects(ActionId.of("a6"))
                                .build(),
                        action("a6b", ActionKind.DEMERIT, CHIEF, "2017-08-01")
                                .withdrawnOn(LocalDate.of(2018, 2, 1))
                                .build(),
                        action("a8", ActionKind.ADMONISHED, CHIEF, "2018-01-01").build(),
                        action("a9", ActionKind.INTERVIEWED, CHIEF, "2017-05-01")
                                .build())
                .build();
    }

    private static final AccountabilityFigures FIGURES = AccountabilityFigures.of(register(Origin.RECORDED), AS_OF);

    private static AccountabilityCount count(long persons, long personTimes, long units, long unitActions) {
        return new AccountabilityCount(
                new Persons(persons), new PersonTimes(personTimes), new Units(units), unitActions);
    }

    @Test
    void onePersonWithThreeActionsIsOnePersonAndThreePersonTimes() {
        assertThat(FIGURES.count()).isEqualTo(count(2, 5, 1, 1));
        assertThat(FIGURES.count().persons()).hasToString("2 persons");
        assertThat(FIGURES.count().personTimes()).hasToString("5 person-times");
        assertThat(FIGURES.count().units()).hasToString("1 unit");
        assertThat(FIGURES.kind()).isEqualTo(FigureKind.DERIVED);
        assertThat(AccountabilityFigures.of(register(Origin.RECONSTRUCTED), AS_OF)
                        .kind())
                .isEqualTo(FigureKind.RECONSTRUCTED);
        assertThat(FIGURES.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly(
                        "persons: 2 (actions: 5); units: 1 (actions: 1)",
                        "corrected actions, not counted: 1",
                        "withdrawn actions, not counted: 1",
                        "actions after 2017-12-31, not counted: 1",
                        "actions of other families, not counted: 1");
        assertThat(FIGURES.actions())
                .extracting(action -> action.id().value())
                .containsExactly("a1", "a2", "a3", "a4", "a5", "a7");
    }

    @Test
    void anActionCountsAsLongAsItsWithdrawalIsNotKnown() {
        Register before = register(Origin.RECORDED).asKnown(LocalDate.of(2018, 1, 31));

        assertThat(AccountabilityFigures.of(before, AS_OF).count()).isEqualTo(count(2, 6, 1, 1));
    }

    @Test
    void totalsOfLaterPeriodsAreNoneYet() {
        AccountabilityFigures figures = AccountabilityFigures.of(
                Register.builder(LocalText.of("台账", "register"))
                        .origin(Origin.RECORDED)
                        .addAggregates(
                                total("of-the-day", Optional.of(DateSpan.of(AS_OF, AS_OF.plusDays(9)))),
                                total("later", Optional.of(DateSpan.from(AS_OF.plusDays(1)))),
                                total("any", Optional.empty()))
                        .build(),
                AS_OF);

        assertThat(figures.totals()).extracting(total -> total.id().value()).containsExactly("of-the-day", "any");
        assertThat(figures.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly(
                        "persons: 0 (actions: 0); units: 0 (actions: 0)",
                        "published totals, listed separately and not added: 2",
                        "published totals for periods ending after 2017-12-31, not listed: 1");
    }

    private static AggregateRecord total(String id, Optional<DateSpan> period) {
        return AggregateRecord.builder(RecordId.of(id))
                .kind(RecordKind.HELD_ACCOUNTABLE)
                .quantity(Quantity.exactly(5))
                .unit(CountUnit.PERSON)
                .scope(LocalText.chinese(id))
                .period(period)
                .build();
    }

    @Test
    void otherFamiliesAreCountedWhenAskedFor() {
        AccountabilityFigures interviews =
                AccountabilityFigures.of(register(Origin.RECORDED), EnumSet.of(ActionFamily.INTERVIEW), AS_OF);

        assertThat(interviews.count()).isEqualTo(count(1, 1, 0, 0));
    }

    @Test
    void groupsOfPersonTimesMakeTheWholeAndThoseOfPersonsAreExplained() {
        GroupedCounts<ActionFamily> families = FIGURES.by(ActionGrouping.byFamily());

        assertThat(families.groups())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ActionFamily.PARTY_SANCTION, count(1, 1, 0, 0),
                        ActionFamily.GOVERNMENT_SANCTION, count(2, 3, 0, 0),
                        ActionFamily.ORGANIZATIONAL_MEASURE, count(1, 1, 0, 0),
                        ActionFamily.UNIT_ACCOUNTABILITY, count(0, 0, 1, 1)));
        assertThat(families.whole()).isEqualTo(FIGURES.count());
        assertThat(families.overlap())
                .hasValueSatisfying(
                        reason -> assertThat(reason.text(Language.ENGLISH))
                                .isEqualTo(
                                        "persons in all groups together: 4; persons in total: 2: some persons are in more than one group"));
    }

    @Test
    void eachGroupingTellsItsGroups() {
        assertThat(FIGURES.by(ActionGrouping.byKind()).groups().get(ActionKind.DEMERIT))
                .isEqualTo(count(2, 2, 0, 0));
        assertThat(FIGURES.by(ActionGrouping.byLevel()).groups())
                .containsEntry(Rank.Level.BUREAU, count(1, 3, 0, 0))
                .containsEntry(Rank.Level.DIVISION, count(1, 2, 0, 0));
        assertThat(FIGURES.by(ActionGrouping.byLevel()).ungrouped()).isEqualTo(count(0, 0, 1, 1));
        assertThat(FIGURES.by(ActionGrouping.byLevel()).overlap()).isEmpty();
        assertThat(FIGURES.by(ActionGrouping.byRank()).groups())
                .containsEntry(new Rank(Rank.Level.BUREAU, Rank.Seat.PRINCIPAL), count(1, 3, 0, 0));
        assertThat(FIGURES.by(ActionGrouping.byClue()).groups()).isEqualTo(Map.of(CLUE, count(1, 1, 0, 0)));
        assertThat(FIGURES.by(ActionGrouping.byDecidingBody()).groups())
                .isEqualTo(Map.of(DISCIPLINE, count(0, 0, 1, 1)));
        assertThat(FIGURES.by(ActionGrouping.byInspection()).groups()).isEqualTo(Map.of(INSPECTION, count(0, 0, 1, 1)));
        assertThat(FIGURES.by(ActionGrouping.byInspection()).ungrouped()).isEqualTo(count(2, 5, 0, 0));
        assertThat(FIGURES.by(ActionGrouping.bySource()).groups())
                .isEqualTo(Map.of(List.of(CIRCULAR), count(2, 2, 0, 0)));
        DateSpan spring = DateSpan.parse("2017-03-01/2017-05-31");
        assertThat(FIGURES.by(ActionGrouping.byPeriod(List.of(spring, DateSpan.ofYear(2017))))
                        .groups())
                .containsEntry(spring, count(1, 2, 0, 0))
                .containsEntry(DateSpan.ofYear(2017), count(2, 3, 1, 1));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Persons(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("persons must not be negative, but were -1");
        assertThatThrownBy(() -> new PersonTimes(-1)).hasMessage("person-times must not be negative, but were -1");
        assertThatThrownBy(() -> new Units(-1)).hasMessage("units must not be negative, but were -1");
        assertThatThrownBy(() -> count(2, 1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("personTimes must not be fewer than the persons, but were 1 person-time of 2 persons");
        assertThatThrownBy(() -> count(0, 0, 2, 1))
                .hasMessage("unitActions must not be fewer than the units, but were 1 of 2 units");
        assertThatThrownBy(() -> new GroupedCounts<>(Map.of(), count(1, 1, 0, 0), count(1, 2, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("groups and ungrouped must make the whole, but made 1 person-times");
        assertThatThrownBy(() -> new GroupedCounts<>(Map.of(), count(1, 2, 0, 0), count(2, 2, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("groups and ungrouped must hold everybody, but held 1 persons");
    }

    @Test
    void aTallySurvivesBeingSent() throws IOException, ClassNotFoundException {
        AccountabilityTally tally = AccountabilityTally.empty();
        FIGURES.actions().forEach(tally::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            AccountabilityTally sent = (AccountabilityTally) in.readObject();
            assertThat(sent.count()).isEqualTo(FIGURES.count());
            assertThat(sent.merge(tally).count()).isEqualTo(count(2, 10, 1, 2));
        }
    }

    @Test
    void reasonsHaveStableCodes() {
        assertThat(FIGURES.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        "accountability.counted",
                        "accountability.corrected",
                        "accountability.withdrawn",
                        "accountability.later",
                        "accountability.other-family");
    }

    @Test
    void whatIsNotCountedIsSaidWithItsNumber() {
        Register register = Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECORDED)
                .addActions(
                        action("first", ActionKind.WARNING, CHIEF, "2017-08-01").build(),
                        action("second", ActionKind.WARNING, CHIEF, "2017-08-01")
                                .corrects(ActionId.of("first"))
                                .build(),
                        action("third", ActionKind.DEMERIT, CHIEF, "2017-08-01")
                                .corrects(ActionId.of("second"))
                                .build(),
                        withdrawn("w1"),
                        withdrawn("w2"),
                        withdrawn("w3"),
                        action("later1", ActionKind.DEMERIT, CHIEF, "2018-01-01")
                                .build(),
                        action("later2", ActionKind.UNIT_CENSURED, UNIT, "2018-01-01")
                                .build())
                .build();

        assertThat(AccountabilityFigures.of(register, AS_OF).reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly(
                        "persons: 1 (actions: 1); units: 0 (actions: 0)",
                        "corrected actions, not counted: 2",
                        "withdrawn actions, not counted: 3",
                        "actions after 2017-12-31, not counted: 2");
    }

    private static AccountabilityAction withdrawn(String id) {
        return action(id, ActionKind.DEMERIT, CHIEF, "2017-08-01")
                .withdrawnOn(LocalDate.of(2017, 9, 1))
                .build();
    }

    @Test
    void aTallyOfPersonsAloneSurvivesBeingSent() throws IOException, ClassNotFoundException {
        AccountabilityTally tally = AccountabilityTally.empty()
                .add(action("a", ActionKind.WARNING, MAYOR, "2017-03-01").build())
                .add(action("b", ActionKind.WARNING, CHIEF, "2017-03-01").build());

        assertThat(tally.count()).isEqualTo(count(2, 2, 0, 0));
        assertThat(Sending.sent(tally).count()).isEqualTo(count(2, 2, 0, 0));
    }

    @Test
    void aReceivedTallyIsOneThatActionsCanMake() {
        AccountabilityTally tally = AccountabilityTally.empty();
        for (int i = 0; i < 77; i++) {
            tally.add(action("a" + i, ActionKind.WARNING, i % 2 == 0 ? MAYOR : CHIEF, "2017-03-01")
                    .build());
        }

        assertThatThrownBy(() -> Sending.sentWith(tally, 77, 1))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("person-times must be what 2 subjects met, but were 1");
    }

    @Test
    void groupedCountsAreSaidWithTheNumberOfGroups() {
        GroupedCounts<ActionFamily> families = FIGURES.by(ActionGrouping.byFamily());

        assertThat(families).hasToString(FIGURES.count() + " in 4 groups");
    }
}
