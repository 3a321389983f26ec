package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.EndTreatment;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateItems;
import org.rectification.duty.Duty;
import org.rectification.escalation.Escalation;
import org.rectification.escalation.EscalationPolicy;
import org.rectification.escalation.EscalationReport;
import org.rectification.escalation.NextStep;
import org.rectification.escalation.Trigger;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.plan.Deadline;
import org.rectification.plan.Measure;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.series.IssueColumns;
import org.rectification.status.ClassWideSearch;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;
import org.rectification.status.IssueStatus;
import org.rectification.status.Lateness;
import org.rectification.status.StatusRule;
import org.rectification.testkit.EscalationArbitraries;
import org.rectification.testkit.RectificationArbitraries;

/** The life of an issue: it is always in one group, no list loses an open one, and what ended asks for nothing. */
class LifeProperties {

    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());
    private static final LocalText TEXT = LocalText.of("文字", "text");

    /** What an issue is on a day, found from its history alone; complete and closed are ends, too. */
    private enum Group {
        NOT_RAISED,
        ENDED,
        OPEN_WITH_A_DATE,
        OPEN_WITHOUT_A_DATE
    }

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.oneOf(
                RectificationArbitraries.registers(),
                RectificationArbitraries.generators().map(generator -> generator.register()));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    @Provide
    Arbitrary<RateDefinition> definitions() {
        return RectificationArbitraries.rateDefinitions();
    }

    /** Escalations by any policy, about issues and about one duty. */
    @Provide
    Arbitrary<Escalation> escalations() {
        return Combinators.combine(EscalationArbitraries.escalationPolicies(), EscalationArbitraries.duties())
                .as(LifeProperties::escalation);
    }

    private static Escalation escalation(EscalationPolicy policy, Duty duty) {
        List<Trigger> triggers = new ArrayList<>(policy.triggers());
        triggers.add(new Trigger.MissedDuty(
                Optional.empty(),
                Optional.of(policy.measures().get(policy.measures().size() - 1))));
        EscalationPolicy both = EscalationPolicy.builder("both")
                .title(TEXT)
                .order(EscalationPolicy.Order.MENU)
                .measures(policy.measures())
                .subjects(policy.subjects())
                .triggers(triggers)
                .build();
        return new Escalation(both, RULE, List.of(duty));
    }

    private static State state(Issue issue, Subject subject, LocalDate asOf) {
        return new HistoryOracle(issue.history().entries()).state(subject, asOf);
    }

    private static boolean isRaised(Issue issue, LocalDate asOf) {
        return issue.raisedOn().stream().noneMatch(asOf::isBefore);
    }

    /** The last day that decides whether an open issue is late; empty if no possible one does. */
    private static Optional<LocalDate> decisive(DueDay due, LocalDate asOf) {
        if (due instanceof DueDay.Undecided undecided) {
            return undecided
                    .latest()
                    .filter(asOf::isAfter)
                    .or(() -> undecided.earliest().filter(asOf::isBefore));
        }
        return due.date();
    }

    private static Group group(Issue issue, Optional<LocalDate> due, LocalDate asOf) {
        State state = state(issue, Subject.issue(), asOf);
        if (!isRaised(issue, asOf)) {
            return Group.NOT_RAISED;
        }
        if (state.end().isPresent() || state.isComplete() || state.closeOut().isPresent()) {
            return Group.ENDED;
        }
        return due.isPresent() ? Group.OPEN_WITH_A_DATE : Group.OPEN_WITHOUT_A_DATE;
    }

    private static NextStep.Kind withDate(Issue issue, DueDay due, LocalDate asOf) {
        boolean isDueToday = due instanceof DueDay.Dated dated
                && dated.on().equals(asOf)
                && dated.suspended().stream()
                        .noneMatch(line -> line.suspension().isOpen());
        boolean isSuspended =
                issue.suspensionsOf(Subject.issue(), asOf).stream().anyMatch(Suspension::isOpen);
        return isSuspended && !isDueToday ? NextStep.Kind.AWAIT_RESUMPTION : NextStep.Kind.PLAN_BACKWARDS;
    }

    private static NextStep.Kind withoutDate(DueDay due) {
        if (due instanceof DueDay.Undecided) {
            return due.latest().isPresent() ? NextStep.Kind.SETTLE_LAST_DAY : NextStep.Kind.AWAIT_CALENDAR;
        }
        return due instanceof DueDay.Waiting ? NextStep.Kind.AWAIT_START : NextStep.Kind.SET_DATE;
    }

    /** What can be said of the lateness of an issue of a group. */
    private static Set<Lateness.Kind> latenesses(Group group, State state, LocalDate asOf) {
        boolean isExcepted = state.isExceptedOn(asOf);
        return switch (group) {
            case NOT_RAISED -> Set.of(Lateness.Kind.NOT_RAISED);
            case ENDED ->
                state.end().isPresent()
                        ? Set.of(Lateness.Kind.ENDED)
                        : Set.of(
                                Lateness.Kind.COMPLETED_EARLY,
                                Lateness.Kind.COMPLETED_IN_TIME,
                                Lateness.Kind.COMPLETED_LATE,
                                Lateness.Kind.UNDATED,
                                Lateness.Kind.WAITING,
                                Lateness.Kind.UNDECIDED,
                                Lateness.Kind.CONTINUING);
            case OPEN_WITH_A_DATE ->
                isExcepted
                        ? Set.of(Lateness.Kind.EXCEPTED)
                        : Set.of(
                                Lateness.Kind.NOT_YET_DUE,
                                Lateness.Kind.DUE_SOON,
                                Lateness.Kind.DUE_TODAY,
                                Lateness.Kind.OVERDUE);
            case OPEN_WITHOUT_A_DATE ->
                isExcepted
                        ? Set.of(Lateness.Kind.EXCEPTED)
                        : Set.of(
                                Lateness.Kind.UNDATED,
                                Lateness.Kind.CONTINUING,
                                Lateness.Kind.WAITING,
                                Lateness.Kind.UNDECIDED);
        };
    }

    // --- one group, and no list loses an open issue ---

    @Property
    void everyIssueIsInOneGroupAndEveryListAgrees(
            @ForAll("registers") Register register, @ForAll("dates") LocalDate asOf) {
        List<IssueStatus> statuses = RULE.statusesOf(register, asOf);
        assertThat(statuses)
                .extracting(IssueStatus::issue)
                .containsExactlyElementsOf(
                        register.issues().stream().map(Issue::id).toList());
        List<IssueId> overdue =
                RULE.overdueIn(register, asOf).stream().map(IssueStatus::issue).toList();
        List<IssueId> undated =
                RULE.undatedIn(register, asOf).stream().map(IssueStatus::issue).toList();
        List<NextStep> steps = NextStep.stepsIn(register, RULE, asOf);
        DueDays dates = DueDays.of(register, RULE.calendar());
        for (int i = 0; i < statuses.size(); i++) {
            Issue issue = register.issues().get(i);
            State state = state(issue, Subject.issue(), asOf);
            DueDay dueDay = dates.dueDayOf(issue, Subject.issue(), asOf);
            Optional<LocalDate> due = decisive(dueDay, asOf);
            Group group = group(issue, due, asOf);
            assertThat(statuses.get(i).lateness().kind())
                    .as("lateness of %s, %s", issue.id(), group)
                    .isIn(latenesses(group, state, asOf));
            boolean isOpen = group == Group.OPEN_WITH_A_DATE || group == Group.OPEN_WITHOUT_A_DATE;
            boolean isAwaited = isOpen && !state.isExceptedOn(asOf);
            boolean isLate = isAwaited && due.filter(asOf::isAfter).isPresent();
            assertThat(overdue.contains(issue.id())).isEqualTo(isLate);
            Deadline deadline = issue.deadline();
            boolean isKeptUp = deadline.isContinuing()
                    && !deadline.isImmediate()
                    && deadline.relative().isEmpty();
            boolean isToBeDated = isAwaited && group == Group.OPEN_WITHOUT_A_DATE && !isKeptUp;
            assertThat(undated.contains(issue.id())).isEqualTo(isToBeDated);
            List<NextStep.Kind> next = steps.stream()
                    .filter(step -> step.issue().equals(issue.id()))
                    .map(NextStep::kind)
                    .collect(Collectors.toCollection(ArrayList::new));
            boolean isSearchAsked = group != Group.NOT_RAISED
                    && state.end().isEmpty()
                    && !state.isExceptedOn(asOf)
                    && isLastOfSearches(Fact.ClassWideSearchRequired.class, issue, asOf);
            assertThat(next.remove(NextStep.Kind.SEARCH_CLASS_WIDE)).isEqualTo(isSearchAsked);
            if (isAwaited) {
                assertThat(next)
                        .singleElement()
                        .isIn(
                                isLate
                                        ? Set.of(NextStep.Kind.CHASE_UP)
                                        : group == Group.OPEN_WITH_A_DATE
                                                ? Set.of(withDate(issue, dueDay, asOf))
                                                : Set.of(isToBeDated ? withoutDate(dueDay) : NextStep.Kind.CONTINUE));
            } else if (group == Group.ENDED && state.end().isEmpty()) {
                assertThat(next).isSubsetOf(NextStep.Kind.CHECK_AGAIN).hasSizeLessThan(2);
            } else if (isOpen && state.exceptionUntil().isEmpty()) {
                assertThat(next).containsExactly(NextStep.Kind.SET_DATE); // an exception without a last day gets one
            } else {
                assertThat(next).isEmpty();
            }
        }
    }

    @Property
    void nothingThatIsRaisedVanishesFromTheLists(
            @ForAll("registers") Register register, @ForAll("dates") LocalDate asOf) {
        List<IssueId> undated =
                RULE.undatedIn(register, asOf).stream().map(IssueStatus::issue).toList();
        for (IssueStatus status : RULE.statusesOf(register, asOf)) {
            Lateness lateness = status.lateness();
            boolean isComplete = status.state().isComplete() && !(lateness instanceof Lateness.NotRaised);
            long lists = Stream.of(
                            lateness instanceof Lateness.NotRaised,
                            lateness instanceof Lateness.Dated && !(lateness instanceof Lateness.Completed),
                            undated.contains(status.issue()),
                            lateness instanceof Lateness.Continuing && !isComplete,
                            lateness instanceof Lateness.Ended,
                            lateness instanceof Lateness.Excepted,
                            isComplete && !(lateness instanceof Lateness.Ended))
                    .filter(isIn -> isIn)
                    .count();
            assertThat(lists).as("lists with %s", status).isEqualTo(1);
        }
    }

    /** Whether the last fact about class-wide searches is of a type. */
    private static boolean isLastOfSearches(Class<? extends Fact> type, Issue issue, LocalDate asOf) {
        return new HistoryOracle(issue.history().entries())
                .course(Subject.issue(), asOf).stream()
                        .map(Entry::fact)
                        .filter(fact -> fact instanceof Fact.ClassWideSearchRequired
                                || fact instanceof Fact.ClassWideSearchDone)
                        .reduce((one, later) -> later)
                        .filter(type::isInstance)
                        .isPresent();
    }

    @Property
    void everyIssueThatAsksForAClassWideSearchIsCounted(
            @ForAll("registers") Register register, @ForAll("dates") LocalDate asOf) {
        List<ClassWideSearch> searches = ClassWideSearch.searchesIn(register, RULE.calendar(), asOf);
        List<Issue> raised = register.issues().stream()
                .filter(issue -> isRaised(issue, asOf))
                .toList();
        assertThat(searches.stream().filter(ClassWideSearch::isDone).map(ClassWideSearch::issue))
                .containsExactlyElementsOf(raised.stream()
                        .filter(issue -> isLastOfSearches(Fact.ClassWideSearchDone.class, issue, asOf))
                        .map(Issue::id)
                        .toList());
        assertThat(searches.stream().filter(search -> !search.isDone()).map(ClassWideSearch::issue))
                .containsExactlyElementsOf(raised.stream()
                        .filter(issue ->
                                state(issue, Subject.issue(), asOf).end().isEmpty()
                                        && isLastOfSearches(Fact.ClassWideSearchRequired.class, issue, asOf))
                        .map(Issue::id)
                        .toList());
    }

    @Property
    void everyUnitIsInOnePlaceOfARate(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf) {
        CompletionRate rate = definition.rateOf(register, asOf);
        long units = register.issues().stream()
                .mapToLong(issue -> issue.units(definition.unit()).size())
                .sum();
        long endedBeside = rate.ended().entrySet().stream()
                .filter(each -> definition.ends().treatmentOf(each.getKey()) != EndTreatment.COUNTS)
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(rate.numerator()
                        + sum(rate.leftOut().values().stream())
                        + endedBeside
                        + rate.outside()
                        + rate.unresolved())
                .isEqualTo(units);

        RateItems items = definition.items(register, asOf);
        List<IssueSubject> all = new ArrayList<>(items.counted());
        items.leftOut().values().forEach(all::addAll);
        items.ended().values().forEach(all::addAll);
        all.addAll(items.outside());
        all.addAll(items.unresolved());
        assertThat(all).hasSize((int) units).doesNotHaveDuplicates();
        for (Issue issue : register.issues()) {
            IssueSubject whole = new IssueSubject(issue.id(), Subject.issue());
            boolean isEnded = items.ended().values().stream().anyMatch(each -> each.contains(whole));
            if (definition.unit() == Subject.Kind.ISSUE
                    && !items.outside().contains(whole)
                    && !items.unresolved().contains(whole)) {
                assertThat(isRaised(issue, asOf)).isTrue();
                assertThat(isEnded)
                        .isEqualTo(state(issue, Subject.issue(), asOf).end().isPresent());
            }
        }
    }

    private static long sum(Stream<Long> counts) {
        return counts.mapToLong(Long::longValue).sum();
    }

    // --- what ended asks for nothing ---

    /** What ended and everything below it; and what is closed and below it, if that is asked for. */
    private static Set<IssueSubject> ended(Register register, LocalDate asOf, boolean orClosed) {
        Set<IssueSubject> ended = new LinkedHashSet<>();
        for (Issue issue : register.issues()) {
            State whole = state(issue, Subject.issue(), asOf);
            boolean isOver =
                    whole.end().isPresent() || (orClosed && whole.closeOut().isPresent());
            Laws.subjects(issue).stream()
                    .filter(subject ->
                            isOver || state(issue, subject, asOf).end().isPresent())
                    .forEach(subject -> ended.add(new IssueSubject(issue.id(), subject)));
            for (Measure measure : issue.measures()) {
                if (state(issue, Subject.of(measure.id()), asOf).end().isPresent()) {
                    measure.keySteps().forEach(step -> ended.add(new IssueSubject(issue.id(), Subject.of(step.id()))));
                }
            }
        }
        return ended;
    }

    @Property
    void whatEndedIsNowhereDueOrOverdue(@ForAll("registers") Register register, @ForAll("dates") LocalDate asOf) {
        Set<IssueSubject> ended = ended(register, asOf, true);
        assertThat(ClassWideSearch.searchesIn(register, RULE.calendar(), asOf))
                .filteredOn(search -> search.kind() == ClassWideSearch.Kind.OVERDUE)
                .noneMatch(search -> {
                    State state = state(register.issue(search.issue()).orElseThrow(), Subject.issue(), asOf);
                    return state.end().isPresent() || state.isExceptedOn(asOf);
                });
        for (IssueSubject item : ended) {
            Issue issue = register.issue(item.issue()).orElseThrow();
            Lateness lateness = RULE.statusOf(issue, item.subject(), asOf).lateness();
            if (lateness instanceof Lateness.Dated) {
                assertThat(lateness).as("%s", item).isInstanceOf(Lateness.Completed.class);
            }
            if (isRaised(issue, asOf)
                    && state(issue, item.subject(), asOf).end().isPresent()) {
                assertThat(lateness).as("%s", item).isInstanceOf(Lateness.Ended.class);
            }
        }
        assertThat(RULE.overdueIn(register, asOf))
                .noneMatch(status -> ended.contains(new IssueSubject(status.issue(), status.subject())));
        DueDays dates = DueDays.of(register, RULE.calendar());
        long overdue = register.issues().stream()
                .filter(issue -> {
                    Optional<LocalDate> due = decisive(dates.dueDayOf(issue, Subject.issue(), asOf), asOf);
                    return group(issue, due, asOf) == Group.OPEN_WITH_A_DATE
                            && !state(issue, Subject.issue(), asOf).isExceptedOn(asOf)
                            && due.filter(asOf::isAfter).isPresent();
                })
                .count();
        assertThat(IssueColumns.of(register, asOf, issue -> Optional.<PhaseId>empty(), dates)
                        .tally(asOf)
                        .overdue(Optional.empty()))
                .isEqualTo(overdue);
    }

    @Property
    void whatEndedIsNotEscalated(
            @ForAll("registers") Register register,
            @ForAll("escalations") Escalation escalation,
            @ForAll("dates") LocalDate asOf) {
        Set<IssueSubject> ended = ended(register, asOf, false);
        Set<IssueSubject> endedOrClosed = ended(register, asOf, true);
        for (TriggeringEvent event : escalation.propose(register, asOf).events()) {
            if (event instanceof TriggeringEvent.OfIssue of) {
                IssueSubject item = new IssueSubject(of.issue(), of.subject());
                // What was refuted before it was closed again has been refuted.
                boolean isOfThePast = of.what() == TriggeringEvent.Kind.COMPLETION_REFUTED
                        || of.what() == TriggeringEvent.Kind.REPETITION;
                assertThat(isOfThePast ? ended : endedOrClosed).doesNotContain(item);
            } else if (event instanceof TriggeringEvent.OfDuty of) {
                of.issue()
                        .ifPresent(issue -> assertThat(ended).doesNotContain(new IssueSubject(issue, Subject.issue())));
            }
        }
    }

    // --- issues are apart ---

    /** What might be entered next about an issue as a whole. */
    private static List<Fact> facts(Register register, LocalDate day) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact.ProgressReported(Tier.BASICALLY_COMPLETE),
                new Fact.ProgressReported(Tier.COMPLETE),
                new Fact.StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED),
                new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED),
                new Fact.CompletionRefuted(RefutationKind.FALSE),
                new Fact.Reopened(),
                new Fact.ExtensionRequested(day.plusYears(1), TEXT),
                new Fact.ExceptionRequested(TEXT, Optional.empty()),
                new Fact.ClassWideSearchRequired(Optional.of(day)),
                new Fact.ClassWideSearchDone(TEXT, List.of())));
        register.inspections().forEach(inspection -> facts.add(new Fact.CarriedOver(inspection.id())));
        register.bodies().stream()
                .findFirst()
                .ifPresent(body -> facts.add(new Fact.Ended(EndKind.NOT_APPLICABLE, body.id(), TEXT)));
        return facts;
    }

    /** The issue with a fact, and with the decision on it if it is a request. */
    private static Issue with(Issue issue, Fact fact, LocalDate day) {
        EntryId id = EntryId.of("new");
        Issue asked = issue.with(Entry.of(id, Subject.issue(), fact, day));
        if (fact instanceof Fact.ExtensionRequested) {
            return asked.with(
                    Entry.of(EntryId.of("granted"), Subject.issue(), new Fact.ExtensionDecided(id, true), day));
        }
        return fact instanceof Fact.ExceptionRequested
                ? asked.with(Entry.of(EntryId.of("granted"), Subject.issue(), new Fact.ExceptionDecided(id, true), day))
                : asked;
    }

    /** The issues that continue or repeat one another, or went into one another, with the given one. */
    private static Set<IssueId> linked(Register register, Issue issue) {
        Set<IssueId> linked = new HashSet<>(links(issue));
        linked.add(issue.id());
        register.issues().stream()
                .filter(other -> links(other).contains(issue.id()))
                .forEach(other -> linked.add(other.id()));
        return linked;
    }

    private static Set<IssueId> links(Issue issue) {
        return Stream.concat(
                        Stream.concat(issue.carriedOverFrom().stream(), issue.repeats().stream()),
                        issue.history().entries().stream()
                                .flatMap(entry -> entry.fact() instanceof Fact.Ended ended
                                        ? ended.into().stream()
                                        : Stream.empty()))
                .collect(Collectors.toSet());
    }

    @Property
    void aFactChangesNoAnswerAboutAnIssueThatIsNotLinkedToItsOwn(
            @ForAll("registers") Register register,
            @ForAll("escalations") Escalation escalation,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf,
            @ForAll int which) {
        if (register.issues().isEmpty()) {
            return;
        }
        Issue issue =
                register.issues().get(Math.floorMod(which, register.issues().size()));
        LocalDate day = isRaised(issue, asOf) ? asOf : issue.raisedOn().orElseThrow();
        List<Fact> facts = facts(register, day);
        Issue changed = with(issue, facts.get(Math.floorMod(which / 7, facts.size())), day);
        Register after = register.withIssues(register.issues().stream()
                .map(each -> each.equals(issue) ? changed : each)
                .toList());
        Set<IssueId> linked = linked(register, issue);

        assertThat(apart(RULE.statusesOf(after, asOf), IssueStatus::issue, linked))
                .isEqualTo(apart(RULE.statusesOf(register, asOf), IssueStatus::issue, linked));
        assertThat(apart(RULE.overdueIn(after, asOf), IssueStatus::issue, linked))
                .isEqualTo(apart(RULE.overdueIn(register, asOf), IssueStatus::issue, linked));
        assertThat(apart(ClassWideSearch.searchesIn(after, RULE.calendar(), asOf), ClassWideSearch::issue, linked))
                .isEqualTo(apart(
                        ClassWideSearch.searchesIn(register, RULE.calendar(), asOf), ClassWideSearch::issue, linked));
        assertThat(apart(NextStep.stepsIn(after, RULE, asOf), NextStep::issue, linked))
                .isEqualTo(apart(NextStep.stepsIn(register, RULE, asOf), NextStep::issue, linked));
        assertThat(proposals(escalation.propose(after, asOf), linked))
                .isEqualTo(proposals(escalation.propose(register, asOf), linked));
        RateItems before = definition.items(register, asOf);
        RateItems now = definition.items(after, asOf);
        assertThat(places(now, linked)).isEqualTo(places(before, linked));
    }

    private static <T> List<T> apart(List<T> answers, Function<T, IssueId> issueOf, Set<IssueId> linked) {
        return answers.stream()
                .filter(answer -> !linked.contains(issueOf.apply(answer)))
                .toList();
    }

    private static List<Object> proposals(EscalationReport report, Set<IssueId> linked) {
        return report.proposals().stream()
                .filter(proposal -> {
                    Optional<IssueId> issue = proposal.event() instanceof TriggeringEvent.OfIssue of
                            ? Optional.of(of.issue())
                            : ((TriggeringEvent.OfDuty) proposal.event()).issue();
                    return issue.isPresent() && !linked.contains(issue.get());
                })
                .map(Object.class::cast)
                .toList();
    }

    private static List<List<IssueSubject>> places(RateItems items, Set<IssueId> linked) {
        List<List<IssueSubject>> places = new ArrayList<>();
        places.add(apart(items.counted(), IssueSubject::issue, linked));
        for (Tier tier : Tier.values()) {
            places.add(apart(items.leftOut().getOrDefault(tier, List.of()), IssueSubject::issue, linked));
        }
        for (EndKind end : EndKind.values()) {
            places.add(apart(items.ended().getOrDefault(end, List.of()), IssueSubject::issue, linked));
        }
        places.add(apart(items.outside(), IssueSubject::issue, linked));
        return places;
    }

    // --- the order of entering ---

    @Property(tries = 100)
    @Tag("slow")
    void theOrderInWhichFactsWereEnteredChangesNothing(
            @ForAll("registers") Register register,
            @ForAll("escalations") Escalation escalation,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf,
            @ForAll long seed) {
        Random random = new Random(seed);
        Register shuffled = register.withIssues(register.issues().stream()
                .map(issue -> {
                    List<Entry> entries = new ArrayList<>(issue.history().entries());
                    Collections.shuffle(entries, random);
                    return issue.withHistory(History.of(entries));
                })
                .toList());
        assertThat(shuffled).isEqualTo(register);
        assertThat(RULE.statusesOf(shuffled, asOf)).isEqualTo(RULE.statusesOf(register, asOf));
        assertThat(ClassWideSearch.searchesIn(shuffled, RULE.calendar(), asOf))
                .isEqualTo(ClassWideSearch.searchesIn(register, RULE.calendar(), asOf));
        assertThat(NextStep.stepsIn(shuffled, RULE, asOf)).isEqualTo(NextStep.stepsIn(register, RULE, asOf));
        assertThat(escalation.propose(shuffled, asOf)).isEqualTo(escalation.propose(register, asOf));
        assertThat(definition.rateOf(shuffled, asOf)).isEqualTo(definition.rateOf(register, asOf));
        assertThat(definition.items(shuffled, asOf)).isEqualTo(definition.items(register, asOf));
        assertThat(definition.rateOf(shuffled.asKnown(asOf), asOf))
                .isEqualTo(definition.rateOf(register.asKnown(asOf), asOf));
    }
}
