package org.rectification.completion;

import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.tier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;

/** Registers whose totals are those of the two published reports, and small ones. */
public final class Registers {

    public static final PhaseId BY_JUNE = PhaseId.of("by-june-2017");
    public static final PhaseId BY_YEAR_END = PhaseId.of("by-end-2017");
    public static final PhaseId LONG_TERM = PhaseId.of("long-term");

    private static final String KEY_STEPS_DUE = "2017-12-31";

    private Registers() {}

    public static RegisterBuilder register() {
        return Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECONSTRUCTED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(LocalText.of("中央环境保护督察", "Central environmental inspection"))
                        .kind(InspectionKind.CENTRAL)
                        .area(LocalText.of("广西壮族自治区", "Guangxi"))
                        .build());
    }

    public static Register of(Issue... issues) {
        return register().addIssues(issues).build();
    }

    /**
     * 37 issues in three phases: 22 complete, 6 basically complete, 9 of which nothing is said; 439 of 510 key steps.
     */
    public static Register guangxi() {
        RegisterBuilder register = register()
                .addCategories(new Category(CategoryId.of("c1"), LocalText.of("类一", "class one")))
                .addCategories(new Category(CategoryId.of("c2"), LocalText.of("类二", "class two")))
                .addPhases(phase(BY_JUNE, "2017年6月底前").withTarget(target("30", "2017-06-30")))
                .addPhases(phase(BY_YEAR_END, "2017年底前").withTarget(target("80", "2017-12-31")))
                .addPhases(phase(LONG_TERM, "长期坚持"));
        int stepsLeft = 510;
        int completeLeft = 439;
        for (int i = 1; i <= 37; i++) {
            int steps = i == 37 ? stepsLeft : 14;
            stepsLeft -= steps;
            List<KeyStep> keySteps = new ArrayList<>();
            for (int j = 1; j <= steps; j++) {
                keySteps.add(step("s" + j, KEY_STEPS_DUE));
            }
            String deadline = i <= 12 ? "2017年6月底前" : i <= 30 ? "2017年底前" : "长期坚持";
            IssueBuilder builder = issue("gx-" + i, Deadline.parse(deadline))
                    .phase(i <= 12 ? BY_JUNE : i <= 30 ? BY_YEAR_END : LONG_TERM)
                    .category(i <= 20 ? Optional.of(CategoryId.of("c1")) : Optional.empty())
                    .addMeasures(measure("m", Optional.empty(), keySteps.toArray(KeyStep[]::new)));
            Issue issue = builder.build();
            for (int j = 0; j < steps && completeLeft > 0; j++, completeLeft--) {
                Subject step = Subject.of(keySteps.get(j).id());
                issue = issue.with(entry("done-" + step.id().orElseThrow(), step, complete(), "2017-12-31"));
            }
            if (i <= 22) {
                issue = issue.with(entry("e", complete(), "2017-12-31"));
            } else if (i <= 28) {
                issue = issue.with(entry("e", tier(Tier.BASICALLY_COMPLETE), "2017-12-31"));
            }
            register.addIssues(issue);
        }
        return register.build();
    }

    /** 61 issues: 30 due in 2017, all complete; 12 due in 2018, 3 complete; 19 with no stated year. */
    public static Register jiangxi() {
        RegisterBuilder register = register();
        for (int i = 1; i <= 61; i++) {
            Deadline deadline =
                    i <= 30 ? Deadline.parse("2017年底前") : i <= 42 ? Deadline.parse("2018年底前") : Deadline.notStated();
            boolean isComplete = i <= 30 || (i > 30 && i <= 33);
            register.addIssues(issue("jx-" + i, deadline)
                    .build()
                    .with(entry("e", isComplete ? complete() : tier(Tier.ON_SCHEDULE), "2017-12-31")));
        }
        return register.build();
    }

    private static Phase phase(PhaseId id, String words) {
        return Phase.of(id, LocalText.of(words, id.value()), Deadline.parse(words));
    }

    public static CompletionTarget target(String percent, String by) {
        return new CompletionTarget(Ratio.ofPercent(new BigDecimal(percent)), day(by));
    }
}
