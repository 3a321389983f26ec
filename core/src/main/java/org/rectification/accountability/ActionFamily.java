package org.rectification.accountability;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The family of a kind of action. Interviews, law enforcement and referrals are not accountability, and no count of
 * people held accountable includes them.
 *
 * @since 0.1.0
 */
public enum ActionFamily implements Labelled {
    /** Sanctions of the Party (党纪处分). */
    PARTY_SANCTION(true, LocalText.of("党纪处分", "Party sanction")),
    /** Government sanctions; before 20 March 2018 the name was administrative discipline (政务处分,原称政纪处分). */
    GOVERNMENT_SANCTION(true, LocalText.of("政务处分（政纪处分）", "government sanction")),
    /** Measures concerning a person's post (组织处理). */
    ORGANIZATIONAL_MEASURE(true, LocalText.of("组织处理", "organizational measure")),
    /** Admonition, criticism, apology (诫勉、批评教育等). */
    ADMONITION(true, LocalText.of("诫勉、批评", "admonition and criticism")),
    /** Accountability of units (单位问责). */
    UNIT_ACCOUNTABILITY(true, LocalText.of("单位问责", "accountability of units")),
    /** Accountability without further detail, or two of the families above without distinction (问责,类别未说明). */
    UNSPECIFIED(true, LocalText.of("问责（类别未说明）", "accountability, family unspecified")),
    /** Admonitory interviews (约谈): an administrative measure, not a sanction. */
    INTERVIEW(false, LocalText.of("约谈", "interview")),
    /** Law enforcement, administrative or criminal (执法、司法措施). */
    LAW_ENFORCEMENT(false, LocalText.of("执法措施", "law enforcement")),
    /** Referral to another authority (移送). */
    REFERRAL(false, LocalText.of("移送", "referral"));

    private static final Set<ActionFamily> ACCOUNTABILITY = accountabilityOnly();

    private final boolean isAccountability;
    private final LocalText label;

    ActionFamily(boolean isAccountability, LocalText label) {
        this.isAccountability = isAccountability;
        this.label = label;
    }

    private static Set<ActionFamily> accountabilityOnly() {
        Set<ActionFamily> families = EnumSet.noneOf(ActionFamily.class);
        for (ActionFamily family : values()) {
            if (family.isAccountability) {
                families.add(family);
            }
        }
        return Collections.unmodifiableSet(families);
    }

    /**
     * Returns the families that are accountability.
     *
     * @return an unmodifiable set
     */
    public static Set<ActionFamily> accountability() {
        return ACCOUNTABILITY;
    }

    /**
     * Returns whether the family is accountability.
     *
     * @return false for interviews, law enforcement and referrals
     */
    public boolean isAccountability() {
        return isAccountability;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
