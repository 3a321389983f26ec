package org.rectification.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.audit.PublishedStatement;
import org.rectification.audit.StatementCheck;
import org.rectification.base.Language;
import org.rectification.json.Documents;
import org.rectification.json.InvalidDocumentException;
import org.rectification.register.Register;

/**
 * The main job: reads registers and published statements, computes every figure of the statements from the registers,
 * and prints both side by side, each with its kind and its reasons.
 *
 * <p>Arguments: {@code --zh} prints Chinese; {@code --data DIR} reads the documents from a folder instead of the ones
 * that come with the program. Exit status: 0 if every figure agrees, 1 if one does not, 2 if a document or an argument
 * is unusable; then nothing but the faults is printed.
 */
public final class Quickstart {

    private static final List<String> PROVINCES = List.of("jiangxi", "guangxi");
    private static final int DISAGREES = 1;
    private static final int UNUSABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    Quickstart(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program.
     *
     * @param args the arguments, see the class
     */
    public static void main(String[] args) {
        int status = new Quickstart(System.out, System.err).run(List.of(args));
        if (status != 0) {
            System.exit(status);
        }
    }

    int run(List<String> args) {
        Language language = Language.ENGLISH;
        @Nullable Path folder = null;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--zh")) {
                language = Language.CHINESE;
            } else if (arg.equals("--data") && i + 1 < args.size()) {
                folder = Path.of(args.get(++i));
            } else {
                err.println("argument must be --zh or --data DIR, but was \"" + arg + "\"");
                return UNUSABLE;
            }
        }
        List<String> faults = new ArrayList<>();
        List<Province> provinces = new ArrayList<>();
        for (String name : PROVINCES) {
            @Nullable Register register = read(folder, name + "-register.json", REGISTERS, language, faults);
            @Nullable
            PublishedStatement statement = read(folder, name + "-statement.json", STATEMENTS, language, faults);
            if (register != null && statement != null) {
                provinces.add(new Province(register, statement));
            }
        }
        if (!faults.isEmpty()) {
            faults.forEach(err::println);
            return UNUSABLE;
        }
        boolean agrees = true;
        for (Province province : provinces) {
            StatementCheck check = StatementCheck.of(province.statement(), province.register());
            new Report(out, language).print(province.register(), province.statement(), check);
            agrees &= check.disagreements().isEmpty();
        }
        return agrees ? 0 : DISAGREES;
    }

    private record Province(Register register, PublishedStatement statement) {}

    /** How a kind of document is read from a file or from a stream that has a name. */
    private interface Reader<T> {
        T read(Path file) throws IOException;

        T read(InputStream stream, String name) throws IOException;
    }

    private static final Reader<Register> REGISTERS = new Reader<>() {
        @Override
        public Register read(Path file) throws IOException {
            return Documents.REGISTER.read(file);
        }

        @Override
        public Register read(InputStream stream, String name) throws IOException {
            return Documents.REGISTER.read(stream, name);
        }
    };

    private static final Reader<PublishedStatement> STATEMENTS = new Reader<>() {
        @Override
        public PublishedStatement read(Path file) throws IOException {
            return Documents.STATEMENT.read(file);
        }

        @Override
        public PublishedStatement read(InputStream stream, String name) throws IOException {
            return Documents.STATEMENT.read(stream, name);
        }
    };

    private static <T> @Nullable T read(
            @Nullable Path folder, String name, Reader<T> reader, Language language, List<String> faults) {
        try {
            if (folder != null) {
                return reader.read(folder.resolve(name));
            }
            try (InputStream stream = Quickstart.class.getResourceAsStream(name)) {
                if (stream == null) {
                    faults.add(name + ": the document is missing from the program");
                    return null;
                }
                return reader.read(stream, name);
            }
        } catch (InvalidDocumentException e) {
            faults.add(e.text(language));
        } catch (IOException e) {
            faults.add(e.getMessage());
        }
        return null;
    }
}
