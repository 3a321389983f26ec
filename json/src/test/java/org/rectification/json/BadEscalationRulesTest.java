package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.base.Language;
import org.rectification.escalation.EscalationRules;
import org.rectification.issue.Subject;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/** What is wrong with records of oversight and with rules about them is told at once, each fault with its place. */
class BadEscalationRulesTest {

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void rulesThatCannotBe(JsonLine line) {
        Marked marked = Marked.of("""
                {"format": "rectification/escalation-rules", "version": 1, "title": "规则",
                 "duties": [
                   {"id": "d1", "title": "月报", "matter": {"kind": "report"},
                    "versions": [{"timing": §{"kind": "each-period", "times": 1, "counted": "from-start",
                      "lastDay": "stays", "dueDayInTime": true}}]},
                   {"id": "d2", "title": "月报", "matter": {"kind": "report"},
                    "versions": [{"timing": {"kind": "each-period", "period": §"fortnight", "times": 1,
                      "counted": "from-start", "lastDay": "stays", "dueDayInTime": true}}]},
                   {"id": "d3", "title": "月报", "matter": {"kind": "report"},
                    "versions": [{"timing": {"kind": "each-period", "period": "month", "times": §0,
                      "counted": "from-start", "lastDay": "stays", "dueDayInTime": true}}]},
                   {"id": "d4", "title": "周报", "matter": {"kind": "report"},
                    "versions": [{"timing": {"kind": "each-period", "period": "week", "times": 1,
                      "counted": "from-start", "lastDay": "stays", "dueDayInTime": true},
                      "inForce": §{"first": "0000-01-01"}}]}],
                 "escalations": [§"beijing-2099",
                   {"name": "own", "title": "分级", "order": "ladder", "measures": ["circular", §"circulars"],
                    "triggers": [{"kind": "overdue", "by": §0, "unit": "working", "measure": "circular"},
                                 {"kind": "repetition", "event": §"overdue", "times": 2}]}],
                 "chains": [{"name": "own", "title": "要求", "objections": ["no-lead"],
                   "lawfulSkips": [§{"upper": "city", "lower": "county"}]}]}
                """);
        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.ESCALATION_RULES.using(line).parse(marked.text()));

