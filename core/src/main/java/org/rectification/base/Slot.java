package org.rectification.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rectification.internal.Checks;

/**
 * A placeholder in a message: its name, and the type of its values.
 *
 * <p>A type is the simple name of a Java type, or {@code List<…>} of one: {@code LocalDate}, {@code Long}, {@code
 * BigDecimal}, {@code RoundingMode} and {@code String} of the JDK; {@link LocalText}, {@link DateSpan}, {@link Ratio},
 * {@link Quantity}, {@link Days} and {@link Reason} of this package; an id; or a {@link Labelled} type, such as {@code
 * Tier} or {@code Subject.Kind}. A whole number is always held as a {@code Long}.
 *
 * @param name the name, such as {@code asOf}
 * @param type the type, such as {@code LocalDate} or {@code List<KeyStepId>}
 * @since 0.1.0
 */
public record Slot(String name, String type) {

    private static final Pattern TYPE = Pattern.compile("(\\w+(?:\\.\\w+)*)|List<(\\w+(?:\\.\\w+)*)>");

    /** The types that a message holds besides ids and what has a label. */
    private static final Set<Class<?>> HELD = Set.of(
            LocalDate.class,
            Long.class,
            BigDecimal.class,
            RoundingMode.class,
            String.class,
            LocalText.class,
            DateSpan.class,
            Ratio.class,
            Quantity.class,
            Reason.class);

    /**
     * Makes a slot.
     *
     * @param name the name
     * @param type the type
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the type is neither a name nor {@code List<…>} of one
     */
    public Slot {
        Checks.notNull(name, "name");
        if (!TYPE.matcher(Checks.notNull(type, "type")).matches()) {
            throw new IllegalArgumentException(
                    "type of slot " + name + " must be the name of a type or List<…> of one, but was " + type);
        }
    }

    /**
     * Returns whether the values of the slot are lists.
     *
     * @return true for {@code List<…>}
     */
    public boolean isList() {
        return type.startsWith("List<") && type.endsWith(">");
    }

    /**
     * Returns the type of one value.
     *
     * @return the type between the angle brackets of a list type; the type itself if it is not a list
     */
    public String elementType() {
        return isList() ? type.substring("List<".length(), type.length() - 1) : type;
    }

    /**
     * Returns whether a value has the type of the slot, and is a value that a message may hold at all.
     *
     * @param value the value
     * @return true if the value has the type, or is a list of such values for a slot of a list type
     * @throws NullPointerException if the argument is null
     */
    public boolean accepts(Object value) {
        Checks.notNull(value, "value");
        String name = elementType().replace('.', '$');
        if (isList()) {
            return value instanceof List<?> list && list.stream().allMatch(each -> isValue(each, name));
        }
        return isValue(value, name);
    }

    private static boolean isValue(Object value, String name) {
        boolean mayBeHeld = value instanceof Labelled || value instanceof Id<?> || HELD.contains(value.getClass());
        return mayBeHeld && isOf(value.getClass(), name);
    }

    private static boolean isOf(Class<?> type, String name) {
        String full = type.getName();
        int before = full.length() - name.length() - 1;
        if (before >= 0 && full.charAt(before) == '.' && full.endsWith(name)) {
            return true;
        }
        for (Class<?> implemented : type.getInterfaces()) {
            if (isOf(implemented, name)) {
                return true;
            }
        }
        return type.getSuperclass() != null && isOf(type.getSuperclass(), name);
    }

    /** Returns name and type, such as {@code asOf: LocalDate}. */
    @Override
    public String toString() {
        return name + ": " + type;
    }
}
