package org.rectification.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.Partition;

/**
 * The check of a published total against one of its partitions.
 *
 * @param partition the partition
 * @param verdict how the parts agree with the whole
 * @param reason the reason for the verdict
 * @since 0.1.0
 */
public record TotalCheck(Partition partition, Verdict verdict, Reason reason) {

    /** How the parts of a partition agree with the whole. */
    public enum Verdict implements Labelled {
        /** The parts sum to exactly the whole (相符). */
        ADDS_UP(LocalText.of("相符", "adds up")),
        /** The parts are stated to be complete and sum to less than the whole (不足). */
        SHORT(LocalText.of("不足", "short")),
        /** The source names only some of the parts, and their sum does not exceed the whole (仅列部分). */
        SOME_ONLY(LocalText.of("仅列部分", "some parts only")),
        /** The parts sum to more than the whole, which is explained by person-times among them (人次所致). */
        EXPLAINED(LocalText.of("人次所致", "explained by person-times")),
        /** The parts sum to more than the whole, and no stated fact explains it (无法解释). */
        UNEXPLAINED(LocalText.of("无法解释", "unexplained")),
        /** Bounds leave open whether the parts agree with the whole (无法判定). */
        UNDECIDABLE(LocalText.of("无法判定", "undecidable"));

        private final LocalText label;

        Verdict(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }

        /**
         * Returns whether the verdict requires attention.
         *
         * @return true for parts that sum to less than the whole, or to more without an explanation
         */
        public boolean isFinding() {
            return this == SHORT || this == UNEXPLAINED;
        }
    }

    /**
     * Makes a check.
     *
     * @param partition the partition
     * @param verdict how the parts agree with the whole
     * @param reason the reason for the verdict
     * @throws NullPointerException if an argument is null
     */
    public TotalCheck {
        Checks.notNull(partition, "partition");
        Checks.notNull(verdict, "verdict");
        Checks.notNull(reason, "reason");
    }

    /**
     * Checks every partition of a published total.
     *
     * @param total the total
     * @return one check for each partition, in the order of the partitions
     * @throws NullPointerException if the total is null
     */
    public static List<TotalCheck> checksOf(AggregateRecord total) {
        List<TotalCheck> checks = new ArrayList<>();
        for (Partition partition : Checks.notNull(total, "total").partitions()) {
            checks.add(check(total, partition));
        }
        return List.copyOf(checks);
    }

    private static TotalCheck check(AggregateRecord total, Partition partition) {
        Quantity sum = partition.sum();
        Quantity whole = total.quantity();
        if (sum.moreThan(whole) == Truth.YES) {
            return exceeding(total, partition);
        }
        if (sum.equalTo(whole) == Truth.YES) {
            return answer(
                    total,
                    partition,
                    Verdict.ADDS_UP,
                    Reason.of(AuditMessage.ADDS_UP, "whole", whole, "unit", total.unit()));
        }
        Optional<Quantity> gap = whole.excessOver(sum);
        if (gap.isEmpty()) {
            return answer(total, partition, Verdict.UNDECIDABLE, compared(AuditMessage.TOTAL_UNDECIDABLE, total, sum));
        }
        if (!partition.exhaustive()) {
            return answer(total, partition, Verdict.SOME_ONLY, compared(AuditMessage.SOME_ONLY, total, sum));
        }
        return whole.moreThan(sum) == Truth.YES
                ? answer(
                        total,
                        partition,
                        Verdict.SHORT,
                        Reason.of(
                                AuditMessage.SHORT, "sum", sum, "whole", whole, "unit", total.unit(), "gap", gap.get()))
                : answer(total, partition, Verdict.UNDECIDABLE, compared(AuditMessage.TOTAL_UNDECIDABLE, total, sum));
    }

    private static Reason compared(AuditMessage message, AggregateRecord total, Quantity sum) {
        return Reason.of(message, "sum", sum, "whole", total.quantity(), "unit", total.unit());
    }

    /**
     * A person may be counted in several parts of person-times. The parts that count persons must still sum to no more
     * than the whole.
     */
    private static TotalCheck exceeding(AggregateRecord total, Partition partition) {
        Quantity personTimes = partition.sumIn(CountUnit.PERSON_TIME);
        Quantity persons = partition.parts().stream()
                .filter(part -> !part.unit().equals(Optional.of(CountUnit.PERSON_TIME)))
                .map(Partition.Subtotal::quantity)
                .reduce(Quantity.exactly(0), Quantity::plus);
        boolean fits = persons.moreThan(total.quantity()) != Truth.YES;
        return answer(
                total,
                partition,
                fits ? Verdict.EXPLAINED : Verdict.UNEXPLAINED,
                Reason.of(
                        fits ? AuditMessage.EXPLAINED : AuditMessage.UNEXPLAINED,
                        "sum",
                        partition.sum(),
                        "whole",
                        total.quantity(),
                        "personTimes",
                        personTimes));
    }

    private static TotalCheck answer(AggregateRecord total, Partition partition, Verdict verdict, Reason compared) {
        return new TotalCheck(partition, verdict, compared.citing(total.sources()));
    }

    @Override
    public String toString() {
        return OneLine.sentence(StableNames.of(verdict) + ":", reason.text(Language.ENGLISH));
    }
}
