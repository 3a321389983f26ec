package org.rectification.mechanism;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The kind of a lasting mechanism (长效机制的种类). What is done once or for a year is no mechanism but an act of package
 * {@code oversight}: a listing among the matters to be supervised in a year (年度督查重点), an instruction of a leader
 * (领导批示), a proposal of members (政协提案).
 *
 * @since 0.1.0
 */
public enum MechanismKind implements Labelled {
    /** A regulation or decision of a people's congress (地方性法规). */
    REGULATION(LocalText.of("地方性法规", "local regulation")),
    /** A rule of a government, such as implementing measures (政府规章、办法、细则). */
    GOVERNMENT_RULE(LocalText.of("政府规章、办法", "government rule")),
    /** A rule of the Party, or of Party and government together (党内法规). */
    PARTY_RULE(LocalText.of("党内法规", "Party rule")),
    /** Another normative document, such as guiding opinions (规范性文件). */
    DOCUMENT(LocalText.of("规范性文件", "normative document")),
    /** A plan or programme (规划、方案). */
    PLAN(LocalText.of("规划、方案", "plan")),
    /** A standing form of cooperation, such as river chiefs or joint meetings (制度、机制). */
    ARRANGEMENT(LocalText.of("工作制度", "standing arrangement")),
    /** A permanent body (机构). */
    BODY(LocalText.of("机构", "body")),
    /** A criterion in the assessment of leaders (考核评价). */
    ASSESSMENT(LocalText.of("考核评价", "assessment")),
    /** A single event that decides an assessment (一票否决). */
    VETO(LocalText.of("一票否决", "one-vote veto"));

    private final LocalText label;

    MechanismKind(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
