package org.rectification.json.internal.binding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Fault;
import org.rectification.base.Place;
import org.rectification.json.internal.tokens.PlacedTokens;
import org.rectification.json.internal.tokens.TextFaultException;
import org.rectification.json.internal.tokens.Token;

/**
 * Reads a document with faults a second time to find the line and column of each fault. A place without a value (a
 * missing property) is reported at the start of the innermost enclosing value.
 */
final class PlaceFinder {

    /** A value that the place of a fault leads to or through. */
    private static final class Node {
        final Map<String, Node> inner = new HashMap<>();
        final List<Found> here = new ArrayList<>(0);
        boolean passed;
    }

    private final PlacedTokens tokens;
    private final Map<Integer, List<Found>> byOrdinal = new HashMap<>();
    private final Node root = new Node();
    private final Deque<String> path = new ArrayDeque<>();
    private final @Nullable TextFaultException refusal;
    private final int refusedAt;
    private @Nullable Found refused;
    private int ordinal = -1;

    private PlaceFinder(PlacedTokens tokens, List<Found> faults, @Nullable TextFaultException refusal, int refusedAt) {
        this.tokens = tokens;
        this.refusal = refusal;
        this.refusedAt = refusedAt;
        for (Found found : faults) {
            if (found.ordinal != Found.BY_PLACE) {
                byOrdinal
                        .computeIfAbsent(found.ordinal, token -> new ArrayList<>(1))
                        .add(found);
            } else {
                Node node = root;
                for (String step : found.fault.place().steps()) {
                    node = node.inner.computeIfAbsent(step, name -> new Node());
                }
                node.here.add(found);
            }
        }
    }

    /**
     * Finds the positions of faults.
     *
     * @param tokens the document, before its first token
     * @param faults the faults to be located
     * @param refusal the fault with which a parser rejected the text; null if it did not
     * @param refusedAt the number of the token that the parser rejected
     * @return the fault at which the text stops being JSON or, if it is valid JSON, the fault with which the parser
     *     rejected it; null if there is neither
     */
    static @Nullable Found find(
            PlacedTokens tokens, List<Found> faults, @Nullable TextFaultException refusal, int refusedAt) {
        return new PlaceFinder(tokens, faults, refusal, refusedAt).run();
    }

    private @Nullable Found run() {
        try {
            pass(next(), root);
            next(); // the end, unless something follows
            return refused;
        } catch (TextFaultException e) {
            forgetBeyondBreak();
            return brokenHere(e);
        }
    }

    private Found brokenHere(TextFaultException why) {
        Found broken =
                new Found(Fault.of(why.code(), new Place(new ArrayList<>(path)), why.namesAndValues()), Found.BY_PLACE);
        broken.standsAt(ordinal, tokens.line(), tokens.column());
        return broken;
    }

    /**
     * A parser may read the start of an incomplete token as a whole number and report a fault in it. Such a fault has
     * no position.
     */
    private void forgetBeyondBreak() {
        @Nullable Node node = root;
        for (String step : path) {
            node = node == null ? null : node.inner.get(step);
        }
        if (node != null && !node.passed) {
            standsNowhere(node);
        }
    }

    private static void standsNowhere(Node node) {
        node.here.forEach(found -> found.at = Found.NOWHERE);
        node.inner.values().forEach(PlaceFinder::standsNowhere);
    }

    private Token next() {
        ordinal++;
        Token token = tokens.next();
        for (Found found : byOrdinal.getOrDefault(ordinal, List.of())) {
            found.standsAt(ordinal, tokens.line(), tokens.column());
        }
        if (refusal != null && ordinal == refusedAt) {
            refused = brokenHere(refusal);
        }
        return token;
    }

    /** Skips the value that starts with the given token. If a property occurs twice, the first occurrence is used. */
    private void pass(Token token, @Nullable Node wanted) {
        Node node = wanted == null || wanted.passed ? null : wanted;
        if (node != null) {
            node.passed = true;
            standsHere(node);
        }
        if (token == Token.OBJECT) {
            while (next() == Token.NAME) {
                String name = tokens.name();
                path.addLast(name);
                pass(next(), node == null ? null : node.inner.get(name));
                path.removeLast();
            }
        } else if (token == Token.LIST) {
            for (int i = 0; ; i++) {
                String position = Integer.toString(i);
                path.addLast(position);
                Token element = next();
                if (element != Token.LIST_END) {
                    pass(element, node == null ? null : node.inner.get(position));
                }
                path.removeLast();
                if (element == Token.LIST_END) {
                    return;
                }
            }
        }
    }

    /** Locates every fault in or below a node here, until a deeper node is found. */
    private void standsHere(Node node) {
        for (Found found : node.here) {
            found.standsAt(ordinal, tokens.line(), tokens.column());
        }
        for (Node inner : node.inner.values()) {
            standsHere(inner);
        }
    }
}
