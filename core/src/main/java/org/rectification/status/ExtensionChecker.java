package org.rectification.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectification.base.Days;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.DueDate;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Role;
import org.rectification.status.ExtensionFinding.Kind;
import org.rectification.status.Extensions.Move;

/** Holds the granted extensions of a register against a policy. */
final class ExtensionChecker {

    /** An extension starts on the day after the date it replaces, and its last day stays. */
    private static final CountingConvention COUNTING =
            CountingConvention.of(CountingConvention.StartDay.EXCLUDED, CountingConvention.LastDay.STAYS, true);

    private final ExtensionPolicy policy;
    private final Register register;
    private final LocalDate asOf;
    private final DueDays dates;
    private final WorkingDayCalendar calendar;
    private final List<ExtensionFinding> found = new ArrayList<>();

    ExtensionChecker(ExtensionPolicy policy, Register register, LocalDate asOf, DueDays dates) {
        this.policy = policy;
        this.register = register;
        this.asOf = asOf;
        this.dates = dates;
        this.calendar = dates.calendar();
    }

    List<ExtensionFinding> check() {
        for (Issue issue : register.issues()) {
            if (issue.isRaisedOn(asOf)) {
                Map<EntryId, Integer> places = placesIn(issue);
                subjectsOf(issue).forEach(subject -> check(issue, subject, places));
            }
        }
        return List.copyOf(found);
    }

    /** The issue as a whole, its parts, and each measure with its key steps. */
    private static Stream<Subject> subjectsOf(Issue issue) {
        Stream<Subject> parts = issue.units(Subject.Kind.PART).stream().map(Unit::subject);
        Stream<Subject> measures = issue.measures().stream()
                .flatMap(measure -> Stream.concat(
                        Stream.of(Subject.of(measure.id())),
                        measure.keySteps().stream().map(step -> Subject.of(step.id()))));
        return Stream.of(Stream.of(Subject.issue()), parts, measures).flatMap(each -> each);
    }

    private void check(Issue issue, Subject subject, Map<EntryId, Integer> places) {
        List<Move> own = Extensions.movesOf(issue.history(), subject, asOf);
        if (own.isEmpty()) {
            return;
        }
        List<Move> moves = new ArrayList<>();
        if (!subject.equals(Subject.issue())
                && Undertaking.of(issue, subject).own().isEmpty()) {
            int first = placeOf(own.get(0).grant().id(), places);
            Extensions.movesOf(issue.history(), Subject.issue(), asOf).stream()
                    .filter(move -> placeOf(move.grant().id(), places) < first)
                    .forEach(moves::add);
        }
        int inherited = moves.size();
        moves.addAll(own);
        long suspended = 0;
        for (int i = 0; i < moves.size(); i++) {
            if (i > 0 && policy.longestInTotal().isPresent()) {
                suspended += suspendedBefore(issue, subject, moves, i);
            }
            if (i >= inherited && isInForce(moves.get(i))) {
                new Grant(issue, subject, moves, i, suspended, places).check();
            }
        }
    }

    /** The calendar days by which suspensions moved the due day that the grant before another named. */
    private long suspendedBefore(Issue issue, Subject subject, List<Move> moves, int index) {
        Move before = moves.get(index - 1);
        DueDay due = dates.dueDayAfter(
                Optional.of(before), issue, subject, moves.get(index).day());
        return due.date().map(day -> ChronoUnit.DAYS.between(before.due(), day)).orElse(0L);
    }

    /** The place of each entry in the order of the history. */
    private static Map<EntryId, Integer> placesIn(Issue issue) {
        Map<EntryId, Integer> places = new HashMap<>();
        for (Entry entry : issue.history().entries()) {
            places.put(entry.id(), places.size());
        }
        return places;
    }

    private static int placeOf(EntryId entry, Map<EntryId, Integer> places) {
        return Checks.notNull(places.get(entry), "place");
    }

    private boolean isInForce(Move move) {
        return policy.inForce().isEmpty() || policy.inForce().get().contains(move.day());
    }

    /** One grant, with all that moved the date of its subject before. */
    private final class Grant {

        private final Issue issue;
        private final Subject subject;
        private final List<Move> moves;
        private final int index;
        private final long suspendedSinceFirst; // calendar days
        private final Map<EntryId, Integer> places;
        private final Move move;
        private final Extension extension;

