package org.rectification.register;

import java.util.List;
import java.util.stream.Collectors;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;

/** What the selections put together from others have in common. */
final class Several {

    private Several() {}

    static List<Selection> checked(List<Selection> selections) {
        List<Selection> copy = List.copyOf(Checks.notNull(selections, "selections"));
        Faults faults = Faults.of("selection");
        faults.require(
                copy.size() >= 2, RegisterFault.TOO_FEW_SELECTIONS, Place.of("selections"), "count", copy.size());
        faults.throwIfAny();
        return copy;
    }

    /** The labels one after the other, in brackets where "and" and "or" would run together. */
    static LocalText label(
            List<Selection> selections, String chinese, String english, Class<? extends Selection> inBrackets) {
        return LocalText.shortened(
                selections.stream()
                        .map(each -> bracketed(each.label().chinese().orElseThrow(), inBrackets.isInstance(each)))
                        .collect(Collectors.joining(chinese)),
                selections.stream()
                        .map(each -> bracketed(each.label().english().orElseThrow(), inBrackets.isInstance(each)))
                        .collect(Collectors.joining(english)));
    }

    private static String bracketed(String label, boolean inBrackets) {
        return inBrackets ? "(" + label + ")" : label;
    }
}
