package org.rectification.accountability.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.ClueStage;
import org.rectification.base.FigureKind;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.RecordKind;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/**
 * The clues handed over for accountability (移交责任追究问题线索) by a day, with the stage each has reached. Recorded clues are
 * counted; published totals of clues are returned separately and never added.
 *
 * <pre>{@code
 * ClueFigures figures = ClueFigures.of(register, asOf);
 * figures.clues().size();                      // 27
 * figures.concluded().size();                  // 21
 * figures.open().size();                       // 6
 * figures.by(Clue::to).get(Optional.of(city)).clues().size();    // 27
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ClueFigures {

    private final LocalDate asOf;
    private final FigureKind kind;
    private final List<Clue> clues;
    private final Set<ClueId> withAction;
    private final List<AggregateRecord> totals;
    private final List<Reason> reasons;

    private ClueFigures(
            LocalDate asOf,
            FigureKind kind,
            List<Clue> clues,
            Set<ClueId> withAction,
            List<AggregateRecord> totals,
            List<Reason> others) {
        this.asOf = asOf;
        this.kind = kind;
        this.clues = clues;
        this.withAction = withAction;
        this.totals = totals;
        List<Reason> all = new ArrayList<>();
        all.add(Reason.of(
                AccountabilityMessage.CLUES,
                "asOf",
                asOf,
                "count",
                clues.size(),
                "withAction",
                at(ClueStage.CONCLUDED).size(),
                "without",
                at(ClueStage.CONCLUDED_WITHOUT_ACTION).size(),
                "open",
                open().size()));
        byStage().forEach((stage, ids) -> {
            if (!stage.isConclusion()) {
                all.add(Reason.of(AccountabilityMessage.CLUES_OPEN, "stage", stage, "clues", ids));
            }
        });
        addIfAny(
                all, AccountabilityMessage.CLUES_NO_ACTION, which(ClueStage.CONCLUDED, id -> !withAction.contains(id)));
        addIfAny(
                all,
                AccountabilityMessage.CLUES_UNEXPECTED_ACTION,
                which(ClueStage.CONCLUDED_WITHOUT_ACTION, withAction::contains));
        all.addAll(others);
        this.reasons = List.copyOf(all);
    }

    /**
     * Returns the figures of the clues handed over by a day.
     *
     * @param register the register
     * @param asOf the day, included
     * @return the figures
     * @throws NullPointerException if an argument is null
     */
    public static ClueFigures of(Register register, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        List<Clue> clues = register.clues().stream()
                .filter(clue -> !clue.handedOverOn().isAfter(asOf))
                .toList();
        Set<ClueId> withAction = new HashSet<>();
        for (AccountabilityAction action : AccountabilityAction.inEffect(register.actions())) {
            if (action.kind().family().isAccountability()
                    && !action.happenedOn().isAfter(asOf)) {
                action.clue().ifPresent(withAction::add);
            }
        }
        List<AggregateRecord> totals = register.aggregates().stream()
                .filter(total -> total.kind() == RecordKind.CLUES_HANDED_OVER && total.canHaveBegunBy(asOf))
                .toList();
        int later = register.clues().size() - clues.size();
        List<Reason> others = new ArrayList<>();
        if (later > 0) {
            others.add(Reason.of(AccountabilityMessage.CLUES_LATER, "count", later, "asOf", asOf));
        }
        if (!totals.isEmpty()) {
            others.add(Reason.of(AccountabilityMessage.PUBLISHED_BESIDE, "count", totals.size()));
        }
        FigureKind kind = register.origin() == Origin.RECORDED ? FigureKind.DERIVED : FigureKind.RECONSTRUCTED;
        return new ClueFigures(asOf, kind, clues, withAction, totals, others);
    }

    /**
     * Returns the figures of groups, such as {@code by(Clue::to)} or {@code by(Clue::inspection)}. Every clue belongs
     * to one group. Published totals belong to none.
     *
     * @param <K> the type of the group keys
     * @param groupOf the group of a clue, empty if it belongs to none
     * @return an unmodifiable map, in the order in which the groups first occur; clues without a group have an empty
     *     key
     * @throws NullPointerException if the function is null or returns null
     */
    public <K> Map<Optional<K>, ClueFigures> by(Function<? super Clue, Optional<K>> groupOf) {
        Checks.notNull(groupOf, "groupOf");
        Map<Optional<K>, List<Clue>> groups = new LinkedHashMap<>();
        for (Clue clue : clues) {
            Optional<K> key = Checks.notNull(groupOf.apply(clue), "groupOf");
            groups.computeIfAbsent(key, group -> new ArrayList<>()).add(clue);
        }
        Map<Optional<K>, ClueFigures> figures = new LinkedHashMap<>();
        groups.forEach((key, group) ->
                figures.put(key, new ClueFigures(asOf, kind, List.copyOf(group), withAction, List.of(), List.of())));
        return Collections.unmodifiableMap(figures);
    }

    /**
     * Returns the origin of the count.
     *
     * @return derived if the rows of the register were recorded, or else reconstructed
     */
    public FigureKind kind() {
        return kind;
    }

    /**
     * Returns the clues counted.
     *
     * @return an unmodifiable list, in the order of the register
     */
    public List<Clue> clues() {
        return clues;
    }

    /**
     * Returns the clues by the stage reached on the day.
     *
     * @return an unmodifiable map in the order of the stages, without stages that no clue is in
     */
    public Map<ClueStage, List<ClueId>> byStage() {
        Map<ClueStage, List<ClueId>> stages = new EnumMap<>(ClueStage.class);
        for (Clue clue : clues) {
            stages.computeIfAbsent(clue.stageOn(asOf).orElseThrow(), stage -> new ArrayList<>())
                    .add(clue.id());
        }
        stages.replaceAll((stage, ids) -> List.copyOf(ids));
        return Collections.unmodifiableMap(stages);
    }

    /**
     * Returns the clues that are concluded, with or without accountability (已办结).
     *
     * @return an unmodifiable list, in the order of the register
     */
    public List<ClueId> concluded() {
        return concluded(true);
    }

    /**
     * Returns the clues that are not concluded (未办结), those sent back or handed on included.
     *
     * @return an unmodifiable list, in the order of the register
     */
    public List<ClueId> open() {
        return concluded(false);
    }

    /**
     * Returns the published totals of clues, which are not part of the count.
     *
     * @return an unmodifiable list, in the order of the register
     */
    public List<AggregateRecord> totals() {
        return totals;
    }

    /**
     * Returns the count by conclusion, the open clues by stage, the conclusions that contradict the recorded actions,
     * and what is left out.
     *
     * @return the reasons, never empty
     */
    public List<Reason> reasons() {
        return reasons;
    }

    private List<ClueId> concluded(boolean isConcluded) {
        return clues.stream()
                .filter(clue -> clue.stageOn(asOf).orElseThrow().isConclusion() == isConcluded)
                .map(Clue::id)
                .toList();
    }

    private List<ClueId> at(ClueStage stage) {
        return byStage().getOrDefault(stage, List.of());
    }

    private List<ClueId> which(ClueStage stage, Predicate<ClueId> test) {
        return at(stage).stream().filter(test).toList();
    }

    private static void addIfAny(List<Reason> reasons, AccountabilityMessage message, List<ClueId> clues) {
        if (!clues.isEmpty()) {
            reasons.add(Reason.of(message, "clues", clues));
        }
    }

    @Override
    public String toString() {
        return OneLine.of("ClueFigures", kind, OneLine.count(clues.size(), "clue"), open().size() + " open");
    }
}