        Grant(
                Issue issue,
                Subject subject,
                List<Move> moves,
                int index,
                long suspendedSinceFirst,
                Map<EntryId, Integer> places) {
            this.issue = issue;
            this.subject = subject;
            this.moves = moves;
            this.index = index;
            this.suspendedSinceFirst = suspendedSinceFirst;
            this.places = places;
            this.move = moves.get(index);
            this.extension = move.extension();
        }

        void check() {
            if (policy.checksLevel()) {
                level();
            }
            if (policy.checksRole()) {
                role();
            }
            if (!policy.askerMayGrant()) {
                asker();
            }
            times();
            policy.longest().ifPresent(limit -> length(Kind.LENGTH, dueBefore(index), 0, limit));
            policy.longestInTotal()
                    .ifPresent(limit -> length(Kind.TOTAL_LENGTH, dueBefore(0), suspendedSinceFirst, limit));
            if (policy.daysBefore().isPresent()) {
                dayOfRequest(policy.daysBefore().getAsInt());
            }
        }

        // --- who ---

        private void level() {
            Optional<Body> grantor = grantor(Kind.GRANTING_LEVEL);
            if (grantor.isPresent()
                    && !policy.grantingLevels().contains(grantor.get().level())) {
                broken(
                        Kind.GRANTING_LEVEL,
                        ExtensionMessage.GRANTED_AT_LEVEL,
                        "body",
                        grantor.get(),
                        "found",
                        grantor.get().level(),
                        "levels",
                        policy.grantingLevels());
            }
        }

        private void role() {
            Optional<Body> grantor = grantor(Kind.GRANTING_ROLE);
            if (grantor.isEmpty()) {
                return;
            }
            Body body = grantor.get();
            List<Role> roles = Arrays.stream(Role.values())
                    .filter(role -> bodiesIn(role).contains(body.id()))
                    .toList();
            if (roles.stream().anyMatch(policy.grantingRoles()::contains)) {
                return;
            }
            if (policy.grantingRoles().stream().allMatch(role -> bodiesIn(role).isEmpty())) {
                undecided(
                        Kind.GRANTING_ROLE,
                        ExtensionMessage.ROLES_NOT_STATED,
                        "body",
                        body,
                        "roles",
                        policy.grantingRoles());
            } else if (roles.isEmpty()) {
                broken(
                        Kind.GRANTING_ROLE,
                        ExtensionMessage.GRANTED_IN_NO_ROLE,
                        "body",
                        body,
                        "roles",
                        policy.grantingRoles());
            } else {
                broken(
                        Kind.GRANTING_ROLE,
                        ExtensionMessage.GRANTED_IN_ROLE,
                        "body",
                        body,
                        "found",
                        roles,
                        "roles",
                        policy.grantingRoles());
            }
        }

