package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.DayLedger;
import org.rectification.calendar.NoticeWindow;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WindowVerdict;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.StableNames;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.Entry;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Measure;
import org.rectification.procedure.Actor;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Criterion;
import org.rectification.procedure.Independence;
import org.rectification.procedure.Interval;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Stage;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/** The conditions of a single stage. */
final class StageChecks {

    private StageChecks() {}

    /** Returns all conditions of a stage, in the order in which they are checked. */
    static List<Check> of(Procedure procedure, Stages stages, int index) {
        Stage stage = stages.get(index);
        Seat seat = new Seat(
                index, stage, stages.part(index), stage.sources().isEmpty() ? procedure.sources() : stage.sources());
        List<Check> checks = new ArrayList<>();
        checks.add(new Taken(seat));
        stage.actor().ifPresent(actor -> checks.add(new OfActor(seat, actor)));
        for (int earlier : stages.earlier(index)) {
            checks.add(new After(seat, earlier, stages.get(earlier)));
        }
        notice(seat).ifPresent(checks::add);
        for (Interval interval : stage.intervals()) {
            if (interval.since().isPresent()) {
                int since = stages.indexOf(interval.since().get());
                interval.minimum().ifPresent(limit -> checks.add(new WaitMinimum(seat, since, interval, limit)));
                interval.maximum().ifPresent(limit -> checks.add(new WaitMaximum(seat, since, interval, limit)));
            }
        }
        stage.evidence().stream().distinct().forEach(paper -> checks.add(new Paper(seat, paper)));
        stage.independence().stream().distinct().forEach(rule -> checks.add(independence(seat, stages, rule)));
        stage.threshold().stream().distinct().forEach(reached -> checks.add(new Threshold(seat, reached)));
        for (Criterion criterion : procedure.criteria()) {
            if (stage.criteria().contains(criterion.id())) {
                checks.add(new Test(seat, criterion));
            }
        }
        return checks;
    }

    /**
     * A notice is judged by the length that the procedure requires or, if it requires none, by the length that the
     * notice states.
     */
    private static Optional<Check> notice(Seat seat) {
        if (seat.stage.kind() != CloseOutStage.PUBLIC_NOTICE) {
            return Optional.empty();
        }
        for (Interval interval : seat.stage.intervals()) {
            if (interval.since().isEmpty()
                    && (interval.minimum().isPresent() || interval.maximum().isPresent())) {
                return Optional.of(new NoticeLength(seat, interval));
            }
        }
        return Optional.of(new AsPrinted(seat));
    }

    private static Check independence(Seat seat, Stages stages, Independence rule) {
        if (rule instanceof Independence.FromStage from) {
            int other = stages.indexOf(from.stage());
            return new OfOther(seat, "from-" + from.stage(), false, other);
        }
        if (rule instanceof Independence.AboveStage above) {
            int other = stages.indexOf(above.stage());
            return new OfOther(seat, "above-" + above.stage(), true, other);
        }
        boolean above = rule instanceof Independence.AboveImplementer;
        return new OfOther(seat, above ? "above-implementer" : "from-implementer", above, Stages.NONE);
    }

    /** The stage that a condition belongs to. */
    private record Seat(int index, Stage stage, Stages.Part part, List<Citation> sources) {}

    private abstract static class OfStage extends Check {

        final int index;
        final Stage stage;

        OfStage(Seat seat, Condition condition, Certainty certainty) {
            super(condition, seat.part, certainty, seat.sources);
            this.index = seat.index;
            this.stage = seat.stage;
        }

        @Override
        boolean isSettledByClosing(Case c) {
            return super.isSettledByClosing(c) && !c.isAfterClosing(index);
        }

        @Override
        ConditionMessage test(Case c) {
            return c.isPassed(index) ? testPassed(c) : ConditionMessage.STAGE_OPEN;
        }

        /** Finds the answer for a stage that was passed. */
        abstract ConditionMessage testPassed(Case c);

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            out.put("stage", stage.name());
            if (c.entry(index) != null) {
                out.put("date", c.known(index).happenedOn());
            }
        }

