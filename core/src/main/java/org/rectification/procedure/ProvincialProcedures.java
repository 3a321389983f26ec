package org.rectification.procedure;

import static org.rectification.procedure.Drafts.closing;
import static org.rectification.procedure.Drafts.document;
import static org.rectification.procedure.Drafts.id;
import static org.rectification.procedure.Drafts.level;
import static org.rectification.procedure.Drafts.observed;
import static org.rectification.procedure.Drafts.procedure;
import static org.rectification.procedure.Drafts.role;
import static org.rectification.procedure.Drafts.stage;
import static org.rectification.procedure.Drafts.words;

import java.util.List;
import org.rectification.base.Truth;
import org.rectification.calendar.TimeLimit;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Reversal.Consequence;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/** Procedures of provinces and autonomous regions. */
final class ProvincialProcedures {

    private ProvincialProcedures() {}

    static Procedure jiangxi() {
        return procedure("cn-jiangxi", "江西省", "Jiangxi")
                .title(words("江西省督察问题整改销号程序", "Jiangxi close-out procedure"))
                .certainty(Certainty.OBSERVED)
                .addSources(document(
                                "江西省中央生态环境保护督察问题整改销号管理办法",
                                "Jiangxi measures on the close-out of central inspection findings")
                        .withAddress(
                                "http://www.xingguo.gov.cn/xgzf/c104070/202505/5c2b486758914bacbab4dde10c907c43.shtml"))
                .scope(Drafts.CENTRAL)
                .addStages(stage("site-check", CloseOutStage.SITE_INSPECTION, "现场核查", "site check")
                        .actor(level("县级核查组", "county check group", BodyLevel.COUNTY, Certainty.OBSERVED))
                        .addEvidence(EvidenceId.of("check-conclusion"))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .addStages(stage("self-check", CloseOutStage.TIDY_FILE, "材料自查", "check of the papers")
                        .actor(level("县级生态环境部门", "county ecology bureau", BodyLevel.COUNTY, Certainty.OBSERVED))
                        .addAfter(id("site-check"))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .addStages(stage("report", CloseOutStage.REPORT_UPWARD, "上报", "report to the city office")
                        .actor(level("县级", "county", BodyLevel.COUNTY, Certainty.OBSERVED))
                        .addAfter(id("self-check"))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .addStages(stage("acceptance", CloseOutStage.ACCEPTANCE, "验收", "acceptance")
                        .addAfter(id("report"))
                        .addThreshold(Attainment.MEASURES_DONE, Attainment.GOAL_MET)
                        .note(words("由主管部门现场验收", "by site visit of the competent department"))
                        .build())
                .addStages(stage("notice", CloseOutStage.PUBLIC_NOTICE, "公示", "public notice")
                        .addAfter(id("acceptance"))
                        .addIntervals(observed(TimeLimit.workingDays(10)))
                        .note(words(
                                "由主管部门公示问题、整改和验收情况，可书面或者电话提出异议",
                                "the competent department prints problem, rectification and acceptance; objections in"
                                        + " writing or by telephone"))
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "销号", "close")
                        .addAfter(id("notice"))
                        .note(words(
                                "由市级或者省级办公室办理，未载明决定机关", "by the city or provincial office; who decides is not said"))
                        .build())
                .closing(closing("close", Certainty.STATED))
                .addGates(Contradiction.Kind.OPEN_BELOW_COMPLETION)
                .lookBack(LookBack.of(
                                words("人大“回头看”检查", "a look-back inspection by the people's congress was made in 2017"))
                        .withCertainty(Certainty.OBSERVED))
                .note(words("可信度中：据引用该办法的公告", "medium: notices that cite the rule were read, not the rule"))
                .build();
    }

    static Procedure guangxi() {
        return procedure("cn-guangxi", "广西壮族自治区", "Guangxi")
                .title(words("广西壮族自治区督察问题整改销号程序", "Guangxi close-out procedure"))
                .certainty(Certainty.STATED)
                .addSources(document("广西壮族自治区公开中央环保督察整改情况", "Guangxi's public report on rectification, end of 2017"))
                .scope(Drafts.CENTRAL)
                .addStages(stage("self-check-acceptance", CloseOutStage.ACCEPTANCE, "自查验收", "self-check and acceptance")
                        .actor(role(Role.RESPONSIBLE, Certainty.INFERRED))
                        .build())
                .addStages(stage("notice", CloseOutStage.PUBLIC_NOTICE, "公示", "public notice")
                        .actor(role(Role.RESPONSIBLE, Certainty.INFERRED))
                        .addAfter(id("self-check-acceptance"))
                        .build())
                .addStages(stage("application", CloseOutStage.APPLICATION, "申请销号", "application")
                        .actor(role(Role.RESPONSIBLE, Certainty.INFERRED))
                        .addAfter(id("self-check-acceptance"), id("notice"))
                        .build())
                .addStages(stage("verification", CloseOutStage.VERIFICATION, "核查", "verification")
                        .actor(level("自治区整改办", "regional rectification office", BodyLevel.PROVINCE, Certainty.INFERRED))
                        .addAfter(id("application"))
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "销号", "close")
                        .actor(level("自治区整改办", "regional rectification office", BodyLevel.PROVINCE, Certainty.INFERRED))
                        .addAfter(id("verification"))
                        .build())
                .closing(closing("close", Certainty.STATED))
                .note(words(
                        "可信度高。长期整改事项如何销号未载明，有两项转入下一轮",
                        "high; how long-term issues are closed is not said, two were moved into the next round"))
                .build();
    }

    static Procedure anhui() {
        return procedure("cn-anhui", "安徽省", "Anhui")
                .title(words("安徽省突出生态环境问题整改验收销号程序", "Anhui close-out procedure"))
                .certainty(Certainty.STATED)
                .addSources(
                        document("安徽省突出生态环境问题整改验收销号管理办法（试行）", "Anhui trial measures on acceptance and close-out, 2019"))
                .addSources(document("安徽省生态环境问题整改工作实施办法", "Anhui measures on rectification"))
                .addCriteria(criterion("measures-done", "整改措施全部落实", "all measures are done"))
                .addCriteria(criterion("violations-punished", "违法行为查处到位", "violations are punished"))
                .addCriteria(criterion("effect-meets-norms", "整改效果符合法律和行业规范", "the effect meets law and sector norms"))
                .addCriteria(criterion(
                        "similar-problems-fixed",
                        "同一企业、地块或者园区的同类问题一并整改",
                        "similar problems of the same enterprise, site or park are fixed"))
                .addCriteria(criterion(
                        "source-treated", "源头治理并建立长效机制", "the source is treated and a standing mechanism set up"))
                .addStages(stage("acceptance", CloseOutStage.ACCEPTANCE, "分级验收", "graded acceptance")
                        .actor(new Actor(
                                words("问题清单确定的省级或者市级验收单位", "the provincial or city unit named by the problem list"),
                                List.of(Role.ACCEPTING),
                                List.of(BodyLevel.PROVINCE, BodyLevel.CITY),
                                Certainty.STATED))
                        .addCriteria(
                                CriterionId.of("measures-done"),
                                CriterionId.of("violations-punished"),
                                CriterionId.of("effect-meets-norms"),
                                CriterionId.of("similar-problems-fixed"),
                                CriterionId.of("source-treated"))
                        .build())
                .addStages(stage("notice", CloseOutStage.PUBLIC_NOTICE, "公示", "public notice")
                        .actor(role(Role.RESPONSIBLE, Certainty.STATED))
                        .addAfter(id("acceptance"))
                        .addIntervals(observed(TimeLimit.workingDays(10)))
                        .build())
                .addStages(stage("filing", CloseOutStage.CLOSE, "备案销号", "closing by filing")
                        .addAfter(id("notice"))
                        .note(words("受理备案的办公室系推断", "that the office of the commission takes it on record is inferred"))
                        .build())
                .closing(closing("filing", true, Certainty.STATED))
                .note(words("可信度高。谁验收、谁负责", "high; the body that accepts is responsible"))
                .build();
    }

    private static Criterion criterion(String id, String chinese, String english) {
        return new Criterion(CriterionId.of(id), words(chinese, english));
    }

    static Procedure innerMongolia() {
        return procedure("cn-inner-mongolia", "内蒙古自治区", "Inner Mongolia")
                .title(words("内蒙古自治区督察整改任务验收销号程序", "Inner Mongolia close-out procedure"))
                .certainty(Certainty.OBSERVED)
                .addSources(document(
                        "内蒙古自治区落实中央生态环境保护督察整改任务验收销号办法",
                        "Inner Mongolia measures on acceptance and close-out of central inspection tasks"))
                .scope(Drafts.CENTRAL)
                .addCompletion(Tier.COMPLETE)
                .addStages(stage("acceptance", CloseOutStage.ACCEPTANCE, "验收", "acceptance")
                        .build())
                .addStages(stage("notice", CloseOutStage.PUBLIC_NOTICE, "公示", "public notice")
                        .actor(new Actor(
                                words("牵头的自治区部门", "lead regional department"),
                                List.of(Role.LEAD),
                                List.of(BodyLevel.PROVINCE),
                                Certainty.OBSERVED))
                        .addAfter(id("acceptance"))
                        .addIntervals(observed(TimeLimit.workingDays(10)))
                        .addEvidence(EvidenceId.of("completion-table"))
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "销号", "close")
                        .actor(level("自治区整改办", "regional office", BodyLevel.PROVINCE, Certainty.INFERRED))
                        .addAfter(id("notice"))
                        .build())
                .closing(closing("close", Certainty.STATED))
                .objections(new ObjectionRule(Truth.YES, Truth.YES, Truth.UNDECIDABLE, Certainty.OBSERVED))
                .note(words("可信度中：据2023年公告的转载", "medium: a copy of a notice of 2023 was read"))
                .build();
    }

