package org.rectification.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rectification.base.DateSpan;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.responsibility.BodyLevel;

/**
 * The mechanisms adopted by a day (已出台的长效机制): whom they bind, at which level, under which condition, and what they
 * were created for. An entry that repeats another adds what it states to that one. Nothing records that a mechanism
 * ended, so one that was adopted is taken to be in force.
 *
 * <pre>{@code
 * AdoptedMechanisms adopted = AdoptedMechanisms.of(MechanismList.of(register.mechanisms()), asOf);
 * adopted.byLevel().get(BodyLevel.CITY);
 * adopted.byAddressee().get(Addressee.PRINCIPAL_LEADERS);
 * adopted.byIssue().keySet();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AdoptedMechanisms {

    private final List<Mechanism> adopted;
    private final List<Mechanism> undated;
    private final Map<MechanismId, List<Mechanism>> entries;
    private final List<Reason> reasons;

    private AdoptedMechanisms(MechanismList list, LocalDate asOf) {
        Map<MechanismId, List<Mechanism>> all = new HashMap<>();
        list.distinct().forEach(mechanism -> all.put(mechanism.id(), new ArrayList<>(List.of(mechanism))));
        list.repeats()
                .forEach(repeat -> all.computeIfAbsent(repeat.first().id(), id -> new ArrayList<>())
                        .add(repeat.again()));
        this.entries = all;
        List<Mechanism> by = new ArrayList<>();
        List<Mechanism> unknown = new ArrayList<>();
        for (Mechanism mechanism : list.distinct()) {
            if (any(mechanism, entry -> entry.isAdoptedBy(asOf))) {
                by.add(mechanism);
            } else if (any(mechanism, entry -> mayBeAdoptedBy(entry, asOf))) {
                unknown.add(mechanism);
            }
        }
        this.adopted = List.copyOf(by);
        this.undated = List.copyOf(unknown);
        this.reasons = reasons(asOf, list.repeats().size());
    }

    /**
     * Returns the mechanisms of a list adopted by a day.
     *
     * @param list the list
     * @param asOf the day, included
     * @return the mechanisms
     * @throws NullPointerException if an argument is null
     */
    public static AdoptedMechanisms of(MechanismList list, LocalDate asOf) {
        Checks.notNull(list, "list");
        Checks.notNull(asOf, "asOf");
        return new AdoptedMechanisms(list, asOf);
    }

    private static boolean mayBeAdoptedBy(Mechanism mechanism, LocalDate asOf) {
        return mechanism
                .adoptedWithin()
                .flatMap(DateSpan::first)
                .map(first -> !first.isAfter(asOf))
                .orElse(true);
    }

    private boolean any(Mechanism mechanism, Predicate<Mechanism> test) {
        return entriesOf(mechanism).stream().anyMatch(test);
    }

    private List<Mechanism> entriesOf(Mechanism mechanism) {
        return entries.getOrDefault(mechanism.id(), List.of(mechanism));
    }

    private List<Reason> reasons(LocalDate asOf, int repeats) {
        List<Reason> all = new ArrayList<>();
        all.add(Reason.of(MechanismMessage.ADOPTED, "asOf", asOf, "count", adopted.size(), "repeats", repeats));
        addIfAny(all, MechanismMessage.DAY_UNKNOWN, undated);
        for (Mechanism mechanism : adopted) {
            entriesOf(mechanism).stream()
                    .flatMap(entry -> entry.condition().stream())
                    .distinct()
                    .forEach(condition -> all.add(Reason.of(
                            MechanismMessage.CONDITION, "mechanism", mechanism.id(), "condition", condition)));
        }
        addIfAny(all, MechanismMessage.NO_ADDRESSEE, without(Mechanism::addressees));
        addIfAny(all, MechanismMessage.NO_LEVEL, without(Mechanism::bindsAt));
        addIfAny(
                all,
                MechanismMessage.NO_CAUSE,
                without(Mechanism::causes).stream()
                        .filter(without(Mechanism::inspections)::contains)
                        .toList());
        return List.copyOf(all);
    }

    private static void addIfAny(List<Reason> reasons, MechanismMessage message, List<Mechanism> mechanisms) {
        if (!mechanisms.isEmpty()) {
            reasons.add(Reason.of(
                    message,
                    "mechanisms",
                    mechanisms.stream().map(Mechanism::id).toList()));
        }
    }

    /**
     * Returns the mechanisms certain to have been adopted by the day.
     *
     * @return an unmodifiable list of the first entry of each, in the order of the list
     */
    public List<Mechanism> adopted() {
        return adopted;
    }

    /**
     * Returns the mechanisms of which it is not known whether they were adopted by the day: no day is stated, or a span
     * that contains it.
     *
     * @return an unmodifiable list of the first entry of each, in the order of the list
     */
    public List<Mechanism> undated() {
        return undated;
    }

    /**
     * Returns the adopted mechanisms by those they bind.
     *
     * @return an unmodifiable map in the order of the addressees; a mechanism that states no addressee is in no list
     */
    public Map<Addressee, List<Mechanism>> byAddressee() {
        return Collections.unmodifiableMap(new TreeMap<>(by(Mechanism::addressees)));
    }

    /**
     * Returns the adopted mechanisms by the levels at which they bind.
     *
     * @return an unmodifiable map in the order of the levels; a mechanism that states no level is in no list
     */
    public Map<BodyLevel, List<Mechanism>> byLevel() {
        return Collections.unmodifiableMap(new TreeMap<>(by(Mechanism::bindsAt)));
    }

    /**
     * Returns the adopted mechanisms by the issues they were created for.
     *
     * @return an unmodifiable map in the order in which the issues first occur
     */
    public Map<IssueId, List<Mechanism>> byIssue() {
        return Collections.unmodifiableMap(by(Mechanism::causes));
    }

    /**
     * Returns the adopted mechanisms by the inspections they were created after.
     *
     * @return an unmodifiable map in the order in which the inspections first occur
     */
    public Map<InspectionId, List<Mechanism>> byInspection() {
        return Collections.unmodifiableMap(by(Mechanism::inspections));
    }

    /**
     * Returns the adopted mechanisms that only apply under a condition, such as a grave event.
     *
     * @return an unmodifiable list, in the order of the list
     */
    public List<Mechanism> conditional() {
        return adopted.stream()
                .filter(mechanism -> any(mechanism, entry -> entry.condition().isPresent()))
                .toList();
    }

    /**
     * Returns the number adopted, the conditions, and the mechanisms that do not state a day, an addressee, a level or
     * a cause.
     *
     * @return the reasons, never empty
     */
    public List<Reason> reasons() {
        return reasons;
    }

    private <K> Map<K, List<Mechanism>> by(Function<Mechanism, List<K>> keys) {
        Map<K, List<Mechanism>> groups = new LinkedHashMap<>();
        for (Mechanism mechanism : adopted) {
            keysOf(mechanism, keys)
                    .forEach(key -> groups.computeIfAbsent(key, group -> new ArrayList<>())
                            .add(mechanism));
        }
        groups.replaceAll((key, group) -> List.copyOf(group));
        return groups;
    }

    private <K> Set<K> keysOf(Mechanism mechanism, Function<Mechanism, List<K>> keys) {
        Set<K> all = new LinkedHashSet<>();
        entriesOf(mechanism).forEach(entry -> all.addAll(keys.apply(entry)));
        return all;
    }

    private <K> List<Mechanism> without(Function<Mechanism, List<K>> keys) {
        return adopted.stream()
                .filter(mechanism -> keysOf(mechanism, keys).isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return OneLine.of("AdoptedMechanisms", adopted.size() + " adopted", undated.size() + " undated");
    }
}
