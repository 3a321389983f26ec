package org.rectification.mechanism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A list of mechanisms with the repeated entries identified. Two entries are the same mechanism if they have the same
 * title, apart from quotation marks and spaces, and no value stated by both differs: issuer, level, days of adoption.
 *
 * @param listed the entries, as listed
 * @param distinct the first entry of each mechanism
 * @param repeats the pairs of entries that are the same mechanism
 * @since 0.1.0
 */
public record MechanismList(List<Mechanism> listed, List<Mechanism> distinct, List<Repeat> repeats) {

    /**
     * An entry that repeats an earlier one.
     *
     * @param first the earlier entry
     * @param again the later entry
     */
    public record Repeat(Mechanism first, Mechanism again) {

        /**
         * Makes a repeat.
         *
         * @param first the earlier entry
         * @param again the later entry
         * @throws NullPointerException if an argument is null
         */
        public Repeat {
            Checks.notNull(first, "first");
            Checks.notNull(again, "again");
        }

        /**
         * Returns the finding as a reason.
         *
         * @return the reason, with the sources of both entries
         */
        public Reason reason() {
            return Reason.of(
                            MechanismMessage.REPEATED, "again", again.id(), "first", first.id(), "title", first.title())
                    .citing(again.sources());
        }

        @Override
        public String toString() {
            return OneLine.sentence(again.id(), "repeats", first.id());
        }
    }

    /**
     * Makes a list.
     *
     * @param listed the entries, as listed
     * @param distinct the first entry of each mechanism
     * @param repeats the pairs of entries that are the same mechanism
     * @throws NullPointerException if an argument or an element is null
     */
    public MechanismList {
        listed = List.copyOf(Checks.notNull(listed, "listed"));
        distinct = List.copyOf(Checks.notNull(distinct, "distinct"));
        repeats = List.copyOf(Checks.notNull(repeats, "repeats"));
    }

    /**
     * Identifies the repeated entries of a list.
     *
     * @param mechanisms the entries, as listed
     * @return the list
     * @throws NullPointerException if the collection or a mechanism is null
     */
    public static MechanismList of(Collection<Mechanism> mechanisms) {
        List<Mechanism> listed = List.copyOf(Checks.notNull(mechanisms, "mechanisms"));
        Map<String, List<Mechanism>> byTitle = new LinkedHashMap<>();
        List<Mechanism> distinct = new ArrayList<>();
        List<Repeat> repeats = new ArrayList<>();
        for (Mechanism mechanism : listed) {
            List<Mechanism> alike = byTitle.computeIfAbsent(plain(mechanism.title()), title -> new ArrayList<>());
            Mechanism first = alike.stream()
                    .filter(earlier -> canBeOne(earlier, mechanism))
                    .findFirst()
                    .orElse(mechanism);
            if (first == mechanism) {
                alike.add(mechanism);
                distinct.add(mechanism);
            } else {
                repeats.add(new Repeat(first, mechanism));
            }
        }
        return new MechanismList(listed, distinct, repeats);
    }

    /** The title without typographic additions: spaces and title marks. */
    private static String plain(LocalText title) {
        StringBuilder plain = new StringBuilder();
        title.in(Language.CHINESE)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .filter(point -> "《》〈〉\"“”".indexOf(point) < 0)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean canBeOne(Mechanism one, Mechanism other) {
        boolean issuers = one.issuer().isEmpty()
                || other.issuer().isEmpty()
                || one.issuer().equals(other.issuer());
        boolean levels =
                one.level().isEmpty() || other.level().isEmpty() || one.level().equals(other.level());
        boolean days = one.adoptedWithin().isEmpty()
                || other.adoptedWithin().isEmpty()
                || one.adoptedWithin().get().overlaps(other.adoptedWithin().get());
        return issuers && levels && days;
    }

    /**
     * Returns whether a stated number covers the list, that is, whether it is at least the number of distinct
     * mechanisms. A list need not include everything the number counts.
     *
     * @param stated the number, such as more than ten
     * @return yes, no, or undecidable
     * @throws NullPointerException if the number is null
     */
    public Truth coveredBy(Quantity stated) {
        return Checks.notNull(stated, "stated").atLeast(Quantity.exactly(distinct.size()));
    }

    @Override
    public String toString() {
        return OneLine.of("MechanismList", listed.size() + " listed", distinct.size() + " distinct");
    }
}
