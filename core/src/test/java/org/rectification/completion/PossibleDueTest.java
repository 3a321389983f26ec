package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.register.Selection;

/** What is answered of a due date within a span, and how often it is asked. */
class PossibleDueTest {

    private static final Issue ISSUE = issue("a", "2018-12-31").build();
    private static final LocalDate FIRST = day("2018-12-20");

    private static PossibleDue between(LocalDate earliest, LocalDate latest) {
        return new PossibleDue(true, Optional.of(earliest), Optional.of(latest));
    }

    /** A selection by due dates of twenty days, down to some depth. */
    private static Selection selection(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> Selection.dueByAsOf();
            case 1 -> random.nextBoolean() ? Selection.noDueDate() : Selection.all();
            case 2 -> {
                LocalDate day = FIRST.plusDays(random.nextInt(20));
                yield Selection.dueWithin(random.nextBoolean() ? DateSpan.from(day) : DateSpan.until(day));
            }
            case 3 -> {
                LocalDate day = FIRST.plusDays(random.nextInt(20));
                yield Selection.dueWithin(DateSpan.of(day, day.plusDays(random.nextInt(4))));
            }
            case 4 -> Selection.not(selection(random, depth - 1));
            case 5 -> Selection.allOf(List.of(selection(random, depth - 1), selection(random, depth - 1)));
            default -> Selection.anyOf(List.of(selection(random, depth - 1), selection(random, depth - 1)));
        };
    }

    @Test
    void aSelectionIsAnsweredAsIfEveryDayWereAskedAbout() {
        Random random = new Random(20181220);
        int decided = 0;
        for (int i = 0; i < 5_000; i++) {
            Selection selection = selection(random, 3);
            LocalDate asOf = FIRST.plusDays(random.nextInt(20));
            LocalDate earliest = FIRST.plusDays(random.nextInt(20));
            LocalDate latest = earliest.plusDays(random.nextInt(8));
            boolean isOpen = random.nextInt(4) == 0;
            Set<Boolean> answers = earliest.datesUntil((isOpen ? FIRST.plusDays(60) : latest).plusDays(1))
                    .map(due -> selection.includes(ISSUE, Optional.of(due), asOf))
                    .collect(Collectors.toSet());

            PossibleDue due =
                    new PossibleDue(true, Optional.of(earliest), isOpen ? Optional.empty() : Optional.of(latest));
            assertThat(due.isSelected(selection, ISSUE, Subject.issue(), asOf))
                    .as("%s as of %s, due %s", selection, asOf, due)
                    .isEqualTo(answers.size() == 1 ? Optional.of(answers.contains(true)) : Optional.empty());
            decided += answers.size() == 1 ? 1 : 0;
        }
        assertThat(decided).isBetween(1_000, 4_500);
    }

    @Test
    void onlyTheDaysAreAskedAboutOnWhichTheAnswerMayChange() {
        PossibleDue due = between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        List<LocalDate> asked = new ArrayList<>();

        Optional<Boolean> answer = due.answer(
                day -> {
                    asked.add(day.orElseThrow());
                    return true;
                },
                List.of(day("2018-12-20"), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX));

        assertThat(answer).contains(true);
        assertThat(asked).containsExactly(LocalDate.of(1, 1, 1), day("2018-12-20"), LocalDate.of(9999, 12, 31));
        assertThat(due.isSelected(Selection.dueByAsOf(), ISSUE, Subject.issue(), FIRST))
                .isEmpty();
        assertThat(due.isSelected(Selection.dueByAsOf(), ISSUE, Subject.issue(), LocalDate.of(9999, 12, 31)))
                .contains(true);
        assertThat(due.isSelected(Selection.dueByAsOf(), ISSUE, Subject.issue(), LocalDate.MAX))
                .contains(true);
        assertThat(due.group(Grouping.byDeadlineYear(), ISSUE, Subject.issue())).isEmpty();
    }

    @Test
    void aGroupIsKnownIfTheYearIs() {
        assertThat(between(day("2018-01-01"), day("2018-12-31"))
                        .group(Grouping.byDeadlineYear(), ISSUE, Subject.issue()))
                .contains(Optional.of(2018));
        assertThat(between(day("2018-12-31"), day("2019-01-01"))
                        .group(Grouping.byDeadlineYear(), ISSUE, Subject.issue()))
                .isEmpty();
        assertThat(new PossibleDue(true, Optional.of(day("2018-12-31")), Optional.empty())
                        .group(Grouping.byDeadlineYear(), ISSUE, Subject.issue()))
                .isEmpty();
        assertThat(new PossibleDue(true, Optional.empty(), Optional.empty())
                        .group(Grouping.byDeadlineYear(), ISSUE, Subject.issue()))
                .contains(Optional.empty());
        assertThat(new PossibleDue(false, Optional.empty(), Optional.empty())
                        .group(Grouping.byDeadlineYear(), ISSUE, Subject.issue()))
                .isEmpty();
    }
}
