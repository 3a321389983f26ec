package org.rectification.series;

import java.util.List;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.completion.RateItems;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Entry;

/**
 * One thing that is otherwise about an issue, part, measure or key step than it was on an earlier date.
 *
 * @param kind what is otherwise
 * @param item what it is about
 * @param entries the entries that make it so, in their declared order; none where time alone does
 * @param reason the sentence, with its values
 */
public record Change(Kind kind, RateItems.Item item, List<Entry> entries, Reason reason) {

    /** What can be otherwise. */
    public enum Kind implements Labelled {
        /** The issue was raised in between (新增). */
        ADDED(LocalText.of("新增", "added")),
        /** Complete now and not before (新完成). */
        NEWLY_COMPLETE(LocalText.of("新完成", "newly complete")),
        /** A completion was refuted in between, or its refutation became known (新认定不实). */
        NEWLY_REFUTED(LocalText.of("新认定不实", "newly refuted")),
        /** Work was opened again in between, or this became known (重新整改). */
        REOPENED(LocalText.of("重新整改", "reopened")),
        /** Complete before and not now, for whatever reason (不再完成). */
        NO_LONGER_COMPLETE(LocalText.of("不再完成", "no longer complete")),
        /** Another due date by a granted extension, its own or the one it inherits from its issue (延期). */
        EXTENDED(LocalText.of("延期", "extended")),
        /** Another due date, or none, because an extension was corrected or withdrawn (延期失效). */
        EXTENSION_LOST(LocalText.of("延期失效", "extension lost")),
        /** Overdue now and not before (新逾期). */
        GONE_LATE(LocalText.of("新逾期", "newly overdue")),
        /** Overdue before and not now (不再逾期). */
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
     * Makes a change.
     *
     * @param kind what is otherwise
     * @param item what it is about
     * @param entries the entries that make it so
     * @param reason the sentence
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
