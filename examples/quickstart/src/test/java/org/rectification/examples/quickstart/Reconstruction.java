package org.rectification.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/**
 * How the two registers of the example were made. The reports give totals, not rows; the rows made here agree with
 * every published total and with nothing else. The documents among the resources are what this class makes, and a test
 * holds them together.
 */
final class Reconstruction {

    static final LocalDate END_OF_2017 = LocalDate.of(2017, 12, 31);

    static final Citation JIANGXI_REPORT =
            Citation.of(LocalText.of("江西省公开中央环保督察整改情况", "Jiangxi's public report on rectification, end of 2017"));
    static final Citation GUANGXI_REPORT =
            Citation.of(LocalText.of("广西壮族自治区公开中央环保督察整改情况", "Guangxi's public report on rectification, end of 2017"));
    static final Citation GUANGXI_PLAN =
            Citation.of(LocalText.of("广西整改方案", "Guangxi's rectification plan")).withProvision("阶段目标");

    private Reconstruction() {}

    static Register jiangxi() {
        InspectionId central = InspectionId.of("central-2016-jiangxi");
        List<Issue> issues = new ArrayList<>();
        for (int i = 1; i <= 61; i++) {
            Deadline deadline =
                    i <= 30 ? Deadline.parse("2017年底前") : i <= 42 ? Deadline.parse("2018年底前") : Deadline.notStated();
            boolean complete = i <= 33; // the 30 due in 2017, and 3 of those due in 2018
            issues.add(issue("jx", i, central)
                    .deadline(deadline)
                    .history(reported(complete ? Tier.COMPLETE : Tier.ON_SCHEDULE))
                    .build());
        }
        List<Inspection> inspections = new ArrayList<>();
        inspections.add(Inspection.builder(central)
                .name(LocalText.of("中央环境保护督察（江西）", "Central environmental inspection of Jiangxi"))
                .kind(InspectionKind.CENTRAL)
                .area(LocalText.of("江西省", "Jiangxi Province"))
                .team(LocalText.of("中央第四环境保护督察组", "4th central environmental inspection team"))
                .stay(DateSpan.of(LocalDate.of(2016, 7, 14), LocalDate.of(2016, 8, 14)))
                .feedbackOn(LocalDate.of(2016, 11, 17))
                .addSources(JIANGXI_REPORT)
                .build());
        inspections.addAll(provincial(
                1,
                "2017-05-01/2017-05-31",
                "2017-08-01/2017-08-31",
                List.of(
                        LocalText.of("新余市", "Xinyu"),
                        LocalText.of("九江市", "Jiujiang"),
                        LocalText.of("萍乡市", "Pingxiang"))));
        inspections.addAll(provincial(
                2,
                "2017-09-01/2017-09-30",
                "2017-12-01/2017-12-31",
                List.of(LocalText.of("宜春市", "Yichun"), LocalText.of("鹰潭市", "Yingtan"), LocalText.of("吉安市", "Ji'an"))));
        LocalText during = LocalText.of("2017年省级环保督察期间", "during the provincial inspections of 2017");
        LocalText effort = LocalText.of("2017年省级环保督察", "the provincial inspections of 2017");
        LocalText handedOver = LocalText.of("2017年省级环保督察反馈后移交", "handed over after the provincial inspections of 2017");
        return Register.builder(LocalText.of("江西省中央环保督察整改台账（推算还原）", "Jiangxi rectification register (reconstructed)"))
                .origin(Origin.RECONSTRUCTED)
                .originNote(
                        LocalText.of(
                                "报告只公布总数，未公布逐项情况。61个问题的逐项内容系按公布的总数推算还原：30个计划2017年完成且均完成，12个计划2018年完成、其中3个已完成，19个未注明年度；完成日期未公布，以截止日期2017年12月31日代替。",
                                "The report gives totals, no rows. The 61 rows were made to agree with the totals: 30 planned for"
                                        + " 2017 and all complete, 12 planned for 2018 and 3 of them complete, 19 with no stated"
                                        + " year. Days of completion are not published; the as-of date, 2017-12-31, stands in."))
                .addSources(JIANGXI_REPORT)
                .inspections(inspections)
                .issues(issues)
                .addAggregates(
                        aggregate("jx-clues", RecordKind.CLUES_HANDED_OVER, 27, CountUnit.CLUE, handedOver),
                        aggregate("jx-criminal", RecordKind.CRIMINALLY_DETAINED, 3, CountUnit.PERSON, during),
                        aggregate(
                                "jx-administrative",
                                RecordKind.ADMINISTRATIVELY_DETAINED,
                                30,
                                CountUnit.PERSON,
                                during),
                        aggregate("jx-interviewed", RecordKind.INTERVIEWED, 246, CountUnit.PERSON, during),
                        aggregate("jx-accountable", RecordKind.HELD_ACCOUNTABLE, 50, CountUnit.PERSON, during),
                        aggregate("jx-teams", RecordKind.INSPECTION_EFFORT, 6, CountUnit.TEAM, effort),
                        aggregate("jx-days", RecordKind.INSPECTION_EFFORT, 24, CountUnit.DAY, effort),
                        aggregate(
                                "jx-to-go",
                                RecordKind.INSPECTION_EFFORT,
                                5,
                                CountUnit.PLACE,
                                LocalText.of("下一步完成督察的设区市", "cities still to be inspected")))
                .build();
    }

