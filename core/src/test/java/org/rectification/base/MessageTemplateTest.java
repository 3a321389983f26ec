package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTemplateTest {
    private static final MessageTemplate LATE = MessageTemplate.of(
            "sample.late", "{subject:String} is {days:Days} late, {days} after {due:LocalDate}", "{due}后{days}");

    @Test
    void theEnglishTextDeclaresTheSlots() {
        assertThat(LATE.code()).isEqualTo("sample.late");
        assertThat(LATE.slots())
                .containsExactly(new Slot("subject", "String"), new Slot("days", "Days"), new Slot("due", "LocalDate"))
                .isUnmodifiable();
        assertThat(LATE.slot("due")).contains(new Slot("due", "LocalDate"));
        assertThat(LATE.slot("start")).isEmpty();
    }

    @Test
    void theTextsHaveNoTypes() {
        assertThat(LATE.text(Language.ENGLISH)).isEqualTo("{subject} is {days} late, {days} after {due}");
        assertThat(LATE.text(Language.CHINESE)).isEqualTo("{due}后{days}");
        assertThat(LATE).hasToString("sample.late: {subject} is {days} late, {days} after {due}");
    }

    @Test
    void aTemplateIsItsOwnAndEqualByCode() {
        assertThat(LATE.template()).isSameAs(LATE);
        assertThat(LATE)
                .isEqualTo(MessageTemplate.of("sample.late", "late", "迟"))
                .hasSameHashCodeAs(MessageTemplate.of("sample.late", "late", "迟"))
                .isNotEqualTo(MessageTemplate.of("sample.later", "late", "迟"))
                .isNotEqualTo("sample.late");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "A b|late|迟|the code must match [a-z0-9.-]+",
                "a.b| |迟|no text must be blank",
                "a.b|late| |no text must be blank",
                "a.b|{late|迟|every brace must belong to a slot in \"{late\"",
                "a.b|late}|迟|every brace must belong to a slot in \"late}\"",
                "a.b|late|{迟}|every brace must belong to a slot in \"{迟}\"",
                "a.b|{due}|{due}|slot due must declare its type where it first stands, and nowhere else",
                "a.b|{due:Days}{due:Days}|{due}|slot due must declare its type where it first stands, and nowhere else",
                "a.b|{due:Days}|{due:Days}|slot due of the Chinese text must be one of the English text, and declare no"
                        + " type",
                "a.b|late|{due}|slot due of the Chinese text must be one of the English text, and declare no type",
                "a.b|{due:Days} {on:Days}|{on}|the Chinese text must have the slots [due]"
            })
    void aWrongTemplateIsRefused(String code, String english, String chinese, String rule) {
        assertThatThrownBy(() -> MessageTemplate.of(code, english, chinese))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("template " + code + ": " + rule);
    }
}
