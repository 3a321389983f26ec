package org.rectification.series;

import java.util.List;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Entry;
import org.rectification.issue.IssueSubject;

/**
 * A change of an issue, part, measure or key step between two dates.
 *
 * @param kind the kind of change
 * @param item the issue, part, measure or key step
 * @param entries the entries of the history that cause the change; empty if none does, but the passing of time or an
 *     event in the register, such as the feedback, from which the deadline counts
 * @param reason the reason for the change
 * @since 0.1.0
 */
public record Change(Kind kind, IssueSubject item, List<Entry> entries, Reason reason) {

    /** The kinds of change. */
    public enum Kind implements Labelled {
        /** The issue was raised between the dates (新增). */
        ADDED(LocalText.of("新增", "added")),
        /** Complete on the later date and not on the earlier one (新完成). */
        NEWLY_COMPLETE(LocalText.of("新完成", "newly complete")),
        /** A completion was refuted between the dates, or its refutation became known (新认定不实). */
        NEWLY_REFUTED(LocalText.of("新认定不实", "newly refuted")),
        /** Work was reopened between the dates, or the reopening became known (重新整改). */
        REOPENED(LocalText.of("重新整改", "reopened")),
        /**
         * Ended other than by completion, in this way on the later date and not on the earlier one, itself or with what
         * is above it (终止).
         */
        ENDED(LocalText.of("终止", "ended")),
        /**
         * Ended other than by completion on the earlier date and no longer on the later one, because work was reopened
         * or an end was corrected or withdrawn, its own or that of what is above it (不再终止).
         */
        NO_LONGER_ENDED(LocalText.of("不再终止", "no longer ended")),
        /** Complete on the earlier date and not on the later one, for any reason (不再完成). */
        NO_LONGER_COMPLETE(LocalText.of("不再完成", "no longer complete")),
        /**
         * The due date changed because an extension was granted, to the unit itself or to the issue from which it
         * inherits (延期).
         */
        EXTENDED(LocalText.of("延期", "extended")),
        /** The due date changed, or was removed, because an extension was corrected or withdrawn (延期失效). */
        EXTENSION_LOST(LocalText.of("延期失效", "extension lost")),
        /**
         * Overdue on the later date and not on the earlier one, because time passed, a completion, an end or an exception
         * is over, or the last day moved: by an extension, a suspension or the event that starts the limit (新逾期).
         */
        GONE_LATE(LocalText.of("新逾期", "newly overdue")),
        /**
         * Overdue on the earlier date and not on the later one, because the unit was completed, ended or is under an
         * exception, or the last day moved: by an extension, a suspension or the event that starts the limit (不再逾期).
         */
        NO_LONGER_LATE(LocalText.of("不再逾期", "no longer overdue"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Creates a change.
     *
     * @param kind the kind of change
     * @param item the issue, part, measure or key step
     * @param entries the entries that cause the change
     * @param reason the reason for the change
     * @throws NullPointerException if an argument or an entry is null
     */
    public Change {
        Checks.notNull(kind, "kind");
        Checks.notNull(item, "item");
        entries = List.copyOf(Checks.notNull(entries, "entries"));
        Checks.notNull(reason, "reason");
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                item + ":", kind, "by", entries.stream().map(Entry::id).toList());
    }
}
