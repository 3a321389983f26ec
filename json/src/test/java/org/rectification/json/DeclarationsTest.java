package org.rectification.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueStep;
import org.rectification.accountability.Rank;
import org.rectification.audit.Claim;
import org.rectification.audit.Derivation;
import org.rectification.audit.PublishedStatement;
import org.rectification.audit.StatedFigure;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.complaint.ComplaintEvent;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.DutyVersion;
import org.rectification.duty.Timing;
import org.rectification.escalation.EscalationPolicy;
import org.rectification.escalation.EscalationRules;
import org.rectification.escalation.Trigger;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorReading;
import org.rectification.indicator.IndicatorTarget;
import org.rectification.indicator.Margin;
import org.rectification.indicator.MeasurementUnit;
import org.rectification.issue.Category;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Part;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.Severity;
import org.rectification.issue.Subject;
import org.rectification.json.internal.binding.Declared;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.types.DocumentTypes;
import org.rectification.json.internal.types.SlotTypes;
import org.rectification.mechanism.Mechanism;
import org.rectification.oversight.Act;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.PartKey;
import org.rectification.oversight.Partition;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;
import org.rectification.plan.Phase;
import org.rectification.plan.RelativeLimit;
import org.rectification.procedure.Actor;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Criterion;
import org.rectification.procedure.Independence;
import org.rectification.procedure.Interval;
import org.rectification.procedure.LookBack;
import org.rectification.procedure.ObjectionRule;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Reversal;
import org.rectification.procedure.Scope;
import org.rectification.procedure.Stage;
import org.rectification.register.BodySelection;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.coverage.ChainPolicy;
import org.rectification.status.ExtensionPolicy;
import org.rectification.status.LimitTable;
import org.rectification.status.ReminderGrades;

/** Names and codes in documents are stable: a change is seen here, and then it is a new version. */
@Tag("classpath")
class DeclarationsTest {

    @Test
    void namesAndCodesAreWhatTheyWere() throws IOException {
        assertKept(
                "declarations.txt",
                lines(DocumentTypes.all().stream().flatMap(document -> Declared.of(document).lines().stream())));
    }

    @Test
    void theValuesOfMessagesAreWrittenAsTheyWere() throws IOException {
        assertKept("slots.txt", lines(Declared.of(SlotTypes.all()).lines().stream()));
    }

    private static String lines(Stream<String> declared) {
        return declared.collect(Collectors.joining("\n", "", "\n"));
    }

