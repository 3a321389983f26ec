package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rectification.issue.Entry;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.State;
import org.rectification.issue.Subject;

/** What several laws need. */
final class Laws {

    private Laws() {}

    static void assertAgree(History history, HistoryOracle oracle, Subject subject, LocalDate asOf) {
        State expected = oracle.state(subject, asOf);
        assertThat(history.stateOf(subject, asOf))
                .as("state of %s as of %s in %s", subject, asOf, history)
                .isEqualTo(expected);
        assertThat(history.extendedDueOf(subject, asOf))
                .as("extended due date of %s as of %s in %s", subject, asOf, history)
                .isEqualTo(oracle.extendedDue(subject, asOf));
        assertThat(history.suspensionsOf(subject, asOf))
                .as("suspensions of %s as of %s in %s", subject, asOf, history)
                .isEqualTo(oracle.suspensions(subject, asOf));
        assertThat(history.dispatchedOn(subject, asOf)).isEqualTo(oracle.dispatchedOn(subject, asOf));
        assertThat(history.tierOf(subject, asOf)).isEqualTo(expected.tier());
        assertThat(history.isAccepted(subject, asOf))
                .isEqualTo(expected.acceptance().isPresent());
        assertThat(history.isClosedOut(subject, asOf))
                .isEqualTo(expected.closeOut().isPresent());
    }

    /** Everything an entry of the issue can be about. */
    static List<Subject> subjects(Issue issue) {
        List<Subject> subjects = new ArrayList<>(List.of(Subject.issue()));
        issue.parts().forEach(part -> subjects.add(Subject.of(part.id())));
        issue.measures().forEach(measure -> subjects.add(Subject.of(measure.id())));
        issue.keySteps().forEach(step -> subjects.add(Subject.of(step.id())));
        return subjects;
    }

    /** Every day on which something happened or was reported, and the days beside them. */
    static Set<LocalDate> days(History history) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Entry entry : history.entries()) {
            for (LocalDate day : List.of(entry.happenedOn(), entry.reportedOn())) {
                days.add(day.minusDays(1));
                days.add(day);
                days.add(day.plusDays(1));
            }
        }
        return days;
    }
}
