package org.rectification.json.internal.types;

import java.util.List;
import org.rectification.json.internal.binding.DocumentType;

/** Every kind of document there is. */
public final class Documents {

    private static final List<DocumentType<?>> ALL = List.of();

    private Documents() {}

    /**
     * Returns the kinds of documents.
     *
     * @return an unmodifiable list
     */
    public static List<DocumentType<?>> all() {
        return ALL;
    }
}
