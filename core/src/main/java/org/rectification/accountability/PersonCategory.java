package org.rectification.accountability;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The category of a person, which decides which rules on sanctions apply (身份).
 *
 * @since 0.1.0
 */
public enum PersonCategory implements Labelled {
    /** A civil servant, or a staff member managed like one (公务员、参照公务员法管理的人员). */
    CIVIL_SERVANT(LocalText.of("公务员", "civil servant")),
    /** A manager of a public institution (事业单位管理人员). */
    PUBLIC_INSTITUTION(LocalText.of("事业单位管理人员", "manager of a public institution")),
    /** A manager of a state enterprise (国有企业管理人员). */
    STATE_ENTERPRISE(LocalText.of("国有企业管理人员", "manager of a state enterprise")),
    /** A manager of a village or residents' committee (基层群众性自治组织管理人员). */
    GRASSROOTS(LocalText.of("基层群众性自治组织管理人员", "manager of a grass-roots committee")),
    /** Another person who exercises public power (其他公职人员). */
    OTHER_PUBLIC(LocalText.of("其他公职人员", "other public official")),
    /** A person without public power, such as the owner of a private plant (非公职人员). */
    NOT_PUBLIC(LocalText.of("非公职人员", "no public official"));

    private final LocalText label;

    PersonCategory(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
