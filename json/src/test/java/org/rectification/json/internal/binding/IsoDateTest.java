package org.rectification.json.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    @Test
    void everyTextOfDigitsMeansWhatIsoSays() {
        int[] years = {0, 1, 4, 99, 100, 400, 999, 1000, 1900, 2000, 2016, 2017, 2018, 2100, 9999};
        for (int year : years) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = two(year / 100) + two(year % 100) + '-' + two(month) + '-' + two(day);
                    assertThat(IsoDate.parse(text)).as(text).isEqualTo(iso(text));
                }
            }
        }
    }

    @Test
    void everyDayOfFourCenturiesComesBack() {
        LocalDate end = LocalDate.of(2200, 1, 1);
        for (LocalDate day = LocalDate.of(1800, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            String text = IsoDate.format(day);
            assertThat(text).isEqualTo(day.toString());
            assertThat(IsoDate.parse(text)).isEqualTo(day);
        }
        for (LocalDate edge : new LocalDate[] {LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)}) {
            assertThat(IsoDate.parse(IsoDate.format(edge))).isEqualTo(edge);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017",
                "2017-12",
                "2017-1-31",
                "2017-12-3",
                "17-12-31",
                "20171231",
                "2017-12-311",
                " 2017-12-31",
                "2017-12-31 ",
                "2017/12/31",
                "2017-12/31",
                "2017.12-31",
                "-017-12-31",
                "+017-12-31",
                "2017-+1-31",
                "2017--1-31",
                "2017-12--1",
                "2017-12-31Z",
                "２０１７-12-31",
                "2017-12-３1",
                "2O17-12-31",
                "2017-12-3/",
                "2017-12-3:",
                "201/-12-31",
                "201:-12-31",
                "2017-12-31T00:00"
            })
    void anythingElseIsNone(String text) {
        assertThat(IsoDate.parse(text)).isNull();
    }

    @Test
    void aYearOfMoreThanFourDigitsCannotBeWritten() {
        assertThatThrownBy(() -> IsoDate.format(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a date in a document must be in the years 0000 to 9999, but was +10000-01-01");
        assertThatThrownBy(() -> IsoDate.format(LocalDate.of(-1, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a date in a document must be in the years 0000 to 9999, but was -0001-12-31");
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static @Nullable LocalDate iso(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
