package org.rectification.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectification.base.DateSpan;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.register.Register;

/**
 * What was disclosed within a span (公开情况), by medium. The items of single days are counted. A number published for
 * several days may include them, so it is listed beside and never added; so is a standing column or topic.
 *
 * <pre>{@code
 * DisclosureFigures figures = DisclosureFigures.of(register, DateSpan.ofYear(2017), asOf);
 * figures.items().get(Act.Medium.TELEVISION);
 * figures.totals();
 * }</pre>
 *
 * @param items the number of items of single days by medium, in the order of the media, without media that have none
 * @param totals the records of items over several days
 * @param standing the records of columns and topics
 * @param reasons the numbers with their records; never empty
 * @since 0.1.0
 */
public record DisclosureFigures(
        Map<Act.Medium, Quantity> items,
        List<OversightRecord> totals,
        List<OversightRecord> standing,
        List<Reason> reasons) {

    /**
     * Makes figures.
     *
     * @param items the number of items of single days by medium
     * @param totals the records of items over several days
     * @param standing the records of columns and topics
     * @param reasons the numbers with their records
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no reason
     */
    public DisclosureFigures {
        Map<Act.Medium, Quantity> ordered = new EnumMap<>(Act.Medium.class);
        ordered.putAll(Checks.notNull(items, "items"));
        items = Collections.unmodifiableMap(ordered);
        totals = List.copyOf(Checks.notNull(totals, "totals"));
        standing = List.copyOf(Checks.notNull(standing, "standing"));
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + items);
        }
    }

    /**
     * Returns what was disclosed, whatever its content.
     *
     * @param register the register
     * @param within the span that the days of a disclosure must lie in
     * @param asOf the day, included; later disclosures are left out
     * @return the figures
     * @throws NullPointerException if an argument is null
     */
    public static DisclosureFigures of(Register register, DateSpan within, LocalDate asOf) {
        return of(register, EnumSet.allOf(Act.Content.class), within, asOf);
    }

    /**
     * Returns what was disclosed of given contents.
     *
     * @param register the register
     * @param contents the contents
     * @param within the span that the days of a disclosure must lie in
     * @param asOf the day, included; later disclosures are left out
     * @return the figures
     * @throws NullPointerException if an argument or a content is null
     */
    public static DisclosureFigures of(Register register, Set<Act.Content> contents, DateSpan within, LocalDate asOf) {
        Checks.notNull(register, "register");
        Set<Act.Content> wanted = Set.copyOf(Checks.notNull(contents, "contents"));
        Checks.notNull(within, "within");
        Checks.notNull(asOf, "asOf");
        Map<Act.Medium, Quantity> items = new EnumMap<>(Act.Medium.class);
        List<OversightRecord> totals = new ArrayList<>();
        List<OversightRecord> standing = new ArrayList<>();
        List<Reason> beside = new ArrayList<>();
        for (OversightRecord record : OversightRecord.inEffect(register.records(), asOf)) {
            if (record.act() instanceof Act.Disclosed disclosed
                    && wanted.contains(disclosed.content())
                    && within.encloses(record.happenedWithin())) {
                if (disclosed.form() != Act.Form.ITEM) {
                    standing.add(record);
                    beside.add(standing(record, disclosed));
                } else if (record.happenedWithin().lengthInDays().orElseThrow() > 1) {
                    totals.add(record);
                    beside.add(total(record, disclosed));
                } else {
                    items.merge(disclosed.medium(), disclosed.count(), Quantity::plus);
                }
            }
        }
        List<Reason> reasons = new ArrayList<>();
        items.forEach((medium, count) ->
                reasons.add(Reason.of(DutyMessage.DISCLOSED_ITEMS, "medium", medium, "count", count)));
        if (items.isEmpty()) {
            reasons.add(Reason.of(DutyMessage.DISCLOSED_NOTHING));
        }
        reasons.addAll(beside);
        return new DisclosureFigures(items, totals, standing, reasons);
    }

    private static Reason total(OversightRecord record, Act.Disclosed disclosed) {
        Reason reason = Reason.of(
                DutyMessage.DISCLOSED_TOTAL,
                "days",
                record.happenedWithin(),
                "medium",
                disclosed.medium(),
                "count",
                disclosed.count());
        return reason.citing(record.sources());
    }

    private static Reason standing(OversightRecord record, Act.Disclosed disclosed) {
        Reason reason = disclosed
                .outlet()
                .map(outlet -> Reason.of(
                        DutyMessage.DISCLOSED_STANDING,
                        "form",
                        disclosed.form(),
                        "medium",
                        disclosed.medium(),
                        "outlet",
                        outlet))
                .orElseGet(() -> Reason.of(
                        DutyMessage.DISCLOSED_STANDING_UNNAMED,
                        "form",
                        disclosed.form(),
                        "medium",
                        disclosed.medium(),
                        "record",
                        record.id()));
        return reason.citing(record.sources());
    }

    @Override
    public String toString() {
        return OneLine.of(
                "DisclosureFigures", items, OneLine.count(totals.size(), "total"), standing.size() + " standing");
    }
}
