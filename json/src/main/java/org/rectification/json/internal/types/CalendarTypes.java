package org.rectification.json.internal.types;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.json.internal.binding.EitherType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;

/** The types of {@code org.rectification.calendar}. */
final class CalendarTypes {

    /** {@code {"kind": "working-days", "count": 10}}. */
    static final ValueType<TimeLimit> TIME_LIMIT = timeLimit();

    /** {@code "statutory"} or {@code "public-notice"}, or a whole convention. */
    static final ValueType<CountingConvention> CONVENTION = convention();

    private CalendarTypes() {}

    private static ValueType<TimeLimit> timeLimit() {
        var type = ObjectType.<TimeLimit>named("limit");
        var kind = type.required("kind", ScalarType.code(TimeLimit.Kind.values()), TimeLimit::kind);
        var count = type.required("count", ScalarType.smallInteger(), TimeLimit::count);
        var monthEnd = type.optional("monthEnd", ScalarType.code(TimeLimit.MonthEnd.values()), TimeLimit::monthEnd);
        return type.build(in -> new TimeLimit(in.get(kind), in.get(count), in.get(monthEnd)));
    }

    private static ValueType<CountingConvention> convention() {
        Map<String, CountingConvention> byName = new LinkedHashMap<>();
        byName.put("statutory", CountingConvention.statutory());
        byName.put("public-notice", CountingConvention.publicNotice());
        return EitherType.of(ScalarType.name(byName, CalendarTypes::nameOf), wholeConvention(), byName::containsValue);
    }

    private static String nameOf(CountingConvention convention) {
        return convention.equals(CountingConvention.statutory()) ? "statutory" : "public-notice";
    }

    private static ValueType<CountingConvention> wholeConvention() {
        var type = ObjectType.<CountingConvention>named("counting convention");
        var startDay = type.required(
                "startDay", ScalarType.code(CountingConvention.StartDay.values()), CountingConvention::startDay);
        var lastDay = type.required(
                "lastDay", ScalarType.code(CountingConvention.LastDay.values()), CountingConvention::lastDay);
        var inTime = type.required("lastDayInTime", ScalarType.truth(), CountingConvention::lastDayInTime);
        var sources = type.list("sources", BaseTypes.CITATION, CountingConvention::sources);
        return type.build(
                in -> new CountingConvention(in.get(startDay), in.get(lastDay), in.get(inTime), in.get(sources)));
    }
}
