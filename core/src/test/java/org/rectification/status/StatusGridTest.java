package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rectification.issue.Issue;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;

/**
 * Every due date, day asked about and day of completion from 2025-09-26 to 2025-10-13, across the long holiday and both
 * of its make-up days, under every choice of the last day, against a plain reading of the calendar on the wall.
 */
class StatusGridTest {

    private static final List<LocalDate> DAYS = Cases.days("2025-09-26", "2025-10-13");

    private static final Set<String> WORKED = Set.of(
            "2025-09-26",
            "2025-09-28",
            "2025-09-29",
            "2025-09-30",
            "2025-10-09",
            "2025-10-10",
            "2025-10-11",
            "2025-10-13",
            "2025-10-14");

    private static final int WINDOW = 3;

    private static int worked(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (LocalDate day = after; day.isBefore(upTo); ) {
            day = day.plusDays(1);
            if (WORKED.contains(day.toString())) {
                count++;
            }
        }
        return count;
    }

    private static LocalDate lastDay(LocalDate due, boolean moves, boolean inTime) {
        LocalDate day = due;
        while (moves && !WORKED.contains(day.toString())) {
            day = day.plusDays(1);
        }
        return inTime ? day : day.minusDays(1);
    }

    private static String expected(LocalDate last, LocalDate asOf, @Nullable LocalDate done) {
        if (done != null && !done.isAfter(asOf)) {
            if (done.equals(last)) {
                return "COMPLETED_IN_TIME";
            }
            return done.isBefore(last)
                    ? "COMPLETED_EARLY " + worked(done, last) + " " + (last.toEpochDay() - done.toEpochDay())
                    : "COMPLETED_LATE " + worked(last, done) + " " + (done.toEpochDay() - last.toEpochDay());
        }
        if (asOf.equals(last)) {
            return "DUE_TODAY";
        }
        if (asOf.isAfter(last)) {
            return "OVERDUE " + worked(last, asOf) + " " + (asOf.toEpochDay() - last.toEpochDay());
        }
        int left = worked(asOf, last);
        return (left <= WINDOW ? "DUE_SOON " : "NOT_YET_DUE ") + left + " " + (last.toEpochDay() - asOf.toEpochDay());
    }

    private static String found(IssueStatus status) {
        return status.lateness().kind()
                + status.lateness()
                        .days()
                        .map(days -> " " + days.workingDays().getAsInt() + " " + days.calendarDays())
                        .orElse("");
    }

    @Test
    void everyCaseIsWhatTheWallCalendarSays() {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (boolean moves : new boolean[] {false, true}) {
            for (boolean inTime : new boolean[] {false, true}) {
                StatusRule rule = Cases.STANDARD
                        .withDayOffMoves(moves)
                        .withLastDayInTime(inTime)
                        .withDueSoonWithin(WINDOW);
                for (LocalDate due : DAYS) {
                    LocalDate last = lastDay(due, moves, inTime);
                    Issue open = Cases.issue(Deadline.by(due));
                    for (int i = -1; i < DAYS.size(); i++) {
                        LocalDate done = i < 0 ? null : DAYS.get(i);
                        Issue issue =
                                done == null ? open : open.with(Cases.reported("e1", Tier.COMPLETE, done.toString()));
                        for (LocalDate asOf : DAYS) {
                            cases++;
                            String found = found(rule.statusOf(issue, asOf));
                            String expected = expected(last, asOf, done);
                            if (!found.equals(expected)) {
                                wrong.add("due " + due + ", done " + done + ", as of " + asOf + ", moves " + moves
                                        + ", in time " + inTime + ": " + found + ", expected " + expected);
                            }
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).isEqualTo(4 * 18 * 19 * 18);
    }
}
