package org.rectification.examples.regulatory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.json.DocumentFormat;
import org.rectification.json.Documents;
import org.rectification.procedure.Procedure;
import org.rectification.register.Register;

/** The county's register and its close-out procedure, as it keeps them: two documents. */
final class County {

    private static final Register REGISTER = read(Documents.REGISTER, "register.json");
    private static final Procedure PROCEDURE = read(Documents.PROCEDURE, "procedure.json");

    private County() {}

    static Register register() {
        return REGISTER;
    }

    static Procedure procedure() {
        return PROCEDURE;
    }

    static Issue issue(String id) {
        return REGISTER.issue(IssueId.of(id)).orElseThrow();
    }

    private static <T> T read(DocumentFormat<T> format, String name) {
        try (InputStream stream = County.class.getResourceAsStream(name)) {
            return format.read(Objects.requireNonNull(stream, name), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
