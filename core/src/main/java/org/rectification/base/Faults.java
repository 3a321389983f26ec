package org.rectification.base;

import java.util.ArrayList;
import java.util.List;
import org.rectification.internal.Checks;
import org.rectification.internal.Quoted;

/**
 * Collects every fault of one value, then throws them together. A factory makes one, states each rule once, and ends
 * with {@link #throwIfAny()}.
 *
 * <pre>{@code
 * Faults faults = Faults.of("entry");
 * faults.text(Place.of("note"), "note", note, 200);
 * faults.require(!end.isBefore(start), EntryFault.END_BEFORE_START, Place.of("end"), "start", start, "end", end);
 * faults.throwIfAny();
 * }</pre>
 *
 * <p>Not thread-safe; lives for one call.
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
     * @param subject what is being checked, as messages name it: "issue", "key step"
     * @return the collector
     * @throws NullPointerException if the argument is null
     */
    public static Faults of(String subject) {
        return new Faults(Checks.notNull(subject, "subject"));
    }

    /**
     * Checks an identifier: 1 to {@value #MAX_ID_CODE_POINTS} code points, no white space at either end, no control
     * character and none that cannot be seen: two ids that look alike are alike. The rule for every typed id of the
     * library.
     *
     * @param subject what the id identifies, as the message names it: "issue id"
     * @param value the text to check
     * @return {@code value}
     * @throws NullPointerException if an argument is null; the message names a null {@code value} by its subject
     * @throws InvalidValueException if it breaks the rule
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
     * States a rule.
     *
     * @param holds whether the value keeps the rule
     * @param code what is wrong if it does not
     * @param place where in the value
     * @param namesAndValues the values for the message, as names and values in turn; {@code subject} is added if the code
     *     has a slot for it
     * @throws NullPointerException if an argument is null; the values are looked at only if the rule is broken
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
        if (template.isUnchecked() || template.slot(MessageTemplate.SUBJECT).isPresent()) {
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
     * States the rule for texts: at least one code point and at most {@code max}, no white space at either end, no
     * control character but the line feed. Messages name the text by the subject of this collector.
     *
     * @param place where in the value the text stands
     * @param value the text
     * @param max the most code points allowed
     * @throws NullPointerException if an argument is null
     */
    public void text(Place place, String value, int max) {
        text(place, subject, value, max);
    }

    /**
     * States the rule for texts, as {@link #text(Place, String, int)}, for a text that is only a part of what is checked.
     *
     * @param place where in the value the text stands
     * @param what the text, as messages name it: "provision"
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
     * Adds the faults of a part of the value.
     *
     * @param place where the part stands
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
     * Returns whether nothing is wrong so far.
     *
     * @return true if no fault has been collected
     */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /**
     * Returns what has been collected.
     *
     * @return an unmodifiable copy, in the order the rules were stated
     */
    public List<Fault> toList() {
        return List.copyOf(faults);
    }

    /**
     * Throws if anything is wrong.
     *
     * @throws InvalidValueException with every fault collected, if there is one
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
