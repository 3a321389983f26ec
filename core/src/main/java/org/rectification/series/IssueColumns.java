package org.rectification.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.GroupedRates;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.kernel.IssueKernel;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;

/**
 * A register on one date in column form, for many queries about that date: the state of each issue as a whole, its
 * group and its due date. A query is one pass over two columns of numbers, without a branch for each issue and without
 * access to the issues.
 *
 * <p><strong>Memory.</strong> Four bytes for each issue, eight for each distinct due date, and four for each distinct
 * combination of group and state; eight bytes for each issue if there are more than 65 536 of either, where no due date
 * counts as one; and some 80 bytes for each issue whose due date is not known exactly, since it depends on an event or
 * a suspension. {@link #bytes} returns the size.
 *
 * <p>Immutable and thread-safe. For the state as known on a day, create the columns from {@link Register#asKnown}.
 *
 * <pre>{@code
 * IssueColumns<PhaseId> columns = IssueColumns.of(register, asOf, Issue::phase);
 * columns.rates(RateDefinitions.dueIssuesComplete()).groups().keySet();    // [june-2017, end-2017, long-term]
 * columns.tally(asOf).overdue(Optional.of(phase));                         // 0 // open and due before that day
 * }</pre>
 *
 * @param <K> the type of the group keys
 * @since 0.1.0
 */
public final class IssueColumns<K> {

    private static final int LARGEST_OF_FOUR = 1 << 14; // cells: larger tables do not fit the nearest caches

    private final LocalDate asOf;
    private final List<K> groups;
    private final Cells cells;
    private final CellRows rows;
    private final List<OpenDue> open; // issues whose due date is not known exactly; in the rows they have none
    private final long[] dues; // distinct, sorted, as epoch days; the rank after the last one means no due date

    private IssueColumns(LocalDate asOf, List<K> groups, Cells cells, CellRows rows, List<OpenDue> open, long[] dues) {
        this.asOf = asOf;
        this.groups = groups;
        this.cells = cells;
        this.rows = rows;
        this.open = open;
        this.dues = dues;
    }

    /**
     * Returns the columns of a register on a date.
     *
     * @param <K> the type of the group keys
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param group the function that returns the group of an issue, or empty if it is in none
     * @return the columns
     * @throws NullPointerException if an argument or a group is null
     */
    public static <K> IssueColumns<K> of(Register register, LocalDate asOf, Function<Issue, Optional<K>> group) {
        Checks.notNull(register, "register");
        Builder<K> builder = builder(asOf, group);
        register.issues().forEach(builder::add);
        return builder.build();
    }

    /**
     * Returns the columns of a register on a date, with its due days.
     *
     * @param <K> the type of the group keys
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param group the function that returns the group of an issue, or empty if it is in none
     * @param dates the due days of the register; only those that depend on an event or a suspension are taken from them
     * @return the columns
     * @throws NullPointerException if an argument or a group is null
     */
    public static <K> IssueColumns<K> of(
            Register register, LocalDate asOf, Function<Issue, Optional<K>> group, DueDays dates) {
        Checks.notNull(register, "register");
        Checks.notNull(dates, "dates");
        Builder<K> builder = builder(asOf, group);
        register.issues().forEach(issue -> builder.add(issue, dates));
        return builder.build();
    }

    /**
     * Returns a builder that takes one issue at a time, for more issues than fit into memory as objects.
     *
     * @param <K> the type of the group keys
     * @param asOf the reference date; events of that day are included
     * @param group the function that returns the group of an issue, or empty if it is in none
     * @return a builder
     * @throws NullPointerException if an argument is null
     */
    public static <K> Builder<K> builder(LocalDate asOf, Function<Issue, Optional<K>> group) {
        return new Builder<>(Checks.notNull(asOf, "asOf"), Checks.notNull(group, "group"));
    }

    /**
     * Builds issue columns. Mutable and not thread-safe.
     *
     * @param <K> the type of the group keys
     */
    public static final class Builder<K> {

