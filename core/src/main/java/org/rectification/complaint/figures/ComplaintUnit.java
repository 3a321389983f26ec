package org.rectification.complaint.figures;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** What is counted of complaints: a letter may tell of several matters. */
public enum ComplaintUnit implements Labelled {
    /** Letters (件). */
    LETTER(LocalText.of("件", "letters")),
    /** Matters the letters tell of (个问题); a letter that states no number tells of one. */
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
