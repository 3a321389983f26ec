package org.rectification.completion;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Received;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.SeverityId;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.kernel.IssueKernel;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;
import org.rectification.status.DueDays;

/**
 * The criterion by which rates are grouped: phase, category, severity, inspection, area, body, level, deadline year, place, or a
 * user-defined key. Every unit is in at most one group, so the groups and the ungrouped units add up to the whole: a
 * unit shared by two bodies belongs to a group of both bodies.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * GroupedRates<Integer> rates = RateDefinitions.issuesComplete().grouped(register, asOf, Grouping.byDeadlineYear());
 * rates.groups().get(2017).ratio();    // 30/30
 * rates.groups().get(2018).ratio();    // 3/12
 * }</pre>
 *
 * @param <K> the type of the keys, which must be serializable if tallies are serialized
 * @since 0.1.0
 */
public final class Grouping<K> implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * A user-defined key function. It is serialized with the tally that uses it, so it may refer only to serializable
     * objects.
     *
     * @param <K> the type of the keys
     */
    @FunctionalInterface
    public interface Key<K> extends Serializable {

        /**
         * Returns the group of a unit; the result is never null.
         *
         * @param issue the issue, or the issue to which the unit belongs
         * @param subject the unit: the issue as a whole, or one of its parts, measures or key steps
         * @return the key; empty if the unit belongs to no group
         */
        Optional<K> keyOf(Issue issue, Subject subject);
    }

    private final Finder<K> finder;
    private final ArrayList<K> keys;

    private Grouping(Finder<K> finder, Collection<K> keys) {
        this.finder = finder;
        this.keys = new ArrayList<>(keys);
    }

    private static <K> Grouping<K> of(Finder<K> finder) {
        return new Grouping<>(finder, List.of());
    }

    /**
     * Groups by the phase of the plan.
     *
     * @return the grouping; units without a phase are in no group
     */
    public static Grouping<PhaseId> byPhase() {
        return of(new ByPhase());
    }

    /**
     * Groups by category.
     *
     * @return the grouping; units without a category are in no group
     */
    public static Grouping<CategoryId> byCategory() {
        return of(new ByCategory());
    }

    /**
     * Groups by severity.
     *
     * @return the grouping; units without a severity are in no group
     */
    public static Grouping<SeverityId> bySeverity() {
        return of(new BySeverity());
    }

    /**
     * Groups by the inspection that found the issue.
     *
     * @return the grouping
     */
    public static Grouping<InspectionId> byInspection() {
        return of(new ByInspection());
    }

    /**
     * Groups by the inspected area.
     *
     * @param register the register, which maps inspections to areas
     * @return the grouping; units from an inspection that is not in the register are in no group
     * @throws NullPointerException if the register is null
     */
    public static Grouping<LocalText> byArea(Register register) {
        HashMap<InspectionId, LocalText> areas = new HashMap<>();
        for (Inspection inspection : Checks.notNull(register, "register").inspections()) {
            areas.put(inspection.id(), inspection.area());
        }
        return of(new ByArea(areas));
    }

    /**
     * Groups by the year of the due date, as extended by the reference date.
     *
     * @return the grouping; units without a due date are in no group
     */
    public static Grouping<Integer> byDeadlineYear() {
        return of(new ByDeadlineYear());
    }

    /**
     * Groups parts by their names, which state the place or matter.
     *
     * @return the grouping; units that are not parts are in no group
     */
    public static Grouping<LocalText> byPlace() {
        return of(new ByPlace());
    }

    /**
     * Groups by the body in a role. Bodies that share the role form one group, in the order of their ids: a unit for
     * which two cities are jointly responsible counts once.
     *
     * @param register the register that contains the bodies
     * @param role the role
     * @return the grouping; units without a body in the role are in no group
     * @throws NullPointerException if an argument is null
     */
    public static Grouping<List<BodyId>> byBody(Register register, Role role) {
        HashMap<BodyId, BodyId> itself = new HashMap<>();
        for (Body body : Checks.notNull(register, "register").bodies()) {
            itself.put(body.id(), body.id());
        }
        return of(ByBody.of(itself, role));
    }

    /**
     * Groups by the body at a level that is in a role, or is a superior of a body in the role: counties are counted
     * with their cities.
     *
     * @param register the register, which contains the hierarchy of bodies
     * @param level the level
     * @param role the role
     * @return the grouping, as for {@link #byBody}; units without a body in the role at or below that level are in no
     *     group
     * @throws NullPointerException if an argument is null
     */
    public static Grouping<List<BodyId>> byBodyAt(Register register, BodyLevel level, Role role) {
        Checks.notNull(level, "level");
        HashMap<BodyId, BodyId> above = new HashMap<>();
        for (Body body : Checks.notNull(register, "register").bodies()) {
            @Nullable Body at = body;
            while (at != null && at.level() != level) {
                at = at.parent().flatMap(register::body).orElse(null);
            }
            if (at != null) {
                above.put(body.id(), at.id());
            }
        }
        return of(ByBody.of(above, role));
    }

    /**
     * Groups by the highest level among the bodies in a role.
     *
     * @param register the register, which contains the levels of the bodies
     * @param role the role
     * @return the grouping; units without a body in the role are in no group
     * @throws NullPointerException if an argument is null
     */
    public static Grouping<BodyLevel> byLevel(Register register, Role role) {
        HashMap<BodyId, BodyLevel> levels = new HashMap<>();
        for (Body body : Checks.notNull(register, "register").bodies()) {
            levels.put(body.id(), body.level());
        }
        return of(new ByLevel(levels, role));
    }

    /**
     * Groups each unit by itself, for example to give a weight to each measure.
     *
     * @return the grouping
     */
    public static Grouping<IssueSubject> byUnit() {
        return of(new ByUnit());
    }

    /**
     * Groups by a user-defined key. Keys with a natural order, such as numbers and enums, are listed in that order,
     * other keys in the order of their texts. Two such groupings cannot be distinguished after serialization, so
     * tallies can be merged whenever both are grouped by a user-defined key.
     *
     * @param <K> the type of the keys
     * @param key the key function
     * @return the grouping
     * @throws NullPointerException if the key is null
     */
    public static <K> Grouping<K> by(Key<K> key) {
        return of(new ByKey<>(key));
    }

    /**
     * Returns this grouping with the given groups listed first, in the given order, even if no unit belongs to them.
     * They replace the groups listed before.
     *
     * @param keys the keys of the groups
     * @return the grouping with the listed groups
     * @throws NullPointerException if the list or a key is null
     * @throws IllegalArgumentException if a key occurs twice
     */
    public Grouping<K> withKeys(List<K> keys) {
        List<K> copy = List.copyOf(Checks.notNull(keys, "keys"));
        Set<K> once = new HashSet<>();
        for (K key : copy) {
            if (!once.add(key)) {
                throw new IllegalArgumentException("keys must be different, but " + key + " stands twice");
            }
        }
        return new Grouping<>(finder, copy);
    }

    /**
     * Returns the issues of a register by group, for an answer in groups that is no rate of this package. Each issue is
     * in the group of the issue as a whole.
     *
     * <pre>{@code
     * Map<Integer, List<Issue>> byYear = Grouping.byDeadlineYear().groupsIn(register, asOf);
     * byYear.get(2017).size();    // 30
     * byYear.get(2018).size();    // 12 // the other 19 have no date
     * }</pre>
     *
     * @param register the register
     * @param asOf the reference date of the due dates
     * @return an unmodifiable map in the order of the groups, with the listed groups even if no issue belongs to them;
     *     issues that belong to no group are absent, as are those whose group depends on a due date that depends on an
     *     event or a suspension
     * @throws NullPointerException if an argument is null
     */
    public Map<K, List<Issue>> groupsIn(Register register, LocalDate asOf) {
        return groups(register, asOf, null);
    }

    /**
     * Returns the issues of a register by group, with its due days.
     *
     * @param register the register
     * @param asOf the reference date of the due dates
     * @param dates the due days; only those that depend on an event or a suspension are taken from them
     * @return an unmodifiable map in the order of the groups, with the listed groups even if no issue belongs to them;
     *     issues that belong to no group are absent, as are those whose group depends on a due date that is not decided
     * @throws NullPointerException if an argument is null
     */
    public Map<K, List<Issue>> groupsIn(Register register, LocalDate asOf, DueDays dates) {
        return groups(register, asOf, Checks.notNull(dates, "dates"));
    }

    private Map<K, List<Issue>> groups(Register register, LocalDate asOf, @Nullable DueDays dates) {
        Checks.notNull(asOf, "asOf");
        Map<K, List<Issue>> found = new HashMap<>();
        for (Issue issue : Checks.notNull(register, "register").issues()) {
            groupOf(issue, asOf, dates)
                    .ifPresent(key -> found.computeIfAbsent(key, each -> new ArrayList<>())
                            .add(issue));
        }
        Map<K, List<Issue>> ordered = new LinkedHashMap<>();
        inOrder(found.keySet()).forEach(key -> ordered.put(key, List.copyOf(found.getOrDefault(key, List.of()))));
        return Collections.unmodifiableMap(ordered);
    }

    private Optional<K> groupOf(Issue issue, LocalDate asOf, @Nullable DueDays dates) {
        if (!looksAtDue()) {
            return Optional.ofNullable(find(issue, Subject.issue(), Optional.empty()));
        }
        Unit unit = issue.units(Subject.Kind.ISSUE).get(0);
        return PossibleDue.of(issue, unit, asOf, dates)
                .group(this, issue, Subject.issue())
                .flatMap(key -> key);
    }

    /**
     * Returns whether two groupings are the same, as far as can be determined: user-defined keys cannot be compared
     * after serialization.
     */
    boolean isLike(Grouping<K> other) {
        return this == other
                || (keys.equals(other.keys)
                        && (finder.equals(other.finder)
                                || (finder instanceof ByKey<?> && other.finder instanceof ByKey<?>)));
    }

    /** Rejects a key that no unit can have; for a user-defined key, only null is rejected. */
    void checkKey(Object key) {
        if (!finder.isKey(Checks.notNull(key, "key"))) {
            throw new IllegalArgumentException("key must be of the grouping's own kind, but was " + key);
        }
    }

    List<K> keys() {
        return keys;
    }

    boolean looksAtDue() {
        return finder.looksAtDue();
    }

    @Nullable
    K find(Issue issue, Subject subject, Optional<LocalDate> due) {
        return finder.find(issue, subject, due);
    }

    /** Returns the listed keys in their order, followed by the other keys in theirs. */
    List<K> inOrder(Set<K> found) {
        List<K> ordered = new ArrayList<>(keys);
        Set<K> listed = new HashSet<>(keys);
        found.stream()
                .filter(key -> !listed.contains(key))
                .sorted(finder::compare)
                .forEach(ordered::add);
        return ordered;
    }

    /** Received data is not trusted. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Received.made(() -> {
            Grouping<K> bare = of(Checks.notNull(finder, "finder"));
            keys.forEach(bare::checkKey);
            return bare.withKeys(keys);
        });
    }

    @SuppressWarnings("NonApiType") // fields of serialized forms are HashMaps
    private static <K, V> HashMap<K, V> checked(Map<K, V> given, Predicate<Object> isKey, Predicate<Object> isValue) {
        given.forEach((key, value) -> {
            if (!isKey.test(key) || !isValue.test(value)) {
                throw new IllegalArgumentException(
                        "key and value must be of their kinds, but were " + key + "=" + value);
            }
        });
        return new HashMap<>(given);
    }

    /** Finds the group of a unit, or null if the unit is in none. Called for every issue, so it allocates nothing. */
    private interface Finder<K> extends Serializable {
        @Nullable
        K find(Issue issue, Subject subject, Optional<LocalDate> due);

        boolean isKey(Object key);

        default boolean looksAtDue() {
            return false;
        }

        default int compare(K one, K other) {
            return inOrder(one).compareTo(inOrder(other));
        }
    }

    /** Returns the sort key of a key without a natural order; for a text it includes every language. */
    private static String inOrder(Object key) {
        return key instanceof LocalText text ? text.in(Language.CHINESE) : key.toString();
    }

    private record ByPhase() implements Finder<PhaseId> {
        @Override
        public boolean isKey(Object key) {
            return key instanceof PhaseId;
        }

        @Override
        public @Nullable PhaseId find(Issue issue, Subject subject, Optional<LocalDate> due) {
            return IssueKernel.phase(issue);
        }
    }

    private record ByCategory() implements Finder<CategoryId> {
        @Override
        public boolean isKey(Object key) {
            return key instanceof CategoryId;
        }

        @Override
        public @Nullable CategoryId find(Issue issue, Subject subject, Optional<LocalDate> due) {
            return issue.category().orElse(null);
        }
    }

    private record BySeverity() implements Finder<SeverityId> {
        @Override
        public boolean isKey(Object key) {
            return key instanceof SeverityId;
        }

        @Override
        public @Nullable SeverityId find(Issue issue, Subject subject, Optional<LocalDate> due) {
            return issue.severity().orElse(null);
        }
    }

    private record ByInspection() implements Finder<InspectionId> {
        @Override
        public boolean isKey(Object key) {
            return key instanceof InspectionId;
        }

        @Override
        public @Nullable InspectionId find(Issue issue, Subject subject, Optional<LocalDate> due) {
            return issue.inspection();
        }
    }

    private record ByArea(HashMap<InspectionId, LocalText> areas) implements Finder<LocalText> {
        ByArea {
            areas = checked(areas, InspectionId.class::isInstance, LocalText.class::isInstance);
        }

        @Override
        public boolean isKey(Object key) {
            return key instanceof LocalText;
        }

        @Override
        public @Nullable LocalText find(Issue issue, Subject subject, Optional<LocalDate> due) {
            return areas.get(issue.inspection());
        }
    }

    private record ByDeadlineYear() implements Finder<Integer> {
        @Override
        public boolean isKey(Object key) {
            return key instanceof Integer;
        }

        private static final int FIRST = 1900;
        private static final Integer[] YEARS = new Integer[400];

        static {
            for (int i = 0; i < YEARS.length; i++) {
                YEARS[i] = FIRST + i;
            }
        }

        @Override
        public @Nullable Integer find(Issue issue, Subject subject, Optional<LocalDate> due) {
            if (due.isEmpty()) {
                return null;
            }
            int year = due.get().getYear();
            return year >= FIRST && year < FIRST + YEARS.length ? YEARS[year - FIRST] : Integer.valueOf(year);
        }

        @Override
        public boolean looksAtDue() {
            return true;
        }

        @Override
        public int compare(Integer one, Integer other) {
            return one.compareTo(other);
        }
    }

    private record ByPlace() implements Finder<LocalText> {
        @Override
        public boolean isKey(Object key) {
            return key instanceof LocalText;
        }

        @Override
        public @Nullable LocalText find(Issue issue, Subject subject, Optional<LocalDate> due) {
            if (subject.kind() == Subject.Kind.PART) {
                String id = subject.id().orElseThrow();
                for (int i = 0; i < issue.parts().size(); i++) {
                    if (issue.parts().get(i).id().value().equals(id)) {
                        return issue.parts().get(i).name();
                    }
                }
            }
            return null;
        }
    }

    /**
     * Returns the key for one or more bodies; the list for a single body is reused, only a shared role needs a new one.
     */
    private record ByBody(HashMap<BodyId, List<BodyId>> single, Role role) implements Finder<List<BodyId>> {
        ByBody {
            single = checked(single, BodyId.class::isInstance, ByBody::isBodies);
            Checks.notNull(role, "role");
        }

        private static boolean isBodies(Object key) {
            return key instanceof List<?> bodies
                    && !bodies.isEmpty()
                    && bodies.stream().allMatch(BodyId.class::isInstance);
        }

        @Override
        public boolean isKey(Object key) {
            return isBodies(key);
        }

        static ByBody of(Map<BodyId, BodyId> countedAs, Role role) {
            Map<BodyId, List<BodyId>> lists = new LinkedHashMap<>();
            HashMap<BodyId, List<BodyId>> single = new HashMap<>();
            countedAs.forEach((body, as) -> single.put(body, lists.computeIfAbsent(as, List::of)));
            return new ByBody(single, role);
        }

        @Override
        public @Nullable List<BodyId> find(Issue issue, Subject subject, Optional<LocalDate> due) {
            var links = issue.chainOf(subject).assignments();
            @Nullable List<BodyId> found = null;
            for (int i = 0; i < links.size(); i++) {
                List<BodyId> one =
                        links.get(i).role() == role ? single.get(links.get(i).body()) : null;
                if (one != null) {
                    found = found == null || found.equals(one) ? one : joined(found, one);
                }
            }
            return found;
        }

        private static List<BodyId> joined(List<BodyId> some, List<BodyId> one) {
            Set<BodyId> all = new HashSet<>(some);
            all.addAll(one);
            return all.stream().sorted().toList();
        }
    }

    private record ByLevel(HashMap<BodyId, BodyLevel> levels, Role role) implements Finder<BodyLevel> {
        ByLevel {
            levels = checked(levels, BodyId.class::isInstance, BodyLevel.class::isInstance);
            Checks.notNull(role, "role");
        }

        @Override
        public boolean isKey(Object key) {
            return key instanceof BodyLevel;
        }

        @Override
        public @Nullable BodyLevel find(Issue issue, Subject subject, Optional<LocalDate> due) {
            var links = issue.chainOf(subject).assignments();
            @Nullable BodyLevel highest = null;
            for (int i = 0; i < links.size(); i++) {
                BodyLevel level =
                        links.get(i).role() == role ? levels.get(links.get(i).body()) : null;
                if (level != null && (highest == null || level.compareTo(highest) < 0)) {
                    highest = level;
                }
            }
            return highest;
        }

        @Override
        public int compare(BodyLevel one, BodyLevel other) {
            return one.compareTo(other);
        }
    }

    private record ByUnit() implements Finder<IssueSubject> {
        @Override
        public boolean isKey(Object key) {
            return key instanceof IssueSubject;
        }

        @Override
        public IssueSubject find(Issue issue, Subject subject, Optional<LocalDate> due) {
            return new IssueSubject(issue.id(), subject);
        }
    }

    private record ByKey<K>(Key<K> key) implements Finder<K> {
        ByKey {
            Checks.notNull(key, "key");
        }

        @Override
        public boolean isKey(Object key) {
            return true;
        }

        @Override
        public @Nullable K find(Issue issue, Subject subject, Optional<LocalDate> due) {
            return Checks.notNull(key.keyOf(issue, subject), "what a key returns")
                    .orElse(null);
        }

        @Override
        @SuppressWarnings("unchecked") // of one class, so comparable with each other
        public int compare(K one, K other) {
            int byClass = orderedBy(one).compareTo(orderedBy(other));
            if (byClass != 0) {
                return byClass;
            }
            return one instanceof Comparable
                    ? ((Comparable<K>) one).compareTo(other)
                    : inOrder(one).compareTo(inOrder(other));
        }

        /** Returns the class that defines the natural order of a key; keys without a natural order come first. */
        private static String orderedBy(Object key) {
            if (key instanceof Enum<?> constant) {
                return constant.getDeclaringClass().getName();
            }
            return key instanceof Comparable ? key.getClass().getName() : "";
        }
    }

    @Override
    public String toString() {
        return OneLine.of("Grouping", finder.getClass().getSimpleName());
    }
}
