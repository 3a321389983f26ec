package org.rectification.closeout;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The status of a subject under a procedure.
 *
 * @since 0.1.0
 */
public enum CloseOutStatus implements Labelled {
    /** The procedure does not apply to the subject (不适用该程序). */
    OUT_OF_SCOPE(LocalText.of("不适用该程序", "out of scope")),
    /** The subject, or something it belongs to, ended other than by completion: nothing is to be closed (已终止). */
    ENDED(LocalText.of("已终止", "ended")),
    /** No stage has been taken (未启动). */
    NOT_STARTED(LocalText.of("未启动销号", "not started")),
    /** At least one stage has been taken, and at least one condition prevents closing (办理中). */
    IN_PROCEDURE(LocalText.of("销号办理中", "in procedure")),
    /** No condition prevents closing (可以销号). */
    ELIGIBLE(LocalText.of("可以销号", "eligible")),
    /** The subject was closed, whether or not the conditions were met (已销号). */
    CLOSED(LocalText.of("已销号", "closed")),
    /** A completion was refuted or work was reopened, and nothing has been done since (已被推翻). */
    REVERSED(LocalText.of("销号被推翻", "reversed"));

    private final LocalText label;

    CloseOutStatus(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
