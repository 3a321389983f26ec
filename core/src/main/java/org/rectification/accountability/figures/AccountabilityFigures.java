package org.rectification.accountability.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.ActionFamily;
import org.rectification.accountability.ActionKind;
import org.rectification.base.FigureKind;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.AggregateRecord;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/**
 * The accountability records of a register, counted as of a day. Recorded actions are counted. Published totals are
 * returned separately and never added, since the persons they count are not known.
 *
 * <pre>{@code
 * AccountabilityFigures figures = AccountabilityFigures.of(register, asOf);
 * figures.count().persons();                                            // 2 persons
 * figures.by(ActionGrouping.byFamily()).groups().keySet();              // [ADMONITION, PARTY_SANCTION]
 * figures.totals().stream().map(AggregateRecord::quantity).toList();    // [404] // as published
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AccountabilityFigures {

    private final FigureKind kind;
    private final List<AccountabilityAction> counted;
    private final List<AggregateRecord> totals;
    private final List<Reason> reasons;

    private AccountabilityFigures(
            FigureKind kind,
            List<AccountabilityAction> counted,
            List<AggregateRecord> totals,
            List<Reason> notCounted) {
        this.kind = kind;
        this.counted = List.copyOf(counted);
        this.totals = totals;
        AccountabilityCount count = count();
        List<Reason> all = new ArrayList<>();
        all.add(Reason.of(
                AccountabilityMessage.COUNTED,
                "personTimes",
                count.personTimes().count(),
                "persons",
                count.persons().count(),
                "unitActions",
                count.unitActions(),
                "units",
                count.units().count()));
        all.addAll(notCounted);
        this.reasons = List.copyOf(all);
    }

    /**
     * Returns the figures of the accountability families, without interviews, law enforcement and referrals.
     *
     * @param register the register
     * @param asOf the day, included
     * @return the figures
     * @throws NullPointerException if an argument is null
     */
    public static AccountabilityFigures of(Register register, LocalDate asOf) {
        return of(register, ActionFamily.accountability(), asOf);
    }

    /**
     * Returns the figures of the given families.
     *
     * @param register the register
     * @param families the families
     * @param asOf the day, included
     * @return the figures
     * @throws NullPointerException if an argument or a family is null
     */
    public static AccountabilityFigures of(Register register, Set<ActionFamily> families, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(families, "families");
        Checks.notNull(asOf, "asOf");
        Set<ActionFamily> wanted = EnumSet.noneOf(ActionFamily.class);
        wanted.addAll(families);
        List<AccountabilityAction> inEffect = AccountabilityAction.inEffect(register.actions());
        List<AccountabilityAction> counted = new ArrayList<>();
        long later = 0;
        long others = 0;
        for (AccountabilityAction action : inEffect) {
            if (!wanted.contains(action.kind().family())) {
                others++;
            } else if (action.happenedOn().isAfter(asOf)) {
                later++;
            } else {
                counted.add(action);
            }
        }
        List<AggregateRecord> published = register.aggregates().stream()
                .filter(total -> total.kind()
                        .action()
                        .map(ActionKind::family)
                        .map(wanted::contains)
                        .orElse(false))
                .toList();
        List<AggregateRecord> totals =
                published.stream().filter(total -> total.canHaveBegunBy(asOf)).toList();
        int laterTotals = published.size() - totals.size();
        List<Reason> reasons = new ArrayList<>();
        long withdrawn = register.actions().stream()
                .filter(action -> action.withdrawnOn().isPresent())
                .count();
        long corrected = register.actions().size() - inEffect.size() - withdrawn;
        addIfAny(reasons, corrected, Reason.of(AccountabilityMessage.CORRECTED, "count", corrected));
        addIfAny(reasons, withdrawn, Reason.of(AccountabilityMessage.WITHDRAWN, "count", withdrawn));
        addIfAny(reasons, later, Reason.of(AccountabilityMessage.LATER, "count", later, "asOf", asOf));
        addIfAny(reasons, others, Reason.of(AccountabilityMessage.OTHER_FAMILY, "count", others));
        addIfAny(reasons, totals.size(), Reason.of(AccountabilityMessage.PUBLISHED_BESIDE, "count", totals.size()));
        addIfAny(
                reasons,
                laterTotals,
                Reason.of(AccountabilityMessage.TOTALS_LATER, "count", laterTotals, "asOf", asOf));
        FigureKind kind = register.origin() == Origin.RECORDED ? FigureKind.DERIVED : FigureKind.RECONSTRUCTED;
        return new AccountabilityFigures(kind, counted, totals, reasons);
    }

    private static void addIfAny(List<Reason> reasons, long count, Reason reason) {
        if (count > 0) {
            reasons.add(reason);
        }
    }

    /**
     * Returns the origin of the count: derived from recorded actions, or based on reconstructed rows.
     *
     * @return derived if the rows of the register were recorded, or else reconstructed
     */
    public FigureKind kind() {
        return kind;
    }

    /**
     * Returns the actions counted.
     *
     * @return an unmodifiable list, in the order of the register
     */
    public List<AccountabilityAction> actions() {
        return counted;
    }

    /**
     * Returns the count of the recorded actions.
     *
     * @return persons, person-times and units
     */
    public AccountabilityCount count() {
        return counted.stream().collect(AccountabilityTally.collector());
    }

    /**
     * Returns the count of each group.
     *
     * @param <K> the type of the groups
     * @param grouping the grouping
     * @return the counts
     * @throws NullPointerException if the grouping is null
     */
    public <K> GroupedCounts<K> by(ActionGrouping<K> grouping) {
        Checks.notNull(grouping, "grouping");
        Map<K, AccountabilityTally> tallies = new LinkedHashMap<>();
        AccountabilityTally ungrouped = AccountabilityTally.empty();
        for (AccountabilityAction action : counted) {
            AccountabilityTally tally = grouping.groupOf(action)
                    .map(key -> tallies.computeIfAbsent(key, group -> AccountabilityTally.empty()))
                    .orElse(ungrouped);
            tally.add(action);
        }
        Map<K, AccountabilityCount> counts = new LinkedHashMap<>();
        tallies.forEach((key, tally) -> counts.put(key, tally.count()));
        return new GroupedCounts<>(counts, ungrouped.count(), count());
    }

    /**
     * Returns the published totals of the same families, which are not part of the count.
     *
     * @return an unmodifiable list, in the order of the register
     */
    public List<AggregateRecord> totals() {
        return totals;
    }

    /**
     * Returns the reasons for the count, and what it leaves out.
     *
     * @return the reasons, never empty
     */
    public List<Reason> reasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return OneLine.of("AccountabilityFigures", kind, count(), OneLine.count(totals.size(), "published total"));
    }
}
