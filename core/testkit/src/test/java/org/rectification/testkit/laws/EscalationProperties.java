package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.Owed;
import org.rectification.duty.Timing;
import org.rectification.escalation.Escalation;
import org.rectification.escalation.EscalationPolicy;
import org.rectification.escalation.EscalationReport;
import org.rectification.escalation.Proposal;
import org.rectification.escalation.Trigger;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.plan.Deadline;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyBuilder;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.responsibility.coverage.ChainFinding;
import org.rectification.responsibility.coverage.ChainPolicy;
import org.rectification.responsibility.coverage.ChainReport;
import org.rectification.status.StatusRule;
import org.rectification.testkit.EscalationArbitraries;
import org.rectification.testkit.RectificationArbitraries;

/** Laws of escalations, of things owed, of responsibility chains and of records. */
class EscalationProperties {

    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();
    private static final StatusRule RULE = StatusRule.of(CALENDAR);
    private static final LocalText TEXT = LocalText.of("文字", "text");

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.registers();
    }

    @Provide
    Arbitrary<EscalationPolicy> policies() {
        return EscalationArbitraries.escalationPolicies();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    @Property
    void thereIsOneProposalForAnEventAndTheSameFactsGiveTheSameProposals(
            @ForAll("registers") Register register,
            @ForAll("policies") EscalationPolicy policy,
            @ForAll("dates") LocalDate asOf) {
        Escalation escalation = Escalation.of(policy, RULE);

        EscalationReport report = escalation.propose(register, asOf);

        assertThat(report.events()).doesNotHaveDuplicates();
        assertThat(report.events().stream().map(TriggeringEvent::key)).doesNotHaveDuplicates();
        assertThat(report.events()).allSatisfy(event -> assertThat(event.on()).isBeforeOrEqualTo(asOf));
        assertThat(report.proposals())
                .allSatisfy(proposal -> assertThat(policy.measures()).containsAll(proposal.measures()));
        assertThat(escalation.propose(register, asOf)).isEqualTo(report);
    }

    @Property
    void whatWasProposedOrAnsweredIsNotProposedAgain(
            @ForAll("registers") Register register,
            @ForAll("policies") EscalationPolicy policy,
            @ForAll("dates") LocalDate asOf) {
        Escalation escalation = Escalation.of(policy, RULE);
        List<Proposal> proposals = escalation.propose(register, asOf).proposals();
        List<OversightRecord> records = new ArrayList<>(register.records());
        for (Proposal proposal : proposals) {
            records.add(OversightRecord.builder(RecordId.of("answer-" + records.size()))
                    .act(new Act.MeasureTaken(proposal.measures().get(0), Optional.of(proposal.event())))
                    .happenedWithin(DateSpan.ofDay(asOf))
                    .build());
        }
        List<TriggeringEvent> before = proposals.stream().map(Proposal::event).toList();

        assertThat(escalation.propose(register, asOf, before).proposals()).isEmpty();
        EscalationReport answered = escalation.propose(register.withRecords(records), asOf);
        assertThat(answered.proposals()).isEmpty();
        assertThat(answered.answered())
                .extracting(EscalationReport.Answered::event)
                .containsAll(before);
    }

    @Property
    void moreLatenessNeverProposesLessOnALadder(
            @ForAll("policies") EscalationPolicy policy,
            @ForAll boolean nearTheEnd,
            @ForAll @IntRange(min = 1, max = 200) int days,
            @ForAll @IntRange(min = 0, max = 200) int more) {
        // In the later case the calendar ends while the days run on.
        LocalDate due =
                nearTheEnd ? CALENDAR.coverage().last().orElseThrow().minusDays(100) : LocalDate.of(2017, 12, 31);
        Register register = withIssue(Issue.builder(IssueId.of("x"))
                        .title(TEXT)
                        .inspection(InspectionId.of("i1"))
                        .deadline(Deadline.by(due))
                        .build())
                .build();
        List<Trigger> byLateness = policy.triggers().stream()
                .filter(Trigger.Overdue.class::isInstance)
                .toList();
        Escalation escalation = Escalation.of(
                EscalationPolicy.builder("ladder")
                        .title(TEXT)
                        .order(EscalationPolicy.Order.LADDER)
                        .measures(policy.measures())
                        .triggers(byLateness)
                        .build(),
                RULE);

        int earlier = rung(escalation, register, due.plusDays(days));
        int later = rung(escalation, register, due.plusDays((long) days + more));

        assertThat(later).isGreaterThanOrEqualTo(earlier);
    }

    /** How far up the ladder the proposal stands; -1 if there is none. */
    private static int rung(Escalation escalation, Register register, LocalDate asOf) {
        return escalation.propose(register, asOf).proposals().stream()
                .map(proposal -> escalation
                        .policy()
                        .measures()
                        .indexOf(proposal.measures().get(0)))
                .max(Comparator.naturalOrder())
                .orElse(-1);
    }

    @Property
    void dueDaysOfAWorkingDayCadenceAreWorkingDaysInOrder(
            @ForAll Period period,
            @ForAll Timing.Counted counted,
            @ForAll @IntRange(min = 1, max = 15) int n,
            @ForAll boolean ofMonth,
            @ForAll @IntRange(min = 2014, max = 2024) int year) {
        Duty duty = Duty.builder(DutyId.of("d"))
                .title(TEXT)
                .matter(new DutyMatter.Report())
                .timing(new Timing.EachPeriod(
                        period,
                        1,
                        counted,
                        List.of(ofMonth ? TimeLimit.workingDayOfEachMonth(n) : TimeLimit.workingDays(n)),
                        CountingConvention.LastDay.STAYS,
                        true))
                .build()
                .inForceWithin(DateSpan.ofYear(year));
        Register register = withIssue().build();

        List<Owed> owed = duty.owedIn(register, DateSpan.ofYear(year), LocalDate.of(year, 6, 30), CALENDAR);

        assertThat(owed).isNotEmpty();
        assertThat(owed).allSatisfy(each -> {
            LocalDate due = each.due().orElseThrow();
            LocalDate first = each.period().orElseThrow().first().orElseThrow();
            LocalDate last = each.period().orElseThrow().last().orElseThrow();
            assertThat(CALENDAR.isWorkingDay(due)).isTrue();
            assertThat(due).isAfterOrEqualTo(counted == Timing.Counted.FROM_START ? first : last.plusDays(1));
            assertThat(each.status())
                    .isEqualTo(due.isBefore(LocalDate.of(year, 6, 30)) ? Owed.Status.MISSING : Owed.Status.NOT_YET_DUE);
        });
        assertThat(owed).extracting(each -> each.due().orElseThrow()).isSorted();
        assertThat(owed).extracting(each -> each.period().orElseThrow()).doesNotHaveDuplicates();
    }

    @Property
    void recordsInEffectAreThoseThatNothingReplaces(
            @ForAll("registers") Register register, @ForAll("dates") LocalDate day) {
        List<OversightRecord> inEffect = OversightRecord.inEffect(register.records());
        Set<RecordId> replaced = new HashSet<>();
        inEffect.forEach(record -> record.corrects().ifPresent(replaced::add));

        assertThat(inEffect).noneMatch(record -> record.act() instanceof Act.Withdrawn);
        assertThat(inEffect).extracting(OversightRecord::id).noneMatch(replaced::contains);
        assertThat(register.asKnown(day).records())
                .as("what was reported later is not known")
                .hasSize((int) register.records().stream()
                        .filter(record -> !record.reportedOn().isAfter(day))
                        .count());
        assertThat(register.asKnown(day).asKnown(day)).isEqualTo(register.asKnown(day));
    }

    /** A hole in a chain, and the one finding it makes. */
    enum Hole {
        NONE,
        NO_LEAD,
        NO_RESPONSIBLE_BODY,
        NO_POST,
        POST_VACANT,
        POST_NOT_IN_EXISTENCE,
        TENURE_NOT_STATED,
        POST_OF_ANOTHER_BODY,
        POST_AT_ANOTHER_LEVEL,
        DEPUTY_ONLY,
        PRINCIPAL_NOT_STATED,
        NO_PRINCIPAL_POST,
        BODY_NOT_IN_EXISTENCE,
        LEVEL_SKIPPED,
        ACCEPTOR_NOT_INDEPENDENT,
        ONE_SIDE_ONLY;

        /** What is found: a hole in one rule may be one in another. */
        List<String> kinds() {
            return switch (this) {
                case NONE -> List.of();
                case LEVEL_SKIPPED -> List.of("LEVEL_SKIPPED", "LEVEL_SKIPPED"); // government and Party committee
                case NO_PRINCIPAL_POST -> List.of("NO_PRINCIPAL_POST", "DEPUTY_ONLY");
                case POST_AT_ANOTHER_LEVEL -> List.of("POST_OF_ANOTHER_BODY", "POST_AT_ANOTHER_LEVEL");
                default -> List.of(name());
            };
        }
    }

    /**
     * Province, city and county, each with its government and its Party committee, and more or fewer departments beside
     * them, each with its principal post held.
     */
    @Property
    void aChainWithAHoleReportsExactlyThatHole(
            @ForAll Hole hole,
            @ForAll @IntRange(min = 0, max = 4) int departments,
            @ForAll @IntRange(min = 1, max = 5) int issues) {
        LocalDate day = LocalDate.of(2017, 12, 31);
        RegisterBuilder register = withIssue();
        add(register, "province", BodyLevel.PROVINCE, Optional.empty(), Hole.NONE);
        add(register, "city", BodyLevel.CITY, Optional.of("province"), Hole.NONE);
        add(register, "county", BodyLevel.COUNTY, Optional.of("city"), Hole.NONE);
        add(register, "holed", BodyLevel.COUNTY, Optional.of("city"), hole);
        add(register, "province-party", BodyLevel.PROVINCE, Optional.empty(), Hole.NONE);
        add(register, "city-party", BodyLevel.CITY, Optional.of("province-party"), Hole.NONE);
        add(register, "county-party", BodyLevel.COUNTY, Optional.of("city-party"), Hole.NONE);
        List<Assignment> whole = new ArrayList<>(List.of(
                link(Role.LEAD, "province"),
                link(Role.RESPONSIBLE, "city"),
                link(Role.RESPONSIBLE, "county"),
                link(Role.LEAD, "province-party"),
                link(Role.RESPONSIBLE, "city-party"),
                link(Role.RESPONSIBLE, "county-party")));
        for (int i = 0; i < departments; i++) {
            add(register, "department-" + i, BodyLevel.CITY, Optional.of("city"), Hole.NONE);
            whole.add(link(Role.RESPONSIBLE, "department-" + i));
        }
        List<Assignment> holed = new ArrayList<>(whole);
        switch (hole) {
            case NONE -> {}
            case NO_LEAD -> holed.removeIf(link -> link.role() == Role.LEAD);
            case NO_RESPONSIBLE_BODY -> holed.removeIf(link -> link.role() == Role.RESPONSIBLE);
            case NO_POST -> holed.set(2, Assignment.of(Role.RESPONSIBLE, BodyId.of("county")));
            case POST_OF_ANOTHER_BODY ->
                holed.set(2, Assignment.of(Role.RESPONSIBLE, BodyId.of("county"), PostId.of("holed-head")));
            case POST_AT_ANOTHER_LEVEL ->
                holed.set(2, Assignment.of(Role.RESPONSIBLE, BodyId.of("county"), PostId.of("city-head")));
            case DEPUTY_ONLY, PRINCIPAL_NOT_STATED ->
                holed.set(2, Assignment.of(Role.RESPONSIBLE, BodyId.of("holed"), PostId.of("holed-other")));
            case LEVEL_SKIPPED ->
                holed.removeIf(link -> link.body().value().startsWith("city")
                        || link.body().value().startsWith("department"));
            case ONE_SIDE_ONLY -> holed.remove(5);
            case ACCEPTOR_NOT_INDEPENDENT -> holed.add(link(Role.ACCEPTING, "county"));
            case POST_VACANT, POST_NOT_IN_EXISTENCE, TENURE_NOT_STATED, NO_PRINCIPAL_POST, BODY_NOT_IN_EXISTENCE ->
                holed.set(2, link(Role.RESPONSIBLE, "holed"));
        }
        for (int i = 0; i < issues; i++) {
            register.addIssues(issue("x" + i, i == issues - 1 ? holed : whole));
        }

        ChainReport report = ChainPolicy.complete().check(register.build(), day);

        assertThat(report.findings())
                .extracting(finding -> finding.issue() + " " + finding.kind())
                .containsExactlyElementsOf(hole.kinds().stream()
                        .map(kind -> "x" + (issues - 1) + " " + kind)
                        .toList());
        assertThat(report.coverage()).isEqualTo(new Ratio(hole == Hole.NONE ? issues : issues - 1, issues));
        assertThat(report.findings())
                .extracting(ChainFinding::kind)
                .allMatch(ChainPolicy.complete().objections()::contains);
    }

    @Property
    void theSharesByBodyAndLevelAddUpToTheLinks(
            @ForAll("registers") Register register, @ForAll("dates") LocalDate day) {
        ChainReport report = ChainPolicy.strict().check(register, day);
        long links = register.issues().stream()
                .filter(issue -> issue.isRaisedOn(day))
                .mapToLong(issue -> issue.chain().assignments().size())
                .sum();

        assertThat(report.byBody().values().stream()
                        .mapToLong(Ratio::denominator)
                        .sum())
                .isEqualTo(links);
        assertThat(report.byLevel().values().stream()
                        .mapToLong(Ratio::denominator)
                        .sum())
                .isEqualTo(links);
        assertThat(report.byLevel().values().stream()
                        .mapToLong(Ratio::numerator)
                        .sum())
                .isEqualTo(report.byBody().values().stream()
                        .mapToLong(Ratio::numerator)
                        .sum());
    }

    private static Assignment link(Role role, String body) {
        return Assignment.of(role, BodyId.of(body), PostId.of(body + "-head"));
    }

    private static Issue issue(String id, List<Assignment> links) {
        return Issue.builder(IssueId.of(id))
                .title(TEXT)
                .inspection(InspectionId.of("i1"))
                .deadline(Deadline.continuing())
                .chain(new ResponsibilityChain(links))
                .build();
    }

    private static RegisterBuilder withIssue(Issue... issues) {
        return Register.builder(TEXT)
                .origin(Origin.GENERATED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .build())
                .addIssues(issues);
    }

    private static void add(RegisterBuilder register, String id, BodyLevel level, Optional<String> parent, Hole hole) {
        DateSpan until = DateSpan.parse("../2017-06-30");
        BodyBuilder body = Body.builder(BodyId.of(id))
                .name(LocalText.of(id, id))
                .kind(
                        id.endsWith("-party")
                                ? BodyKind.PARTY_COMMITTEE
                                : id.startsWith("department") ? BodyKind.DEPARTMENT : BodyKind.GOVERNMENT)
                .level(level)
                .parent(parent.map(BodyId::of));
        if (hole == Hole.BODY_NOT_IN_EXISTENCE) {
            body.validity(until);
        }
        register.addBodies(body.build());
        Post post = new Post(PostId.of(id + "-head"), TEXT, BodyId.of(id), Truth.of(hole != Hole.NO_PRINCIPAL_POST));
        switch (hole) {
            case POST_NOT_IN_EXISTENCE -> {
                register.addPosts(post.withValidity(until).heldDuring(until));
                register.addPosts(new Post(PostId.of(id + "-new"), TEXT, BodyId.of(id), Truth.YES));
            }
            case POST_VACANT -> register.addPosts(post.heldDuring(until));
            case TENURE_NOT_STATED -> register.addPosts(post);
            case DEPUTY_ONLY, PRINCIPAL_NOT_STATED -> {
                register.addPosts(post);
                Truth principal = hole == Hole.DEPUTY_ONLY ? Truth.NO : Truth.UNDECIDABLE;
                register.addPosts(new Post(PostId.of(id + "-other"), TEXT, BodyId.of(id), principal)
                        .heldDuring(DateSpan.parse("2010-01-01/..")));
            }
            default -> register.addPosts(post.heldDuring(DateSpan.parse("2010-01-01/..")));
        }
    }
}
