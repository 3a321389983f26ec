package org.rectification.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectification.base.DateSpan;
import org.rectification.base.Days;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.DueDate;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.ExtensionDecided;
import org.rectification.issue.Fact.Resumed;
import org.rectification.issue.Fact.SentBack;
import org.rectification.issue.Fact.Suspended;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;

/** Resolves the due days of one issue and its subjects on one date, and records the reasons on the way. */
final class DueDayFinder {

    private final DueDays dates;
    private final WorkingDayCalendar calendar;
    private final Issue issue;
    private final LocalDate asOf;
    private final StatusRule rule;
    private final ExtensionFinder extensions;
    private final Function<Subject, Optional<LocalDate>> completedOn;
    private final Function<Subject, Optional<LocalDate>> settledOn;

    /**
     * A limit that counts from a day, before suspensions.
     *
     * @param limit the limit
     * @param start the event
     * @param day the day of the event
     * @param convention the counting convention
     */
    private record Count(TimeLimit limit, LimitStart start, LocalDate day, CountingConvention convention) {

        /** The limit ends on this day or later, whatever days are worked. */
        LocalDate earliestEnd() {
            return limit.earliestEnd(day, convention);
        }
    }

    /**
     * A due day before suspensions.
     *
     * @param count what it was counted by; empty for a date
     * @param date the last day counted or, if the calendar does not cover it, the day before which it is not
     * @param isCovered whether the calendar covers it
     * @param countsFrom the first day that is added if it is suspended
     */
    private record Base(Optional<Count> count, LocalDate date, boolean isCovered, LocalDate countsFrom) {

        static Base ofDate(LocalDate date, LocalDate countsFrom) {
            return new Base(Optional.empty(), date, true, countsFrom);
        }

        /** Whether working days are added. */
        boolean isInWorkingDays() {
            return count.filter(of -> of.limit().kind() == TimeLimit.Kind.WORKING_DAYS)
                    .isPresent();
        }

        /** Whether a last day that is a day off moves to the next working day. */
        boolean dayOffMoves() {
            return count.filter(of -> of.convention().lastDay() == LastDay.MOVES_TO_NEXT_WORKING_DAY)
                    .isPresent();
        }

        /** A date does not depend on days of the calendar; a day off that moves the last day makes it depend on that. */
        Optional<LocalDate> firstCalendarDayUsed(LocalDate lastCounted) {
            return count.flatMap(of -> switch (of.limit().kind()) {
                case WORKING_DAYS -> Optional.of(of.day());
                case WORKING_DAY_OF_EACH_MONTH -> Optional.of(date.withDayOfMonth(1));
                case CALENDAR_DAYS, MONTHS, END_OF_MONTH, END_OF_YEAR ->
                    dayOffMoves() ? Optional.of(lastCounted) : Optional.empty();
            });
        }
    }

    /**
     * The due day by one reading, with suspensions.
     *
     * @param day the last day or, if the calendar does not cover it, the day before which it is not
     * @param isCovered whether the calendar covers it
     * @param ledger the suspensions that moved it
     * @param caveat why it may still change, by the calendar
     * @param reasons the reasons
     */
    private record PossibleDay(
            LocalDate day,
            boolean isCovered,
            List<SuspendedDays> ledger,
            Optional<Reason> caveat,
            List<Reason> reasons) {

        boolean isOpen() {
            return ledger.stream().anyMatch(line -> line.suspension().isOpen());
        }
    }

    /**
     * Makes a finder.
     *
     * @param completedOn the day on which a subject was complete by the rule, if it is
     * @param settledOn the day on which a subject was complete, closed or ended, if it is
     */
    DueDayFinder(
            DueDays dates,
            Issue issue,
            LocalDate asOf,
            StatusRule rule,
            Function<Subject, Optional<LocalDate>> completedOn,
            Function<Subject, Optional<LocalDate>> settledOn) {
        this.dates = dates;
        this.calendar = dates.calendar();
        this.issue = issue;
        this.asOf = asOf;
        this.rule = rule;
        this.extensions = new ExtensionFinder(issue, asOf);
        this.completedOn = completedOn;
        this.settledOn = settledOn;
    }

    ExtensionChain chainOf(Undertaking undertaking) {
        return extensions.chainOf(undertaking);
    }

    /** Returns the day of the grant that gives the extension in force of a subject. */
    Optional<LocalDate> grantedOn(Subject subject) {
        return extensions.grantedOn(subject);
    }

    Optional<Reason> mootBecause(StatusMessage message, Entry decision, EntryId request) {
        return extensions.mootBecause(message, decision, request);
    }