        assertThat(e.getMessage().lines())
                .extracting(sentence -> sentence.substring(sentence.indexOf('/')))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "/duties/0/versions/0/timing: timing by period must have the property period"),
                        second -> assertThat(second)
                                .isEqualTo("/duties/1/versions/0/timing/period: period must be one of day, week, month,"
                                        + " quarter, half-year, year, but was \"fortnight\""),
                        third -> assertThat(third)
                                .isEqualTo(
                                        "/duties/2/versions/0/timing/times: number of times a duty is owed (monthly) must be"
                                                + " 1 to 1000, but was 0"),
                        early -> assertThat(early)
                                .isEqualTo("/duties/3/versions/0/inForce: duty must not be in force before 1900-01-01,"
                                        + " since no calendar reaches back, but d4 was from 0000-01-01"),
                        fourth -> assertThat(fourth)
                                .startsWith("/escalations/0: ")
                                .contains("beijing-2099"),
                        fifth -> assertThat(fifth)
                                .startsWith("/escalations/1/measures/1: measures[1] must be one of ")
                                .endsWith("but was \"circulars\""),
                        sixth -> assertThat(sixth)
                                .isEqualTo(
                                        "/escalations/1/triggers/0/by: number of working days overdue must be 1 to 10000, but was 0"),
                        seventh -> assertThat(seventh)
                                .isEqualTo(
                                        "/escalations/1/triggers/1/event: repetition must be of an event that can recur, but this"
                                                + " one cannot: overdue"),
                        eighth -> assertThat(eighth)
                                .isEqualTo(
                                        "/chains/0/lawfulSkips/0: permitted skip must pass over a level, but city to county passes"
                                                + " over none"));
        assertThat(e.text(Language.CHINESE).lines()).last().asString().endsWith("允许的越级须跨越层级，地市级至县级未跨越");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void recordsThatCannotBe(JsonLine line) {
        Marked marked = Marked.of(Samples.small("\"issues\": [", """
                "bodies": [{"id": "b", "name": "某市", "kind": "government", "level": "city", "parent": §"b"}],
                "posts": [{"id": "p", "title": "市长", "body": "b", "tenures": [
                  {"first": "2016-01-01", "last": "2017-01-01"}, §{"first": "2017-01-01"}]}],
                "records": [
                  {"id": "r1", "act": {"kind": §"measured"}, "happenedWithin": "2017-05-01"},
                  {"id": "r2", "act": {"kind": "measure-taken", "measure": §"scolding"}, "happenedWithin": "2017-05-01"},
                  {"id": "r3", "act": {"kind": "meeting-held", "meeting": "study"}, "happenedWithin": "2017-05-01",
                   "reportedOn": §"2017-04-30"}],
                "issues": ["""));

        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.REGISTER.using(line).parse(marked.text()));

        assertThat(e.getMessage().lines())
                .extracting(sentence -> sentence.substring(sentence.indexOf('/')))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo("/bodies/0/parent: body must not be above itself, but body b is"),
                        second -> assertThat(second)
                                .startsWith(
                                        "/posts/0/tenures/1: post must be held by one person at a time, but the tenures"),
                        third -> assertThat(third)
                                .startsWith("/records/0/act/kind: ")
                                .endsWith("but was \"measured\""),
                        fourth -> assertThat(fourth)
                                .startsWith("/records/1/act/measure: ")
                                .endsWith("but was \"scolding\""),
                        fifth -> assertThat(fifth)
                                .isEqualTo(
                                        "/records/2/reportedOn: report date must not precede the first possible day of the record,"
                                                + " 2017-05-01, but was 2017-04-30"));
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void whatADocumentLeavesOutIsAsIfNotGiven(JsonLine line) {
        EscalationRules rules = Documents.ESCALATION_RULES.using(line).parse("""
                {"format": "rectification/escalation-rules", "version": 1, "title": "规则",
                 "escalations": [{"name": "own", "title": "措施", "order": "menu", "measures": ["circular"]}],
                 "chains": [{"name": "own", "title": "要求", "objections": ["no-post"]},
                   {"name": "none", "title": "要求", "objections": ["no-post"], "rolesWithPost": []}]}
                """);

        assertThat(rules.escalations().get(0).subjects()).containsExactly(Subject.Kind.ISSUE);
        assertThat(rules.chains().get(0).rolesWithPost()).containsExactly(Role.LEAD, Role.RESPONSIBLE);
        assertThat(rules.chains().get(1).rolesWithPost()).isEmpty();
        assertThat(Documents.ESCALATION_RULES.parse(Documents.ESCALATION_RULES.toJson(rules)))
                .isEqualTo(rules);
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aPolicyForExtensionsThatNobodyCanSatisfy(JsonLine line) {
        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.ESCALATION_RULES.using(line).parse("""
                        {"format": "rectification/escalation-rules", "version": 1, "title": "规则",
                         "extensions": [{"name": "own", "title": "延期", "grantingLevels": [], "mostTimes": 0,
                           "longest": {"kind": "calendar-days", "count": 30}},
                           {"name": "other", "title": "延期", "daysBefore": -1,
                           "sources": [{"title": "某办法"}]}]}
                        """));

        assertThat(e.getMessage().lines())
                .extracting(sentence -> sentence.substring(sentence.indexOf('/')))
                .containsExactlyInAnyOrder(
                        "/extensions/0/grantingLevels: policy must leave a level that may grant extensions, but leaves"
                                + " none",
                        "/extensions/0/longest: policy that allows no extension must not limit its length, but limits"
                                + " it to 30 calendar days",
                        "/extensions/0/sources: policy must have a source, but has none",
                        "/extensions/1/daysBefore: number of days before the due date must be 0 to 1000, but was -1");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aPolicyForExtensionsThatLeavesEverythingOutChecksNothing(JsonLine line) {
        EscalationRules rules = Documents.ESCALATION_RULES.using(line).parse("""
                {"format": "rectification/escalation-rules", "version": 1, "title": "规则",
                 "extensions": [{"name": "own", "title": "延期", "sources": [{"title": "某办法"}]}]}
                """);

        assertThat(rules.extensions().get(0).grantingLevels()).containsExactly(BodyLevel.values());
        assertThat(rules.extensions().get(0).grantingRoles()).containsExactly(Role.values());
        assertThat(rules.extensions().get(0).askerMayGrant()).isTrue();
        assertThat(rules.extensions().get(0).mostTimes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aTableOfLimitsWithTwoRowsForOneCase(JsonLine line) {
        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.ESCALATION_RULES.using(line).parse("""
                        {"format": "rectification/escalation-rules", "version": 1, "title": "规则",
                         "limits": [{"name": "own", "title": "时限", "sources": [{"title": "某办法"}],
                           "rows": [
                             {"severity": "grave", "limit": {"readings": [{"kind": "working-days", "count": 30}],
                               "start": "feedback", "convention": "statutory"}},
                             {"inspection": "central", "limit": {"readings": [{"kind": "working-days", "count": 60}],
                               "start": "completion", "convention": "statutory"}}]}]}
                        """));

        assertThat(e.getMessage().lines())
                .extracting(sentence -> sentence.substring(sentence.indexOf('/')))
                .containsExactlyInAnyOrder(
                        "/limits/0/rows/1/limit/start: limit must count from a stated event before or during the work,"
                                + " but counts from completion",
                        "/limits/0/rows/1: of two rows that fit one case, one must state all that the other states, and"
                                + " more, but these do not: \"severity grave: 30 working days from feedback, moved from a day off"
                                + " to the next working day\" and \"central inspection: 60 working days from completion,"
                                + " moved from a day off to the next working day\"");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void remindersOutOfOrder(JsonLine line) {
        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.ESCALATION_RULES.using(line).parse("""
                        {"format": "rectification/escalation-rules", "version": 1, "title": "规则",
                         "reminders": {"unit": "working",
                           "grades": [{"name": "催办", "days": 3}, {"name": "提醒", "days": 7}, {"name": "催办", "days": 0}]}}
                        """));

        assertThat(e.getMessage().lines())
                .extracting(sentence -> sentence.substring(sentence.indexOf('/')))
                .containsExactly(
                        "/reminders/grades/1/days: a reminder must be fewer days before the last day than the one before"
                                + " it, 3, but was 7",
                        "/reminders/grades/2/name: each reminder must have a name of its own, but \"催办\" occurs twice",
                        "/reminders/grades/2/days: a reminder must be 1 to 1000 days before the last day, but was 0");
    }
}
