package org.rectification.json.internal.types;

import java.util.Optional;
import java.util.function.Function;
import org.rectification.base.LocalText;
import org.rectification.calendar.Period;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.binding.Field;
import org.rectification.json.internal.binding.ListType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Actor;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Criterion;
import org.rectification.procedure.Independence;
import org.rectification.procedure.Interval;
import org.rectification.procedure.LookBack;
import org.rectification.procedure.ObjectionRule;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Reversal;
import org.rectification.procedure.Scope;
import org.rectification.procedure.Stage;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/** The types of {@code org.rectification.procedure}. Omitted properties are unspecified. */
final class ProcedureTypes {

    private static final ValueType<Certainty> CERTAINTY = ScalarType.code(Certainty.values());

    static final DocumentType<Procedure> PROCEDURE = procedure();

    private ProcedureTypes() {}

    private static DocumentType<Procedure> procedure() {
        var type = DocumentType.<Procedure>declare("rectification/procedure", 1, "procedure");
        var id = type.required("id", ScalarType.id(ProcedureId::of), Procedure::id);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, Procedure::title);
        var jurisdiction = type.required("jurisdiction", BaseTypes.LOCAL_TEXT, Procedure::jurisdiction);
        var validity = type.optional("validity", BaseTypes.DATE_SPAN, Procedure::validity);
        var scope = type.optional(
                "scope",
                scope(),
                procedure -> Optional.of(procedure.scope()).filter(value -> !value.equals(Scope.unspecified())));
        var completion = type.list("completion", IssueTypes.TIER, Procedure::completion);
        var gates = type.list("gates", ScalarType.code(Contradiction.Kind.values()), Procedure::gates);
        var stages = type.list("stages", stage(), Procedure::stages);
        var criteria = type.list("criteria", criterion(), Procedure::criteria);
        var closing = type.optional("closing", closing(), Procedure::closing);
        var objections = type.optional("objections", objectionRule(), Procedure::objections);
        var lookBack = type.optional("lookBack", lookBack(), Procedure::lookBack);
        var reversals = type.list("reversals", reversal(), Procedure::reversals);
        var note = type.optional("note", BaseTypes.LOCAL_TEXT, Procedure::note);
        var certainty = certainty(type, Procedure::certainty);
        var sources = type.list("sources", BaseTypes.CITATION, Procedure::sources);
        type.goOnWithout(
                validity, scope, completion, gates, closing, objections, lookBack, reversals, note, certainty, sources);
        return DocumentType.of(
                Procedure.class,
                type.build(in -> Procedure.builder(in.get(id))
                        .title(in.get(title))
                        .jurisdiction(in.get(jurisdiction))
                        .validity(in.get(validity))
                        .scope(in.get(scope).orElseGet(Scope::unspecified))
                        .completion(in.get(completion))
                        .gates(in.get(gates))
                        .stages(in.get(stages))
                        .criteria(in.get(criteria))
                        .closing(in.get(closing))
                        .objections(in.get(objections))
                        .lookBack(in.get(lookBack))
                        .reversals(in.get(reversals))
                        .note(in.get(note))
                        .certainty(in.get(certainty).orElse(Certainty.CONFIGURED))
                        .sources(in.get(sources))
                        .build()));
    }

    /** The certainty of what a document contains is "set by the user" unless the document states another one. */
    private static <T> Field<T, Optional<Certainty>> certainty(
            ObjectType.Declaration<T> type, Function<T, Certainty> accessor) {
        return type.optional(
                "certainty",
                CERTAINTY,
                owner -> Optional.of(accessor.apply(owner)).filter(sure -> sure != Certainty.CONFIGURED));
    }

    private static ValueType<Scope> scope() {
        var type = ObjectType.<Scope>named("scope");
        var inspections = type.optional("inspections", ListType.of(IssueTypes.INSPECTION_KIND), Scope::inspections);
        var deadlines =
                type.optional("deadlines", ListType.of(ScalarType.code(Deadline.Kind.values())), Scope::deadlines);
        return type.build(in -> new Scope(in.get(inspections), in.get(deadlines)));
    }

    private static ValueType<Stage> stage() {
        var type = ObjectType.<Stage>named("stage");
        var id = type.required("id", IssueTypes.STAGE_ID, Stage::id);
        var kind = type.required("kind", ScalarType.code(CloseOutStage.values()), Stage::kind);
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Stage::name);
        var actor = type.optional("actor", actor(), Stage::actor);
        var after = type.list("after", IssueTypes.STAGE_ID, Stage::after);
        var intervals = type.list("intervals", interval(), Stage::intervals);
        var evidence = type.list("evidence", IssueTypes.EVIDENCE_ID, Stage::evidence);
        var independence = type.list("independence", independence(), Stage::independence);
        var outcomes = type.list("outcomes", ScalarType.code(StageOutcome.values()), Stage::outcomes);
        var threshold = type.list("threshold", IssueTypes.ATTAINMENT, Stage::threshold);
        var criteria = type.list("criteria", IssueTypes.CRITERION_ID, Stage::criteria);
        var note = type.optional("note", BaseTypes.LOCAL_TEXT, Stage::note);
        var certainty = certainty(type, Stage::certainty);
        var sources = type.list("sources", BaseTypes.CITATION, Stage::sources);
        type.goOnWith(kind, CloseOutStage.PUBLIC_NOTICE); // the only kind for which a length may be required
        type.goOnWith(name, LocalText.of("环节", "stage"));
        type.goOnWithout(
                actor, intervals, evidence, independence, outcomes, threshold, criteria, note, certainty, sources);
        return type.build(in -> Stage.builder(in.get(id))
                .kind(in.get(kind))
                .name(in.get(name))
                .actor(in.get(actor))
                .after(in.get(after))
                .intervals(in.get(intervals))
                .evidence(in.get(evidence))
                .independence(in.get(independence))
                .outcomes(in.get(outcomes))
                .threshold(in.get(threshold))
                .criteria(in.get(criteria))
                .note(in.get(note))
                .certainty(in.get(certainty).orElse(Certainty.CONFIGURED))
                .sources(in.get(sources))
                .build());
    }

    private static ValueType<Actor> actor() {
        var type = ObjectType.<Actor>named("actor");
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Actor::name);
        var roles = type.list("roles", ScalarType.code(Role.values()), Actor::roles);
        var levels = type.list("levels", ScalarType.code(BodyLevel.values()), Actor::levels);
        var certainty = certainty(type, Actor::certainty);
        return type.build(in -> new Actor(
                in.get(name), in.get(roles), in.get(levels), in.get(certainty).orElse(Certainty.CONFIGURED)));
    }

    private static ValueType<Interval> interval() {
        var type = ObjectType.<Interval>named("interval");
        var since = type.optional("since", IssueTypes.STAGE_ID, Interval::since);
        var minimum = type.optional("minimum", CalendarTypes.TIME_LIMIT, Interval::minimum);
        var maximum = type.optional("maximum", CalendarTypes.TIME_LIMIT, Interval::maximum);
        var convention = type.optional("convention", CalendarTypes.CONVENTION, Interval::convention);
        var observed = type.optional("observed", CalendarTypes.TIME_LIMIT, Interval::observed);
        var certainty = certainty(type, Interval::certainty);
        type.goOnWithout(minimum, maximum, convention, observed, certainty);
        return type.build(in -> new Interval(
                in.get(since),
                in.get(minimum),
                in.get(maximum),
                in.get(convention),
                in.get(observed),
                in.get(certainty).orElse(Certainty.CONFIGURED)));
    }

    private static ValueType<Independence> independence() {
        var fromStage = ObjectType.<Independence.FromStage>named("independence from a stage");
        var of = fromStage.required("stage", IssueTypes.STAGE_ID, Independence.FromStage::stage);
        var aboveStage = ObjectType.<Independence.AboveStage>named("level above a stage");
        var above = aboveStage.required("stage", IssueTypes.STAGE_ID, Independence.AboveStage::stage);
        return UnionType.<Independence>named("independence")
                .variant(
                        "from-implementer",
                        Independence.FromImplementer.class,
                        ObjectType.<Independence.FromImplementer>named("independence from the implementer")
                                .build(in -> new Independence.FromImplementer()))
                .variant(
                        "above-implementer",
                        Independence.AboveImplementer.class,
                        ObjectType.<Independence.AboveImplementer>named("level above the implementer")
                                .build(in -> new Independence.AboveImplementer()))
                .variant(
                        "from-stage",
                        Independence.FromStage.class,
                        fromStage.build(in -> new Independence.FromStage(in.get(of))))
                .variant(
                        "above-stage",
                        Independence.AboveStage.class,
                        aboveStage.build(in -> new Independence.AboveStage(in.get(above))))
                .build();
    }

    private static ValueType<Criterion> criterion() {
        var type = ObjectType.<Criterion>named("criterion");
        var id = type.required("id", IssueTypes.CRITERION_ID, Criterion::id);
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Criterion::name);
        return type.build(in -> new Criterion(in.get(id), in.get(name)));
    }

    private static ValueType<Closing> closing() {
        var type = ObjectType.<Closing>named("closing");
        var stage = type.required("stage", IssueTypes.STAGE_ID, Closing::stage);
        var byFiling = type.optional("byFiling", ScalarType.truth(), closing -> Omitted.decided(closing.byFiling()));
        var certainty = certainty(type, Closing::certainty);
        return type.build(in -> new Closing(
                in.get(stage),
                Omitted.truth(in.get(byFiling)),
                in.get(certainty).orElse(Certainty.CONFIGURED)));
    }

    private static ValueType<ObjectionRule> objectionRule() {
        var type = ObjectType.<ObjectionRule>named("objection rule");
        var realName = type.optional("realName", ScalarType.truth(), rule -> Omitted.decided(rule.realName()));
        var proof = type.optional("proof", ScalarType.truth(), rule -> Omitted.decided(rule.proof()));
        var byPostmark = type.optional("byPostmark", ScalarType.truth(), rule -> Omitted.decided(rule.byPostmark()));
        var certainty = certainty(type, ObjectionRule::certainty);
        return type.build(in -> new ObjectionRule(
                Omitted.truth(in.get(realName)),
                Omitted.truth(in.get(proof)),
                Omitted.truth(in.get(byPostmark)),
                in.get(certainty).orElse(Certainty.CONFIGURED)));
    }

    private static ValueType<LookBack> lookBack() {
        var type = ObjectType.<LookBack>named("look-back");
        var what = type.required("what", BaseTypes.LOCAL_TEXT, LookBack::what);
        var start = type.optional(
                "start",
                ScalarType.code(LookBack.Start.values()),
                rule -> Optional.of(rule.start()).filter(event -> event != LookBack.Start.CLOSE_OUT));
        var share = type.optional("share", BaseTypes.RATIO, LookBack::share);
        var period = type.optional("period", ScalarType.code(Period.values()), LookBack::period);
        var interval = type.optional("interval", CalendarTypes.TIME_LIMIT, LookBack::interval);
        var dueBy = type.optional("dueBy", BaseTypes.DATE, LookBack::dueBy);
        var actor = type.optional("actor", actor(), LookBack::actor);
        var certainty = certainty(type, LookBack::certainty);
        return type.build(in -> new LookBack(
                in.get(what),
                in.get(start).orElse(LookBack.Start.CLOSE_OUT),
                in.get(share),
                in.get(period),
                in.get(interval),
                in.get(dueBy),
                in.get(actor),
                in.get(certainty).orElse(Certainty.CONFIGURED)));
    }

    private static ValueType<Reversal> reversal() {
        var type = ObjectType.<Reversal>named("reversal");
        var findings = type.list("findings", ScalarType.code(RefutationKind.values()), Reversal::findings);
        var consequences =
                type.list("consequences", ScalarType.code(Reversal.Consequence.values()), Reversal::consequences);
        var certainty = certainty(type, Reversal::certainty);
        return type.build(in -> new Reversal(
                in.get(findings), in.get(consequences), in.get(certainty).orElse(Certainty.CONFIGURED)));
    }
}
