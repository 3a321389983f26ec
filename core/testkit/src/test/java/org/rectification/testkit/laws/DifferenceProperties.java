package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateItems;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.register.Register;
import org.rectification.series.Change;
import org.rectification.series.Change.Kind;
import org.rectification.series.Difference;
import org.rectification.series.DifferenceRule;
import org.rectification.series.Knowledge;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;
import org.rectification.status.StatusRule;
import org.rectification.testkit.RectificationArbitraries;

/** What is otherwise between two dates, against looking at both registers as a whole. */
class DifferenceProperties {

    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();
    private static final StatusRule LATENESS = StatusRule.of(CALENDAR);

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.oneOf(
                RectificationArbitraries.registers(),
                RectificationArbitraries.generators().map(generator -> generator.register()));
    }

    @Provide
    Arbitrary<RateDefinition> definitions() {
        return RectificationArbitraries.rateDefinitions();
    }

    /** An earlier and a later date. */
    @Provide
    Arbitrary<Tuple2<LocalDate, LocalDate>> spans() {
        return RectificationArbitraries.dates()
                .tuple2()
                .map(days -> days.get1().isAfter(days.get2())
                        ? Tuple.of(days.get2(), days.get1())
                        : Tuple.of(days.get1(), days.get2()));
    }

    @Provide
    Arbitrary<Knowledge> knowledge() {
        return Arbitraries.oneOf(
                Arbitraries.of(Knowledge.everything(), Knowledge.onTheDay()),
                RectificationArbitraries.dates().map(Knowledge::by));
    }

    private static Register known(Register register, Knowledge knowledge, LocalDate date) {
        if (knowledge instanceof Knowledge.By by) {
            return register.asKnown(by.date());
        }
        return knowledge instanceof Knowledge.OnTheDay ? register.asKnown(date) : register;
    }

    @Property
    void theRatesAreRecountsAndTheMovesAreTheUnitsThatDiffer(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("spans") Tuple2<LocalDate, LocalDate> span,
            @ForAll("knowledge") Knowledge knowledge) {
        Register then = known(register, knowledge, span.get1());
        Register now = known(register, knowledge, span.get2());
        Difference difference =
                new DifferenceRule(definition, LATENESS).between(register, span.get1(), span.get2(), knowledge);
        assertThat(difference.before())
                .isEqualTo(new RateOracle(definition, span.get1(), datesOf(then)).rate(then.issues()));
        assertThat(difference.after())
                .isEqualTo(new RateOracle(definition, span.get2(), datesOf(now)).rate(now.issues()));
        Map<IssueSubject, CountingStatus> before = statuses(definition.items(then, span.get1(), datesOf(then)));
        Map<IssueSubject, CountingStatus> after = statuses(definition.items(now, span.get2(), datesOf(now)));
        Set<Difference.Move> expected = new HashSet<>();
        after.forEach((item, status) -> {
            if (before.get(item) != status) {
                expected.add(new Difference.Move(item, Optional.ofNullable(before.get(item)), status));
            }
        });
        assertThat(difference.moves()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static DueDays datesOf(Register register) {
        return DueDays.of(register, LATENESS.calendar());
    }

    private static Map<IssueSubject, CountingStatus> statuses(RateItems items) {
        Map<IssueSubject, CountingStatus> statuses = new HashMap<>();
        items.counted().forEach(item -> statuses.put(item, CountingStatus.COUNTED));
        items.unresolved().forEach(item -> statuses.put(item, CountingStatus.UNRESOLVED));
        items.outside().forEach(item -> statuses.put(item, CountingStatus.OUTSIDE));
        items.ended()
                .forEach((end, ended) ->
                        ended.forEach(item -> statuses.put(item, CountingStatus.valueOf("ENDED_" + end.name()))));
        items.leftOut()
                .forEach((tier, leftOut) ->
                        leftOut.forEach(item -> statuses.put(item, CountingStatus.valueOf("LEFT_OUT_" + tier.name()))));
        return statuses;
    }

    @Property
    void changesAreWhatTheHistoriesSay(
            @ForAll("registers") Register register,
            @ForAll("spans") Tuple2<LocalDate, LocalDate> span,
            @ForAll("knowledge") Knowledge knowledge) {
        RateDefinition definition = RateDefinition.builder("any")
                .title(LocalText.of("口径", "any"))
                .unit(Subject.Kind.ISSUE)
                .addTiers(Tier.COMPLETE)
                .build();
        LocalDate from = span.get1();
        LocalDate to = span.get2();
        Register then = known(register, knowledge, from);
        Register now = known(register, knowledge, to);
        Difference difference = new DifferenceRule(definition, LATENESS).between(register, from, to, knowledge);

        assertThat(issues(difference, Kind.ADDED))
                .isEqualTo(those(then, now, (old, issue) -> isThere(issue, to) && !isThere(old, from)));
        BiPredicate<Issue, LocalDate> complete = (issue, day) ->
                isThere(issue, day) && oracle(issue).state(Subject.issue(), day).tier() == Tier.COMPLETE;
        assertThat(issues(difference, Kind.NEWLY_COMPLETE))
                .isEqualTo(those(then, now, (old, issue) -> complete.test(issue, to) && !complete.test(old, from)));
        assertThat(issues(difference, Kind.NO_LONGER_COMPLETE))
                .isEqualTo(those(then, now, (old, issue) -> !complete.test(issue, to) && complete.test(old, from)));
        for (Kind kind : List.of(Kind.NEWLY_REFUTED, Kind.REOPENED)) {
            Fact.Kind fact = kind == Kind.REOPENED ? Fact.Kind.REOPENED : Fact.Kind.COMPLETION_REFUTED;
            assertThat(issues(difference, kind))
                    .isEqualTo(those(
                            then,
                            now,
                            (old, issue) -> !inEffect(old, fact, from).containsAll(inEffect(issue, fact, to))
                                    && isThere(issue, to)));
        }
        BiPredicate<Issue, LocalDate> runs = (issue, day) -> isThere(issue, day)
                && !complete.test(issue, day)
                && oracle(issue).state(Subject.issue(), day).end().isEmpty()
                && !oracle(issue).state(Subject.issue(), day).isExceptedOn(day);
        BiPredicate<Issue, LocalDate> late =
                (issue, day) -> runs.test(issue, day) && isPast(DueDays.of(now, CALENDAR), issue, day);
        BiPredicate<Issue, LocalDate> wasLate =
                (issue, day) -> runs.test(issue, day) && isPast(DueDays.of(then, CALENDAR), issue, day);
        assertThat(issues(difference, Kind.GONE_LATE))
                .isEqualTo(those(then, now, (old, issue) -> late.test(issue, to) && !wasLate.test(old, from)));
        assertThat(issues(difference, Kind.NO_LONGER_LATE))
                .isEqualTo(those(then, now, (old, issue) -> !late.test(issue, to) && wasLate.test(old, from)));
        Set<String> moved = new HashSet<>(issues(difference, Kind.EXTENDED));
        moved.addAll(issues(difference, Kind.EXTENSION_LOST));
        assertThat(moved)
                .isEqualTo(those(
                        then,
                        now,
                        (old, issue) -> isThere(issue, to)
                                && !extended(issue, to)
                                        .equals(isThere(old, from) ? extended(old, from) : Optional.empty())));
    }

    @Property
    void everyUnitWithAnotherExtensionIsTold(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("spans") Tuple2<LocalDate, LocalDate> span,
            @ForAll("knowledge") Knowledge knowledge) {
        LocalDate from = span.get1();
        LocalDate to = span.get2();
        List<Issue> now = known(register, knowledge, to).issues();
        Map<IssueSubject, LocalDate> before = new RateOracle(definition, from)
                .extensions(known(register, knowledge, from).issues());
        Map<IssueSubject, LocalDate> after = new RateOracle(definition, to).extensions(now);
        Set<IssueSubject> moved = new HashSet<>(before.keySet());
        moved.addAll(after.keySet());
        moved.removeIf(item -> Optional.ofNullable(before.get(item)).equals(Optional.ofNullable(after.get(item))));
        Difference difference = new DifferenceRule(definition, LATENESS).between(register, from, to, knowledge);
        Set<IssueSubject> told = new HashSet<>();
        for (Kind kind : List.of(Kind.EXTENDED, Kind.EXTENSION_LOST)) {
            for (Change change : difference.changesOf(kind)) {
                assertThat(told.add(change.item())).isTrue();
                assertThat(change.reason().arguments())
                        .containsEntry("due", (kind == Kind.EXTENDED ? after : before).get(change.item()));
            }
        }
        assertThat(told).isEqualTo(moved);
    }

    @Property
    void everyChangeNamesEntriesThatWereNotInEffectBefore(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("spans") Tuple2<LocalDate, LocalDate> span,
            @ForAll("knowledge") Knowledge knowledge) {
        LocalDate from = span.get1();
        Register then = known(register, knowledge, from);
        Register now = known(register, knowledge, span.get2());
        Difference difference =
                new DifferenceRule(definition, LATENESS).between(register, from, span.get2(), knowledge);
        for (Change change : difference.changes()) {
            assertThat(change.reason().arguments()).containsEntry("item", change.item());
            if (change.kind() == Kind.ADDED) {
                assertThat(change.entries()).isEmpty();
            } else if (change.kind() != Kind.GONE_LATE) {
                assertThat(change.entries()).as("%s", change.reason()).isNotEmpty();
            }
            Issue issue = now.issue(change.item().issue()).orElseThrow();
            List<Entry> before = then.issue(change.item().issue())
                    .filter(old -> isThere(old, from))
                    .map(old -> old.upwardsFrom(change.item().subject()).stream()
                            .flatMap(subject ->
                                    new HistoryOracle(old.history().entries()).course(subject, from).stream())
                            .toList())
                    .orElse(List.of());
            assertThat(issue.history().entries()).containsAll(change.entries());
            assertThat(change.entries()).noneMatch(before::contains);
        }
        assertThat(difference.changesOf(Kind.ADDED))
                .isEqualTo(difference.changes().stream()
                        .filter(change -> change.kind() == Kind.ADDED)
                        .toList());
    }

    @Property
    void everyMoveIntoAnEndOrOutOfOneIsTold(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("spans") Tuple2<LocalDate, LocalDate> span,
            @ForAll("knowledge") Knowledge knowledge) {
        Difference difference =
                new DifferenceRule(definition, LATENESS).between(register, span.get1(), span.get2(), knowledge);
        Set<IssueSubject> ended = items(difference, Kind.ENDED);
        Set<IssueSubject> noLonger = items(difference, Kind.NO_LONGER_ENDED);
        for (Difference.Move move : difference.moves()) {
            boolean isOfPopulation =
                    move.before().equals(Optional.of(CountingStatus.OUTSIDE)) || move.after() == CountingStatus.OUTSIDE;
            if (!isOfPopulation && isEnded(move.after())) {
                assertThat(ended).contains(move.item());
            } else if (!isOfPopulation
                    && move.before().filter(DifferenceProperties::isEnded).isPresent()) {
                assertThat(noLonger).contains(move.item());
            }
        }
        Register then = known(register, knowledge, span.get1());
        Register now = known(register, knowledge, span.get2());
        for (Issue issue : now.issues()) {
            for (Unit unit : issue.units(definition.unit())) {
                Optional<EndKind> was = then.issue(issue.id())
                        .filter(old -> isThere(old, span.get1()))
                        .flatMap(old -> end(old, unit.subject(), span.get1()));
                Optional<EndKind> is =
                        isThere(issue, span.get2()) ? end(issue, unit.subject(), span.get2()) : Optional.empty();
                IssueSubject item = new IssueSubject(issue.id(), unit.subject());
                assertThat(ended.contains(item)).isEqualTo(is.isPresent() && !is.equals(was));
                assertThat(noLonger.contains(item)).isEqualTo(is.isEmpty() && was.isPresent());
            }
        }
    }

    /** The end of a subject or, if it has none and is not complete, of what is above it. */
    private static Optional<EndKind> end(Issue issue, Subject subject, LocalDate day) {
        State own = oracle(issue).state(subject, day);
        if (own.end().isPresent() || own.tier() == Tier.COMPLETE) {
            return own.endKind();
        }
        return issue.upwardsFrom(subject).stream()
                .flatMap(each -> oracle(issue).state(each, day).end().stream())
                .findFirst()
                .flatMap(entry -> entry.fact().endKind());
    }

    private static boolean isEnded(CountingStatus status) {
        return status.name().startsWith("ENDED_");
    }

    private static Set<IssueSubject> items(Difference difference, Kind kind) {
        Set<IssueSubject> items = new HashSet<>();
        difference.changesOf(kind).forEach(change -> items.add(change.item()));
        return items;
    }

    /** Whether the due day of an issue is before a day; of a span, its last day. */
    private static boolean isPast(DueDays dates, Issue issue, LocalDate day) {
        DueDay due = dates.dueDayOf(issue, Subject.issue(), day);
        Optional<LocalDate> last = due instanceof DueDay.Undecided undecided ? undecided.latest() : due.date();
        return last.filter(day::isAfter).isPresent();
    }

    private static boolean isThere(Issue issue, LocalDate day) {
        return issue != NONE && issue.raisedOn().stream().noneMatch(raised -> raised.isAfter(day));
    }

    private static final Issue NONE = Issue.builder(IssueId.of("none"))
            .title(LocalText.of("无", "none"))
            .inspection(InspectionId.of("none"))
            .deadline(Deadline.notStated())
            .build();

    private static HistoryOracle oracle(Issue issue) {
        return new HistoryOracle(issue.history().entries());
    }

    private static Optional<LocalDate> extended(Issue issue, LocalDate day) {
        return oracle(issue).extendedDue(Subject.issue(), day);
    }

    private static List<Entry> inEffect(Issue issue, Fact.Kind kind, LocalDate day) {
        return isThere(issue, day)
                ? oracle(issue).course(Subject.issue(), day).stream()
                        .filter(entry -> entry.fact().kind() == kind)
                        .toList()
                : List.of();
    }

    private static Set<String> those(Register then, Register now, BiPredicate<Issue, Issue> meant) {
        Set<String> ids = new HashSet<>();
        for (Issue issue : now.issues()) {
            if (meant.test(then.issue(issue.id()).orElse(NONE), issue)) {
                ids.add(issue.id().value());
            }
        }
        return ids;
    }

    private static Set<String> issues(Difference difference, Kind kind) {
        List<String> ids = new ArrayList<>();
        difference
                .changesOf(kind)
                .forEach(change -> ids.add(change.item().issue().value()));
        assertThat(ids).doesNotHaveDuplicates();
        return new HashSet<>(ids);
    }
}
