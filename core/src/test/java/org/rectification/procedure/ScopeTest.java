package org.rectification.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.issue.InspectionKind;
import org.rectification.plan.Deadline;

class ScopeTest {

    private static final String EMPTY = "scope must name at least one kind or be unspecified, but was empty";
    private static final String EMPTY_IN_CHINESE = "适用范围须至少列出一类或者不作规定，实为空";

    @Test
    void anEmptyListOfKindsIsRefusedAtItsPlace() {
        assertThat(said(faultsOf(() -> Scope.unspecified().withInspections(List.of()))))
                .containsExactly(List.of("/inspections", EMPTY, EMPTY_IN_CHINESE));
        assertThat(said(faultsOf(() -> Scope.unspecified().withDeadlines(List.of()))))
                .containsExactly(List.of("/deadlines", EMPTY, EMPTY_IN_CHINESE));
        assertThat(said(faultsOf(() -> new Scope(Optional.of(List.of()), Optional.of(List.of())))))
                .containsExactly(
                        List.of("/inspections", EMPTY, EMPTY_IN_CHINESE),
                        List.of("/deadlines", EMPTY, EMPTY_IN_CHINESE));
    }

    @Test
    void theUnspecifiedScopeNamesNoKind() {
        assertThat(Scope.unspecified()).isEqualTo(new Scope(Optional.empty(), Optional.empty()));
    }

    @Test
    void kindsAreHeldOnceAndInNaturalOrder() {
        Scope inspections = Scope.unspecified()
                .withInspections(List.of(InspectionKind.SPECIAL, InspectionKind.CENTRAL, InspectionKind.SPECIAL));
        Scope both =
                inspections.withDeadlines(List.of(Deadline.Kind.UNDATED, Deadline.Kind.DATED, Deadline.Kind.DATED));

        assertThat(inspections.inspections()).contains(List.of(InspectionKind.CENTRAL, InspectionKind.SPECIAL));
        assertThat(inspections.deadlines()).isEmpty();
        assertThat(both.inspections()).isEqualTo(inspections.inspections());
        assertThat(both.deadlines()).contains(List.of(Deadline.Kind.DATED, Deadline.Kind.UNDATED));
        assertThat(Scope.unspecified()
                        .withDeadlines(List.of(Deadline.Kind.UNDATED, Deadline.Kind.DATED))
                        .withInspections(List.of(InspectionKind.CENTRAL, InspectionKind.SPECIAL)))
                .isEqualTo(both);
    }
}
