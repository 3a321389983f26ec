package org.rectification.completion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.tier;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rectification.audit.Claim;
import org.rectification.audit.FigureId;
import org.rectification.audit.PublishedStatement;
import org.rectification.audit.PublishedStatementBuilder;
import org.rectification.audit.StatedFigure;
import org.rectification.audit.StatementCheck;
import org.rectification.base.FigureKind;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;
import org.rectification.register.Register;

/**
 * Every published percentage that names its counts, reproduced under the definition it goes by, and some that follow
 * from published counts. Rows behind register rates are made up to agree with the counts: the definition is what is
 * tested.
 */
class PublishedPercentagesTest {

    private static final LocalDate AS_OF = day("2022-09-27");
    private static final Deadline DUE = Deadline.by(day("2022-06-30"));
    private static final Deadline IN_YEAR = Deadline.by(day("2022-12-31"));
    private static final Deadline LATER = Deadline.by(day("2025-12-31"));

    private record Row(
            FigureKind kind, String definition, Map<String, Long> counts, String whole, String printed, String source) {

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(6);
            Map<String, Long> counts = new LinkedHashMap<>();
            for (String count : cells[2].split(",", -1)) {
                counts.put(
                        count.substring(0, count.indexOf('=')), Long.valueOf(count.substring(count.indexOf('=') + 1)));
            }
            FigureKind kind = FigureKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
            return new Row(kind, cells[1], counts, cells[3], cells[4], cells[5]);
        }

        int decimals() {
            int point = printed.indexOf('.');
            return point < 0 ? 0 : printed.length() - 2 - point;
        }

        Optional<BigDecimal> percent() {
            Optional<ClassRateDefinition> classes = classes();
            if (classes.isPresent()) {
                return classes.get().rateOf(breakdown()).percent(decimals());
            }
            String name = definition.split(" ", -1)[0];
            if (name.equals("issues-due-in-year-complete-or-basically")) {
                int year = Integer.parseInt(definition.substring(name.length() + 1));
                return ofRegister(RateDefinitions.issuesDueInYearCompleteOrBasically(year));
            }
            return ofRegister(RateDefinitions.named(name).orElseThrow(() -> new AssertionError(name)));
        }

        /** The definition over classes, if the row is no rate of a register. */
        Optional<ClassRateDefinition> classes() {
            String share = "share-of-class ";
            return definition.startsWith(share)
                    ? Optional.of(ClassRateDefinitions.shareOf(
                            definition.substring(share.length()), LocalText.of("件", "letters")))
                    : ClassRateDefinitions.named(definition);
        }

        private Breakdown breakdown() {
            return Breakdown.of(counts, Long.parseLong(whole));
        }

        /** What the source prints over classes. */
        Claim.OfClassRate claim() {
            return new Claim.OfClassRate(
                    classes().orElseThrow(),
                    StatedBreakdown.of(breakdown()),
                    Optional.empty(),
                    Optional.of(new BigDecimal(printed.substring(0, printed.length() - 1))));
        }

        private Optional<BigDecimal> ofRegister(RateDefinition rate) {
            return rate.rateOf(register(rate.unit()), AS_OF).percent(decimals());
        }

        /** As many issues, parts, measures or key steps of each tier as the row counts. */
        private Register register(Subject.Kind unit) {
            List<Issue> issues = new ArrayList<>();
            int[] number = {0};
            counts.forEach((what, count) -> {
                for (long i = 0; i < count; i++) {
                    issues.add(withOne(unit, what, ++number[0]));
                }
            });
            return Registers.of(issues.toArray(Issue[]::new));
        }

