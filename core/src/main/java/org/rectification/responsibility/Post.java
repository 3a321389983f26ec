package org.rectification.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A post in a body (岗位、职务), such as "mayor". The name of the holder is never recorded: a tenure (任期) is only the span
 * of days on which one person held the post.
 *
 * <p>The principal post of every responsible body is its first responsible person (第一责任人), Party and government alike
 * (党政同责、一岗双责). A body may have a principal post on each side, such as the Party secretary and the general manager of
 * an enterprise.
 *
 * <pre>{@code
 * Post mayor = new Post(PostId.of("ganzhou-mayor"), LocalText.of("市长", "mayor"), BodyId.of("ganzhou"), Truth.YES)
 *         .heldDuring(DateSpan.parse("2016-09-01/2018-03-31"));
 * mayor.heldOn(LocalDate.of(2018, 4, 1));    // NO // vacant
 * }</pre>
 *
 * @param id the post's id
 * @param title the post's title
 * @param body the body it belongs to
 * @param principal yes if it is a principal post of the body (正职、主要负责人), no if it is a deputy or another post (副职),
 *     undecidable if not stated
 * @param side the Party or the government side (党、政), as far as stated; not stated if it follows from the kind of body
 * @param validity the days on which the post exists, both ends included; absent if not stated
 * @param tenures the spans on which the post was held, one for each holder, in the order of the source, without
 *     overlap; empty if not stated
 * @since 0.1.0
 */
public record Post(
        PostId id,
        LocalText title,
        BodyId body,
        Truth principal,
        Side side,
        Optional<DateSpan> validity,
        List<DateSpan> tenures)
        implements Labelled {

    /** The side of a post: the Party, or the government and the administration of a body. */
    public enum Side implements Labelled {
        /** The Party side, such as a Party secretary (党委、党组). */
        PARTY(LocalText.of("党委（党组）", "Party")),
        /** The government or administrative side, such as a mayor or a general manager (政府、行政). */
        GOVERNMENT(LocalText.of("政府（行政）", "government")),
        /** Not stated (未载明). */
        NOT_STATED(LocalText.of("党政未载明", "side not stated"));

        private final LocalText label;

        Side(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes a post from all its parts.
     *
     * @param id the post's id
     * @param title the post's title
     * @param body the body it belongs to
     * @param principal whether it is a principal post of the body
     * @param side the Party or the government side
     * @param validity the days on which the post exists
     * @param tenures the spans on which the post was held
     * @throws NullPointerException if an argument or a tenure is null
     * @throws org.rectification.base.InvalidValueException if two tenures overlap, or one is not within the validity
     */
    public Post {
        Checks.notNull(id, "id");
        Checks.notNull(title, "title");
        Checks.notNull(body, "body");
        Checks.notNull(principal, "principal");
        Checks.notNull(side, "side");
        Checks.notNull(validity, "validity");
        tenures = List.copyOf(Checks.notNull(tenures, "tenures"));
        Faults faults = Faults.of("post");
        for (int i = 0; i < tenures.size(); i++) {
            Place place = Place.of("tenures").at(i);
            if (validity.isPresent()) {
                faults.require(
                        validity.get().encloses(tenures.get(i)),
                        ResponsibilityFault.HELD_OUTSIDE_VALIDITY,
                        place,
                        "id",
                        id,
                        "validity",
                        validity.get(),
                        "tenure",
                        tenures.get(i));
            }
            for (int j = 0; j < i; j++) {
                faults.require(
                        !tenures.get(i).overlaps(tenures.get(j)),
                        ResponsibilityFault.HELD_TWICE,
                        place,
                        "id",
                        id,
                        "first",
                        tenures.get(j),
                        "second",
                        tenures.get(i));
            }
        }
        faults.throwIfAny();
    }

    /**
     * Makes a post without a stated side, validity and tenures.
     *
     * @param id the post's id
     * @param title the post's title
     * @param body the body it belongs to
     * @param principal whether it is a principal post of the body
     * @throws NullPointerException if an argument is null
     */
    public Post(PostId id, LocalText title, BodyId body, Truth principal) {
        this(id, title, body, principal, Side.NOT_STATED, Optional.empty(), List.of());
    }

    /**
     * Returns this post with another side.
     *
     * @param other the side
     * @return the post
     * @throws NullPointerException if the side is null
     */
    public Post withSide(Side other) {
        return new Post(id, title, body, principal, Checks.notNull(other, "other"), validity, tenures);
    }

    /**
     * Returns this post with another validity.
     *
     * @param span the days on which the post exists, both ends included
     * @return the post
     * @throws NullPointerException if the span is null
     * @throws org.rectification.base.InvalidValueException if a tenure is not within the validity
     */
    public Post withValidity(DateSpan span) {
        return new Post(id, title, body, principal, side, Optional.of(Checks.notNull(span, "span")), tenures);
    }

    /**
     * Returns this post with an additional tenure.
     *
     * @param tenure the days on which one holder held the post, both ends included
     * @return the post
     * @throws NullPointerException if the tenure is null
     * @throws org.rectification.base.InvalidValueException if the tenure overlaps another, or is not within the
     *     validity
     */
    public Post heldDuring(DateSpan tenure) {
        List<DateSpan> more = new ArrayList<>(tenures);
        more.add(Checks.notNull(tenure, "tenure"));
        return new Post(id, title, body, principal, side, validity, more);
    }

    /**
     * Returns whether the post exists on a day.
     *
     * @param date the day
     * @return true if its validity contains the day or is not stated
     * @throws NullPointerException if the date is null
     */
    public boolean existsOn(LocalDate date) {
        Checks.notNull(date, "date");
        return validity.isEmpty() || validity.get().contains(date);
    }

    /**
     * Returns whether somebody holds the post on a day.
     *
     * @param date the day
     * @return yes if a tenure contains the day, no if none does; undecidable if no tenure is stated
     * @throws NullPointerException if the date is null
     */
    public Truth heldOn(LocalDate date) {
        Checks.notNull(date, "date");
        return tenures.isEmpty()
                ? Truth.UNDECIDABLE
                : Truth.of(tenures.stream().anyMatch(tenure -> tenure.contains(date)));
    }

    /**
     * Returns the label of the post in texts.
     *
     * @return its title
     */
    @Override
    public LocalText label() {
        return title;
    }

    @Override
    public String toString() {
        return OneLine.of("Post", id, title, "of " + body, principal == Truth.YES ? "principal" : "");
    }
}
