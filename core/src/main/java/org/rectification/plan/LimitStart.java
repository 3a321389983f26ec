package org.rectification.plan;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The event from which a relative deadline counts (起算点). The day of the event itself does not count unless the words
 * say so.
 *
 * @since 0.1.0
 */
public enum LimitStart implements Labelled {
    /** The feedback of the inspection to which the issue belongs (督察反馈), not its receipt, which may be on another day. */
    FEEDBACK(LocalText.of("反馈", "feedback")),
    /** The approval of the rectification plan (整改方案批准). */
    PLAN_APPROVED(LocalText.of("方案批准", "approval of the plan")),
    /** The issue was raised (问题提出). */
    RAISED(LocalText.of("问题提出", "the raising of the issue")),
    /** The issue was handed over to the body that rectifies it (交办). */
    DISPATCHED(LocalText.of("交办", "dispatch")),
    /** The body received the issue that was handed over to it (收到). */
    RECEIVED(LocalText.of("收到", "receipt")),
    /** Leaders were interviewed (约谈). */
    INTERVIEW(LocalText.of("约谈", "interview")),
    /** A supervision letter was sent (发出督办函). Its date of issue (印发) and its receipt (收到) may be other days. */
    SUPERVISION_LETTER(LocalText.of("发出督办函", "supervision letter")),
    /** The issue was listed for supervision (挂牌督办). */
    LISTING(LocalText.of("挂牌督办", "listing")),
    /** The issue was rectified (整改完成); for a measure or a key step too, the issue to which it belongs. */
    COMPLETION(LocalText.of("整改完成", "completion")),
    /** The issue was closed (销号); for a measure or a key step too, the issue to which it belongs. */
    CLOSE_OUT(LocalText.of("销号", "close-out")),
    /** The words do not state the event. */
    UNSPECIFIED(LocalText.of("起算点未明确", "an event not stated"));

    private final LocalText label;

    LimitStart(LocalText label) {
        this.label = label;
    }

    /**
     * Returns whether the event is an outcome of the rectification itself: its completion or its close-out. The deadline
     * by which an issue or a part of it is to be completed cannot count from one, since it would depend on itself. The
     * deadline of a measure or a key step can (整改完成后15个工作日内申请验收): it counts from the outcome of the issue.
     *
     * @return true for {@link #COMPLETION} and {@link #CLOSE_OUT}
     */
    public boolean isOutcome() {
        return this == COMPLETION || this == CLOSE_OUT;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