        private static final int NO_DUE_DATE = -1;

        private final LocalDate asOf;
        private final Function<Issue, Optional<K>> group;
        private final Map<K, Integer> groups = new LinkedHashMap<>();
        private final Map<LocalDate, Integer> dues = new LinkedHashMap<>(); // provisional numbers, ranked at the end
        private final Cells.Builder cells = new Cells.Builder();
        private final List<OpenDue> open = new ArrayList<>();
        private int[] cellOf = new int[16];
        private int[] dueOf = new int[16];
        private int size;

        private Builder(LocalDate asOf, Function<Issue, Optional<K>> group) {
            this.asOf = asOf;
            this.group = group;
        }

        /**
         * Adds an issue. If its due date depends on an event or a suspension, it is counted as {@link
         * CountingStatus#UNRESOLVED} by definitions that select by it.
         *
         * @param issue the issue
         * @return this builder
         * @throws NullPointerException if the issue or its group is null
         */
        public Builder<K> add(Issue issue) {
            return put(Checks.notNull(issue, "issue"), null);
        }

        /**
         * Adds an issue, with the due days of its register. The builder does not keep them.
         *
         * @param issue the issue
         * @param dates the due days; only those that depend on an event or a suspension are taken from them
         * @return this builder
         * @throws NullPointerException if an argument or the group of the issue is null
         */
        public Builder<K> add(Issue issue, DueDays dates) {
            return put(Checks.notNull(issue, "issue"), Checks.notNull(dates, "dates"));
        }

        private Builder<K> put(Issue issue, @Nullable DueDays dates) {
            if (size == cellOf.length) {
                cellOf = Arrays.copyOf(cellOf, size + (size >> 1));
                dueOf = Arrays.copyOf(dueOf, cellOf.length);
            }
            Optional<K> key = Checks.notNull(group.apply(issue), "group");
            int of = key.isPresent() ? groups.computeIfAbsent(key.get(), each -> groups.size() + 1) : 0;
            int cell = cells.of(of, issue, asOf);
            Optional<LocalDate> due =
                    CountingCourse.isBeyondPlan(issue, dates) ? resolve(issue, cell, dates) : issue.dueOn(asOf);
            cellOf[size] = cell;
            dueOf[size++] = due.isPresent() ? dues.computeIfAbsent(due.get(), each -> dues.size()) : NO_DUE_DATE;
            return this;
        }

        /** Returns the due date of an issue; an issue whose due date is not known exactly is kept apart. */
        private Optional<LocalDate> resolve(Issue issue, int cell, @Nullable DueDays dates) {
            if (dates == null) {
                if (IssueKernel.isDueByPlan(
                        issue, issue.units(Subject.Kind.ISSUE).get(0), asOf)) {
                    return issue.dueOn(asOf);
                }
                open.add(new OpenDue(cell, Optional.empty(), Optional.empty()));
                return Optional.empty();
            }
            DueDay day = dates.dueDayAtEndOf(issue, Subject.issue(), asOf);
            if (day instanceof DueDay.Undecided undecided) {
                open.add(new OpenDue(cell, undecided.earliest(), undecided.latest()));
            }
            return day.date();
        }

        /**
         * Returns the columns of the issues added so far. Further issues can be added afterwards to build other
         * columns.
         *
         * @return the columns
         */
        public IssueColumns<K> build() {
            List<LocalDate> inOrder = dues.keySet().stream().sorted().toList();
            Map<LocalDate, Integer> ranks = new HashMap<>();
            inOrder.forEach(due -> ranks.put(due, ranks.size()));
            int[] rankOf = new int[dues.size()];
            dues.forEach((due, number) -> rankOf[number] = Checks.notNull(ranks.get(due), "rank"));
            int[] ranked = new int[size];
            for (int i = 0; i < size; i++) {
                ranked[i] = dueOf[i] == NO_DUE_DATE ? rankOf.length : rankOf[dueOf[i]];
            }
            long[] days = inOrder.stream().mapToLong(LocalDate::toEpochDay).toArray();
            return new IssueColumns<>(
                    asOf,
                    List.copyOf(groups.keySet()),
                    cells.build(),
                    CellRows.of(cellOf, ranked, size),
                    List.copyOf(open),
                    days);
        }
    }

