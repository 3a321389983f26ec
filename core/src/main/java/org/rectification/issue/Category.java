package org.rectification.issue;

import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A class an inspection files its issues under (类), such as Guangxi's seven.
 *
 * @param id the category's id
 * @param name the category's name
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
