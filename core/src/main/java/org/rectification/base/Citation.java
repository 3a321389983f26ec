package org.rectification.base;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Received;

/**
 * A source: a document, optionally with the provision, the address and the day of publication.
 *
 * <pre>{@code
 * Citation.of(LocalText.of("中华人民共和国民法典", "Civil Code")).withProvision("Art. 201");
 * }</pre>
 *
 * @param title the document's title; the Chinese one is the official name
 * @param provision the article, section or table within it, 1 to 200 characters
 * @param address where the document can be read, 1 to 500 characters
 * @param publishedOn the day the document was published
 * @since 0.1.0
 */
public record Citation(
        LocalText title, Optional<String> provision, Optional<String> address, Optional<LocalDate> publishedOn)
        implements Serializable {

    /**
     * Makes a citation from its parts.
     *
     * @param title the document's title
     * @param provision the article, section or table within the document
     * @param address where the document can be read
     * @param publishedOn the day the document was published
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if a text breaks the rule for texts
     */
    public Citation {
        Checks.notNull(title, "title");
        Checks.notNull(provision, "provision");
        Checks.notNull(address, "address");
        Checks.notNull(publishedOn, "publishedOn");
        Faults faults = Faults.of("citation");
        provision.ifPresent(text -> faults.text(Place.of("provision"), "provision", text, 200));
        address.ifPresent(text -> faults.text(Place.of("address"), "address", text, 500));
        faults.throwIfAny();
    }

    /**
     * Returns a citation of a whole document.
     *
     * @param title the document's title
     * @return the citation
     * @throws NullPointerException if the argument is null
     */
    public static Citation of(LocalText title) {
        return new Citation(title, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this citation narrowed to a provision.
     *
     * @param text the article, section or table
     * @return the citation
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the text breaks the rule for texts
     */
    public Citation withProvision(String text) {
        return new Citation(title, Optional.of(Checks.notNull(text, "text")), address, publishedOn);
    }

    /**
     * Returns this citation with the address of the document.
     *
     * @param text the address
     * @return the citation
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the text breaks the rule for texts
     */
    public Citation withAddress(String text) {
        return new Citation(title, provision, Optional.of(Checks.notNull(text, "text")), publishedOn);
    }

    /**
     * Returns this citation with the day the document was published.
     *
     * @param date the day
     * @return the citation
     * @throws NullPointerException if the argument is null
     */
    public Citation withPublishedOn(LocalDate date) {
        return new Citation(title, provision, address, Optional.of(Checks.notNull(date, "date")));
    }

    @Serial
    private Object writeReplace() {
        return new Form(title, provision.orElse(null), address.orElse(null), publishedOn.orElse(null));
    }

    /** The serial form: an {@link Optional} is not serializable. */
    private record Form(
            LocalText title,
            @Nullable String provision,
            @Nullable String address,
            @Nullable LocalDate publishedOn) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(() -> new Citation(
                    title,
                    Optional.ofNullable(provision),
                    Optional.ofNullable(address),
                    Optional.ofNullable(publishedOn)));
        }
    }

    @Override
    public String toString() {
        return OneLine.of("Citation", title, provision, publishedOn);
    }
}
