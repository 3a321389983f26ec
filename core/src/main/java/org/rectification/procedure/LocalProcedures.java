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
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Tier;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/** Procedures of cities, counties, districts and zones, and observed practice. */
final class LocalProcedures {

    private LocalProcedures() {}

    static Procedure huangshan() {
        return procedure("cn-anhui-huangshan", "安徽省黄山市", "Huangshan, Anhui")
                .title(words("黄山市生态环境问题整改验收销号程序", "Huangshan close-out procedure"))
                .certainty(Certainty.STATED)
                .addSources(document("黄山市生态环境问题整改验收销号实施办法", "Huangshan measures on acceptance and close-out, 2022")
                        .withAddress("https://sthjj.huangshan.gov.cn/wrfz/ssthjbhdc/9066839.html"))
                .addStages(stage("application", CloseOutStage.APPLICATION, "提交申请", "application")
                        .actor(role(Role.RESPONSIBLE, Certainty.INFERRED))
                        .build())
                .addStages(stage("site-check", CloseOutStage.SITE_INSPECTION, "现场核查", "site check")
                        .actor(role(Role.ACCEPTING, Certainty.STATED))
                        .addAfter(id("application"))
                        .build())
                .addStages(stage("review", CloseOutStage.AUDIT, "审核签字", "review and signature")
                        .actor(role(Role.ACCEPTING, Certainty.STATED))
                        .addAfter(id("site-check"))
                        .build())
                .addStages(stage("notice", CloseOutStage.PUBLIC_NOTICE, "公示反馈", "public notice and feedback")
                        .actor(role(Role.ACCEPTING, Certainty.INFERRED))
                        .addAfter(id("review"))
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "销号", "close")
                        .actor(level(
                                "市委员会和领导小组", "city commission and leading group", BodyLevel.CITY, Certainty.INFERRED))
                        .addAfter(id("notice"))
                        .build())
                .closing(closing("close", Certainty.STATED))
                .note(words(
                        "可信度高：据官方解读。中央、省级督察和自查发现的问题均适用；谁验收、谁负责",
                        "high: an official summary was read. For central, provincial and self-found problems; the body that"
                                + " accepts is responsible"))
                .build();
    }

    static Procedure siping() {
        return procedure("cn-jilin-siping", "吉林省四平市铁东区", "Tiedong, Siping, Jilin")
                .title(words("四平市铁东区督察反馈问题整改销号程序", "Siping close-out procedure"))
                .certainty(Certainty.OBSERVED)
                .addSources(document(
                                "吉林省环保督察反馈问题整改工作领导小组办公室关于认真做好中央环保督察反馈问题整改销号工作的通知",
                                "Notice of the Jilin office on the close-out of central inspection findings, 2019")
                        .withAddress("http://tdq.siping.gov.cn/zw/tzgg/201912/t20191213_341203.html"))
                .scope(Drafts.CENTRAL)
                .addCompletion(Tier.COMPLETE)
                .addStages(stage("notice", CloseOutStage.PUBLIC_NOTICE, "公示", "public notice")
                        .actor(role(Role.RESPONSIBLE, Certainty.OBSERVED))
                        .addIntervals(observed(TimeLimit.calendarDays(7)))
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "销号", "close")
                        .addAfter(id("notice"))
                        .build())
                .closing(closing("close", Certainty.STATED))
                .note(words("可信度中：据一份公告", "medium: one notice was read"))
                .build();
    }

    static Procedure wenxi() {
        return procedure("cn-shanxi-wenxi", "山西省运城市闻喜县", "Wenxi, Yuncheng, Shanxi")
                .title(words("闻喜县督察整改任务销号验收程序", "Wenxi close-out procedure"))
                .certainty(Certainty.OBSERVED)
                .addSources(document(
                        "关于做好中央环保督察及督察“回头看”整改任务销号验收及整改调度工作的通知",
                        "Notice on close-out acceptance of tasks of the central inspection and its look-back, 2019"))
                .scope(Scope.unspecified().withInspections(List.of(InspectionKind.CENTRAL, InspectionKind.LOOK_BACK)))
                .addStages(stage("acceptance", CloseOutStage.ACCEPTANCE, "现场验收", "acceptance on site")
                        .note(words("由验收组进行", "by an acceptance group"))
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "验收销号意见", "written opinion that closes")
                        .actor(level("县政府", "county government", BodyLevel.COUNTY, Certainty.OBSERVED))
                        .addAfter(id("acceptance"))
                        .addEvidence(EvidenceId.of("acceptance-opinion"))
                        .note(words(
                                "意见由组长和县政府签署，12日后公开，未载明异议期",
                                "signed by the group's head and the county government; made public 12 days later, with no"
                                        + " time for objections"))
                        .build())
                .closing(closing("close", false, Certainty.OBSERVED))
                .note(words("可信度中：据公开意见的转载", "medium: a copy of the published opinion was read"))
                .build();
    }

    static Procedure chongqingHighTechZone() {
        return procedure("cn-chongqing-high-tech-zone", "重庆高新区", "High-tech Zone, Chongqing")
                .title(words("重庆高新区散乱污企业整治销号程序", "Chongqing High-tech Zone close-out procedure"))
                .certainty(Certainty.OBSERVED)
                .addSources(document(
                                "散乱污企业综合整治专项子方案", "Sub-plan on scattered polluting firms, second central round, 2022")
                        .withAddress("http://gxq.cq.gov.cn/zwxx_202/gxdt/bmjz/bmdt/202206/t20220601_10770394_wap.html"))
                .scope(Drafts.CENTRAL)
                .addCriteria(criterion("measures-in-place", "措施到位", "measures are in place"))
                .addCriteria(criterion("problem-solved", "问题解决", "the problem is solved"))
                .addCriteria(criterion("mechanism-sound", "机制健全", "the mechanism is sound"))
                .addCriteria(criterion("conduct-regular", "行为规范", "conduct is regular"))
                .addCriteria(criterion("papers-complete", "资料完整", "the papers are complete"))
                .addStages(stage("self-check", CloseOutStage.SELF_CHECK, "自查", "self-check")
                        .actor(level("镇街", "township or street", BodyLevel.TOWNSHIP, Certainty.STATED))
                        .build())
                .addStages(stage("re-check", CloseOutStage.RE_CHECK, "复查", "re-check")
                        .actor(role(Role.LEAD, Certainty.STATED))
                        .addAfter(id("self-check"))
                        .build())
                .addStages(stage("verification", CloseOutStage.VERIFICATION, "核查", "verification")
                        .addAfter(id("re-check"))
                        .addCriteria(
                                CriterionId.of("measures-in-place"),
                                CriterionId.of("problem-solved"),
                                CriterionId.of("mechanism-sound"),
                                CriterionId.of("conduct-regular"),
                                CriterionId.of("papers-complete"))
                        .note(words(
                                "由督察办进行；五项标准在此环节检验系推断",
                                "by the inspection office; that the five tests are made here is inferred"))
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "销号", "close")
                        .addAfter(id("verification"))
                        .note(words("由督察办办理系推断", "that the inspection office closes is inferred"))
                        .build())
                .closing(closing("close", Certainty.STATED))
                .note(words("可信度中：据官方报道，未提及公示", "medium: official news was read; no public notice is mentioned"))
                .build();
    }

    private static Criterion criterion(String id, String chinese, String english) {
        return new Criterion(CriterionId.of(id), words(chinese, english));
    }

    static Procedure panjin() {
        return procedure("cn-liaoning-panjin", "辽宁省盘锦市", "Panjin, Liaoning")
                .title(words("盘锦市督察整改任务验收销号程序", "Panjin close-out procedure"))
                .certainty(Certainty.OBSERVED)
                .addSources(document("辽宁省生态环保督察整改任务验收销号管理办法（试行）", "Liaoning trial measures on acceptance and close-out")
                        .withAddress("http://www.panjin.gov.cn/html/2308/2021-12-22/content-109183.html"))
                .addStages(stage("acceptance", CloseOutStage.ACCEPTANCE, "现场检查验收", "joint acceptance on site")
                        .actor(level(
                                "市级行业主管部门和生态环境部门",
                                "city line department and city ecology bureau",
                                BodyLevel.CITY,
                                Certainty.OBSERVED))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .addStages(stage(
                                "report",
                                CloseOutStage.REPORT_UPWARD,
                                "上报销号材料",
                                "papers to the provincial line department")
                        .actor(level("市级", "city", BodyLevel.CITY, Certainty.OBSERVED))
                        .addAfter(id("acceptance"))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .note(words(
                        "可信度中：据官方报道。按点位销号，后续环节未见",
                        "medium: official news was read. Closed point by point; later stages were not seen"))
                .build();
    }

    static Procedure liupanshui() {
        return procedure("cn-guizhou-liupanshui", "贵州省六盘水市", "Liupanshui, Guizhou")
                .title(words("六盘水市督察问题整改销号做法", "Liupanshui close-out practice"))
                .certainty(Certainty.OBSERVED)
                .addSources(
                        document("六盘水市2021年督查情况", "Liupanshui inspection report, 2021")
                                .withAddress(
                                        "https://www.gzlps.gov.cn/zwgk/bmxxgk/szfb/fdzdgknr_5751016/dcdd/202105/t20210531_68341612.html"))
                .addStages(stage("report", CloseOutStage.REPORT_UPWARD, "上报整改完成", "report complete")
                        .actor(new Actor(
                                words("市或者县", "city or county"),
                                List.of(),
                                List.of(BodyLevel.CITY, BodyLevel.COUNTY),
                                Certainty.OBSERVED))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "同意销号", "consent to close")
                        .actor(level("省政府", "provincial government", BodyLevel.PROVINCE, Certainty.OBSERVED))
                        .addAfter(id("report"))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .closing(closing("close", false, Certainty.OBSERVED))
                .note(words(
                        "可信度低：未引用办法，仅就警示片问题载明省政府同意",
                        "low: no rule is named, and the consent is stated for warning-film issues alone"))
                .build();
    }

    static Procedure xixian() {
        return procedure("cn-shaanxi-xixian", "陕西省西咸新区", "Xixian New Area, Shaanxi")
                .title(words("西咸新区提级督办问题销号做法", "Xixian close-out practice"))
                .certainty(Certainty.OBSERVED)
                .addSources(document("提级督办制度", "Upgraded supervision, about 2018"))
                .addStages(stage("report", CloseOutStage.REPORT_UPWARD, "上报", "report case by case")
                        .certainty(Certainty.OBSERVED)
                        .note(words("由新城管委会上报", "by the management office of a sub-area"))
                        .build())
                .addStages(stage("spot-check", CloseOutStage.SITE_INSPECTION, "现场抽查", "spot check")
                        .addAfter(id("report"))
                        .certainty(Certainty.OBSERVED)
                        .note(words("由新区进行", "by the new area"))
                        .build())
                .addStages(stage("close", CloseOutStage.CLOSE, "销号", "close")
                        .addAfter(id("spot-check"))
                        .certainty(Certainty.OBSERVED)
                        .note(words("由新区办理", "by the new area"))
                        .build())
                .closing(closing("close", Certainty.OBSERVED))
                .note(words(
                        "可信度低：据报道转载，年份大致；逾期或者未完成的予以约谈和问责",
                        "low: a copy of news was read, the year is approximate; overdue or incomplete work leads to an interview"
                                + " and accountability"))
                .build();
    }

    static Procedure songzi() {
        return procedure("cn-hubei-songzi", "湖北省荆州市松滋市", "Songzi, Jingzhou, Hubei")
                .title(words("松滋市督察整改事项验收做法", "Songzi acceptance practice"))
                .certainty(Certainty.OBSERVED)
                .addSources(document("第三轮中央生态环境保护督察整改事项自主验收暨市级验收", "Acceptance of third-round items, 2025")
                        .withAddress("http://sthjj.jingzhou.gov.cn/xwzx/xsdt/202508/t20250822_1035066.shtml"))
                .addStages(stage("report", CloseOutStage.REPORT_UPWARD, "汇报", "report completion")
                        .actor(role(Role.RESPONSIBLE, Certainty.OBSERVED))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .addStages(stage(
                                "acceptance",
                                CloseOutStage.ACCEPTANCE,
                                "自主验收暨市级验收",
                                "self-acceptance and city-level acceptance in one sitting")
                        .actor(level(
                                "县级市整改领导小组办公室",
                                "leading-group office of the county-level city",
                                BodyLevel.COUNTY,
                                Certainty.OBSERVED))
                        .addAfter(id("report"))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .addStages(stage("complete-papers", CloseOutStage.TIDY_FILE, "补充完善资料", "complete the papers")
                        .actor(role(Role.RESPONSIBLE, Certainty.OBSERVED))
                        .addAfter(id("acceptance"))
                        .certainty(Certainty.OBSERVED)
                        .build())
                .lookBack(LookBack.of(words("定期巡查防止反弹", "regular patrols against relapse"))
                        .withCertainty(Certainty.OBSERVED))
                .note(words("可信度中：未引用办法，销号环节未见", "medium: no rule is named, and no closing was seen"))
                .build();
    }
}
