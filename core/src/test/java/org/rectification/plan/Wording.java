package org.rectification.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of a table of wordings: what is written, and what it means. */
record Wording(
        String words,
        Deadline.Kind kind,
        List<LocalDate> stages,
        Optional<LocalDate> from,
        boolean immediate,
        boolean continuing,
        Optional<String> reason) {

    static List<Wording> table(String name) {
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Wording::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wording row(String line) {
        String[] cells = line.split("\t", -1);
        return new Wording(
                cells[0].replace("\\n", "\n"),
                Deadline.Kind.valueOf(cells[1]),
                Stream.of(cells[2].split(" ", -1))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse)
                        .toList(),
                Optional.of(cells[3]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                cells[4].contains("I"),
                cells[4].contains("C"),
                Optional.of(cells[5]).filter(code -> !code.isEmpty()));
    }

    /** The same, as the parser reads it. */
    static Wording read(String words) {
        Deadline deadline = Deadline.parse(words);
        return new Wording(
                deadline.words(),
                deadline.kind(),
                deadline.stages(),
                deadline.from(),
                deadline.isImmediate(),
                deadline.isContinuing(),
                deadline.undatedBecause().map(reason -> reason.code()));
    }

    @Override
    public String toString() {
        return words;
    }
}
