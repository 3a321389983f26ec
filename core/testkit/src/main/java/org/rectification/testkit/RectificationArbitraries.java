package org.rectification.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.PartsRule;
import org.rectification.complaint.Complaint;
import org.rectification.completion.CountingBasis;
import org.rectification.completion.EndTreatment;
import org.rectification.completion.EndTreatments;
import org.rectification.completion.RateDefinition;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorId;
import org.rectification.indicator.IndicatorReading;
import org.rectification.indicator.ReadingId;
import org.rectification.issue.Category;
import org.rectification.issue.Entry;
import org.rectification.issue.History;
import org.rectification.issue.Inspection;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.Severity;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.oversight.AggregateRecord;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.LimitStart;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.plan.Phase;
import org.rectification.plan.RelativeLimit;
import org.rectification.procedure.Procedure;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/**
 * Arbitraries for jqwik of the values of this library. All values are valid, include many edge cases and shrink to
 * small ones. A failing history shrinks entry by entry, and a failing register issue by issue.
 *
 * <p>Edge cases are part of the distributions. The compound arbitraries declare no edge cases to jqwik, because it
 * would combine those of all parts and try little else.
 *
 * <p>{@link #registers()}, {@link #selections()} and {@link #rateDefinitions()} use the same inspections, categories,
 * severities, phases and bodies, so that selections and definitions match parts of the registers.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Register> registers() {
 *     return RectificationArbitraries.registers();
 * }
 *
 * @Property
 * void theNumeratorNeverExceedsTheDenominator(@ForAll("registers") Register register) {
 *     CompletionRate rate = RateDefinitions.issuesComplete().rateOf(register, LocalDate.of(2017, 12, 31));
 *     assertThat(rate.numerator()).isLessThanOrEqualTo(rate.denominator());
 * }
 * }</pre>
 * @since 0.1.0
 */
public final class RectificationArbitraries {

