package org.rectification.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;

/** The first answers, with {@code rectification-core} alone. */
public final class FirstAnswers {

    private FirstAnswers() {}

    /**
     * Prints the answers.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        print(System.out);
    }

    static void print(PrintStream out) {
        WorkingDayCalendar calendar = ChinaWorkingDays.official();
        // two make-up weekend days counted
        out.println(calendar.plusWorkingDays(LocalDate.of(2025, 9, 26), 10));

        Deadline deadline = Deadline.parse("2019年6月至8月");
        out.println(deadline.due().orElseThrow());

        Issue issue = Issue.builder(IssueId.of("17"))
                .title(LocalText.of("矿山生态修复滞后", "Mine restoration lags behind"))
                .inspection(InspectionId.of("central-2016"))
                .deadline(deadline)
                .build()
                .with(Entry.of(
                                EntryId.of("e1"),
                                Subject.issue(),
                                new Fact.ProgressReported(Tier.COMPLETE),
                                LocalDate.of(2019, 8, 30))
                        .reported(LocalDate.of(2019, 9, 4)));
        LocalDate endOfAugust = LocalDate.of(2019, 8, 31);
        // what was true
        out.println(issue.tierOn(endOfAugust));
        // what had been reported by then
        out.println(issue.asKnown(endOfAugust).tierOn(endOfAugust));
    }
}
