package org.rectification.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectification.base.Days;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.DueDate;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Role;
import org.rectification.status.ExtensionFinding.Kind;

/** Holds the granted extensions of a register against a policy. */
final class ExtensionChecker {

    /** An extension starts on the day after the date it replaces, and its last day stays. */
    private static final CountingConvention COUNTING =
            CountingConvention.of(CountingConvention.StartDay.EXCLUDED, CountingConvention.LastDay.STAYS, true);

    private final ExtensionPolicy policy;
    private final Register register;
    private final LocalDate asOf;
    private final WorkingDayCalendar calendar;
    private final List<ExtensionFinding> found = new ArrayList<>();

    ExtensionChecker(ExtensionPolicy policy, Register register, LocalDate asOf, WorkingDayCalendar calendar) {
        this.policy = policy;
        this.register = register;
        this.asOf = asOf;
        this.calendar = calendar;
    }

    List<ExtensionFinding> check() {
        for (Issue issue : register.issues()) {
            if (issue.isRaisedOn(asOf)) {
                subjectsOf(issue).forEach(subject -> check(issue, subject));
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

    private void check(Issue issue, Subject subject) {
        List<Extension> own = grantsOf(issue, subject);
        if (own.isEmpty()) {
            return;
        }
        Optional<Deadline> ownDeadline = Undertaking.of(issue, subject).own();
        List<Extension> moves = new ArrayList<>();
        if (ownDeadline.isEmpty()) {
            grantsOf(issue, Subject.issue()).stream()
                    .filter(grant -> isBefore(issue, decisionOf(grant), decisionOf(own.get(0))))
                    .forEach(moves::add);
        }
        int inherited = moves.size();
        moves.addAll(own);
        for (int i = inherited; i < moves.size(); i++) {
            if (isInForce(moves.get(i))) {
                new Grant(issue, subject, ownDeadline.orElseGet(issue::deadline), moves, i).check();
            }
        }
    }

    /** The extensions granted to a subject, in the order of the grants. */
    private List<Extension> grantsOf(Issue issue, Subject subject) {
        List<Extension> granted = Extensions.of(issue.history(), subject, asOf).stream()
                .filter(extension -> extension.outcome() == Extension.Outcome.GRANTED)
                .toList();
        return issue.history().inEffect(subject, asOf).stream()
                .flatMap(entry -> granted.stream()
                        .filter(extension -> decisionOf(extension).equals(entry)))
                .toList();
    }

    private static Entry decisionOf(Extension granted) {
        return granted.decision().orElseThrow();
    }

    /** Whether an entry precedes another in the order of the history. */
    private static boolean isBefore(Issue issue, Entry one, Entry other) {
        List<Entry> entries = issue.history().entries();
        return entries.indexOf(one) < entries.indexOf(other);
    }

    private boolean isInForce(Extension granted) {
        LocalDate day = decisionOf(granted).happenedOn();
        return policy.inForce().isEmpty() || policy.inForce().get().contains(day);
    }

    /** One grant, with all that moved the date of its subject before. */
    private final class Grant {

        private final Issue issue;
        private final Subject subject;
        private final Deadline deadline;
        private final List<Extension> moves;
        private final int index;
        private final Extension extension;

        Grant(Issue issue, Subject subject, Deadline deadline, List<Extension> moves, int index) {
            this.issue = issue;
            this.subject = subject;
            this.deadline = deadline;
            this.moves = moves;
            this.index = index;
            this.extension = moves.get(index);
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
            policy.longest().ifPresent(limit -> length(Kind.LENGTH, dueAfter(index), limit));
            policy.longestInTotal().ifPresent(limit -> length(Kind.TOTAL_LENGTH, deadline.due(), limit));
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
            } else if (extension.askedBy().equals(extension.decidedBy())) {
                broken(Kind.GRANTED_BY_ANOTHER, ExtensionMessage.GRANTED_BY_ASKER, "body", grantor.get());
            }
        }

        /** The body that granted the extension; a rule about it is undecided if it is not named. */
        private Optional<Body> grantor(Kind rule) {
            Optional<Body> body = extension.decidedBy().flatMap(register::body);
            if (body.isEmpty()) {
                undecided(rule, ExtensionMessage.GRANTOR_NOT_NAMED);
            }
            return body;
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

        /** The date in force after the first so many moves. */
        private Optional<LocalDate> dueAfter(int count) {
            return count == 0
                    ? deadline.due()
                    : Optional.of(moves.get(count - 1).proposedDue());
        }

        private void length(Kind rule, Optional<LocalDate> from, TimeLimit limit) {
            if (from.isEmpty()) {
                undecided(rule, ExtensionMessage.DUE_NOT_KNOWN, "words", deadline.words());
                return;
            }
            Optional<LocalDate> last = lastDay(from.get(), limit);
            LocalDate to = extension.proposedDue();
            if (last.isEmpty()) {
                undecided(
                        rule,
                        ExtensionMessage.DAYS_NOT_SETTLED,
                        "from",
                        from.get(),
                        "limit",
                        limit,
                        "calendar",
                        calendar.id(),
                        "version",
                        calendar.version());
            } else if (to.isAfter(last.get())) {
                broken(
                        rule,
                        rule == Kind.LENGTH ? ExtensionMessage.LENGTH : ExtensionMessage.TOTAL_LENGTH,
                        "from",
                        from.get(),
                        "to",
                        to,
                        "last",
                        last.get(),
                        "limit",
                        limit,
                        "days",
                        between(last.get(), to));
            }
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
            int before = 0;
            while (before < index && isBefore(issue, decisionOf(moves.get(before)), extension.request())) {
                before++;
            }
            Optional<LocalDate> due = dueAfter(before);
            if (due.isEmpty()) {
                undecided(Kind.DAY_OF_REQUEST, ExtensionMessage.DUE_NOT_KNOWN, "words", deadline.words());
                return;
            }
            LocalDate last = due.get().minusDays(daysBefore);
            if (extension.askedOn().isAfter(last)) {
                broken(
                        Kind.DAY_OF_REQUEST,
                        ExtensionMessage.REQUESTED_LATE,
                        "due",
                        due.get(),
                        "last",
                        last,
                        "asked",
                        extension.askedOn(),
                        "days",
                        between(last, extension.askedOn()));
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
