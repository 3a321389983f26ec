package org.rectification.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;

/**
 * What calendars of 17 years keep alive, counted over everything reachable, as a 64-bit virtual machine with short
 * references lays it out: 12 bytes of header, all rounded up to 8.
 */
class CalendarSizeTest {

    /**
     * 2010 to 2026, with about as many changed days a year as the official calendar has: a Wednesday and a Saturday of
     * each month.
     */
    private static WorkingDayCalendar of17Years() {
        WorkingDayCalendarBuilder builder = WorkingDayCalendar.builder("years", "1")
                .covering(DateSpan.parse("2010-01-01/2026-12-31"))
                .weekend(SATURDAY, SUNDAY);
        for (LocalDate month = LocalDate.of(2010, 1, 1); month.getYear() < 2027; month = month.plusMonths(1)) {
            int toMonday = 8 - month.getDayOfWeek().getValue();
            builder.dayOff(month.plusDays(toMonday + 2L)).dayWorked(month.plusDays(toMonday + 5L));
        }
        return builder.build();
    }

    @Test
    void aCalendarOf17YearsKeepsLessThan200Kilobytes() throws IllegalAccessException {
        WorkingDayCalendar calendar = of17Years();
        assertThat(calendar.workingDaysBetweenInclusive(LocalDate.of(2010, 1, 1), LocalDate.of(2026, 12, 31)))
                .isBetween(4_400, 4_500);
        assertThat(bytes(calendar)).isBetween(150_000L, 200_000L);
    }

    private static long bytes(Object root) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        open.push(root);
        long bytes = 0;
        while (!open.isEmpty()) {
            Object object = open.pop();
            if (seen.add(object)) {
                bytes += (own(object, open) + 7) / 8 * 8;
            }
        }
        return bytes;
    }

    /** The bytes of one object; what it refers to is put with those still to be counted. */
    private static long own(Object object, Deque<Object> open) throws IllegalAccessException {
        Class<?> type = object.getClass();
        if (type.isArray()) {
            int length = Array.getLength(object);
            for (int i = 0; i < length && !type.getComponentType().isPrimitive(); i++) {
                open.push(Array.get(object, i));
            }
            return 16 + (long) length * width(type.getComponentType());
        }
        if (object instanceof LocalDate) {
            return 12 + 4 + 2 + 2;
        }
        if (object instanceof String text) {
            return 24 + 16 + 2L * text.length();
        }
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(open::push);
            return 16;
        }
        if (object instanceof Collection<?> collection) {
            collection.forEach(open::push);
            return 24 + 16 + 4L * collection.size();
        }
        assertThat(type.getPackageName()).as("a class whose size is known").startsWith("org.rectification");
        long bytes = 12;
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    bytes += width(field.getType());
                    field.setAccessible(true);
                    Object value = field.get(object);
                    if (!field.getType().isPrimitive() && value != null) {
                        open.push(value);
                    }
                }
            }
        }
        return bytes;
    }

    private static int width(Class<?> type) {
        return type == long.class || type == double.class ? 8 : type == char.class || type == short.class ? 2 : 4;
    }
}