    DueDay find(Subject subject, ExtensionChain chain) {
        return find(
                subject,
                chain,
                chain.extended().flatMap(date -> extensions.grantedOn(subject)).orElse(LocalDate.MIN));
    }

    /** Resolves the due day of a chain whose extension was granted on a day. */
    DueDay find(Subject subject, ExtensionChain chain, LocalDate granted) {
        List<Reason> reasons = new ArrayList<>();
        explainPlan(chain, reasons);
        explainExtensions(subject, chain, reasons);
        return resolve(subject, chain, granted, reasons);
    }

    private DueDay resolve(Subject subject, ExtensionChain chain, LocalDate granted, List<Reason> reasons) {
        List<Base> bases;
        Deadline deadline = chain.deadline();
        if (rule.judgedAgainst() == StatusRule.DueBasis.EXTENDED
                && chain.extended().isPresent()) {
            bases = List.of(Base.ofDate(chain.extended().get(), granted.plusDays(1)));
        } else if (deadline.due().isPresent()) {
            bases = List.of(Base.ofDate(deadline.due().get(), LocalDate.MIN));
        } else {
            Optional<RelativeLimit> limit = deadline.relative().or(() -> limitByTable(deadline, reasons));
            if (limit.isEmpty()) {
                Reason because = undatedBecause(deadline);
                reasons.add(because);
                return new DueDay.Undated(because, reasons);
            }
            LimitStart event = limit.get().start();
            if (event == LimitStart.UNSPECIFIED) {
                Reason because = Reason.of(StatusMessage.START_NOT_STATED, "words", deadline.words());
                reasons.add(because);
                return new DueDay.Undated(because, reasons);
            }
            Optional<DateSpan> start = startOf(subject, event);
            if (start.isEmpty()) {
                reasons.add(waitingBecause(subject, deadline, event));
                return new DueDay.Waiting(event, reasons);
            }
            if (!start.get().first().equals(start.get().last())) {
                reasons.add(Reason.of(StatusMessage.START_WITHIN, "start", event, "days", start.get()));
            }
            bases = bases(limit.get(), start.get(), reasons);
        }
        return suspended(subject, bases, reasons);
    }

    /** The day of an event; a sending back takes no dispatch or receipt from what was complete, closed or ended before. */
    private Optional<DateSpan> startOf(Subject subject, LimitStart event) {
        if (event == LimitStart.COMPLETION) {
            return completedOn.apply(StartDays.rectified(subject)).map(DateSpan::ofDay);
        }
        Optional<DateSpan> start = dates.starts().dayOf(issue, subject, event, asOf);
        if (sentBackOn(subject, event).isEmpty()) {
            return start;
        }
        return settledOn
                .apply(subject)
                .flatMap(day -> dates.starts().dayOf(issue, subject, event, day))
                .or(() -> start);
    }

    /** The day on which a subject, or what is above it, was last sent back, if that undoes an event. */
    private Optional<LocalDate> sentBackOn(Subject subject, LimitStart event) {
        if (event != LimitStart.DISPATCHED && event != LimitStart.RECEIVED) {
            return Optional.empty();
        }
        return issue.upwardsFrom(subject).stream()
                .flatMap(each -> issue.history().inEffect(each, asOf).stream())
                .filter(entry -> entry.fact() instanceof SentBack)
                .map(Entry::happenedOn)
                .max(Comparator.naturalOrder());
    }

    private Reason waitingBecause(Subject subject, Deadline deadline, LimitStart event) {
        Optional<LocalDate> sentBack = sentBackOn(subject, event);
        if (sentBack.isPresent()) {
            return Reason.of(StatusMessage.WAITING_SENT_BACK, "start", event, "on", sentBack.get());
        }
        return deadline.relative().isPresent()
                ? Reason.of(StatusMessage.WAITING, "words", deadline.words(), "start", event)
                : Reason.of(StatusMessage.WAITING_BY_TABLE, "start", event);
    }

    /** The limit of the row that applies where the plan states no time. What it states and cannot be read stays undated. */
    private Optional<RelativeLimit> limitByTable(Deadline deadline, List<Reason> reasons) {
        if (dates.limits().isEmpty() || !deadline.hasNoStatedTime()) {
            return Optional.empty();
        }
        LimitTable table = dates.limits().get();
        Optional<LimitTable.Row> row = dates.rowFor(issue, table);
        row.ifPresent(found -> {
            reasons.add(undatedBecause(deadline));
            reasons.add(Reason.of(StatusMessage.LIMIT_BY_TABLE, "table", table.title(), "row", found));
        });
        return row.map(LimitTable.Row::limit);
    }