    /**
     * Returns the reference date of the columns.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the groups.
     *
     * @return an unmodifiable list, in the order of their first issue
     */
    public List<K> groups() {
        return groups;
    }

    /**
     * Returns the number of issues, including those not yet raised.
     *
     * @return the number
     */
    public int size() {
        return rows.size();
    }

    /**
     * Returns the memory size of the columns in bytes, without the group keys.
     *
     * @return the number of bytes, including array headers
     */
    public long bytes() {
        return rows.bytes() + cells.bytes() + 16 + 8L * dues.length + OpenDue.BYTES * open.size();
    }

    /**
     * Counts the issues of each group by state, with a separate count of those due before a day.
     *
     * @param day the day; issues due before it are counted separately; with the reference date of the columns these are
     *     the issues whose due date has passed
     * @return the counts
     * @throws NullPointerException if the day is null
     */
    public ColumnTally<K> tally(LocalDate day) {
        long[] counts = count(ranksBefore(Checks.notNull(day, "day").toEpochDay()));
        long[] unresolved = new long[cells.size()];
        for (OpenDue each : open) { // not yet among those due before the day
            switch (each.isWithin(DateSpan.from(day))) {
                case UNDECIDABLE -> unresolved[each.cell()]++;
                case NO -> {
                    counts[2 * each.cell()]--;
                    counts[2 * each.cell() + 1]++;
                }
                case YES -> {}
            }
        }
        return new ColumnTally<>(groups, cells, counts, unresolved);
    }

    private int ranksBefore(long epochDay) {
        int at = Arrays.binarySearch(dues, epochDay);
        return at >= 0 ? at : -at - 1;
    }

    /**
     * Returns two counts for each cell: at twice the cell, the issues at or above the given rank of due date; after it,
     * those below.
     */
    private long[] count(int rank) {
        int size = 2 * cells.size();
        int length =
                Math.max(2, Integer.highestOneBit(Math.max(1, 2 * size - 1))); // a power of two avoids bounds checks
        int[] first = new int[length];
        int[][] others = new int[3][length <= LARGEST_OF_FOUR ? length : 0];
        if (length <= LARGEST_OF_FOUR) {
            rows.count(rank, first, others[0], others[1], others[2]);
        } else {
            rows.count(rank, first, first, first, first);
        }
        long[] counts = new long[size];
        for (int i = 0; i < size; i++) {
            counts[i] = first[i];
        }
        for (int[] table : others) {
            for (int i = 0; i < Math.min(size, table.length); i++) {
                counts[i] += table[i];
            }
        }
        return counts;
    }

