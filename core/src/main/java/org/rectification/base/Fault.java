package org.rectification.base;

import java.util.Map;
import org.rectification.internal.Checks;

/**
 * One thing that is wrong with a value: a stable code, the place, and the values that show it. A fault in data is
 * returned beside all others; only a programming error throws at once.
 *
 * <p>Immutable and thread-safe; two faults are equal when code, place and arguments are.
 *
 * <pre>{@code
 * fault.code();                    // "date-span.end-before-start"
 * fault.place().toString();        // "/inspections/0/stay/last"
 * fault.text(Language.ENGLISH);    // "end must not precede start 2016-08-14, but was 2016-07-14"
 * }</pre>
 */
public final class Fault {

    private final Message message;
    private final Place place;

    private Fault(Message message, Place place) {
        this.message = message;
        this.place = place;
    }

    /**
     * Returns a fault.
     *
     * @param code what is wrong
     * @param place where in the value, {@link Place#HERE} for the value itself
     * @param namesAndValues the values for the slots of the code, as names and values in turn; values are immutable. A text
     *     names the first ten values of a list and how many more there are
     * @return the fault
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if names and values do not stand in turn, a slot has no value, the code has no
     *     slot of a name, or a value is not of the type of its slot
     */
    public static Fault of(MessageCode code, Place place, Object... namesAndValues) {
        return new Fault(Message.of(code, namesAndValues), Checks.notNull(place, "place"));
    }

    /**
     * Returns this fault seen from further outside.
     *
     * @param outer the place of the faulty value in the outer one
     * @return the fault with the longer place
     * @throws NullPointerException if the argument is null
     */
    public Fault within(Place outer) {
        return new Fault(message, Checks.notNull(outer, "outer").then(place));
    }

    /**
     * Returns the stable code.
     *
     * @return the code
     */
    public String code() {
        return message.template().code();
    }

    /**
     * Returns where the fault stands.
     *
     * @return the place, relative to the value the fault was reported for
     */
    public Place place() {
        return place;
    }

    /**
     * Returns the values that show the fault, by the names of their slots, in the order they were given. Each has the type
     * its {@link Slot} declares.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> arguments() {
        return message.arguments();
    }

    /**
     * Returns the sentence for people, without the place.
     *
     * @param language the language wanted
     * @return the sentence
     * @throws NullPointerException if the argument is null
     */
    public String text(Language language) {
        return message.text(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fault that && message.equals(that.message) && place.equals(that.place);
    }

    @Override
    public int hashCode() {
        return 31 * message.hashCode() + place.hashCode();
    }

    /** Returns the place, if it is not the value itself, and the English sentence. */
    @Override
    public String toString() {
        String where = place.toString();
        return (where.isEmpty() ? "" : where + ": ") + text(Language.ENGLISH);
    }
}