    static Procedure heilongjiang() {
        return procedure("cn-heilongjiang", "黑龙江省", "Heilongjiang")
                .title(words("黑龙江省督察整改任务验收销号程序", "Heilongjiang close-out procedure"))
                .certainty(Certainty.OBSERVED)
                .addSources(document(
                                "黑龙江省中央生态环境保护督察整改任务验收销号办法（试行）",
                                "Heilongjiang trial measures on acceptance and close-out of central inspection"
                                        + " tasks")
                        .withAddress("http://sthj.hlj.gov.cn/sthj/c111952/202511/c00_31891350.shtml"))
                .scope(Drafts.CENTRAL)
                .addStages(stage("county-notice", CloseOutStage.PUBLIC_NOTICE, "县级公示", "county notice")
                        .actor(level(
                                "县级党委和政府",
                                "county Party committee and government",
                                BodyLevel.COUNTY,
                                Certainty.OBSERVED))
                        .addIntervals(observed(TimeLimit.workingDays(10)))
                        .build())
                .addStages(stage("application", CloseOutStage.APPLICATION, "申请验收销号", "application")
                        .actor(level("县级", "county", BodyLevel.COUNTY, Certainty.OBSERVED))
                        .addAfter(id("county-notice"))
                        .build())
                .addStages(stage("acceptance", CloseOutStage.ACCEPTANCE, "验收", "acceptance")
                        .actor(leadProvincial())
                        .addAfter(id("application"))
                        .build())
                .addStages(stage("audit", CloseOutStage.AUDIT, "审核", "audit")
                        .actor(level(
                                "省生态环境保护和督察工作委员会",
                                "provincial commission for ecology protection and inspection",
                                BodyLevel.PROVINCE,
                                Certainty.STATED))
                        .addAfter(id("acceptance"))
                        .build())
                .addStages(stage("provincial-notice", CloseOutStage.PUBLIC_NOTICE, "省级公示", "provincial notice")
                        .actor(leadProvincial())
                        .addAfter(id("audit"))
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "销号", "close")
                        .actor(level(
                                "省生态环境保护和督察工作委员会", "provincial commission", BodyLevel.PROVINCE, Certainty.INFERRED))
                        .addAfter(id("provincial-notice"))
                        .build())
                .closing(closing("close", Certainty.STATED))
                .objections(new ObjectionRule(Truth.UNDECIDABLE, Truth.UNDECIDABLE, Truth.YES, Certainty.OBSERVED))
                .note(words("可信度高：据2025年引用该办法的两份公告", "high: two notices of 2025 that cite the rule were read"))
                .build();
    }

    private static Actor leadProvincial() {
        return new Actor(
                words("牵头的省级部门", "lead provincial unit"),
                List.of(Role.LEAD),
                List.of(BodyLevel.PROVINCE),
                Certainty.STATED);
    }

    static Procedure hainan() {
        return procedure("cn-hainan", "海南省", "Hainan")
                .title(words("海南省督察反馈意见整改销号程序", "Hainan close-out procedure"))
                .certainty(Certainty.STATED)
                .addSources(document(
                        "海南省落实中央环境保护督察反馈意见整改销号工作办法",
                        "Hainan measures on close-out of central inspection findings, 2018"))
                .scope(Drafts.CENTRAL.withDeadlines(List.of(Deadline.Kind.DATED)))
                .addCompletion(Tier.COMPLETE)
                .addStages(stage("acceptance", CloseOutStage.ACCEPTANCE, "核查验收", "verification and acceptance")
                        .actor(role(Role.LEAD, Certainty.STATED))
                        .note(words("牵头单位自行验收", "the lead unit accepts its own work"))
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "整改销号", "close")
                        .actor(role(Role.LEAD, Certainty.STATED))
                        .addAfter(id("acceptance"))
                        .build())
                .addStages(stage("filing", CloseOutStage.FILE, "销号备案", "filing")
                        .actor(role(Role.LEAD, Certainty.STATED))
                        .addAfter(id("close"))
                        .note(words("向领导小组备案系推断", "that it is filed with the leading group is inferred"))
                        .build())
                .closing(closing("close", false, Certainty.STATED))
                .lookBack(LookBack.of(words("台账须经得起“回头看”", "the ledger must stand up to a look-back"))
                        .withCertainty(Certainty.STATED))
                .addReversals(new Reversal(
                        List.of(RefutationKind.FALSE, RefutationKind.PERFUNCTORY, RefutationKind.SUPERFICIAL),
                        List.of(Consequence.CORRECTED, Consequence.ACCOUNTABILITY),
                        Certainty.STATED))
                .note(words("可信度高：据对该办法的报道", "high: a report on the rule was read"))
                .build();
    }

    static Procedure jiangsu() {
        return procedure("cn-jiangsu", "江苏省", "Jiangsu")
                .title(words("江苏省督察交办问题整改销号程序", "Jiangsu close-out procedure"))
                .certainty(Certainty.OBSERVED)
                .addSources(document(
                                "江苏省中央环保督察交办问题整改销号工作办法（试行）",
                                "Jiangsu trial measures on close-out of matters handed over by the central inspection, 2018")
                        .withProvision("苏环督察办〔2018〕23号")
                        .withAddress("https://www.wj.gov.cn/html/czwj/2018/BEHNPEPN_0926/263195.html"))
                .scope(Drafts.CENTRAL)
                .addStages(stage("verification", CloseOutStage.VERIFICATION, "组织核查", "verification")
                        .actor(role(Role.RESPONSIBLE, Certainty.OBSERVED))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .addStages(stage("case-file", CloseOutStage.TIDY_FILE, "一案一档", "one file per case")
                        .actor(role(Role.RESPONSIBLE, Certainty.OBSERVED))
                        .addAfter(id("verification"))
                        .addEvidence(EvidenceId.of("case-file"))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .addStages(stage("application", CloseOutStage.APPLICATION, "申请销号", "application")
                        .actor(role(Role.RESPONSIBLE, Certainty.OBSERVED))
                        .addAfter(id("case-file"))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .note(words(
                        "可信度中：据一区适用该办法的报告，申请之后的环节未见",
                        "medium: a district report that applies the rule was read; later stages were not seen"))
                .build();
    }
}
