package org.rectification.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.rectification.plan.Deadline;

/** Deadlines in the wordings that plans use. */
final class Deadlines {

    /** Deadlines without a date. */
    static final List<Deadline> UNDATED =
            List.of(Deadline.continuing(), Deadline.immediate(), Deadline.parse("立行立改,长期坚持"), Deadline.notStated());

    private Deadlines() {}

    /** Returns a deadline on a day, in the least precise wording that denotes this day. */
    static Deadline worded(LocalDate due) {
        int year = due.getYear();
        int month = due.getMonthValue();
        if (!due.equals(YearMonth.from(due).atEndOfMonth())) {
            return Deadline.parse(year + "年" + month + "月" + due.getDayOfMonth() + "日前");
        }
        return Deadline.parse(month == 12 ? year + "年底前" : year + "年" + month + "月底前");
    }
}
