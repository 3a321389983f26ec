package org.rectification.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.PackedDay;
import org.rectification.issue.Issue;
import org.rectification.register.Register;

/**
 * An index for the rate of one register on any date and by any knowledge, in time logarithmic in the number of facts.
 * Intended for repeated queries: for a few figures counting is cheaper, and for a whole span a {@link Sweep} is
 * cheaper.
 *
 * <p>Every change of a counting status is stored as two points on the two time axes: one unit less with the old
 * counting status and one more with the new counting status, from the day of the change and from the day on which it
 * became known. Late reports, corrections and withdrawals are points as well, so earlier knowledge remains available. A
 * rate is the sum of the points up to a date and up to a day of knowledge.
 *
 * <p>An index takes no due days: if the definition selects by due date, units whose due date depends on an event or a
 * suspension are counted as {@link CountingStatus#UNRESOLVED}.
 *
 * <p><strong>Memory.</strong> A point takes 1⅛ bits for each bit of the number of days of knowledge, for ten years
 * about 14 bits, and each day with a point takes eight bytes for each counting status. A unit with four changes has nine
 * points, about 16 bytes. {@link #bytes} returns the size of an index.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * RateIndex index = RateIndex.of(register, RateDefinitions.dueIssuesComplete());
 * index.rateOn(asOf).ratio();                            // 22/30
 * index.rateOn(asOf, Knowledge.by(reported)).ratio();    // 0/30 // what had been reported by then
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RateIndex {

    private final RateDefinition definition;
    private final long[] days; // days on which something happened or was due, packed
    private final long[] knownDays; // days on which something was reported
    private final Dominance[] more; // by counting status: units that gain it
    private final Dominance[] less; // by counting status: units that lose it

    private RateIndex(RateDefinition definition, Effects effects) {
        this.definition = definition;
        this.days = effects.days();
        this.knownDays = effects.knownDays();
        this.more = new Dominance[Counts.SIZE];
        this.less = new Dominance[Counts.SIZE];
        for (CountingStatus status : CountingStatus.values()) {
            more[status.ordinal()] = new Dominance(effects.points(status, true, days, knownDays), knownDays.length);
            less[status.ordinal()] = new Dominance(effects.points(status, false, days, knownDays), knownDays.length);
        }
    }

    /**
     * Returns the index of a register.
     *
     * @param register the register
     * @param definition the definition of the rate
     * @return the index
     * @throws NullPointerException if an argument is null
     */
    public static RateIndex of(Register register, RateDefinition definition) {
        return of(Checks.notNull(register, "register").issues(), definition);
    }

    /**
     * Returns the index of some issues. Each issue is evaluated as known on each day on which something about it was
     * reported, so for one issue the cost of building the index is the number of its entries times the number of its
     * report days. Queries do not incur this cost.
     *
     * @param issues the issues
     * @param definition the definition of the rate
     * @return the index
     * @throws NullPointerException if an argument or an issue is null
     */
    public static RateIndex of(Collection<Issue> issues, RateDefinition definition) {
        Checks.notNull(definition, "definition");
        Effects effects = new Effects(definition);
        for (Issue issue : Checks.notNull(issues, "issues")) {
            effects.add(issue);
        }
        return new RateIndex(definition, effects);
    }

    /**
     * Returns an index for each group of issues.
     *
     * @param <K> the type of the group keys
     * @param issues the issues
     * @param definition the definition of the rate
     * @param group the function that returns the group of an issue, regardless of the date
     * @return the indexes by group, in the order of the groups' first issues
     * @throws NullPointerException if an argument, an issue or a group is null
     */
    public static <K> Map<K, RateIndex> byGroup(
            Collection<Issue> issues, RateDefinition definition, Function<Issue, K> group) {
        Checks.notNull(definition, "definition");
        Checks.notNull(group, "group");
        Map<K, List<Issue>> groups = new LinkedHashMap<>();
        for (Issue issue : Checks.notNull(issues, "issues")) {
            groups.computeIfAbsent(Checks.notNull(group.apply(issue), "group"), key -> new ArrayList<>())
                    .add(issue);
        }
        Map<K, RateIndex> indexes = new LinkedHashMap<>();
        groups.forEach((key, ofGroup) -> indexes.put(key, of(ofGroup, definition)));
        return indexes;
    }

    /**
     * Returns the definition of the rates.
     *
     * @return the definition
     */
    public RateDefinition definition() {
        return definition;
    }

    /**
     * Returns the rate at the end of a day, with the knowledge of everything on the register.
     *
     * @param asOf the reference date; events of that day are included
     * @return the rate, equal to that of a recount
     * @throws NullPointerException if the date is null
     */
    public CompletionRate rateOn(LocalDate asOf) {
        return rateOn(asOf, Knowledge.everything());
    }

    /**
     * Returns the rate at the end of a day.
     *
     * @param asOf the reference date; events of that day are included
     * @param knowledge the knowledge on which the date is evaluated
     * @return the rate, equal to that of a recount over the register as known
     * @throws NullPointerException if an argument is null
     */
    public CompletionRate rateOn(LocalDate asOf, Knowledge knowledge) {
        int day = ranksUpTo(days, Checks.notNull(asOf, "asOf")) - 1;
        int known = known(asOf, Checks.notNull(knowledge, "knowledge"));
        long[] counts = new long[Counts.SIZE];
        for (int status = 0; status < Counts.SIZE; status++) {
            counts[status] = (long) more[status].count(day, known) - less[status].count(day, known);
        }
        return Counts.rate(definition, asOf, counts);
    }

    private int known(LocalDate asOf, Knowledge knowledge) {
        if (knowledge instanceof Knowledge.By by) {
            return ranksUpTo(knownDays, by.date());
        }
        return knowledge instanceof Knowledge.OnTheDay ? ranksUpTo(knownDays, asOf) : knownDays.length;
    }

    private static int ranksUpTo(long[] sorted, LocalDate day) {
        int at = Arrays.binarySearch(sorted, PackedDay.of(day));
        return at >= 0 ? at + 1 : -at - 1;
    }

    /**
     * Returns the number of points in the index; the time of a query is logarithmic in this number.
     *
     * @return the number of points
     */
    public long size() {
        long size = 0;
        for (int status = 0; status < Counts.SIZE; status++) {
            size += more[status].size() + less[status].size();
        }
        return size;
    }

    /**
     * Returns the memory size of the index arrays in bytes.
     *
     * @return the number of bytes, including array headers
     */
    public long bytes() {
        long bytes = 8L * (days.length + knownDays.length);
        for (int status = 0; status < Counts.SIZE; status++) {
            bytes += more[status].bytes() + less[status].bytes();
        }
        return bytes;
    }

    @Override
    public String toString() {
        return OneLine.of("RateIndex", definition.name(), OneLine.count(days.length, "day"));
    }
}