    /** What is to be done at once, and then continued, has a part that can be finished and needs a date. */
    static boolean isContinuingAlone(Deadline deadline) {
        return switch (deadline.kind()) {
            case CONTINUING -> true;
            case OPEN_RANGE -> deadline.isContinuing() && !deadline.isImmediate();
            default -> false;
        };
    }

    private static Reason undatedBecause(Deadline deadline) {
        if (isContinuingAlone(deadline)) {
            return Reason.of(StatusMessage.CONTINUING);
        }
        return deadline.undatedBecause()
                .or(() -> deadline.from()
                        .map(from -> Reason.of(StatusMessage.OPEN_RANGE, "words", deadline.words(), "from", from)))
                .orElseGet(() -> Reason.of(StatusMessage.NO_DATE, "words", deadline.words()));
    }

    // --- the plan and the extensions ---

    private static void explainPlan(ExtensionChain chain, List<Reason> reasons) {
        if (chain.isInherited()) {
            reasons.add(Reason.of(StatusMessage.DUE_INHERITED));
        }
        chain.original()
                .ifPresent(due -> reasons.add(Reason.of(
                        StatusMessage.DUE_STATED, "words", chain.deadline().words(), "due", due)));
        List<LocalDate> stages = chain.deadline().stages();
        if (stages.size() > 1) {
            reasons.add(Reason.of(StatusMessage.STAGES, "count", stages.size(), "stages", stages));
        }
    }

    private void explainExtensions(Subject subject, ExtensionChain chain, List<Reason> reasons) {
        for (Extension extension : chain.extensions()) {
            reasons.add(reasonOf(extension));
        }
        if (chain.isInherited()) {
            explainMootDecisions(Subject.issue(), reasons);
            explainOwnExtension(subject, reasons);
        }
        explainMootDecisions(subject, reasons);
        explainMootResumptions(subject, reasons);
        if (chain.extended().isEmpty()) {
            return;
        }
        LocalDate extended = chain.extended().get();
        if (rule.judgedAgainst() == StatusRule.DueBasis.ORIGINAL) {
            reasons.add(Reason.of(StatusMessage.EXTENSION_SET_ASIDE, "due", extended));
            return;
        }
        reasons.add(Reason.of(StatusMessage.EXTENSION_HOLDS, "due", extended));
        chain.original()
                .filter(extended::isBefore)
                .ifPresent(original -> reasons.add(
                        Reason.of(StatusMessage.EXTENSION_SHORTENS, "due", extended, "original", original)));
    }

    /** Reports each decision whose request is no longer in effect, since it belongs to no extension. */
    private void explainMootDecisions(Subject subject, List<Reason> reasons) {
        for (Entry entry : issue.history().inEffect(subject, asOf)) {
            if (entry.fact() instanceof ExtensionDecided decided) {
                extensions
                        .mootBecause(StatusMessage.DECISION_MOOT, entry, decided.request())
                        .ifPresent(reasons::add);
            }
        }
    }

    /** Reports each resumption, of a subject or of what is above it, whose suspension is no longer in effect. */
    private void explainMootResumptions(Subject subject, List<Reason> reasons) {
        for (Subject each : issue.upwardsFrom(subject)) {
            List<Entry> entries = issue.history().inEffect(each, asOf);
            Set<EntryId> suspensions = entries.stream()
                    .filter(entry -> entry.fact() instanceof Suspended)
                    .map(Entry::id)
                    .collect(Collectors.toSet());
            for (Entry entry : entries) {
                if (entry.fact() instanceof Resumed resumed && !suspensions.contains(resumed.suspension())) {
                    reasons.add(Reason.of(
                            StatusMessage.RESUMPTION_MOOT,
                            "resumption",
                            entry.id(),
                            "resumed",
                            entry.happenedOn(),
                            "suspension",
                            resumed.suspension()));
                }
            }
        }
    }

    /** Reports that a subject with an extension of its own no longer follows the issue, if the two dates differ. */
    private void explainOwnExtension(Subject subject, List<Reason> reasons) {
        History history = issue.history();
        history.extendedDueOf(subject, asOf)
                .ifPresent(own -> history.extendedDueOf(Subject.issue(), asOf)
                        .filter(ofIssue -> !ofIssue.equals(own))
                        .ifPresent(ofIssue -> reasons.add(
                                Reason.of(StatusMessage.OWN_EXTENSION_KEPT, "issue", ofIssue, "due", own))));
    }

