package org.rectification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;

/**
 * Builds a calendar that answers in constant time. It starts from exactly one basis: a weekend rule, a list of working
 * days, or another calendar. Notices are applied to the basis in the order of publication, single days last. Each must
 * change something: a day off on a Sunday or a make-up day on a Monday is refused as a mistake. A day outside the
 * coverage is refused, never silently dropped.
 *
 * <p>Regional days are added to the official calendar. The regional notices are known for some years only, so the
 * coverage is narrowed to those:
 *
 * <pre>{@code
 * // Guangxi's 壮族三月三: two days off by the region's own rule, set each year by its notice
 * WorkingDayCalendar guangxi = WorkingDayCalendar.builder("cn-guangxi", "2024-03-22")
 *         .extending(ChinaWorkingDays.official())
 *         .covering(DateSpan.ofYear(2024))
 *         .dayOff(LocalDate.of(2024, 4, 11))
 *         .dayOff(LocalDate.of(2024, 4, 12))
 *         .build();
 * }</pre>
 *
 * <p>Not thread-safe; the calendar it builds is.
 *
 * @since 0.1.0
 */
public final class WorkingDayCalendarBuilder {

    private final String id;
    private final String version;
    private @Nullable Set<DayOfWeek> weekend;
    private @Nullable Set<LocalDate> workingDays;
    private @Nullable WorkingDayCalendar basis;
    private @Nullable DateSpan coverage;
    private @Nullable LocalDate openFrom;
    private List<Citation> openBecause = List.of();
    private final List<CalendarNotice> notices = new ArrayList<>();
    private final List<LocalDate> daysOff = new ArrayList<>();
    private final List<LocalDate> daysWorked = new ArrayList<>();
    private final List<Citation> sources = new ArrayList<>();

    WorkingDayCalendarBuilder(String id, String version) {
        this.id = Faults.checkId("calendar id", id);
        this.version = Faults.checkId("calendar version", version);
    }

