package org.rectification.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;
import org.rectification.internal.PackedDay;
import org.rectification.internal.Standings;

/**
 * The standings of the subjects of one history as known on each day, computed by applying its entries in the order of
 * their reports. An entry that is last in the declared order is applied to the current course. For a late entry, or one
 * that ceases to be in effect, the course of its subject is computed again from the start.
 */
final class KnownStandings {

    private final List<Entry> entries; // in the declared order
    private final Replacements replacements;
    private final Map<EntryId, Integer> requests = new HashMap<>();
    private final Map<Subject, OfSubject> subjects = new HashMap<>();

    private KnownStandings(List<Entry> entries) {
        this.entries = entries;
        this.replacements = Replacements.of(entries);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            subjects.computeIfAbsent(entry.subject(), subject -> new OfSubject())
                    .places
                    .add(i);
            if (Decisions.isRequest(entry.fact())) {
                requests.put(entry.id(), i);
            }
        }
    }

    /** The standings of every subject of the entries, which are in the declared order. */
    static Map<Subject, Standings> of(List<Entry> entries) {
        KnownStandings known = new KnownStandings(entries);
        known.takeReports();
        Map<Subject, Standings> standings = new HashMap<>();
        known.subjects.forEach((subject, course) -> standings.put(subject, course.standings.build()));
        return standings;
    }

    private void takeReports() {
        List<Integer> order = IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(place -> entries.get(place).reportedOn()))
                .toList();
        Set<OfSubject> changed = new LinkedHashSet<>();
        for (int i = 0; i < order.size(); i++) {
            replacements.know(order.get(i), place -> {
                OfSubject subject = subjectOf(place);
                subject.change(place);
                changed.add(subject);
            });
            long day = PackedDay.of(entries.get(order.get(i)).reportedOn());
            if (i + 1 == order.size()
                    || PackedDay.of(entries.get(order.get(i + 1)).reportedOn()) > day) {
                changed.forEach(subject -> subject.settle(day));
                changed.clear();
            }
        }
    }

    private OfSubject subjectOf(int place) {
        return Checks.notNull(subjects.get(entries.get(place).subject()), "subject");
    }

    /** The request that a decision refers to, if it is in effect. */
    private @Nullable Entry requestOf(Entry entry) {
        Integer request = Decisions.requestOf(entry.fact()).map(requests::get).orElse(null);
        return request != null && replacements.isInEffect(request) ? entries.get(request) : null;
    }

    /** The course of one subject, as far as it is known. */
    private final class OfSubject {

        private final List<Integer> places = new ArrayList<>(); // the places of its entries
        private final SortedSet<Integer> changed = new TreeSet<>(); // those changed on the current day
        private final Standings.Builder standings = new Standings.Builder();
        private Course course = new Course();
        private int last = -1; // the place of the last entry on the course

        /** Notes that an entry came into effect or ceased to be in effect. */
        void change(int place) {
            changed.add(place);
        }

        /** Ends a day of reports. */
        void settle(long day) {
            boolean goesBack = changed.first() <= last || changed.stream().anyMatch(this::isRequest);
            if (goesBack) {
                course = new Course();
            }
            for (int place : goesBack ? places : changed) {
                if (replacements.isInEffect(place)) {
                    Entry entry = entries.get(place);
                    course.apply(entry, requestOf(entry));
                    last = place;
                }
            }
            changed.clear();
            standings.add(day, course.standing(), course.extendedDue());
        }

        /** Whether the entry is a request; then the decision on it changes, wherever that is placed. */
        private boolean isRequest(int place) {
            return Decisions.isRequest(entries.get(place).fact());
        }
    }
}
