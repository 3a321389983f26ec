package org.rectification.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.register.Register;

/**
 * The sum of published totals, or the reasons why there is none. Totals are summed only if they count the same thing in
 * the same unit and nothing twice: either a source says so, or the counted things cannot recur and the periods do not
 * overlap. Persons can recur, so separate periods are not sufficient for them.
 *
 * @param sum the sum, with its bound; empty if the totals cannot be summed
 * @param reasons how the sum was computed, or every reason why it cannot be
 * @since 0.1.0
 */
public record TotalSum(Optional<Quantity> sum, List<Reason> reasons) {

    /**
     * Makes a sum.
     *
     * @param sum the sum; empty if the totals cannot be summed
     * @param reasons how the sum was computed, or every reason why it cannot be
     * @throws NullPointerException if an argument or a reason is null
     */
    public TotalSum {
        Checks.notNull(sum, "sum");
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
    }

    /**
     * Sums published totals of a register.
     *
     * @param register the register, which records which total is part of which
     * @param ids the ids of the totals, at least one and without duplicates
     * @return the sum, or the reasons why there is none
     * @throws NullPointerException if an argument or an id is null
     * @throws IllegalArgumentException if there is no id, an id occurs twice, or the register has no total with an id
     */
    public static TotalSum of(Register register, List<RecordId> ids) {
        Map<RecordId, AggregateRecord> byId = new HashMap<>();
        Checks.notNull(register, "register").aggregates().forEach(total -> byId.put(total.id(), total));
        List<AggregateRecord> totals = new ArrayList<>();
        Set<RecordId> seen = new HashSet<>();
        for (RecordId id : Checks.notNull(ids, "ids")) {
            AggregateRecord total = byId.get(Checks.notNull(id, "ids"));
            if (total == null || !seen.add(id)) {
                throw new IllegalArgumentException(
                        "ids must each be of a total of the register and stand once, but were " + ids);
            }
            totals.add(total);
        }
        if (totals.isEmpty()) {
            throw new IllegalArgumentException("ids must be at least one, but were none");
        }
        List<Reason> against = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            for (int j = i + 1; j < totals.size(); j++) {
                against(totals.get(i), totals.get(j), byId).ifPresent(against::add);
            }
        }
        if (!against.isEmpty()) {
            return new TotalSum(Optional.empty(), against);
        }
        Quantity sum = totals.stream()
                .map(AggregateRecord::quantity)
                .reduce(Quantity::plus)
                .orElseThrow();
        Reason reason = Reason.of(
                AuditMessage.SUMMED,
                "count",
                totals.size(),
                "sum",
                sum,
                "unit",
                totals.get(0).unit());
        return new TotalSum(Optional.of(sum), List.of(reason));
    }

    private static Optional<Reason> against(
            AggregateRecord one, AggregateRecord other, Map<RecordId, AggregateRecord> byId) {
        if (one.unit() != other.unit()) {
            return Optional.of(Reason.of(
                    AuditMessage.OTHER_UNIT,
                    "one",
                    one.scope(),
                    "oneUnit",
                    one.unit(),
                    "other",
                    other.scope(),
                    "otherUnit",
                    other.unit()));
        }
        if (one.kind() != other.kind()) {
            return Optional.of(Reason.of(
                    AuditMessage.OTHER_KIND,
                    "one",
                    one.scope(),
                    "oneKind",
                    one.kind(),
                    "other",
                    other.scope(),
                    "otherKind",
                    other.kind()));
        }
        if (isWithin(one, other, byId)) {
            return Optional.of(Reason.of(AuditMessage.CONTAINED, "one", one.scope(), "other", other.scope()));
        }
        if (isWithin(other, one, byId)) {
            return Optional.of(Reason.of(AuditMessage.CONTAINED, "one", other.scope(), "other", one.scope()));
        }
        return areDisjoint(one, other)
                ? Optional.empty()
                : Optional.of(Reason.of(AuditMessage.MAY_OVERLAP, "one", one.scope(), "other", other.scope()));
    }

    private static boolean isWithin(AggregateRecord part, AggregateRecord whole, Map<RecordId, AggregateRecord> byId) {
        @Nullable AggregateRecord at = part;
        while (at != null && at.partOf().isPresent()) { // totals of a register contain no cycle
            at = byId.get(at.partOf().get());
            if (at != null && at.id().equals(whole.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean areDisjoint(AggregateRecord one, AggregateRecord other) {
        boolean declared =
                one.disjointWith().contains(other.id()) || other.disjointWith().contains(one.id());
        boolean canRecur = one.unit() == CountUnit.PERSON
                || one.unit() == CountUnit.BODY
                || one.unit() == CountUnit.PLACE
                || one.unit() == CountUnit.TEAM;
        boolean isApart = one.period().isPresent()
                && other.period().isPresent()
                && !one.period().get().overlaps(other.period().get());
        return declared || (!canRecur && isApart);
    }

    @Override
    public String toString() {
        return OneLine.of("TotalSum", sum, OneLine.count(reasons.size(), "reason"));
    }
}