    /** Days that are likely to reveal errors in rules. The first is the one to which failing examples shrink. */
    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(2017, 12, 31), // a Sunday on which most plans end
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2017, 12, 30),
            LocalDate.of(2016, 2, 29),
            LocalDate.of(2018, 2, 28),
            LocalDate.of(2018, 3, 1),
            LocalDate.of(2017, 6, 30),
            LocalDate.of(2017, 10, 1),
            LocalDate.of(2018, 12, 31),
            LocalDate.of(2020, 2, 29));

    private static final List<String> CLASSES = List.of("closed", "stage-closed", "open", "unfounded", "抽查", "other");

    private static final LocalText A_PLACE = LocalText.of("某县", "a county");

    private static final Register FRAME = RegisterGenerator.seeded(0)
            .with(Size.INSPECTIONS, 2)
            .with(Size.CATEGORIES, 2)
            .with(Size.SEVERITIES, 2)
            .with(Size.PHASES, 3)
            .with(Size.BODIES, 4)
            .with(Size.AGGREGATES, 1)
            .with(Share.PHASE_TARGETS, 1)
            .with(Share.ONE_LANGUAGE, 0)
            .frame();

    /** The records other than issues of {@link #registers()}. */
    private static final Register RECORDS = RegisterGenerator.seeded(1)
            .with(Size.INSPECTIONS, 2)
            .with(Size.BODIES, 4)
            .with(Size.ACTIONS, 40)
            .with(Size.CLUES, 10)
            .with(Size.COMPLAINTS, 40)
            .with(Size.MECHANISMS, 20)
            .with(Size.INDICATORS, 20)
            .with(Size.AGGREGATES, 60)
            .frame();

    private static final int MOST_FACTS = 12;
    private static final int MOST_ISSUES = 8;

    private RectificationArbitraries() {}

    /**
     * Returns days from 2016 to 2020, most of them on or next to an edge: the ends of years, half-years and months,
     * leap days, and days off.
     *
     * @return the days; they shrink to 2017-12-31
     */
    public static Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> beside = Combinators.combine(
                        Arbitraries.of(EDGES), Arbitraries.integers().between(-1, 1))
                .as((edge, days) -> edge.plusDays(days));
        Arbitrary<LocalDate> any = Arbitraries.integers()
                .between(0, 5 * 365)
                .map(days -> LocalDate.of(2016, 1, 1).plusDays(days));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(EDGES)), Tuple.of(1, beside), Tuple.of(1, any))
                .withoutEdgeCases();
    }

    /**
     * Returns spans between two of {@link #dates()}, some of them open at one end.
     *
     * @return the spans
     */
    public static Arbitrary<DateSpan> spans() {
        return Combinators.combine(dates(), dates(), Arbitraries.integers().between(0, 5))
                .as((one, other, shape) -> switch (shape) {
                    case 4 -> DateSpan.from(one);
                    case 5 -> DateSpan.until(one);
                    default -> one.isAfter(other) ? DateSpan.of(other, one) : DateSpan.of(one, other);
                });
    }

    /**
     * Returns limits that count from an event and can be stated in words, from every start.
     *
     * @return the limits
     */
    public static Arbitrary<RelativeLimit> relativeLimits() {
        return relativeLimits(List.of(LimitStart.values()));
    }

    private static Arbitrary<RelativeLimit> relativeLimits(List<LimitStart> starts) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(starts),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(false, false, false, true))
                .as(Deadlines::limit);
    }

    /**
     * Returns deadlines: on a day, in the wordings of plans, counted from an event, and without a date. None counts from
     * an {@linkplain LimitStart#isOutcome() outcome} of the rectification, so each can be that of an issue or a part.
     *
     * @return the deadlines
     */
    public static Arbitrary<Deadline> deadlines() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, dates().map(Deadline::by)),
                Tuple.of(2, dates().map(Deadlines::worded)),
                Tuple.of(1, Arbitraries.of(Deadlines.UNDATED)),
                Tuple.of(1, relativeDeadlines()));
    }

    private static Arbitrary<Deadline> relativeDeadlines() {
        Arbitrary<Deadline> deadlines = relativeLimits(Deadlines.STARTS).map(Deadline::within);
        return Arbitraries.frequencyOf(Tuple.of(3, deadlines), Tuple.of(1, deadlines.map(Deadlines::continuing)));
    }

    /**
     * Returns ratios, including the ratio that is not applicable (0/0) and very large ones.
     *
     * @return the ratios; the numerator may exceed the denominator
     */
    public static Arbitrary<Ratio> ratios() {
        Arbitrary<Long> counts = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 600)),
                Tuple.of(1, Arbitraries.of(0L, 1L, Long.MAX_VALUE)),
                Tuple.of(1, Arbitraries.longs().between(0, Long.MAX_VALUE)));
        return Combinators.combine(counts, counts)
                .as((numerator, denominator) -> new Ratio(denominator == 0 ? 0 : numerator, denominator))
                .withoutEdgeCases();
    }

    /**
     * Returns quantities of every bound. Most are small, so that equal quantities occur often; some have a decimal.
     *
     * @return the quantities; they shrink to exactly 0
     */
    public static Arbitrary<Quantity> quantities() {
        Arbitrary<BigDecimal> amounts = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 12).map(BigDecimal::valueOf)),
                Tuple.of(1, Arbitraries.integers().between(0, 120).map(tenths -> BigDecimal.valueOf(tenths, 1))),
                Tuple.of(1, Arbitraries.longs().between(0, 3_000_000).map(BigDecimal::valueOf)));
        return Combinators.combine(Arbitraries.of(Quantity.Bound.class), amounts)
                .as((bound, amount) ->
                        amount.signum() == 0 && (bound == Quantity.Bound.LESS_THAN || bound == Quantity.Bound.NEARLY)
                                ? new Quantity(Quantity.Bound.EXACTLY, amount)
                                : new Quantity(bound, amount))
                .withoutEdgeCases();
    }

    /**
     * Returns lists of actions of every family, against persons and units. There are few subjects, so that some are
     * subject to several actions.
     *
     * @return the lists, of up to 12 actions with unique ids; they refer to no other records
     */
    public static Arbitrary<List<AccountabilityAction>> actions() {
        return Arbitraries.of(RECORDS.actions())
                .list()
                .ofMaxSize(MOST_FACTS)
                .uniqueElements()
                .map(actions -> actions.stream()
                        .map(action -> AccountabilityAction.builder(action.id())
                                .kind(action.kind())
                                .subject(action.subject())
                                .happenedOn(action.happenedOn())
                                .reportedOn(action.reportedOn())
                                .withdrawnOn(action.withdrawnOn())
                                .build())
                        .toList());
    }

    /**
     * Returns lists of complaints with up to three events, some of them about several matters. They refer to no other
     * records.
     *
     * @return the lists, of up to 12 complaints with unique ids
     */
    public static Arbitrary<List<Complaint>> complaints() {
        return Arbitraries.of(RECORDS.complaints())
                .list()
                .ofMaxSize(MOST_FACTS)
                .uniqueElements()
                .map(complaints -> complaints.stream()
                        .map(complaint -> Complaint.builder(complaint.id())
                                .receivedOn(complaint.receivedOn())
                                .reportedOn(complaint.reportedOn())
                                .matters(complaint.matters())
                                .events(complaint.events())
                                .build())
                        .toList());
    }

    /**
     * Returns published totals of every kind; they refer to no other total.
     *
     * @return the totals, some in two parts by place
     */
    public static Arbitrary<AggregateRecord> aggregates() {
        return Arbitraries.of(RECORDS.aggregates());
    }

    /**
     * Returns indicators of every kind, with and without targets.
     *
     * @return the indicators
     */
    public static Arbitrary<Indicator> indicators() {
        return Arbitraries.of(RECORDS.indicators());
    }

    /**
     * Returns readings of an indicator over a year.
     *
     * @param indicator the indicator
     * @return the readings, both exact and bounds
     * @throws NullPointerException if the indicator is null
     */
    public static Arbitrary<IndicatorReading> readings(Indicator indicator) {
        IndicatorId of =
                Objects.requireNonNull(indicator, "indicator must not be null").id();
        return Combinators.combine(quantities(), Arbitraries.integers().between(2016, 2019))
                .as((value, year) -> IndicatorReading.builder(ReadingId.of("reading-" + year))
                        .indicator(of)
                        .period(DateSpan.ofYear(year))
                        .value(value)
                        .build());
    }

    /**
     * Returns entries about the issue as a whole that refer to no other entry.
     *
     * @return the entries
     */
    public static Arbitrary<Entry> entries() {
        return moves().map(move ->
                Moves.entries(List.of(Subject.issue()), List.of(move)).get(0));
    }

    /**
     * Returns histories of the issue as a whole: every kind of fact, corrections and withdrawals (including withdrawals
     * of each other), late reports, and several facts on one day.
     *
     * @return the histories, of up to 12 entries
     */
    public static Arbitrary<History> histories() {
        return histories(List.of(Subject.issue()));
    }

    /**
     * Returns histories of the given subjects.
     *
     * @param subjects the subjects of the entries, at least one
     * @return the histories, of up to 12 entries
     * @throws NullPointerException if the list or a subject is null
     * @throws IllegalArgumentException if the list is empty
     */
    public static Arbitrary<History> histories(List<Subject> subjects) {
        List<Subject> about = List.copyOf(Objects.requireNonNull(subjects, "subjects must not be null"));
        if (about.isEmpty()) {
            throw new IllegalArgumentException("subjects must be at least one, but were none");
        }
        return moves().list().ofMaxSize(MOST_FACTS).map(moves -> History.of(Moves.entries(about, moves)));
    }

    private static Arbitrary<Moves.Move> moves() {
        return Combinators.combine(
                        Arbitraries.of(Moves.Kind.class),
                        Arbitraries.integers()
                                .between(0, Integer.MAX_VALUE)
                                .withDistribution(RandomDistribution.uniform()),
                        dates(),
                        Arbitraries.of(0, 0, 1, 8, 120),
                        Arbitraries.integers().between(0, MOST_FACTS - 1),
                        Arbitraries.integers().between(0, 59))
                .as(Moves.Move::new)
                .withoutEdgeCases();
    }

    /**
     * Returns issues with up to three parts, two measures and four key steps, and a history about all of them.
     *
     * @return the issues, of the inspection with the id {@code inspection-1}; an end is decided by the body with the id
     *     {@code body-1}, and an issue carried over goes into {@code inspection-2}
     */
    public static Arbitrary<Issue> issues() {
        return drafts().map(draft -> ending(draft.apply(1).build(), List.of()));
    }

    private static Arbitrary<Function<Integer, IssueBuilder>> drafts() {
        return Combinators.combine(
                        shapes(),
                        deadlines(),
                        dates().optional(0.4),
                        moves().list().ofMaxSize(MOST_FACTS))
                .as((shape, deadline, raised, moves) -> {
                    History history = History.of(Moves.entries(shape.subjects(), moves));
                    return number -> shape.addTo(Issue.builder(IssueId.of("issue-" + number))
                            .title(LocalText.of("问题" + number, "Issue " + number))
                            .inspection(FRAME.inspections().get(0).id())
                            .deadline(deadline)
                            .raisedOn(raised.map(day -> notAfterEnds(day, history)))
                            .history(history));
                });
    }

    /**
     * Returns the issue with ends and class-wide searches that name other issues of a register, raised by the time they
     * are reported. Ends go into later issues, as carry-overs do, so that no issue goes into itself through others.
     */
    private static Issue ending(Issue issue, List<Issue> all) {
        int next = 1 + all.stream().map(Issue::id).toList().indexOf(issue.id());
        return issue.withHistory(Moves.naming(
                issue.history(),
                reported -> raised(issue, all.subList(next, all.size()), reported),
                reported -> raised(issue, all, reported)));
    }

    private static List<IssueId> raised(Issue issue, List<Issue> others, LocalDate on) {
        return others.stream()
                .filter(other -> !other.id().equals(issue.id()) && other.isRaisedOn(on))
                .map(Issue::id)
                .toList();
    }

    /** Nothing ends before it was raised. */
    private static LocalDate notAfterEnds(LocalDate raised, History history) {
        return history.entries().stream()
                .filter(entry -> entry.fact().endKind().isPresent())
                .map(Entry::happenedOn)
                .filter(day -> day.isBefore(raised))
                .min(Comparator.naturalOrder())
                .orElse(raised);
    }

    /** The parts and measures of an issue. */
    private record Shape(List<Optional<Deadline>> parts, List<List<Deadline>> steps, Optional<Deadline> ofMeasures) {

        List<Subject> subjects() {
            List<Subject> subjects = new ArrayList<>(List.of(Subject.issue()));
            for (int i = 0; i < parts.size(); i++) {
                subjects.add(Subject.of(part(i)));
            }
            for (int i = 0; i < steps.size(); i++) {
                subjects.add(Subject.of(measure(i)));
                for (int j = 0; j < steps.get(i).size(); j++) {
                    subjects.add(Subject.of(step(i, j)));
                }
            }
            return subjects;
        }

        IssueBuilder addTo(IssueBuilder issue) {
            for (int i = 0; i < parts.size(); i++) {
                LocalText name = Words.place(i);
                issue.addParts(new Part(part(i), name, parts.get(i), ResponsibilityChain.none()));
            }
            for (int i = 0; i < steps.size(); i++) {
                List<KeyStep> keySteps = new ArrayList<>();
                for (int j = 0; j < steps.get(i).size(); j++) {
                    LocalText title = LocalText.of("步骤" + (j + 1), "Step " + (j + 1));
                    keySteps.add(KeyStep.of(step(i, j), title, steps.get(i).get(j)));
                }
                issue.addMeasures(Measure.builder(measure(i))
                        .title(LocalText.of("措施" + (i + 1), "Measure " + (i + 1)))
                        .deadline(ofMeasures)
                        .keySteps(keySteps)
                        .build());
            }
            return issue;
        }

        private static PartId part(int i) {
            return PartId.of("p" + (i + 1));
        }

        private static MeasureId measure(int i) {
            return MeasureId.of("m" + (i + 1));
        }

        private static KeyStepId step(int i, int j) {
            return KeyStepId.of("s" + (i + 1) + "." + (j + 1));
        }
    }

    private static Arbitrary<Shape> shapes() {
        return Combinators.combine(
                        deadlines().optional(0.5).list().ofMaxSize(3),
                        deadlines().list().ofMaxSize(2).list().ofMaxSize(2),
                        deadlines().optional(0.5))
                .as(Shape::new);
    }

    /**
     * Returns registers of up to eight issues with two inspections, two categories, two severities, three phases, four
     * bodies and up to eight oversight records. Some issues are raised later, are not assigned to a category, severity
     * or phase, or are carried over.
     *
     * @return the registers; they shrink to a register without issues
     */
    public static Arbitrary<Register> registers() {
        Arbitrary<Function<Integer, IssueBuilder>> filed = Combinators.combine(
                        drafts(),
                        filing(FRAME.inspections()),
                        filing(FRAME.categories()).optional(0.7),
                        filing(FRAME.severities()).optional(0.7),
                        filing(FRAME.phases()).optional(0.7),
                        filing(FRAME.bodies()).list().uniqueElements().ofMaxSize(2))
                .as((draft, inspection, category, severity, phase, leads) -> number -> draft.apply(number)
                        .inspection(inspection.id())
                        .category(category.map(Category::id))
                        .severity(severity.map(Severity::id))
                        .phase(phase.map(Phase::id))
                        .chain(new ResponsibilityChain(leads.stream()
                                .map(body -> Assignment.of(Role.LEAD, body.id()))
                                .toList())));
        return Combinators.combine(
                        filed.list().ofMaxSize(MOST_ISSUES),
                        Arbitraries.integers()
                                .between(0, MOST_ISSUES - 1)
                                .list()
                                .ofSize(MOST_ISSUES),
                        Arbitraries.integers()
                                .between(0, MOST_ISSUES - 1)
                                .list()
                                .ofSize(MOST_ISSUES),
                        EscalationArbitraries.drafts())
                .as((drafts, predecessors, repeated, records) -> {
                    List<Issue> issues = new ArrayList<>();
                    for (int i = 0; i < drafts.size(); i++) {
                        IssueBuilder draft = drafts.get(i).apply(i + 1);
                        Issue alone = draft.build();
                        draft.carriedOverFrom(earlier(alone, issues, predecessors.get(i)));
                        draft.repeats(earlier(alone, issues, repeated.get(i)));
                        issues.add(draft.build());
                    }
                    issues.replaceAll(issue -> ending(issue, List.copyOf(issues)));
                    Register register = FRAME.withIssues(issues);
                    return register.withRecords(OversightDrafts.records(register, records));
                })
                .withoutEdgeCases();
    }

    /** Returns the earlier issue with the number, from 1, that an issue refers back to, unless it was raised later. */
    private static Optional<IssueId> earlier(Issue issue, List<Issue> earlier, int number) {
        if (number == 0 || number > earlier.size()) {
            return Optional.empty();
        }
        Issue before = earlier.get(number - 1);
        boolean possible = before.raisedOn().isEmpty()
                || issue.raisedOn().map(before::isRaisedOn).orElse(false);
        return possible ? Optional.of(before.id()) : Optional.empty();
    }

    private static <T> Arbitrary<T> filing(List<T> values) {
        return Arbitraries.of(values);
    }

    /**
     * Returns generators of small registers, each with its own seed, sizes and shares. Use them for tests that need a
     * realistic course of events, with chains, texts and sources. A failing example shrinks to fewer issues and fewer
     * irregularities.
     *
     * @return the generators, of up to 30 issues
     */
    public static Arbitrary<RegisterGenerator> generators() {
        Arbitrary<Double> shares = Arbitraries.of(0.0, 0.2, 0.6, 1.0);
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.longs().between(0, 30),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Share.class).set().ofMaxSize(6),
                        shares)
                .as((seed, issues, inspections, others, changed, often) -> {
                    RegisterGenerator generator = RegisterGenerator.seeded(seed)
                            .withIssues(issues)
                            .with(Size.INSPECTIONS, inspections)
                            .with(Size.CATEGORIES, others)
                            .with(Size.SEVERITIES, others)
                            .with(Size.PHASES, others)
                            .with(Size.BODIES, 2 * others)
                            .with(Size.ACTIONS, 3 * others)
                            .with(Size.CLUES, others)
                            .with(Size.COMPLAINTS, 3 * others)
                            .with(Size.COMPLAINT_BATCHES, others)
                            .with(Size.MECHANISMS, others)
                            .with(Size.INDICATORS, others);
                    for (Share share : changed) {
                        generator = generator.with(share, often);
                    }
                    return generator;
                })
                .withoutEdgeCases();
    }

    /**
     * Returns selections of every kind for the registers of {@link #registers()}.
     *
     * @return the selections; they shrink to the selection of everything
     */
    public static Arbitrary<Selection> selections() {
        return selections(FRAME);
    }

    /**
     * Returns selections of every kind that refer to elements of a register.
     *
     * @param register the register, with at least one inspection
     * @return the selections; they shrink to the selection of everything
     * @throws NullPointerException if the register is null
     */
    public static Arbitrary<Selection> selections(Register register) {
        Objects.requireNonNull(register, "register must not be null");
        List<Arbitrary<Selection>> single = new ArrayList<>();
        single.add(
                Arbitraries.of(Selection.all(), Selection.dueByAsOf(), Selection.noDueDate(), Selection.carriedOver()));
        single.add(spans().map(Selection::dueWithin));
        single.add(Arbitraries.of(register.inspections().stream()
                .map(Inspection::id)
                .map(Selection::ofInspection)
                .toList()));
        if (!register.categories().isEmpty()) {
            single.add(Arbitraries.of(register.categories().stream()
                    .map(Category::id)
                    .map(Selection::inCategory)
                    .toList()));
        }
        if (!register.severities().isEmpty()) {
            single.add(Arbitraries.of(register.severities().stream()
                    .map(Severity::id)
                    .map(Selection::ofSeverity)
                    .toList()));
        }
        if (!register.phases().isEmpty()) {
            single.add(Arbitraries.of(register.phases().stream()
                    .map(Phase::id)
                    .map(Selection::inPhase)
                    .toList()));
        }
        if (!register.bodies().isEmpty()) {
            single.add(Arbitraries.of(register.bodies().stream()
                    .map(Body::id)
                    .map(Selection::naming)
                    .toList()));
            single.add(Combinators.combine(
                            Arbitraries.of(register.bodies()).set().ofMinSize(1).ofMaxSize(3),
                            Arbitraries.of(Role.class).set().ofMaxSize(2))
                    .as((bodies, roles) -> new Selection.NamingAny(
                            bodies.stream().map(Body::id).collect(Collectors.toSet()), roles)));
        }
        List<Selection> places = register.issues().stream()
                .flatMap(issue -> issue.parts().stream())
                .map(Part::name)
                .distinct()
                .map(Selection::inPlace)
                .toList();
        single.add(places.isEmpty() ? Arbitraries.just(Selection.inPlace(A_PLACE)) : Arbitraries.of(places));
        Arbitrary<Selection> one = Arbitraries.oneOf(single);
        Arbitrary<List<Selection>> several = one.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(6, one),
                Tuple.of(1, several.map(Selection::allOf)),
                Tuple.of(1, several.map(Selection::anyOf)),
                Tuple.of(1, one.map(Selection::not)));
    }

    /**
     * Returns definitions of every unit, basis, choice of tiers and rounding, for the registers of
     * {@link #registers()}.
     *
     * @return the definitions
     */
    public static Arbitrary<RateDefinition> rateDefinitions() {
        return rateDefinitions(FRAME);
    }

    /**
     * Returns definitions whose populations refer to elements of a register.
     *
     * @param register the register, with at least one inspection
     * @return the definitions
     * @throws NullPointerException if the register is null
     */
    public static Arbitrary<RateDefinition> rateDefinitions(Register register) {
        List<Tier> countable = List.copyOf(EnumSet.complementOf(EnumSet.of(Tier.NOT_REPORTED)));
        List<RoundingMode> roundings = List.copyOf(EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY)));
        Arbitrary<Tuple2<Set<Tier>, Set<Tier>>> countedAndLeftOut = Combinators.combine(
                        Arbitraries.of(countable).set().ofMinSize(1),
                        Arbitraries.of(Tier.class).set().ofMaxSize(2))
                .as((counted, any) -> Tuple.of(
                        counted,
                        any.stream().filter(tier -> !counted.contains(tier)).collect(Collectors.toSet())));
        return Combinators.combine(
                        Arbitraries.of(Subject.Kind.class),
                        selections(register),
                        countedAndLeftOut,
                        Arbitraries.of(CountingBasis.class),
                        endTreatments(),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(roundings))
                .as((unit, selection, tiers, basis, ends, decimals, rounding) -> RateDefinition.builder("generated")
                        .title(LocalText.of("生成的口径", "generated definition"))
                        .unit(unit)
                        .selection(selection)
                        .tiers(tiers.get1())
                        .leavesOut(tiers.get2())
                        .basis(basis)
                        .ends(ends)
                        .percentFormat(new PercentFormat(decimals, rounding))
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<EndTreatments> endTreatments() {
        Arbitrary<EndTreatment> one = Arbitraries.of(EndTreatment.class);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(EndTreatments.STANDARD)),
                Tuple.of(1, Combinators.combine(one, one, one, one, one).as(EndTreatments::new)));
    }

    /**
     * Returns close-out procedures of one to six stages. Any of their properties may be unspecified.
     *
     * @return the procedures
     */
    public static Arbitrary<Procedure> procedures() {
        return ProcedureDrafts.procedures(spans());
    }

    /**
     * Returns breakdowns of up to six classes, with or without a stated whole, which may differ from the sum of its
     * parts.
     *
     * @return the breakdowns; they shrink to an empty breakdown
     */
    public static Arbitrary<Breakdown> breakdowns() {
        Arbitrary<Map<String, Long>> counts = Arbitraries.maps(
                        Arbitraries.of(CLASSES), Arbitraries.longs().between(0, 5_000))
                .ofMaxSize(CLASSES.size());
        return Combinators.combine(counts, Arbitraries.longs().between(-3, 3).optional(0.7))
                .as((parts, gap) -> {
                    long sum = parts.values().stream().mapToLong(count -> count).sum();
                    return gap.map(by -> Breakdown.of(parts, Math.max(0, sum + by)))
                            .orElseGet(() -> Breakdown.of(parts));
                })
                .withoutEdgeCases();
    }

    /**
     * Returns definitions over the classes of {@link #breakdowns()}. They permit rates of more than 100 %.
     *
     * @return the definitions
     */
    public static Arbitrary<ClassRateDefinition> classRateDefinitions() {
        return Combinators.combine(
                        Arbitraries.shuffle(CLASSES),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(PartsRule.class),
                        Arbitraries.integers().between(0, 4))
                .as((classes, counted, leftOut, named, parts, decimals) -> {
                    Set<String> counts = Set.copyOf(classes.subList(0, counted));
                    Set<String> leaves = Set.copyOf(classes.subList(counted, counted + leftOut));
                    return ClassRateDefinition.builder("generated")
                            .title(LocalText.of("生成的口径", "generated definition"))
                            .unit(LocalText.of("件", "items"))
                            .population(named ? Set.copyOf(classes.subList(0, counted + leftOut)) : Set.of())
                            .counts(counts)
                            .leavesOut(leaves)
                            .outside(Set.copyOf(classes.subList(CLASSES.size() - 1, CLASSES.size())))
                            .parts(parts)
                            .mayPassWhole(true)
                            .percentFormat(PercentFormat.halfUp(decimals))
                            .build();
                })
                .withoutEdgeCases();
    }
}
