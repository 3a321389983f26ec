package org.rectification.complaint.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.complaint.ComplaintBatchId;
import org.rectification.complaint.ComplaintId;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;
import org.rectification.register.Register;

/**
 * The check of a batch of complaints (交办批次) against the complaints recorded in it: the stated numbers of letters and of
 * matters against those counted, gaps in the numbering, and complaints of another inspection.
 *
 * <pre>{@code
 * for (BatchCheck check : BatchCheck.checksIn(register, asOf)) {
 *     check.letters().verdict();
 *     check.reasons().get(0).text(Language.ENGLISH);
 * }
 * }</pre>
 *
 * @param batch the batch
 * @param letters the check of the number of letters
 * @param matters the check of the number of matters
 * @param reasons the reasons, never empty
 * @since 0.1.0
 */
public record BatchCheck(ComplaintBatchId batch, Count letters, Count matters, List<Reason> reasons) {

    /** How the recorded complaints agree with a stated number. */
    public enum Verdict implements Labelled {
        /** As many are recorded as stated (相符). */
        AGREES(LocalText.of("相符", "agrees")),
        /** Fewer are recorded than stated (少于公布数). */
        FEWER_RECORDED(LocalText.of("记录少于公布数", "fewer recorded than stated")),
        /** More are recorded than stated (多于公布数). */
        MORE_RECORDED(LocalText.of("记录多于公布数", "more recorded than stated")),
        /** No number is stated (未公布). */
        NOT_STATED(LocalText.of("未公布", "not stated")),
        /** The stated number is a bound that leaves it open (无法判定). */
        UNDECIDABLE(LocalText.of("无法判定", "undecidable"));

        private final LocalText label;

        Verdict(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * A stated number and what is recorded.
     *
     * @param stated the number stated for the batch, if any
     * @param recorded the number recorded
     * @param verdict how they agree
     */
    public record Count(Optional<Quantity> stated, long recorded, Verdict verdict) {

        /**
         * Makes a count.
         *
         * @param stated the number stated for the batch
         * @param recorded the number recorded
         * @param verdict how they agree
         * @throws NullPointerException if an argument is null
         */
        public Count {
            Checks.notNull(stated, "stated");
            Checks.notNull(verdict, "verdict");
        }

        private static Count of(Optional<Quantity> stated, long recorded) {
            return new Count(
                    stated,
                    recorded,
                    stated.map(value -> verdict(value, Quantity.exactly(recorded)))
                            .orElse(Verdict.NOT_STATED));
        }

        private static Verdict verdict(Quantity stated, Quantity recorded) {
            if (stated.equalTo(recorded) == Truth.YES) {
                return Verdict.AGREES;
            }
            if (stated.moreThan(recorded) == Truth.YES) {
                return Verdict.FEWER_RECORDED;
            }
            return recorded.moreThan(stated) == Truth.YES ? Verdict.MORE_RECORDED : Verdict.UNDECIDABLE;
        }

        @Override
        public String toString() {
            return OneLine.sentence(
                    recorded, "of", stated.map(Quantity::toString).orElse("not stated"));
        }
    }

    /**
     * Makes a check.
     *
     * @param batch the batch
     * @param letters the check of the number of letters
     * @param matters the check of the number of matters
     * @param reasons the reasons
     * @throws NullPointerException if an argument or a reason is null
     * @throws IllegalArgumentException if there is no reason
     */
    public BatchCheck {
        Checks.notNull(batch, "batch");
        Checks.notNull(letters, "letters");
        Checks.notNull(matters, "matters");
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + batch);
        }
    }

