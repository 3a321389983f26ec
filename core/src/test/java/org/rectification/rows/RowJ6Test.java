package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectification.rows.Province.GOVERNMENT;
import static org.rectification.rows.Province.OFFICE;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.city;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.record;
import static org.rectification.rows.Province.zh;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.Period;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.Owed;
import org.rectification.duty.Timing;
import org.rectification.issue.Given;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.register.Lists;
import org.rectification.register.Register;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/** Row J6: the lists of issues, rectification and responsibility; one body's own list; supervision by dispatch. */
class RowJ6Test {

    private static Register register() {
        ResponsibilityChain led = new ResponsibilityChain(
                List.of(Assignment.of(Role.LEAD, GOVERNMENT), Assignment.of(Role.RESPONSIBLE, city("赣州"))));
        return jiangxi()
                .addIssues(
                        Given.issue("jx-1", "2017-12-31")
                                .number("第1项")
                                .chain(led)
                                .build(),
                        Given.issue("jx-2", "2018-12-31")
                                .addParts(new Part(
                                        PartId.of("p1"),
                                        zh("赣州片"),
                                        Optional.empty(),
                                        new ResponsibilityChain(List.of(Assignment.of(Role.COOPERATING, city("赣州"))))))
                                .build())
                .addRecords(record("dispatch", new Act.MeetingHeld(Act.Meeting.DISPATCH), "2017-05-10")
                        .addBy(OFFICE)
                        .build())
                .build();
    }

    @Test
    void theThreeListsAreViews() {
        assertThat(Lists.issues(register()))
                .extracting(item -> item.issue() + " " + item.number().orElse("-"))
                .containsExactly("jx-1 第1项", "jx-2 -");
        assertThat(Lists.rectification(register()))
                .extracting(item -> item.deadline().due().orElseThrow().toString())
                .containsExactly("2017-12-31", "2018-12-31");
        assertThat(Lists.responsibility(register()))
                .extracting(item -> item.issue() + " " + item.role() + " " + item.body())
                .containsExactly("jx-1 LEAD jx-government", "jx-1 RESPONSIBLE city-赣州", "jx-2 COOPERATING city-赣州");
    }

    @Test
    void aBodyHasItsOwnListAcrossTheRegister() {
        assertThat(Lists.ofBody(register(), city("赣州")))
                .extracting(Lists.ResponsibilityItem::issue, Lists.ResponsibilityItem::role)
                .containsExactly(
                        tuple(IssueId.of("jx-1"), Role.RESPONSIBLE), tuple(IssueId.of("jx-2"), Role.COOPERATING));
        assertThat(Lists.ofBody(register(), city("南昌"))).isEmpty();
    }

    @Test
    void dispatchThatIsSetMonthlyIsFollowed() {
        Duty dispatch = Duty.builder(DutyId.of("dispatch"))
                .title(zh("每月调度"))
                .matter(new DutyMatter.Meeting(Act.Meeting.DISPATCH))
                .timing(Timing.EachPeriod.onceIn(Period.MONTH))
                .build()
                .inForceWithin(DateSpan.ofYear(2017));

        assertThat(dispatch.owedIn(
                        register(), DateSpan.parse("2017-04-01/2017-06-30"), YEAR_END, ChinaWorkingDays.official()))
                .extracting(Owed::status)
                .containsExactly(Owed.Status.MISSING, Owed.Status.IN_TIME, Owed.Status.MISSING);
    }
}