    /**
     * Returns the rate of each group under a definition, on the reference date of the columns. For a population by
     * another criterion, such as a category, group by that criterion or create columns of only those issues.
     *
     * @param definition the definition, with issues as unit and a population of all issues, issues due by the reference
     *     date, issues due within a span, or issues without a due date
     * @return the rates, equal to those counted from the issues directly
     * @throws NullPointerException if the definition is null
     * @throws IllegalArgumentException if the definition has another unit or another population
     */
    public GroupedRates<K> rates(RateDefinition definition) {
        if (Checks.notNull(definition, "definition").unit() != Subject.Kind.ISSUE) {
            throw new IllegalArgumentException("columns must be asked about issues, but were asked about "
                    + english(definition.unit().counted()));
        }
        long[] outside = new long[2 * cells.size()];
        long[] inside = population(definition.selection(), outside);
        long[] unresolved = new long[cells.size()];
        if (definition.selection().looksAtDue()) {
            resolve(definition.selection(), inside, outside, unresolved);
        }
        long[][] byGroup = new long[groups.size() + 1][Counts.SIZE];
        for (int cell = 0; cell < cells.size(); cell++) {
            long[] counts = byGroup[cells.group(cell)];
            counts[CountingStatus.OUTSIDE.ordinal()] += outside[2 * cell] + outside[2 * cell + 1];
            counts[(cells.isRaised(cell) ? CountingStatus.UNRESOLVED : CountingStatus.OUTSIDE).ordinal()] +=
                    unresolved[cell];
            counts[status(definition, cell).ordinal()] += inside[2 * cell] + inside[2 * cell + 1];
        }
        long[] whole = new long[Counts.SIZE];
        for (long[] counts : byGroup) {
            for (int i = 0; i < whole.length; i++) {
                whole[i] += counts[i];
            }
        }
        Map<K, CompletionRate> rates = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            rates.put(groups.get(i), Counts.rate(definition, asOf, byGroup[i + 1]));
        }
        return new GroupedRates<>(
                rates, Counts.rate(definition, asOf, byGroup[0]), Counts.rate(definition, asOf, whole));
    }

    /**
     * Returns the number of issues of each cell that are in the population; the others are added to {@code outside}.
     */
    private long[] population(Selection selection, long[] outside) {
        long[] inside;
        if (selection instanceof Selection.All) {
            inside = count(0);
        } else if (selection instanceof Selection.DueByAsOf) {
            inside = split(ranksBefore(asOf.toEpochDay() + 1), true, outside);
        } else if (selection instanceof Selection.NoDueDate) {
            inside = split(dues.length, false, outside);
        } else if (selection instanceof Selection.DueWithin within) {
            int last = within.span()
                    .last()
                    .map(day -> ranksBefore(day.toEpochDay() + 1))
                    .orElse(dues.length);
            int first = within.span()
                    .first()
                    .map(day -> ranksBefore(day.toEpochDay()))
                    .orElse(0);
            inside = split(last, true, outside);
            long[] before = split(first, true, new long[outside.length]);
            for (int i = 0; i < inside.length; i++) {
                inside[i] -= before[i];
                outside[i] += before[i];
            }
        } else {
            throw new IllegalArgumentException(
                    "columns must be asked about a population by due date, but were asked about "
                            + english(selection.label()));
        }
        return inside;
    }

    /** Moves the issues whose due date is not known exactly, which have been counted as issues without one. */
    private void resolve(Selection selection, long[] inside, long[] outside, long[] unresolved) {
        boolean isOfUndated = selection instanceof Selection.NoDueDate;
        for (OpenDue each : open) {
            (isOfUndated ? inside : outside)[2 * each.cell()]--;
            switch (isOfUndated ? each.isUndated() : each.isWithin(spanOf(selection))) {
                case UNDECIDABLE -> unresolved[each.cell()]++;
                case YES -> inside[2 * each.cell()]++;
                case NO -> outside[2 * each.cell()]++;
            }
        }
    }

    /** Returns the due dates that a selection by due date includes. */
    private DateSpan spanOf(Selection selection) {
        return selection instanceof Selection.DueWithin within ? within.span() : DateSpan.until(asOf);
    }

    /** Counts the issues below a rank of due date as inside the population, or all others. */
    private long[] split(int rank, boolean below, long[] outside) {
        long[] counts = count(rank);
        long[] inside = new long[counts.length];
        for (int i = 0; i < counts.length; i++) {
            (((i & 1) != 0) == below ? inside : outside)[i] = counts[i];
        }
        return inside;
    }

    private CountingStatus status(RateDefinition definition, int cell) {
        return cells.isRaised(cell)
                ? CountingStatus.inPopulation(
                        definition, cells.tier(cell), cells.isAccepted(cell), cells.isClosedOut(cell), cells.end(cell))
                : CountingStatus.OUTSIDE;
    }

    private static String english(LocalText text) {
        return text.english().orElseThrow();
    }

    @Override
    public String toString() {
        return OneLine.of(
                "IssueColumns", "as of " + asOf, OneLine.count(size(), "issue"), OneLine.count(groups.size(), "group"));
    }
}
