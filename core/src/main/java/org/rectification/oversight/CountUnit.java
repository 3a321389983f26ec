package org.rectification.oversight;

import java.math.BigDecimal;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.internal.Checks;

/**
 * The unit of a count. Persons and person-times are different units: a person with three actions is three person-times.
 *
 * @since 0.1.0
 */
public enum CountUnit implements Labelled {
    /** Persons (人). */
    PERSON(LocalText.of("人", "persons"), "person"),
    /** Person-times (人次): one person may account for several. */
    PERSON_TIME(LocalText.of("人次", "person-times"), "person-time"),
    /** Bodies (个单位). */
    BODY(LocalText.of("个单位", "bodies"), "body"),
    /** Clues handed over for accountability (个问题线索). */
    CLUE(LocalText.of("个线索", "clues"), "clue"),
    /** Matters handed over for accountability (个责任追究问题). */
    MATTER(LocalText.of("个问题", "matters"), "matter"),
    /** Complaint cases (件、起). */
    COMPLAINT(LocalText.of("件", "complaint cases"), "complaint case"),
    /** Cases of law enforcement (起). */
    CASE(LocalText.of("起", "cases"), "case"),
    /** Lasting rules, plans and bodies (项). */
    MECHANISM(LocalText.of("项", "mechanisms"), "mechanism"),
    /** Inspection teams (个督察组). */
    TEAM(LocalText.of("个组", "teams"), "team"),
    /** Places (个地区). */
    PLACE(LocalText.of("个地区", "places"), "place"),
    /** Calendar days (天). */
    DAY(LocalText.of("天", "days"), "day");

    private final LocalText label;
    private final String singular;

    CountUnit(LocalText label, String singular) {
        this.label = label;
        this.singular = singular;
    }

    @Override
    public LocalText label() {
        return label;
    }

    /**
     * Returns the English noun that follows a quantity.
     *
     * @param quantity the quantity
     * @return the singular for 1, otherwise the plural: 1 person, 404 persons
     * @throws NullPointerException if the argument is null
     */
    public String nounFor(Quantity quantity) {
        boolean isOne = Checks.notNull(quantity, "quantity").amount().compareTo(BigDecimal.ONE) == 0;
        return isOne ? singular : label.in(Language.ENGLISH);
    }
}
