package org.rectification.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.TimeLimit;
import org.rectification.internal.Checks;

/**
 * A limit that counts from an event (相对时限), such as 30 working days from the feedback. It gives no date by itself:
 * the day of the event and a calendar do.
 *
 * <p>Words such as 7日内 leave open whether working days or calendar days count. Each reading is then kept, and the due
 * date is known only as far as they agree.
 *
 * @param readings the readings of the limit: one, or several if the words leave open what is counted
 * @param start the event
 * @param convention the counting convention, by which the last day is in time: whether it is late is up to the rule that
 *     judges the due date
 * @since 0.1.0
 */
public record RelativeLimit(List<TimeLimit> readings, LimitStart start, CountingConvention convention)
        implements Labelled {

    static final CountingConvention PLAIN = CountingConvention.of(StartDay.EXCLUDED, LastDay.STAYS, true);

    /**
     * Makes a limit from its parts.
     *
     * @param readings the readings of the limit, at least one
     * @param start the event
     * @param convention the counting convention
     * @throws NullPointerException if an argument or an element is null
     * @throws org.rectification.base.InvalidValueException if there is no reading, one occurs twice, or the last day is late
     *     by the convention
     */
    public RelativeLimit {
        readings = List.copyOf(Checks.notNull(readings, "readings"));
        Checks.notNull(start, "start");
        Checks.notNull(convention, "convention");
        Faults faults = Faults.of("relative limit");
        faults.require(!readings.isEmpty(), PlanFault.NO_READING, Place.of("readings"));
        for (int i = 0; i < readings.size(); i++) {
            faults.require(
                    readings.indexOf(readings.get(i)) == i,
                    PlanFault.READING_TWICE,
                    Place.of("readings").at(i),
                    "limit",
                    readings.get(i));
        }
        faults.require(
                convention.lastDayInTime(),
                PlanFault.LAST_DAY_LATE,
                Place.of("convention").at("lastDayInTime"));
        faults.throwIfAny();
    }

    /**
     * Returns a limit with one reading, counted as plain words are: the day of the event does not count, and the last
     * day is in time and stays where it is, as the date of a plan does, even if it is a day off.
     *
     * @param limit the limit
     * @param start the event
     * @return the limit
     * @throws NullPointerException if an argument is null
     */
    public static RelativeLimit of(TimeLimit limit, LimitStart start) {
        return new RelativeLimit(List.of(Checks.notNull(limit, "limit")), start, PLAIN);
    }

    /**
     * Returns the limit in words, with what its convention has other than plain words: that the start day counts, that
     * a last day off moves. Sources are left out.
     *
     * @return such as {@code 30 working days from feedback} (自反馈之日起30个工作日内), or {@code 30 days from receipt, that day
     *     counted} (自收到之日起30日内（含当日）)
     */
    @Override
    public LocalText label() {
        String from = start == LimitStart.UNSPECIFIED ? "" : "自" + start.label().in(Language.CHINESE) + "之日起";
        List<LocalText> unusual = unusual();
        return LocalText.of(
                from
                        + length(Language.CHINESE)
                        + "内"
                        + (unusual.isEmpty() ? "" : joined(unusual, Language.CHINESE, "（", "，", "）")),
                length(Language.ENGLISH)
                        + " from "
                        + start.label().in(Language.ENGLISH)
                        + (unusual.isEmpty() ? "" : joined(unusual, Language.ENGLISH, ", ", ", ", "")));
    }

    /** What the convention has other than plain words. */
    private List<LocalText> unusual() {
        List<LocalText> unusual = new ArrayList<>();
        if (convention.startDay() == StartDay.COUNTED) {
            unusual.add(LocalText.of(RelativeWords.START_COUNTED, "that day counted"));
        }
        if (convention.lastDay() == LastDay.MOVES_TO_NEXT_WORKING_DAY) {
            unusual.add(LocalText.of(RelativeWords.DAY_OFF_MOVES, "moved from a day off to the next working day"));
        }
        return unusual;
    }

    private static String joined(
            List<LocalText> parts, Language language, String before, String between, String after) {
        return parts.stream().map(each -> each.in(language)).collect(Collectors.joining(between, before, after));
    }

    private String length(Language language) {
        if (isDaysOfEitherKind()) {
            int days = readings.get(0).count();
            return language == Language.CHINESE ? days + "日" : days + (days == 1 ? " day" : " days");
        }
        return readings.stream()
                .map(each -> each.label().in(language))
                .collect(Collectors.joining(language == Language.CHINESE ? "或" : " or "));
    }

    /** 7日: calendar days or working days. */
    private boolean isDaysOfEitherKind() {
        return readings.size() == 2
                && readings.get(0).kind() == TimeLimit.Kind.CALENDAR_DAYS
                && readings.get(1).kind() == TimeLimit.Kind.WORKING_DAYS
                && readings.get(0).count() == readings.get(1).count();
    }

    @Override
    public String toString() {
        return label().in(Language.ENGLISH);
    }
}
