package org.rectification.oversight;

import org.rectification.base.Faults;

/**
 * Identifies a campaign or round of supervision or inspection (轮次、专项行动), to which several records may belong: one for each
 * batch, team or stay.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code province-2017}
 */
public record CampaignId(String value) implements Comparable<CampaignId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public CampaignId {
        Faults.checkId("campaign id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static CampaignId of(String value) {
        return new CampaignId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(CampaignId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
