package org.rectification.issue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.rectification.issue.Fact.Withdrawn;

/**
 * Tracks which entries of a history are in effect as entries become known one after another.
 *
 * <p>A correction replaces an entry until it is withdrawn; a correction that is itself corrected still replaces its
 * target. A withdrawal in effect replaces an entry and cancels all effects of that entry. Each entry counts the entries
 * that replace it; when the count becomes zero or leaves zero, the change is passed on to its own targets.
 */
final class Replacements {

    private static final int NONE = -1;

    private final int[] corrects; // the place of the corrected entry
    private final int[] withdraws; // the place of the withdrawn entry
    private final boolean[] known;
    private final int[] replaced; // by how many corrections and withdrawals in effect
    private final int[] takenBack; // by how many withdrawals in effect
    private final Deque<Shift> shifts = new ArrayDeque<>();

    /** A change by one in the number of entries that replace, or withdraw, an entry. */
    private record Shift(int entry, int by, boolean takesBack) {}

    private Replacements(int[] corrects, int[] withdraws) {
        this.corrects = corrects;
        this.withdraws = withdraws;
        this.known = new boolean[corrects.length];
        this.replaced = new int[corrects.length];
        this.takenBack = new int[corrects.length];
    }

    /**
     * The replacements among entries none of which is known yet. A reference without a target replaces nothing.
     */
    static Replacements of(List<Entry> entries) {
        Map<EntryId, Integer> places = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i).id(), i);
        }
        int[] corrects = new int[entries.size()];
        int[] withdraws = new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            corrects[i] = entry.corrects().map(places::get).orElse(NONE);
            withdraws[i] =
                    entry.fact() instanceof Withdrawn withdrawn ? places.getOrDefault(withdrawn.entry(), NONE) : NONE;
        }
        return new Replacements(corrects, withdraws);
    }

    static boolean replaces(Entry entry) {
        return entry.corrects().isPresent() || entry.fact() instanceof Withdrawn;
    }

    /** The entries that are in effect when all are known, in the given order, without those in or below a circle. */
    static List<Entry> inEffect(List<Entry> entries) {
        if (entries.stream().noneMatch(Replacements::replaces)) {
            return entries;
        }
        Replacements replacements = of(entries);
        for (int entry : replacements.lastFirst()) {
            replacements.know(entry, changed -> {});
        }
        List<Entry> inEffect = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (replacements.isInEffect(i)) {
                inEffect.add(entries.get(i));
            }
        }
        return inEffect;
    }

    /**
     * The entries, each after all that replace it, so that what is known of one never changes; without those in or
     * below a circle.
     */
    private List<Integer> lastFirst() {
        int[] open = new int[corrects.length];
        for (int i = 0; i < open.length; i++) {
            for (int target : targets(i)) {
                open[target]++;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < open.length; i++) {
            if (open[i] == 0) {
                order.add(i);
            }
        }
        for (int done = 0; done < order.size(); done++) {
            for (int target : targets(order.get(done))) {
                if (--open[target] == 0) {
                    order.add(target);
                }
            }
        }
        return order;
    }

    /** The places of the entries that an entry replaces. */
    private int[] targets(int entry) {
        return IntStream.of(corrects[entry], withdraws[entry])
                .filter(target -> target != NONE)
                .toArray();
    }

    boolean isInEffect(int entry) {
        return known[entry] && replaced[entry] == 0;
    }

    /**
     * Marks one more entry as known, and reports the places of the entries that thereby come into effect or cease to be
     * in effect.
     */
    void know(int entry, IntConsumer changed) {
        known[entry] = true;
        if (replaced[entry] == 0) {
            changed.accept(entry);
            shift(withdraws[entry], 1, true);
        }
        if (takenBack[entry] == 0) {
            shift(corrects[entry], 1, false);
        }
        while (!shifts.isEmpty()) {
            apply(shifts.remove(), changed);
        }
    }

    private void shift(int entry, int by, boolean takesBack) {
        if (entry != NONE) {
            shifts.add(new Shift(entry, by, takesBack));
        }
    }

    private void apply(Shift shift, IntConsumer changed) {
        int entry = shift.entry();
        boolean wasReplaced = replaced[entry] > 0;
        boolean wasTakenBack = takenBack[entry] > 0;
        replaced[entry] += shift.by();
        takenBack[entry] += shift.takesBack() ? shift.by() : 0;
        if (!known[entry]) {
            return;
        }
        boolean isReplaced = replaced[entry] > 0;
        if (isReplaced != wasReplaced) {
            changed.accept(entry);
            shift(withdraws[entry], isReplaced ? -1 : 1, true);
        }
        boolean isTakenBack = takenBack[entry] > 0;
        if (isTakenBack != wasTakenBack) {
            shift(corrects[entry], isTakenBack ? -1 : 1, false);
        }
    }

    /** The ids of the entries that replace each other in a circle, or lie between two circles. */
    static Set<EntryId> circles(List<Entry> entries) {
        Set<EntryId> circles = new HashSet<>();
        if (entries.stream().anyMatch(Replacements::replaces)) {
            Replacements replacements = of(entries);
            Set<Integer> left = new HashSet<>();
            IntStream.range(0, entries.size()).forEach(left::add);
            replacements.lastFirst().forEach(left::remove);
            replacements.dropBelow(left);
            left.forEach(place -> circles.add(entries.get(place).id()));
        }
        return circles;
    }

    /**
     * Removes the entries that are only replaced by circles: repeatedly, the entries that replace no remaining entry.
     */
    private void dropBelow(Set<Integer> left) {
        Map<Integer, List<Integer>> replacers = new HashMap<>();
        Map<Integer, Integer> open = new HashMap<>();
        Deque<Integer> ends = new ArrayDeque<>();
        for (int entry : left) {
            for (int target : targets(entry)) { // the targets of a remaining entry remain
                replacers.computeIfAbsent(target, place -> new ArrayList<>()).add(entry);
            }
            open.put(entry, targets(entry).length);
            if (targets(entry).length == 0) {
                ends.add(entry);
            }
        }
        while (!ends.isEmpty()) {
            int end = ends.remove();
            left.remove(end);
            for (int replacer : replacers.getOrDefault(end, List.of())) {
                if (open.merge(replacer, -1, Integer::sum) == 0) {
                    ends.add(replacer);
                }
            }
        }
    }
}
