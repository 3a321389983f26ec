package org.rectification.responsibility;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The level of a body, from the top down (层级).
 *
 * @since 0.1.0
 */
public enum BodyLevel implements Labelled {
    /** The central level (中央). */
    NATIONAL(LocalText.of("中央", "national")),
    /** Province, autonomous region or municipality under the centre (省级). */
    PROVINCE(LocalText.of("省级", "province")),
    /** Prefecture-level city or prefecture (地市级). */
    CITY(LocalText.of("地市级", "city")),
    /** County, district or county-level city (县级). */
    COUNTY(LocalText.of("县级", "county")),
    /** Township, town or street (乡级). */
    TOWNSHIP(LocalText.of("乡级", "township")),
    /** Village or residents' committee (村、社区). */
    VILLAGE(LocalText.of("村级", "village")),
    /** An enterprise, whatever the level of its owner (企业). */
    ENTERPRISE(LocalText.of("企业", "enterprise"));

    private final LocalText label;

    BodyLevel(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