    /**
     * Starts from a week: the given days are off, all others are worked.
     *
     * @param days the weekly days of rest; none if every day is worked
     * @return this builder
     * @throws NullPointerException if an argument is null
     */
    public WorkingDayCalendarBuilder weekend(DayOfWeek... days) {
        Set<DayOfWeek> set = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : Checks.notNull(days, "days")) {
            set.add(Checks.notNull(day, "day"));
        }
        this.weekend = set;
        return this;
    }

    /**
     * Starts from a list: the given days are worked, all others of the coverage are off.
     *
     * @param days the working days, each within the coverage
     * @return this builder
     * @throws NullPointerException if the argument or a day is null
     */
    public WorkingDayCalendarBuilder workingDays(Collection<LocalDate> days) {
        Set<LocalDate> set = new TreeSet<>();
        for (LocalDate day : Checks.notNull(days, "days")) {
            set.add(Checks.notNull(day, "day"));
        }
        this.workingDays = set;
        return this;
    }

    /**
     * Starts from another calendar, and its coverage unless {@link #covering} narrows it.
     *
     * @param calendar the calendar to start from
     * @return this builder
     * @throws NullPointerException if the argument is null
     */
    public WorkingDayCalendarBuilder extending(WorkingDayCalendar calendar) {
        this.basis = Checks.notNull(calendar, "calendar");
        return this;
    }

    /**
     * Sets the coverage. By default it is that of the calendar extended, or the span the notices open.
     *
     * @param span the days the calendar covers, with both ends
     * @return this builder
     * @throws NullPointerException if the argument is null
     */
    public WorkingDayCalendarBuilder covering(DateSpan span) {
        this.coverage = Checks.notNull(span, "span");
        return this;
    }

    /**
     * Marks the last days of the calendar as provisional: a later notice may still change them. Every answer that
     * depends on one of these days carries a {@linkplain WorkingDayCalendar#caveat caveat}. By default no day is
     * provisional except those of the calendar extended.
     *
     * @param date the first provisional day, within the coverage; the days after it are provisional too
     * @param sources what shows that a later notice may reach back so far; may be none
     * @return this builder
     * @throws NullPointerException if an argument is null
     */
    public WorkingDayCalendarBuilder provisionalFrom(LocalDate date, Citation... sources) {
        this.openFrom = Checks.notNull(date, "date");
        this.openBecause = List.of(Checks.notNull(sources, "sources"));
        return this;
    }

    /**
     * Adds a notice. Notices take effect in the order of their publication, not of the calls.
     *
     * @param notice the notice
     * @return this builder
     * @throws NullPointerException if the argument is null
     */
    public WorkingDayCalendarBuilder notice(CalendarNotice notice) {
        notices.add(Checks.notNull(notice, "notice"));
        return this;
    }

    /**
     * Adds a day off that would be worked without it.
     *
     * @param date the day
     * @return this builder
     * @throws NullPointerException if the argument is null
     */
    public WorkingDayCalendarBuilder dayOff(LocalDate date) {
        daysOff.add(Checks.notNull(date, "date"));
        return this;
    }

    /**
     * Adds a make-up day: a day worked that would be off without it.
     *
     * @param date the day
     * @return this builder
     * @throws NullPointerException if the argument is null
     */
    public WorkingDayCalendarBuilder dayWorked(LocalDate date) {
        daysWorked.add(Checks.notNull(date, "date"));
        return this;
    }

    /**
     * Adds a document the calendar is based on, in addition to those of the calendar extended and of the notices.
     *
     * @param citation the document
     * @return this builder
     * @throws NullPointerException if the argument is null
     */
    public WorkingDayCalendarBuilder source(Citation citation) {
        sources.add(Checks.notNull(citation, "citation"));
        return this;
    }

    /**
     * Builds the calendar.
     *
     * @return the calendar
     * @throws org.rectification.base.InvalidValueException with every fault found: no basis or several; no coverage,
     *     one with an open end, outside the years 1 to 9999 or beyond the calendar extended; notices that open the same
     *     days or leave a gap; a day outside the coverage, also the first provisional one; a day off that is off anyway, a make-up day that is worked
     *     anyway, a day given twice, amendments of one day that set the same day; no working day at all
     */
    public WorkingDayCalendar build() {
        Faults faults = Faults.of("calendar");
        List<CalendarNotice> ordered = new ArrayList<>(notices);
        ordered.sort(Comparator.comparing(CalendarNotice::publishedOn));
        DateSpan span = checkedCoverage(ordered, faults);
        LocalDate first = span.first().orElseThrow();
        LocalDate last = span.last().orElseThrow();

        BitSet worked = basisDays(first, last, faults);
        Exceptions exceptions = new Exceptions(span, first, worked, faults);
        List<Citation> all = new ArrayList<>(basis == null ? List.of() : basis.sources());
        for (CalendarNotice notice : ordered) {
            exceptions.apply(notice.daysOff(), notice.daysWorked(), all.size(), notice.publishedOn());
            all.add(notice.source());
        }
        exceptions.apply(daysOff, daysWorked, -1, null);
        if (openFrom != null) {
            faults.require(
                    span.contains(openFrom),
                    CalendarFault.OUTSIDE_COVERAGE,
                    Place.of("provisionalFrom"),
                    "coverage",
                    span,
                    "date",
                    openFrom);
        }
        all.addAll(sources);
        if (faults.isEmpty()) {
            faults.require(
                    !worked.isEmpty(), CalendarFault.NO_WORKING_DAY, Place.HERE, "calendar", id, "coverage", span);
        }
        faults.throwIfAny();
        Certainty certainty = basis == null ? Certainty.of(span) : Certainty.within(basis, first, last);
        if (openFrom != null) {
            certainty = certainty.provisionalFrom(openFrom, openBecause);
        }
        DayExplainer explainer = DayExplainer.withExceptions(exceptions.sourceByDay, all, basisExplainer());
        return new TableCalendar(id, version, first, last, certainty, all, worked, explainer);
    }

    /** Stops at an unusable coverage, because nothing else can be checked without one. */
    private DateSpan checkedCoverage(List<CalendarNotice> ordered, Faults faults) {
        long bases = Stream.of(weekend != null, workingDays != null, basis != null)
                .filter(given -> given)
                .count();
        faults.require(bases == 1, CalendarFault.ONE_BASIS, Place.HERE, "count", bases);
        Optional<DateSpan> opened = opened(ordered, faults);
        DateSpan span = coverage != null ? coverage : basis != null ? basis.coverage() : opened.orElse(null);
        if (span == null) {
            faults.require(false, CalendarFault.NO_COVERAGE, Place.of("coverage"));
            throw faultsOf(faults);
        }
        Certainty.requireUsable(span, faults);
        if (basis != null) {
            faults.require(
                    basis.coverage().encloses(span),
                    CalendarFault.COVERAGE_BEYOND_BASIS,
                    Place.of("coverage"),
                    "coverage",
                    basis.coverage(),
                    "calendar",
                    basis.id(),
                    "value",
                    span);
        }
        faults.throwIfAny();
        return span;
    }

    private static IllegalStateException faultsOf(Faults faults) {
        faults.throwIfAny();
        return new IllegalStateException("a fault was added just before");
    }

    /** The unbroken span that the notices open together. */
    private static Optional<DateSpan> opened(List<CalendarNotice> ordered, Faults faults) {
        List<DateSpan> spans = ordered.stream()
                .flatMap(notice -> notice.opens().stream())
                .sorted(Comparator.comparing(span -> span.first().orElseThrow()))
                .toList();
        for (int i = 1; i < spans.size(); i++) {
            DateSpan before = spans.get(i - 1);
            DateSpan after = spans.get(i);
            LocalDate next = before.last().orElseThrow().plusDays(1);
            faults.require(
                    !before.overlaps(after),
                    CalendarFault.COVERAGE_OVERLAP,
                    Place.of("notices"),
                    "first",
                    before,
                    "second",
                    after);
            faults.require(
                    !next.isBefore(after.first().orElseThrow()),
                    CalendarFault.COVERAGE_GAP,
                    Place.of("notices"),
                    "from",
                    next,
                    "before",
                    before,
                    "after",
                    after);
        }
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateSpan(
                        spans.get(0).first(), spans.get(spans.size() - 1).last()));
    }

    private BitSet basisDays(LocalDate first, LocalDate last, Faults faults) {
        BitSet worked = new BitSet();
        int index = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            worked.set(index++, isWorkedByBasis(day));
        }
        if (workingDays != null) {
            DateSpan span = DateSpan.of(first, last);
            for (LocalDate day : workingDays) {
                faults.require(
                        span.contains(day),
                        CalendarFault.OUTSIDE_COVERAGE,
                        Place.of("workingDays"),
                        "coverage",
                        span,
                        "date",
                        day);
            }
        }
        return worked;
    }

    private boolean isWorkedByBasis(LocalDate day) {
        if (basis != null) {
            return basis.isWorkingDay(day);
        }
        if (workingDays != null) {
            return workingDays.contains(day);
        }
        return weekend != null && !weekend.contains(day.getDayOfWeek());
    }

    private DayExplainer basisExplainer() {
        WorkingDayCalendar calendar = basis;
        if (calendar != null) {
            return (date, worked) -> calendar.explain(date);
        }
        return workingDays != null ? DayExplainer::ofList : DayExplainer::ofWeek;
    }

    /** Applies exceptional days to the basis; each must change the day's state at that point. */
    private static final class Exceptions {

        private final DateSpan span;
        private final LocalDate first;
        private final BitSet worked;
        private final Faults faults;
        private final Map<LocalDate, Integer> sourceByDay = new HashMap<>();
        private final Set<LocalDate> setOnThisDay = new HashSet<>();
        private @Nullable LocalDate published;

        Exceptions(DateSpan span, LocalDate first, BitSet worked, Faults faults) {
            this.span = span;
            this.first = first;
            this.worked = worked;
            this.faults = faults;
        }

        /** Applies one notice, or the single days if it has no day of publication. */
        void apply(List<LocalDate> off, List<LocalDate> on, int source, @Nullable LocalDate publishedOn) {
            if (publishedOn == null || !publishedOn.equals(published)) {
                setOnThisDay.clear();
                published = publishedOn;
            }
            for (LocalDate day : off) {
                apply(day, false, source);
            }
            for (LocalDate day : on) {
                apply(day, true, source);
            }
        }

        private void apply(LocalDate day, boolean toWorked, int source) {
            if (!span.contains(day)) {
                faults.require(false, CalendarFault.OUTSIDE_COVERAGE, Place.of("days"), "coverage", span, "date", day);
                return;
            }
            if (!setOnThisDay.add(day)) {
                if (published == null) {
                    faults.require(false, CalendarFault.GIVEN_TWICE, Place.of("days"), "date", day);
                } else {
                    faults.require(
                            false,
                            CalendarFault.AMENDMENTS_OVERLAP,
                            Place.of("notices"),
                            "published",
                            published,
                            "date",
                            day);
                }
                return;
            }
            int index = Math.toIntExact(ChronoUnit.DAYS.between(first, day));
            faults.require(
                    worked.get(index) != toWorked,
                    toWorked ? CalendarFault.WORKED_ANYWAY : CalendarFault.OFF_ANYWAY,
                    Place.of("days"),
                    "date",
                    day);
            worked.set(index, toWorked);
            sourceByDay.put(day, source);
        }
    }
}
