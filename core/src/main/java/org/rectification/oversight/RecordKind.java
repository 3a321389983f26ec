package org.rectification.oversight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.accountability.ActionKind;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.StableNames;

/**
 * The kind of things an aggregate counts: actions of one kind, or another published quantity. There is one instance for
 * each kind; two kinds are equal only if they are the same instance.
 *
 * <pre>{@code
 * RecordKind.of(ActionKind.ADMONISHED).code();    // "admonished"
 * RecordKind.COMPLAINTS.family();                 // COMPLAINT
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RecordKind implements Labelled {

    /** The family of a kind of record. Interviews, law enforcement and referrals are not accountability. */
    public enum Family implements Labelled {
        /** Matters handed over for action by another authority (移交). */
        HANDOVER(LocalText.of("移交", "handover")),
        /** Accountability (问责). */
        ACCOUNTABILITY(LocalText.of("问责", "accountability")),
        /** Interview (约谈). */
        INTERVIEW(LocalText.of("约谈", "interview")),
        /** Law enforcement, administrative or criminal (执法、司法). */
        LAW_ENFORCEMENT(LocalText.of("执法、司法", "law enforcement")),
        /** Referral to another authority (移送). */
        REFERRAL(LocalText.of("移送", "referral")),
        /** Complaints (信访投诉). */
        COMPLAINT(LocalText.of("信访投诉", "complaints")),
        /** Inspection (督察). */
        INSPECTION(LocalText.of("督察", "inspection")),
        /** Lasting mechanisms (长效机制). */
        MECHANISM(LocalText.of("长效机制", "lasting mechanisms"));

        private final LocalText label;

        Family(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    private static final Map<ActionKind, RecordKind> OF_ACTIONS = ofActions();

    /** Clues handed over for accountability (移交责任追究问题线索). */
    public static final RecordKind CLUES_HANDED_OVER = new RecordKind(
            "clues-handed-over", Family.HANDOVER, LocalText.of("移交责任追究问题线索", "clues handed over for accountability"));

    /** Matters handed over for accountability (移交责任追究问题). */
    public static final RecordKind MATTERS_HANDED_OVER = new RecordKind(
            "matters-handed-over", Family.HANDOVER, LocalText.of("移交责任追究问题", "matters handed over for accountability"));

    /** Held accountable, kind unspecified (问责). */
    public static final RecordKind HELD_ACCOUNTABLE = of(ActionKind.HELD_ACCOUNTABLE);

    /** Disciplined, Party or government unspecified (纪律处分). */
    public static final RecordKind DISCIPLINED = of(ActionKind.DISCIPLINED);

    /** Interviewed (约谈): an administrative measure, not a sanction. */
    public static final RecordKind INTERVIEWED = of(ActionKind.INTERVIEWED);

    /** Administrative detention (行政拘留). */
    public static final RecordKind ADMINISTRATIVELY_DETAINED = of(ActionKind.ADMINISTRATIVELY_DETAINED);

    /** Criminal detention (刑事拘留). */
    public static final RecordKind CRIMINALLY_DETAINED = of(ActionKind.CRIMINALLY_DETAINED);

    /** Complaints received or handed down (群众投诉、交办信访件). */
    public static final RecordKind COMPLAINTS =
            new RecordKind("complaints", Family.COMPLAINT, LocalText.of("群众投诉案件", "complaints"));

    /** The effort of an inspection: its teams, places and days (督察组织情况). */
    public static final RecordKind INSPECTION_EFFORT =
            new RecordKind("inspection-effort", Family.INSPECTION, LocalText.of("督察组织情况", "inspection effort"));

    /** Lasting rules, plans and bodies adopted (制定出台的制度). */
    public static final RecordKind MECHANISMS_ADOPTED =
            new RecordKind("mechanisms-adopted", Family.MECHANISM, LocalText.of("制定出台的制度", "mechanisms adopted"));

    private static final List<RecordKind> VALUES = all();

    private final String code;
    private final Family family;
    private final LocalText label;
    private final Optional<ActionKind> action;

    private RecordKind(String code, Family family, LocalText label) {
        this.code = code;
        this.family = family;
        this.label = label;
        this.action = Optional.empty();
    }

    private RecordKind(ActionKind action) {
        this.code = StableNames.of(action);
        this.family = switch (action.family()) {
            case INTERVIEW -> Family.INTERVIEW;
            case LAW_ENFORCEMENT -> Family.LAW_ENFORCEMENT;
            case REFERRAL -> Family.REFERRAL;
            case PARTY_SANCTION,
                    GOVERNMENT_SANCTION,
                    ORGANIZATIONAL_MEASURE,
                    ADMONITION,
                    UNIT_ACCOUNTABILITY,
                    UNSPECIFIED -> Family.ACCOUNTABILITY;
        };
        this.label = action.label();
        this.action = Optional.of(action);
    }

    private static Map<ActionKind, RecordKind> ofActions() {
        Map<ActionKind, RecordKind> kinds = new EnumMap<>(ActionKind.class);
        for (ActionKind action : ActionKind.values()) {
            kinds.put(action, new RecordKind(action));
        }
        return kinds;
    }

    private static List<RecordKind> all() {
        List<RecordKind> all = new ArrayList<>();
        Collections.addAll(all, CLUES_HANDED_OVER, MATTERS_HANDED_OVER);
        all.addAll(OF_ACTIONS.values());
        Collections.addAll(all, COMPLAINTS, INSPECTION_EFFORT, MECHANISMS_ADOPTED);
        return List.copyOf(all);
    }

    /**
     * Returns the kind that counts actions of one kind.
     *
     * @param action the kind of action
     * @return the kind
     * @throws NullPointerException if the argument is null
     */
    public static RecordKind of(ActionKind action) {
        return Checks.notNull(OF_ACTIONS.get(Checks.notNull(action, "action")), "kind");
    }

    /**
     * Returns every kind.
     *
     * @return an unmodifiable list, each kind once
     */
    public static List<RecordKind> values() {
        return VALUES;
    }

    /**
     * Returns the stable code.
     *
     * @return lower-case letters and hyphens, such as {@code clues-handed-over}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the family of the kind.
     *
     * @return the family
     */
    public Family family() {
        return family;
    }

    /**
     * Returns the kind of action counted.
     *
     * @return the kind of action, if it counts actions
     */
    public Optional<ActionKind> action() {
        return action;
    }

    @Override
    public LocalText label() {
        return label;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
