package org.rectification.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Faults;
import org.rectification.base.Language;
import org.rectification.base.PercentFormat;
import org.rectification.base.Place;
import org.rectification.base.Rate;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.completion.EndTreatment;
import org.rectification.completion.EndTreatments;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.EndKind;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.register.Register;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;
import org.rectification.status.Lateness;
import org.rectification.status.StatusRule;

/**
 * The on-time rate (按期完成率): of the units due by a day, the share that was completed by its last day. A rate of
 * completion over the same units counts what was completed late as well.
 *
 * <p>The last day is that of the deadline status: the date in force, extended where an extension was granted, as the
 * {@link StatusRule} declares. A unit is due on its last day; one that is open on that day is in the population and not
 * late. The following are not in the population, and are counted apart: what is due only later, complete or open; what
 * has no last day; what is under an exception; what has not been raised; what was closed, or is below something that
 * was closed, without a completion of its own, since nobody states the day on which it was completed.
 *
 * <p>An issue or a part that was closed without a claim of completion was completed on the day of its acceptance, or
 * else of its closing, as its status says; the number of such units is given, since their work may have been done
 * earlier. What ended other than by completion is treated as {@link EndTreatments} declare: left out; in the population
 * without counting if it is due; or counted as if it had been completed on the day it ended.
 *
 * <pre>{@code
 * OnTimeRate rate = OnTimeRate.of(register, Subject.Kind.ISSUE, StatusRule.of(calendar), asOf);
 * rate.text(Language.ENGLISH);                // "1/2 = 50 %"
 * rate.itemsWith(OnTimeStatus.LATE);          // [gx-2]
 * rate.count(OnTimeStatus.OPEN_NOT_DUE);      // 1
 * }</pre>
 *
 * <p>For a rate of each city or phase, pass the issues of each group of
 * {@link org.rectification.completion.Grouping#groupsIn}.
 *
 * @param unit what is counted
 * @param rule the rule that decides on the last day and on the completion
 * @param ends what becomes of units that ended other than by completion
 * @param asOf the reference date; events of that day are included
 * @param items the units by status, in the order of the register; a status without units is absent
 * @param byClosing those of the completed units whose day of completion is that of an acceptance or a closing
 * @param ended those of the units that ended other than by completion, and how
 * @param percentFormat the format of the percentage
 * @since 0.1.0
 */