    /**
     * Checks the batches handed down by a day.
     *
     * @param register the register
     * @param asOf the day, included; complaints received later are not counted
     * @return an unmodifiable list, in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public static List<BatchCheck> checksIn(Register register, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        Map<Optional<ComplaintBatchId>, ComplaintFigures> byBatch =
                ComplaintFigures.of(register.complaints(), asOf).by(Complaint::batch);
        List<ComplaintBatch> batches = register.complaintBatches().stream()
                .filter(batch -> !batch.handedDownOn().isAfter(asOf))
                .toList();
        Set<Numbered> numbers = new HashSet<>();
        batches.forEach(batch -> numbers.add(new Numbered(batch.inspection(), batch.number())));
        List<BatchCheck> checks = new ArrayList<>();
        for (ComplaintBatch batch : batches) {
            ComplaintFigures recorded =
                    byBatch.getOrDefault(Optional.of(batch.id()), ComplaintFigures.of(List.of(), asOf));
            checks.add(check(batch, recorded, numbers));
        }
        return List.copyOf(checks);
    }

    /** The number of a batch within its inspection. */
    private record Numbered(Optional<InspectionId> inspection, OptionalInt number) {}

    private static BatchCheck check(ComplaintBatch batch, ComplaintFigures recorded, Set<Numbered> numbers) {
        Count letters = Count.of(batch.letters(), recorded.count(ComplaintUnit.LETTER));
        Count matters = Count.of(batch.matters(), recorded.count(ComplaintUnit.MATTER));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(compared(batch, ComplaintUnit.LETTER, letters).citing(batch.sources()));
        reasons.add(compared(batch, ComplaintUnit.MATTER, matters).citing(batch.sources()));
        long unstated = recorded.complaints().stream()
                .filter(complaint -> complaint.matters().isEmpty())
                .count();
        if (unstated > 0) {
            reasons.add(Reason.of(ComplaintMessage.MATTERS_NOT_STATED, "count", unstated));
        }
        int previous = batch.number().orElse(1) - 1;
        if (previous > 0 && !numbers.contains(new Numbered(batch.inspection(), OptionalInt.of(previous)))) {
            reasons.add(Reason.of(ComplaintMessage.NUMBER_MISSING, "batch", batch.id(), "number", previous));
        }
        List<ComplaintId> elsewhere = recorded.complaints().stream()
                .filter(complaint -> complaint.inspection().isPresent()
                        && batch.inspection().isPresent()
                        && !complaint.inspection().equals(batch.inspection()))
                .map(Complaint::id)
                .toList();
        if (!elsewhere.isEmpty()) {
            reasons.add(Reason.of(
                    ComplaintMessage.OTHER_INSPECTION,
                    "complaints",
                    elsewhere,
                    "inspection",
                    batch.inspection().orElseThrow()));
        }
        return new BatchCheck(batch.id(), letters, matters, reasons);
    }

    private static Reason compared(ComplaintBatch batch, ComplaintUnit unit, Count count) {
        if (count.stated().isEmpty()) {
            return Reason.of(
                    ComplaintMessage.NOT_STATED, "unit", unit, "batch", batch.id(), "recorded", count.recorded());
        }
        Quantity stated = count.stated().get();
        Quantity recorded = Quantity.exactly(count.recorded());
        Optional<Quantity> difference = switch (count.verdict()) {
            case FEWER_RECORDED -> stated.excessOver(recorded);
            case MORE_RECORDED -> recorded.excessOver(stated);
            default -> Optional.empty();
        };
        return difference
                .map(apart -> Reason.of(
                        ComplaintMessage.DIFFERS,
                        "unit",
                        unit,
                        "batch",
                        batch.id(),
                        "stated",
                        stated,
                        "recorded",
                        count.recorded(),
                        "difference",
                        apart))
                .orElseGet(() -> Reason.of(
                        count.verdict() == Verdict.AGREES ? ComplaintMessage.AGREES : ComplaintMessage.UNDECIDABLE,
                        "unit",
                        unit,
                        "batch",
                        batch.id(),
                        "stated",
                        stated,
                        "recorded",
                        count.recorded()));
    }

    @Override
    public String toString() {
        return OneLine.sentence(batch + ":", "letters", letters + ",", "matters", matters);
    }
}
