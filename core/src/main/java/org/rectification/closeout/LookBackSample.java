package org.rectification.closeout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.IssueId;

/**
 * How many closed or completed issues of an area are to be checked by a day, and how many were (回头看抽查); see
 * {@link LookBackRule#samplesIn}.
 *
 * @param due the last day for the checks, of several the last; absent if none is stated
 * @param issues the number of issues of which the sample is taken
 * @param required the number to be checked, rounded up; absent if it is not stated
 * @param checked the issues checked in time, in the order of the register
 * @param checkedLate the issues checked after their day, in the order of the register
 * @param overdue true if the last day is over and fewer issues were checked than required
 * @param reasons the reasons, never empty
 * @since 0.1.0
 */
public record LookBackSample(
        Optional<LocalDate> due,
        long issues,
        OptionalLong required,
        List<IssueId> checked,
        List<IssueId> checkedLate,
        boolean overdue,
        List<Reason> reasons) {

    /**
     * Makes a sample.
     *
     * @param due the last day for the checks
     * @param issues the number of issues of which the sample is taken
     * @param required the number to be checked
     * @param checked the issues checked in time
     * @param checkedLate the issues checked after their day
     * @param overdue whether the last day is over and fewer were checked than required
     * @param reasons the reasons
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no reason, or more issues were checked than there are
     */
    public LookBackSample {
        Checks.notNull(due, "due");
        Checks.notNull(required, "required");
        checked = List.copyOf(Checks.notNull(checked, "checked"));
        checkedLate = List.copyOf(Checks.notNull(checkedLate, "checkedLate"));
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        long all = (long) checked.size() + checkedLate.size();
        if (all > issues) {
            throw new IllegalArgumentException("checked must be at most the " + issues + " issues, but were " + all);
        }
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + issues + " issues");
        }
    }

    /**
     * Returns how many more issues are to be checked.
     *
     * @return the number, 0 if enough were checked, in time or late; absent if it is not stated how many are to be
     */
    public OptionalLong missing() {
        return required.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, required.getAsLong() - checked.size() - checkedLate.size()));
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                OneLine.with("by", due),
                checked.size() + checkedLate.size(),
                "checked of",
                issues,
                required.isPresent() ? "(" + required.getAsLong() + " required)" : "");
    }
}
