package org.rectification.testkit.assertions;

import java.util.List;
import java.util.stream.Collectors;
import org.rectification.base.Citation;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.issue.Entry;

/** How reasons and entries are told in a failure, one a line. */
final class Told {

    private Told() {}

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

    static String entry(Entry entry) {
        return entry.id() + ": " + entry.fact() + " on " + entry.happenedOn()
                + entry.by().map(body -> " by " + body).orElse("")
                + (entry.reportedOn().equals(entry.happenedOn()) ? "" : ", reported on " + entry.reportedOn());
    }
}
