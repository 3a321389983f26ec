package org.rectification.plan;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectification.plan.DeadlineToken.Kind;

/** The words of the grammar. The longest match is taken. */
final class DeadlineWords {

    /** The most characters of a word. */
    static final int MAX_LENGTH = 5;

    private static final Map<String, Word> WORDS = new HashMap<>();

    record Word(Kind kind, int low, int high) {}

    static {
        add(Kind.YEAR, "年 年度");
        add(Kind.MONTH, "月 月份");
        add(Kind.DAY, "日 号");
        add(Kind.QUARTER, "季度 季");
        add(Kind.ORDINAL, "第");
        add(Kind.MONTHS, 1, 6, "上半年 前半年 前两季度 前二季度 前两个季度");
        add(Kind.MONTHS, 7, 12, "下半年 后半年");
        add(Kind.MONTHS, 1, 9, "前三季度 前三个季度");
        add(Kind.MONTHS, 1, 12, "全年");
        add(Kind.DAYS, 1, 10, "上旬");
        add(Kind.DAYS, 11, 20, "中旬");
        add(Kind.DAYS, 21, YearPart.LAST_OF_MONTH, "下旬");
        add(Kind.DAYS, 1, 20, "上中旬 中上旬");
        add(Kind.DAYS, 11, YearPart.LAST_OF_MONTH, "中下旬");
        // the national five-year plans, each adopted with its years
        add(Kind.PLAN_PERIOD, 2006, 2010, "十一五");
        add(Kind.PLAN_PERIOD, 2011, 2015, "十二五");
        add(Kind.PLAN_PERIOD, 2016, 2020, "十三五");
        add(Kind.PLAN_PERIOD, 2021, 2025, "十四五");
        add(Kind.PLAN_PERIOD, 2026, 2030, "十五五");
        add(Kind.PLAN, "规划 计划 时期");
        add(Kind.SAME_YEAR, "当年 同年 该年");
        add(Kind.NEXT_YEAR, "次年 翌年 第二年");
        add(Kind.END, "底 末 终 期末");
        add(Kind.SOMEWHERE, "初 中 中间 早期");
        add(Kind.BEFORE, "前 之前 以前");
        add(Kind.WITHIN, "内 之内 以内 期间 期内");
        add(Kind.AND_AFTER, "及以后 及之后 及其后 及其以后 和以后 以及以后 及今后 及往后 并以后 及后续 及以后年度");
        add(Kind.STARTING, "起 开始 起始");
        add(Kind.AFTER, "后 之后 以后");
        add(Kind.FROM, "自 从 由");
        add(Kind.TO, "至 到");
        add(Kind.SEPARATOR, DeadlineToken.JOINS, 0, "和 与 及 以及");
        add(Kind.SEPARATOR, "并 且 并且 同时");
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = "一二三四五六日".substring(day.ordinal(), day.getValue());
            add(Kind.WEEKDAY, day.getValue(), 0, "星期" + name + " 周" + name + " 礼拜" + name);
        }
        add(Kind.WEEKDAY, DayOfWeek.SUNDAY.getValue(), 0, "星期天 周天 礼拜天");
        add(Kind.EVERY_YEAR, "每年 每年度");
        add(Kind.EVERY_SO_OFTEN, 6, 0, "每半年");
        add(Kind.EVERY_SO_OFTEN, 3, 0, "每季度 每季");
        add(Kind.EVERY_SO_OFTEN, 1, 0, "每月");
        add(Kind.EVERY_SO_OFTEN, "每旬 每周 每日 每天 每两年 每三年");
        add(Kind.IMMEDIATE, "立行立改 即知即改 立知立改 即行即改 立查立改 即查即改 立整立改 即整即改 立改 即改");
        add(Kind.IMMEDIATE, "立即整改 立即改正 立即 即刻 即时 马上 即日起 自即日起 边督边改 边查边改 边整边改");
        add(Kind.CONTINUING, "长期坚持 长期整改 长期 长期性 持续 持续坚持 持续整改 常态化 常态 经常性 不断");
        add(Kind.CONTINUING, "坚持 坚持不懈 持之以恒 常抓不懈 长抓不懈 久久为功 长期抓 长效 转入长期 转为长期 转入常态化");
        add(Kind.GOING_ON, "持续推进");
        add(Kind.CARRY_ON, "推进 巩固 提升 保持 加强 改进 实施 执行 开展 深化 攻坚 完善 抓好 管护 维护 管理 监管 运行");
        add(Kind.UNBOUNDED, "限期 限时 尽快 尽早 抓紧 加快 适时 逐步");
        add(Kind.UNBOUNDED, DeadlineToken.SET_ELSEWHERE, 0, "按期 按时 如期 分期 分批 分步 分阶段 分年度 逐年 分年 中长期 较长期");
        add(Kind.TERM, DeadlineToken.SET_ELSEWHERE, 0, "短期 近期 中期 中短期 远期 初期 前期 后期 末期");
        add(Kind.DONE, "已 已经 已于 业已 均已 现已");
        add(Kind.STATUS, "未 尚未 仍未 暂未 未能 正在 正 有序推进 统筹推进 达到 未达 转入 纳入 进行中");
        add(Kind.STATUS, DeadlineToken.SET_ELSEWHERE, 0, "逾期 超期 未到期 序时进度 时序进度");
        add(Kind.STATUS, "推进中 整改中 持续推进中 持续整改中 阶段性办结 分步推进 目前 截至目前 截止目前 至今 稳步推进 积极推进 扎实推进 全力推进 深入推进");
        add(Kind.RELATIVE, "个月 个工作日 工作日 个自然日 自然日 天 个季度 个年度 周 周内 半年 半年内 之日 当日 次日 次月 翌日");
        add(Kind.RELATIVE, "未来 今年 明年 后年 去年 本年 本年度 本月 下月 下个月 上月 本季度 下季度 本周 下周");
        add(Kind.RELATIVE, "汛期 主汛期 雨季 采暖期 采暖季 供暖期 供暖季 入冬 冬季 春季 夏季 秋季 春节 国庆 国庆节 元旦 劳动节 清明 端午 中秋 两会");
        add(Kind.RELATIVE, "批复 印发 反馈 收到 开工 投产 到期");
        add(Kind.ELSEWHERE, "按 按照 按时间 按时限 按时序进度 根据 依据 依照 遵照 参照 视 结合 见 详见 同上 同前 随");
        add(Kind.ABOUT, "左右 前后 约 大约 大概 预计 暂定 上下");
        add(Kind.INCLUDED, "含 含当日 含当天 含本日");
        add(Kind.WORK, "自然 天然 天然气 周边 周围 中小 中心 中央 中水 初期雨水 末端 终端 前端 后续 底泥 无害化 无组织 正常 视频 自来水 第三方");
        add(Kind.WORK, "一体化 统一 两岸 两侧 应急 再生 反馈问题 一级 二级 三级");
        add(
                Kind.NOT_WORK,
                "启动 动工 情况 率 比例 部分 过半 大半 不 除 除外 或 如 若 待 延期 延长 延迟 延至 延后 推迟 顺延 暂缓 调整 原定 变更 取消 困难 争议 可能 无望 进度 滞后 缓慢 停滞 受阻 暂停 中止 没有 无法 难以 再 另 才能 方可");
        add(Kind.NOTHING, "无 暂无 未明确 尚未明确 暂未明确 不明确 未注明 未规定 待定 未定 另定 另行确定 另行规定 不适用");
        // labels of the items of a cell
        add(Kind.LABEL, "第一阶段 第二阶段 第三阶段 第四阶段 第一步 第二步 第三步 第一批 第二批 第三批 第一期 第二期 第三期 一期 二期 三期");
        add(Kind.LABEL, "一是 二是 三是 四是 五是 六是");
        // words of obligation and effort
        add(
                Kind.FILLER,
                "在 于 截至 截止 止 为止 力争 争取 确保 务必 必须 最迟 最晚 至迟 不迟于 不晚于 不得迟于 不得晚于 不超过 须 需 需要 应 应当 要 计划于 拟 拟于 务于 限 限于 原则上");
        add(
                Kind.FILLER,
                "整改时限 整改期限 整改时间 完成时限 完成期限 完成时间 时限 期限 时间 截止日期 截止时间 时间节点 类 问题 事项 其余 其他 其它 的 此后 其后 今后 随后 然后 为 提前 举一反三 形成 建立 健全 长效机制 分别 其中");
        add(Kind.FINISHED, DeadlineToken.TAKES_WORK, 0, "完成 建成 解决 关停 关闭 拆除 取缔 搬迁 清理 通过 取得 消除 清除 淘汰 制定 编制 出台 提交 报送");
        add(Kind.FINISHED, "整改 改正 整治 治理 任务 工作 目标 到位 完毕 全部 全面 基本 初步 彻底 销号 验收 办结 达标 达标排放 稳定达标 水质达标 落实");
        add(Kind.FINISHED, "建设 建成投产 建成投运 建成投用 投运 投用 投入使用 投入运行 竣工 完工 清零 申请 阶段任务 阶段目标 年度任务 年度目标");
        add(Kind.FINISHED, "明显 显著 阶段性 成效 成果 实效 效果 见效 进展 突破 实质性 重大 初见");
    }

    private DeadlineWords() {}

    private static void add(Kind kind, String words) {
        add(kind, 0, 0, words);
    }

    private static void add(Kind kind, int low, int high, String words) {
        for (String word : words.split(" ", -1)) {
            if (word.length() > MAX_LENGTH || WORDS.put(word, new Word(kind, low, high)) != null) {
                throw new AssertionError(word + " is too long or stands here twice");
            }
        }
    }

    static @Nullable Word find(String text) {
        return WORDS.get(text);
    }
}
