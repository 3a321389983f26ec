package org.rectification.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;

/** Reads the notices shipped with the library; the resource documents its own format. */
final class NoticeResource {

    private static final String NAME = "china-working-days.txt";

    private NoticeResource() {}

    static List<CalendarNotice> read() {
        try (InputStream stream = NoticeResource.class.getResourceAsStream(NAME)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + NAME + " is missing from the library");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return parse(reader.lines().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CalendarNotice> parse(List<String> lines) {
        List<CalendarNotice> notices = new ArrayList<>();
        Entry entry = null;
        for (String line : lines) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int space = line.indexOf(' ');
            String key = space < 0 ? line : line.substring(0, space);
            String value = line.substring(space + 1);
            if (key.equals("notice")) {
                if (entry != null) {
                    notices.add(entry.toNotice());
                }
                entry = new Entry(value);
            } else if (entry == null) {
                throw new IllegalStateException("line must follow a notice, but was \"" + line + "\"");
            } else {
                entry.set(key, value);
            }
        }
        if (entry != null) {
            notices.add(entry.toNotice());
        }
        return List.copyOf(notices);
    }

    /** One notice while its lines are being read. */
    private static final class Entry {

        private final LocalDate published;
        private final String number;
        private String title = "";
        private String english = "";
        private String address = "";
        private Optional<DateSpan> opens = Optional.empty();
        private final List<LocalDate> off = new ArrayList<>();
        private final List<LocalDate> worked = new ArrayList<>();

        Entry(String head) {
            int space = head.indexOf(' ');
            this.published = LocalDate.parse(head.substring(0, space));
            this.number = head.substring(space + 1);
        }

        void set(String key, String value) {
            switch (key) {
                case "title" -> title = value;
                case "english" -> english = value;
                case "address" -> address = value;
                case "opens" -> opens = Optional.of(DateSpan.ofYear(Integer.parseInt(value)));
                case "off" -> off.addAll(dates(value));
                case "worked" -> worked.addAll(dates(value));
                default -> throw new IllegalStateException("key must be known, but was \"" + key + "\"");
            }
        }

        private static List<LocalDate> dates(String value) {
            List<LocalDate> dates = new ArrayList<>();
            for (String date : value.split(" ", -1)) {
                dates.add(LocalDate.parse(date));
            }
            return dates;
        }

        CalendarNotice toNotice() {
            Citation source = Citation.of(LocalText.of(title + "（" + number + "）", english))
                    .withAddress(address)
                    .withPublishedOn(published);
            return new CalendarNotice(source, opens, off, worked);
        }
    }
}
