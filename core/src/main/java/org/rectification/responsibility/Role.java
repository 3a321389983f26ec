package org.rectification.responsibility;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The role of a body for an issue, a part, a measure or a key step (职责).
 *
 * @since 0.1.0
 */
public enum Role implements Labelled {
    /** Leads the work and is responsible for the whole (牵头单位); two bodies may lead jointly. */
    LEAD(LocalText.of("牵头单位", "lead unit")),
    /** Carries out the work (责任单位). */
    RESPONSIBLE(LocalText.of("责任单位", "responsible unit")),
    /** Assists (配合单位、协办单位). */
    COOPERATING(LocalText.of("配合单位", "cooperating unit")),
    /** Supervises the work (督导单位、督查部门). */
    SUPERVISING(LocalText.of("督导单位", "supervising unit")),
    /** Accepts the result (验收单位). */
    ACCEPTING(LocalText.of("验收单位", "accepting unit"));

    private final LocalText label;

    Role(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
