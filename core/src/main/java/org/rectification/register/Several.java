package org.rectification.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rectification.base.Faults;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;

/** The common parts of composed selections. */
final class Several {

    private Several() {}

    static List<Selection> checked(List<Selection> selections) {
        List<Selection> copy = List.copyOf(Checks.notNull(selections, "selections"));
        Faults faults = Faults.of("selection");
        faults.require(
                copy.size() >= 2, RegisterFault.TOO_FEW_SELECTIONS, Place.of("selections"), "count", copy.size());
        checkLimits(faults, copy);
        faults.throwIfAny();
        return copy;
    }

    static Selection checked(Selection selection) {
        Faults faults = Faults.of("selection");
        checkLimits(faults, List.of(Checks.notNull(selection, "selection")));
        faults.throwIfAny();
        return selection;
    }

    /**
     * Checks the limits of a composed selection. The inner selections kept the limits when they were created, so the
     * count is short, even if deserialized selections share parts: a shared part counts each time.
     */
    private static void checkLimits(Faults faults, List<Selection> inner) {
        boolean fits = 1 + size(inner) <= Selection.MAX_SIZE;
        faults.require(fits, RegisterFault.SELECTION_TOO_LARGE, Place.HERE, "max", Selection.MAX_SIZE);
        faults.require(
                !fits || 1 + depth(inner) <= Selection.MAX_DEPTH,
                RegisterFault.SELECTION_TOO_DEEP,
                Place.HERE,
                "max",
                Selection.MAX_DEPTH);
    }

    /** The number of selections, including all inner ones; counting stops at the limit. */
    private static int size(List<Selection> selections) {
        int size = 0;
        for (int i = 0; i < selections.size() && size < Selection.MAX_SIZE; i++) {
            size += 1 + size(innerOf(selections.get(i)));
        }
        return size;
    }

    private static int depth(List<Selection> selections) {
        int depth = 0;
        for (Selection each : selections) {
            depth = Math.max(depth, 1 + depth(innerOf(each)));
        }
        return depth;
    }

    private static List<Selection> innerOf(Selection selection) {
        if (selection instanceof Selection.Not not) {
            return List.of(not.selection());
        }
        if (selection instanceof Selection.AnyOf any) {
            return any.selections();
        }
        return selection instanceof Selection.AllOf all ? all.selections() : List.of();
    }

    /** Returns whether a selection selects a unit whatever its due date. */
    static Truth whateverDue(Selection selection, Issue issue, Subject subject) {
        if (!selection.looksAtDue()) {
            return Truth.of(selection.includes(issue, subject, Optional.empty(), LocalDate.MIN));
        }
        if (selection instanceof Selection.Not not) {
            return whateverDue(not.selection(), issue, subject).not();
        }
        if (selection instanceof Selection.AllOf all) {
            return all.selections().stream()
                    .map(each -> whateverDue(each, issue, subject))
                    .reduce(Truth.YES, Truth::and);
        }
        if (selection instanceof Selection.AnyOf any) { // unless all say no
            return any.selections().stream()
                    .map(each -> whateverDue(each, issue, subject).not())
                    .reduce(Truth.YES, Truth::and)
                    .not();
        }
        return Truth.UNDECIDABLE;
    }

    /** The labels joined, with brackets where "and" and "or" would be ambiguous. */
    static LocalText label(
            List<Selection> selections, String chinese, String english, Class<? extends Selection> inBrackets) {
        List<LocalText> labels = selections.stream()
                .map(each -> inBrackets.isInstance(each) ? bracketed(each.label()) : each.label())
                .toList();
        return LocalText.shortened(
                labels.stream().map(label -> label.in(Language.CHINESE)).collect(Collectors.joining(chinese)),
                labels.stream().map(label -> label.in(Language.ENGLISH)).collect(Collectors.joining(english)));
    }

    private static LocalText bracketed(LocalText label) {
        return LocalText.shortened("（" + label.in(Language.CHINESE) + "）", "(" + label.in(Language.ENGLISH) + ")");
    }
}
