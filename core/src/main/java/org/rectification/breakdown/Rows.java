package org.rectification.breakdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.Quoted;

/** Lists of classes with their counts, in the form of a table or a document. */
final class Rows {

    /** The check of one class and its count. */
    interface Rule<C> {
        void check(Faults faults, Place place, String name, C count);
    }

    private Rows() {}

    /** Returns the counts by class, and reports every fault at its row, such as a duplicate class. */
    static <C> Map<String, C> byClass(List<Map.Entry<String, C>> counts, Rule<C> rule, Faults faults) {
        Map<String, C> byClass = new LinkedHashMap<>();
        for (int i = 0; i < Checks.notNull(counts, "counts").size(); i++) {
            Map.Entry<String, C> entry = Checks.notNull(counts.get(i), "counts");
            String name = Checks.notNull(entry.getKey(), "counts");
            Place place = Place.of("counts").at(i);
            rule.check(faults, place, name, entry.getValue());
            faults.require(
                    byClass.putIfAbsent(name, entry.getValue()) == null,
                    BreakdownMessage.CLASS_TWICE,
                    place,
                    "class",
                    Quoted.text(name));
        }
        return byClass;
    }
}
