package org.rectification.accountability.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueBuilder;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.ClueStage;
import org.rectification.accountability.ClueStep;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.AggregateRecordBuilder;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/** Six clues in six stages, one of them handed over later; conclusions that contradict the actions. */
class ClueFiguresTest {

    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);
    private static final Body CITY = Body.builder(BodyId.of("city"))
            .name(LocalText.of("南昌市", "Nanchang"))
            .kind(BodyKind.GOVERNMENT)
            .level(BodyLevel.CITY)
            .build();

    private static ClueBuilder clue(String id, String handedOver) {
        return Clue.builder(ClueId.of(id))
                .title(LocalText.chinese("线索"))
                .addSteps(ClueStep.of(ClueStage.HANDED_OVER, LocalDate.parse(handedOver)));
    }

    private static ClueStep step(ClueStage stage, String day) {
        return ClueStep.of(stage, LocalDate.parse(day));
    }

    private static AccountabilityAction action(String id, String clue, ActionKind kind, String day) {
        return AccountabilityAction.builder(ActionId.of(id))
                .kind(kind)
                .subject(AccountableSubject.person(AccountableSubjectId.of("p")))
                .clue(ClueId.of(clue))
                .happenedOn(LocalDate.parse(day))
                .reportedOn(LocalDate.parse(day))
                .build();
    }

    private static AggregateRecordBuilder total(String id, RecordKind kind, CountUnit unit) {
        return AggregateRecord.builder(RecordId.of(id))
                .kind(kind)
                .quantity(Quantity.exactly(27))
                .unit(unit)
                .scope(LocalText.chinese("督察期间"));
    }

    private static RegisterBuilder register() {
        return Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECORDED)
                .addBodies(CITY)
                .addClues(
                        clue("c1", "2017-08-20").to(CITY.id()).build(),
                        clue("c2", "2017-08-20")
                                .to(CITY.id())
                                .addSteps(
                                        step(ClueStage.TAKEN_UP, "2017-09-01"), step(ClueStage.CONCLUDED, "2017-12-31"))
                                .build(),
                        clue("c3", "2017-08-20")
                                .addSteps(step(ClueStage.CONCLUDED_WITHOUT_ACTION, "2017-10-01"))
                                .build(),
                        clue("c4", "2017-08-20")
                                .addSteps(step(ClueStage.CONCLUDED, "2018-01-01"))
                                .build(),
                        clue("c5", "2017-12-31")
                                .addSteps(step(ClueStage.SENT_BACK, "2017-12-31"))
                                .build(),
                        clue("c6", "2018-01-01").build());
    }

    private static List<String> texts(ClueFigures figures, Language language) {
        return figures.reasons().stream().map(reason -> reason.text(language)).toList();
    }

    @Test
    void concludedAndOpenMakeTheWhole() {
        ClueFigures figures = ClueFigures.of(register().build(), AS_OF);

        assertThat(figures.clues()).extracting(clue -> clue.id().value()).containsExactly("c1", "c2", "c3", "c4", "c5");
        assertThat(figures.concluded()).containsExactly(ClueId.of("c2"), ClueId.of("c3"));
        assertThat(figures.open()).containsExactly(ClueId.of("c1"), ClueId.of("c4"), ClueId.of("c5"));
        assertThat(figures.byStage().entrySet())
                .extracting(Object::toString)
                .containsExactly(
                        "HANDED_OVER=[c1, c4]", "SENT_BACK=[c5]", "CONCLUDED=[c2]", "CONCLUDED_WITHOUT_ACTION=[c3]");
        assertThat(figures.kind()).isEqualTo(FigureKind.DERIVED);
        assertThat(figures).hasToString("ClueFigures[derived, 5 clues, 3 open]");
    }

    @Test
    void theReasonsNameTheOpenOnesByStage() {
        ClueFigures figures = ClueFigures.of(register().build(), AS_OF);

        assertThat(texts(figures, Language.ENGLISH))
                .containsExactly(
                        "clues handed over by 2017-12-31: 5; concluded with accountability: 1; concluded without: 1;"
                                + " open: 3",
                        "open, stage \"handed over\": c1, c4",
                        "open, stage \"sent back\": c5",
                        "concluded with accountability, but no action is recorded for: c2",
                        "clues handed over after 2017-12-31, not counted: 1");
        assertThat(texts(figures, Language.CHINESE))
                .containsExactly(
                        "截至2017年12月31日移交问题线索5个，其中办结并问责1个、办结不予问责1个、未办结3个",
                        "未办结，处于“移交”阶段：c1、c4",
                        "未办结，处于“退回”阶段：c5",
                        "已办结并问责，但未记录处理情况：c2",
                        "2017年12月31日之后移交的问题线索1个不计入");
    }

    @Test
    void anActionOfTheAccountabilityFamiliesByTheDayBearsAConclusionOut() {
        assertThat(texts(with(action("a", "c2", ActionKind.DEMERIT, "2017-12-31")), Language.ENGLISH))
                .noneMatch(text -> text.contains("no action is recorded"));
        assertThat(texts(with(action("a", "c2", ActionKind.DEMERIT, "2018-01-01")), Language.ENGLISH))
                .contains("concluded with accountability, but no action is recorded for: c2");
        assertThat(texts(with(action("a", "c2", ActionKind.INTERVIEWED, "2017-12-31")), Language.ENGLISH))
                .contains("concluded with accountability, but no action is recorded for: c2");
    }

    @Test
    void anActionContradictsAConclusionWithoutAccountability() {
        ClueFigures figures = with(action("a", "c3", ActionKind.DEMERIT, "2017-11-01"));

        assertThat(texts(figures, Language.ENGLISH))
                .contains("concluded without accountability, but actions are recorded for: c3");
        assertThat(texts(figures, Language.CHINESE)).contains("已办结不予问责，但记录有问责：c3");
    }

    private static ClueFigures with(AccountabilityAction action) {
        return ClueFigures.of(register().addActions(action).build(), AS_OF);
    }

    @Test
    void publishedTotalsOfCluesStandBeside() {
        AggregateRecord total = total("t1", RecordKind.CLUES_HANDED_OVER, CountUnit.CLUE)
                .period(DateSpan.parse("2017-12-31/2018-12-31"))
                .build();
        ClueFigures figures = ClueFigures.of(
                register()
                        .origin(Origin.RECONSTRUCTED)
                        .addAggregates(
                                total,
                                total("t2", RecordKind.CLUES_HANDED_OVER, CountUnit.CLUE)
                                        .period(DateSpan.parse("2018-01-01/2018-12-31"))
                                        .build(),
                                total("t3", RecordKind.MATTERS_HANDED_OVER, CountUnit.MATTER)
                                        .build())
                        .build(),
                AS_OF);

        assertThat(figures.totals()).containsExactly(total);
        assertThat(figures.clues()).hasSize(5);
        assertThat(figures.kind()).isEqualTo(FigureKind.RECONSTRUCTED);
        assertThat(texts(figures, Language.ENGLISH)).endsWith("published totals, listed separately and not added: 1");
    }

    @Test
    void groupsMakeTheWhole() {
        Map<Optional<BodyId>, ClueFigures> byBody =
                ClueFigures.of(register().build(), AS_OF).by(Clue::to);

        assertThat(byBody.keySet()).containsExactly(Optional.of(CITY.id()), Optional.empty());
        ClueFigures city = byBody.values().iterator().next();
        assertThat(city.concluded()).containsExactly(ClueId.of("c2"));
        assertThat(city.open()).containsExactly(ClueId.of("c1"));
        assertThat(texts(city, Language.ENGLISH)).hasSize(3);
    }

    @Test
    void aRegisterWithoutCluesHasNone() {
        ClueFigures figures = ClueFigures.of(
                Register.builder(LocalText.chinese("台账"))
                        .origin(Origin.RECORDED)
                        .build(),
                AS_OF);

        assertThat(figures.byStage()).isEmpty();
        assertThat(texts(figures, Language.ENGLISH))
                .containsExactly("clues handed over by 2017-12-31: 0; concluded with accountability: 0; concluded"
                        + " without: 0; open: 0");
    }
}