        @Override
        List<Entry> evidence(Case c) {
            Entry entry = c.entry(index);
            return entry == null ? List.of() : List.of(entry);
        }
    }

    /** The stage was taken, passed and is over. */
    private static final class Taken extends OfStage {

        Taken(Seat seat) {
            super(seat, Condition.of(Condition.Kind.TAKEN, seat.stage.id()), seat.stage.certainty());
        }

        @Override
        ConditionMessage test(Case c) {
            if (c.entry(index) == null) {
                if (c.isUnnamed(stage.kind())) {
                    return ConditionMessage.STAGE_UNNAMED;
                }
                return isSettledByClosing(c) ? ConditionMessage.NOT_TAKEN_BY_CLOSING : ConditionMessage.NOT_TAKEN;
            }
            if (c.isPassed(index)) {
                return testPassed(c);
            }
            StageOutcome outcome = c.fact(index).outcome();
            if (outcome == StageOutcome.BASICALLY_MET) {
                return stage.outcomes().isEmpty()
                        ? ConditionMessage.BASICALLY_UNSPECIFIED
                        : ConditionMessage.BASICALLY_NOT_ENOUGH;
            }
            return outcome == StageOutcome.RETURNED ? ConditionMessage.RETURNED : ConditionMessage.FAILED;
        }

        @Override
        ConditionMessage testPassed(Case c) {
            if (c.isOver(index)) {
                return ConditionMessage.TAKEN;
            }
            return isSettledByClosing(c) ? ConditionMessage.NOTICE_RUNNING_AT_CLOSING : ConditionMessage.NOTICE_RUNNING;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            super.describe(c, message, out);
            if (message == ConditionMessage.NOTICE_RUNNING || message == ConditionMessage.NOTICE_RUNNING_AT_CLOSING) {
                out.put("last", c.finish(index));
            }
            Entry closing = c.closing();
            if (closing != null) {
                out.put("closed", closing.happenedOn());
            }
        }

        @Override
        LocalDate until(Case c) {
            return c.nextFrom(index);
        }
    }

    /** An earlier stage was over before the stage. */
    private static final class After extends OfStage {

        private final int earlier;
        private final LocalText earlierName;

        After(Seat seat, int earlier, Stage earlierStage) {
            super(
                    seat,
                    Condition.of(
                            Condition.Kind.AFTER,
                            seat.stage.id(),
                            earlierStage.id().value()),
                    seat.stage.certainty());
            this.earlier = earlier;
            this.earlierName = earlierStage.name();
        }

        @Override
        ConditionMessage testPassed(Case c) {
            if (!c.isPassed(earlier)) {
                return c.entry(earlier) == null
                                && c.isUnnamed(c.stages.get(earlier).kind())
                        ? ConditionMessage.EARLIER_STAGE_OPEN
                        : ConditionMessage.TOO_EARLY;
            }
            return c.start(index).isBefore(c.nextFrom(earlier)) ? ConditionMessage.TOO_EARLY : ConditionMessage.AFTER;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            super.describe(c, message, out);
            out.put("earlier", earlierName);
        }

        @Override
        List<Entry> evidence(Case c) {
            return both(c, index, earlier);
        }
    }

    private static List<Entry> both(Case c, int index, int earlier) {
        List<Entry> entries = new ArrayList<>(2);
        for (int each : new int[] {earlier, index}) {
            Entry entry = c.entry(each);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** The notice ran for as long as the procedure requires. */
    private static final class NoticeLength extends OfStage {

        private final @Nullable TimeLimit minimum;
        private final @Nullable TimeLimit maximum;
        private final Reckoning reckoning;

        NoticeLength(Seat seat, Interval interval) {
            super(seat, Condition.of(Condition.Kind.NOTICE_LENGTH, seat.stage.id()), interval.certainty());
            this.minimum = interval.minimum().orElse(null);
            this.maximum = interval.maximum().orElse(null);
            this.reckoning = Reckoning.of(interval.convention());
        }

        @Override
        ConditionMessage testPassed(Case c) {
            PublicNotice notice = c.notice(index);
            if (notice == null) {
                return ConditionMessage.NOTICE_WINDOW_UNKNOWN;
            }
            NoticeWindow window = notice.window();
            WorkingDayCalendar calendar = c.rule.calendar();
            boolean unsure = false;
            if (minimum != null) {
                if (reckoning.most(window, minimum.kind(), calendar) < minimum.count()) {
                    return ConditionMessage.NOTICE_TOO_SHORT;
                }
                unsure = reckoning.fewest(window, minimum.kind(), calendar) < minimum.count();
            }
            if (maximum != null) {
                if (reckoning.fewest(window, maximum.kind(), calendar) > maximum.count()) {
                    return ConditionMessage.NOTICE_TOO_LONG;
                }
                unsure |= reckoning.most(window, maximum.kind(), calendar) > maximum.count();
            }
            return unsure ? ConditionMessage.NOTICE_COUNT_UNSPECIFIED : ConditionMessage.NOTICE_LONG_ENOUGH;
        }

        /** The time limit that decided. */
        private TimeLimit limit(ConditionMessage message) {
            TimeLimit first = message == ConditionMessage.NOTICE_TOO_LONG ? maximum : minimum;
            return first != null ? first : minimum != null ? minimum : Checks.notNull(maximum, "maximum");
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            super.describe(c, message, out);
            out.put("limit", limit(message));
            PublicNotice notice = c.entry(index) == null ? null : c.notice(index);
            if (notice != null) {
                out.put("first", notice.window().first());
                out.put("last", notice.window().last());
                if (message != ConditionMessage.STAGE_OPEN) {
                    out.put(
                            "held",
                            reckoning.count(notice.window(), limit(message).kind(), c.rule.calendar()));
                }
            }
        }

        @Override
        Optional<DayLedger> ledger(Case c, ConditionMessage message) {
            PublicNotice notice = c.isPassed(index) ? c.notice(index) : null;
            if (notice == null) {
                return Optional.empty();
            }
            TimeLimit limit = limit(message);
            DayKind kind = limit.kind() == TimeLimit.Kind.WORKING_DAYS ? DayKind.WORKING : DayKind.CALENDAR;
            return Optional.of(notice.window()
                    .judge(limit.count(), kind, reckoning.shortest(), c.rule.calendar())
                    .ledger());
        }
    }

    /** The notice ran for as long as the notice itself states. */
    private static final class AsPrinted extends OfStage {

        AsPrinted(Seat seat) {
            super(seat, Condition.of(Condition.Kind.NOTICE_AS_PRINTED, seat.stage.id()), seat.stage.certainty());
        }

        @Override
        ConditionMessage testPassed(Case c) {
            PublicNotice notice = c.notice(index);
            if (notice == null || notice.statedDays().isEmpty()) {
                return ConditionMessage.NOTICE_LENGTH_UNSPECIFIED;
            }
            // A notice may run longer than it states.
            int stated = notice.statedDays().getAsInt();
            boolean held = notice.window().counts(c.rule.calendar()).stream()
                    .anyMatch(count -> count.days() >= stated
                            && (notice.statedKind() == DayKind.UNSPECIFIED || notice.statedKind() == count.kind()));
            return held ? ConditionMessage.NOTICE_AS_PRINTED : ConditionMessage.NOTICE_SHORTER_THAN_PRINTED;
        }

        private static WindowVerdict verdict(Case c, PublicNotice notice) {
            return notice.window().judge(notice.statedDays().getAsInt(), notice.statedKind(), c.rule.calendar());
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            super.describe(c, message, out);
            PublicNotice notice = c.entry(index) == null ? null : c.notice(index);
            if (notice != null && notice.statedDays().isPresent() && message != ConditionMessage.STAGE_OPEN) {
                out.put("first", notice.window().first());
                out.put("last", notice.window().last());
                out.put("held", held(c, notice));
                out.put("stated", stated(notice));
            }
        }

        /**
         * The length of the window, by the reading that gives the stated number, or by counting the first day if none
         * does.
         */
        private static NoticeWindow.Count held(Case c, PublicNotice notice) {
            WindowVerdict verdict = verdict(c, notice);
            DayKind said = notice.statedKind() == DayKind.UNSPECIFIED ? DayKind.CALENDAR : notice.statedKind();
            return verdict.readings().stream()
                    .findFirst()
                    .or(() -> verdict.counts().stream()
                            .filter(count -> count.kind() == said)
                            .findFirst())
                    .orElseThrow();
        }

        private static LocalText stated(PublicNotice notice) {
            int days = notice.statedDays().getAsInt();
            String s = days == 1 ? "" : "s";
            return switch (notice.statedKind()) {
                case WORKING -> LocalText.of(days + "个工作日", days + " working day" + s);
                case CALENDAR -> LocalText.of(days + "个自然日", days + " calendar day" + s);
                case UNSPECIFIED -> LocalText.of(days + "天", days + " day" + s);
            };
        }

        @Override
        Optional<DayLedger> ledger(Case c, ConditionMessage message) {
            boolean judged = message == ConditionMessage.NOTICE_AS_PRINTED
                    || message == ConditionMessage.NOTICE_SHORTER_THAN_PRINTED;
            PublicNotice notice = judged ? c.notice(index) : null;
            return notice == null
                    ? Optional.empty()
                    : Optional.of(verdict(c, notice).ledger());
        }
    }

    private abstract static class Wait extends OfStage {

        final int since;
        final TimeLimit limit;
        final Reckoning reckoning;

        Wait(Seat seat, Condition.Kind kind, int since, Interval interval, TimeLimit limit) {
            super(
                    seat,
                    Condition.of(
                            kind,
                            seat.stage.id(),
                            interval.since().orElseThrow().value()),
                    interval.certainty());
            this.since = since;
            this.limit = limit;
            this.reckoning = Reckoning.of(interval.convention());
        }

        @Override
        ConditionMessage test(Case c) {
            if (!c.isPassed(since)) {
                return ConditionMessage.EARLIER_STAGE_OPEN;
            }
            return c.isPassed(index) ? testPassed(c) : testOpen(c);
        }

        /** Finds the answer for a stage that has not been passed yet. */
        abstract ConditionMessage testOpen(Case c);

        final LocalDate earliest(Case c) {
            return reckoning.earliest(limit, c.finish(since), c.rule.calendar()).date();
        }

        final LocalDate latest(Case c) {
            return reckoning.latest(limit, c.finish(since), c.rule.calendar()).date();
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            super.describe(c, message, out);
            out.put("earlier", c.stages.get(since).name());
            out.put("limit", limit);
            if (message != ConditionMessage.EARLIER_STAGE_OPEN) {
                out.put("due", latest(c));
            }
        }

        @Override
        List<Entry> evidence(Case c) {
            return both(c, index, since);
        }

        @Override
        LocalDate until(Case c) {
            return latest(c).plusDays(1);
        }

        @Override
        Optional<DayLedger> ledger(Case c, ConditionMessage message) {
            return message == ConditionMessage.EARLIER_STAGE_OPEN
                    ? Optional.empty()
                    : Optional.of(reckoning
                            .latest(limit, c.finish(since), c.rule.calendar())
                            .ledger());
        }
    }

    /**
     * The minimum time has passed since an earlier stage. All its days are counted in full, so the stage takes place on
     * a later day.
     */
    private static final class WaitMinimum extends Wait {

        WaitMinimum(Seat seat, int since, Interval interval, TimeLimit limit) {
            super(seat, Condition.Kind.WAIT_MINIMUM, since, interval, limit);
        }

        @Override
        ConditionMessage testPassed(Case c) {
            if (c.start(index).isAfter(latest(c))) {
                return ConditionMessage.WAITED;
            }
            return c.start(index).isAfter(earliest(c))
                    ? ConditionMessage.COUNT_UNSPECIFIED
                    : ConditionMessage.NOT_WAITED;
        }

        @Override
        ConditionMessage testOpen(Case c) {
            return c.asOf.isAfter(latest(c)) ? ConditionMessage.WAITED : ConditionMessage.WAITING;
        }
    }

    /** The maximum time since an earlier stage was not exceeded. */
    private static final class WaitMaximum extends Wait {

        WaitMaximum(Seat seat, int since, Interval interval, TimeLimit limit) {
            super(seat, Condition.Kind.WAIT_MAXIMUM, since, interval, limit);
        }

        @Override
        ConditionMessage testPassed(Case c) {
            return test(c, c.start(index));
        }

        @Override
        ConditionMessage testOpen(Case c) {
            return test(c, c.asOf);
        }

        private ConditionMessage test(Case c, LocalDate day) {
            WorkingDayCalendar calendar = c.rule.calendar();
            if (reckoning.earliest(limit, c.finish(since), calendar).isInTime(day)) {
                return ConditionMessage.IN_TIME;
            }
            return reckoning.latest(limit, c.finish(since), calendar).isInTime(day)
                    ? ConditionMessage.COUNT_UNSPECIFIED
                    : ConditionMessage.TOO_LATE;
        }
    }

    /** The actor of the stage is entitled to take it. */
    private static final class OfActor extends OfStage {

        private final Actor actor;

        OfActor(Seat seat, Actor actor) {
            super(seat, Condition.of(Condition.Kind.ACTOR, seat.stage.id()), actor.certainty());
            this.actor = actor;
        }

        @Override
        ConditionMessage testPassed(Case c) {
            BodyId by = c.known(index).by().orElse(null);
            boolean inferred = actor.certainty() == Certainty.INFERRED;
            if (by == null) {
                return inferred ? ConditionMessage.ACTOR_INFERRED : ConditionMessage.AUTHOR_UNKNOWN;
            }
            ConditionMessage message = test(c, by);
            return inferred && message != ConditionMessage.ACTOR_FITS ? ConditionMessage.ACTOR_INFERRED : message;
        }

        private ConditionMessage test(Case c, BodyId by) {
            if (!actor.roles().isEmpty()) {
                ResponsibilityChain chain = c.chain();
                if (chain.isEmpty()) {
                    return ConditionMessage.CHAIN_UNKNOWN;
                }
                if (!isInARole(chain.assignments(), by)) {
                    return ConditionMessage.ACTOR_WRONG;
                }
            }
            if (!actor.levels().isEmpty()) {
                BodyLevel level = c.rule.levelOf(by);
                if (level == null) {
                    return ConditionMessage.LEVEL_UNKNOWN;
                }
                if (!actor.levels().contains(level)) {
                    return ConditionMessage.ACTOR_WRONG;
                }
            }
            return ConditionMessage.ACTOR_FITS;
        }

        private boolean isInARole(List<Assignment> links, BodyId by) {
            for (int i = 0; i < links.size(); i++) {
                Assignment link = links.get(i);
                if (link.body().equals(by) && actor.roles().contains(link.role())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            super.describe(c, message, out);
            out.put("actor", actor.name());
            Entry entry = c.entry(index);
            if (entry != null && entry.by().isPresent()) {
                out.put("by", c.rule.named(entry.by().get()));
                out.put("unknown", c.rule.named(entry.by().get()));
            }
        }
    }

    /** The actor of the stage is independent of, or superior to, those who did the work or took an earlier stage. */
    private static final class OfOther extends OfStage {

        private final boolean above;
        private final int other;

        OfOther(Seat seat, String item, boolean above, int other) {
            super(seat, Condition.of(Condition.Kind.INDEPENDENCE, seat.stage.id(), item), seat.stage.certainty());
            this.above = above;
            this.other = other;
        }

        @Override
        ConditionMessage testPassed(Case c) {
            BodyId by = c.known(index).by().orElse(null);
            if (by == null) {
                return ConditionMessage.AUTHOR_UNKNOWN;
            }
            if (other != Stages.NONE && !c.isPassed(other)) {
                return ConditionMessage.EARLIER_STAGE_OPEN;
            }
            List<BodyId> others = others(c);
            if (others.isEmpty()) {
                return other == Stages.NONE ? ConditionMessage.CHAIN_UNKNOWN : ConditionMessage.AUTHOR_UNKNOWN;
            }
            if (!above) {
                return others.contains(by) ? ConditionMessage.NOT_INDEPENDENT : ConditionMessage.INDEPENDENT;
            }
            if (unknown(c) != null) {
                return ConditionMessage.LEVEL_UNKNOWN;
            }
            BodyLevel level = c.rule.levelOf(by);
            return others.stream().allMatch(each -> isAbove(level, c.rule.levelOf(each)))
                    ? ConditionMessage.INDEPENDENT
                    : ConditionMessage.NOT_ABOVE;
        }

        private static boolean isAbove(@Nullable BodyLevel one, @Nullable BodyLevel two) {
            return one != null && two != null && one.compareTo(two) < 0;
        }

        private List<BodyId> others(Case c) {
            if (other != Stages.NONE) {
                return c.entry(other) == null
                        ? List.of()
                        : c.known(other).by().map(List::of).orElseGet(List::of);
            }
            List<BodyId> responsible = c.chain().bodies(Role.RESPONSIBLE);
            return responsible.isEmpty() ? c.chain().bodies(Role.LEAD) : responsible;
        }

        /** The first body whose level is unknown. */
        private @Nullable BodyId unknown(Case c) {
            List<BodyId> all = new ArrayList<>(others(c));
            c.known(index).by().ifPresent(all::add);
            return all.stream()
                    .filter(each -> c.rule.levelOf(each) == null)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            super.describe(c, message, out);
            if (other != Stages.NONE) {
                out.put("earlier", c.stages.get(other).name());
            }
            Entry entry = c.entry(index);
            if (entry != null) {
                entry.by().ifPresent(by -> out.put("by", c.rule.named(by)));
                BodyId unknown = unknown(c);
                if (unknown != null) {
                    out.put("unknown", c.rule.named(unknown));
                }
            }
            List<BodyId> others = others(c);
            if (!others.isEmpty()) {
                out.put("others", others.stream().map(c.rule::named).toList());
            }
        }

        @Override
        List<Entry> evidence(Case c) {
            return other == Stages.NONE ? super.evidence(c) : both(c, index, other);
        }
    }

    /** A required document is recorded. */
    private static final class Paper extends OfStage {

        private final EvidenceId paper;

        Paper(Seat seat, EvidenceId paper) {
            super(seat, Condition.of(Condition.Kind.EVIDENCE, seat.stage.id(), paper.value()), seat.stage.certainty());
            this.paper = paper;
        }

        @Override
        ConditionMessage testPassed(Case c) {
            List<EvidenceId> papers = c.fact(index).evidence();
            if (papers.isEmpty()) {
                return ConditionMessage.PAPERS_UNKNOWN;
            }
            return papers.contains(paper) ? ConditionMessage.PAPER_THERE : ConditionMessage.PAPER_MISSING;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            super.describe(c, message, out);
            out.put("item", paper);
        }
    }

    /**
     * The required result was found to be reached. A passed stage implies that the goal is met unless its outcome is
     * "basically met". That all measures are done must be recorded explicitly, by the stage or by the reports on the
     * measures.
     */
    private static final class Threshold extends OfStage {

        private final Attainment attainment;

        Threshold(Seat seat, Attainment attainment) {
            super(
                    seat,
                    Condition.of(Condition.Kind.THRESHOLD, seat.stage.id(), StableNames.of(attainment)),
                    seat.stage.certainty());
            this.attainment = attainment;
        }

        @Override
        ConditionMessage testPassed(Case c) {
            List<Attainment> found = c.fact(index).attained();
            return switch (attainment) {
                case GOAL_BASICALLY_MET -> ConditionMessage.REACHED;
                case GOAL_MET -> isGoalMet(c, found) ? ConditionMessage.REACHED : ConditionMessage.NOT_REACHED;
                case MEASURES_DONE ->
                    found.contains(Attainment.MEASURES_DONE) ? ConditionMessage.REACHED : measures(c, found);
            };
        }

        private boolean isGoalMet(Case c, List<Attainment> found) {
            boolean basically = c.fact(index).outcome() == StageOutcome.BASICALLY_MET
                    || (found.contains(Attainment.GOAL_BASICALLY_MET) && !found.contains(Attainment.GOAL_MET));
            return !basically;
        }

        private static ConditionMessage measures(Case c, List<Attainment> found) {
            List<Measure> measures = c.issue.measures();
            boolean all = !measures.isEmpty();
            for (Measure measure : measures) {
                all &= c.issue.history().tierOf(Subject.of(measure.id()), c.asOf) == Tier.COMPLETE;
            }
            if (all) {
                return ConditionMessage.MEASURES_REPORTED;
            }
            return found.isEmpty() ? ConditionMessage.REACHED_UNKNOWN : ConditionMessage.NOT_REACHED;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            super.describe(c, message, out);
            out.put("attainment", attainment);
        }
    }

    /** A criterion was found to be met. */
    private static final class Test extends OfStage {

        private final CriterionId id;
        private final LocalText name;

        Test(Seat seat, Criterion criterion) {
            super(
                    seat,
                    Condition.of(
                            Condition.Kind.CRITERION,
                            seat.stage.id(),
                            criterion.id().value()),
                    seat.stage.certainty());
            this.id = criterion.id();
            this.name = criterion.name();
        }

        @Override
        ConditionMessage testPassed(Case c) {
            List<CriterionId> passed = c.fact(index).criteria();
            if (passed.isEmpty()) {
                return ConditionMessage.TESTS_UNKNOWN;
            }
            return passed.contains(id) ? ConditionMessage.TEST_PASSED : ConditionMessage.TEST_NOT_PASSED;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            super.describe(c, message, out);
            out.put("test", name);
        }
    }
}
