package org.rectification.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.RecordId;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** Items of single days, a number for a year, a column and a topic. */
class DisclosureFiguresTest {

    private static final DateSpan YEAR = DateSpan.ofYear(2017);
    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);

    private static OversightRecordBuilder record(String id, Act act, String days) {
        return OversightRecord.builder(RecordId.of(id))
                .act(act)
                .happenedWithin(days.contains("/") ? DateSpan.parse(days) : DateSpan.ofDay(LocalDate.parse(days)));
    }

    private static Act disclosed(Act.Content content, Act.Medium medium, Act.Form form, String outlet, Quantity count) {
        return new Act.Disclosed(
                content,
                medium,
                form,
                Optional.of(outlet).filter(name -> !name.isEmpty()).map(LocalText::chinese),
                Optional.empty(),
                count);
    }

    private static OversightRecord item(
            String id, Act.Content content, Act.Medium medium, Quantity count, String days) {
        return record(id, disclosed(content, medium, Act.Form.ITEM, "", count), days)
                .build();
    }

    private static Register register(OversightRecord... records) {
        return Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECORDED)
                .addRecords(records)
                .build();
    }

    private static List<String> texts(DisclosureFigures figures, Language language) {
        return figures.reasons().stream().map(reason -> reason.text(language)).toList();
    }

    @Test
    void itemsOfSingleDaysAreCountedByMedium() {
        Register register = register(
                item("a", Act.Content.PROGRESS, Act.Medium.NEWSPAPER, Quantity.exactly(1), "2017-03-01"),
                item("b", Act.Content.PLAN, Act.Medium.TELEVISION, Quantity.exactly(2), "2017-01-01"),
                item("c", Act.Content.PROGRESS, Act.Medium.NEWSPAPER, Quantity.exactly(1), "2017-12-31"),
                item("d", Act.Content.PROGRESS, Act.Medium.NEWSPAPER, Quantity.exactly(7), "2016-12-31"));

        DisclosureFigures figures = DisclosureFigures.of(register, YEAR, AS_OF);

        assertThat(figures.items()).containsExactlyEntriesOf(mediums(2, 2)).isUnmodifiable();
        assertThat(figures.totals()).isEmpty();
        assertThat(texts(figures, Language.ENGLISH))
                .containsExactly("disclosures, television: 2", "disclosures, newspaper: 2");
        assertThat(texts(figures, Language.CHINESE)).containsExactly("公开（电视）：2次", "公开（报纸）：2次");
        assertThat(DisclosureFigures.of(register, Set.of(Act.Content.PLAN), YEAR, AS_OF)
                        .items())
                .containsOnlyKeys(Act.Medium.TELEVISION);
        assertThat(DisclosureFigures.of(register, YEAR, LocalDate.of(2017, 12, 30))
                        .items())
                .containsExactlyEntriesOf(mediums(2, 1));
    }

    private static Map<Act.Medium, Quantity> mediums(long television, long newspaper) {
        Map<Act.Medium, Quantity> map = new EnumMap<>(Act.Medium.class);
        map.put(Act.Medium.TELEVISION, Quantity.exactly(television));
        map.put(Act.Medium.NEWSPAPER, Quantity.exactly(newspaper));
        return map;
    }

    @Test
    void aNumberForSeveralDaysIsNotAdded() {
        Citation source = Citation.of(LocalText.of("通报", "bulletin"));
        OversightRecord total = record(
                        "t",
                        disclosed(
                                Act.Content.PROGRESS,
                                Act.Medium.SEVERAL,
                                Act.Form.ITEM,
                                "",
                                new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.TEN)),
                        "2017-12-30/2017-12-31")
                .addSources(source)
                .build();
        DisclosureFigures figures = DisclosureFigures.of(register(total), YEAR, AS_OF);

        assertThat(figures.items()).isEmpty();
        assertThat(figures.totals()).containsExactly(total);
        assertThat(texts(figures, Language.ENGLISH))
                .containsExactly(
                        "no disclosure of a single day is recorded",
                        "disclosures published for 2017-12-30/2017-12-31, several media: more than 10; listed"
                                + " separately and not added");
        assertThat(texts(figures, Language.CHINESE))
                .containsExactly("未记录单日的公开", "另列公布的2017年12月30日至2017年12月31日公开次数（多种媒体）：超过10次，不与上述数字相加");
        assertThat(figures.reasons().get(1).citations()).containsExactly(source);
        assertThat(figures).hasToString("DisclosureFigures[{}, 1 total, 0 standing]");
    }

    @Test
    void columnsAndTopicsStandBeside() {
        OversightRecord column = record(
                        "column",
                        disclosed(
                                Act.Content.PROGRESS,
                                Act.Medium.TELEVISION,
                                Act.Form.COLUMN,
                                "环保力行",
                                Quantity.exactly(1)),
                        "2017-01-01/2017-12-31")
                .build();
        OversightRecord topic = record(
                        "topic",
                        disclosed(Act.Content.PROGRESS, Act.Medium.NEWS_SITE, Act.Form.TOPIC, "", Quantity.exactly(1)),
                        "2017-05-01")
                .build();
        DisclosureFigures figures = DisclosureFigures.of(register(column, topic), YEAR, AS_OF);

        assertThat(figures.standing()).containsExactly(column, topic);
        assertThat(figures.items()).isEmpty();
        assertThat(texts(figures, Language.CHINESE))
                .containsExactly("未记录单日的公开", "专栏（电视）：环保力行", "专题（新闻网站）：名称未载明，见记录topic");
        assertThat(texts(figures, Language.ENGLISH))
                .endsWith("column, television: 环保力行", "topic, news site: not named, record topic");
    }

    @Test
    void aCorrectionCountsOnce() {
        OversightRecord first = item("a", Act.Content.PLAN, Act.Medium.RADIO, Quantity.exactly(1), "2017-03-01");
        OversightRecord corrected = record(
                        "b",
                        disclosed(Act.Content.PLAN, Act.Medium.RADIO, Act.Form.ITEM, "", Quantity.exactly(4)),
                        "2017-03-05")
                .corrects(first.id())
                .build();

        assertThat(DisclosureFigures.of(register(first, corrected), YEAR, AS_OF).items())
                .containsEntry(Act.Medium.RADIO, Quantity.exactly(4));
        assertThat(DisclosureFigures.of(register(first, corrected), YEAR, LocalDate.of(2017, 3, 4))
                        .items())
                .as("nothing was disclosed before 5 March, whatever was recorded first")
                .isEmpty();
        assertThat(DisclosureFigures.of(
                                register(first, corrected).asKnown(LocalDate.of(2017, 3, 4)),
                                YEAR,
                                LocalDate.of(2017, 3, 4))
                        .items())
                .containsEntry(Act.Medium.RADIO, Quantity.exactly(1));
    }

    @Test
    void whatIsWithdrawnOnAnyDayIsLeftOut() {
        OversightRecord first = item("a", Act.Content.PLAN, Act.Medium.RADIO, Quantity.exactly(1), "2017-03-01");
        OversightRecord withdrawn =
                record("w", new Act.Withdrawn(first.id()), "2017-03-05").build();

        assertThat(DisclosureFigures.of(register(first, withdrawn), YEAR, LocalDate.of(2017, 3, 4))
                        .items())
                .isEmpty();
    }

    @Test
    void figuresHaveReasons() {
        assertThatThrownBy(() -> new DisclosureFigures(Map.of(), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reasons must not be empty, but were for {}");
    }
}
