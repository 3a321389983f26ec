package org.rectification.escalation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.OneLine;
import org.rectification.issue.Subject;
import org.rectification.oversight.SupervisionMeasure;

/**
 * The supervision measures that may follow when rectification slips (督办升级): a menu to choose from, or an ordered ladder
 * if a source orders them. A policy has triggers only as far as a source states or the user sets them.
 *
 * <pre>{@code
 * EscalationPolicy policy = EscalationPolicies.heilongjiang2025()
 *         .withTriggers(List.of(new Trigger.Overdue(10, DayUnit.WORKING, Optional.of(SupervisionMeasure.CIRCULAR))));
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class EscalationPolicy permits GeneratedEscalationPolicyBuilder.ImmutableEscalationPolicy {

    /** Whether the measures are ordered. */
    public enum Order implements Labelled {
        /** A choice; the order of the list has no meaning. */
        MENU(LocalText.of("任选", "menu")),
        /** Steps in the order of the source, from the mildest up. */
        LADDER(LocalText.of("逐级", "ladder"));

        private final LocalText label;

        Order(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    EscalationPolicy() {}

    /**
     * Returns a builder of a policy; title, order and at least one measure are required.
     *
     * @param name the stable name, 1 to 100 characters without white space at either end
     * @return a builder
     * @throws NullPointerException if the name is null
     */
    public static EscalationPolicyBuilder builder(String name) {
        return new GeneratedEscalationPolicyBuilder().name(name);
    }

    /**
     * Returns the stable name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns the title of the policy.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns whether the measures are ordered.
     *
     * @return menu or ladder
     */
    public abstract Order order();

    /**
     * Returns the measures: in the order of the source, or from the mildest up on a ladder.
     *
     * @return at least one, each once
     */
    public abstract List<SupervisionMeasure> measures();

    /**
     * Returns whether the list of the source is open-ended, ending in "and so on" (等).
     *
     * @return true if other measures are possible; by default false
     */
    @Value.Default
    public boolean openEnded() {
        return false;
    }

    /**
     * Returns the triggers of proposals.
     *
     * @return the triggers; empty while unspecified
     */
    public abstract List<Trigger> triggers();

    /**
     * Returns the kinds of subject checked for being overdue and refuted.
     *
     * @return at least one kind; by default issues as a whole
     */
    @Value.Default
    public List<Subject.Kind> subjects() {
        return List.of(Subject.Kind.ISSUE);
    }

    /**
     * Returns the sources of the policy.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    /**
     * Returns this policy with other triggers.
     *
     * @param triggers the triggers of proposals
     * @return the policy with the triggers
     * @throws NullPointerException if a trigger is null
     * @throws org.rectification.base.InvalidValueException if a trigger can never fire or does not match the measures
     */
    public abstract EscalationPolicy withTriggers(Iterable<? extends Trigger> triggers);

    /**
     * Returns this policy for other kinds of subject.
     *
     * @param kinds the kinds of subject
     * @return the policy with the kinds
     * @throws NullPointerException if a kind is null
     * @throws org.rectification.base.InvalidValueException if there is none
     */
    public abstract EscalationPolicy withSubjects(Iterable<? extends Subject.Kind> kinds);

    /** The position of a trigger's measure on the ladder, from 0; 0 in a menu. */
    final int rungOf(Trigger trigger) {
        return order() == Order.LADDER
                ? trigger.measure().map(measures()::indexOf).orElse(0)
                : 0;
    }

    @Value.Check
    void check() {
        Faults.checkId("policy name", name());
        Faults faults = Faults.of("escalation policy");
        faults.require(!measures().isEmpty(), EscalationMessage.NO_MEASURE, Place.of("measures"));
        faults.require(!subjects().isEmpty(), EscalationMessage.NO_SUBJECT, Place.of("subjects"));
        Set<SupervisionMeasure> named = new HashSet<>();
        for (int i = 0; i < measures().size(); i++) {
            SupervisionMeasure measure = measures().get(i);
            faults.require(
                    named.add(measure),
                    EscalationMessage.MEASURE_TWICE,
                    Place.of("measures").at(i),
                    "measure",
                    measure);
        }
        for (int i = 0; i < triggers().size(); i++) {
            check(triggers().get(i), i, faults);
        }
        faults.throwIfAny();
    }

    private void check(Trigger trigger, int index, Faults faults) {
        Place place = Place.of("triggers").at(index);
        faults.require(
                !triggers().subList(0, index).contains(trigger),
                EscalationMessage.TRIGGER_TWICE,
                place,
                "trigger",
                trigger);
        if (trigger.measure().isEmpty()) {
            faults.require(
                    order() == Order.MENU,
                    EscalationMessage.TRIGGER_WITHOUT_RUNG,
                    place.at("measure"),
                    "trigger",
                    trigger);
            return;
        }
        SupervisionMeasure measure = trigger.measure().get();
        faults.require(
                measures().contains(measure),
                EscalationMessage.MEASURE_NOT_NAMED,
                place.at("measure"),
                "measure",
                measure,
                "trigger",
                trigger);
        if (order() == Order.LADDER) {
            triggers().stream()
                    .filter(other -> other != trigger && overtakes(other, trigger))
                    .findFirst()
                    .ifPresent(other -> faults.require(
                            false,
                            EscalationMessage.TRIGGER_OVERTAKEN,
                            place,
                            "trigger",
                            trigger,
                            "measure",
                            measure,
                            "other",
                            other,
                            "higher",
                            other.measure().orElse(measure)));
        }
    }

    private boolean isNamed(Trigger trigger) {
        return trigger.measure().filter(measures()::contains).isPresent();
    }

    /** Whether another trigger proposes no less and no later, so that this one can never fire. */
    private boolean overtakes(Trigger other, Trigger trigger) {
        return isNoLater(other, trigger) && isNamed(trigger) && isNamed(other) && rungOf(other) > rungOf(trigger);
    }

    private static boolean isNoLater(Trigger other, Trigger trigger) {
        if (trigger instanceof Trigger.Overdue overdue && other instanceof Trigger.Overdue earlier) {
            return earlier.unit() == overdue.unit() && earlier.by() <= overdue.by();
        }
        if (trigger instanceof Trigger.BeforeDutyDue before && other instanceof Trigger.BeforeDutyDue earlier) {
            boolean isOfSameDuty = earlier.duty().isEmpty() || earlier.duty().equals(before.duty());
            return isOfSameDuty && earlier.unit() == before.unit() && earlier.by() >= before.by();
        }
        return trigger instanceof Trigger.BeforeDue before
                && other instanceof Trigger.BeforeDue earlier
                && earlier.unit() == before.unit()
                && earlier.by() >= before.by();
    }

    @Override
    public final String toString() {
        return OneLine.of(
                "EscalationPolicy",
                name(),
                title(),
                OneLine.count(measures().size(), "measure"),
                OneLine.count(triggers().size(), "trigger"));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends EscalationPolicyBuilder permits GeneratedEscalationPolicyBuilder {}
}
