package org.rectification.json;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** Property names that collide in Jackson's tables of names whatever these are seeded with, which Jackson refuses. */
final class CollidingNames {

    private static final int FIRST = '0';
    private static final int LAST = 'Z';

    private CollidingNames() {}

    /** An object with such names, for a parser of bytes: eight characters each, so that it has 12 bytes a property. */
    static String objectForBytes() {
        return object(forBytes(560));
    }

    /** The same for a parser of characters. */
    static String objectForCharacters() {
        return object(forCharacters(10));
    }

    private static String object(List<String> names) {
        return names.stream().map(name -> '"' + name + "\":1").collect(joining(",", "{", "}"));
    }

    /**
     * The table of bytes takes a name of eight bytes for two numbers. It mixes the first with itself, adds 33 times the
     * second, and only then its seed; so for each second one the first is found that makes the same sum.
     */
    private static List<String> forBytes(int count) {
        List<String> names = new ArrayList<>();
        for (int second = 0; names.size() < count; second++) {
            int end = word(second);
            String start = fourCharacters(unmixed(-33 * end));
            if (start.chars().allMatch(at -> FIRST <= at && at <= LAST)) {
                names.add(start + fourCharacters(end));
            }
        }
        return names;
    }

    /** Four characters counted up. */
    private static int word(int number) {
        int base = LAST - FIRST + 1;
        int word = 0;
        for (int i = 0, rest = number; i < Integer.BYTES; i++, rest /= base) {
            word = word << Byte.SIZE | (FIRST + rest % base);
        }
        return word;
    }

    /** Undoes {@code h += h >>> 15; h ^= h >>> 9}. */
    private static int unmixed(int mixed) {
        int sum = mixed;
        for (int i = 0; i < 4; i++) {
            sum = mixed ^ (sum >>> 9);
        }
        int found = sum;
        for (int i = 0; i < 4; i++) {
            found = sum - (found >>> 15);
        }
        return found;
    }

    private static String fourCharacters(int word) {
        StringBuilder text = new StringBuilder();
        for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
            text.append((char) (word >>> shift & 0xFF));
        }
        return text.toString();
    }

    /** The table of characters multiplies by 33, so that {@code Ab} and {@code BA} are the same to it. */
    private static List<String> forCharacters(int pairs) {
        List<String> names = List.of("");
        for (int i = 0; i < pairs; i++) {
            names = names.stream()
                    .flatMap(name -> List.of(name + "Ab", name + "BA").stream())
                    .toList();
        }
        return names;
    }
}
