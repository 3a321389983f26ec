package org.rectification.escalation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.duty.Duty;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.coverage.ChainPolicy;
import org.rectification.status.ExtensionPolicy;
import org.rectification.status.LimitTable;
import org.rectification.status.ReminderGrades;

/**
 * The rules of one place: its duties, its escalation policies, its policies for responsibility chains and for
 * extensions, its tables of limits and its grades of reminders. Rules are not part of a register, which contains facts
 * only.
 *
 * @param title the title of the rules
 * @param duties the duties, with unique ids
 * @param escalations the escalation policies, with unique names
 * @param chains the policies for responsibility chains, with unique names
 * @param extensions the policies for extensions, with unique names
 * @param limits the tables of limits, with unique names
 * @param reminders the grades of reminders before a last day; absent if there are none
 * @since 0.1.0
 */
public record EscalationRules(
        LocalText title,
        List<Duty> duties,
        List<EscalationPolicy> escalations,
        List<ChainPolicy> chains,
        List<ExtensionPolicy> extensions,
        List<LimitTable> limits,
        Optional<ReminderGrades> reminders) {

    /**
     * Makes the rules.
     *
     * @param title the title of the rules
     * @param duties the duties
     * @param escalations the escalation policies
     * @param chains the policies for responsibility chains
     * @param extensions the policies for extensions
     * @param limits the tables of limits
     * @param reminders the grades of reminders before a last day
     * @throws NullPointerException if an argument or an element is null
     * @throws org.rectification.base.InvalidValueException if an id or a name occurs twice
     */
    public EscalationRules {
        Checks.notNull(title, "title");
        duties = List.copyOf(Checks.notNull(duties, "duties"));
        escalations = List.copyOf(Checks.notNull(escalations, "escalations"));
        chains = List.copyOf(Checks.notNull(chains, "chains"));
        extensions = List.copyOf(Checks.notNull(extensions, "extensions"));
        limits = List.copyOf(Checks.notNull(limits, "limits"));
        Checks.notNull(reminders, "reminders");
        Faults faults = Faults.of("escalation rules");
        unique(
                faults,
                "duties",
                LocalText.of("事项编号", "duty id"),
                duties,
                duty -> duty.id().value());
        unique(faults, "escalations", LocalText.of("规则名称", "policy name"), escalations, EscalationPolicy::name);
        unique(faults, "chains", LocalText.of("规则名称", "policy name"), chains, ChainPolicy::name);
        unique(faults, "extensions", LocalText.of("规则名称", "policy name"), extensions, ExtensionPolicy::name);
        unique(faults, "limits", LocalText.of("时限表名称", "table name"), limits, LimitTable::name);
        faults.throwIfAny();
    }

    /**
     * Makes rules without policies for extensions, tables of limits and reminders.
     *
     * @param title the title of the rules
     * @param duties the duties
     * @param escalations the escalation policies
     * @param chains the policies for responsibility chains
     * @throws NullPointerException if an argument or an element is null
     * @throws org.rectification.base.InvalidValueException if an id or a name occurs twice
     */
    public EscalationRules(
            LocalText title, List<Duty> duties, List<EscalationPolicy> escalations, List<ChainPolicy> chains) {
        this(title, duties, escalations, chains, List.of(), List.of(), Optional.empty());
    }

    private static <T> void unique(
            Faults faults, String property, LocalText what, List<T> values, Function<T, String> idOf) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String id = idOf.apply(values.get(i));
            faults.require(
                    seen.add(id),
                    EscalationMessage.DUPLICATE,
                    Place.of(property).at(i),
                    "what",
                    what,
                    "id",
                    id);
        }
    }

    @Override
    public String toString() {
        return OneLine.of(
                "EscalationRules",
                title,
                OneLine.count(duties.size(), "duty", "duties"),
                OneLine.count(escalations.size(), "escalation"),
                OneLine.count(chains.size(), "chain policy", "chain policies"),
                OneLine.count(extensions.size(), "extension policy", "extension policies"),
                OneLine.count(limits.size(), "table of limits", "tables of limits"),
                reminders.map(grades -> OneLine.count(grades.grades().size(), "reminder")));
    }
}