    private static void assertKept(String name, String declared) throws IOException {
        if (Boolean.getBoolean("declarations.write")) {
            Files.writeString(
                    Path.of("src/test/resources/org/rectification/json").resolve(name), declared);
        }
        try (InputStream kept = DeclarationsTest.class.getResourceAsStream(name)) {
            assertThat(kept).isNotNull();
            assertThat(declared)
                    .as("if a change is meant, run with -Ddeclarations.write=true")
                    .isEqualTo(new String(kept.readAllBytes(), UTF_8));
        }
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments("register", Register.class, Set.of("format", "version")),
                arguments("completion rate", CompletionRate.class, Set.of("format", "version")),
                arguments("document of a rate definition", RateDefinition.class, Set.of("format", "version")),
                arguments("body", Body.class, Set.of()),
                arguments("post", Post.class, Set.of()),
                arguments("assignment", Assignment.class, Set.of()),
                arguments("inspection", Inspection.class, Set.of()),
                arguments("category", Category.class, Set.of()),
                arguments("severity", Severity.class, Set.of()),
                arguments("phase", Phase.class, Set.of()),
                arguments("target", CompletionTarget.class, Set.of()),
                arguments("issue", Issue.class, Set.of()),
                arguments("measure", Measure.class, Set.of()),
                arguments("key step", KeyStep.class, Set.of()),
                arguments("part", Part.class, Set.of()),
                arguments("entry", Entry.class, Set.of()),
                arguments("subject", Subject.class, Set.of()),
                arguments("aggregate", AggregateRecord.class, Set.of("record")), // and the claim about one
                arguments("part of a total", Partition.Subtotal.class, Set.of()),
                arguments("partition", Partition.class, Set.of()),
                arguments("rank", Rank.class, Set.of()),
                arguments("clue", Clue.class, Set.of()),
                arguments("clue step", ClueStep.class, Set.of()),
                arguments("action", AccountabilityAction.class, Set.of()),
                arguments("person", AccountableSubject.Person.class, Set.of()),
                arguments("complaint batch", ComplaintBatch.class, Set.of()),
                arguments("complaint", Complaint.class, Set.of()),
                arguments("complaint event", ComplaintEvent.class, Set.of()),
                arguments("mechanism", Mechanism.class, Set.of()),
                arguments("indicator", Indicator.class, Set.of()),
                arguments("indicator target", IndicatorTarget.class, Set.of()),
                arguments("measurement unit", MeasurementUnit.class, Set.of()),
                arguments("reading", IndicatorReading.class, Set.of()),
                arguments("margin", Margin.class, Set.of()),
                arguments("citation", Citation.class, Set.of()),
                arguments("span", DateSpan.class, Set.of()),
                arguments("quantity", Quantity.class, Set.of()),
                arguments("ratio", Ratio.class, Set.of()),
                arguments("statement", PublishedStatement.class, Set.of("format", "version")),
                arguments("figure", StatedFigure.class, Set.of()),
                arguments("derivation", Derivation.class, Set.of()),
                arguments("term", Derivation.Term.class, Set.of()),
                arguments("rate definition", RateDefinition.class, Set.of()),
                arguments("rate", Claim.OfRate.class, Set.of()),
                arguments("rate over classes", Claim.OfClassRate.class, Set.of()),
                arguments("stated breakdown", StatedBreakdown.class, Set.of()),
                arguments("size", Claim.OfSize.class, Set.of()),
                arguments("outcome against a target", Claim.OfTargetOutcome.class, Set.of()),
                arguments("stay", Claim.OfStay.class, Set.of()),
                arguments("feedback", Claim.OfFeedback.class, Set.of()),
                arguments("dispatch", Fact.Dispatched.class, Set.of()),
                arguments("sending back", Fact.SentBack.class, Set.of()),
                arguments("suspension", Fact.Suspended.class, Set.of()),
                arguments("resumption", Fact.Resumed.class, Set.of()),
                arguments("progress report", Fact.ProgressReported.class, Set.of()),
                arguments("stage taken", Fact.StageTaken.class, Set.of()),
                arguments("notice", PublicNotice.class, Set.of()),
                arguments("objection", Fact.ObjectionReceived.class, Set.of()),
                arguments("settlement of an objection", Fact.ObjectionSettled.class, Set.of()),
                arguments("refutation", Fact.CompletionRefuted.class, Set.of()),
                arguments("request for an extension", Fact.ExtensionRequested.class, Set.of()),
                arguments("decision on an extension", Fact.ExtensionDecided.class, Set.of()),
                arguments("request for an exception", Fact.ExceptionRequested.class, Set.of()),
                arguments("decision on an exception", Fact.ExceptionDecided.class, Set.of()),
                arguments("class-wide search required", Fact.ClassWideSearchRequired.class, Set.of()),
                arguments("class-wide search done", Fact.ClassWideSearchDone.class, Set.of()),
                arguments("end", Fact.Ended.class, Set.of()),
                arguments("carry-over", Fact.CarriedOver.class, Set.of()),
                arguments("withdrawal", Fact.Withdrawn.class, Set.of()),
                arguments("objection", Fact.ObjectionReceived.class, Set.of()),
                arguments("settlement of an objection", Fact.ObjectionSettled.class, Set.of()),
                arguments("notice", PublicNotice.class, Set.of()),
                arguments("record", OversightRecord.class, Set.of()),
                arguments("issue subject", IssueSubject.class, Set.of()),
                arguments("event of an issue", TriggeringEvent.OfIssue.class, Set.of()),
                arguments("event of a duty", TriggeringEvent.OfDuty.class, Set.of()),
                arguments("measure taken", Act.MeasureTaken.class, Set.of()),
                arguments("plan recorded", Act.PlanRecorded.class, Set.of()),
                arguments("report received", Act.ReportReceived.class, Set.of()),
                arguments("assessment", Act.ReportAssessed.class, Set.of()),
                arguments("mark", Act.Mark.class, Set.of()),
                arguments("disclosure", Act.Disclosed.class, Set.of()),
                arguments("round", Act.RoundHeld.class, Set.of()),
                arguments("matter raised", Act.Raised.class, Set.of()),
                arguments("follow-up", Act.FollowedUp.class, Set.of()),
                arguments("selection of bodies", BodySelection.class, Set.of()),
                arguments("escalation rules", EscalationRules.class, Set.of("format", "version")),
                arguments("duty", Duty.class, Set.of()),
                arguments("version of a duty", DutyVersion.class, Set.of()),
                arguments("escalation policy", EscalationPolicy.class, Set.of()),
                arguments("trigger before the last day", Trigger.BeforeDue.class, Set.of()),
                arguments("trigger before the due day of a duty", Trigger.BeforeDutyDue.class, Set.of()),
                arguments("overdue trigger", Trigger.Overdue.class, Set.of()),
                arguments("trigger on a repetition", Trigger.Repetition.class, Set.of()),
                arguments("chain policy", ChainPolicy.class, Set.of()),
                arguments("skip", ChainPolicy.Skip.class, Set.of()),
                arguments("extension policy", ExtensionPolicy.class, Set.of()),
                arguments("table of limits", LimitTable.class, Set.of()),
                arguments("row of limits", LimitTable.Row.class, Set.of()),
                arguments("reminders", ReminderGrades.class, Set.of()),
                arguments("reminder", ReminderGrades.Grade.class, Set.of()),
                arguments("relative limit", RelativeLimit.class, Set.of()),
                arguments("procedure", Procedure.class, Set.of("format", "version")),
                arguments("scope", Scope.class, Set.of()),
                arguments("stage", Stage.class, Set.of()),
                arguments("actor", Actor.class, Set.of()),
                arguments("interval", Interval.class, Set.of()),
                arguments("limit", TimeLimit.class, Set.of()),
                arguments("counting convention", CountingConvention.class, Set.of()),
                arguments("independence from a stage", Independence.FromStage.class, Set.of()),
                arguments("level above a stage", Independence.AboveStage.class, Set.of()),
                arguments("criterion", Criterion.class, Set.of()),
                arguments("closing", Closing.class, Set.of()),
                arguments("objection rule", ObjectionRule.class, Set.of()),
                arguments("look-back", LookBack.class, Set.of()),
                arguments("reversal", Reversal.class, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everythingCoreKeepsStandsInADocument(String subject, Class<?> type, Set<String> beside) {
        Set<String> declared = new TreeSet<>();
        for (DocumentType<?> document : DocumentTypes.all()) {
            declared.addAll(Declared.of(document).propertiesOf().getOrDefault(subject, Set.of()));
        }

        Set<String> kept = new TreeSet<>(beside);
        kept.addAll(attributesOf(type));
        assertThat(declared).containsAll(kept);
        if (!subject.equals("aggregate") && !subject.equals("target")) {
            assertThat(declared).isEqualTo(kept);
        }
    }

    @Test
    void everyKindOfEveryUnionIsDeclared() {
        Set<Class<?>> declared = new HashSet<>();
        DocumentTypes.all()
                .forEach(document -> declared.addAll(Declared.of(document).variants()));

        for (Class<?> union : List.of(
                Fact.class,
                Claim.class,
                Selection.class,
                Independence.class,
                AccountableSubject.class,
                PartKey.class,
                Act.class,
                TriggeringEvent.class,
                DutyMatter.class,
                Timing.class,
                Trigger.class)) {
            assertThat(declared).contains(union.getPermittedSubclasses());
        }
    }

    /** The components of a record; of a generated type the accessors that have no code. */
    private static Set<String> attributesOf(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
        }
        Set<String> attributes = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean isPublic = Modifier.isPublic(method.getModifiers());
            boolean isAccessor = method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers());
            boolean isAttribute =
                    Modifier.isAbstract(method.getModifiers()) || !Modifier.isFinal(method.getModifiers());
            if (isPublic && isAccessor && isAttribute && !method.isSynthetic()) {
                attributes.add(method.getName());
            }
        }
        return attributes;
    }
}