        private Issue withOne(Subject.Kind unit, String what, int number) {
            Deadline deadline = what.startsWith("later/")
                    ? LATER
                    : what.startsWith("undated/")
                            ? Deadline.parse("长期坚持")
                            : definition.startsWith("issues-due-in-year") ? IN_YEAR : DUE;
            IssueBuilder builder = issue("x" + number, deadline);
            Subject subject = switch (unit) {
                case ISSUE -> Subject.issue();
                case PART -> {
                    builder.addParts(Part.of(PartId.of("p"), LocalText.english("part")));
                    yield Subject.of(PartId.of("p"));
                }
                case MEASURE -> {
                    builder.addMeasures(measure("m", Optional.of(deadline)));
                    yield Subject.of(MeasureId.of("m"));
                }
                case KEY_STEP -> {
                    builder.addMeasures(measure(
                            "m", Optional.empty(), KeyStep.of(KeyStepId.of("s"), LocalText.english("step"), deadline)));
                    yield Subject.of(KeyStepId.of("s"));
                }
            };
            Issue issue = builder.build();
            for (Entry entry : entries(subject, what)) {
                issue = issue.with(entry);
            }
            return issue;
        }

        private static List<Entry> entries(Subject subject, String what) {
            Tier tier = Tier.valueOf(what.substring(what.indexOf('/') + 1)
                    .toUpperCase(Locale.ROOT)
                    .replace('-', '_'));
            List<Entry> entries = new ArrayList<>();
            if (tier != Tier.NOT_REPORTED) {
                entries.add(entry("e1", subject, tier == Tier.COMPLETE ? complete() : tier(tier), "2022-01-05"));
            }
            if (what.startsWith("closed-out/")) {
                entries.add(entry("e2", subject, stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2022-02-01"));
                entries.add(entry("e3", subject, stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2022-03-01"));
            }
            return entries;
        }
    }

    private static List<Row> rows() throws IOException {
        try (InputStream stream = PublishedPercentagesTest.class.getResourceAsStream("published-percentages.tsv")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Row::parse)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPercentageIsReproduced() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.kind() + " " + row.printed() + " " + row.definition() + ", " + row.source(),
                        () -> assertThat(row.percent().orElseThrow().toPlainString() + "%")
                                .isEqualTo(row.printed())));
    }

    @Test
    void everyPracticeIsNamedByAStandardDefinition() throws IOException {
        List<Row> rows = rows();

        assertThat(rows).filteredOn(row -> row.kind() == FigureKind.PUBLISHED).hasSize(40);
        assertThat(rows)
                .extracting(row -> row.definition().split(" ", -1)[0])
                .contains(
                        "issues-complete",
                        "issues-complete-or-basically",
                        "issues-complete-or-on-schedule",
                        "issues-closed-out",
                        "issues-accepted",
                        "due-issues-complete",
                        "due-issues-complete-or-basically",
                        "due-measures-complete",
                        "due-parts-complete",
                        "measures-complete",
                        "key-steps-complete",
                        "issues-due-in-year-complete-or-basically",
                        "founded-complaints-rectified",
                        "complaints-closed",
                        "complaints-closed-or-stage-closed");
    }

    /**
     * "Nearly 60 %" of 313 in 531 and "more than 90 %" of 55 and 16 in 76 are bounds: compared exactly, and never with
     * a rounded percentage.
     */
    @Test
    void approximateWordingsAreBoundsAndNotPercentages() throws IOException {
        assertThat(new Ratio(313, 531).compareByValue(new Ratio(60, 100))).isNegative();
        assertThat(new Ratio(313, 531).percent(0)).hasValue(new BigDecimal("59"));
        assertThat(new Ratio(71, 76).compareByValue(new Ratio(90, 100))).isPositive();
        assertThat(new Ratio(71, 76).percent(0)).hasValue(new BigDecimal("93"));
        assertThat(rows())
                .filteredOn(row -> row.kind() == FigureKind.PUBLISHED)
                .allSatisfy(row -> assertThat(row.printed()).matches("[0-9]+([.][0-9]+)?%"));
        assertThat(rows())
                .filteredOn(row -> row.source().equals("天津等7省市中央环保督察整改任务已完成近六成")
                        || row.source().startsWith("湖南省关于中央第六"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.kind()).isEqualTo(FigureKind.DERIVED));
    }

    /** What a source prints over classes is borne out by its own counts, under the definition it goes by. */
    @Test
    void everyRateOverClassesHoldsAsAStatement() throws IOException {
        List<Row> rows = rows().stream()
                .filter(row ->
                        row.kind() == FigureKind.PUBLISHED && row.classes().isPresent())
                .toList();

        assertThat(rows).hasSizeGreaterThan(25);
        assertThat(check(rows.stream().<Claim>map(Row::claim).toList()).results())
                .allSatisfy(result -> {
                    assertThat(result.faults()).as(result.figure().toString()).isEmpty();
                    assertThat(result.doubts()).isEmpty();
                    assertThat(result.computed()).hasValue(result.figure().claim());
                });
        // 207 of 208 is printed as 100 % too: that percentage does not tell whether stage-closed counts, Gansu's does
        assertThat(rows)
                .filteredOn(row -> row.definition().equals("complaints-closed-or-stage-closed"))
                .extracting(Row::printed, PublishedPercentagesTest::holdsWithoutStageClosed)
                .containsExactly(tuple("99.5%", false), tuple("100%", true));
    }

    private static boolean holdsWithoutStageClosed(Row row) {
        Claim.OfClassRate claim = row.claim();
        return check(List.of(new Claim.OfClassRate(
                        ClassRateDefinitions.complaintsClosed(), claim.breakdown(), claim.ratio(), claim.percent())))
                .disagreements()
                .isEmpty();
    }

    /**
     * A headline rounds the same counts to words: more than 70 %, nearly 60 %; a bound without its count stays open.
     */
    @Test
    void aBoundIsHeldAgainstTheCountsBesideIt() {
        StatementCheck check = check(List.of(
                bound(Map.of("complete", 357L), 493, Quantity.Bound.MORE_THAN, "70"),
                bound(Map.of("complete", 313L), 531, Quantity.Bound.NEARLY, "60"),
                bound(Map.of(), 3294, Quantity.Bound.MORE_THAN, "97"),
                bound(Map.of("complete", 313L), 531, Quantity.Bound.AT_LEAST, "60")));

        assertThat(check.results())
                .extracting(StatementCheck.Result::agreement)
                .containsExactly(Truth.YES, Truth.UNDECIDABLE, Truth.UNDECIDABLE, Truth.NO);
        assertThat(english(check.results().get(2).doubts()))
                .containsExactly(
                        "the statement says more than 97 %; the available data give 0.0 % to 100.0 %, which neither"
                                + " confirms nor refutes it");
        assertThat(english(check.results().get(3).faults()))
                .containsExactly("the statement says at least 60 %, its counts by class give 313 of 531 = 59 %");
    }

    private static Claim bound(Map<String, Long> counts, long whole, Quantity.Bound bound, String percent) {
        return new Claim.OfClassRate(
                ClassRateDefinitions.tasksComplete(),
                StatedBreakdown.of(Breakdown.of(counts, whole)),
                Optional.empty(),
                Optional.of(new BigDecimal(percent)),
                bound);
    }

    private static StatementCheck check(List<Claim> claims) {
        PublishedStatementBuilder statement =
                PublishedStatement.builder(LocalText.of("公开情况", "report")).asOf(AS_OF);
        for (int i = 0; i < claims.size(); i++) {
            statement.addFigures(
                    StatedFigure.published(FigureId.of("f" + i), LocalText.of("比率", "rate"), claims.get(i)));
        }
        return StatementCheck.of(statement.build(), Registers.of());
    }

    /** None of the published figures is a tie, so they rule out cutting off and rounding up, and nothing else. */
    @Test
    void thePublishedPercentagesDoNotDecideTies() {
        assertThat(new Ratio(190, 280).percent(0)).hasValue(new BigDecimal("68"));
        assertThat(new Ratio(190, 280).percent(new PercentFormat(0, RoundingMode.DOWN)))
                .hasValue(new BigDecimal("67"));
        assertThat(new Ratio(439, 510).percent(new PercentFormat(0, RoundingMode.UP)))
                .hasValue(new BigDecimal("87"));
        assertThat(new Ratio(3758, 3976).percent(new PercentFormat(2, RoundingMode.HALF_EVEN)))
                .isEqualTo(new Ratio(3758, 3976).percent(2));
    }
}
