package org.rectification.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.PartId;
import org.rectification.issue.Subject;

/** Median and quartiles by nearest rank, beside a plain sort. */
class DaysByRankTest {

    private static final List<Optional<UnitDays>> NONE = Collections.nCopies(5, Optional.empty());

    private static UnitDays unit(String id, long days) {
        return new UnitDays(
                IssueSubject.of(IssueId.of(id)),
                day("2017-01-01"),
                day("2017-01-01").plusDays(days));
    }

    private static DaysByRank of(long... days) {
        List<UnitDays> units = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            units.add(unit("u" + i, days[i]));
        }
        return new DaysByRank(units);
    }

    private static List<Optional<UnitDays>> five(DaysByRank ranked) {
        return List.of(
                ranked.minimum(), ranked.lowerQuartile(), ranked.median(), ranked.upperQuartile(), ranked.maximum());
    }

    private static List<Long> figures(DaysByRank ranked) {
        return five(ranked).stream().map(each -> each.orElseThrow().days()).toList();
    }

    @Test
    void theQuantileIsTheUnitOfTheNearestRank() {
        assertThat(figures(of(7))).containsExactly(7L, 7L, 7L, 7L, 7L);
        assertThat(figures(of(9, 7))).containsExactly(7L, 7L, 7L, 9L, 9L);
        assertThat(figures(of(3, 1, 2))).containsExactly(1L, 1L, 2L, 3L, 3L);
        assertThat(figures(of(40, 8, 10, 3))).containsExactly(3L, 3L, 8L, 10L, 40L);
        assertThat(figures(of(5, 4, 3, 2, 1))).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(figures(of(1, 2, 3, 4, 5, 6, 7, 8))).containsExactly(1L, 2L, 4L, 6L, 8L);
    }

    @Test
    void ofNothingThereIsNone() {
        DaysByRank none = new DaysByRank(List.of());

        assertThat(five(none)).isEqualTo(NONE);
        assertThat(none.count()).isZero();
        assertThat(none.beforeStart()).isZero();
        assertThat(none).hasToString("0 units");
        assertThat(of(1)).hasToString("1 unit, median 1 day, quartiles 1 and 1");
        assertThat(of(40, 8, 10, 3)).hasToString("4 units, median 8 days, quartiles 3 and 10");
    }

    @Test
    void unitsWithAsManyDaysAreInTheOrderOfTheirIds() {
        UnitDays part = new UnitDays(
                new IssueSubject(IssueId.of("a"), Subject.of(PartId.of("p2"))), day("2017-01-01"), day("2017-01-05"));
        UnitDays other = new UnitDays(
                new IssueSubject(IssueId.of("a"), Subject.of(PartId.of("p1"))), day("2017-01-02"), day("2017-01-06"));

        assertThat(new DaysByRank(List.of(unit("b", 4), part, other, unit("a", 4), unit("c", 3))).units())
                .containsExactly(unit("c", 3), unit("a", 4), other, part, unit("b", 4));
    }

    @Test
    void aUnitThatEndsBeforeItsStartHasNoDays() {
        DaysByRank ranked = of(-3, 0, 2);

        assertThat(ranked.units()).extracting(UnitDays::days).containsExactly(0L, 0L, 2L);
        assertThat(ranked.beforeStart()).isEqualTo(1);
        assertThat(ranked.count()).isEqualTo(3);
    }

    /** The k-th smallest, with k the smallest whole number that is at least p·n, found by counting up. */
    @Test
    void itAgreesWithAPlainSort() {
        Random random = new Random(15);
        for (int n = 1; n <= 60; n++) {
            long[] days = LongStream.generate(() -> random.nextInt(20)).limit(n).toArray();
            long[] sorted = days.clone();
            Arrays.sort(sorted);
            List<Long> expected = new ArrayList<>(List.of(sorted[0]));
            for (int quarters = 1; quarters <= 4; quarters++) {
                int k = 1;
                while (4 * k < quarters * n) {
                    k++;
                }
                expected.add(sorted[k - 1]);
            }

            assertThat(figures(of(days))).describedAs(Arrays.toString(days)).isEqualTo(expected);
        }
    }

    @Test
    void aUnitBetweenTheQuartilesMovesNoneOfThemOutwards() {
        Random random = new Random(3);
        for (int n = 1; n <= 40; n++) {
            List<UnitDays> units = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                units.add(unit("u" + i, random.nextInt(30)));
            }
            List<Long> before = figures(new DaysByRank(units));
            long between = before.get(1) + random.nextInt((int) (before.get(3) - before.get(1)) + 1);
            units.add(unit("new", between));
            List<Long> after = figures(new DaysByRank(units));

            assertThat(after.get(0)).isEqualTo(before.get(0));
            assertThat(after.get(1)).isBetween(before.get(1), between);
            assertThat(after.get(3)).isBetween(between, before.get(3));
            assertThat(after.get(4)).isEqualTo(before.get(4));
        }
    }

    @Test
    void aPermutationChangesNothingAndAShiftOfAllDaysMovesAll() {
        Random random = new Random(7);
        for (int n = 1; n <= 20; n++) {
            List<UnitDays> units = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                units.add(unit("u" + i, random.nextInt(10)));
            }
            DaysByRank ranked = new DaysByRank(units);
            Collections.shuffle(units, random);
            assertThat(new DaysByRank(units)).isEqualTo(ranked);
            DaysByRank shifted = new DaysByRank(ranked.units().stream()
                    .map(each -> new UnitDays(
                            each.item(), each.from().plusDays(30), each.until().plusDays(30)))
                    .toList());
            assertThat(figures(shifted)).isEqualTo(figures(ranked));
        }
    }
}
