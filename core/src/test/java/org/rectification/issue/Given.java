package org.rectification.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;

/** Short ways to write issues and their histories down in tests. */
public final class Given {

    private static final LocalText TEXT = LocalText.of("整改事项", "matter");

    private Given() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** An entry about the issue as a whole, reported on the day it happened. */
    public static Entry entry(String id, Fact fact, String happened) {
        return entry(id, Subject.issue(), fact, happened);
    }

    public static Entry entry(String id, Subject subject, Fact fact, String happened) {
        return Entry.of(EntryId.of(id), subject, fact, day(happened));
    }

    public static Fact tier(Tier tier) {
        return new Fact.ProgressReported(tier);
    }

    public static Fact complete() {
        return tier(Tier.COMPLETE);
    }

    public static Fact stage(CloseOutStage stage, StageOutcome outcome) {
        return new Fact.StageTaken(stage, outcome);
    }

    public static Fact asked(String proposed) {
        return new Fact.ExtensionRequested(day(proposed), LocalText.of("汛期停工", "works stopped for the floods"));
    }

    public static Fact decided(String request, boolean granted) {
        return new Fact.ExtensionDecided(EntryId.of(request), granted);
    }

    public static Fact suspended() {
        return new Fact.Suspended(LocalText.of("等待司法判决", "waiting for a judgment"));
    }

    public static Fact resumed(String suspension) {
        return new Fact.Resumed(EntryId.of(suspension));
    }

    public static Fact objection() {
        return new Fact.ObjectionReceived(true, true, Optional.empty());
    }

    public static Fact settled(String objection, boolean upheld) {
        return new Fact.ObjectionSettled(EntryId.of(objection), upheld);
    }

    public static Fact withdrawn(String entry) {
        return new Fact.Withdrawn(EntryId.of(entry));
    }

    public static History history(Entry... entries) {
        return History.of(List.of(entries));
    }

    public static IssueBuilder issue(String id, Deadline deadline) {
        return Issue.builder(IssueId.of(id))
                .title(TEXT)
                .inspection(InspectionId.of("i1"))
                .deadline(deadline);
    }

    public static IssueBuilder issue(String id, String due) {
        return issue(id, Deadline.by(day(due)));
    }

    /** A measure with a deadline of its own, or with none, and key steps with theirs. */
    public static Measure measure(String id, Optional<Deadline> deadline, KeyStep... steps) {
        return Measure.builder(MeasureId.of(id))
                .title(TEXT)
                .deadline(deadline)
                .addKeySteps(steps)
                .build();
    }

    public static KeyStep step(String id, String due) {
        return KeyStep.of(KeyStepId.of(id), TEXT, Deadline.by(day(due)));
    }

    public static Part part(String id) {
        return Part.of(PartId.of(id), TEXT);
    }

    /** The faults with which something is refused. */
    public static List<Fault> faultsOf(ThrowingCallable making) {
        Throwable thrown = Assertions.catchThrowable(making);
        Assertions.assertThat(thrown).isInstanceOf(InvalidValueException.class);
        return ((InvalidValueException) thrown).faults();
    }

    /** Place, English and Chinese sentence of each fault. */
    public static List<List<String>> said(List<Fault> faults) {
        return faults.stream()
                .map(fault ->
                        List.of(fault.place().toString(), fault.text(Language.ENGLISH), fault.text(Language.CHINESE)))
                .toList();
    }

    public static List<String> english(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text(Language.ENGLISH)).toList();
    }

    public static List<String> chinese(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text(Language.CHINESE)).toList();
    }
}
