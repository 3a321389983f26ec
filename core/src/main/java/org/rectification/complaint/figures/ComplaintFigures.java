package org.rectification.complaint.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.BreakdownTally;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintOutcome;
import org.rectification.complaint.ComplaintStatus;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * Counts of recorded complaints as of a day, by class, in letters or in matters, for the rate definitions that use
 * those classes.
 *
 * <pre>{@code
 * ComplaintFigures figures = ComplaintFigures.of(register.complaints(), asOf).withoutDuplicates();
 * ClassRateDefinitions.complaintsClosed().rateOf(figures.byStatus(ComplaintUnit.LETTER)).percent();
 * ComplaintRates.closedOfFounded().rateOf(figures.byStatusOfFounded(ComplaintUnit.LETTER)).percent();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ComplaintFigures {

    private final List<Complaint> counted;
    private final LocalDate asOf;

    private ComplaintFigures(List<Complaint> counted, LocalDate asOf) {
        this.counted = counted;
        this.asOf = asOf;
    }

    /**
     * Returns the figures of the complaints received by a day.
     *
     * @param complaints the complaints
     * @param asOf the day, included
     * @return the figures, including duplicates
     * @throws NullPointerException if an argument or a complaint is null
     */
    public static ComplaintFigures of(Collection<Complaint> complaints, LocalDate asOf) {
        Checks.notNull(complaints, "complaints");
        Checks.notNull(asOf, "asOf");
        return new ComplaintFigures(
                complaints.stream()
                        .filter(complaint -> !complaint.receivedOn().isAfter(asOf))
                        .toList(),
                asOf);
    }

    /**
     * Returns the figures without the complaints that repeat an earlier one.
     *
     * @return the figures
     */
    public ComplaintFigures withoutDuplicates() {
        return new ComplaintFigures(
                counted.stream()
                        .filter(complaint -> complaint.duplicateOf().isEmpty())
                        .toList(),
                asOf);
    }

    /**
     * Returns the figures of groups, such as {@code by(Complaint::place)} or {@code by(Complaint::batch)}. Every
     * complaint belongs to one group, so that the groups add up to the whole. A duplicate belongs to its own group, not
     * to that of the complaint it repeats.
     *
     * @param <K> the type of the group keys
     * @param groupOf the group of a complaint, empty if it belongs to none
     * @return an unmodifiable map, in the order in which the groups first occur; complaints without a group have an
     *     empty key
     * @throws NullPointerException if the function is null or returns null
     */
    public <K> Map<Optional<K>, ComplaintFigures> by(Function<? super Complaint, Optional<K>> groupOf) {
        Checks.notNull(groupOf, "groupOf");
        Map<Optional<K>, List<Complaint>> groups = new LinkedHashMap<>();
        for (Complaint complaint : counted) {
            Optional<K> key = Checks.notNull(groupOf.apply(complaint), "groupOf");
            groups.computeIfAbsent(key, group -> new ArrayList<>()).add(complaint);
        }
        Map<Optional<K>, ComplaintFigures> figures = new LinkedHashMap<>();
        groups.forEach((key, group) -> figures.put(key, new ComplaintFigures(List.copyOf(group), asOf)));
        return Collections.unmodifiableMap(figures);
    }

    /**
     * Returns the complaints counted.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<Complaint> complaints() {
        return counted;
    }

    /**
     * Returns the number of complaints.
     *
     * @param unit letters or matters
     * @return the number
     * @throws NullPointerException if the unit is null
     */
    public long count(ComplaintUnit unit) {
        Checks.notNull(unit, "unit");
        return counted.stream().mapToLong(complaint -> weight(complaint, unit)).sum();
    }

    /**
     * Returns the number of letters that repeat an earlier one.
     *
     * @return the number
     */
    public long duplicates() {
        return counted.stream()
                .filter(complaint -> complaint.duplicateOf().isPresent())
                .count();
    }

    /**
     * Returns the complaints by status, for rates of all complaints.
     *
     * @param unit letters or matters
     * @return the counts of {@code closed}, {@code stage-closed} (provisionally closed) and {@code not-closed}
     * @throws NullPointerException if the unit is null
     */
    public Breakdown byStatus(ComplaintUnit unit) {
        return breakdown(
                unit,
                List.of(
                        ClassRateDefinitions.CLOSED,
                        ClassRateDefinitions.STAGE_CLOSED,
                        ClassRateDefinitions.NOT_CLOSED),
                this::statusClass);
    }

    /**
     * Returns the wholly or partly founded complaints by status, and the other complaints by outcome.
     *
     * @param unit letters or matters
     * @return the counts of {@code closed}, {@code stage-closed} and {@code not-closed} among the founded, and of
     *     {@code unfounded} and {@code unverified}
     * @throws NullPointerException if the unit is null
     */
    public Breakdown byStatusOfFounded(ComplaintUnit unit) {
        return breakdown(
                unit,
                List.of(
                        ClassRateDefinitions.CLOSED,
                        ClassRateDefinitions.STAGE_CLOSED,
                        ClassRateDefinitions.NOT_CLOSED,
                        ClassRateDefinitions.UNFOUNDED,
                        ComplaintRates.UNVERIFIED),
                complaint -> notFounded(complaint).orElseGet(() -> statusClass(complaint)));
    }

    /**
     * Returns the complaints in the classes in which rectification is published: founded and closed, founded and not
     * closed, others.
     *
     * @param unit letters or matters
     * @return the counts of {@code rectified}, {@code not-rectified}, {@code unfounded} and, if not 0, {@code
     *     unverified}; a provisionally closed complaint is not rectified
     * @throws NullPointerException if the unit is null
     */
    public Breakdown byRectification(ComplaintUnit unit) {
        return breakdown(
                unit,
                List.of(
                        ClassRateDefinitions.RECTIFIED,
                        ClassRateDefinitions.NOT_RECTIFIED,
                        ClassRateDefinitions.UNFOUNDED),
                complaint -> notFounded(complaint)
                        .orElseGet(() -> complaint.statusOn(asOf) == ComplaintStatus.CLOSED
                                ? ClassRateDefinitions.RECTIFIED
                                : ClassRateDefinitions.NOT_RECTIFIED));
    }

    /**
     * Returns the complaints by the outcome of their check.
     *
     * @param unit letters or matters
     * @return the counts of {@code founded}, {@code partly-founded}, {@code unfounded} and {@code unverified}
     * @throws NullPointerException if the unit is null
     */
    public Breakdown byOutcome(ComplaintUnit unit) {
        return breakdown(
                unit,
                List.of(
                        ComplaintRates.FOUNDED,
                        ComplaintRates.PARTLY_FOUNDED,
                        ClassRateDefinitions.UNFOUNDED,
                        ComplaintRates.UNVERIFIED),
                complaint -> outcomeClass(complaint.outcomeOn(asOf)));
    }

    private Breakdown breakdown(ComplaintUnit unit, List<String> classes, Function<Complaint, String> classOf) {
        Checks.notNull(unit, "unit");
        BreakdownTally tally = BreakdownTally.empty();
        classes.forEach(name -> tally.add(name, 0));
        counted.forEach(complaint -> tally.add(classOf.apply(complaint), weight(complaint, unit)));
        return tally.breakdown();
    }

    private static long weight(Complaint complaint, ComplaintUnit unit) {
        return unit == ComplaintUnit.LETTER ? 1 : complaint.matters().orElse(1);
    }

    private String statusClass(Complaint complaint) {
        return switch (complaint.statusOn(asOf)) {
            case OPEN -> ClassRateDefinitions.NOT_CLOSED;
            case PROVISIONALLY_CLOSED -> ClassRateDefinitions.STAGE_CLOSED;
            case CLOSED -> ClassRateDefinitions.CLOSED;
        };
    }

    private Optional<String> notFounded(Complaint complaint) {
        Optional<ComplaintOutcome> outcome = complaint.outcomeOn(asOf);
        return outcome.isEmpty() || outcome.get() == ComplaintOutcome.UNFOUNDED
                ? Optional.of(outcomeClass(outcome))
                : Optional.empty();
    }

    private static String outcomeClass(Optional<ComplaintOutcome> outcome) {
        return outcome.map(found -> switch (found) {
                    case FOUNDED -> ComplaintRates.FOUNDED;
                    case PARTLY_FOUNDED -> ComplaintRates.PARTLY_FOUNDED;
                    case UNFOUNDED -> ClassRateDefinitions.UNFOUNDED;
                })
                .orElse(ComplaintRates.UNVERIFIED);
    }

    @Override
    public String toString() {
        return OneLine.of("ComplaintFigures", OneLine.count(counted.size(), "complaint"), "as of " + asOf);
    }
}
