package org.rectification.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.audit.Claim;
import org.rectification.audit.PublishedStatement;
import org.rectification.base.Citation;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Truth;
import org.rectification.breakdown.ClassRate;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.escalation.EscalationPolicies;
import org.rectification.escalation.EscalationRules;
import org.rectification.escalation.Trigger;
import org.rectification.issue.Fact;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.json.internal.binding.Declared;
import org.rectification.json.internal.types.DocumentTypes;
import org.rectification.oversight.Act;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.LimitStart;
import org.rectification.plan.PhaseId;
import org.rectification.plan.RelativeLimit;
import org.rectification.procedure.Actor;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Independence;
import org.rectification.procedure.Interval;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Reversal;
import org.rectification.procedure.Stage;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.Role;

/** The kept documents mean what they say and are written byte for byte as they stand. */
class GoldenTest {

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void whatWasReadIsWrittenByteForByte(JsonLine line) {
        DocumentFormat<Register> registers = Documents.REGISTER.using(line);
        DocumentFormat<PublishedStatement> statements = Documents.STATEMENT.using(line);
        DocumentFormat<Procedure> procedures = Documents.PROCEDURE.using(line);
        DocumentFormat<EscalationRules> rules = Documents.ESCALATION_RULES.using(line);
        DocumentFormat<ClassRate> rates = Documents.CLASS_RATE.using(line);

        assertThat(registers.toJson(registers.parse(Samples.REGISTER))).isEqualTo(Samples.REGISTER);
        assertThat(statements.toJson(statements.parse(Samples.STATEMENT))).isEqualTo(Samples.STATEMENT);
        assertThat(procedures.toJson(procedures.parse(Samples.PROCEDURE))).isEqualTo(Samples.PROCEDURE);
        assertThat(rules.toJson(rules.parse(Samples.ESCALATION_RULES))).isEqualTo(Samples.ESCALATION_RULES);
        assertThat(rates.toJson(rates.parse(Samples.CLASS_RATE))).isEqualTo(Samples.CLASS_RATE);
        DocumentFormat<CompletionRate> completions = Documents.COMPLETION_RATE.using(line);
        assertThat(completions.toJson(completions.parse(Samples.COMPLETION_RATE)))
                .isEqualTo(Samples.COMPLETION_RATE);
        DocumentFormat<RateDefinition> definitions = Documents.RATE_DEFINITION.using(line);
        assertThat(definitions.toJson(definitions.parse(Samples.RATE_DEFINITION)))
                .isEqualTo(Samples.RATE_DEFINITION);
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void compactTextIsTheSameWithoutSpace(JsonLine line) {
        DocumentFormat<Register> compact = Documents.REGISTER.using(line).compact();
        Register register = Documents.REGISTER.parse(Samples.REGISTER);

        String text = compact.toJson(register);

        assertThat(text).doesNotContain("\n", "\": ", ", \"").startsWith("{\"format\":\"rectification/register\",");
        assertThat(compact.parse(text)).isEqualTo(register);
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void everyTargetGetsTheSame(JsonLine line) throws IOException {
        DocumentFormat<Register> format = Documents.REGISTER.using(line);
        Register register = format.parse(Samples.REGISTER.getBytes(UTF_8));

        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        format.write(register, stream);
        StringBuilder appendable = new StringBuilder();
        format.write(register, appendable);

        assertThat(stream.toString(UTF_8)).isEqualTo(Samples.REGISTER);
        assertThat(appendable).hasToString(Samples.REGISTER);
    }

    @Test
    void linesEndWithALineFeedAndNothingIsEscapedWithoutNeed() {
        assertThat(Samples.REGISTER).endsWith("}\n").doesNotContain("\r", "\\u", "\\/", "[]", "{}", "null");
        assertThat(Samples.REGISTER).contains("🌊 “总磷”超标", "\"\\\"验收\\\" \\\\ 销号\"", "\"关停3家\\n企业\"");
    }

    @Test
    void theRegisterSaysWhatItSays() {
        Register register = Documents.REGISTER.parse(Samples.REGISTER);

        assertThat(register.title()).isEqualTo(LocalText.of("江西省中央环保督察整改台账", "Jiangxi rectification register"));
        assertThat(register.bodies()).hasSize(9);
        assertThat(register.posts().get(0).principal()).isEqualTo(Truth.YES);
        assertThat(register.posts().get(1).principal()).isEqualTo(Truth.NO);
        assertThat(register.posts().get(1).side()).isEqualTo(Post.Side.GOVERNMENT);
        assertThat(register.inspections().get(0).round()).hasValue(1);
        assertThat(register.phases().get(0).id()).isEqualTo(PhaseId.of("june"));
        assertThat(register.aggregates().get(1).quantity())
                .isEqualTo(new Quantity(Quantity.Bound.MORE_THAN, new BigDecimal("6000")));
        assertThat(register.aggregates().get(0).unit()).isEqualTo(CountUnit.PERSON);

        Issue issue = register.issue(IssueId.of("jx-1")).orElseThrow();
        assertThat(issue.deadline()).isEqualTo(Deadline.parse("立行立改").withDue(LocalDate.of(2017, 12, 31)));
        Deadline patrol = issue.measures().get(1).deadline().orElseThrow();
        assertThat(patrol.relative()).contains(RelativeLimit.of(TimeLimit.workingDays(30), LimitStart.FEEDBACK));
        assertThat(patrol.isContinuing()).isTrue();
        assertThat(issue.chain().bodies(Role.LEAD)).hasSize(1);
        assertThat(issue.sources().get(1).title()).isEqualTo(LocalText.english("An English source"));
        assertThat(issue.history().entries()).hasSize(49);
        assertThat(issue.history().tierOf(Subject.of(KeyStepId.of("s1")), LocalDate.of(2017, 12, 31)))
                .isEqualTo(Tier.NOT_REPORTED);
        assertThat(issue.history().entries().stream()
                        .<Class<?>>map(entry -> entry.fact().getClass())
                        .toList())
                .contains(
                        Fact.Dispatched.class,
                        Fact.Received.class,
                        Fact.SentBack.class,
                        Fact.Suspended.class,
                        Fact.Resumed.class,
                        Fact.ProgressReported.class,
                        Fact.StageTaken.class,
                        Fact.ObjectionReceived.class,
                        Fact.ObjectionSettled.class,
                        Fact.CompletionRefuted.class,
                        Fact.Reopened.class,
                        Fact.ExtensionRequested.class,
                        Fact.ExtensionDecided.class,
                        Fact.ExceptionRequested.class,
                        Fact.ExceptionDecided.class,
                        Fact.ClassWideSearchRequired.class,
                        Fact.ClassWideSearchDone.class,
                        Fact.Ended.class,
                        Fact.CarriedOver.class,
                        Fact.Withdrawn.class);
    }

    @Test
    void theStatementSaysWhatItSays() {
        PublishedStatement statement = Documents.STATEMENT.parse(Samples.STATEMENT);

        assertThat(statement.asOf()).isEqualTo(LocalDate.of(2017, 12, 31));
        Claim.OfRate rate = (Claim.OfRate) statement.figures().get(0).claim();
        assertThat(rate.definition().name()).isEqualTo("issues-complete");
        assertThat(rate.numerator()).isEqualTo(Optional.of(22L));
        assertThat(rate.percent()).contains(new BigDecimal("59"));
        assertThat(statement.figures())
                .last()
                .satisfies(figure -> assertThat(
                                figure.derivations().get(0).terms().get(1).minus())
                        .isTrue());
    }

    @Test
    void theProcedureSaysWhatItSays() {
        Procedure procedure = Documents.PROCEDURE.parse(Samples.PROCEDURE);

        assertThat(procedure.id()).isEqualTo(ProcedureId.of("county-2025"));
        assertThat(procedure.isInForceOn(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(procedure.scope().inspections())
                .contains(List.of(InspectionKind.CENTRAL, InspectionKind.PROVINCIAL));
        assertThat(procedure.completion()).containsExactly(Tier.BASICALLY_COMPLETE, Tier.COMPLETE);
        assertThat(procedure.certainty()).isEqualTo(Certainty.STATED);
        assertThat(procedure.closing()).contains(new Closing(StageId.of("close"), Truth.NO, Certainty.STATED));

        Stage selfCheck = procedure.stages().get(0);
        assertThat(selfCheck.certainty()).isEqualTo(Certainty.CONFIGURED);
        assertThat(selfCheck.after()).isEmpty();
        Stage acceptance = procedure.stage(StageId.of("acceptance")).orElseThrow();
        assertThat(acceptance.independence())
                .containsExactly(
                        new Independence.FromImplementer(), new Independence.FromStage(StageId.of("self-check")));
        assertThat(acceptance.actor())
                .contains(new Actor(
                        LocalText.chinese("市级行业主管部门"),
                        List.of(Role.ACCEPTING),
                        List.of(BodyLevel.CITY),
                        Certainty.INFERRED));
        assertThat(procedure.stage(StageId.of("notice")).orElseThrow().intervals())
                .containsExactly(
                        Interval.ofNotice()
                                .atLeast(TimeLimit.calendarDays(7))
                                .atMost(TimeLimit.calendarDays(30))
                                .counted(CountingConvention.publicNotice())
                                .observedAs(TimeLimit.workingDays(10))
                                .withCertainty(Certainty.OBSERVED),
                        Interval.since(StageId.of("acceptance"))
                                .atLeast(TimeLimit.workingDays(1))
                                .counted(new CountingConvention(
                                        CountingConvention.StartDay.EXCLUDED,
                                        CountingConvention.LastDay.STAYS,
                                        false,
                                        List.of(Citation.of(LocalText.chinese("某县办法"))))));
        assertThat(procedure.reversals().get(1))
                .isEqualTo(new Reversal(
                        List.of(RefutationKind.REBOUND),
                        List.of(Reversal.Consequence.CORRECTED),
                        Certainty.CONFIGURED));
    }

    @Test
    void theRecordsOfOversightSayWhatTheySay() {
        Register register = Documents.REGISTER.parse(Samples.REGISTER);

        assertThat(register.posts().get(1).heldOn(LocalDate.of(2017, 1, 1))).isEqualTo(Truth.YES);
        assertThat(register.records().stream()
                        .<Class<?>>map(record -> record.act().getClass()))
                .contains(Act.class.getPermittedSubclasses());
        assertThat(register.record(RecordId.of("report-1")).orElseThrow().reportedOn())
                .isEqualTo(LocalDate.of(2017, 2, 6));
        assertThat(register.record(RecordId.of("report-2")).orElseThrow().reportedOn())
                .as("the day it happened unless stated")
                .isEqualTo(LocalDate.of(2017, 2, 10));
    }

    @Test
    void theRulesSayWhatTheySay() {
        EscalationRules rules = Documents.ESCALATION_RULES.parse(Samples.ESCALATION_RULES);

        assertThat(rules.duties()).extracting(duty -> duty.id().value()).startsWith("monthly-progress");
        assertThat(rules.escalations().get(0)).isSameAs(EscalationPolicies.jiangxi2017());
        assertThat(rules.escalations().get(1).triggers().stream().<Class<?>>map(Trigger::getClass))
                .contains(Trigger.class.getPermittedSubclasses());
        assertThat(rules.chains().get(1).acceptorMayStandBelow()).isTrue();
    }

    @Test
    void thePercentageKeepsItsDecimals() {
        String text = Samples.STATEMENT.replace("\"percent\": 59", "\"percent\": 59.0");

        PublishedStatement statement = Documents.STATEMENT.parse(text);

        assertThat(((Claim.OfRate) statement.figures().get(0).claim()).percent())
                .contains(new BigDecimal("59.0"));
        assertThat(Documents.STATEMENT.toJson(statement)).isEqualTo(text);
    }

    @Test
    void anExponentIsReadAsTheNumberItStandsFor() {
        PublishedStatement statement =
                Documents.STATEMENT.parse(Samples.STATEMENT.replace("\"percent\": 59", "\"percent\": 5.9E+1"));

        assertThat(statement).isEqualTo(Documents.STATEMENT.parse(Samples.STATEMENT));
        assertThat(Documents.STATEMENT
                        .parse(Samples.STATEMENT.replace("\"percent\": 59", "\"percent\": 1e2"))
                        .figures()
                        .get(0)
                        .claim()
                        .label()
                        .in(Language.ENGLISH))
                .isEqualTo("22 of 37 = 100 %");
    }

    @Test
    void theOrderOfPropertiesDoesNotMatter() {
        String turned = Turned.inside(Samples.REGISTER);

        assertThat(turned).isNotEqualTo(Samples.REGISTER);
        for (JsonLine line : Samples.lines()) {
            assertThat(Documents.REGISTER.using(line).parse(turned))
                    .isEqualTo(Documents.REGISTER.parse(Samples.REGISTER));
        }
    }

    @Test
    void everyDeclaredPropertyAndVariantStandsInAKeptDocument() {
        String kept = Samples.REGISTER
                + Samples.STATEMENT
                + Samples.PROCEDURE
                + Samples.ESCALATION_RULES
                + Samples.CLASS_RATE
                + Samples.COMPLETION_RATE
                + Samples.RATE_DEFINITION;
        TreeSet<String> absent = new TreeSet<>();
        DocumentTypes.all()
                .forEach(document -> Declared.of(document).properties().forEach(property -> {
                    if (!kept.contains('"' + property + "\": ")) {
                        absent.add(property);
                    }
                }));
        DocumentTypes.all()
                .forEach(document -> Declared.of(document).kinds().forEach(kind -> {
                    if (!kept.contains("\"kind\": \"" + kind + '"')) {
                        absent.add(kind);
                    }
                }));

        assertThat(absent).isEmpty();
    }

    /** The tokens of a text with the properties of every object in the opposite order. */
    private static final class Turned {

        private final String text;
        private int at;

        private Turned(String text) {
            this.text = text;
        }

        static String inside(String text) {
            return new Turned(text).value();
        }

        private String value() {
            skipSpace();
            int start = at;
            char first = text.charAt(at);
            if (first == '{' || first == '[') {
                at++;
                List<String> parts = new ArrayList<>();
                for (skipSpace(); text.charAt(at) != '}' && text.charAt(at) != ']'; skipSpace()) {
                    if (text.charAt(at) == ',') {
                        at++;
                    }
                    parts.add(first == '{' ? value() + skipped(':') + value() : value());
                }
                at++;
                if (first == '{') {
                    Collections.reverse(parts);
                }
                return first + String.join(",", parts) + (first == '{' ? '}' : ']');
            }
            if (first == '"') {
                do {
                    at += text.charAt(at) == '\\' ? 2 : 1;
                } while (text.charAt(at) != '"');
                at++;
            } else {
                while (",]} \n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
            return text.substring(start, at);
        }

        private char skipped(char expected) {
            skipSpace();
            at++;
            return expected;
        }

        private void skipSpace() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
