package org.rectification.oversight;

import org.rectification.base.Id;

/**
 * Identifies a campaign or round of supervision or inspection (轮次、专项行动), to which several records may belong: one for
 * each batch, team or stay. Example: {@code province-2017}.
 *
 * @since 0.1.0
 */
public final class CampaignId extends Id<CampaignId> {

    private CampaignId(String value) {
        super("campaign id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static CampaignId of(String value) {
        return new CampaignId(value);
    }
}
