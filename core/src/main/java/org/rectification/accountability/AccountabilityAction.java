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
 * One action against one subject (问责处理), on two axes: the day it was decided and the day it was reported. A person
 * with three actions is one person and three person-times.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * AccountabilityAction demerit = AccountabilityAction.builder(ActionId.of("a1"))
 *         .kind(ActionKind.DEMERIT)
 *         .subject(AccountableSubject.person(AccountableSubjectId.of("person-17")).withCategory(PersonCategory.CIVIL_SERVANT))
 *         .happenedOn(LocalDate.of(2017, 9, 18))
 *         .reportedOn(LocalDate.of(2017, 11, 15))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class AccountabilityAction permits AccountabilityActionBuilder.ImmutableAccountabilityAction {

    AccountabilityAction() {}

    /**
     * Starts an action; kind, subject and both days must be given.
     *
     * @param id the action's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static AccountabilityActionBuilder builder(ActionId id) {
        return new AccountabilityActionBuilder().id(id);
    }

    /**
     * Returns the action's id.
     *
     * @return the id
     */
    public abstract ActionId id();

    /**
     * Returns what was done.
     *
     * @return the kind, in use on the day it happened and applicable to the subject
     */
    public abstract ActionKind kind();

    /**
     * Returns whom it meets.
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
     * Returns the day it became known to the keeper of the register.
     *
     * @return the day, never before it happened
     */
    public abstract LocalDate reportedOn();

    /**
     * Returns who decided.
     *
     * @return the body, if stated
     */
    public abstract Optional<BodyId> by();

    /**
     * Returns the clue it answers.
     *
     * @return the clue's id, if it answers one
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
     * @return their ids, perhaps none
     */
    public abstract List<IssueId> issues();

    /**
     * Returns the action this one replaces, if it is a correction.
     *
     * @return the other action's id
     */
    public abstract Optional<ActionId> corrects();

    /**
     * Returns the day a report took this record back: as known from then on, there was no such action. It says nothing
     * of a sanction that was in order and ended early.
     *
     * @return the day, never before this was reported; empty if it stands
     */
    public abstract Optional<LocalDate> withdrawnOn();

    /**
     * Returns where it is stated.
     *
     * @return the sources, perhaps none
     */
    public abstract List<Citation> sources();

    abstract AccountabilityAction withClue(Optional<? extends ClueId> clue);

    abstract AccountabilityAction withWithdrawnOn(Optional<? extends LocalDate> withdrawnOn);

    abstract AccountabilityAction withIssues(Iterable<? extends IssueId> issues);

    /**
     * Returns this action as it was known at the end of a day.
     *
     * @param date the day; reports of that day are known
     * @return the action, not withdrawn if that was reported later; empty if the action was
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
     * Returns this action without references that do not lead anywhere.
     *
     * @param clues which clues there are
     * @param issues which issues there are
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
     * Returns the actions that count: without those that were withdrawn, and without those that another corrects,
     * whether at once or through corrections of corrections. A withdrawn correction lets what it corrected count again.
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
}
