package org.rectification.testkit.assertions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectification.base.Citation;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.status.ReminderGrades;

/** Formats reasons, entries and grades of reminders for failure messages, one per line. */
final class Told {

    private Told() {}

    /** An assertion without codes could not fail. */
    static String[] some(String... codes) {
        if (codes.length == 0) {
            throw new IllegalArgumentException("codes must name at least one, but were empty");
        }
        return codes;
    }

    static String failure(String said, String heading, List<String> lines) {
        return said + "\n" + heading
                + (lines.isEmpty() ? " none" : lines.stream().collect(Collectors.joining("\n  ", "\n  ", "")));
    }

    static String reason(Reason reason) {
        String sources = reason.citations().stream().map(Told::citation).collect(Collectors.joining("; "));
        return reason + (sources.isEmpty() ? "" : " [" + sources + "]");
    }

    static String citation(Citation citation) {
        return citation.title().in(Language.ENGLISH)
                + citation.provision().map(text -> ", " + text).orElse("");
    }

    /** Whether a grade of reminders has a name, in Chinese or in English. */
    static boolean isNamed(ReminderGrades.Grade grade, String name) {
        return Stream.of(grade.name().chinese(), grade.name().english()).anyMatch(Optional.of(name)::equals);
    }

    static String reminder(Optional<ReminderGrades.Grade> reached) {
        return reached.map(ReminderGrades.Grade::toString).orElse("no reminder");
    }

    static String entry(Entry entry) {
        return entry.id() + ": " + fact(entry.fact()) + " on " + entry.happenedOn()
                + entry.by().map(body -> " by " + body).orElse("")
                + (entry.reportedOn().equals(entry.happenedOn()) ? "" : ", reported on " + entry.reportedOn());
    }

    /** Formats a fact. A stage is shown with only its known properties. */
    private static String fact(Fact fact) {
        if (!(fact instanceof Fact.StageTaken taken)) {
            return fact.toString();
        }
        List<String> parts = new ArrayList<>();
        parts.add("stage=" + taken.stage());
        parts.add("outcome=" + taken.outcome());
        taken.stageId().ifPresent(id -> parts.add("stageId=" + id));
        taken.notice().ifPresent(notice -> parts.add("notice=" + notice.window().span()));
        addIfAny(parts, "evidence", taken.evidence());
        addIfAny(parts, "criteria", taken.criteria());
        addIfAny(parts, "attained", taken.attained());
        return "StageTaken[" + String.join(", ", parts) + "]";
    }

    private static void addIfAny(List<String> parts, String name, List<?> values) {
        if (!values.isEmpty()) {
            parts.add(name + "=" + values);
        }
    }
}
