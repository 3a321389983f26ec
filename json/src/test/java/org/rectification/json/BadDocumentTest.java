package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.base.Fault;
import org.rectification.base.Language;
import org.rectification.base.LocalText;

/** What is wrong with a register is told in one sentence each, the same on both lines of Jackson. */
class BadDocumentTest {

    private static final String ISSUE = "\"deadline\": \"2017年底前\"";

    static Stream<Arguments> oneFault() {
        return Stream.of(
                // properties
                arguments("\"origin\": \"recorded\",", "", "register must have the property origin", "须有属性origin"),
                arguments(
                        "{\"id\": \"central\", \"name\": \"中央督察\", \"kind\": \"central\",",
                        "§{\"id\": \"central\", \"name\": \"中央督察\",",
                        "/inspections/0: inspection must have the property kind",
                        "/inspections/0: 须有属性kind"),
                arguments(
                        "\"origin\":",
                        "§\"orgin\": 1, \"origin\":",
                        "/orgin: register must have no properties other than format, version, title, origin,"
                                + " originNote, sources, bodies, posts, inspections, categories, severities, phases, issues, records,"
                                + " aggregates, clues, actions, complaintBatches, complaints, mechanisms, indicators,"
                                + " readings, but has \"orgin\"",
                        "/orgin: 属性须为format, version, title, origin, originNote, sources, bodies, posts,"
                                + " inspections, categories, severities, phases, issues, records, aggregates, clues, actions,"
                                + " complaintBatches, complaints, mechanisms, indicators, readings，实有\"orgin\""),
                arguments(
                        ISSUE,
                        ISSUE + ", \"chain\": [{\"role\": \"lead\", \"body\": \"b\", §\"任务\": {\"a\": [1, {}]}}]",
                        "/issues/0/chain/0/任务: assignment must have no properties other than role, body, post, but"
                                + " has \"任务\"",
                        "/issues/0/chain/0/任务: 属性须为role, body, post，实有\"任务\""),
                arguments(
                        ISSUE,
                        ISSUE + ", §\"title\": \"又一\"",
                        "/issues/0/title: issue must have the property \"title\" once, but has it again here",
                        "/issues/0/title: 属性\"title\"只得出现一次，此处重复"),
                // types
                arguments(
                        "\"江西省整改台账\"",
                        "§7",
                        "/title: title must be a string or an object, but was the number 7",
                        "/title: 须为字符串或对象，实为数字7"),
                arguments(
                        "\"id\": \"jx-1\"",
                        "\"id\": §5",
                        "/issues/0/id: id must be a string, but was the number 5",
                        "/issues/0/id: 须为字符串，实为数字5"),
                arguments(
                        "\"id\": \"jx-1\"",
                        "\"id\": §[\"jx-1\", {\"a\": []}]",
                        "/issues/0/id: id must be a string, but was a list",
                        "/issues/0/id: 须为字符串，实为列表"),
                arguments(
                        "\"id\": \"jx-1\"",
                        "\"id\": §{\"value\": \"jx-1\"}",
                        "/issues/0/id: id must be a string, but was an object",
                        "/issues/0/id: 须为字符串，实为对象"),
                arguments(
                        "\"id\": \"jx-1\"",
                        "\"id\": §true",
                        "/issues/0/id: id must be a string, but was true",
                        "/issues/0/id: 须为字符串，实为true"),
                arguments(
                        "\"id\": \"jx-1\"",
                        "\"id\": §null",
                        "/issues/0/id: id must be a string, but was null",
                        "/issues/0/id: 须为字符串，实为null"),
                arguments(
                        ISSUE,
                        ISSUE + ", \"number\": §null",
                        "/issues/0/number: number must be omitted where it has no value, but was null",
                        "/issues/0/number: 无值时须省略，实为null"),
                arguments(
                        ISSUE,
                        ISSUE + ", \"sources\": §null",
                        "/issues/0/sources: sources must be omitted where it has no value, but was null",
                        "/issues/0/sources: 无值时须省略，实为null"),
                arguments(
                        ISSUE,
                        ISSUE + ", \"sources\": §{}",
                        "/issues/0/sources: sources must be a list, but was an object",
                        "/issues/0/sources: 须为列表，实为对象"),
                arguments(
                        "\n  ]\n}",
                        ",\n    §null\n  ]\n}",
                        "/issues/1: issues[1] must be an object, but was null",
                        "/issues/1: 须为对象，实为null"),
                // numbers
                arguments(
                        "\"kind\": \"central\"",
                        "\"kind\": \"central\", \"round\": §7.0",
                        "/inspections/0/round: round must be a whole number, but was the number 7.0",
                        "/inspections/0/round: 须为整数，实为数字7.0"),
                arguments(
                        "\"kind\": \"central\"",
                        "\"kind\": \"central\", \"round\": §\"7\"",
                        "/inspections/0/round: round must be a whole number, but was the string \"7\"",
                        "/inspections/0/round: 须为整数，实为字符串\"7\""),
                arguments(
                        "\"kind\": \"central\"",
                        "\"kind\": \"central\", \"round\": §2147483648",
                        "/inspections/0/round: round must be from -2147483648 to 2147483647, but was 2147483648",
                        "/inspections/0/round: 须为-2147483648至2147483647，实为2147483648"),
                arguments(
                        "\"kind\": \"central\"",
                        "\"kind\": \"central\", \"round\": §9223372036854775808",
                        "/inspections/0/round: round must be from -2147483648 to 2147483647,"
                                + " but was 9223372036854775808",
                        "/inspections/0/round: 须为-2147483648至2147483647，实为9223372036854775808"),
                arguments(
                        "\n  ]\n}",
                        "\n  ],\n  \"aggregates\": [{\"id\": \"a\", \"kind\": \"complaints\", \"unit\": \"complaint\","
                                + " \"scope\": \"全省\", \"quantity\": §1e31}]\n}",
                        "/aggregates/0/quantity: quantity must have at most 30 digits on either side of the point,"
                                + " but was 1e31",
                        "/aggregates/0/quantity: 小数点两侧均不得超过30位，实为1e31"),
                arguments(
                        "\n  ]\n}",
                        "\n  ],\n  \"aggregates\": [{\"id\": \"a\", \"kind\": \"complaints\", \"unit\": \"complaint\","
                                + " \"scope\": \"全省\", \"quantity\": §1e-99999999999}]\n}",
                        "/aggregates/0/quantity: quantity must have at most 30 digits on either side of the point,"
                                + " but was 1e-99999999999",
                        "/aggregates/0/quantity: 小数点两侧均不得超过30位，实为1e-99999999999"),
                // dates and codes
                arguments(
                        "\"2016-11-17\"",
                        "§\"2016-11-31\"",
                        "/inspections/0/feedbackOn: feedbackOn must be a date such as 2017-12-31,"
                                + " but was the string \"2016-11-31\"",
                        "/inspections/0/feedbackOn: 须为2017-12-31形式的日期，实为字符串\"2016-11-31\""),
                arguments(
                        "\"2016-11-17\"",
                        "§20161117",
                        "/inspections/0/feedbackOn: feedbackOn must be a date such as 2017-12-31,"
                                + " but was the number 20161117",
                        "/inspections/0/feedbackOn: 须为2017-12-31形式的日期，实为数字20161117"),
                arguments(
                        "\"2016-11-17\"",
                        "§[2016, 11, 17]",
                        "/inspections/0/feedbackOn: feedbackOn must be a date such as 2017-12-31, but was a list",
                        "/inspections/0/feedbackOn: 须为2017-12-31形式的日期，实为列表"),
                arguments(
                        "\"2016-11-17\"",
                        "§\"2016-11-17T00:00:00\"",
                        "/inspections/0/feedbackOn: feedbackOn must be a date such as 2017-12-31,"
                                + " but was the string \"2016-11-17T00:00:00\"",
                        "/inspections/0/feedbackOn: 须为2017-12-31形式的日期，实为字符串\"2016-11-17T00:00:00\""),
                arguments(
                        "\"recorded\"",
                        "§\"Recorded\"",
                        "/origin: origin must be one of recorded, reconstructed, generated, but was \"Recorded\"",
                        "/origin: 须为recorded, reconstructed, generated之一，实为\"Recorded\""),
                arguments(
                        "\"recorded\"",
                        "§0",
                        "/origin: origin must be a string, but was the number 0",
                        "/origin: 须为字符串，实为数字0"),
                // what core refuses, in core's words
                arguments(
                        "\"id\": \"jx-1\"",
                        "\"id\": §\" \"",
                        "/issues/0/id: issue id must be 1 to 100 characters with no white space at either end and"
                                + " no control characters, but was \" \"",
                        "/issues/0/id: 编号须为1至100个字符，首尾无空白，不含控制字符，实为\" \""),
                arguments(
                        "\"feedbackOn\": \"2016-11-17\"",
                        "\"stay\": {\"first\": \"2016-08-14\", \"last\": §\"2016-07-14\"}",
                        "/inspections/0/stay/last: end must not precede start 2016-08-14, but was 2016-07-14",
                        "/inspections/0/stay/last: 结束日期不得早于开始日期2016年8月14日，实为2016年7月14日"),
                arguments(
                        "\"deadline\": \"2017年底前\"",
                        "\"deadline\": §\"自销号之日起三个月内\"",
                        "/issues/0/deadline: deadline of an issue or a part must not count from close-out of its own issue,"
                                + " but was \"自销号之日起三个月内\"",
                        "/issues/0/deadline: 问题及其分项的时限不得自该问题的销号起算，实为“自销号之日起三个月内”"),
                arguments(
                        "\"title\": \"问题一\"",
                        "\"title\": §{}",
                        "/issues/0/title: text must be given in at least one language",
                        "/issues/0/title: 文本须至少有一种语言"),
                arguments(
                        "\"inspection\": \"central\"",
                        "\"inspection\": §\"local\"",
                        "/issues/0/inspection: inspection must be on the register, but local is not",
                        "/issues/0/inspection: 所指督察须在台账内，local不在"),
                arguments(
                        "\n  ]\n}",
                        ",\n    {\"id\": §\"jx-1\", \"title\": \"问题二\", \"inspection\": \"central\","
                                + " \"deadline\": \"长期坚持\"}\n  ]\n}",
                        "/issues/1/id: issue id must be unique in the register, but jx-1 occurs twice",
                        "/issues/1/id: 问题编号在台账内须唯一，jx-1重复"),
                arguments(
                        ISSUE,
                        ISSUE + ", \"history\": [{\"id\": \"e\", \"fact\": {\"kind\": \"progress-reported\","
                                + " \"tier\": \"complete\"}, \"happenedOn\": \"2017-12-31\","
                                + " \"reportedOn\": §\"2017-12-30\"}]",
                        "/issues/0/history/0/reportedOn: report date must not precede the date of the event,"
                                + " 2017-12-31, but was 2017-12-30",
                        "/issues/0/history/0/reportedOn: 报告日期不得早于发生日期2017年12月31日，实为2017年12月30日"),
                arguments(
                        ISSUE,
                        ISSUE + ", \"history\": [{\"id\": \"e\", \"fact\": {\"kind\": \"class-wide-search-done\","
                                + " \"result\": \"有\", \"found\": [\"jx-2\", §\"jx-2\"]},"
                                + " \"happenedOn\": \"2017-12-31\", \"reportedOn\": \"2017-12-31\"}]",
                        "/issues/0/history/0/fact/found/1: an issue found by a class-wide search must be named once,"
                                + " but jx-2 is named twice",
                        "/issues/0/history/0/fact/found/1: 举一反三所发现的问题不得重复列出，jx-2重复"),
                arguments(
                        ISSUE,
                        ISSUE + ", \"history\": [{\"id\": \"e\", \"fact\": {\"kind\": \"class-wide-search-required\","
                                + " \"due\": §\"2017-12-30\"}, \"happenedOn\": \"2017-12-31\","
                                + " \"reportedOn\": \"2017-12-31\"}]",
                        "/issues/0/history/0/fact/due: last day of a class-wide search must not precede the day it is"
                                + " required, 2017-12-31, but was 2017-12-30",
                        "/issues/0/history/0/fact/due: 举一反三的到期日不得早于提出要求之日2017年12月31日，实为2017年12月30日"),
                // unions
                arguments(
                        ISSUE,
                        ISSUE + ", \"history\": [{\"id\": \"e\", \"fact\": {\"kind\": §\"finished\", \"tier\": 1},"
                                + " \"happenedOn\": \"2017-12-31\", \"reportedOn\": \"2017-12-31\"}]",
                        "/issues/0/history/0/fact/kind: kind must be one of dispatched, received, sent-back, progress-reported, stage-taken,"
                                + " objection-received, objection-settled, completion-refuted, reopened, suspended, resumed, extension-requested, extension-decided, exception-requested,"
                                + " exception-decided, class-wide-search-required, class-wide-search-done, ended, carried-over, withdrawn, but was \"finished\"",
                        "/issues/0/history/0/fact/kind: 须为dispatched, received, sent-back, progress-reported, stage-taken, objection-received,"
                                + " objection-settled, completion-refuted, reopened, suspended, resumed, extension-requested, extension-decided,"
                                + " exception-requested, exception-decided, class-wide-search-required, class-wide-search-done, ended,"
                                + " carried-over, withdrawn之一，实为\"finished\""),
                arguments(
                        ISSUE,
                        ISSUE + ", \"history\": [{\"id\": \"e\", \"fact\": {\"tier\": 1, \"kind\": §3},"
                                + " \"happenedOn\": \"2017-12-31\", \"reportedOn\": \"2017-12-31\"}]",
                        "/issues/0/history/0/fact/kind: kind must be a string, but was the number 3",
                        "/issues/0/history/0/fact/kind: 须为字符串，实为数字3"),
                arguments(
                        ISSUE,
                        ISSUE + ", \"history\": [{\"id\": \"e\", \"fact\": §{\"tier\": {\"kind\": 1}},"
                                + " \"happenedOn\": \"2017-12-31\", \"reportedOn\": \"2017-12-31\"}]",
                        "/issues/0/history/0/fact: fact must have the property kind",
                        "/issues/0/history/0/fact: 须有属性kind"),
                arguments(
                        ISSUE,
                        ISSUE + ", \"history\": [{\"id\": \"e\", \"fact\": {\"tier\": \"complete\","
                                + " \"kind\": \"progress-reported\", §\"kind\": \"reopened\"},"
                                + " \"happenedOn\": \"2017-12-31\", \"reportedOn\": \"2017-12-31\"}]",
                        "/issues/0/history/0/fact/kind: progress report must have the property \"kind\" once, but has"
                                + " it again here",
                        "/issues/0/history/0/fact/kind: 属性\"kind\"只得出现一次，此处重复"),
                arguments(
                        ISSUE,
                        ISSUE + ", \"history\": [{\"id\": \"e\", \"fact\": §\"reopened\","
                                + " \"happenedOn\": \"2017-12-31\", \"reportedOn\": \"2017-12-31\"}]",
                        "/issues/0/history/0/fact: fact must be an object, but was the string \"reopened\"",
                        "/issues/0/history/0/fact: 须为对象，实为字符串\"reopened\""),
                // the document itself
                arguments(
                        "\"rectification/register\"",
                        "§\"rectification/statement\"",
                        "/format: format must be \"rectification/register\", but was \"rectification/statement\";"
                                + " this is another kind of document",
                        "/format: format须为\"rectification/register\"，实为\"rectification/statement\"，文档类型不符"),
                arguments(
                        "\"version\": 1",
                        "\"version\": §2",
                        "/version: version must be 1, but was 2; other versions cannot be read",
                        "/version: version须为1，实为2，不能读取其他版本"),
                arguments(
                        "\"version\": 1",
                        "\"version\": §\"1\"",
                        "/version: version must be a whole number, but was the string \"1\"",
                        "/version: 须为整数，实为字符串\"1\""),
                arguments(
                        "\"format\": \"rectification/register\",",
                        "",
                        "register must have the property format",
                        "须有属性format"));
    }

