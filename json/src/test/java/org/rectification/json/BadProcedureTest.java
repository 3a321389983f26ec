package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.base.Language;

/** What is wrong with a procedure is told at once, each fault with its place, the same on both lines of Jackson. */
class BadProcedureTest {

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void stagesThatDoNotFitTogether(JsonLine line) {
        Marked marked = Marked.of("""
                {"format": "rectification/procedure", "version": 1,
                 "id": "p", "title": "办法", "jurisdiction": "某地",
                 "criteria": [{"id": "effect", "name": "成效"}, {"id": §"effect", "name": "成效"}],
                 "stages": [
                   {"id": "check", "kind": "self-check", "name": "自查", "after": §["close"]},
                   {"id": "acceptance", "kind": "acceptance", "name": "验收",
                    "actor": {"name": "责任单位", "roles": ["responsible"]},
                    "after": §["check", §"chekc"], "independence": [§{"kind": "from-implementer"}], "criteria": [§"facts"],
                    "intervals": [{"since": §"notice", "maximum": {"kind": "working-days", "count": 5}}]},
                   {"id": "close", "kind": "close", "name": "销号", "after": §["acceptance"]},
                   {"id": §"close", "kind": "close", "name": "再销号"}],
                 "closing": {"stage": §"file"}}
                """);
        InvalidDocumentException e = invalid(line, marked.text());

        assertThat(e.getMessage().lines())
                .containsExactlyElementsOf(marked.before(
                        "/criteria/1/id: criterion id must be unique in its procedure, but effect occurs twice",
                        "/stages/0/after: stages must not wait for each other in a cycle, but stage check does",
                        "/stages/1/after: stages must not wait for each other in a cycle, but stage acceptance does",
                        "/stages/1/after/1: stage must belong to the procedure, but stage chekc does not",
                        "/stages/1/independence/0: stage acceptance must have a body that may take it, but its rules"
                                + " on actor and independence exclude all bodies",
                        "/stages/1/criteria/0: criterion must belong to the procedure, but criterion facts does not",
                        "/stages/1/intervals/0/since: stage must belong to the procedure, but stage notice does not",
                        "/stages/2/after: stages must not wait for each other in a cycle, but stage close does",
                        "/stages/3/id: stage id must be unique in its procedure, but close occurs twice",
                        "/closing/stage: stage must belong to the procedure, but stage file does not"));
        assertThat(e.text(Language.CHINESE).lines()).last().asString().endsWith("/closing/stage: 所指环节须属于该程序，环节file不属于");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void partsThatCannotBe(JsonLine line) {
        Marked marked = Marked.of("""
                {"format": "rectification/procedure", "version": 1,
                 "id": "p", "title": "办法", "jurisdiction": "某地", "validity": {"first": "2025-01-01", "last": §"2024-12-31"},
                 "scope": {"inspections": §[], "deadlines": ["dated"]},
                 "stages": [
                   {"id": "check", "kind": §"selfcheck", "name": "自查", "actor": §{"name": "某单位"}},
                   {"id": "notice", "kind": "public-notice", "name": "公示", "intervals": [
                     {"minimum": §{"kind": "working-days", "count": 10}, "maximum": {"kind": "working-days", "count": 7}},
                     §{"observed": {"kind": "calendar-days", "count": §0}},
                     §{"minimum": §{"kind": "months", "count": 1, "monthEnd": "down"}},
                     §{"convention": §"usual"}]},
                   {"id": "close", "kind": "close", "name": "销号",
                    "intervals": [§{"minimum": {"kind": "working-days", "count": 10}}]}],
                 "reversals": [{"findings": §[], "consequences": §[]}]}
                """);
        InvalidDocumentException e = invalid(line, marked.text());

        assertThat(e.getMessage().lines())
                .containsExactlyElementsOf(marked.before(
                        "/validity/last: end must not precede start 2025-01-01, but was 2024-12-31",
                        "/scope/inspections: scope must name at least one kind or be unspecified, but was empty",
                        "/stages/0/kind: kind must be one of self-check, re-check, tidy-file, site-inspection, expert-review,"
                                + " acceptance, public-notice, application, verification, audit, report-upward, close, file, but was"
                                + " \"selfcheck\"",
                        "/stages/0/actor: actor must have a role or a level, but 某单位 has neither",
                        "/stages/1/intervals/0/minimum: minimum must not exceed the maximum of 7 working days, but"
                                + " was 10 working days",
                        "/stages/1/intervals/1: time limit must be given once for each starting stage, but is given"
                                + " twice",
                        "/stages/1/intervals/1/observed/count: calendar days must be 1 to 1000000, but was 0",
                        "/stages/1/intervals/2: time limit must be given once for each starting stage, but is given"
                                + " twice",
                        "/stages/1/intervals/2/minimum: limit must be in working or calendar days, but was 1 month",
                        "/stages/1/intervals/3: time limit must be given once for each starting stage, but is given"
                                + " twice",
                        "/stages/1/intervals/3/convention: convention must be one of statutory, public-notice, but was \"usual\"",
                        "/stages/2/intervals/0: length of a notice must be given for a public notice, but was given"
                                + " for close",
                        "/reversals/0/findings: reversal must name a finding and a consequence, but one list was"
                                + " empty",
                        "/reversals/0/consequences: reversal must name a finding and a consequence, but one list was"
                                + " empty"));
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void partsThatCannotBeHideNothingElse(JsonLine line) {
        Marked marked = Marked.of("""
                {"format": "rectification/procedure", "version": 1,
                 "id": "p", "title": "办法", "jurisdiction": "某地", "validity": {"first": "2025-01-01", "last": §"2024-12-31"},
                 "scope": {"inspections": §[]},
                 "stages": [
                   {"id": "check", "kind": "self-check", "name": "自查", "actor": §{"name": "某单位"}, "after": §["notice"],
                    "intervals": [§{"minimum": {"kind": "working-days", "count": 10}}], "criteria": [§"facts"]},
                   {"id": "notice", "kind": "public-notice", "name": "公示", "after": §["check"], "intervals": [
                     {"since": §"accept", "minimum": §{"kind": "working-days", "count": 10},
                      "maximum": {"kind": "working-days", "count": 7}}]},
                   {"id": §"notice", "kind": §"shut", "name": §7, "actor": {"name": "责任单位", "roles": ["responsible"]},
                    "independence": [§{"kind": "above-implementer"}]}],
                 "closing": {"stage": §"file"}}
                """);
        InvalidDocumentException e = invalid(line, marked.text());

        assertThat(e.getMessage().lines())
                .containsExactlyElementsOf(marked.before(
                        "/validity/last: end must not precede start 2025-01-01, but was 2024-12-31",
                        "/scope/inspections: scope must name at least one kind or be unspecified, but was empty",
                        "/stages/0/actor: actor must have a role or a level, but 某单位 has neither",
                        "/stages/0/after: stages must not wait for each other in a cycle, but stage check does",
                        "/stages/0/intervals/0: length of a notice must be given for a public notice, but was given"
                                + " for self-check",
                        "/stages/0/criteria/0: criterion must belong to the procedure, but criterion facts does not",
                        "/stages/1/after: stages must not wait for each other in a cycle, but stage notice does",
                        "/stages/1/intervals/0/since: stage must belong to the procedure, but stage accept does not",
                        "/stages/1/intervals/0/minimum: minimum must not exceed the maximum of 7 working days, but"
                                + " was 10 working days",
                        "/stages/2/id: stage id must be unique in its procedure, but notice occurs twice",
                        "/stages/2/kind: kind must be one of self-check, re-check, tidy-file, site-inspection, expert-review,"
                                + " acceptance, public-notice, application, verification, audit, report-upward, close, file, but was"
                                + " \"shut\"",
                        "/stages/2/name: name must be a string or an object, but was the number 7",
                        "/stages/2/independence/0: stage notice must have a body that may take it, but its rules on"
                                + " actor and independence exclude all bodies",
                        "/closing/stage: stage must belong to the procedure, but stage file does not"));
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aNoticeThatEndsBeforeItStarts(JsonLine line) {
        Marked marked = Marked.of(Samples.small("\"deadline\": \"2017年底前\"", """
                "deadline": "2017年底前", "history": [
                  {"id": "e1", "happenedOn": "2018-03-16", "reportedOn": "2018-03-16", "fact": {
                    "kind": "stage-taken", "stage": "public-notice", "outcome": "passed",
                    "notice": {"window": {"first": "2018-03-16", "last": §"2018-03-05"}}}},
                  {"id": "e2", "happenedOn": "2018-03-16", "reportedOn": "2018-03-16", "fact": {
                    "kind": "stage-taken", "stage": "acceptance", "outcome": "passed",
                    "notice": §{"window": {"first": "2018-03-05", "last": "2018-03-16"}}}}]"""));

        assertThat(invalidRegister(line, marked.text()).getMessage().lines())
                .containsExactlyElementsOf(marked.before(
                        "/issues/0/history/0/fact/notice/window/last: end must not precede start 2018-03-16, but was"
                                + " 2018-03-05",
                        "/issues/0/history/1/fact/notice: notice must belong to a stage of public notice, but was"
                                + " given for acceptance"));
    }

    private static InvalidDocumentException invalid(JsonLine line, String text) {
        return catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.PROCEDURE.using(line).parse(text));
    }

    private static InvalidDocumentException invalidRegister(JsonLine line, String text) {
        return catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.REGISTER.using(line).parse(text));
    }
}
