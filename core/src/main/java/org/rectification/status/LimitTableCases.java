package org.rectification.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rectification.issue.CategoryId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.SeverityId;

/**
 * Finds rows of a table of limits of which it is not clear which one applies where both fit. The rows are looked up by
 * what they state, so that a table is checked in a time in proportion to its length.
 */
final class LimitTableCases {

    private static final int SEVERITY = 1;
    private static final int CATEGORY = 2;
    private static final int INSPECTION = 4;
    private static final int ALL = SEVERITY | CATEGORY | INSPECTION;

    /** What a row states. */
    private record Case(
            Optional<SeverityId> severity, Optional<CategoryId> category, Optional<InspectionKind> inspection) {

        static Case of(LimitTable.Row row) {
            return new Case(row.severity(), row.category(), row.inspection());
        }

        /** The properties that are stated. */
        int stated() {
            return (severity.isPresent() ? SEVERITY : 0)
                    | (category.isPresent() ? CATEGORY : 0)
                    | (inspection.isPresent() ? INSPECTION : 0);
        }

        Case only(int properties) {
            return new Case(
                    severity.filter(id -> (properties & SEVERITY) != 0),
                    category.filter(id -> (properties & CATEGORY) != 0),
                    inspection.filter(kind -> (properties & INSPECTION) != 0));
        }

        Case and(Case other) {
            return new Case(
                    severity.or(other::severity), category.or(other::category), inspection.or(other::inspection));
        }
    }

    /** The rows that state the given properties, some of them as in a case. */
    private record Key(int stated, Case common) {}

    private final Set<Case> all;
    private final Map<Case, LimitTable.Row> added = new HashMap<>();
    private final Map<Key, List<Case>> byCommon = new HashMap<>();

    LimitTableCases(List<LimitTable.Row> rows) {
        this.all = rows.stream().map(Case::of).collect(Collectors.toSet());
    }

    void add(LimitTable.Row row) {
        Case of = Case.of(row);
        if (added.putIfAbsent(of, row) == null) {
            int stated = of.stated();
            for (int part = 0; part <= ALL; part++) {
                if ((part & stated) == part) {
                    byCommon.computeIfAbsent(new Key(stated, of.only(part)), key -> new ArrayList<>())
                            .add(of);
                }
            }
        }
    }

    /** Returns the first of the rows added that fits a case of another without being settled against it. */
    Optional<LimitTable.Row> firstInConflictWith(LimitTable.Row row) {
        Case of = Case.of(row);
        LimitTable.Row same = added.get(of);
        if (same != null) {
            return Optional.of(same);
        }
        int stated = of.stated();
        for (int other = 0; other <= ALL; other++) {
            int common = stated & other;
            if (common != stated && common != other) {
                // Only what states just what the two state together settles them, and it does so for one such pair.
                for (Case earlier : byCommon.getOrDefault(new Key(other, of.only(common)), List.of())) {
                    if (!all.contains(of.and(earlier))) {
                        return Optional.ofNullable(added.get(earlier));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
