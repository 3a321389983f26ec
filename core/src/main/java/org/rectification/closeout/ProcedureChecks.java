package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.base.Truth;
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.internal.StableNames;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.ObjectionReceived;
import org.rectification.issue.Fact.ObjectionSettled;
import org.rectification.issue.History;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.ObjectionRule;
import org.rectification.procedure.Procedure;

/** The conditions that do not belong to a single stage. */
final class ProcedureChecks {

    private ProcedureChecks() {}

    private abstract static class OfProcedure extends Check {

        final Procedure procedure;

        OfProcedure(Condition.Kind kind, Procedure procedure, Certainty certainty) {
            this(Condition.of(kind), procedure, certainty);
        }

        OfProcedure(Condition condition, Procedure procedure, Certainty certainty) {
            super(condition, Stages.Part.BEFORE, certainty, procedure.sources());
            this.procedure = procedure;
        }
    }

    /** The procedure is in force on the day. */
    static final class InForce extends OfProcedure {

        InForce(Procedure procedure) {
            super(Condition.Kind.IN_FORCE, procedure, procedure.certainty());
        }

        @Override
        ConditionMessage test(Case c) {
            return procedure.isInForceOn(c.asOf) ? ConditionMessage.IN_FORCE : ConditionMessage.NOT_IN_FORCE;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            out.put("day", c.asOf);
            out.put("validity", procedure.validity().orElseThrow());
        }
    }

    /** The issue was found by an inspection to which the procedure applies. */
    static final class OfInspection extends OfProcedure {

        private final List<InspectionKind> kinds;

        OfInspection(Procedure procedure, List<InspectionKind> kinds) {
            super(Condition.Kind.INSPECTION, procedure, procedure.certainty());
            this.kinds = kinds;
        }

        @Override
        ConditionMessage test(Case c) {
            InspectionKind kind = c.rule.kindOf(c.issue.inspection());
            if (kind == null) {
                return ConditionMessage.INSPECTION_UNKNOWN;
            }
            return kinds.contains(kind)
                    ? ConditionMessage.INSPECTION_IN_SCOPE
                    : ConditionMessage.INSPECTION_OUT_OF_SCOPE;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            InspectionKind kind = c.rule.kindOf(c.issue.inspection());
            out.put("inspection", c.issue.inspection());
            if (kind != null) {
                out.put("kind", kind);
            }
        }
    }

    /** The issue has a deadline to which the procedure applies. */
    static final class OfDeadline extends OfProcedure {

        private final List<Deadline.Kind> kinds;

        OfDeadline(Procedure procedure, List<Deadline.Kind> kinds) {
            super(Condition.Kind.DEADLINE, procedure, procedure.certainty());
            this.kinds = kinds;
        }

        @Override
        ConditionMessage test(Case c) {
            return kinds.contains(c.deadline().kind())
                    ? ConditionMessage.DEADLINE_IN_SCOPE
                    : ConditionMessage.DEADLINE_OUT_OF_SCOPE;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            out.put("words", c.deadline().words());
        }
    }

    /** Rectification was reported complete. */
    static final class Completion extends OfProcedure {

        private final List<Tier> tiers;

        Completion(Procedure procedure) {
            super(Condition.Kind.COMPLETION, procedure, procedure.certainty());
            this.tiers = procedure.completion();
        }

        @Override
        ConditionMessage test(Case c) {
            Tier tier = tier(c);
            if (tiers.contains(tier)) {
                return ConditionMessage.COMPLETE;
            }
            return tier == Tier.NOT_REPORTED ? ConditionMessage.NO_REPORT : ConditionMessage.NOT_COMPLETE;
        }

        /** What was reported: that the closing itself completes the subject does not meet a condition of closing. */
        private static Tier tier(Case c) {
            History history = c.issue.history();
            Tier tier = history.tierOf(c.subject, c.asOf);
            return tier == Tier.COMPLETE && history.isClosedOut(c.subject, c.asOf)
                    ? history.stateOf(c.subject, c.asOf).reportedTier()
                    : tier;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            if (message != ConditionMessage.NO_REPORT) {
                out.put("tier", tier(c));
            }
        }

