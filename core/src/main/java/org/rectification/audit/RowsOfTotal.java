package org.rectification.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Rank;
import org.rectification.accountability.figures.AccountabilityCount;
import org.rectification.accountability.figures.AccountabilityTally;
import org.rectification.base.DateSpan;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;
import org.rectification.mechanism.AdoptedMechanisms;
import org.rectification.mechanism.MechanismList;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.register.Register;

/**
 * A published total and the rows of the register that it may count (公布合计与逐条记录的对照): clues, complaints, mechanisms or
 * actions of its kind, days, inspections and rank. The scope of a total is stated in words, which no row is checked
 * against, so a difference is stated and is no verdict about the source.
 *
 * <pre>{@code
 * RowsOfTotal rows = RowsOfTotal.of(register, total, asOf);
 * rows.status();                                   // IN_PART
 * rows.reason().text(Language.ENGLISH);            // "27 (clues) published, 21 recorded; difference: 6"
 * }</pre>
 *
 * @param total the total
 * @param status how many of what it counts is recorded
 * @param rows the number recorded, in the unit of the total; empty if its kind and unit have no rows
 * @param reason the reason for the status
 * @since 0.1.0
 */
public record RowsOfTotal(RecordId total, Status status, OptionalLong rows, Reason reason) {

    /** How many of what a total counts is recorded. */
    public enum Status implements Labelled {
        /** As many as published (相符). */
        AS_PUBLISHED(LocalText.of("相符", "as many as published")),
        /** Fewer than published (记录不全). */
        IN_PART(LocalText.of("记录少于公布数", "fewer than published")),
        /** More than published (多于公布数). */
        MORE(LocalText.of("记录多于公布数", "more than published")),
        /** The published number is a bound that leaves it open (无法判定). */
        UNDECIDABLE(LocalText.of("无法判定", "undecidable")),
        /** No row of a register counts in this kind and unit (无逐条记录可比). */
        NOT_COMPARABLE(LocalText.of("无逐条记录可比", "not comparable"));

        private final LocalText label;

