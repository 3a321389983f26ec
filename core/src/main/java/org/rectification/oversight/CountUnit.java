package org.rectification.oversight;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The unit of a count. Persons and person-times are different units: a person with three actions is three person-times.
 *
 * @since 0.1.0
 */
public enum CountUnit implements Labelled {
    /** Persons (人). */
    PERSON(LocalText.of("人", "persons")),
    /** Person-times (人次): one person may account for several. */
    PERSON_TIME(LocalText.of("人次", "person-times")),
    /** Bodies (个单位). */
    BODY(LocalText.of("个单位", "bodies")),
    /** Clues handed over for accountability (个问题线索). */
    CLUE(LocalText.of("个线索", "clues")),
    /** Matters handed over for accountability (个责任追究问题). */
    MATTER(LocalText.of("个问题", "matters")),
    /** Complaint cases (件、起). */
    COMPLAINT(LocalText.of("件", "complaint cases")),
    /** Cases of law enforcement (起). */
    CASE(LocalText.of("起", "cases")),
    /** Lasting rules, plans and bodies (项). */
    MECHANISM(LocalText.of("项", "mechanisms")),
    /** Inspection teams (个督察组). */
    TEAM(LocalText.of("个组", "teams")),
    /** Places (个地区). */
    PLACE(LocalText.of("个地区", "places")),
    /** Calendar days (天). */
    DAY(LocalText.of("天", "days"));

    private final LocalText label;

    CountUnit(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
