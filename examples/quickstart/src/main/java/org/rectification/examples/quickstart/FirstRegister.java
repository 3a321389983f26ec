package org.rectification.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import org.rectification.base.Language;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinitions;
import org.rectification.json.Documents;
import org.rectification.register.Register;

/** The first rate, from a register in JSON. */
public final class FirstRegister {

    private FirstRegister() {}

    /**
     * Prints the rate.
     *
     * @param args not used
     * @throws IOException if the register cannot be read
     */
    public static void main(String[] args) throws IOException {
        print(System.out);
    }

    static void print(PrintStream out) throws IOException {
        try (InputStream stream = FirstRegister.class.getResourceAsStream("guangxi-register.json")) {
            Register register = Documents.REGISTER.read(stream, "guangxi-register.json");
            CompletionRate rate = RateDefinitions.issuesComplete().rateOf(register, LocalDate.of(2017, 12, 31));
            out.println(rate.text(Language.ENGLISH));
            rate.reasons().forEach(reason -> out.println("- " + reason.text(Language.ENGLISH)));
        }
    }
}