    private static List<Inspection> provincial(
            int batch, String stayWithin, String feedbackWithin, List<LocalText> areas) {
        List<Inspection> inspections = new ArrayList<>();
        for (LocalText area : areas) {
            String english = area.english().orElseThrow();
            inspections.add(Inspection.builder(InspectionId.of("provincial-2017-"
                            + english.toLowerCase(Locale.ROOT).replace("'", "")))
                    .name(LocalText.of(
                            "江西省环境保护督察（" + area.chinese().orElseThrow() + "）", "Provincial inspection of " + english))
                    .kind(InspectionKind.PROVINCIAL)
                    .area(area)
                    .batch(batch)
                    .stayWithin(DateSpan.parse(stayWithin))
                    .feedbackWithin(DateSpan.parse(feedbackWithin))
                    .addSources(JIANGXI_REPORT)
                    .build());
        }
        return inspections;
    }

    static Register guangxi() {
        InspectionId central = InspectionId.of("central-2016-guangxi");
        List<Category> categories = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            categories.add(new Category(
                    CategoryId.of("c" + i),
                    LocalText.of("第" + i + "类（名称未公布）", "class " + i + " (name not published)")));
        }
        List<Phase> phases = List.of(
                Phase.of(PhaseId.of("june-2017"), LocalText.of("2017年6月", "by June 2017"), Deadline.parse("2017年6月底前"))
                        .withTarget(new CompletionTarget(new Ratio(30, 100), LocalDate.of(2017, 6, 30))),
                Phase.of(PhaseId.of("end-2017"), LocalText.of("2017年底", "by the end of 2017"), Deadline.parse("2017年底"))
                        .withTarget(new CompletionTarget(new Ratio(80, 100), END_OF_2017)),
                Phase.of(PhaseId.of("long-term"), LocalText.of("长期整改", "long term"), Deadline.parse("长期整改")));
        List<Issue> issues = new ArrayList<>();
        for (int i = 1; i <= 37; i++) {
            Tier tier = i <= 22 ? Tier.COMPLETE : i <= 28 ? Tier.BASICALLY_COMPLETE : Tier.NOT_REPORTED;
            Phase phase = phases.get(i <= 12 ? 0 : i <= 30 ? 1 : 2);
            int steps = i <= 29 ? 14 : 13; // 29 * 14 + 8 * 13 = 510
            int stepsComplete = i <= 22 ? 14 : i <= 28 ? 13 : i == 29 ? 5 : 6; // 308 + 78 + 5 + 48 = 439
            issues.add(guangxiIssue(i, central, categories.get((i - 1) % 7), phase, tier, steps, stepsComplete));
        }
        return Register.builder(LocalText.of("广西中央环保督察整改台账（推算还原）", "Guangxi rectification register (reconstructed)"))
                .origin(Origin.RECONSTRUCTED)
                .originNote(LocalText.of(
                        "报告只公布总数，未公布逐项情况。37个问题、510个关键步骤的逐项内容系按公布的总数推算还原；各类、各阶段的问题数未公布，分布系假定；完成日期未公布，以截止日期2017年12月31日代替。",
                        "The report gives totals, no rows. The rows of the 37 issues and 510 key steps were made to agree"
                                + " with the totals; how many issues belong to each class and phase is not published, the"
                                + " split is assumed. Days of completion are not published; the as-of date, 2017-12-31,"
                                + " stands in."))
                .addSources(GUANGXI_REPORT, GUANGXI_PLAN)
                .addInspections(Inspection.builder(central)
                        .name(LocalText.of("中央环境保护督察（广西）", "Central environmental inspection of Guangxi"))
                        .kind(InspectionKind.CENTRAL)
                        .area(LocalText.of("广西壮族自治区", "Guangxi Zhuang Autonomous Region"))
                        .team(LocalText.of("中央第六环境保护督察组", "6th central environmental inspection team"))
                        .stayWithin(DateSpan.parse("2016-07-01/2016-08-31"))
                        .feedbackOn(LocalDate.of(2016, 11, 17))
                        .addSources(GUANGXI_REPORT)
                        .build())
                .categories(categories)
                .phases(phases)
                .issues(issues)
                .addAggregates(
                        aggregate(
                                "gx-complaints",
                                RecordKind.COMPLAINTS,
                                2341,
                                CountUnit.COMPLAINT,
                                LocalText.of("督察期间群众投诉", "complaints during the inspection")),
                        aggregate(
                                "gx-early",
                                RecordKind.HELD_ACCOUNTABLE,
                                404,
                                CountUnit.PERSON,
                                LocalText.of(
                                        "边查边改中先期问责（群众投诉案件和自然保护区内违规事件等）",
                                        "held accountable early, over complaints and other matters found during the"
                                                + " inspection")),
                        aggregate(
                                "gx-matters",
                                RecordKind.MATTERS_HANDED_OVER,
                                9,
                                CountUnit.MATTER,
                                LocalText.of("国家环境保护督察办公室移交", "handed over by the national inspection office")),
                        aggregate(
                                "gx-disciplined",
                                RecordKind.DISCIPLINED,
                                141,
                                CountUnit.PERSON,
                                LocalText.of(
                                        "移交的9个责任追究问题，2017年11月中旬通报",
                                        "over the 9 matters handed over, published in the middle of November 2017")))
                .build();
    }

    private static Issue guangxiIssue(
            int number, InspectionId central, Category category, Phase phase, Tier tier, int steps, int stepsComplete) {
        List<KeyStep> keySteps = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        if (tier != Tier.NOT_REPORTED) { // the report says nothing about the other nine
            entries.add(entry("e0", Subject.issue(), tier));
        }
        for (int i = 1; i <= steps; i++) {
            KeyStepId id = KeyStepId.of("s" + i);
            keySteps.add(KeyStep.of(
                    id, LocalText.of("关键步骤" + i + "（推算还原）", "key step " + i + " (reconstructed)"), phase.deadline()));
            if (i <= stepsComplete) {
                entries.add(entry("e" + i, Subject.of(id), Tier.COMPLETE));
            }
        }
        return issue("gx", number, central)
                .category(category.id())
                .phase(phase.id())
                .deadline(phase.deadline())
                .addMeasures(Measure.builder(MeasureId.of("m1"))
                        .title(LocalText.of("整改措施（推算还原）", "measure (reconstructed)"))
                        .keySteps(keySteps)
                        .build())
                .history(History.of(entries))
                .build();
    }

    private static IssueBuilder issue(String prefix, int number, InspectionId inspection) {
        return Issue.builder(IssueId.of(prefix + "-" + number))
                .title(LocalText.of("问题" + number + "（推算还原）", "issue " + number + " (reconstructed)"))
                .inspection(inspection);
    }

    private static History reported(Tier tier) {
        return History.of(List.of(entry("e0", Subject.issue(), tier)));
    }

    private static Entry entry(String id, Subject subject, Tier tier) {
        return Entry.of(EntryId.of(id), subject, new Fact.ProgressReported(tier), END_OF_2017);
    }

    private static AggregateRecord aggregate(String id, RecordKind kind, long count, CountUnit unit, LocalText scope) {
        return AggregateRecord.builder(RecordId.of(id))
                .kind(kind)
                .quantity(Quantity.exactly(count))
                .unit(unit)
                .scope(scope)
                .addSources(id.startsWith("jx") ? JIANGXI_REPORT : GUANGXI_REPORT)
                .build();
    }
}