    private static Reason reasonOf(Extension extension) {
        StatusMessage message = switch (extension.outcome()) {
            case GRANTED -> StatusMessage.EXTENSION_GRANTED;
            case REFUSED -> StatusMessage.EXTENSION_REFUSED;
            case PENDING -> StatusMessage.EXTENSION_PENDING;
        };
        LocalDate asked = extension.askedOn();
        LocalDate proposed = extension.proposedDue();
        return extension
                .decidedOn()
                .map(decided -> Reason.of(message, "asked", asked, "proposed", proposed, "decided", decided))
                .orElseGet(() -> Reason.of(message, "asked", asked, "proposed", proposed));
    }

    // --- limits that count from an event ---

    /** The last days by each reading of a limit and, if the day of the event is not known, from both ends of its span. */
    private List<Base> bases(RelativeLimit relative, DateSpan start, List<Reason> reasons) {
        Set<LocalDate> days = new LinkedHashSet<>(
                List.of(start.first().orElseThrow(), start.last().orElseThrow()));
        boolean countsStart = relative.convention().startDay() == StartDay.COUNTED;
        List<Base> bases = new ArrayList<>();
        for (TimeLimit limit : relative.readings()) {
            for (LocalDate day : days) {
                Count count = new Count(limit, relative.start(), day, relative.convention());
                LocalDate countsFrom = countsStart ? day : day.plusDays(1);
                try {
                    DueDate due = limit.dueDate(day, relative.convention(), calendar);
                    bases.add(new Base(Optional.of(count), due.lastCounted(), true, countsFrom));
                    reasons.add(Reason.of(
                            StatusMessage.DUE_BY_LIMIT,
                            "limit",
                            limit,
                            "start",
                            relative.start(),
                            "day",
                            day,
                            "due",
                            due.date()));
                } catch (CalendarCoverageException e) {
                    bases.add(new Base(Optional.of(count), count.earliestEnd(), false, countsFrom));
                }
            }
        }
        return bases;
    }

    // --- suspensions ---

