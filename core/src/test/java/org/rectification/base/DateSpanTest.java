package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class DateSpanTest {
    private static final LocalDate BEGIN = LocalDate.of(2016, 2, 26); // the grid crosses a leap day
    private static final int DAYS = 6;

    /** How far an open end reaches in the oracle: so far that no closed end of the grid comes near. */
    private static final int MARGIN = 10;

    /** A span of the grid beside its days as a set, day 0 being {@link #MARGIN} before {@link #BEGIN}. */
    private record Case(DateSpan span, BitSet days, boolean open) {}

    private static List<Case> grid() {
        List<Case> cases = new ArrayList<>();
        for (int from = -1; from < DAYS; from++) {
            for (int to = -1; to < DAYS; to++) {
                if (from >= 0 && to >= 0 && to < from) {
                    continue;
                }
                Optional<LocalDate> first = from < 0 ? Optional.empty() : Optional.of(BEGIN.plusDays(from));
                Optional<LocalDate> last = to < 0 ? Optional.empty() : Optional.of(BEGIN.plusDays(to));
                BitSet days = new BitSet();
                days.set(from < 0 ? 0 : MARGIN + from, (to < 0 ? DAYS + 2 * MARGIN : MARGIN + to + 1));
                cases.add(new Case(new DateSpan(first, last), days, from < 0 || to < 0));
            }
        }
        return cases;
    }

    @Test
    void aSpanContainsTheDaysOfItsSet() {
        List<Case> grid = grid();

        assertThat(grid).hasSize(21 + 6 + 6 + 1);
        for (Case one : grid) {
            for (int day = 0; day < DAYS + 2 * MARGIN; day++) {
                assertThat(one.span().contains(BEGIN.plusDays(day - MARGIN)))
                        .as("%s contains day %d", one.span(), day - MARGIN)
                        .isEqualTo(one.days().get(day));
            }
        }
    }

    @Test
    void aSpanEnclosesWhatIsASubset() {
        for (Case one : grid()) {
            for (Case other : grid()) {
                BitSet outside = (BitSet) other.days().clone();
                outside.andNot(one.days());
                assertThat(one.span().encloses(other.span()))
                        .as("%s encloses %s", one.span(), other.span())
                        .isEqualTo(outside.isEmpty());
            }
        }
    }

    @Test
    void spansOverlapWhereTheirSetsMeet() {
        for (Case one : grid()) {
            for (Case other : grid()) {
                assertThat(one.span().overlaps(other.span()))
                        .as("%s overlaps %s", one.span(), other.span())
                        .isEqualTo(one.days().intersects(other.days()));
            }
        }
    }

    @Test
    void theLengthIsTheSizeOfTheSetAndAbsentForAnOpenSpan() {
        for (Case one : grid()) {
            assertThat(one.span().lengthInDays())
                    .as("length of %s", one.span())
                    .isEqualTo(
                            one.open()
                                    ? Optional.empty()
                                    : Optional.of((long) one.days().cardinality()));
        }
    }

    @Test
    void parseIsTheInverseOfToString() {
        for (Case one : grid()) {
            assertThat(DateSpan.parse(one.span().toString())).isEqualTo(one.span());
        }
        DateSpan all = DateSpan.of(LocalDate.MIN, LocalDate.MAX);
        assertThat(DateSpan.parse(all.toString())).isEqualTo(all);
        assertThat(all.lengthInDays()).contains(LocalDate.MAX.toEpochDay() - LocalDate.MIN.toEpochDay() + 1);
    }

    @Test
    void aSpanIsWrittenWithASlashAndTwoDotsForAnOpenEnd() {
        LocalDate first = LocalDate.of(2016, 7, 14);
        LocalDate last = LocalDate.of(2016, 8, 14);

        assertThat(DateSpan.of(first, last)).hasToString("2016-07-14/2016-08-14");
        assertThat(DateSpan.ofDay(first)).hasToString("2016-07-14/2016-07-14");
        assertThat(DateSpan.from(first)).hasToString("2016-07-14/..");
        assertThat(DateSpan.until(last)).hasToString("../2016-08-14");
        assertThat(DateSpan.ofYear(2017)).hasToString("2017-01-01/2017-12-31");
        assertThat(new DateSpan(Optional.empty(), Optional.empty())).hasToString("../..");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> DateSpan.of(LocalDate.of(2016, 8, 14), LocalDate.of(2016, 7, 14)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/last: end must not precede start 2016-08-14, but was 2016-07-14")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .satisfies(e -> {
                    assertThat(e.faults()).hasSize(1);
                    assertThat(e.faults().get(0).code()).isEqualTo("date-span.end-before-start");
                    assertThat(e.faults().get(0).place()).hasToString("/last");
                    assertThat(e.faults().get(0).text(Language.CHINESE))
                            .isEqualTo("结束日期不得早于开始日期2016年8月14日，实为2016年7月14日");
                });
        assertThatThrownBy(() -> DateSpan.parse("2016-08-14/2016-07-14")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void whatIsNoSpanIsNotParsed() {
        assertThatThrownBy(() -> DateSpan.parse("2016-08-14"))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessage("a span must be two dates with a slash between, but was \"2016-08-14\"");
        for (String text : List.of(
                "",
                "/",
                "2016-08-14/",
                "/2016-08-14",
                "2016-8-14/..",
                "2016-02-30/..",
                "2016-08-14/2016-08-15/..",
                "2016-08-14 / ..",
                "..../..")) {
            assertThatThrownBy(() -> DateSpan.parse(text)).as(text).isInstanceOf(DateTimeParseException.class);
        }
    }

    @Test
    void aYearBeyondTheCalendarIsRefused() {
        assertThatThrownBy(() -> DateSpan.ofYear(1_000_000_000)).isInstanceOf(DateTimeException.class);
    }
}
