package org.rectification.status;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.SeverityId;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;

/**
 * A table of limits (时限表) by severity, category and kind of inspection, for issues whose plan {@linkplain
 * org.rectification.plan.Deadline#hasNoStatedTime() states no time}. It is data with a source, and not part of a
 * register; none comes with the library.
 *
 * <p>A row fits an issue that has every value the row states: one that states a severity does not fit an issue without
 * one. Of several rows that fit, the one that states all that the others state, and more, applies. Two rows that fit one
 * case must therefore be of that kind, or a third row must state what the two state together.
 *
 * <pre>{@code
 * LimitTable table = LimitTable.builder("office-limits")
 *         .title(LocalText.of("整改时限表", "table of limits"))
 *         .addRows(
 *                 LimitTable.Row.of(RelativeLimit.of(TimeLimit.workingDays(60), LimitStart.FEEDBACK)),
 *                 LimitTable.Row.of(RelativeLimit.of(TimeLimit.workingDays(30), LimitStart.FEEDBACK))
 *                         .withSeverity(SeverityId.of("grave")))
 *         .addSources(source)
 *         .build();
 * table.rowFor(issue, inspection);    // Optional[severity grave: 30 working days from feedback]
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LimitTable permits GeneratedLimitTableBuilder.ImmutableLimitTable {

    /**
     * A row of a table: the cases it fits, and their limit.
     *
     * @param severity the severity; absent if the row fits any, or none
     * @param category the category; absent if the row fits any, or none
     * @param inspection the kind of inspection; absent if the row fits any
     * @param limit the limit
     */
    public record Row(
            Optional<SeverityId> severity,
            Optional<CategoryId> category,
            Optional<InspectionKind> inspection,
            RelativeLimit limit)
            implements Labelled {

        /**
         * Makes a row from all its parts.
         *
         * @param severity the severity
         * @param category the category
         * @param inspection the kind of inspection
         * @param limit the limit
         * @throws NullPointerException if an argument is null
         */
        public Row {
            Checks.notNull(severity, "severity");
            Checks.notNull(category, "category");
            Checks.notNull(inspection, "inspection");
            Checks.notNull(limit, "limit");
        }

        /**
         * Returns a row that fits every issue.
         *
         * @param limit the limit
         * @return the row
         * @throws NullPointerException if the limit is null
         */
        public static Row of(RelativeLimit limit) {
            return new Row(Optional.empty(), Optional.empty(), Optional.empty(), limit);
        }

        /**
         * Returns this row for one severity.
         *
         * @param id the severity
         * @return the row
         * @throws NullPointerException if the id is null
         */
        public Row withSeverity(SeverityId id) {
            return new Row(Optional.of(Checks.notNull(id, "id")), category, inspection, limit);
        }

        /**
         * Returns this row for one category.
         *
         * @param id the category
         * @return the row
         * @throws NullPointerException if the id is null
         */
        public Row withCategory(CategoryId id) {
            return new Row(severity, Optional.of(Checks.notNull(id, "id")), inspection, limit);
        }

        /**
         * Returns this row for one kind of inspection.
         *
         * @param kind the kind of inspection
         * @return the row
         * @throws NullPointerException if the kind is null
         */
        public Row withInspection(InspectionKind kind) {
            return new Row(severity, category, Optional.of(Checks.notNull(kind, "kind")), limit);
        }

        private boolean fits(Issue issue, InspectionKind kind) {
            return isPartOf(severity, issue.severity())
                    && isPartOf(category, issue.category())
                    && isPartOf(inspection, Optional.of(kind));
        }

        private long stated() {
            return Stream.of(severity, category, inspection)
                    .filter(Optional::isPresent)
                    .count();
        }

        private static boolean isPartOf(Optional<?> stated, Optional<?> whole) {
            return stated.isEmpty() || stated.equals(whole);
        }

        /**
         * Returns the row in words.
         *
         * @return such as {@code severity grave, central inspection: 30 working days from feedback}
         *     (严重程度grave、中央督察：自反馈之日起30个工作日内)
         */
        @Override
        public LocalText label() {
            List<LocalText> cases = Stream.of(
                            severity.map(id -> LocalText.of("严重程度" + id, "severity " + id)),
                            category.map(id -> LocalText.of("类别" + id, "category " + id)),
                            inspection.map(InspectionKind::label))
                    .flatMap(Optional::stream)
                    .toList();
            return LocalText.of(
                    said(cases, Language.CHINESE, "、", "全部问题") + "："
                            + limit.label().in(Language.CHINESE),
                    said(cases, Language.ENGLISH, ", ", "every issue") + ": "
                            + limit.label().in(Language.ENGLISH));
        }

        private static String said(List<LocalText> cases, Language language, String between, String none) {
            return cases.isEmpty()
                    ? none
                    : cases.stream().map(each -> each.in(language)).collect(Collectors.joining(between));
        }

        @Override
        public String toString() {
            return OneLine.text(label().in(Language.ENGLISH));
        }
    }

    LimitTable() {}

    /**
     * Returns a builder of a table; the title, at least one row and at least one source are required.
     *
     * @param name the stable name, 1 to 100 characters without white space at either end
     * @return a builder
     * @throws NullPointerException if the name is null
     */
    public static LimitTableBuilder builder(String name) {
        return new GeneratedLimitTableBuilder().name(name);
    }

    /**
     * Returns the stable name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns the title of the table.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the rows, in the order of the source. Their limits count from a stated event before or during the work.
     *
     * @return at least one row
     */
    public abstract List<Row> rows();

    /**
     * Returns the sources of the table.
     *
     * @return at least one source
     */
    public abstract List<Citation> sources();

    /**
     * Returns the row that applies to an issue. The plan of the issue is not looked at.
     *
     * @param issue the issue
     * @param inspection the inspection of the issue
     * @return the row; empty if none fits
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue is of another inspection
     */
    public final Optional<Row> rowFor(Issue issue, Inspection inspection) {
        Checks.notNull(issue, "issue");
        Checks.notNull(inspection, "inspection");
        if (!issue.inspection().equals(inspection.id())) {
            throw new IllegalArgumentException("inspection must be " + issue.inspection() + ", that of issue "
                    + issue.id() + ", but was " + inspection.id());
        }
        return rows().stream()
                .filter(row -> row.fits(issue, inspection.kind()))
                .max(Comparator.comparingLong(Row::stated));
    }

    @Value.Check
    void check() {
        Faults.checkId("table name", name());
        Faults faults = Faults.of("table of limits");
        faults.require(!rows().isEmpty(), LimitTableFault.NO_ROW, Place.of("rows"));
        LimitTableCases cases = new LimitTableCases(rows());
        for (int i = 0; i < rows().size(); i++) {
            Row row = rows().get(i);
            LimitStart start = row.limit().start();
            faults.require(
                    start != LimitStart.UNSPECIFIED && !start.isOutcome(),
                    LimitTableFault.START,
                    Place.of("rows").at(i).at("limit").at("start"),
                    "start",
                    start);
            Optional<Row> conflicting = cases.firstInConflictWith(row);
            faults.require(
                    conflicting.isEmpty(),
                    LimitTableFault.TWO_ROWS,
                    Place.of("rows").at(i),
                    "first",
                    conflicting.orElse(row),
                    "second",
                    row);
            cases.add(row);
        }
        faults.require(!sources().isEmpty(), LimitTableFault.NO_SOURCE, Place.of("sources"));
        faults.throwIfAny();
    }

    @Override
    public final String toString() {
        return OneLine.of("LimitTable", name(), title(), OneLine.count(rows().size(), "row"));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends LimitTableBuilder permits GeneratedLimitTableBuilder {}
}
