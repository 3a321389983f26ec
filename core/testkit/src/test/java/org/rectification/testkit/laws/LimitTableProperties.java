package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rectification.issue.Inspection;
import org.rectification.issue.Issue;
import org.rectification.register.Register;
import org.rectification.status.LimitTable;
import org.rectification.testkit.EscalationArbitraries;
import org.rectification.testkit.RectificationArbitraries;

/** Laws of tables of limits. */
class LimitTableProperties {

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.registers();
    }

    @Provide
    Arbitrary<LimitTable> tables() {
        return EscalationArbitraries.limitTables();
    }

    @Property
    void theRowThatAppliesStatesAllThatAnyOtherFittingRowStates(
            @ForAll("registers") Register register, @ForAll("tables") LimitTable table) {
        for (Issue issue : register.issues()) {
            Inspection inspection = register.inspection(issue.inspection()).orElseThrow();
            List<LimitTable.Row> fitting = table.rows().stream()
                    .filter(row -> fits(row, issue, inspection))
                    .toList();
            Optional<LimitTable.Row> found = table.rowFor(issue, inspection);

            assertThat(found.isPresent()).isEqualTo(!fitting.isEmpty());
            found.ifPresent(row -> assertThat(fitting).contains(row).allSatisfy(other -> {
                assertThat(other.severity().isEmpty() || other.severity().equals(row.severity()))
                        .isTrue();
                assertThat(other.category().isEmpty() || other.category().equals(row.category()))
                        .isTrue();
                assertThat(other.inspection().isEmpty() || other.inspection().equals(row.inspection()))
                        .isTrue();
            }));
        }
    }

    private static boolean fits(LimitTable.Row row, Issue issue, Inspection inspection) {
        return row.severity().stream().allMatch(id -> issue.severity().stream().anyMatch(id::equals))
                && row.category().stream()
                        .allMatch(id -> issue.category().stream().anyMatch(id::equals))
                && row.inspection().stream().allMatch(kind -> kind == inspection.kind());
    }
}
