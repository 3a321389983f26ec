package org.rectification.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.calendar.Period;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionBuilder;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Severity;
import org.rectification.issue.SeverityId;
import org.rectification.oversight.Act;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.PartKey;
import org.rectification.oversight.Partition;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyBuilder;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;

/** A generated register without its issues. */
record Frame(
        List<Visit> visits,
        List<Category> categories,
        List<Severity> severities,
        List<Phase> phases,
        List<Body> bodies,
        List<Post> posts,
        List<AggregateRecord> aggregates,
        List<OversightRecord> records) {

    /** An inspection with the assumed day of its feedback, which is also given if only a span of days is stated. */
    record Visit(Inspection inspection, LocalDate feedback) {}

    static Frame of(Options options, Draws draws, Words words, Days days) {
        List<Visit> visits = visits(options.size(Size.INSPECTIONS), draws.branch("inspections"), words, days);
        List<Body> bodies = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        addBodies(options.size(Size.BODIES), draws.branch("bodies"), words, days, bodies, posts);
        return new Frame(
                visits,
                categories(options.size(Size.CATEGORIES), draws.branch("categories"), words),
                severities(options.size(Size.SEVERITIES), draws.branch("severities"), words),
                phases(options, draws.branch("phases"), words, days),
                List.copyOf(bodies),
                List.copyOf(posts),
                aggregates(options.size(Size.AGGREGATES), draws.branch("aggregates"), words, visits),
                records(options.size(Size.RECORDS), draws.branch("records"), words, days, bodies));
    }

    private static List<Visit> visits(int count, Draws source, Words words, Days days) {
        List<Visit> visits = new ArrayList<>();
        long half = ChronoUnit.DAYS.between(days.first(), days.last()) / 2;
        LocalDate previous = days.first();
        for (int i = 0; i < count; i++) {
            Draws draws = source.branch(i);
            LocalDate start = days.later(days.first(), half * i / count);
            LocalDate end = days.later(start, 30);
            LocalDate feedback = days.between(draws, end, days.later(end, 60));
            feedback = feedback.isBefore(previous) ? previous : feedback;
            previous = feedback;
            LocalText area = Words.place(i);
            InspectionKind kind = InspectionKind.values()[i % InspectionKind.values().length];
            InspectionBuilder inspection = Inspection.builder(InspectionId.of("inspection-" + (i + 1)))
                    .name(words.text(
                            draws,
                            area.in(Language.CHINESE) + "督察（第" + (i + 1) + "次）",
                            "Inspection " + (i + 1) + ", " + area.in(Language.ENGLISH)))
                    .kind(kind)
                    .area(words.text(draws, area))
                    .round(i / 2 + 1)
                    .batch(i % 2 + 1)
                    .team(words.text(draws, "第" + (i + 1) + "督察组", "team " + (i + 1)));
            if (i % 4 == 3) { // some reports name only the month
                inspection.stayWithin(month(start)).feedbackWithin(month(feedback));
            } else {
                inspection.stay(DateSpan.of(start, end)).feedbackOn(feedback);
            }
            visits.add(new Visit(inspection.build(), feedback));
        }
        return List.copyOf(visits);
    }

    private static DateSpan month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return DateSpan.of(month.atDay(1), month.atEndOfMonth());
    }

    private static List<Category> categories(int count, Draws source, Words words) {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            categories.add(new Category(
                    CategoryId.of("category-" + (i + 1)), words.text(source.branch(i), Words.category(i))));
        }
        return List.copyOf(categories);
    }

    private static List<Severity> severities(int count, Draws source, Words words) {
        List<Severity> severities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            severities.add(new Severity(
                    SeverityId.of("severity-" + (i + 1)), words.text(source.branch(i), Words.severity(i))));
        }
        return List.copyOf(severities);
    }

    private static List<Phase> phases(Options options, Draws source, Words words, Days days) {
        int count = options.size(Size.PHASES);
        int dated = count > 1 ? count - 1 : count;
        long length = ChronoUnit.DAYS.between(days.first(), days.last());
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Draws draws = source.branch(i);
            PhaseId id = PhaseId.of("phase-" + (i + 1));
            if (i == dated) {
                phases.add(Phase.of(id, words.text(draws, "长期坚持", "long term"), Deadline.continuing()));
                continue;
            }
            LocalDate due = YearMonth.from(days.first().plusDays(length * (i + 1) / dated))
                    .atEndOfMonth();
            Phase phase = Phase.of(id, words.text(draws, due + "前", "by " + due), Deadlines.worded(due));
            if (draws.chance(options.share(Share.PHASE_TARGETS))) {
                Ratio share = Ratio.ofPercent(BigDecimal.valueOf(100L * (i + 1) / dated));
                phase = phase.withTarget(new CompletionTarget(share, due));
            }
            phases.add(phase);
        }
        return List.copyOf(phases);
    }

    /**
     * Adds a province with its committee and a department, and cities with counties, townships, departments and
     * enterprises.
     */
    private static void addBodies(
            int count, Draws source, Words words, Days days, List<Body> bodies, List<Post> posts) {
        List<BodyKind> kinds = List.of(
                BodyKind.GOVERNMENT,
                BodyKind.PARTY_COMMITTEE,
                BodyKind.DEPARTMENT,
                BodyKind.GOVERNMENT,
                BodyKind.GOVERNMENT,
                BodyKind.GOVERNMENT,
                BodyKind.DEPARTMENT,
                BodyKind.ENTERPRISE);
        List<BodyLevel> levels = List.of(
                BodyLevel.PROVINCE,
                BodyLevel.PROVINCE,
                BodyLevel.PROVINCE,
                BodyLevel.CITY,
                BodyLevel.COUNTY,
                BodyLevel.TOWNSHIP,
                BodyLevel.CITY,
                BodyLevel.ENTERPRISE);
        int[] parents = {-1, -1, 0, 0, 3, 4, 3, 4}; // within a province and within each city that follows
        for (int i = 0; i < count; i++) {
            Draws draws = source.branch(i);
            int row = i < 3 ? i : 3 + (i - 3) % 5;
            int parent = parents[row] < 3 ? parents[row] : i - (row - parents[row]);
            BodyKind kind = kinds.get(row);
            BodyLevel level = levels.get(row);
            BodyId id = bodyId(i);
            BodyBuilder body = Body.builder(id)
                    .name(bodyName(draws, words, Words.place(i), kind, level))
                    .kind(kind)
                    .level(level);
            if (parent >= 0) {
                body.parent(bodyId(parent));
            }
            if (draws.below(6) == 0) {
                body.validity(DateSpan.from(days.first().minusYears(1)));
            }
            bodies.add(body.build());
            Post principal = new Post(PostId.of("post-" + (i + 1)), postTitle(draws, words, kind), id, Truth.YES);
            if (kind == BodyKind.ENTERPRISE) {
                principal = principal.withSide(Post.Side.GOVERNMENT);
                LocalText secretary = words.text(draws, "党委书记", "Party secretary");
                posts.add(new Post(PostId.of("post-" + (i + 1) + "-party"), secretary, id, Truth.YES)
                        .withSide(Post.Side.PARTY));
            }
            posts.add(
                    i % 3 == 0 ? principal.heldDuring(DateSpan.from(days.first().minusYears(2))) : principal);
            if (i % 2 == 0) {
                LocalText deputy = words.text(draws, "分管负责人", "deputy in charge");
                Truth isPrincipal = i % 4 == 0 ? Truth.NO : Truth.UNDECIDABLE;
                posts.add(new Post(PostId.of("post-" + (i + 1) + "-deputy"), deputy, id, isPrincipal));
            }
        }
    }

    private static BodyId bodyId(int index) {
        return BodyId.of("body-" + (index + 1));
    }

    private static LocalText bodyName(Draws draws, Words words, LocalText place, BodyKind kind, BodyLevel level) {
        String chinese = place.in(Language.CHINESE);
        String english = place.in(Language.ENGLISH);
        if (kind == BodyKind.ENTERPRISE) {
            return words.text(draws, chinese + "化工厂", english + " Chemical Works");
        }
        String zhLevel = level == BodyLevel.PROVINCE
                ? "省"
                : level == BodyLevel.CITY ? "市" : level == BodyLevel.COUNTY ? "县" : "镇";
        String enLevel = level == BodyLevel.PROVINCE
                ? " Province"
                : level == BodyLevel.CITY ? " City" : level == BodyLevel.COUNTY ? " County" : " Township";
        String zhKind = kind == BodyKind.GOVERNMENT
                ? "人民政府"
                : kind == BodyKind.PARTY_COMMITTEE ? "委" : level == BodyLevel.PROVINCE ? "生态环境厅" : "生态环境局";
        String enKind = kind == BodyKind.GOVERNMENT
                ? " Government"
                : kind == BodyKind.PARTY_COMMITTEE ? " Party Committee" : " Ecology and Environment Department";
        return words.text(draws, chinese + zhLevel + zhKind, english + enLevel + enKind);
    }

    private static LocalText postTitle(Draws draws, Words words, BodyKind kind) {
        return switch (kind) {
            case PARTY_COMMITTEE -> words.text(draws, "书记", "Party secretary");
            case GOVERNMENT -> words.text(draws, "行政首长", "head of government");
            case ENTERPRISE -> words.text(draws, "总经理", "general manager");
            default -> words.text(draws, "主要负责人", "head");
        };
    }

    private static List<AggregateRecord> aggregates(int count, Draws source, Words words, List<Visit> visits) {
        List<RecordKind> kinds = RecordKind.values();
        List<AggregateRecord> aggregates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Draws draws = source.branch(i);
            RecordKind kind = kinds.get(i % kinds.size());
            Visit visit = draws.oneOf(visits);
            Quantity quantity = draws.chance(0.8)
                    ? Quantity.exactly(draws.upTo(500))
                    : new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.valueOf(100L * draws.upTo(60)));
            aggregates.add(AggregateRecord.builder(RecordId.of("record-" + (i + 1)))
                    .kind(kind)
                    .quantity(quantity)
                    .unit(unitOf(draws, kind))
                    .scope(words.text(
                            draws,
                            visit.inspection().id() + "期间" + kind.label().in(Language.CHINESE),
                            kind.label().in(Language.ENGLISH) + " during "
                                    + visit.inspection().id()))
                    .period(visit.inspection()
                            .stay()
                            .or(() -> visit.inspection().stayWithin()))
                    .partitions(partitions(draws.branch("partitions"), quantity))
                    .addInspections(visit.inspection().id())
                    .build());
        }
        return List.copyOf(aggregates);
    }

    /** Returns meetings, reports, disclosures, rounds, and matters raised with their follow-ups, in rotation. */
    private static List<OversightRecord> records(int count, Draws source, Words words, Days days, List<Body> bodies) {
        List<OversightRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Draws draws = source.branch(i);
            LocalDate day = days.between(draws, days.first(), days.last());
            RecordId before = RecordId.of("oversight-" + i);
            if (i % 6 == 5) { // the follow-up refers to the preceding record
                day = days.later(records.get(i - 1).reportedOn(), 30);
            }
            Act act = switch (i % 6) {
                case 0 -> new Act.MeetingHeld(draws.oneOf(List.of(Act.Meeting.values())));
                case 1 -> new Act.ReportReceived(DutyId.of("monthly-progress"), Period.MONTH.around(day));
                case 2 ->
                    Act.Disclosed.of(
                            draws.oneOf(List.of(Act.Content.values())), draws.oneOf(List.of(Act.Medium.values())));
                case 3 ->
                    Act.RoundHeld.of(
                            draws.oneOf(List.of(Act.RoundKind.values())), CampaignId.of("campaign-" + (i / 6 + 1)));
                case 4 ->
                    new Act.Raised(
                            draws.oneOf(List.of(Act.Matter.values())),
                            words.text(draws, "反映的问题" + (i + 1), "matter " + (i + 1)),
                            Optional.of(days.later(day, 60)));
                default -> new Act.FollowedUp(before, draws.oneOf(List.of(Act.Outcome.values())));
            };
            OversightRecordBuilder record = OversightRecord.builder(RecordId.of("oversight-" + (i + 1)))
                    .act(act)
                    .happenedWithin(DateSpan.ofDay(day));
            if (!bodies.isEmpty()) {
                record.addBy(draws.oneOf(bodies).id()).addTo(draws.oneOf(bodies).id());
            }
            records.add(record.build());
        }
        return List.copyOf(records);
    }

    private static CountUnit unitOf(Draws draws, RecordKind kind) {
        if (kind.action().isPresent()) {
            List<CountUnit> units = new ArrayList<>();
            if (kind.action().get().meetsPersons()) {
                units.addAll(List.of(CountUnit.PERSON, CountUnit.PERSON_TIME));
            }
            if (kind.action().get().meetsUnits()) {
                units.add(CountUnit.BODY);
            }
            return draws.oneOf(units);
        }
        return switch (kind.family()) {
            case HANDOVER -> kind == RecordKind.CLUES_HANDED_OVER ? CountUnit.CLUE : CountUnit.MATTER;
            case COMPLAINT -> CountUnit.COMPLAINT;
            case MECHANISM -> CountUnit.MECHANISM;
            case ACCOUNTABILITY, INTERVIEW, LAW_ENFORCEMENT, REFERRAL, INSPECTION ->
                draws.oneOf(List.of(CountUnit.TEAM, CountUnit.PLACE, CountUnit.DAY));
        };
    }

    /** Returns a partition into two parts by place whose sum is the whole, if the whole is an exact number. */
    private static List<Partition> partitions(Draws draws, Quantity whole) {
        if (!whole.isExact() || draws.chance(0.5)) {
            return List.of();
        }
        long all = whole.amount().longValueExact();
        long first = draws.upTo((int) all);
        return List.of(Partition.of(
                Partition.Subtotal.of(new PartKey.OfPlace(Words.place(0)), first),
                Partition.Subtotal.of(new PartKey.OfPlace(Words.place(1)), all - first)));
    }

    /**
     * Returns the first phase that ends on or after a day. Returns the last phase if there is no day, or no phase ends
     * late enough.
     */
    Optional<PhaseId> phaseOf(Optional<LocalDate> due) {
        for (Phase phase : phases) {
            Optional<LocalDate> end = phase.deadline().due();
            if (due.isPresent() && end.isPresent() && !due.get().isAfter(end.get())) {
                return Optional.of(phase.id());
            }
        }
        return phases.isEmpty()
                ? Optional.empty()
                : Optional.of(phases.get(phases.size() - 1).id());
    }
}