        @Override
        List<Entry> evidence(Case c) {
            return c.issue
                    .history()
                    .stateOf(c.subject, c.asOf)
                    .completion()
                    .filter(entry -> entry.fact().kind() == Fact.Kind.COMPLETION_CLAIMED)
                    .map(List::of)
                    .orElseGet(List::of);
        }
    }

    /** Closing leaves no contradiction of a kind. */
    static final class Gate extends OfProcedure {

        private final Contradiction.Kind kind;

        Gate(Procedure procedure, Contradiction.Kind kind) {
            super(
                    new Condition(Condition.Kind.COHERENCE, Optional.empty(), Optional.of(StableNames.of(kind))),
                    procedure,
                    procedure.certainty());
            this.kind = kind;
        }

        @Override
        ConditionMessage test(Case c) {
            return found(c).isEmpty() ? ConditionMessage.NO_CONTRADICTION : ConditionMessage.CONTRADICTION_STANDS;
        }

        private Optional<Contradiction> found(Case c) {
            return Coherence.contradictionOfClosing(c.issue, c.subject, kind, c.asOf);
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            out.put("kind", kind);
            found(c).ifPresent(each -> out.put("why", each.reasons().get(0)));
        }
    }

    /** A condition defined by the user. */
    static final class Own extends Check {

        private final OwnCondition own;

        Own(OwnCondition own) {
            super(
                    new Condition(Condition.Kind.OWN, Optional.empty(), Optional.of(own.code())),
                    Stages.Part.BEFORE,
                    Certainty.CONFIGURED,
                    List.<Citation>of());
            this.own = own;
        }

        @Override
        ConditionMessage test(Case c) {
            return own.holds(c.issue, c.subject, c.asOf) ? ConditionMessage.OWN_HOLDS : ConditionMessage.OWN_FAILS;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            out.put("name", own.name());
        }

        @Override
        LocalText counted(Case c) {
            return own.name();
        }
    }

    /**
     * No objection prevents closing. An objection belongs to the notice in whose window it falls, or to the last
     * notice. An upheld objection prevents closing until its notice is given again.
     */
    static final class Objections extends OfProcedure {

        private final @Nullable ObjectionRule rule;
        private final int[] notices;

        Objections(Procedure procedure, int[] notices) {
            super(
                    Condition.Kind.OBJECTIONS,
                    procedure,
                    procedure.objections().map(ObjectionRule::certainty).orElse(procedure.certainty()));
            this.rule = procedure.objections().orElse(null);
            this.notices = notices;
        }

        @Override
        ConditionMessage test(Case c) {
            if (!c.isObjected()) {
                return ConditionMessage.NO_OBJECTION;
            }
            ConditionMessage worst = ConditionMessage.NO_OBJECTION;
            for (Entry entry : c.pass()) {
                if (entry.fact() instanceof ObjectionReceived objection) {
                    ConditionMessage message = test(c, entry, objection);
                    if (message.state() == ConditionState.UNMET) {
                        return message;
                    }
                    worst = message == ConditionMessage.NO_OBJECTION ? worst : message;
                }
            }
            return worst;
        }

        private ConditionMessage test(Case c, Entry entry, ObjectionReceived objection) {
            Entry settlement = settlement(c, entry.id());
            if (settlement != null) {
                if (!((ObjectionSettled) settlement.fact()).upheld()) {
                    return ConditionMessage.NO_OBJECTION;
                }
                int notice = noticeOf(c, entry);
                boolean givenAgain = notice != Stages.NONE && c.start(notice).isAfter(settlement.happenedOn());
                return givenAgain ? ConditionMessage.NO_OBJECTION : ConditionMessage.OBJECTION_UPHELD;
            }
            return switch (counts(c, entry, objection)) {
                case YES -> ConditionMessage.OBJECTION_OPEN;
                case NO -> ConditionMessage.NO_OBJECTION;
                case UNDECIDABLE -> ConditionMessage.OBJECTION_RULE_UNSPECIFIED;
            };
        }

