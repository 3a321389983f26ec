package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.SeverityId;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;
import org.rectification.status.LimitTable.Row;

class LimitTableTest {

    private static final LocalText TEXT = LocalText.of("时限表", "limits");
    private static final Citation SOURCE = Citation.of(LocalText.of("某办法", "some measures"));
    private static final SeverityId GRAVE = SeverityId.of("grave");
    private static final CategoryId AIR = CategoryId.of("air");
    private static final Inspection CENTRAL = inspection(InspectionKind.CENTRAL);
    private static final Inspection PROVINCIAL = inspection(InspectionKind.PROVINCIAL);

    private static final Row ANY = row(60);
    private static final Row OF_GRAVE = row(30).withSeverity(GRAVE);
    private static final Row OF_AIR = row(40).withCategory(AIR);
    private static final Row OF_CENTRAL = row(50).withInspection(InspectionKind.CENTRAL);
    private static final Row OF_GRAVE_AIR = row(20).withSeverity(GRAVE).withCategory(AIR);

    private static Row row(int days) {
        return Row.of(RelativeLimit.of(TimeLimit.workingDays(days), LimitStart.FEEDBACK));
    }

    private static Inspection inspection(InspectionKind kind) {
        return Inspection.builder(InspectionId.of("i1"))
                .name(TEXT)
                .kind(kind)
                .area(TEXT)
                .build();
    }

    private static IssueBuilder issue() {
        return Cases.issueBuilder("issue-1", Deadline.parse("长期坚持"));
    }

    private static LimitTableBuilder table(Row... rows) {
        return LimitTable.builder("own").title(TEXT).addRows(rows).addSources(SOURCE);
    }

    private static List<String> faults(LimitTableBuilder table, Language language) {
        return catchThrowableOfType(InvalidValueException.class, table::build).faults().stream()
                .map(fault -> fault.place() + " " + fault.text(language))
                .toList();
    }

    // --- the row that applies ---

    @Test
    void theRowThatStatesMoreApplies() {
        LimitTable table = table(ANY, OF_GRAVE_AIR, OF_GRAVE).build();
        Issue bare = issue().build();
        Issue grave = issue().severity(GRAVE).build();
        Issue graveAir = issue().severity(GRAVE).category(AIR).build();
        Issue graveWater =
                issue().severity(GRAVE).category(CategoryId.of("water")).build();
        Issue air = issue().category(AIR).build();

        assertThat(table.rowFor(bare, CENTRAL)).contains(ANY);
        assertThat(table.rowFor(air, CENTRAL)).contains(ANY);
        assertThat(table.rowFor(grave, CENTRAL)).contains(OF_GRAVE);
        assertThat(table.rowFor(graveWater, CENTRAL)).contains(OF_GRAVE);
        assertThat(table.rowFor(graveAir, CENTRAL)).contains(OF_GRAVE_AIR);
        assertThat(table.rowFor(graveAir, PROVINCIAL)).contains(OF_GRAVE_AIR);
    }

    @Test
    void whereNoRowFitsThereIsNoLimit() {
        LimitTable table = table(OF_CENTRAL, row(10).withSeverity(GRAVE).withInspection(InspectionKind.PROVINCIAL))
                .build();
        Issue bare = issue().build();
        Issue grave = issue().severity(GRAVE).build();
        Issue ordinary = issue().severity(SeverityId.of("ordinary")).build();

        assertThat(table.rowFor(bare, CENTRAL)).contains(OF_CENTRAL);
        assertThat(table.rowFor(bare, PROVINCIAL)).isEmpty();
        assertThat(table.rowFor(grave, PROVINCIAL)).contains(table.rows().get(1));
        assertThat(table.rowFor(ordinary, PROVINCIAL)).isEmpty();
        assertThat(table.rowFor(grave, CENTRAL)).contains(OF_CENTRAL);
    }

