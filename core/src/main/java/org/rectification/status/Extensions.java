package org.rectification.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.ExtensionDecided;
import org.rectification.issue.Fact.ExtensionRequested;
import org.rectification.issue.History;
import org.rectification.issue.Subject;

/** Finds the extensions of a subject in a history. */
final class Extensions {

    private Extensions() {}

    /** Returns the requests about a subject with their decisions, as of a day, in the order of the history. */
    static List<Extension> of(History history, Subject subject, LocalDate asOf) {
        Map<EntryId, Entry> requests = new LinkedHashMap<>();
        Map<EntryId, List<Entry>> decisions = new LinkedHashMap<>();
        for (Entry entry : history.inEffect(subject, asOf)) {
            if (entry.fact() instanceof ExtensionRequested) {
                requests.put(entry.id(), entry);
            } else if (entry.fact() instanceof ExtensionDecided decided) {
                history.requestInEffect(decided.request())
                        .ifPresent(request -> requests.putIfAbsent(request.id(), request));
                decisions
                        .computeIfAbsent(decided.request(), id -> new ArrayList<>())
                        .add(entry);
            }
        }
        return requests.values().stream()
                .map(request -> new Extension(request, decisions.getOrDefault(request.id(), List.of())))
                .toList();
    }

    /**
     * A grant that moved the due date of a subject.
     *
     * @param grant the entry that records the grant
     * @param extension the extension that it grants
     */
    record Move(Entry grant, Extension extension) {

        LocalDate day() {
            return grant.happenedOn();
        }

        LocalDate due() {
            return extension.proposedDue();
        }
    }

    /**
     * Returns the grants that moved the due date of a subject, as of a day, in the order of the history; the last one
     * gives the date in force. A grant that is recorded again without a grant of another request in between moves nothing.
     */
    static List<Move> movesOf(History history, Subject subject, LocalDate asOf) {
        Map<EntryId, Extension> extensions = new HashMap<>();
        for (Extension extension : of(history, subject, asOf)) {
            extensions.put(extension.request().id(), extension);
        }
        List<Move> moves = new ArrayList<>();
        @Nullable Extension inForce = null;
        for (Entry entry : history.inEffect(subject, asOf)) {
            if (entry.fact() instanceof ExtensionDecided decided && decided.granted()) {
                @Nullable Extension granted = extensions.get(decided.request());
                if (granted != null && !granted.equals(inForce)) {
                    inForce = granted;
                    moves.add(new Move(entry, granted));
                }
            }
        }
        return moves;
    }
}