    private DueDay suspended(Subject subject, List<Base> bases, List<Reason> reasons) {
        List<Suspension> suspensions = issue.suspensionsOf(subject, asOf);
        if (suspensions.isEmpty() && bases.size() == 1 && bases.get(0).count().isEmpty()) {
            return new DueDay.Dated(bases.get(0).date(), List.of(), false, reasons);
        }
        Optional<LocalDate> settled = suspensions.isEmpty() ? Optional.empty() : settledOn.apply(subject);
        List<PossibleDay> possibleDays = bases.stream()
                .map(base -> possibleDay(base, suspensions, settled))
                .toList();
        LocalDate earliest = possibleDays.stream()
                .map(PossibleDay::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate latest = possibleDays.stream()
                .map(PossibleDay::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean isCovered = possibleDays.stream().allMatch(PossibleDay::isCovered);
        boolean isDated = isCovered && earliest.equals(latest);
        // Where all readings give one day, the ledger of the first one says it.
        List<PossibleDay> told = isDated ? possibleDays.subList(0, 1) : possibleDays;
        told.stream()
                .flatMap(possible -> possible.reasons().stream())
                .distinct()
                .forEach(reasons::add);
        List<Reason> caveats = possibleDays.stream()
                .flatMap(possible -> possible.caveat().stream())
                .distinct()
                .toList();
        reasons.addAll(caveats);
        boolean isOpen = settled.isEmpty() && possibleDays.stream().anyMatch(PossibleDay::isOpen);
        boolean isProvisional = isOpen || !caveats.isEmpty();
        if (isDated) {
            return new DueDay.Dated(earliest, told.get(0).ledger(), isProvisional, reasons);
        }
        Reason because = isCovered
                ? Reason.of(StatusMessage.DUE_UNDECIDED, "earliest", earliest, "latest", latest)
                : Reason.of(StatusMessage.DUE_NOT_BEFORE, "earliest", earliest);
        List<TimeLimit> limits = bases.stream()
                .flatMap(base -> base.count().stream())
                .map(Count::limit)
                .distinct()
                .toList();
        if (limits.size() > 1) {
            reasons.add(Reason.of(StatusMessage.LIMIT_READINGS, "readings", limits));
        }
        reasons.add(because);
        List<SuspendedDays> ledger = possibleDays.stream()
                .flatMap(possible -> possible.ledger().stream())
                .toList();
        return new DueDay.Undecided(
                Optional.of(earliest),
                isCovered ? Optional.of(latest) : Optional.empty(),
                ledger,
                isProvisional,
                because,
                reasons);
    }

    private PossibleDay possibleDay(Base base, List<Suspension> suspensions, Optional<LocalDate> settled) {
        List<Reason> reasons = new ArrayList<>();
        if (base.isCovered()) {
            try {
                List<SuspendedDays> lines = ledger(base, suspensions, settled, reasons);
                LocalDate last = lastOf(base.date(), lines);
                LocalDate day = base.dayOffMoves() ? calendar.nextOrSameWorkingDay(last) : last;
                Optional<Reason> caveat =
                        base.firstCalendarDayUsed(last).flatMap(first -> calendar.caveat(DateSpan.of(first, day)));
                return new PossibleDay(day, true, lines, caveat, reasons);
            } catch (CalendarCoverageException e) {
                reasons.clear();
            }
        }
        // Suspended calendar days put off the earliest day, since none of them is counted.
        LocalDate least = base.count().map(Count::earliestEnd).orElse(base.date());
        Base atLeast = new Base(Optional.empty(), least, false, base.countsFrom());
        List<SuspendedDays> lines = ledger(atLeast, suspensions, settled, new ArrayList<>());
        LocalDate earliest = later(base.date(), lastOf(least, lines));
        base.count()
                .ifPresent(count -> reasons.add(Reason.of(
                        StatusMessage.DUE_NOT_COVERED,
                        "limit",
                        count.limit(),
                        "start",
                        count.start(),
                        "day",
                        count.day(),
                        "earliest",
                        earliest)));
        return new PossibleDay(earliest, false, List.of(), Optional.empty(), reasons);
    }

    private static LocalDate lastOf(LocalDate date, List<SuspendedDays> lines) {
        return lines.isEmpty() ? date : lines.get(lines.size() - 1).due();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Days from the one on which the subject was complete, closed or ended are no longer added. */
    private List<SuspendedDays> ledger(
            Base base, List<Suspension> suspensions, Optional<LocalDate> settled, List<Reason> reasons) {
        List<SuspendedDays> lines = new ArrayList<>();
        LocalDate due = base.date();
        LocalDate from = base.countsFrom(); // days before it were added already, or are never added
        for (Suspension suspension : suspensions) {
            LocalDate first = later(suspension.first(), from);
            boolean isMoved = first.isAfter(due) && base.isCovered() && (base.dayOffMoves() || rule.dayOffMoves());
            LocalDate last = isMoved ? calendar.nextOrSameWorkingDay(due) : due;
            LocalDate lastInTime = rule.lastDayInTime() ? last : last.minusDays(1);
            if (first.isAfter(lastInTime)) {
                reasons.add(Reason.of(
                        StatusMessage.SUSPENDED_TOO_LATE,
                        "began",
                        suspension.first(),
                        "first",
                        first,
                        "due",
                        lastInTime));
                continue;
            }
            if (settled.filter(on -> !on.isAfter(suspension.first())).isPresent()) {
                reasons.add(Reason.of(
                        StatusMessage.SUSPENDED_SETTLED, "began", suspension.first(), "settled", settled.get()));
                continue;
            }
            boolean isCut = settled.isPresent()
                    && suspension
                            .resumedOn()
                            .filter(day -> !day.isAfter(settled.get()))
                            .isEmpty();
            LocalDate until = isCut ? settled.get() : suspension.resumedOn().orElse(asOf);
            due = last;
            LocalDate moved = due;
            Days days = base.isInWorkingDays() ? Days.working(0) : Days.calendar(0);
            if (first.isBefore(until)) {
                from = until;
                if (base.isInWorkingDays()) {
                    int working = calendar.workingDaysBetweenInclusive(first, until.minusDays(1));
                    moved = working == 0 ? due : calendar.plusWorkingDays(due, working);
                    days = Days.working(working);
                } else {
                    long all = ChronoUnit.DAYS.between(first, until);
                    moved = due.plusDays(all);
                    days = Days.calendar(all);
                }
            } else if (isCut || !suspension.isOpen()) {
                continue;
            }
            lines.add(new SuspendedDays(suspension, first, until, days, due, moved));
            StatusMessage message = suspension.isOpen() ? StatusMessage.SUSPENDED_STILL : StatusMessage.SUSPENDED;
            reasons.add(Reason.of(
                    isCut ? StatusMessage.SUSPENDED_UNTIL_SETTLED : message,
                    "began",
                    suspension.first(),
                    "first",
                    first,
                    "until",
                    until,
                    "why",
                    suspension.reason(),
                    "days",
                    days,
                    "from",
                    due,
                    "due",
                    moved));
            due = moved;
        }
        return lines;
    }
}