        Status(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes an answer.
     *
     * @param total the total
     * @param status how many of what it counts is recorded
     * @param rows the number recorded
     * @param reason the reason for the status
     * @throws NullPointerException if an argument is null
     */
    public RowsOfTotal {
        Checks.notNull(total, "total");
        Checks.notNull(status, "status");
        Checks.notNull(rows, "rows");
        Checks.notNull(reason, "reason");
    }

    /**
     * Counts the rows of a register that a total may count. A row belongs to the total if its day is in the period of
     * the total, if its inspection is one of those of the total, and if its person has the rank of the total, each as
     * far as the total states it. A total of persons held accountable counts the actions of all families of
     * accountability, every other total of actions those of its own kind.
     *
     * @param register the register
     * @param total the total
     * @param asOf the day, included; rows of later days are left out
     * @return the number of rows beside the total
     * @throws NullPointerException if an argument is null
     */
    public static RowsOfTotal of(Register register, AggregateRecord total, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(total, "total");
        Checks.notNull(asOf, "asOf");
        OptionalLong rows = new Rows(register, total, asOf).count();
        if (rows.isEmpty()) {
            Reason none = Reason.of(AuditMessage.ROWS_NOT_COMPARABLE, "kind", total.kind(), "unit", total.unit());
            return new RowsOfTotal(total.id(), Status.NOT_COMPARABLE, rows, none.citing(total.sources()));
        }
        Quantity published = total.quantity();
        Quantity recorded = Quantity.exactly(rows.getAsLong());
        Status status = status(published, recorded);
        Optional<Quantity> difference =
                status == Status.MORE ? recorded.excessOver(published) : published.excessOver(recorded);
        boolean differs = status == Status.IN_PART || status == Status.MORE;
        Reason reason = difference
                .filter(apart -> differs)
                .map(apart -> Reason.of(
                        AuditMessage.ROWS_DIFFER,
                        "published",
                        published,
                        "unit",
                        total.unit(),
                        "rows",
                        rows.getAsLong(),
                        "difference",
                        apart))
                .orElseGet(() -> Reason.of(
                        status == Status.AS_PUBLISHED ? AuditMessage.ROWS_AGREE : AuditMessage.ROWS_UNDECIDABLE,
                        "published",
                        published,
                        "unit",
                        total.unit(),
                        "rows",
                        rows.getAsLong()));
        return new RowsOfTotal(total.id(), status, rows, reason.citing(total.sources()));
    }

    private static Status status(Quantity published, Quantity recorded) {
        if (published.equalTo(recorded) == Truth.YES) {
            return Status.AS_PUBLISHED;
        }
        if (published.moreThan(recorded) == Truth.YES) {
            return Status.IN_PART;
        }
        return recorded.moreThan(published) == Truth.YES ? Status.MORE : Status.UNDECIDABLE;
    }

    /** The rows that a total may count. */
    private record Rows(Register register, AggregateRecord total, LocalDate asOf) {

        OptionalLong count() {
            if (total.kind().action().isPresent()) {
                return actions(total.kind().action().get());
            }
            if (total.kind() == RecordKind.CLUES_HANDED_OVER && total.unit() == CountUnit.CLUE) {
                return OptionalLong.of(register.clues().stream()
                        .filter(clue -> isOn(clue.handedOverOn()) && isOf(clue.inspection()))
                        .count());
            }
            if (total.kind() == RecordKind.COMPLAINTS && total.unit() == CountUnit.COMPLAINT) {
                return OptionalLong.of(register.complaints().stream()
                        .filter(complaint -> isOn(complaint.receivedOn()) && isOf(complaint.inspection()))
                        .count());
            }
            if (total.kind() == RecordKind.MECHANISMS_ADOPTED && total.unit() == CountUnit.MECHANISM) {
                return OptionalLong.of(
                        AdoptedMechanisms.of(MechanismList.of(register.mechanisms()), asOf).adopted().stream()
                                .filter(mechanism -> mechanism
                                                .adoptedWithin()
                                                .map(this::isWithin)
                                                .orElse(total.period().isEmpty())
                                        && isOfAny(mechanism.inspections()))
                                .count());
            }
            return OptionalLong.empty();
        }

        private OptionalLong actions(ActionKind kind) {
            AccountabilityCount count = AccountabilityAction.inEffect(register.actions()).stream()
                    .filter(action -> kind == ActionKind.HELD_ACCOUNTABLE
                            ? action.kind().family().isAccountability()
                            : action.kind() == kind)
                    .filter(action -> isOn(action.happenedOn()) && isOf(action.inspection()) && hasRank(action))
                    .collect(AccountabilityTally.collector());
            return switch (total.unit()) {
                case PERSON -> OptionalLong.of(count.persons().count());
                case PERSON_TIME -> OptionalLong.of(count.personTimes().count());
                case BODY -> OptionalLong.of(count.units().count());
                default -> OptionalLong.empty();
            };
        }

        private boolean hasRank(AccountabilityAction action) {
            Optional<Rank> rank =
                    action.subject() instanceof AccountableSubject.Person person ? person.rank() : Optional.empty();
            return total.rank().isEmpty() || total.rank().equals(rank);
        }

        private boolean isOn(LocalDate day) {
            return !day.isAfter(asOf)
                    && total.period().map(period -> period.contains(day)).orElse(true);
        }

        private boolean isWithin(DateSpan days) {
            return total.period().map(period -> period.encloses(days)).orElse(true);
        }

        private boolean isOf(Optional<InspectionId> inspection) {
            return isOfAny(inspection.stream().toList());
        }

        private boolean isOfAny(List<InspectionId> inspections) {
            return total.inspections().isEmpty() || inspections.stream().anyMatch(total.inspections()::contains);
        }
    }

    @Override
    public String toString() {
        return OneLine.sentence(total + ":", status);
    }
}
