package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.plan.KeyStepId;
import org.rectification.responsibility.BodyId;

class EntryTest {

    @Test
    void anEntryIsReportedOnTheDayItHappenedUnlessToldOtherwise() {
        Subject step = Subject.of(KeyStepId.of("s1.2"));
        Entry entry = Entry.of(EntryId.of("e7"), step, complete(), day("2018-01-05"));

        assertThat(entry)
                .isEqualTo(Entry.of(
                        EntryId.of("e7"),
                        step,
                        complete(),
                        day("2018-01-05"),
                        day("2018-01-05"),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()));
        assertThat(entry.reported(day("2018-01-08"))
                        .statedBy(BodyId.of("ganzhou"))
                        .correcting(EntryId.of("e6")))
                .isEqualTo(Entry.of(
                        EntryId.of("e7"),
                        step,
                        complete(),
                        day("2018-01-05"),
                        day("2018-01-08"),
                        Optional.of(BodyId.of("ganzhou")),
                        Optional.of(EntryId.of("e6")),
                        OptionalInt.empty()));
    }

    @Test
    void nothingIsReportedBeforeItHappened() {
        Entry entry = entry("e1", complete(), "2018-01-05");

        List<Fault> faults = faultsOf(() -> entry.reported(day("2018-01-04")));

        assertThat(faults).extracting(Fault::code).containsExactly("entry.reported-before-happened");
        assertThat(said(faults))
                .containsExactly(List.of(
                        "/reportedOn",
                        "report date must not precede the date of the event, 2018-01-05, but was 2018-01-04",
                        "报告日期不得早于发生日期2018年1月5日，实为2018年1月4日"));
        assertThat(entry.reported(day("2018-01-05"))).isEqualTo(entry);
    }

    @Test
    void anEntryDoesNotCorrectItself() {
        List<Fault> faults =
                faultsOf(() -> entry("e1", complete(), "2018-01-05").correcting(EntryId.of("e1")));

        assertThat(faults).extracting(Fault::code).containsExactly("entry.corrects-itself");
        assertThat(said(faults))
                .containsExactly(
                        List.of("/corrects", "entry must not correct itself, but entry e1 does", "记录不得更正自身，涉及记录e1"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(said(faultsOf(() -> Entry.of(
                        EntryId.of("e1"),
                        Subject.issue(),
                        complete(),
                        day("2018-01-05"),
                        day("2017-01-05"),
                        Optional.empty(),
                        Optional.of(EntryId.of("e1")),
                        OptionalInt.empty()))))
                .extracting(fault -> fault.get(0))
                .containsExactly("/reportedOn", "/corrects");
    }
}
