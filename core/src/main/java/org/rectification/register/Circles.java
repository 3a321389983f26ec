package org.rectification.register;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rectification.internal.Checks;

/**
 * Finds the elements that lead back to themselves, by the path-based search for strongly connected components. Every
 * step is taken once, without recursion.
 */
final class Circles<I> {

    private final Function<I, Collection<I>> next;
    private final Map<I, Integer> reached = new HashMap<>(); // in which order
    private final Set<I> done = new HashSet<>();
    private final Set<I> circling = new HashSet<>();
    private final Deque<Visit<I>> path = new ArrayDeque<>();
    private final Deque<I> open = new ArrayDeque<>(); // reached and not done
    private final Deque<I> heads = new ArrayDeque<>(); // the first elements of what may be different circles

    /** An element on the path, and where it leads that was not yet visited from it. */
    private record Visit<I>(I at, Iterator<I> rest) {}

    private Circles(Function<I, Collection<I>> next) {
        this.next = next;
    }

    /** The elements on a circle, without those that only lead to one. */
    static <I> Set<I> of(Collection<I> starts, Function<I, Collection<I>> next) {
        Circles<I> circles = new Circles<>(next);
        for (I start : starts) {
            if (!circles.reached.containsKey(start)) {
                circles.search(start);
            }
        }
        return circles.circling;
    }

    /** The elements on a circle where each leads to at most one other. */
    static <I> Set<I> of(Map<I, I> next) {
        return of(next.keySet(), at -> {
            I to = next.get(at);
            return to == null ? List.of() : List.of(to);
        });
    }

    private void search(I start) {
        enter(start);
        while (!path.isEmpty()) {
            Visit<I> visit = path.element();
            if (!visit.rest().hasNext()) {
                path.remove();
                leave(visit.at());
                continue;
            }
            I to = visit.rest().next();
            Integer before = reached.get(to);
            if (before == null) {
                enter(to);
            } else if (!done.contains(to)) { // back on the path: all from there on is one circle
                while (order(heads.element()) > before) {
                    heads.remove();
                }
            }
        }
    }

    private int order(I element) {
        return Checks.notNull(reached.get(element), "order");
    }

    private void enter(I element) {
        reached.put(element, reached.size());
        path.push(new Visit<>(element, next.apply(element).iterator()));
        open.push(element);
        heads.push(element);
    }

    private void leave(I element) {
        if (!heads.element().equals(element)) {
            return;
        }
        heads.remove();
        boolean isAlone = open.element().equals(element) && !next.apply(element).contains(element);
        I last;
        do {
            last = open.remove();
            done.add(last);
            if (!isAlone) {
                circling.add(last);
            }
        } while (!last.equals(element));
    }
}