    @ParameterizedTest
    @MethodSource
    void oneFault(String old, String changed, String english, String chinese) {
        for (JsonLine line : Samples.lines()) {
            Marked marked = Marked.of(Samples.small(old, changed));
            InvalidDocumentException e = invalid(line, marked.text());
            assertThat(e).as("%s", line).hasMessage(marked.only() + english);
            assertThat(e.text(Language.CHINESE)).as("%s", line).isEqualTo(marked.only() + chinese);
            assertThat(e.faults()).hasSize(1);
            assertThat(e.leftOut()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void theSampleItselfHasNone(JsonLine line) {
        assertThat(Documents.REGISTER.using(line).parse(Samples.SMALL).issues()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void allFaultsAreToldAtOnceInTheOrderOfTheDocument(JsonLine line) {
        String text = """
                {"format": "rectification/register", "version": 1,
                 "title": {"zh": "江西", "en": §""}, "origin": §"made-up",
                 "posts": [{"title": "市长", "id": §7, "body": "b", "principal": §"yes"}],
                 "inspections": [{"id": §"", "name": "督察", "kind": "central",
                   "area": "江西省", "round": 0, "batch": §1.5, §"note": {"unknown": [null]}}],
                 "phases": [{"id": "p", "name": "一期", "deadline": "2017年", "target": {
                   "share": {"numerator": 3, "denominator": 2}, "by": §"2017-02-29"}}],
                 "issues": [
                   {"id": "a", "title": "问题", "inspection": "c", "deadline": "2017年底前", §"id": "b"},
                   {"id": §"\\u0007", "title": "江西🌲问题", "inspection": §null, "deadline": §""}
                 ]}
                """;

        Marked marked = Marked.of(text);
        InvalidDocumentException e = invalid(line, marked.text());

        assertThat(e.getMessage().lines())
                .containsExactlyElementsOf(marked.before(
                        "/title/en: text must be 1 to 2000 characters with no white space at either end and no"
                                + " control characters, but was \"\"",
                        "/origin: origin must be one of recorded, reconstructed, generated, but was \"made-up\"",
                        "/posts/0/id: id must be a string, but was the number 7",
                        "/posts/0/principal: principal must be true or false, but was the string \"yes\"",
                        "/inspections/0/id: inspection id must be 1 to 100 characters with no white space at either"
                                + " end and no control characters, but was \"\"",
                        "/inspections/0/batch: batch must be a whole number, but was the number 1.5",
                        "/inspections/0/note: inspection must have no properties other than id, name, kind, area,"
                                + " round, batch, team, stay, stayWithin, feedbackOn, feedbackWithin, sources, but has \"note\"",
                        "/phases/0/target/by: by must be a date such as 2017-12-31, but was the string"
                                + " \"2017-02-29\"",
                        "/issues/0/id: issue must have the property \"id\" once, but has it again here",
                        "/issues/1/id: issue id must be 1 to 100 characters with no white space at either end and"
                                + " no control characters, but was \"\\u0007\"",
                        "/issues/1/inspection: inspection must be a string, but was null",
                        "/issues/1/deadline/words: deadline must be 1 to 500 characters with no white space at"
                                + " either end and no control characters, but was \"\""));
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void severalFaultsOfOneObjectComeFromOnePass(JsonLine line) {
        Marked marked = Marked.of(Samples.small(
                "\"feedbackOn\": \"2016-11-17\"",
                "\"round\": §0, \"stay\": {\"first\": \"2016-12-01\"}, \"batch\": §-1,"
                        + " \"feedbackOn\": §\"2016-11-17\""));
        InvalidDocumentException e = invalid(line, marked.text());

        assertThat(e.getMessage().lines())
                .containsExactlyElementsOf(marked.before(
                        "/inspections/0/round: round must be at least 1, but was 0",
                        "/inspections/0/batch: batch must be at least 1, but was -1",
                        "/inspections/0/feedbackOn: feedback must not precede the start of the stay, 2016-12-01,"
                                + " but was 2016-11-17"));
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aFaultInARecursiveTypeHasItsPlace(JsonLine line) {
        Marked marked = Marked.of("""
                {"format": "rectification/statement", "version": 1, "title": "江西", "asOf": "2017-12-31",
                 "figures": [{"id": "f", "label": "数字", "kind": "published", "claim": {"kind": "rate", "numerator": 1,
                   "definition": {"name": "own", "title": "自定义", "unit": "issue", "tiers": ["complete"],
                     "selection": {"kind": "all-of", "selections": [{"kind": "no-due-date"},
                       {"kind": "all-of", "selections": §[{"kind": "all"}]}]}}}}]}
                """);

        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.STATEMENT.using(line).parse(marked.text()));

        assertThat(e)
                .hasMessage(marked.only()
                        + "/figures/0/claim/definition/selection/selections/1/selections: number of selections must be"
                        + " at least 2, but was 1");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aSelectionThatIsTooDeepIsRefusedWhereItBecomesSo(JsonLine line) {
        Marked marked = Marked.of("""
                {"format": "rectification/rate-definition", "version": 1, "name": "own", "title": "自定义", "unit": "issue",
                 "tiers": ["complete"], "selection": %s§%s{"kind": "all"}%s}
                """.formatted(
                        "{\"kind\": \"not\", \"selection\": ".repeat(5),
                        "{\"kind\": \"not\", \"selection\": ".repeat(20),
                        "}".repeat(25)));

        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.RATE_DEFINITION.using(line).parse(marked.text()));

        assertThat(e)
                .hasMessage(marked.only() + "/selection" + "/selection".repeat(5)
                        + ": selection must be nested at most 20 deep, but was nested deeper");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void anotherFormatOrVersionIsTheOnlyFault(JsonLine line) {
        assertThat(invalid(line, "{\"a\": 1, \"title\": 5, \"version\": 3}"))
                .hasMessage("1:33 /version: version must be 1, but was 3; other versions cannot be read");
        assertThat(invalid(line, "{\"format\": \"x\", \"version\": 3, broken"))
                .hasMessage("1:12 /format: format must be \"rectification/register\", but was \"x\";"
                        + " this is another kind of document");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void whatIsNotAnObjectIsNoRegister(JsonLine line) {
        assertThat(invalid(line, "null")).hasMessage("1:1 document must be an object, but was null");
        assertThat(invalid(line, "[]")).hasMessage("1:1 document must be an object, but was a list");
        assertThat(invalid(line, "\"x\"")).hasMessage("1:1 document must be an object, but was the string \"x\"");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aThousandFaultsAreKeptAndTheRestCounted(JsonLine line) {
        String elements = "{},".repeat(1001) + "{}";
        InvalidDocumentException e = invalid(line, Samples.small("\n  ]\n}", ",\n" + elements + "]}"));

        // each empty object lacks four properties
        assertThat(e.faults()).hasSize(1000);
        assertThat(e.leftOut()).isEqualTo(4 * 1002 - 1000);
        assertThat(e.getMessage()).endsWith("\nfurther faults, not shown: 3008");
        assertThat(e.text(Language.CHINESE)).endsWith("\n另有3008处错误未列出");
    }

    @Test
    void aLongValueIsCutInTheMessage() {
        assertThat(invalid(JsonLine.any(), Samples.small("\"recorded\"", '"' + "长".repeat(61) + '"')))
                .hasMessage("5:13 /origin: origin must be one of recorded, reconstructed, generated, but was \""
                        + "长".repeat(60) + "…\"");
    }

    @Test
    void aFaultHasItsPartsForMachines() {
        InvalidDocumentException e = invalid(JsonLine.any(), Samples.small("\"recorded\"", "\"x\""));

        JsonFault fault = e.faults().get(0);
        assertThat(fault.source()).isEmpty();
        assertThat(fault.line()).isEqualTo(5);
        assertThat(fault.column()).isEqualTo(13);
        assertThat(fault.fault().code()).isEqualTo("document.unknown-code");
        assertThat(fault.fault().place()).hasToString("/origin");
        assertThat(fault.fault().arguments())
                .containsEntry("subject", "origin")
                .containsEntry("codes", "recorded, reconstructed, generated")
                .containsEntry("value", "\"x\"");
        Fault missing = invalid(JsonLine.any(), Samples.small("\"origin\": \"recorded\",", ""))
                .faults()
                .get(0)
                .fault();
        assertThat(missing.arguments()).containsEntry("property", "origin");
        Fault wrong = invalid(JsonLine.any(), Samples.small("\"recorded\"", "[]"))
                .faults()
                .get(0)
                .fault();
        assertThat(wrong.arguments()).containsEntry("value", LocalText.of("列表", "a list"));
    }

    private static InvalidDocumentException invalid(JsonLine line, String text) {
        return catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.REGISTER.using(line).parse(text));
    }
}