        /** The bodies in a role: those of the innermost chain that names one. */
        private List<BodyId> bodiesIn(Role role) {
            return issue.upwardsFrom(subject).stream()
                    .map(issue::chainOf)
                    .map(chain -> chain.bodies(role))
                    .filter(bodies -> !bodies.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }

        private void asker() {
            Optional<Body> grantor = grantor(Kind.GRANTED_BY_ANOTHER);
            if (grantor.isEmpty()) {
                return;
            }
            if (extension.askedBy().isEmpty()) {
                undecided(Kind.GRANTED_BY_ANOTHER, ExtensionMessage.ASKER_NOT_NAMED);
            } else if (extension.askedBy().equals(grantedBy())) {
                broken(Kind.GRANTED_BY_ANOTHER, ExtensionMessage.GRANTED_BY_ASKER, "body", grantor.get());
            }
        }

        /** The body that granted the extension; a rule about it is undecided if it is not named. */
        private Optional<Body> grantor(Kind rule) {
            Optional<Body> body = grantedBy().flatMap(register::body);
            if (body.isEmpty()) {
                undecided(rule, ExtensionMessage.GRANTOR_NOT_NAMED);
            }
            return body;
        }

        private Optional<BodyId> grantedBy() {
            return move.grant().by().or(extension::decidedBy);
        }

        // --- how often, how long, by when ---

        private void times() {
            int number = index + 1;
            if (policy.mostTimes().isPresent() && number > policy.mostTimes().getAsInt()) {
                broken(
                        Kind.TIMES,
                        ExtensionMessage.TIMES,
                        "number",
                        number,
                        "most",
                        policy.mostTimes().getAsInt());
            }
        }

        /** The due day in force after the first so many grants, as of a day. */
        private DueDay dueAfter(int count, LocalDate on) {
            Optional<Move> last = count == 0 ? Optional.empty() : Optional.of(moves.get(count - 1));
            return dates.dueDayAfter(last, issue, subject, on);
        }

        /** The due day that a grant replaced, as of its day. */
        private DueDay dueBefore(int number) {
            return dueAfter(number, moves.get(number).day());
        }

        private void length(Kind rule, DueDay from, long suspended, TimeLimit limit) {
            LocalDate to = extension.proposedDue();
            Optional<LocalDate> latest = from.latest();
            Optional<LocalDate> last =
                    latest.flatMap(day -> lastDay(day, limit)).map(day -> day.plusDays(suspended));
            if (last.isPresent() && to.isAfter(last.get())) {
                tooLong(rule, latest.orElseThrow(), last.get(), suspended, limit);
            } else if (latest.isPresent() && last.isEmpty()) {
                undecided(
                        rule,
                        ExtensionMessage.DAYS_NOT_SETTLED,
                        "from",
                        latest.get(),
                        "limit",
                        limit,
                        "calendar",
                        calendar.id(),
                        "version",
                        calendar.version());
            } else if (from.earliest()
                    .flatMap(day -> lastDay(day, limit))
                    .filter(day -> !to.isAfter(day.plusDays(suspended)))
                    .isEmpty()) {
                dueNotKnown(rule, from);
            }
        }

        private void tooLong(Kind rule, LocalDate from, LocalDate last, long suspended, TimeLimit limit) {
            List<Object> values = new ArrayList<>(List.of(
                    "from",
                    from,
                    "to",
                    extension.proposedDue(),
                    "last",
                    last,
                    "limit",
                    limit,
                    "days",
                    between(last, extension.proposedDue())));
            if (suspended > 0) {
                values.addAll(List.of("suspended", Days.calendar(suspended)));
            }
            ExtensionMessage ofTotal =
                    suspended > 0 ? ExtensionMessage.TOTAL_LENGTH_AND_SUSPENDED : ExtensionMessage.TOTAL_LENGTH;
            broken(rule, rule == Kind.LENGTH ? ExtensionMessage.LENGTH : ofTotal, values.toArray());
        }

        private void dueNotKnown(Kind rule, DueDay due) {
            List<Reason> reasons = due.reasons();
            undecided(rule, ExtensionMessage.DUE_NOT_KNOWN, "why", reasons.get(reasons.size() - 1));
        }

        /** The last day of an extension, unless the calendar leaves it open. */
        private Optional<LocalDate> lastDay(LocalDate from, TimeLimit limit) {
            try {
                DueDate last = limit.dueDate(from, COUNTING, calendar);
                return last.isProvisional() ? Optional.empty() : Optional.of(last.date());
            } catch (CalendarCoverageException e) {
                return Optional.empty();
            }
        }

        private void dayOfRequest(int daysBefore) {
            int request = placeOf(extension.request().id(), places);
            int before = 0;
            while (before < index && placeOf(moves.get(before).grant().id(), places) < request) {
                before++;
            }
            LocalDate asked = extension.askedOn();
            DueDay due = dueAfter(before, asked);
            Optional<LocalDate> last = due.latest().map(day -> day.minusDays(daysBefore));
            if (last.isPresent() && asked.isAfter(last.get())) {
                broken(
                        Kind.DAY_OF_REQUEST,
                        ExtensionMessage.REQUESTED_LATE,
                        "due",
                        due.latest().orElseThrow(),
                        "last",
                        last.get(),
                        "asked",
                        asked,
                        "days",
                        between(last.get(), asked));
            } else if (due.earliest()
                    .filter(day -> !asked.isAfter(day.minusDays(daysBefore)))
                    .isEmpty()) {
                dueNotKnown(Kind.DAY_OF_REQUEST, due);
            }
        }

        private static Days between(LocalDate last, LocalDate day) {
            return Days.calendar(ChronoUnit.DAYS.between(last, day));
        }

        // --- the answer ---

        private void broken(Kind rule, ExtensionMessage message, Object... values) {
            add(rule, true, message, Stream.of(values));
        }

        private void undecided(Kind rule, ExtensionMessage message, Object... values) {
            add(rule, false, message, Stream.concat(Stream.of("rule", rule), Stream.of(values)));
        }

        private void add(Kind rule, boolean isBroken, ExtensionMessage message, Stream<Object> values) {
            Object[] all = Stream.concat(
                            Stream.of("request", extension.request().id(), "subject", subject), values)
                    .toArray();
            found.add(new ExtensionFinding(rule, isBroken, issue.id(), extension, Reason.of(message, all)));
        }
    }
}
