package org.rectification.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.register.Register;

/**
 * A matter raised from outside, such as a media exposure or an opinion of the people's congress, with the state of its
 * follow-up. It is settled when it is solved, or answered with concrete measures.
 *
 * @param record the record that raised it
 * @param matter the matter raised
 * @param outcome the outcome of the last follow-up; absent if there is none
 * @param settledOn the day of the first follow-up that settled it, if the last one confirms it
 * @param isLate true if the day by which an answer was due has passed and it is not settled, or was settled later
 * @param reasons the reasons, never empty
 * @since 0.1.0
 */
public record RaisedMatter(
        RecordId record,
        Act.Matter matter,
        Optional<Act.Outcome> outcome,
        Optional<LocalDate> settledOn,
        boolean isLate,
        List<Reason> reasons) {

    /**
     * Makes a matter with its follow-up.
     *
     * @param record the record that raised it
     * @param matter the matter raised
     * @param outcome the outcome of the last follow-up
     * @param settledOn the day it was settled
     * @param isLate true if it was not settled in time
     * @param reasons the reasons
     * @throws NullPointerException if an argument or a reason is null
     * @throws IllegalArgumentException if there is no reason
     */
    public RaisedMatter {
        Checks.notNull(record, "record");
        Checks.notNull(matter, "matter");
        Checks.notNull(outcome, "outcome");
        Checks.notNull(settledOn, "settledOn");
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + record);
        }
    }

    /**
     * Returns whether it is solved, or answered with concrete measures.
     *
     * @return true if it needs no further follow-up
     */
    public boolean isSettled() {
        return settledOn.isPresent();
    }

    /**
     * Returns the matters raised by the end of a day, with the state of their follow-up.
     *
     * @param register the register
     * @param asOf the day, included
     * @return an unmodifiable list, in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public static List<RaisedMatter> mattersIn(Register register, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        List<OversightRecord> happened = OversightRecord.inEffect(register.records(), asOf);
        Map<RecordId, List<OversightRecord>> followUps = new HashMap<>();
        for (OversightRecord record : happened) {
            if (record.act() instanceof Act.FollowedUp followedUp) {
                followUps
                        .computeIfAbsent(origin(followedUp.raised(), register), id -> new ArrayList<>())
                        .add(record);
            }
        }
        return happened.stream()
                .filter(record -> record.act() instanceof Act.Raised)
                .map(record -> of(record, followUps.getOrDefault(origin(record.id(), register), List.of()), asOf))
                .toList();
    }

    /** The first record of a chain of corrections, so that a follow-up remains linked when its target is corrected. */
    private static RecordId origin(RecordId id, Register register) {
        RecordId at = id;
        Optional<RecordId> earlier = register.record(at).flatMap(OversightRecord::corrects);
        while (earlier.isPresent()) {
            at = earlier.get();
            earlier = register.record(at).flatMap(OversightRecord::corrects);
        }
        return at;
    }

    private static RaisedMatter of(OversightRecord record, List<OversightRecord> followUps, LocalDate asOf) {
        Act.Raised raised = (Act.Raised) record.act();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                EscalationMessage.RAISED,
                "matter",
                raised.matter(),
                "on",
                record.happenedBy(),
                "content",
                raised.content()));
        Optional<Act.Outcome> outcome = Optional.empty();
        Optional<LocalDate> settledOn = Optional.empty();
        List<OversightRecord> inOrder = followUps.stream()
                .sorted(Comparator.comparing(OversightRecord::happenedBy)
                        .thenComparing(OversightRecord::reportedOn)
                        .thenComparing(OversightRecord::id))
                .toList();
        for (OversightRecord followUp : inOrder) {
            Act.Outcome says = ((Act.FollowedUp) followUp.act()).outcome();
            outcome = Optional.of(says);
            settledOn = says == Act.Outcome.UNDER_WAY
                    ? Optional.empty()
                    : settledOn.or(() -> Optional.of(followUp.happenedBy()));
            reasons.add(Reason.of(
                    EscalationMessage.FOLLOWED_UP,
                    "record",
                    followUp.id(),
                    "on",
                    followUp.happenedBy(),
                    "outcome",
                    says));
        }
        if (inOrder.isEmpty()) {
            reasons.add(Reason.of(EscalationMessage.NOT_FOLLOWED_UP));
        }
        LocalDate until = settledOn.orElse(asOf);
        boolean isLate = raised.answerBy().filter(until::isAfter).isPresent();
        if (isLate) {
            reasons.add(Reason.of(
                    EscalationMessage.ANSWER_LATE, "answerBy", raised.answerBy().orElseThrow()));
        }
        return new RaisedMatter(record.id(), raised.matter(), outcome, settledOn, isLate, reasons);
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                record + ":",
                matter,
                outcome.map(found -> OneLine.sentence(found, OneLine.with("on", settledOn)))
                        .orElse("open"),
                isLate ? "late" : "");
    }
}
