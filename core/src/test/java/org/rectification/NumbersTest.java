package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.figures.PersonTimes;
import org.rectification.accountability.figures.Persons;
import org.rectification.accountability.figures.Units;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.MessageCode;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.NoticeWindow;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.GroupedRates;
import org.rectification.completion.RateDefinitions;
import org.rectification.escalation.Trigger;
import org.rectification.status.StatusRule;

/** Holds the English of numbers: a number of one has a singular noun, and a sentence with a slot suits any number. */
class NumbersTest {

    /** Nouns after a number that a rule fixes above 1. */
    private static final List<String> NEVER_ONE = List.of("sanction.effect", "status.stages");

    private static final Pattern COUNTED = Pattern.compile(
            "\\{(count|days|areas|persons|units|stated|points|personTimes|complete|due)} (?!is\\b|has\\b)[a-z]+s\\b");

    @Test
    void noMessagePutsAPluralAfterANumberThatMayBeOne() {
        List<String> violations = new ArrayList<>();
        CompiledCore.types().stream()
                .filter(type -> type.isEnum() && MessageCode.class.isAssignableFrom(type))
                .flatMap(type -> List.of(type.getEnumConstants()).stream())
                .map(MessageCode.class::cast)
                .filter(message -> !NEVER_ONE.contains(message.code()))
                .filter(message -> message.template().slots().stream()
                        .anyMatch(slot ->
                                List.of("Long", "Quantity", "BigDecimal").contains(slot.type())))
                .forEach(message -> {
                    String text = message.template().text(Language.ENGLISH);
                    COUNTED.matcher(text).results().forEach(found -> {
                        String slot = found.group(1);
                        String type =
                                message.template().slot(slot).orElseThrow().type();
                        if (!type.equals("Days") && !type.equals("LocalDate")) {
                            violations.add(message.code() + ": " + text);
                        }
                    });
                });

        assertThat(violations).isEmpty();
    }

    @Test
    void oneHasASingularNoun() {
        assertThat(new Persons(1)).hasToString("1 person");
        assertThat(new Persons(0)).hasToString("0 persons");
        assertThat(new Units(1)).hasToString("1 unit");
        assertThat(new PersonTimes(1)).hasToString("1 person-time");
        NoticeWindow.Count count = new NoticeWindow.Count(DayKind.WORKING, CountingConvention.StartDay.COUNTED, 1);
        assertThat(count.label()).isEqualTo(LocalText.of("1个工作日（含首日）", "1 working day with the first day"));
        assertThat(new Trigger.Overdue(1, StatusRule.DayUnit.CALENDAR, Optional.empty()).label())
                .isEqualTo(LocalText.of("逾期1个自然日", "overdue by 1 calendar day"));
        CompletionRate rate = RateDefinitions.issuesComplete().rateOf(List.of(), LocalDate.of(2017, 12, 31));
        assertThat(new GroupedRates<>(Map.of("a", rate), rate, rate).toString()).endsWith(" in 1 group");
        assertThat(new GroupedRates<>(Map.of(), rate, rate).toString()).endsWith(" in 0 groups");
    }
}
