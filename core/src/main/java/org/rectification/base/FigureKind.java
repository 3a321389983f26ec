package org.rectification.base;

/**
 * The origin of a figure. Every figure shown to people names its origin.
 *
 * @since 0.1.0
 */
public enum FigureKind implements Labelled {
    /** Stated by a source (公布). */
    PUBLISHED(LocalText.of("公布", "published")),
    /** Derived by arithmetic alone from stated figures or recorded facts (推算). */
    DERIVED(LocalText.of("推算", "derived")),
    /** Derived from rows constructed to agree with published totals (推算还原); no source states it. */
    RECONSTRUCTED(LocalText.of("推算还原", "reconstructed"));

    private final LocalText label;

    FigureKind(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
