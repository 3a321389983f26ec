package org.rectification.examples.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.audit.Claim;
import org.rectification.audit.Component;
import org.rectification.audit.Derivation;
import org.rectification.audit.FigureId;
import org.rectification.audit.PublishedStatement;
import org.rectification.audit.StatedFigure;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.plan.PhaseId;
import org.rectification.register.Selection;

/** What the two reports state, and what follows from it. */
final class Statements {

    private static final RateDefinition ISSUES = RateDefinitions.issuesComplete();

    private Statements() {}

    static PublishedStatement jiangxi() {
        InspectionId central = InspectionId.of("central-2016-jiangxi");
        return PublishedStatement.builder(Reconstruction.JIANGXI_REPORT.title())
                .asOf(Reconstruction.END_OF_2017)
                .addSources(Reconstruction.JIANGXI_REPORT)
                .addFigures(
                        published(
                                "J1.1",
                                "进驻日期",
                                "stay of the 4th central team",
                                new Claim.OfStay(
                                        central, DateSpan.of(LocalDate.of(2016, 7, 14), LocalDate.of(2016, 8, 14)))),
                        published(
                                "J1.2", "反馈日期", "feedback", new Claim.OfFeedback(central, LocalDate.of(2016, 11, 17))),
                        published(
                                "J1.3",
                                "具体问题",
                                "specific issues",
                                new Claim.OfSize(Claim.OfSize.RegisterPart.ISSUES, 61)),
                        published(
                                "J2.1",
                                "计划2017年完成、已完成",
                                "due in 2017 and complete",
                                rate(ISSUES.withSelection(Selection.dueWithin(DateSpan.ofYear(2017))), 30L, 30L, null)),
                        published(
                                "J2.2",
                                "计划2018年完成、已提前完成",
                                "due in 2018, complete before due",
                                rate(RateDefinitions.issuesCompleteBeforeDue(DateSpan.ofYear(2018)), 3L, 12L, null)),
                        derived(
                                "J2.3",
                                "合计报告完成",
                                "reported complete in all",
                                rate(ISSUES, 33L, 61L, null),
                                new Derivation(
                                        Component.NUMERATOR,
                                        List.of(plus("J2.1", Component.NUMERATOR), plus("J2.2", Component.NUMERATOR))),
                                new Derivation(Component.DENOMINATOR, List.of(plus("J1.3", Component.COUNT)))),
                        derived(
                                "J2.4",
                                "未注明完成年度",
                                "with no stated deadline year",
                                rate(ISSUES.withSelection(Selection.noDueDate()), null, 19L, null),
                                new Derivation(
                                        Component.DENOMINATOR,
                                        List.of(
                                                plus("J1.3", Component.COUNT),
                                                minus("J2.1", Component.DENOMINATOR),
                                                minus("J2.2", Component.DENOMINATOR)))),
                        published(
                                "J10.1",
                                "省级督察覆盖设区市",
                                "cities inspected by the province",
                                new Claim.OfAreas(InspectionKind.PROVINCIAL, 6)),
                        published("J10.2", "督察组", "inspection teams", aggregate("jx-teams", 6, CountUnit.TEAM)),
                        published("J10.3", "督察天数", "days of inspection", aggregate("jx-days", 24, CountUnit.DAY)),
                        published(
                                "J10.4", "移交责任追究问题线索", "clues handed over", aggregate("jx-clues", 27, CountUnit.CLUE)),
                        published(
                                "J10.5", "刑事拘留", "criminally detained", aggregate("jx-criminal", 3, CountUnit.PERSON)),
                        published(
                                "J10.6",
                                "行政拘留",
                                "administratively detained",
                                aggregate("jx-administrative", 30, CountUnit.PERSON)),
                        published("J10.7", "约谈", "interviewed", aggregate("jx-interviewed", 246, CountUnit.PERSON)),
                        published("J10.8", "问责", "held accountable", aggregate("jx-accountable", 50, CountUnit.PERSON)),
                        published(
                                "J10.9",
                                "待督察设区市",
                                "cities still to be inspected",
                                aggregate("jx-to-go", 5, CountUnit.PLACE)))
                .build();
    }

