package org.rectification.base;

import java.util.Map;
import org.rectification.internal.Checks;

/**
 * One thing that is wrong with a value: a stable code, the place, and the offending values. Faults in data are
 * collected and returned together; only programming errors throw at once.
 *
 * <p>Immutable and thread-safe; two faults are equal when code, place and arguments are.
 *
 * <pre>{@code
 * fault.code();                    // "date-span.end-before-start"
 * fault.place().toString();        // "/inspections/0/stay/last"
 * fault.text(Language.ENGLISH);    // "end must not precede start 2016-08-14, but was 2016-07-14"
 * }</pre>
 *
 * @since 0.1.0
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
     * @param namesAndValues alternating names and immutable values for the slots of the code. The text shows at most
     *     the first ten values of a list and the number of the others
     * @return the fault
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if names and values do not alternate, a slot has no value, the code has no slot
     *     of a name, or a value does not have the type of its slot
     */
    public static Fault of(MessageCode code, Place place, Object... namesAndValues) {
        return new Fault(Message.of(code, namesAndValues), Checks.notNull(place, "place"));
    }

    /**
     * Returns this fault with its place made relative to an outer value.
     *
     * @param outer the place, within the outer value, of the value the fault was reported for
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
     * Returns the place of the fault.
     *
     * @return the place, relative to the value the fault was reported for
     */
    public Place place() {
        return place;
    }

    /**
     * Returns the values of the fault by slot name, in the order they were given. Each has the type its {@link Slot}
     * declares.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> arguments() {
        return message.arguments();
    }

    /**
     * Returns the message, without the place.
     *
     * @param language the language wanted
     * @return the message
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

    /** Returns the place, unless it is the value itself, and the English message. */
    @Override
    public String toString() {
        String where = place.toString();
        return (where.isEmpty() ? "" : where + ": ") + text(Language.ENGLISH);
    }
}
