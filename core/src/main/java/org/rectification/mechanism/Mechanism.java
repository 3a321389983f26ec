package org.rectification.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyLevel;

/**
 * A lasting rule, plan or body created because of findings (长效机制), as one source lists it. A source that lists one twice
 * makes two records: that they are one mechanism is found, not entered.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * Mechanism rules = Mechanism.builder(MechanismId.of("sand-mining"))
 *         .title(LocalText.of("江西省河道采砂管理条例", "Jiangxi regulation on sand mining in rivers"))
 *         .kind(MechanismKind.REGULATION)
 *         .level(BodyLevel.PROVINCE)
 *         .adoptedWithin(DateSpan.ofYear(2017))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Mechanism permits MechanismBuilder.ImmutableMechanism {

    Mechanism() {}

    /**
     * Starts a mechanism; title and kind must be given.
     *
     * @param id the mechanism's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static MechanismBuilder builder(MechanismId id) {
        return new MechanismBuilder().id(id);
    }

    /**
     * Returns the mechanism's id.
     *
     * @return the id
     */
    public abstract MechanismId id();

    /**
     * Returns its title.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns what it is.
     *
     * @return the kind
     */
    public abstract MechanismKind kind();

    /**
     * Returns who issued it.
     *
     * @return the body, if it is on the register
     */
    public abstract Optional<BodyId> issuer();

    /**
     * Returns the level it was issued at.
     *
     * @return the level, if stated
     */
    public abstract Optional<BodyLevel> level();

    /**
     * Returns the days within which it was adopted; one day where that is stated.
     *
     * @return the span, if stated
     */
    public abstract Optional<DateSpan> adoptedWithin();

    /**
     * Returns the days within which its adoption was reported; one day where that is known.
     *
     * @return the span, if known
     */
    public abstract Optional<DateSpan> reportedWithin();

    /**
     * Returns whom it binds.
     *
     * @return the addressees, perhaps none stated
     */
    public abstract List<Addressee> addressees();

    /**
     * Returns at which levels it binds.
     *
     * @return the levels, perhaps none stated
     */
    public abstract List<BodyLevel> bindsAt();

    /**
     * Returns what sets it off, such as a grave event for a veto.
     *
     * @return the condition, if there is one
     */
    public abstract Optional<LocalText> condition();

    /**
     * Returns the issues it was created for.
     *
     * @return their ids, perhaps none stated
     */
    public abstract List<IssueId> causes();

    /**
     * Returns the inspections it was created after.
     *
     * @return their ids, perhaps none stated
     */
    public abstract List<InspectionId> inspections();

    /**
     * Returns where it is stated.
     *
     * @return the sources, perhaps none
     */
    public abstract List<Citation> sources();

    abstract Mechanism withCauses(Iterable<? extends IssueId> causes);

    /**
     * Returns whether it had been adopted by a day, as far as that is known.
     *
     * @param asOf the day, included
     * @return true if the last day it can have been adopted on is not later; false if no day is stated
     * @throws NullPointerException if the day is null
     */
    public final boolean isAdoptedBy(LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return adoptedWithin()
                .flatMap(DateSpan::last)
                .map(last -> !last.isAfter(asOf))
                .orElse(false);
    }

    /**
     * Returns whether it was known at the end of a day.
     *
     * @param date the day; reports of that day are known
     * @return true if the last day it can have been reported on is not later, or no day is known
     * @throws NullPointerException if the date is null
     */
    public final boolean isKnownOn(LocalDate date) {
        Checks.notNull(date, "date");
        return reportedWithin()
                .map(span -> span.last().map(last -> !last.isAfter(date)).orElse(false))
                .orElse(true);
    }

    /**
     * Returns this mechanism without references that do not lead anywhere.
     *
     * @param issues which issues there are
     * @return the mechanism
     * @throws NullPointerException if the argument is null
     */
    public final Mechanism referringTo(Predicate<IssueId> issues) {
        return withCauses(
                causes().stream().filter(Checks.notNull(issues, "issues")).toList());
    }

    @Override
    public final String toString() {
        return OneLine.of("Mechanism", id(), title(), kind());
    }
}
