package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;

import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.Given;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.plan.Deadline;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.register.Selection;

/** J1: the inspection of Jiangxi, its stay, its feedback, and 61 specific issues. */
class RowJ1Test {

    private static final InspectionId JIANGXI = InspectionId.of("central-2016-jiangxi");
    private static final LocalText AREA = LocalText.of("江西省", "Jiangxi Province");

    private static Register register() {
        RegisterBuilder register = Register.builder(LocalText.of("江西台账", "Jiangxi register"))
                .origin(Origin.RECONSTRUCTED)
                .addInspections(Inspection.builder(JIANGXI)
                        .name(LocalText.of("中央环境保护督察（江西）", "Central environmental inspection of Jiangxi"))
                        .kind(InspectionKind.CENTRAL)
                        .area(AREA)
                        .team(LocalText.of("中央第四环境保护督察组", "4th central inspection team"))
                        .stay(DateSpan.of(day("2016-07-14"), day("2016-08-14")))
                        .feedbackOn(day("2016-11-17"))
                        .build());
        for (int i = 1; i <= 61; i++) {
            register.addIssues(Given.issue("jx-" + i, Deadline.notStated())
                    .inspection(JIANGXI)
                    .build());
        }
        return register.build();
    }

    @Test
    void theInspectionIsThereWithItsDays() {
        Inspection inspection = register().inspections().get(0);

        assertThat(inspection.stay()).hasValue(DateSpan.parse("2016-07-14/2016-08-14"));
        assertThat(inspection.feedbackOn()).hasValue(day("2016-11-17"));
        assertThat(inspection.team().orElseThrow().english()).hasValue("4th central inspection team");
        assertThat(register().inspectionsOf(AREA)).containsExactly(JIANGXI);
    }

    @Test
    void itFound61Issues() {
        assertThat(RateDefinitions.issuesComplete()
                        .withSelection(Selection.ofInspection(JIANGXI))
                        .rateOf(register(), day("2017-12-31"))
                        .denominator())
                .isEqualTo(61);
    }
}
