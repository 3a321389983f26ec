package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.DayKind;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.History;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Independence;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Stage;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/**
 * An issue that does everything a procedure asks for, one entry a stage, to be changed in one place: entries and chain
 * can be replaced before {@link #issue} puts them together.
 */
final class Walk {

    static final LocalText TEXT = LocalText.of("文字", "text");
    static final LocalDate BEGIN = LocalDate.of(2025, 3, 3); // a Monday
    static final int DAYS_APART = 30;
    static final int NOTICE_DAYS = 20; // ten working days even across a long holiday

    /** No role, and a level no stage asks for. */
    static final BodyId STRANGER = BodyId.of("stranger");

    static final BodyId IMPLEMENTER = BodyId.of("implementer");

    final Procedure procedure;
    final Map<String, Entry> entries = new LinkedHashMap<>();
    InspectionKind inspection;
    Deadline deadline = Deadline.by(LocalDate.of(2026, 12, 31));
    final List<Part> parts = new ArrayList<>();
    private final Set<Assignment> chain = new LinkedHashSet<>();
    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();

    Walk(Procedure procedure) {
        this(procedure, BEGIN);
    }

    Walk(Procedure procedure, LocalDate begin) {
        this.procedure = procedure;
        this.inspection =
                procedure.scope().inspections().map(kinds -> kinds.get(0)).orElse(InspectionKind.CENTRAL);
        body(STRANGER, BodyLevel.VILLAGE);
        body(IMPLEMENTER, BodyLevel.TOWNSHIP);
        chain.add(Assignment.of(Role.RESPONSIBLE, IMPLEMENTER));
        put(entry("claim", new Fact.ProgressReported(Tier.COMPLETE), begin.minusDays(10))
                .statedBy(IMPLEMENTER));
        LocalDate day = begin;
        for (Stage stage : procedure.stages()) {
            put(good(stage, day));
            day = day.plusDays(DAYS_APART);
        }
    }

    /** Everything until the closing stage, which is not taken; or everything, if none is named. */
    Walk beforeClosing() {
        List<String> keep = new ArrayList<>(List.of("claim"));
        Stages stages = new Stages(procedure);
        for (int i = 0; i < stages.size(); i++) {
            if (stages.part(i) == Stages.Part.BEFORE) {
                keep.add(stages.get(i).id().value());
            }
        }
        entries.keySet().retainAll(keep);
        return this;
    }

    private void body(BodyId id, BodyLevel level) {
        bodies.put(
                id,
                Body.builder(id).name(TEXT).kind(BodyKind.OTHER).level(level).build());
    }

    void put(Entry entry) {
        entries.put(entry.id().value(), entry);
    }

    static Entry entry(String id, Fact fact, LocalDate day) {
        return Entry.of(EntryId.of(id), Subject.issue(), fact, day);
    }

    /** An entry of a stage that does all the stage asks for, by a body that may take it. */
    Entry good(Stage stage, LocalDate day) {
        StageTaken fact = new StageTaken(stage.kind(), StageOutcome.PASSED)
                .withStageId(stage.id())
                .withEvidence(stage.evidence())
                .withCriteria(stage.criteria())
                .withAttained(stage.threshold().isEmpty() ? List.of() : List.of(Attainment.values()));
        if (stage.kind() == CloseOutStage.PUBLIC_NOTICE) {
            fact = fact.withNotice(
                    PublicNotice.of(day, day.plusDays(NOTICE_DAYS)).stating(10, DayKind.WORKING));
        }
        return entry(stage.id().value(), fact, day).statedBy(actor(stage));
    }

    private BodyId actor(Stage stage) {
        List<Role> roles = stage.actor().map(actor -> actor.roles()).orElse(List.of());
        List<BodyLevel> levels = stage.actor().map(actor -> actor.levels()).orElse(List.of());
        boolean above = stage.independence().stream().anyMatch(rule -> rule instanceof Independence.AboveStage);
        BodyLevel level = levels.isEmpty() ? (above ? BodyLevel.NATIONAL : BodyLevel.CITY) : levels.get(0);
        BodyId id =
                BodyId.of((roles.isEmpty() ? stage.id().value() : roles.get(0).name()) + "-" + level);
        body(id, level);
        roles.stream().limit(1).forEach(role -> chain.add(Assignment.of(role, id)));
        return id;
    }

    Issue issue() {
        return Issue.builder(IssueId.of("i"))
                .title(TEXT)
                .inspection(InspectionId.of("ins"))
                .deadline(deadline)
                .parts(parts)
                .chain(new ResponsibilityChain(List.copyOf(chain)))
                .history(History.of(List.copyOf(entries.values())))
                .build();
    }

    Register register() {
        return Register.builder(TEXT)
                .origin(Origin.GENERATED)
                .bodies(bodies.values())
                .addInspections(Inspection.builder(InspectionId.of("ins"))
                        .name(TEXT)
                        .kind(inspection)
                        .area(TEXT)
                        .build())
                .addIssues(issue())
                .build();
    }

    CloseOutRule rule() {
        return CloseOutRule.of(procedure, ChinaWorkingDays.official()).withRegister(register());
    }

    LocalDate end() {
        return BEGIN.plusDays((long) DAYS_APART * procedure.stages().size());
    }

    CloseOutVerdict verdict(LocalDate asOf) {
        return rule().assess(issue(), asOf);
    }

    /** The state of every condition. */
    Map<Condition, ConditionState> states(LocalDate asOf) {
        Map<Condition, ConditionState> states = new LinkedHashMap<>();
        verdict(asOf).results().forEach(result -> states.put(result.condition(), result.state()));
        return states;
    }

    StageTaken fact(String id) {
        return (StageTaken) entries.get(id).fact();
    }

    /** Replaces the fact of an entry. */
    void change(String id, Fact fact) {
        Entry old = entries.get(id);
        put(old.withFact(fact));
    }

    void move(String id, LocalDate day) {
        Entry old = entries.get(id);
        Fact fact = old.fact();
        if (fact instanceof StageTaken taken && taken.notice().isPresent()) {
            fact = taken.withNotice(
                    PublicNotice.of(day, day.plusDays(NOTICE_DAYS)).stating(10, DayKind.WORKING));
        }
        put(Entry.of(old.id(), old.subject(), fact, day, day, old.by(), old.corrects(), OptionalInt.empty()));
    }
}
