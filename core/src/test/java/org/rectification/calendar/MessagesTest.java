package org.rectification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.base.Language;
import org.rectification.base.MessageCode;

class MessagesTest {

    static Stream<MessageCode> codes() {
        return Stream.concat(Stream.of(CalendarReason.values()), Stream.of(CalendarFault.values()));
    }

    private static Set<String> slots(String template) {
        Set<String> slots = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\w+)}").matcher(template);
        while (matcher.find()) {
            slots.add(matcher.group(1));
        }
        return slots;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void bothLanguagesTellTheSame(MessageCode code) {
        Set<String> english = slots(code.template(Language.ENGLISH));
        english.remove("subject"); // the Chinese texts name their subject themselves
        assertThat(english).containsAll(slots(code.template(Language.CHINESE)));
        assertThat(code.template(Language.CHINESE)).matches(Pattern.compile(".*[\\u4e00-\\u9fff].*"));
        assertThat(code.code()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
    }

    @Test
    void noCodeIsUsedTwice() {
        assertThat(codes().map(MessageCode::code)).doesNotHaveDuplicates();
    }
}
