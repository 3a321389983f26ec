package org.rectification.json.internal.types;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rectification.escalation.EscalationPolicies;
import org.rectification.escalation.EscalationPolicy;
import org.rectification.escalation.EscalationPolicyBuilder;
import org.rectification.escalation.EscalationRules;
import org.rectification.escalation.Trigger;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.Subject;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.binding.EitherType;
import org.rectification.json.internal.binding.ListType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.status.StatusRule;

/** The types of {@code org.rectification.escalation}. */
final class EscalationTypes {

    static final DocumentType<EscalationRules> ESCALATION_RULES = rules();

    private EscalationTypes() {}

    private static DocumentType<EscalationRules> rules() {
        var type = DocumentType.<EscalationRules>declare("rectification/escalation-rules", 1, "escalation rules");
        var title = type.required("title", BaseTypes.LOCAL_TEXT, EscalationRules::title);
        var duties = type.list("duties", DutyTypes.DUTY, EscalationRules::duties);
        var escalations = type.list("escalations", escalation(), EscalationRules::escalations);
        var chains = type.list("chains", CoverageTypes.CHAIN_POLICY, EscalationRules::chains);
        var extensions = type.list("extensions", StatusTypes.EXTENSION_POLICY, EscalationRules::extensions);
        var limits = type.list("limits", StatusTypes.LIMIT_TABLE, EscalationRules::limits);
        var reminders = type.optional("reminders", StatusTypes.REMINDERS, EscalationRules::reminders);
        return DocumentType.of(
                EscalationRules.class,
                type.build(in -> new EscalationRules(
                        in.get(title),
                        in.get(duties),
                        in.get(escalations),
                        in.get(chains),
                        in.get(extensions),
                        in.get(limits),
                        in.get(reminders))));
    }

    /** The name of a built-in policy, or a whole policy. */
    private static ValueType<EscalationPolicy> escalation() {
        Map<String, EscalationPolicy> byName = new LinkedHashMap<>();
        EscalationPolicies.all().forEach(policy -> byName.put(policy.name(), policy));
        return EitherType.of(
                ScalarType.name(byName, EscalationPolicy::name),
                wholePolicy(),
                policy -> policy.equals(byName.get(policy.name())));
    }