        /**
         * Whether an unsettled objection is admissible and in time. Failing one test is enough, even if other tests are
         * undecidable.
         */
        private Truth counts(Case c, Entry entry, ObjectionReceived objection) {
            return needs(objection.realName(), rule == null ? Truth.UNDECIDABLE : rule.realName())
                    .and(needs(objection.withProof(), rule == null ? Truth.UNDECIDABLE : rule.proof()))
                    .and(inTime(c, entry, objection));
        }

        private static Truth needs(boolean given, Truth needed) {
            return given ? Truth.YES : needed.not();
        }

        private Truth inTime(Case c, Entry entry, ObjectionReceived objection) {
            int index = noticeOf(c, entry);
            PublicNotice notice = index == Stages.NONE ? null : c.notice(index);
            if (notice == null) {
                return Truth.YES; // there is no last day that it could have missed
            }
            LocalDate last = notice.window().last();
            boolean received = !entry.happenedOn().isAfter(last);
            boolean posted =
                    objection.postmarkedOn().map(day -> !day.isAfter(last)).orElse(received);
            if (received == posted) {
                return Truth.of(received);
            }
            return rule == null || rule.byPostmark() == Truth.UNDECIDABLE
                    ? Truth.UNDECIDABLE
                    : Truth.of((rule.byPostmark() == Truth.YES) == posted);
        }

        /** The notice that the objection belongs to, or {@link Stages#NONE} if no notice has been given. */
        private int noticeOf(Case c, Entry objection) {
            int last = Stages.NONE;
            for (int notice : notices) {
                if (c.isPassed(notice)) {
                    PublicNotice printed = c.notice(notice);
                    if (printed != null && printed.window().span().contains(objection.happenedOn())) {
                        return notice;
                    }
                    last = last == Stages.NONE || c.start(notice).isAfter(c.start(last)) ? notice : last;
                }
            }
            return last;
        }

        /**
         * Collects the notices that must be given again because an objection to them was upheld, each with its first
         * possible day. Returns false if such a notice cannot be given before closing.
         */
        boolean eachToBeGivenAgain(Case c, IntPredicate canBeGiven, ObjIntConsumer<LocalDate> from) {
            boolean mendable = true;
            for (Entry entry : c.pass()) {
                Entry settlement = settlement(c, entry.id());
                if (settlement != null
                        && entry.fact() instanceof ObjectionReceived objection
                        && test(c, entry, objection) == ConditionMessage.OBJECTION_UPHELD) {
                    int about = noticeOf(c, entry);
                    boolean given = false;
                    for (int notice : notices) {
                        if ((about == notice || about == Stages.NONE) && canBeGiven.test(notice)) {
                            from.accept(settlement.happenedOn().plusDays(1), notice);
                            given = true;
                        }
                    }
                    mendable &= given;
                }
            }
            return mendable;
        }

        private static @Nullable Entry settlement(Case c, EntryId objection) {
            Entry found = null;
            for (Entry entry : c.pass()) {
                if (entry.fact() instanceof ObjectionSettled settled
                        && settled.objection().equals(objection)) {
                    found = entry;
                }
            }
            return found;
        }

        /** The objections that led to the message, or all objections if none prevents closing. */
        @Override
        List<Entry> evidence(Case c) {
            ConditionMessage message = test(c);
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : c.pass()) {
                if (entry.fact() instanceof ObjectionReceived objection && test(c, entry, objection) == message) {
                    entries.add(entry);
                }
            }
            return entries;
        }

        @Override
        void describe(Case c, ConditionMessage message, Arguments out) {
            List<Entry> entries = evidence(c);
            out.put("count", entries.size());
            if (!entries.isEmpty()) {
                out.put("objection", entries.get(0).id());
                out.put("date", entries.get(0).happenedOn());
            }
        }
    }
}
