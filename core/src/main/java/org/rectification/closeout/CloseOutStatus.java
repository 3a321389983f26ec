package org.rectification.closeout;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** Where an issue stands under a procedure. */
public enum CloseOutStatus implements Labelled {
    /** The procedure is not for it (不适用该程序). */
    OUT_OF_SCOPE(LocalText.of("不适用该程序", "out of scope")),
    /** No stage has been taken (未启动). */
    NOT_STARTED(LocalText.of("未启动销号", "not started")),
    /** Some stage has been taken and something stands in the way (办理中). */
    IN_PROCEDURE(LocalText.of("销号办理中", "in procedure")),
    /** Nothing stands in the way of closing it (可以销号). */
    ELIGIBLE(LocalText.of("可以销号", "eligible")),
    /** It was closed, rightly or not (已销号). */
    CLOSED(LocalText.of("已销号", "closed")),
    /** A completion was refuted or work reopened, and nothing has been done since (已被推翻). */
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
