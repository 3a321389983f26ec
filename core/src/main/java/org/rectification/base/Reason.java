package org.rectification.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rectification.internal.Checks;

/**
 * One reason for an answer: a stable code, the values it is based on, and the sources behind it. Reasons come from the
 * same code path as the answer.
 *
 * <p>Immutable and thread-safe; two reasons are equal when code, arguments and citations are.
 *
 * <pre>{@code
 * reason.code();                      // "rate.left-out"
 * reason.arguments().get("count");    // 6
 * reason.text(Language.ENGLISH);      // "not counted: 6 basically complete"
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Reason {

    private final Message message;
    private final List<Citation> citations;

    private Reason(Message message, List<Citation> citations) {
        this.message = message;
        this.citations = citations;
    }

    /**
     * Returns a reason.
     *
     * @param code the code of the reason
     * @param namesAndValues alternating names and immutable values for the slots of the code. The text shows at most
     *     the first ten values of a list and the number of the others
     * @return the reason, without a citation
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if names and values do not alternate, a slot has no value, the code has no slot
     *     of a name, or a value does not have the type of its slot
     */
    public static Reason of(MessageCode code, Object... namesAndValues) {
        return new Reason(Message.of(code, namesAndValues), List.of());
    }

    /**
     * Returns this reason with an additional citation.
     *
     * @param citation the source
     * @return the reason with the citation
     * @throws NullPointerException if the argument is null
     */
    public Reason citing(Citation citation) {
        Checks.notNull(citation, "citation");
        List<Citation> more = new ArrayList<>(citations);
        more.add(citation);
        return new Reason(message, List.copyOf(more));
    }

    /**
     * Returns this reason with additional citations.
     *
     * @param sources the sources, possibly none
     * @return the reason with the citations
     * @throws NullPointerException if the argument or a source is null
     */
    public Reason citing(Collection<Citation> sources) {
        List<Citation> more = new ArrayList<>(citations);
        more.addAll(List.copyOf(Checks.notNull(sources, "sources")));
        return new Reason(message, List.copyOf(more));
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
     * Returns the code with its slots and texts.
     *
     * @return the template
     */
    public MessageTemplate template() {
        return message.template();
    }

    /**
     * Returns the values of the reason by slot name, in the order they were given. Each has the type its {@link Slot}
     * declares.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> arguments() {
        return message.arguments();
    }

    /**
     * Returns the sources of the reason.
     *
     * @return an unmodifiable list, empty if the reason cites nothing
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * Returns the sentence in the given language.
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
        return other instanceof Reason that && message.equals(that.message) && citations.equals(that.citations);
    }

    @Override
    public int hashCode() {
        return 31 * message.hashCode() + citations.hashCode();
    }

    /** Returns the code and the English sentence. */
    @Override
    public String toString() {
        return code() + ": " + text(Language.ENGLISH);
    }
}
