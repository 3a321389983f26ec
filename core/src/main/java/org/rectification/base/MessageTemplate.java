package org.rectification.base;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;

/**
 * A message's code, its slots, and its text in each language.
 *
 * <p>A slot is written in braces. Its first use in the English text declares the type of its values, see {@link Slot}:
 *
 * <pre>{@code
 * MessageTemplate.of(
 *         "status.overdue",
 *         "{asOf:LocalDate} is {days:Days} after the last day {due:LocalDate}, without a completion that counts",
 *         "至{asOf}已逾期{days}，到期日为{due}，尚未完成");
 * }</pre>
 *
 * <p>Both texts use the same slots, except {@code subject}: the English text of a fault names the value checked with
 * it, the Chinese text in its own words.
 *
 * <p>Immutable and thread-safe; two templates are equal if their codes are.
 *
 * @since 0.1.0
 */
public final class MessageTemplate implements MessageCode {

    /** The slot for the name of the value checked, used by faults. */
    static final String SUBJECT = "subject";

    private static final Pattern CODE = Pattern.compile("[a-z0-9.-]+");
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)(?::([A-Za-z.<>]+))?}");

    private final String code;
    private final List<Slot> slots;
    private final String english;
    private final String chinese;

    private MessageTemplate(String code, List<Slot> slots, String english, String chinese) {
        this.code = code;
        this.slots = slots;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Returns a template.
     *
     * @param code the code: lower-case letters, digits, dots and hyphens
     * @param english the English text, which declares the types of the slots
     * @param chinese the Chinese text
     * @return the template
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code has other characters, a text is blank, a brace belongs to no slot, a
     *     slot has no type or two, or a slot other than {@code subject} is used in one language only
     */
    public static MessageTemplate of(String code, String english, String chinese) {
        Checks.notNull(code, "code");
        require(CODE.matcher(code).matches(), code, "the code must match " + CODE);
        Map<String, Slot> slots = new LinkedHashMap<>();
        String plainEnglish = withoutTypes(code, Checks.notNull(english, "english"), (name, type) -> {
            require(
                    (type == null) == slots.containsKey(name),
                    code,
                    "slot " + name + " must declare its type where it first stands, and nowhere else");
            if (type != null) {
                slots.put(name, new Slot(name, type));
            }
        });
        Set<String> missing = new LinkedHashSet<>(slots.keySet());
        missing.remove(SUBJECT);
        String plainChinese = withoutTypes(code, Checks.notNull(chinese, "chinese"), (name, type) -> {
            require(
                    type == null && slots.containsKey(name),
                    code,
                    "slot " + name + " of the Chinese text must be one of the English text, and declare no type");
            missing.remove(name);
        });
        require(missing.isEmpty(), code, "the Chinese text must have the slots " + missing);
        return new MessageTemplate(code, List.copyOf(slots.values()), plainEnglish, plainChinese);
    }

    private static String withoutTypes(String code, String text, BiConsumer<String, @Nullable String> slot) {
        require(!text.isBlank(), code, "no text must be blank");
        String rest = SLOT.matcher(text).replaceAll("");
        require(
                !rest.contains("{") && !rest.contains("}"),
                code,
                "every brace must belong to a slot in \"" + text + "\"");
        return SLOT.matcher(text).replaceAll(found -> {
            slot.accept(found.group(1), found.group(2));
            return "{" + found.group(1) + "}";
        });
    }

    private static void require(boolean holds, String code, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("template " + code + ": " + rule);
        }
    }

    /**
     * Returns the code.
     *
     * @return the code, such as {@code status.overdue}
     */
    @Override
    public String code() {
        return code;
    }

    /**
     * Returns this template.
     *
     * @return this
     */
    @Override
    public MessageTemplate template() {
        return this;
    }

    /**
     * Returns the slots.
     *
     * @return an unmodifiable list, in the order of the English text
     */
    public List<Slot> slots() {
        return slots;
    }

    /**
     * Returns the slot with the given name.
     *
     * @param name the name
     * @return the slot; empty if there is no slot of that name
     * @throws NullPointerException if the argument is null
     */
    public Optional<Slot> slot(String name) {
        Checks.notNull(name, "name");
        for (Slot slot : slots) { // a message asks for each of its slots
            if (slot.name().equals(name)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the text with its slots unfilled.
     *
     * @param language the language wanted
     * @return the text
     * @throws NullPointerException if the argument is null
     */
    public String text(Language language) {
        return Checks.notNull(language, "language") == Language.CHINESE ? chinese : english;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageTemplate that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code and the English text. */
    @Override
    public String toString() {
        return code + ": " + english;
    }
}
