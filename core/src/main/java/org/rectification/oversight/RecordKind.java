package org.rectification.oversight;

import org.rectification.base.LocalText;

/**
 * What an aggregate counts. A kind stops where its source stops: "held accountable" does not say how, "disciplined" does
 * not say by whom.
 */
public enum RecordKind {
    /** Clues handed over for accountability (移交责任追究问题线索). */
    CLUES_HANDED_OVER(Family.HANDOVER, LocalText.of("移交责任追究问题线索", "clues handed over for accountability")),
    /** Matters handed over for accountability (移交责任追究问题). */
    MATTERS_HANDED_OVER(Family.HANDOVER, LocalText.of("移交责任追究问题", "matters handed over for accountability")),
    /** Held accountable, kind unspecified (问责). */
    HELD_ACCOUNTABLE(Family.ACCOUNTABILITY, LocalText.of("问责", "held accountable, kind unspecified")),
    /** Disciplined, Party or government unspecified (纪律处分). */
    DISCIPLINED(Family.ACCOUNTABILITY, LocalText.of("纪律处分", "disciplined, Party or government unspecified")),
    /** Interviewed (约谈): an administrative measure, not a sanction. */
    INTERVIEWED(Family.INTERVIEW, LocalText.of("约谈", "interviewed")),
    /** Detained administratively (行政拘留). */
    ADMINISTRATIVELY_DETAINED(Family.LAW_ENFORCEMENT, LocalText.of("行政拘留", "administratively detained")),
    /** Detained criminally (刑事拘留). */
    CRIMINALLY_DETAINED(Family.LAW_ENFORCEMENT, LocalText.of("刑事拘留", "criminally detained")),
    /** Complaints received or handed down (群众投诉、交办信访件). */
    COMPLAINTS(Family.COMPLAINT, LocalText.of("群众投诉案件", "complaints")),
    /** How an inspection was carried out: its teams, places and days (督察组织情况). */
    INSPECTION_EFFORT(Family.INSPECTION, LocalText.of("督察组织情况", "inspection effort"));

    /** What a kind belongs to. Interviews and law enforcement stand beside accountability, not within it. */
    public enum Family {
        /** Handed over for somebody else to act on (移交). */
        HANDOVER,
        /** Accountability (问责). */
        ACCOUNTABILITY,
        /** Interview (约谈). */
        INTERVIEW,
        /** Law enforcement, administrative or criminal (执法、司法). */
        LAW_ENFORCEMENT,
        /** Complaints (信访投诉). */
        COMPLAINT,
        /** Inspection (督察). */
        INSPECTION
    }

    private final Family family;
    private final LocalText label;

    RecordKind(Family family, LocalText label) {
        this.family = family;
        this.label = label;
    }

    /**
     * Returns what the kind belongs to.
     *
     * @return the family
     */
    public Family family() {
        return family;
    }

    /**
     * Returns the words for people.
     *
     * @return the words in both languages
     */
    public LocalText label() {
        return label;
    }
}