    static PublishedStatement guangxi() {
        RateDefinition withBasically = RateDefinitions.issuesCompleteOrBasically();
        PhaseId june = PhaseId.of("june-2017");
        PhaseId december = PhaseId.of("end-2017");
        return PublishedStatement.builder(Reconstruction.GUANGXI_REPORT.title())
                .asOf(Reconstruction.END_OF_2017)
                .addSources(Reconstruction.GUANGXI_REPORT, Reconstruction.GUANGXI_PLAN)
                .addFigures(
                        published("G1.1", "问题", "issues", new Claim.OfSize(Claim.OfSize.RegisterPart.ISSUES, 37)),
                        published("G1.2", "类别", "classes", new Claim.OfSize(Claim.OfSize.RegisterPart.CATEGORIES, 7)),
                        published("G1.3", "已完成整改，完成率", "issues complete", rate(ISSUES, 22L, 37L, "59")),
                        published(
                                "G2",
                                "基本完成整改（未计入）",
                                "issues basically complete, left out of the rate",
                                rate(RateDefinitions.issuesBasicallyComplete(), 6L, null, null)),
                        published(
                                "G3",
                                "关键步骤完成率",
                                "key steps complete",
                                rate(RateDefinitions.keyStepsComplete(), 439L, 510L, "86")),
                        published("G4.1", "阶段", "phases", new Claim.OfSize(Claim.OfSize.RegisterPart.PHASES, 3)),
                        published(
                                "G4.2",
                                "2017年6月阶段目标",
                                "target by June 2017",
                                new Claim.OfTarget(june, new BigDecimal("30"), LocalDate.of(2017, 6, 30))),
                        published(
                                "G4.3",
                                "2017年底阶段目标",
                                "target by the end of 2017",
                                new Claim.OfTarget(december, new BigDecimal("80"), Reconstruction.END_OF_2017)),
                        derived(
                                "G4.4",
                                "含基本完成的完成率",
                                "issues complete or basically complete",
                                rate(withBasically, 28L, 37L, null),
                                new Derivation(
                                        Component.NUMERATOR,
                                        List.of(plus("G1.3", Component.NUMERATOR), plus("G2", Component.NUMERATOR))),
                                new Derivation(Component.DENOMINATOR, List.of(plus("G1.1", Component.COUNT)))),
                        outcome("G4.5", "年底完成率与6月目标之差", "end of 2017 over the June target", june, ISSUES, "29.5"),
                        outcome(
                                "G4.6",
                                "年底完成率（含基本完成）与6月目标之差",
                                "the same with the basically complete",
                                june,
                                withBasically,
                                "45.7"),
                        outcome("G4.7", "年底完成率与年底目标之差", "end of 2017 over its own target", december, ISSUES, "-20.5"),
                        outcome(
                                "G4.8",
                                "年底完成率（含基本完成）与年底目标之差",
                                "the same with the basically complete",
                                december,
                                withBasically,
                                "-4.3"),
                        published(
                                "G8.1",
                                "群众投诉案件",
                                "complaint cases",
                                aggregate("gx-complaints", 2341, CountUnit.COMPLAINT)),
                        published(
                                "G8.2", "先期问责", "held accountable early", aggregate("gx-early", 404, CountUnit.PERSON)),
                        published(
                                "G8.3",
                                "移交责任追究问题",
                                "matters handed over for accountability",
                                aggregate("gx-matters", 9, CountUnit.MATTER)),
                        published(
                                "G8.4",
                                "纪律处分（另计，不与先期问责相加）",
                                "disciplined over those matters; never summed with the early ones",
                                aggregate("gx-disciplined", 141, CountUnit.PERSON)))
                .build();
    }

    private static StatedFigure published(String id, String chinese, String english, Claim claim) {
        return StatedFigure.published(FigureId.of(id), LocalText.of(chinese, english), claim);
    }

    private static StatedFigure derived(
            String id, String chinese, String english, Claim claim, Derivation... derivations) {
        return new StatedFigure(
                FigureId.of(id), LocalText.of(chinese, english), FigureKind.DERIVED, claim, List.of(derivations));
    }

    private static StatedFigure outcome(
            String id, String chinese, String english, PhaseId phase, RateDefinition definition, String points) {
        return derived(id, chinese, english, new Claim.OfTargetOutcome(phase, definition, new BigDecimal(points)));
    }

    private static Claim rate(
            RateDefinition definition, @Nullable Long numerator, @Nullable Long denominator, @Nullable String percent) {
        return new Claim.OfRate(
                definition,
                Optional.ofNullable(numerator),
                Optional.ofNullable(denominator),
                Optional.ofNullable(percent).map(BigDecimal::new));
    }

    private static Claim aggregate(String record, long count, CountUnit unit) {
        return new Claim.OfAggregate(RecordId.of(record), Quantity.exactly(count), unit);
    }

    private static Derivation.Term plus(String figure, Component component) {
        return new Derivation.Term(FigureId.of(figure), component, false);
    }

    private static Derivation.Term minus(String figure, Component component) {
        return new Derivation.Term(FigureId.of(figure), component, true);
    }
}
