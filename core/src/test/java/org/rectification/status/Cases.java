package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;

/** Short ways to write issues down in the tests of this package. */
final class Cases {

    static final StatusRule STANDARD = StatusRule.of(ChinaWorkingDays.official());

    private static final LocalText TEXT = LocalText.of("整改事项", "matter");

    private Cases() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static IssueBuilder issueBuilder(String id, Deadline deadline) {
        return Issue.builder(IssueId.of(id))
                .title(TEXT)
                .inspection(InspectionId.of("i1"))
                .deadline(deadline);
    }

    static Issue issue(Deadline deadline, Entry... entries) {
        Issue issue = issueBuilder("issue-1", deadline).build();
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return issue;
    }

    static Issue issue(String due, Entry... entries) {
        return issue(Deadline.by(day(due)), entries);
    }

    /** An issue with the deadline that the words of its plan state. */
    static Issue planned(String words, Entry... entries) {
        return issue(Deadline.parse(words), entries);
    }

    /** A register whose inspection, i1, was fed back on a day. */
    static Register registerFedBackOn(String feedback, Issue... issues) {
        return Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .feedbackOn(day(feedback))
                        .build())
                .issues(List.of(issues))
                .build();
    }

    /** The suspension, stop, of an issue. */
    static Entry suspended(String on) {
        return Entry.of(
                EntryId.of("stop"),
                Subject.issue(),
                new Fact.Suspended(LocalText.of("法院审理期间", "court hearing")),
                day(on));
    }

    /** The resumption, go, after {@link #suspended}. */
    static Entry resumed(String on) {
        return Entry.of(EntryId.of("go"), Subject.issue(), new Fact.Resumed(EntryId.of("stop")), day(on));
    }

    /** An issue with one measure, m1, that has the given steps. */
    static Issue issueWithSteps(Deadline deadline, List<KeyStep> steps, Entry... entries) {
        Issue issue = issueBuilder("issue-1", deadline)
                .addMeasures(Measure.builder(MeasureId.of("m1"))
                        .title(TEXT)
                        .keySteps(steps)
                        .build())
                .build();
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return issue;
    }

    static KeyStep step(String id, Deadline deadline) {
        return KeyStep.of(KeyStepId.of(id), TEXT, deadline);
    }

    static KeyStep step(String id, String due) {
        return step(id, Deadline.by(day(due)));
    }

    static Subject stepSubject(String id) {
        return Subject.of(KeyStepId.of(id));
    }

    static Entry reported(String id, Tier tier, String happened) {
        return reported(id, Subject.issue(), tier, happened);
    }

    static Entry reported(String id, Subject subject, Tier tier, String happened) {
        return Entry.of(EntryId.of(id), subject, new Fact.ProgressReported(tier), day(happened));
    }

    static Entry asked(String id, String on, String proposed) {
        return asked(id, Subject.issue(), on, proposed);
    }

    static Entry asked(String id, Subject subject, String on, String proposed) {
        return Entry.of(
                        EntryId.of(id),
                        subject,
                        new Fact.ExtensionRequested(
                                day(proposed), LocalText.of("汛期停工", "works stopped for the floods")),
                        day(on))
                .statedBy(BodyId.of("county"));
    }

    static Entry decided(String id, String request, boolean granted, String on) {
        return decided(id, Subject.issue(), request, granted, on);
    }

    static Entry decided(String id, Subject subject, String request, boolean granted, String on) {
        return Entry.of(EntryId.of(id), subject, new Fact.ExtensionDecided(EntryId.of(request), granted), day(on))
                .statedBy(BodyId.of("province"));
    }

    static List<String> texts(IssueStatus status) {
        return texts(status.reasons(), Language.ENGLISH);
    }

    static List<String> texts(List<Reason> reasons, Language language) {
        return reasons.stream().map(reason -> reason.text(language)).toList();
    }

    static List<String> codes(IssueStatus status) {
        return status.reasons().stream().map(Reason::code).toList();
    }

    static Optional<String> text(Optional<Reason> reason) {
        return reason.map(each -> each.text(Language.ENGLISH));
    }

    /** Asserts that a lateness is undecided, between which possible last days, and why. */
    static void assertUndecided(Lateness lateness, DateSpan dueWithin, String because) {
        assertThat(lateness).isInstanceOfSatisfying(Lateness.Undecided.class, undecided -> {
            assertThat(undecided.dueWithin()).isEqualTo(dueWithin);
            assertThat(undecided.because().text(Language.ENGLISH)).isEqualTo(because);
        });
    }

    static List<LocalDate> days(String first, String last) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = day(first); !day.isAfter(day(last)); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    /** A null where none may be. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T none() {
        return null;
    }
}
