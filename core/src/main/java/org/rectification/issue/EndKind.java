package org.rectification.issue;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * How an issue, or a part, measure or key step of one, ended other than by completion (终止情形). An end remains in force
 * until work is reopened.
 *
 * @since 0.1.0
 */
public enum EndKind implements Labelled {
    /** Moved into the plan of a later inspection (结转); stated by {@link Fact.CarriedOver}. */
    CARRIED_OVER(LocalText.of("结转至后续督察", "carried over")),
    /** Merged into one or more other issues (并入其他问题). */
    MERGED(LocalText.of("并入其他问题", "merged")),
    /** Split into several other issues (拆分为其他问题). */
    SPLIT(LocalText.of("拆分为其他问题", "split")),
    /** No longer applicable, such as an enterprise that was closed (不再适用). */
    NOT_APPLICABLE(LocalText.of("不再适用", "not applicable")),
    /** Will not be done, although it still applies (不再整改). */
    WILL_NOT_BE_DONE(LocalText.of("不再整改", "will not be done"));

    private final LocalText label;

    EndKind(LocalText label) {
        this.label = label;
    }

    /** The number that stands for an end in a packed standing, from 1; 0 stands for none. */
    int packed() {
        return ordinal() + 1;
    }

    /** Whether an end of this kind goes into other issues, which it names. */
    boolean goesIntoIssues() {
        return this == MERGED || this == SPLIT;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
