package org.rectification.complaint.figures;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The unit in which complaints are counted; a letter may contain several matters.
 *
 * @since 0.1.0
 */
public enum ComplaintUnit implements Labelled {
    /** Letters (件). */
    LETTER(LocalText.of("件", "letters")),
    /** Matters raised in the letters (个问题); a letter that states no number counts as one matter. */
    MATTER(LocalText.of("个问题", "matters"));

    private final LocalText label;

    ComplaintUnit(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
