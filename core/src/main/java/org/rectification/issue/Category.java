package org.rectification.issue;

import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A category of issues of an inspection (类), such as the seven of Guangxi.
 *
 * @param id the category's id
 * @param name the category's name
 * @since 0.1.0
 */
public record Category(CategoryId id, LocalText name) {

    /**
     * Makes a category.
     *
     * @param id the category's id
     * @param name the category's name
     * @throws NullPointerException if an argument is null
     */
    public Category {
        Checks.notNull(id, "id");
        Checks.notNull(name, "name");
    }

    @Override
    public String toString() {
        return OneLine.of("Category", id, name);
    }
}
