package org.rectification.base;

/**
 * How a figure came to be. Every figure shown to people says which it is.
 */
public enum FigureKind implements Labelled {
    /** A source states it (公布). */
    PUBLISHED(LocalText.of("公布", "published")),
    /** It follows from stated figures or recorded facts by arithmetic alone (推算). */
    DERIVED(LocalText.of("推算", "derived")),
    /** It rests on rows that were made up to agree with published totals (重构): no source states it. */
    RECONSTRUCTED(LocalText.of("重构", "reconstructed"));

    private final LocalText label;

    FigureKind(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
