package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.base.Language;

/** Bad accountability, complaints, mechanisms and indicators in a document: a sentence for each, all at once. */
class BadRecordsTest {

    private static List<String> faults(JsonLine line, String records) {
        String text = """
                {
                  "format": "rectification/register", "version": 1, "title": "台账", "origin": "recorded",
                """ + records + "}";
        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.REGISTER.using(line).parse(text));
        return e.faults().stream()
                .map(fault -> fault.fault().place() + " " + fault.fault().text(Language.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void everyFaultOfEveryRecordIsToldAtOnce(JsonLine line) {
        assertThat(faults(line, """
                "aggregates": [
                  {"id": "a", "kind": "held-accountable", "quantity": -1, "unit": "person", "scope": "全省"},
                  {"id": "b", "kind": "held-accountable", "quantity": 10, "unit": "person", "scope": "全省",
                   "partitions": [{"exhaustive": true, "parts": [
                     {"key": {"kind": "of-action", "action": "admonished"}, "quantity": 6},
                     {"key": {"kind": "of-action", "action": "party-warning"}, "quantity": 5}]}]},
                  {"id": "c", "kind": "scolded", "quantity": 1, "unit": "person", "scope": "全省"}
                ],
                "actions": [
                  {"id": "x", "kind": "demerit", "subject": {"kind": "unit", "id": "u"},
                   "happenedOn": "2017-05-01", "reportedOn": "2017-05-01"},
                  {"id": "y", "kind": "government-sanction", "subject": {"kind": "person", "id": "p"},
                   "happenedOn": "2018-03-19", "reportedOn": "2018-03-20"}
                ],
                "complaints": [
                  {"id": "l", "receivedOn": "2018-06-01", "reportedOn": "2018-06-01", "matters": 0}
                ],
                "indicators": [
                  {"id": "i", "name": "指标", "kind": "level", "unit": {"label": "吨"},
                   "direction": "lower-is-better", "targets": [{"value": {"bound": "at-least", "amount": 1}}]}
                ]
                """))
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .isEqualTo("/aggregates/0/quantity/amount amount must not be negative, but was -1"),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "/aggregates/1/partitions/0/parts parts must not exceed the whole of 10 persons unless they"
                                                + " are person-times, but add up to 11"),
                        fault -> assertThat(fault)
                                .startsWith("/aggregates/2/kind kind must be one of clues-handed-over,")
                                .endsWith("but was \"scolded\""),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "/actions/0/subject kind must be applicable to its subject, but \"demerit\" does not apply to"
                                                + " unit"),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "/actions/1/kind kind must be in use on 2018-03-19, but \"government sanction, kind"
                                                + " unspecified\" is in use from 2018-03-20"),
                        fault -> assertThat(fault)
                                .isEqualTo("/complaints/0/matters number of matters must be at least 1, but was 0"),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "/indicators/0/targets/0/value target must be a bound in the direction of improvement (lower"
                                                + " is better), but was at least 1"));
    }
}