    @Test
    void aThirdRowSettlesWhatTwoLeaveOpen() {
        LimitTable table = table(OF_GRAVE, OF_AIR, OF_GRAVE_AIR).build();

        assertThat(table.rowFor(issue().severity(GRAVE).build(), CENTRAL)).contains(OF_GRAVE);
        assertThat(table.rowFor(issue().category(AIR).build(), CENTRAL)).contains(OF_AIR);
        assertThat(table.rowFor(issue().severity(GRAVE).category(AIR).build(), CENTRAL))
                .contains(OF_GRAVE_AIR);
    }

    @Test
    void theInspectionIsThatOfTheIssue() {
        Inspection other = Inspection.builder(InspectionId.of("i2"))
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(ANY).build().rowFor(issue().build(), other))
                .withMessage("inspection must be i1, that of issue issue-1, but was i2");
    }

    // --- faults ---

    @Test
    void twoRowsForOneCaseAreAFaultWithBoth() {
        assertThat(faults(table(OF_GRAVE, OF_AIR), Language.ENGLISH))
                .containsExactly("/rows/1 of two rows that fit one case, one must state all that the other states, and"
                        + " more, but these do not: \"severity grave: 30 working days from feedback\" and"
                        + " \"category air: 40 working days from feedback\"");
        assertThat(faults(table(OF_GRAVE, OF_AIR), Language.CHINESE))
                .containsExactly(
                        "/rows/1 同时适用于一种情形的两行，其一须包含另一行的全部条件并更具体，实为“严重程度grave：自反馈之日起30个工作日内”与“类别air：自反馈之日起40个工作日内”");
        // the same case twice, though a row states just that
        assertThat(faults(table(ANY, row(30)), Language.ENGLISH))
                .containsExactly("/rows/1 of two rows that fit one case, one must state all that the other states, and"
                        + " more, but these do not: \"every issue: 60 working days from feedback\" and \"every issue:"
                        + " 30 working days from feedback\"");
        // a third row that is too narrow settles nothing
        assertThat(faults(
                        table(OF_GRAVE, OF_AIR, OF_GRAVE_AIR.withInspection(InspectionKind.CENTRAL)), Language.ENGLISH))
                .hasSize(1)
                .allMatch(fault -> fault.startsWith("/rows/1 "));
        // three rows of which each two fit one case
        assertThat(faults(table(OF_GRAVE, OF_AIR, OF_CENTRAL), Language.ENGLISH))
                .extracting(fault -> fault.substring(0, fault.indexOf(' ')))
                .containsExactly("/rows/1", "/rows/2");
    }

    @Test
    void eachRowIsInConflictWithTheFirstOneOnly() {
        // 200 rows by severity against 200 by category: 40 000 pairs
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(row(30).withSeverity(SeverityId.of("s" + i)));
            rows.add(row(40).withCategory(CategoryId.of("c" + i)));
        }
        assertThat(faults(table().rows(rows), Language.ENGLISH))
                .hasSize(399)
                .allMatch(fault -> fault.contains("\"severity s0: ") || fault.contains("\"category c0: "));
    }

    @Test
    void everyPairOfPropertiesIsSettledByTheRowThatStatesBoth() {
        Row ofGraveCentral = OF_GRAVE.withInspection(InspectionKind.CENTRAL);
        Row ofAirCentral = OF_AIR.withInspection(InspectionKind.CENTRAL);
        Row all = OF_GRAVE_AIR.withInspection(InspectionKind.CENTRAL);

        assertThat(table(OF_GRAVE, OF_CENTRAL, ofGraveCentral).build().rows()).hasSize(3);
        assertThat(table(OF_AIR, OF_CENTRAL, ofAirCentral).build().rows()).hasSize(3);
        assertThat(table(OF_GRAVE_AIR, OF_CENTRAL, all).build().rows()).hasSize(3);
        assertThat(table(ofGraveCentral, OF_GRAVE_AIR, all).build().rows()).hasSize(3);
        assertThat(table(ofAirCentral, OF_GRAVE_AIR, all).build().rows()).hasSize(3);
        for (Row other : List.of(OF_CENTRAL, ofGraveCentral, ofAirCentral)) {
            assertThat(faults(table(OF_GRAVE_AIR, other), Language.ENGLISH)).hasSize(1);
            assertThat(faults(table(other, OF_GRAVE_AIR), Language.ENGLISH)).hasSize(1);
        }
        Row ofWaterCentral = row(10).withCategory(CategoryId.of("water")).withInspection(InspectionKind.CENTRAL);
        assertThat(table(OF_GRAVE_AIR, ofWaterCentral).build().rows()).hasSize(2);
    }

    @Test
    void rowsForDifferentCasesAreNoFault() {
        Row ofAirByProvince = OF_AIR.withInspection(InspectionKind.PROVINCIAL);

        assertThat(table(OF_GRAVE, row(40).withSeverity(SeverityId.of("ordinary")))
                        .build()
                        .rows())
                .hasSize(2);
        assertThat(table(OF_CENTRAL, ofAirByProvince).build().rows()).hasSize(2);
    }

    @Test
    void everyFaultIsTold() {
        LimitTableBuilder table = LimitTable.builder("own").title(TEXT);
        assertThat(faults(table, Language.ENGLISH))
                .containsExactly(
                        "/rows table of limits must have at least one row, but has none",
                        "/sources table of limits must have a source, but has none");
        assertThat(faults(table, Language.CHINESE)).containsExactly("/rows 时限表须至少有一行，实无", "/sources 时限表须有依据，实际未列");

        for (LimitStart start : LimitStart.values()) {
            Row row = Row.of(RelativeLimit.of(TimeLimit.calendarDays(30), start));
            if (start == LimitStart.UNSPECIFIED || start == LimitStart.COMPLETION || start == LimitStart.CLOSE_OUT) {
                assertThat(faults(table(row), Language.ENGLISH))
                        .containsExactly("/rows/0/limit/start limit must count from a stated event before or during the"
                                + " work, but counts from " + start.label().in(Language.ENGLISH));
            } else {
                assertThat(table(row).build().rows()).containsExactly(row);
            }
        }
        assertThat(faults(
                        table(Row.of(RelativeLimit.of(TimeLimit.calendarDays(30), LimitStart.CLOSE_OUT))),
                        Language.CHINESE))
                .containsExactly("/rows/0/limit/start 时限须自整改前或整改中的明确事项起算，实为销号");
    }

    // --- words ---

    @Test
    void aRowIsSaidInBothLanguages() {
        Row full = OF_GRAVE_AIR.withInspection(InspectionKind.CENTRAL);

        assertThat(full.label().in(Language.ENGLISH))
                .isEqualTo("severity grave, category air, central inspection: 20 working days from feedback");
        assertThat(full.label().in(Language.CHINESE)).isEqualTo("严重程度grave、类别air、中央督察：自反馈之日起20个工作日内");
        assertThat(ANY.label().in(Language.CHINESE)).isEqualTo("全部问题：自反馈之日起60个工作日内");
        assertThat(ANY).hasToString("every issue: 60 working days from feedback");
        assertThat(table(ANY, OF_AIR).build()).hasToString("LimitTable[own, 时限表, 2 rows]");
    }

    @Test
    void aNullIsNamed() {
        LimitTable table = table(ANY).build();
        RelativeLimit limit = ANY.limit();

        assertThatNullPointerException()
                .isThrownBy(() -> LimitTable.builder(Cases.none()))
                .withMessageContaining("name");
        assertThatNullPointerException()
                .isThrownBy(() -> table.rowFor(Cases.none(), CENTRAL))
                .withMessage("issue must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> table.rowFor(issue().build(), Cases.none()))
                .withMessage("inspection must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Row(Cases.none(), Optional.empty(), Optional.empty(), limit))
                .withMessage("severity must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Row(Optional.empty(), Cases.none(), Optional.empty(), limit))
                .withMessage("category must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Row(Optional.empty(), Optional.empty(), Cases.none(), limit))
                .withMessage("inspection must not be null");
        assertThatNullPointerException().isThrownBy(() -> Row.of(Cases.none())).withMessage("limit must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> ANY.withSeverity(Cases.none()))
                .withMessage("id must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> ANY.withCategory(Cases.none()))
                .withMessage("id must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> ANY.withInspection(Cases.none()))
                .withMessage("kind must not be null");
    }
}
