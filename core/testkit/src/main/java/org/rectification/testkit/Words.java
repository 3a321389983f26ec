package org.rectification.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rectification.base.Language;
import org.rectification.base.LocalText;

/**
 * The texts of a generated register. Places are named after the sixty pairs of the sexagenary cycle (干支), so that no
 * existing place, enterprise or person is named.
 */
record Words(Set<Language> languages, double oneLanguage) {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final List<String> STEM_SOUNDS =
            List.of("Jia", "Yi", "Bing", "Ding", "Wu", "Ji", "Geng", "Xin", "Ren", "Gui");
    private static final List<String> BRANCH_SOUNDS =
            List.of("zi", "chou", "yin", "mao", "chen", "si", "wu", "wei", "shen", "you", "xu", "hai");

    /** The subject matter of an issue: the finding, the objective, a measure and a key step. */
    record Matter(LocalText finding, LocalText objective, LocalText measure, LocalText step) {}

    private static final List<Matter> MATTERS = List.of(
            new Matter(
                    LocalText.of("生活污水处理能力不足", "not enough capacity to treat household sewage"),
                    LocalText.of("生活污水全部收集处理", "All household sewage is collected and treated"),
                    LocalText.of("扩建污水处理厂", "Enlarge the sewage works"),
                    LocalText.of("管网工程完工", "Sewers laid")),
            new Matter(
                    LocalText.of("燃煤锅炉未按期淘汰", "coal boilers not retired in time"),
                    LocalText.of("建成区内淘汰燃煤小锅炉", "No small coal boiler is left in the built-up area"),
                    LocalText.of("实施锅炉改造", "Replace the boilers"),
                    LocalText.of("改造工程验收", "Replacement accepted")),
            new Matter(
                    LocalText.of("自然保护区内违规建设", "unlawful building in a nature reserve"),
                    LocalText.of("违规设施拆除、生态恢复", "Unlawful structures are gone and the land restored"),
                    LocalText.of("拆除违规设施", "Pull down the unlawful structures"),
                    LocalText.of("完成植被恢复", "Vegetation restored")),
            new Matter(
                    LocalText.of("矿山生态修复滞后", "restoration of mines lags behind"),
                    LocalText.of("完成矿山生态修复", "The mines are restored"),
                    LocalText.of("编制并实施修复方案", "Draw up and carry out a restoration plan"),
                    LocalText.of("修复方案批复", "Plan approved")),
            new Matter(
                    LocalText.of("生活垃圾填埋场渗滤液超标", "landfill leachate above the limits"),
                    LocalText.of("渗滤液达标排放", "Leachate is discharged within the limits"),
                    LocalText.of("新建渗滤液处理设施", "Build leachate treatment"),
                    LocalText.of("设施调试运行", "Plant on trial run")),
            new Matter(
                    LocalText.of("环境保护考核失之于宽", "appraisal of environmental work too lenient"),
                    LocalText.of("考核办法修订并执行", "The appraisal rules are revised and applied"),
                    LocalText.of("修订考核办法", "Revise the appraisal rules"),
                    LocalText.of("办法印发", "Rules issued")));

    private static final List<LocalText> CATEGORIES = List.of(
            LocalText.of("考核问责", "appraisal and accountability"),
            LocalText.of("大气污染防治", "air"),
            LocalText.of("水污染防治", "water"),
            LocalText.of("土壤污染防治", "soil"),
            LocalText.of("固体废物", "solid waste"),
            LocalText.of("自然保护区", "nature reserves"),
            LocalText.of("矿山生态", "mines"));

    private static final List<LocalText> SEVERITIES =
            List.of(LocalText.of("重大", "grave"), LocalText.of("较大", "serious"), LocalText.of("一般", "ordinary"));

    private static final List<LocalText> PLACES =
            IntStream.range(0, 60).mapToObj(Words::named).toList();

    /** Returns a text in the requested languages. */
    LocalText text(Draws draws, String chinese, String english) {
        if (languages.size() > 1 && !draws.chance(oneLanguage)) {
            return LocalText.of(chinese, english);
        }
        boolean inChinese = languages.size() > 1 ? draws.chance(0.5) : languages.contains(Language.CHINESE);
        return inChinese ? LocalText.chinese(chinese) : LocalText.english(english);
    }

    /** Returns a text that has both languages in the requested languages. */
    LocalText text(Draws draws, LocalText both) {
        return text(draws, both.in(Language.CHINESE), both.in(Language.ENGLISH));
    }

    /** Returns the unique name of a place. */
    static LocalText place(int number) {
        return number < PLACES.size() ? PLACES.get(number) : named(number);
    }

    private static LocalText named(int number) {
        String turn = number < 60 ? "" : Integer.toString(number / 60 + 1);
        int stem = number % 10;
        int branch = number % 12;
        return LocalText.of(
                STEMS.substring(stem, stem + 1) + BRANCHES.substring(branch, branch + 1) + turn,
                STEM_SOUNDS.get(stem) + BRANCH_SOUNDS.get(branch) + (turn.isEmpty() ? "" : " " + turn));
    }

    static Matter matter(Draws draws) {
        return draws.oneOf(MATTERS);
    }

    static LocalText category(int number) {
        return number < CATEGORIES.size()
                ? CATEGORIES.get(number)
                : LocalText.of("其他问题" + (number + 1), "other matters " + (number + 1));
    }

    static LocalText severity(int number) {
        return number < SEVERITIES.size()
                ? SEVERITIES.get(number)
                : LocalText.of("第" + (number + 1) + "级", "grade " + (number + 1));
    }
}
