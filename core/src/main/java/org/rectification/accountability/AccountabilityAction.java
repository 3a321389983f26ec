package org.rectification.accountability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.responsibility.BodyId;

/**
 * An accountability action against one subject (问责处理), with the day it was decided and the day it was reported. A
 * person with three actions is one person and three person-times.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * AccountabilityAction demerit = AccountabilityAction.builder(ActionId.of("a1"))
 *         .kind(ActionKind.DEMERIT)
 *         .subject(AccountableSubject.person(AccountableSubjectId.of("person-17"))
 *                 .withCategory(PersonCategory.CIVIL_SERVANT))
 *         .happenedOn(LocalDate.of(2017, 9, 18))
 *         .reportedOn(LocalDate.of(2017, 11, 15))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class AccountabilityAction
        permits GeneratedAccountabilityActionBuilder.ImmutableAccountabilityAction {

    AccountabilityAction() {}

    /**
     * Returns a builder of an action; kind, subject and both days are required.
     *
     * @param id the action's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static AccountabilityActionBuilder builder(ActionId id) {
        return new GeneratedAccountabilityActionBuilder().id(id);
    }

    /**
     * Returns the action's id.
     *
     * @return the id
     */
    public abstract ActionId id();

    /**
     * Returns the kind of action.
     *
     * @return the kind, in use on the day of the action and applicable to the subject
     */
    public abstract ActionKind kind();

    /**
     * Returns the person or unit.
     *
     * @return the subject
     */
    public abstract AccountableSubject subject();

    /**
     * Returns the day it was decided and took effect.
     *
     * @return the day
     */
    public abstract LocalDate happenedOn();

    /**
     * Returns the day it was reported to the keeper of the register.
     *
     * @return the day, not before the action was decided
     */
    public abstract LocalDate reportedOn();

    /**
     * Returns the body that decided the action.
     *
     * @return the body, if stated
     */
    public abstract Optional<BodyId> by();

    /**
     * Returns the clue that led to the action.
     *
     * @return the clue's id, if there is one
     */
    public abstract Optional<ClueId> clue();

    /**
     * Returns the inspection it belongs to.
     *
     * @return the inspection's id, if stated
     */
    public abstract Optional<InspectionId> inspection();

    /**
     * Returns the issues it is about.
     *
     * @return their ids, possibly empty
     */
    public abstract List<IssueId> issues();

    /**
     * Returns the action that this one corrects.
     *
     * @return the other action's id, if this one is a correction
     */
    public abstract Optional<ActionId> corrects();

    /**
     * Returns the day a report withdrew this record: as known from then on, there was no such action. It does not
     * concern a valid sanction that ended early.
     *
     * @return the day, not before the day of report; empty if not withdrawn
     */
    public abstract Optional<LocalDate> withdrawnOn();

    /**
     * Returns the sources.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    abstract AccountabilityAction withClue(Optional<? extends ClueId> clue);

    abstract AccountabilityAction withWithdrawnOn(Optional<? extends LocalDate> withdrawnOn);

    abstract AccountabilityAction withIssues(Iterable<? extends IssueId> issues);

    /**
     * Returns this action as it was known at the end of a day.
     *
     * @param date the day; reports of that day are known
     * @return the action, without a withdrawal reported later; empty if the action itself was reported later
     * @throws NullPointerException if the date is null
     */
    public final Optional<AccountabilityAction> asKnown(LocalDate date) {
        Checks.notNull(date, "date");
        if (reportedOn().isAfter(date)) {
            return Optional.empty();
        }
        return Optional.of(withWithdrawnOn(withdrawnOn().filter(day -> !day.isAfter(date))));
    }

    /**
     * Returns this action without dangling references.
     *
     * @param clues tests whether a referenced id exists
     * @param issues tests whether a referenced id exists
     * @return the action
     * @throws NullPointerException if an argument is null
     */
    public final AccountabilityAction referringTo(Predicate<ClueId> clues, Predicate<IssueId> issues) {
        Checks.notNull(clues, "clues");
        Checks.notNull(issues, "issues");
        return withClue(clue().filter(clues))
                .withIssues(issues().stream().filter(issues).toList());
    }

    /**
     * Returns the actions in effect: all actions except those that were withdrawn and those that another action
     * corrects, directly or through further corrections. If a correction is withdrawn, the action it corrected is in
     * effect again.
     *
     * @param actions the actions
     * @return those in effect, in their order
     * @throws NullPointerException if the collection or an action is null
     */
    public static List<AccountabilityAction> inEffect(Collection<AccountabilityAction> actions) {
        Map<ActionId, ActionId> corrects = new HashMap<>();
        for (AccountabilityAction action : Checks.notNull(actions, "actions")) {
            action.corrects().ifPresent(id -> corrects.put(action.id(), id));
        }
        Set<ActionId> out = new HashSet<>();
        for (AccountabilityAction action : actions) {
            if (action.withdrawnOn().isEmpty()) {
                @Nullable ActionId corrected = corrects.get(action.id());
                while (corrected != null && out.add(corrected)) {
                    corrected = corrects.get(corrected);
                }
            }
        }
        return actions.stream()
                .filter(action -> action.withdrawnOn().isEmpty() && !out.contains(action.id()))
                .toList();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("action");
        faults.require(
                !reportedOn().isBefore(happenedOn()),
                AccountabilityFault.REPORTED_BEFORE_HAPPENED,
                Place.of("reportedOn"),
                "happened",
                happenedOn(),
                "reported",
                reportedOn());
        faults.require(
                kind().validity().contains(happenedOn()),
                AccountabilityFault.OUTSIDE_VALIDITY,
                Place.of("kind"),
                "day",
                happenedOn(),
                "kind",
                kind(),
                "validity",
                kind().validity());
        faults.require(
                kind().appliesTo(subject()),
                AccountabilityFault.NOT_FOR_SUBJECT,
                Place.of("subject"),
                "kind",
                kind(),
                "what",
                subject());
        faults.require(
                !corrects().equals(Optional.of(id())),
                AccountabilityFault.CORRECTS_ITSELF,
                Place.of("corrects"),
                "id",
                id());
        withdrawnOn()
                .ifPresent(day -> faults.require(
                        !day.isBefore(reportedOn()),
                        AccountabilityFault.WITHDRAWN_BEFORE_REPORTED,
                        Place.of("withdrawnOn"),
                        "reported",
                        reportedOn(),
                        "day",
                        day));
        faults.throwIfAny();
    }

    @Override
    public final String toString() {
        return OneLine.of("AccountabilityAction", id(), kind(), subject(), happenedOn());
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends AccountabilityActionBuilder
            permits GeneratedAccountabilityActionBuilder {}
}