    private static ValueType<EscalationPolicy> wholePolicy() {
        var type = ObjectType.<EscalationPolicy>named("escalation policy");
        var name = type.required("name", BaseTypes.TEXT, EscalationPolicy::name);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, EscalationPolicy::title);
        var order = type.required("order", ScalarType.code(EscalationPolicy.Order.values()), EscalationPolicy::order);
        var measures = type.list("measures", OversightTypes.SUPERVISION_MEASURE, EscalationPolicy::measures);
        var openEnded = type.flag("openEnded", EscalationPolicy::openEnded);
        var triggers = type.list("triggers", trigger(), EscalationPolicy::triggers);
        var subjects = type.optional(
                "subjects",
                ListType.of(ScalarType.code(Subject.Kind.values())),
                policy -> Optional.of(policy.subjects()));
        var sources = type.list("sources", BaseTypes.CITATION, EscalationPolicy::sources);
        return type.build(in -> {
            EscalationPolicyBuilder policy = EscalationPolicy.builder(in.get(name))
                    .title(in.get(title))
                    .order(in.get(order))
                    .measures(in.get(measures))
                    .openEnded(in.get(openEnded))
                    .triggers(in.get(triggers))
                    .sources(in.get(sources));
            in.get(subjects).ifPresent(policy::subjects);
            return policy.build();
        });
    }

    static ValueType<Trigger> trigger() {
        var before = ObjectType.<Trigger.BeforeDue>named("trigger before the last day");
        var left = before.required("by", ScalarType.smallInteger(), Trigger.BeforeDue::by);
        var unitLeft = before.required("unit", ScalarType.code(StatusRule.DayUnit.values()), Trigger.BeforeDue::unit);
        var ofBefore = before.optional("measure", OversightTypes.SUPERVISION_MEASURE, Trigger.BeforeDue::measure);

        var beforeDuty = ObjectType.<Trigger.BeforeDutyDue>named("trigger before the due day of a duty");
        var leftOfDuty = beforeDuty.required("by", ScalarType.smallInteger(), Trigger.BeforeDutyDue::by);
        var unitOfDuty =
                beforeDuty.required("unit", ScalarType.code(StatusRule.DayUnit.values()), Trigger.BeforeDutyDue::unit);
        var dutyDue = beforeDuty.optional("duty", OversightTypes.DUTY_ID, Trigger.BeforeDutyDue::duty);
        var ofBeforeDuty =
                beforeDuty.optional("measure", OversightTypes.SUPERVISION_MEASURE, Trigger.BeforeDutyDue::measure);

        var overdue = ObjectType.<Trigger.Overdue>named("overdue trigger");
        var by = overdue.required("by", ScalarType.smallInteger(), Trigger.Overdue::by);
        var unit = overdue.required("unit", ScalarType.code(StatusRule.DayUnit.values()), Trigger.Overdue::unit);
        var ofOverdue = overdue.optional("measure", OversightTypes.SUPERVISION_MEASURE, Trigger.Overdue::measure);

        var behind = ObjectType.<Trigger.BehindSchedule>named("trigger behind schedule");
        var basis = behind.required("basis", ScalarType.code(Trigger.Basis.values()), Trigger.BehindSchedule::basis);
        var ofBehind = behind.optional("measure", OversightTypes.SUPERVISION_MEASURE, Trigger.BehindSchedule::measure);

        var missed = ObjectType.<Trigger.MissedDuty>named("trigger on a missed duty");
        var duty = missed.optional("duty", OversightTypes.DUTY_ID, Trigger.MissedDuty::duty);
        var ofMissed = missed.optional("measure", OversightTypes.SUPERVISION_MEASURE, Trigger.MissedDuty::measure);

        var refuted = ObjectType.<Trigger.Refuted>named("trigger on a refutation");
        var kinds = refuted.list("kinds", ScalarType.code(RefutationKind.values()), Trigger.Refuted::kinds);
        var ofRefuted = refuted.optional("measure", OversightTypes.SUPERVISION_MEASURE, Trigger.Refuted::measure);

        var repetition = ObjectType.<Trigger.Repetition>named("trigger on a repetition");
        var event = repetition.required("event", OversightTypes.EVENT_KIND, Trigger.Repetition::event);
        var times = repetition.required("times", ScalarType.smallInteger(), Trigger.Repetition::times);
        var ofRepetition =
                repetition.optional("measure", OversightTypes.SUPERVISION_MEASURE, Trigger.Repetition::measure);

        return UnionType.<Trigger>named("trigger")
                .variant(
                        "before-due",
                        Trigger.BeforeDue.class,
                        before.build(in -> new Trigger.BeforeDue(in.get(left), in.get(unitLeft), in.get(ofBefore))))
                .variant(
                        "before-duty-due",
                        Trigger.BeforeDutyDue.class,
                        beforeDuty.build(in -> new Trigger.BeforeDutyDue(
                                in.get(leftOfDuty), in.get(unitOfDuty), in.get(dutyDue), in.get(ofBeforeDuty))))
                .variant(
                        "overdue",
                        Trigger.Overdue.class,
                        overdue.build(in -> new Trigger.Overdue(in.get(by), in.get(unit), in.get(ofOverdue))))
                .variant(
                        "behind-schedule",
                        Trigger.BehindSchedule.class,
                        behind.build(in -> new Trigger.BehindSchedule(in.get(basis), in.get(ofBehind))))
                .variant(
                        "missed-duty",
                        Trigger.MissedDuty.class,
                        missed.build(in -> new Trigger.MissedDuty(in.get(duty), in.get(ofMissed))))
                .variant(
                        "refuted",
                        Trigger.Refuted.class,
                        refuted.build(in -> new Trigger.Refuted(in.get(kinds), in.get(ofRefuted))))
                .variant(
                        "repetition",
                        Trigger.Repetition.class,
                        repetition.build(
                                in -> new Trigger.Repetition(in.get(event), in.get(times), in.get(ofRepetition))))
                .build();
    }
}
