package org.rectification.base;

import java.util.ArrayList;
import java.util.List;
import org.rectification.internal.Checks;
import org.rectification.internal.Quoted;
import org.rectification.internal.StableNames;

/**
 * Collects every fault of a value, then throws them together. A factory creates a collector, checks each rule once, and
 * ends with {@link #throwIfAny()}.
 *
 * <pre>{@code
 * Faults faults = Faults.of("entry");
 * faults.text(Place.of("note"), "note", note, 200);
 * faults.require(!end.isBefore(start), EntryFault.END_BEFORE_START, Place.of("end"), "start", start, "end", end);
 * faults.throwIfAny();
 * }</pre>
 *
 * <p>Not thread-safe; used within one call.
 *
 * @since 0.1.0
 */
public final class Faults {

    /** The most code points an identifier may have. */
    public static final int MAX_ID_CODE_POINTS = 100;

    private final String subject;
    private final List<Fault> faults = new ArrayList<>(0);

    private Faults(String subject) {
        this.subject = subject;
    }

    /**
     * Returns an empty collector.
     *
     * @param subject the name of the value checked, as used in messages: "issue", "key step"
     * @return the collector
     * @throws NullPointerException if the argument is null
     */
    public static Faults of(String subject) {
        return new Faults(Checks.notNull(subject, "subject"));
    }

    /**
     * Checks an identifier: 1 to {@value #MAX_ID_CODE_POINTS} code points, no white space at either end, no control
     * character and no invisible character, so that two ids that look alike are equal. This is the rule for every typed
     * id of the library.
     *
     * @param subject what the id identifies, as used in messages: "issue id"
     * @param value the text to check
     * @return {@code value}
     * @throws NullPointerException if an argument is null; the message names a null {@code value} by its subject
     * @throws InvalidValueException if the text breaks the rule
     */
    public static String checkId(String subject, String value) {
        Checks.notNull(value, Checks.notNull(subject, "subject"));
        if (!isText(value, MAX_ID_CODE_POINTS) || !isSeen(value)) {
            throw new InvalidValueException(List.of(Fault.of(
                    BaseFault.BAD_ID,
                    Place.HERE,
                    "subject",
                    subject,
                    "max",
                    MAX_ID_CODE_POINTS,
                    "value",
                    Quoted.text(value))));
        }
        return value;
    }

    /**
     * Checks a rule.
     *
     * @param holds true if the value keeps the rule
     * @param code the fault to add if the rule is broken
     * @param place the place within the value
     * @param namesAndValues alternating names and values for the message; {@code subject} is added if the code has a
     *     slot for it
     * @throws NullPointerException if an argument is null; the values are checked only if the rule is broken
     * @throws IllegalArgumentException if the rule is broken and the values do not fit the slots, see {@link Fault#of}
     */
    public void require(boolean holds, MessageCode code, Place place, Object... namesAndValues) {
        Checks.notNull(code, "code");
        Checks.notNull(place, "place");
        Checks.notNull(namesAndValues, "namesAndValues");
        if (holds) {
            return;
        }
        MessageTemplate template = code.template();
        if (template.slot(MessageTemplate.SUBJECT).isPresent()) {
            Object[] all = new Object[namesAndValues.length + 2];
            all[0] = MessageTemplate.SUBJECT;
            all[1] = subject;
            System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
            faults.add(Fault.of(code, place, all));
        } else {
            faults.add(Fault.of(code, place, namesAndValues));
        }
    }

    /**
     * Checks the rule for texts: at least one code point and at most {@code max}, no white space at either end, no
     * control character except the line feed. Messages name the text after the subject of this collector.
     *
     * @param place the place of the text within the value
     * @param value the text
     * @param max the most code points allowed
     * @throws NullPointerException if an argument is null
     */
    public void text(Place place, String value, int max) {
        text(place, subject, value, max);
    }

    /**
     * Checks the rule for texts, like {@link #text(Place, String, int)}, for a text that is one part of the value.
     *
     * @param place the place of the text within the value
     * @param what the name of the text, as used in messages: "provision"
     * @param value the text
     * @param max the most code points allowed
     * @throws NullPointerException if an argument is null
     */
    public void text(Place place, String what, String value, int max) {
        Checks.notNull(place, "place");
        Checks.notNull(what, "what");
        if (!isText(Checks.notNull(value, "value"), max)) {
            faults.add(Fault.of(BaseFault.BAD_TEXT, place, "subject", what, "max", max, "value", Quoted.text(value)));
        }
    }

    /**
     * Checks the rule for the stable name of a definition: 1 to 100 lower-case letters, digits and single hyphens
     * between them.
     *
     * @param place the place of the name within the value
     * @param value the name
     * @throws NullPointerException if an argument is null
     */
    public void name(Place place, String value) {
        require(
                StableNames.isName(Checks.notNull(value, "value")),
                RateMessage.NAME,
                place,
                "max",
                StableNames.MAX_LENGTH,
                "name",
                Quoted.text(value));
    }

    /**
     * Adds the faults of a part of the value.
     *
     * @param place the place of the part
     * @param inner the part's own faults, relative to it
     * @throws NullPointerException if an argument or a fault is null
     */
    public void add(Place place, List<Fault> inner) {
        Checks.notNull(place, "place");
        for (Fault fault : Checks.notNull(inner, "inner")) {
            faults.add(fault.within(place));
        }
    }

    /**
     * Returns whether no fault has been collected.
     *
     * @return true if there is no fault
     */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /**
     * Returns the faults collected so far.
     *
     * @return an unmodifiable copy, in the order the rules were checked
     */
    public List<Fault> toList() {
        return List.copyOf(faults);
    }

    /**
     * Throws an exception if any fault has been collected.
     *
     * @throws InvalidValueException if there is a fault; it carries all of them
     */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new InvalidValueException(faults);
        }
    }

    private static boolean isText(String value, int max) {
        int codePoints = 0;
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            boolean atEnd = i == 0 || next == value.length();
            if (++codePoints > max
                    || (atEnd && isBlank(codePoint))
                    || (codePoint != '\n' && Character.getType(codePoint) == Character.CONTROL)
                    || Character.getType(codePoint) == Character.SURROGATE) {
                return false;
            }
            i = next;
        }
        return codePoints > 0;
    }

    private static boolean isSeen(String value) {
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (Quoted.isUnseen(value.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
