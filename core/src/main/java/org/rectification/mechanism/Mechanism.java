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
 * A lasting rule, plan or body created because of findings (长效机制), as listed by one source. A mechanism that a source
 * lists twice has two records; {@link MechanismList} finds such repeats.
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
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Mechanism permits GeneratedMechanismBuilder.ImmutableMechanism {

    Mechanism() {}

    /**
     * Returns a builder of a mechanism; title and kind are required.
     *
     * @param id the mechanism's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static MechanismBuilder builder(MechanismId id) {
        return new GeneratedMechanismBuilder().id(id);
    }

    /**
     * Returns the mechanism's id.
     *
     * @return the id
     */
    public abstract MechanismId id();

    /**
     * Returns the title.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the kind of mechanism.
     *
     * @return the kind
     */
    public abstract MechanismKind kind();

    /**
     * Returns the body that issued it.
     *
     * @return the body's id, if the body is in the register
     */
    public abstract Optional<BodyId> issuer();

    /**
     * Returns the level of the issuing body.
     *
     * @return the level, if stated
     */
    public abstract Optional<BodyLevel> level();

    /**
     * Returns the span that contains the day of adoption; a single day if that is stated.
     *
     * @return the span, if stated
     */
    public abstract Optional<DateSpan> adoptedWithin();

    /**
     * Returns the span that contains the day its adoption was reported; a single day if that is known.
     *
     * @return the span, if known
     */
    public abstract Optional<DateSpan> reportedWithin();

    /**
     * Returns those bound by it.
     *
     * @return the addressees, possibly empty
     */
    public abstract List<Addressee> addressees();

    /**
     * Returns the levels at which it binds.
     *
     * @return the levels, possibly empty
     */
    public abstract List<BodyLevel> bindsAt();

    /**
     * Returns the condition that triggers it, such as a grave event for a veto.
     *
     * @return the condition, if there is one
     */
    public abstract Optional<LocalText> condition();

    /**
     * Returns the issues it was created for.
     *
     * @return their ids, possibly empty
     */
    public abstract List<IssueId> causes();

    /**
     * Returns the inspections it was created after.
     *
     * @return their ids, possibly empty
     */
    public abstract List<InspectionId> inspections();

    /**
     * Returns the sources.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    abstract Mechanism withCauses(Iterable<? extends IssueId> causes);

    /**
     * Returns whether it is certain to have been adopted by a day.
     *
     * @param asOf the day, included
     * @return true if the span of adoption ends by that day; false if no day is stated
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
     * @return true if it was certainly reported by that day, or the day of report is not known
     * @throws NullPointerException if the date is null
     */
    public final boolean isKnownOn(LocalDate date) {
        Checks.notNull(date, "date");
        return reportedWithin()
                .map(span -> span.last().map(last -> !last.isAfter(date)).orElse(false))
                .orElse(true);
    }

    /**
     * Returns this mechanism without dangling references.
     *
     * @param issues tests whether a referenced id exists
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

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends MechanismBuilder permits GeneratedMechanismBuilder {}
}