public record OnTimeRate(
        Subject.Kind unit,
        StatusRule rule,
        EndTreatments ends,
        LocalDate asOf,
        Map<OnTimeStatus, List<IssueSubject>> items,
        List<IssueSubject> byClosing,
        Map<IssueSubject, EndKind> ended,
        PercentFormat percentFormat)
        implements Rate {

    /**
     * Creates a rate.
     *
     * @param unit what is counted
     * @param rule the rule that decides on the last day and on the completion
     * @param ends what becomes of units that ended other than by completion
     * @param asOf the reference date
     * @param items the units by status
     * @param byClosing those of the completed units whose day of completion is that of an acceptance or a closing
     * @param ended those of the units that ended other than by completion, and how
     * @param percentFormat the format of the percentage
     * @throws NullPointerException if an argument or an element is null
     * @throws org.rectification.base.InvalidValueException if a unit occurs twice among the items, or one of
     *     {@code byClosing} or {@code ended} is not among them
     */
    public OnTimeRate {
        Checks.notNull(unit, "unit");
        Checks.notNull(rule, "rule");
        Checks.notNull(ends, "ends");
        Checks.notNull(asOf, "asOf");
        Map<OnTimeStatus, List<IssueSubject>> copy = new EnumMap<>(OnTimeStatus.class);
        Checks.notNull(items, "items").forEach((status, units) -> {
            List<IssueSubject> some = List.copyOf(Checks.notNull(units, "items"));
            if (!some.isEmpty()) {
                copy.put(Checks.notNull(status, "items"), some);
            }
        });
        items = Collections.unmodifiableMap(copy);
        byClosing = List.copyOf(Checks.notNull(byClosing, "byClosing"));
        Map<IssueSubject, EndKind> ordered = new LinkedHashMap<>();
        Checks.notNull(ended, "ended")
                .forEach((item, end) -> ordered.put(Checks.notNull(item, "ended"), Checks.notNull(end, "ended")));
        ended = Collections.unmodifiableMap(ordered);
        Checks.notNull(percentFormat, "percentFormat");
        check(items, byClosing, ended);
    }

    private static void check(
            Map<OnTimeStatus, List<IssueSubject>> items,
            List<IssueSubject> byClosing,
            Map<IssueSubject, EndKind> ended) {
        Faults faults = Faults.of("on-time rate");
        Map<IssueSubject, OnTimeStatus> known = new HashMap<>();
        items.forEach((status, units) -> {
            for (int i = 0; i < units.size(); i++) {
                @Nullable OnTimeStatus before = known.putIfAbsent(units.get(i), status);
                faults.require(
                        before == null,
                        TimelinessMessage.ITEM_TWICE,
                        Place.of("items").at(StableNames.of(status)).at(i),
                        "item",
                        units.get(i),
                        "first",
                        before == null ? status : before,
                        "second",
                        status);
            }
        });
        requireKnown(faults, "byClosing", byClosing, known);
        requireKnown(faults, "ended", ended.keySet(), known);
        faults.throwIfAny();
    }

    private static void requireKnown(
            Faults faults, String place, Collection<IssueSubject> units, Map<IssueSubject, OnTimeStatus> known) {
        for (IssueSubject item : units) {
            faults.require(known.containsKey(item), TimelinessMessage.NOT_AN_ITEM, Place.of(place), "item", item);
        }
    }

    /**
     * Returns the rate of a register, with the standard treatment of ends and a percentage in the default format.
     *
     * @param register the register; take {@link Register#asKnown} for what was known on a day
     * @param unit what is counted
     * @param rule the rule that decides on the last day and on the completion
     * @param asOf the reference date; events of that day are included
     * @return the rate
     * @throws NullPointerException if an argument is null
     */
    public static OnTimeRate of(Register register, Subject.Kind unit, StatusRule rule, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(rule, "rule");
        return of(register.issues(), unit, rule, EndTreatments.STANDARD, asOf, DueDays.of(register, rule.calendar()));
    }

    /**
     * Returns the rate of some issues, with a percentage in the default format.
     *
     * @param issues the issues
     * @param unit what is counted
     * @param rule the rule that decides on the last day and on the completion
     * @param ends what becomes of units that ended other than by completion
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of the issues
     * @return the rate
     * @throws NullPointerException if an argument or an issue is null
     * @throws IllegalArgumentException if the due days are by another calendar than the rule
     * @throws org.rectification.base.InvalidValueException if two of the issues have the same id
     */
    public static OnTimeRate of(
            Collection<Issue> issues,
            Subject.Kind unit,
            StatusRule rule,
            EndTreatments ends,
            LocalDate asOf,
            DueDays dates) {
        Count count = new Count(unit, rule, ends, asOf, dates);
        for (Issue issue : Checks.notNull(issues, "issues")) {
            for (Unit each : issue.units(unit)) {
                count.add(issue, each);
            }
        }
        return count.answer();
    }

    /** Collects the units of a rate. */
    static final class Count {

        private final Subject.Kind unit;
        private final StatusRule rule;
        private final EndTreatments ends;
        private final LocalDate asOf;
        private final DueDays dates;
        private final Map<OnTimeStatus, List<IssueSubject>> items = new EnumMap<>(OnTimeStatus.class);
        private final List<IssueSubject> byClosing = new ArrayList<>();
        private final Map<IssueSubject, EndKind> ended = new LinkedHashMap<>();

        Count(Subject.Kind unit, StatusRule rule, EndTreatments ends, LocalDate asOf, DueDays dates) {
            this.unit = Checks.notNull(unit, "unit");
            this.rule = Checks.notNull(rule, "rule");
            this.ends = Checks.notNull(ends, "ends");
            this.asOf = Checks.notNull(asOf, "asOf");
            this.dates = Checks.notNull(dates, "dates");
        }

        void add(Issue issue, Unit each) {
            Subject subject = each.subject();
            Lateness lateness = rule.latenessOf(issue, each, asOf, dates);
            IssueSubject item = new IssueSubject(issue.id(), subject);
            items.computeIfAbsent(statusOf(issue, each, lateness), status -> new ArrayList<>())
                    .add(item);
            if (lateness instanceof Lateness.Completed && isByClosing(issue, subject)) {
                byClosing.add(item);
            } else if (lateness instanceof Lateness.Ended end) {
                end.end().ifPresent(kind -> ended.put(item, kind));
            }
        }

        private boolean isByClosing(Issue issue, Subject subject) {
            return rule.completionOf(issue, subject, asOf)
                    .filter(entry -> entry.fact() instanceof Fact.StageTaken)
                    .isPresent();
        }

        private OnTimeStatus statusOf(Issue issue, Unit each, Lateness lateness) {
            OnTimeStatus status = statusOf(lateness, issue, each);
            boolean mayBeDueLater = status == OnTimeStatus.IN_TIME || status == OnTimeStatus.OPEN_ON_LAST_DAY;
            if (!mayBeDueLater || isDatedExactly(issue, each)) {
                return status;
            }
            return hasCome(rule.lastDayOf(issue, each, asOf, dates)) ? status : OnTimeStatus.UNDECIDED;
        }

        /** Whether the last day is exactly known for certain: a date, unless it moves by a calendar that may not cover it. */
        private boolean isDatedExactly(Issue issue, Unit each) {
            return !rule.dayOffMoves()
                    && each.deadline().orElseGet(issue::deadline).due().isPresent();
        }

        /** Whether the last day has come, whichever of the possible ones it is; a latest one that is not known has not. */
        private boolean hasCome(DueDay last) {
            return last.latest().filter(day -> !day.isAfter(asOf)).isPresent();
        }

        private OnTimeStatus statusOf(Lateness lateness, Issue issue, Unit each) {
            return switch (lateness.kind()) {
                case NOT_RAISED -> OnTimeStatus.NOT_RAISED;
                case ENDED -> ofEnded((Lateness.Ended) lateness, issue, each);
                case EXCEPTED -> OnTimeStatus.EXCEPTED;
                case UNDATED, CONTINUING, WAITING -> OnTimeStatus.UNDATED;
                case UNDECIDED -> OnTimeStatus.UNDECIDED;
                case NOT_YET_DUE, DUE_SOON -> OnTimeStatus.OPEN_NOT_DUE;
                case DUE_TODAY -> OnTimeStatus.OPEN_ON_LAST_DAY;
                case OVERDUE -> OnTimeStatus.OVERDUE;
                case COMPLETED_EARLY, COMPLETED_IN_TIME, COMPLETED_LATE -> {
                    Lateness.Completed completed = (Lateness.Completed) lateness;
                    yield completed(completed.decidingDay(), completed.on());
                }
            };
        }

        private OnTimeStatus completed(LocalDate due, LocalDate on) {
            if (due.isAfter(asOf)) {
                return OnTimeStatus.COMPLETE_NOT_DUE;
            }
            return on.isAfter(due) ? OnTimeStatus.LATE : OnTimeStatus.IN_TIME;
        }

        private OnTimeStatus ofEnded(Lateness.Ended ended, Issue issue, Unit each) {
            if (ended.end().isEmpty()) {
                return OnTimeStatus.COMPLETION_DAY_UNKNOWN;
            }
            EndTreatment treatment = ends.treatmentOf(ended.end().get());
            if (treatment == EndTreatment.LEFT_OUT) {
                return OnTimeStatus.ENDED;
            }
            boolean counts = treatment == EndTreatment.COUNTS;
            DueDay last = rule.lastDayOf(issue, each, asOf, dates);
            if (last instanceof DueDay.Undated || last instanceof DueDay.Waiting) {
                return counts ? OnTimeStatus.UNDATED : OnTimeStatus.ENDED;
            }
            if (last.earliest().filter(asOf::isBefore).isPresent()) {
                return counts ? OnTimeStatus.COMPLETE_NOT_DUE : OnTimeStatus.ENDED;
            }
            if (!hasCome(last)) {
                return OnTimeStatus.UNDECIDED;
            }
            if (!counts) {
                return OnTimeStatus.ENDED_AND_STAYS;
            }
            if (last.latest().filter(ended.on()::isAfter).isPresent()) {
                return OnTimeStatus.LATE;
            }
            boolean isInTime =
                    last.earliest().filter(day -> !ended.on().isAfter(day)).isPresent();
            return isInTime ? OnTimeStatus.IN_TIME : OnTimeStatus.UNDECIDED;
        }

        OnTimeRate answer() {
            return new OnTimeRate(unit, rule, ends, asOf, items, byClosing, ended, PercentFormat.DEFAULT);
        }
    }

    /**
     * Returns this rate with another format of its percentage.
     *
     * @param format the format
     * @return the rate with it
     * @throws NullPointerException if the format is null
     */
    public OnTimeRate withPercentFormat(PercentFormat format) {
        return new OnTimeRate(unit, rule, ends, asOf, items, byClosing, ended, Checks.notNull(format, "format"));
    }

    /**
     * Returns the units with a status.
     *
     * @param status the status
     * @return an unmodifiable list in the order of the register, possibly empty
     * @throws NullPointerException if the status is null
     */
    public List<IssueSubject> itemsWith(OnTimeStatus status) {
        return items.getOrDefault(Checks.notNull(status, "status"), List.of());
    }

    /**
     * Returns the number of units with a status.
     *
     * @param status the status
     * @return the number, 0 if there is no such unit
     * @throws NullPointerException if the status is null
     */
    public long count(OnTimeStatus status) {
        return itemsWith(status).size();
    }

    /**
     * Returns what was completed by its last day, over what is due.
     *
     * @return the ratio; 0/0 if nothing is due
     */
    @Override
    public Ratio ratio() {
        long due = 0;
        for (Map.Entry<OnTimeStatus, List<IssueSubject>> entry : items.entrySet()) {
            due += entry.getKey().isInPopulation() ? entry.getValue().size() : 0;
        }
        return new Ratio(count(OnTimeStatus.IN_TIME), due);
    }

    /**
     * Returns the reasons for the rate: its definition and counts, what is due and was not completed in time, what is
     * outside the population, what was completed by a closing, what ended other than by completion, the rounding.
     *
     * @return the reasons, never empty
     */
    @Override
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                TimelinessMessage.COUNTED,
                "unit",
                unit.counted(),
                "due",
                rule.judgedAgainst(),
                "completion",
                rule.completionJudgedBy(),
                "asOf",
                asOf,
                "numerator",
                numerator(),
                "denominator",
                denominator()));
        addIf(rule.basicallyCompleteCounts(), TimelinessMessage.BASICALLY_COMPLETE, reasons);
        addIf(rule.dayOffMoves(), TimelinessMessage.DAY_OFF_MOVES, reasons);
        addIf(!rule.lastDayInTime(), TimelinessMessage.LAST_DAY_LATE, reasons);
        items.forEach((status, units) -> {
            if (status != OnTimeStatus.IN_TIME) {
                reasons.add(Reason.of(
                        status.isInPopulation() ? TimelinessMessage.NOT_IN_TIME : TimelinessMessage.OUTSIDE,
                        "count",
                        (long) units.size(),
                        "status",
                        status));
            }
        });
        if (!byClosing.isEmpty()) {
            reasons.add(Reason.of(TimelinessMessage.BY_CLOSING, "count", (long) byClosing.size()));
        }
        for (EndKind end : EndKind.values()) {
            long count = Collections.frequency(ended.values(), end);
            if (count > 0) {
                EndTreatment treatment = ends.treatmentOf(end);
                reasons.add(Reason.of(TimelinessMessage.ENDED, "count", count, "end", end, "treatment", treatment));
            }
        }
        reasons.add(percentFormat.reasonOf(ratio()));
        return List.copyOf(reasons);
    }

    private static void addIf(boolean condition, TimelinessMessage message, List<Reason> reasons) {
        if (condition) {
            reasons.add(Reason.of(message));
        }
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                unit.counted().in(Language.ENGLISH),
                "completed by the last day, on",
                asOf + ":",
                text(Language.ENGLISH));
    }
}
