package org.rectification.status;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/**
 * The rules for granting extensions (延期规定): who may grant one, how often, for how long, and by when it must be
 * requested. Places differ in all of these, so a policy is data with a source, and none comes with the library.
 *
 * <p>A policy is held against extensions that were granted; a pending or refused request moves no date. What breaks it
 * is a finding: the due date follows the grant all the same. A policy does not check what it leaves out.
 *
 * <ul>
 *   <li><strong>How often.</strong> Every grant that moved the date of an issue, part, measure or key step counts, also
 *       one from before the policy was in force; a grant that is recorded again moves nothing. For a subject that
 *       inherits the deadline of its issue, the grants to the issue before its own first one count as well.
 *   <li><strong>How long.</strong> One extension is measured from the due date it replaces, and all of them together
 *       from the original one; suspended days between them are not counted. The day after that date is the first day
 *       counted, and a last day that is a day off stays.
 *   <li><strong>By when.</strong> What counts is the due date in force when the request was made.
 * </ul>
 *
 * <p>These due dates are resolved by {@link DueDays}, as of the day of the grant or of the request and by the grants
 * before it alone: a limit counts from its event, and suspensions move the date.
 *
 * <p>Where the facts do not suffice, a rule is undecided and not broken: no body is named for the grant or the request,
 * nobody is named in a role that may grant, the due date is not known, or the calendar does not settle the days. If the
 * due date is known within a span, the rule is decided where all days of it agree.
 *
 * <pre>{@code
 * ExtensionPolicy policy = ExtensionPolicy.builder("office-rules")
 *         .title(LocalText.of("整改延期规定", "rules for extensions"))
 *         .grantingLevels(List.of(BodyLevel.PROVINCE))
 *         .askerMayGrant(false)
 *         .mostTimes(1)
 *         .longest(TimeLimit.months(6, TimeLimit.MonthEnd.DOWN))
 *         .addSources(source)
 *         .build();
 * policy.check(register, LocalDate.of(2019, 12, 31), ChinaWorkingDays.official());
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ExtensionPolicy permits GeneratedExtensionPolicyBuilder.ImmutableExtensionPolicy {

    /** The highest number of extensions, and of days before the due date, that a policy may state. */
    public static final int MOST = 1_000;

    private static final LocalText TIMES = LocalText.of("延期次数", "number of extensions");
    private static final LocalText NOTICE = LocalText.of("提前天数", "number of days before the due date");

    ExtensionPolicy() {}

    /**
     * Returns a builder of a policy; the title and at least one source are required.
     *
     * @param name the stable name, 1 to 100 characters without white space at either end
     * @return a builder
     * @throws NullPointerException if the name is null
     */
    public static ExtensionPolicyBuilder builder(String name) {
        return new GeneratedExtensionPolicyBuilder().name(name);
    }

    /**
     * Returns the stable name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns the title of the policy.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the levels whose bodies may grant an extension. If these are all levels, the level is not checked.
     *
     * @return at least one level, each once; by default all
     */
    @Value.Default
    public List<BodyLevel> grantingLevels() {
        return List.of(BodyLevel.values());
    }

    /**
     * Returns the roles in which a body may grant an extension. The responsibility chain of the subject decides; a role
     * that it does not name is inherited from the enclosing one. If these are all roles, the role is not checked, and a
     * body without one may grant.
     *
     * @return at least one role, each once; by default all
     */
    @Value.Default
    public List<Role> grantingRoles() {
        return List.of(Role.values());
    }

    /**
     * Returns whether the body that requested an extension may grant it.
     *
     * @return true if it may; by default true
     */
    @Value.Default
    public boolean askerMayGrant() {
        return true;
    }

    /**
     * Returns how many extensions a subject may have.
     *
     * @return the number, from 0 to {@value #MOST}; absent if it is not limited
     */
    public abstract OptionalInt mostTimes();

    /**
     * Returns how long one extension may be.
     *
     * @return a number of working days, calendar days or months; absent if it is not limited
     */
    public abstract Optional<TimeLimit> longest();

    /**
     * Returns how long all extensions of a subject may be together.
     *
     * @return a number of working days, calendar days or months; absent if it is not limited
     */
    public abstract Optional<TimeLimit> longestInTotal();

    /**
     * Returns how many calendar days before the due date in force an extension must be requested at the latest.
     *
     * @return the number, from 0 for the due date itself to {@value #MOST}; absent if it may be requested at any time, or
     *     none is allowed
     */
    public abstract OptionalInt daysBefore();

    /**
     * Returns the days on which the policy is in force. Extensions granted on other days are not checked.
     *
     * @return the span, both ends included; absent if the policy is always in force
     */
    public abstract Optional<DateSpan> inForce();

    /**
     * Returns the sources of the policy.
     *
     * @return at least one source
     */
    public abstract List<Citation> sources();

    /**
     * Holds the extensions granted in a register against this policy.
     *
     * @param register the register
     * @param asOf the day; grants of that day are included, and issues raised later are left out
     * @param calendar which days are worked
     * @return every rule that is broken or undecided, in the order of the register and of the grants; unmodifiable
     * @throws NullPointerException if an argument is null
     */
    public final List<ExtensionFinding> check(Register register, LocalDate asOf, WorkingDayCalendar calendar) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(calendar, "calendar");
        return check(register, asOf, DueDays.of(register, calendar));
    }

    /**
     * Holds the extensions granted in a register against this policy, by given due days, such as those with a table of
     * limits.
     *
     * @param register the register
     * @param asOf the day; grants of that day are included, and issues raised later are left out
     * @param dates the due days of the register
     * @return every rule that is broken or undecided, in the order of the register and of the grants; unmodifiable
     * @throws NullPointerException if an argument is null
     */
    public final List<ExtensionFinding> check(Register register, LocalDate asOf, DueDays dates) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(dates, "dates");
        return new ExtensionChecker(this, register, asOf, dates).check();
    }

    /** Whether the policy restricts the levels that may grant. */
    final boolean checksLevel() {
        return EnumSet.copyOf(grantingLevels()).size() < BodyLevel.values().length;
    }

    /** Whether the policy restricts the roles that may grant. */
    final boolean checksRole() {
        return EnumSet.copyOf(grantingRoles()).size() < Role.values().length;
    }

    @Value.Check
    void check() {
        Faults.checkId("policy name", name());
        Faults faults = Faults.of("extension policy");
        faults.require(!grantingLevels().isEmpty(), ExtensionMessage.NO_LEVEL, Place.of("grantingLevels"));
        faults.require(!grantingRoles().isEmpty(), ExtensionMessage.NO_ROLE, Place.of("grantingRoles"));
        for (int i = 0; i < grantingLevels().size(); i++) {
            BodyLevel level = grantingLevels().get(i);
            boolean isNew = grantingLevels().indexOf(level) == i;
            faults.require(
                    isNew,
                    ExtensionMessage.LEVEL_TWICE,
                    Place.of("grantingLevels").at(i),
                    "level",
                    level);
        }
        for (int i = 0; i < grantingRoles().size(); i++) {
            Role role = grantingRoles().get(i);
            boolean isNew = grantingRoles().indexOf(role) == i;
            faults.require(
                    isNew,
                    ExtensionMessage.ROLE_TWICE,
                    Place.of("grantingRoles").at(i),
                    "role",
                    role);
        }
        faults.require(
                allowsAny() || daysBefore().isEmpty(),
                ExtensionMessage.NO_REQUEST,
                Place.of("daysBefore"),
                "value",
                daysBefore().orElse(0));
        count(faults, "mostTimes", TIMES, mostTimes());
        count(faults, "daysBefore", NOTICE, daysBefore());
        length(faults, "longest", longest());
        length(faults, "longestInTotal", longestInTotal());
        if (longest().isPresent() && longestInTotal().isPresent()) {
            TimeLimit one = longest().get();
            TimeLimit total = longestInTotal().get();
            faults.require(
                    one.kind() == total.kind() ? one.count() <= total.count() : fewestDays(one) <= mostDays(total),
                    ExtensionMessage.LONGEST_ABOVE_TOTAL,
                    Place.of("longest"),
                    "total",
                    total,
                    "longest",
                    one);
        }
        faults.require(!sources().isEmpty(), ExtensionMessage.NO_SOURCE, Place.of("sources"));
        faults.throwIfAny();
    }

    private boolean allowsAny() {
        return mostTimes().isEmpty() || mostTimes().getAsInt() != 0;
    }

    private static void count(Faults faults, String property, LocalText what, OptionalInt value) {
        if (value.isPresent()) {
            faults.require(
                    0 <= value.getAsInt() && value.getAsInt() <= MOST,
                    ExtensionMessage.COUNT,
                    Place.of(property),
                    "what",
                    what,
                    "most",
                    MOST,
                    "value",
                    value.getAsInt());
        }
    }

    private void length(Faults faults, String property, Optional<TimeLimit> limit) {
        if (limit.isEmpty()) {
            return;
        }
        faults.require(isLength(limit.get()), ExtensionMessage.NO_LENGTH, Place.of(property), "limit", limit.get());
        faults.require(allowsAny(), ExtensionMessage.NONE_ALLOWED, Place.of(property), "limit", limit.get());
    }

    /** The fewest calendar days that a length can have. */
    private static long fewestDays(TimeLimit length) {
        return length.kind() == TimeLimit.Kind.MONTHS ? 28L * length.count() : length.count();
    }

    /** The most calendar days that a length can have; without a bound in working days. */
    private static long mostDays(TimeLimit length) {
        return switch (length.kind()) {
            case MONTHS -> 31L * length.count();
            case WORKING_DAYS -> Long.MAX_VALUE;
            default -> length.count();
        };
    }

    private static boolean isLength(TimeLimit limit) {
        return switch (limit.kind()) {
            case WORKING_DAYS, CALENDAR_DAYS -> true;
            case MONTHS -> limit.monthEnd().orElseThrow() != TimeLimit.MonthEnd.REFUSE;
            case END_OF_MONTH, END_OF_YEAR, WORKING_DAY_OF_EACH_MONTH -> false;
        };
    }

    @Override
    public final String toString() {
        return OneLine.of("ExtensionPolicy", name(), title());
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends ExtensionPolicyBuilder permits GeneratedExtensionPolicyBuilder {}
}
