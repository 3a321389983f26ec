package org.rectification.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The stay of a team in an inspected area (督察进驻), within a batch of a round.
 *
 * <p>If only a span that contains a day is known, the span is given ({@link #stayWithin()}, {@link #feedbackWithin()}),
 * never an invented day.
 *
 * <pre>{@code
 * Inspection inspection = Inspection.builder(InspectionId.of("central-2016-jiangxi"))
 *         .name(LocalText.of("中央环境保护督察（江西）", "Central environmental inspection of Jiangxi"))
 *         .kind(InspectionKind.CENTRAL)
 *         .area(LocalText.of("江西省", "Jiangxi Province"))
 *         .team(LocalText.of("中央第四环境保护督察组", "4th central inspection team"))
 *         .stay(DateSpan.parse("2016-07-14/2016-08-14"))
 *         .feedbackOn(LocalDate.of(2016, 11, 17))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Inspection permits GeneratedInspectionBuilder.ImmutableInspection {

    private static final LocalText STAY = LocalText.of("进驻", "stay");
    private static final LocalText FEEDBACK = LocalText.of("反馈", "feedback");

    Inspection() {}

    /**
     * Returns a builder of an inspection; name, kind and area are required.
     *
     * @param id the inspection's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static InspectionBuilder builder(InspectionId id) {
        return new GeneratedInspectionBuilder().id(id);
    }

    /**
     * Returns the inspection's id.
     *
     * @return the id
     */
    public abstract InspectionId id();

    /**
     * Returns the name of the inspection.
     *
     * @return the name
     */
    public abstract LocalText name();

    /**
     * Returns the kind of inspection.
     *
     * @return the kind
     */
    public abstract InspectionKind kind();

    /**
     * Returns the inspected area.
     *
     * @return the area
     */
    public abstract LocalText area();

    /**
     * Returns the round of the inspection (轮次).
     *
     * @return the number, at least 1; absent if not stated
     */
    public abstract OptionalInt round();

    /**
     * Returns the batch within the round (批次).
     *
     * @return the number, at least 1; absent if not stated
     */
    public abstract OptionalInt batch();

    /**
     * Returns the team (督察组).
     *
     * @return the team's name, if stated
     */
    public abstract Optional<LocalText> team();

    /**
     * Returns the stay (进驻), first and last day included.
     *
     * @return the span; absent if its days are not stated
     */
    public abstract Optional<DateSpan> stay();

    /**
     * Returns the span that contains the stay, if the source states only that ("in May 2017").
     *
     * @return the span, if stated; it encloses {@link #stay()} if that is stated too
     */
    public abstract Optional<DateSpan> stayWithin();

    /**
     * Returns the day the findings were fed back (反馈).
     *
     * @return the day, never before the stay began; absent if not stated
     */
    public abstract Optional<LocalDate> feedbackOn();

    /**
     * Returns the span that contains the day of the feedback, if the source states only that ("in August 2017").
     *
     * @return the span, not entirely before the stay began; it encloses {@link #feedbackOn()} if that is stated too
     */
    public abstract Optional<DateSpan> feedbackWithin();

    /**
     * Returns the sources of the inspection.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    /**
     * Returns this inspection as it was known at the end of a day. The day of a later feedback was not known then, only
     * that it had not come yet: it is within the days from the next one on. Everything else remains.
     *
     * @param date the day; a feedback of that day, or one that may have been then, is known
     * @return the inspection as known
     * @throws NullPointerException if the date is null
     */
    public final Inspection asKnown(LocalDate date) {
        Checks.notNull(date, "date");
        return feedbackOn()
                        .or(() -> feedbackWithin().flatMap(DateSpan::first))
                        .filter(date::isBefore)
                        .isPresent()
                ? withFeedbackOn(Optional.empty()).withFeedbackWithin(Optional.of(DateSpan.from(date.plusDays(1))))
                : this;
    }

    abstract Inspection withFeedbackOn(Optional<? extends LocalDate> feedbackOn);

    abstract Inspection withFeedbackWithin(Optional<? extends DateSpan> feedbackWithin);

    @Value.Check
    void check() {
        Faults faults = Faults.of("inspection");
        round().ifPresent(number -> faults.require(
                number >= 1,
                IssueFault.NOT_POSITIVE,
                Place.of("round"),
                "what",
                LocalText.of("轮次", "round"),
                "value",
                number));
        batch().ifPresent(number -> faults.require(
                number >= 1,
                IssueFault.NOT_POSITIVE,
                Place.of("batch"),
                "what",
                LocalText.of("批次", "batch"),
                "value",
                number));
        stay().ifPresent(days -> {
            checkWithin(faults, "stay", STAY, days.first(), stayWithin());
            checkWithin(faults, "stay", STAY, days.last(), stayWithin());
        });
        checkWithin(faults, "feedbackOn", FEEDBACK, feedbackOn(), feedbackWithin());
        Optional<LocalDate> start = stay().or(this::stayWithin).flatMap(DateSpan::first);
        Optional<LocalDate> feedback = feedbackOn().or(() -> feedbackWithin().flatMap(DateSpan::last));
        if (start.isPresent() && feedback.isPresent()) {
            faults.require(
                    !feedback.get().isBefore(start.get()),
                    IssueFault.FEEDBACK_BEFORE_STAY,
                    Place.of(feedbackOn().isPresent() ? "feedbackOn" : "feedbackWithin"),
                    "start",
                    start.get(),
                    "feedback",
                    feedback.get());
        }
        faults.throwIfAny();
    }

    private static void checkWithin(
            Faults faults, String property, LocalText what, Optional<LocalDate> day, Optional<DateSpan> within) {
        if (day.isPresent() && within.isPresent()) {
            faults.require(
                    within.get().contains(day.get()),
                    IssueFault.NOT_WITHIN,
                    Place.of(property),
                    "what",
                    what,
                    "within",
                    within.get(),
                    "day",
                    day.get());
        }
    }

    @Override
    public final String toString() {
        return OneLine.of("Inspection", id(), name(), kind(), stay());
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends InspectionBuilder permits GeneratedInspectionBuilder {}
}
