package org.rectification.examples.quickstart;

import java.io.IOException;
import java.util.List;
import org.rectification.base.Placeholder;
import org.rectification.json.PlaceholderJson;

/** Reads a document and prints what it says. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args {@code --zh} for Chinese
     * @throws IOException if the document cannot be read
     */
    public static void main(String[] args) throws IOException {
        Placeholder placeholder = PlaceholderJson.readWithJackson2("\"整改 rectification\"");
        System.out.println((List.of(args).contains("--zh") ? "名称：" : "Name: ") + placeholder.name());
    }
}
