package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;
import org.rectification.base.Reason;
import org.rectification.base.Slot;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.Tier;
import org.rectification.json.internal.types.SlotTypes;
import org.rectification.register.Register;

/** Reasons by themselves: a code, and for each slot of its message a value of the type that the slot declares. */
class ReasonDocumentTest {

    private static final DocumentFormat<Reason> REASONS_2 = Documents.REASON.using(JsonLine.jackson2());
    private static final DocumentFormat<Reason> REASONS_3 = Documents.REASON.using(JsonLine.jackson3());

    private static MessageCode code(String code) {
        return MessageCodes.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static InvalidDocumentException thrownFor(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> REASONS_2.parse(json));
    }

    private static List<String> faults(String json) {
        return thrownFor(json).faults().stream().map(JsonFault::toString).toList();
    }

    @Test
    void aReasonIsItsCodeItsArgumentsAndItsCitations() {
        Reason reason = Reason.of(code("rate.left-out"), "count", 6, "tier", Tier.BASICALLY_COMPLETE);
        Reason citing = Reason.of(code("sanction.several")).citing(Citation.of(LocalText.of("条例", "regulation")));

        assertThat(REASONS_2.toJson(reason)).isEqualTo("""
                {
                  "code": "rate.left-out",
                  "arguments": {
                    "count": 6,
                    "tier": "basically-complete"
                  }
                }
                """);
        assertThat(REASONS_2.compact().toJson(citing))
                .isEqualTo("{\"code\":\"sanction.several\","
                        + "\"citations\":[{\"title\":{\"zh\":\"条例\",\"en\":\"regulation\"}}]}");
        assertThat(REASONS_3.parse(REASONS_2.toJson(citing))).isEqualTo(citing);
    }

    @Test
    void anEmptyListIsAnArgument() {
        Reason reason = Reason.of(code("status.stages"), "count", 0, "stages", List.<LocalDate>of());

        assertThat(REASONS_2.compact().toJson(reason))
                .isEqualTo("{\"code\":\"status.stages\",\"arguments\":{\"count\":0,\"stages\":[]}}");
        assertThat(REASONS_2.parse(REASONS_2.toJson(reason))).isEqualTo(reason);
    }

    @Property(tries = 10)
    void aReasonOfEveryCodeComesBack(@ForAll Random random) {
        for (MessageCode code : MessageCodes.all()) {
            Reason reason =
                    SlotValues.reasons(code).generator(1000).next(random).value();
            String json = REASONS_2.compact().toJson(reason);
            Reason read = REASONS_2.parse(json);

            assertThat(REASONS_3.compact().toJson(reason)).isEqualTo(json);
            assertThat(read).isEqualTo(reason);
            assertThat(REASONS_3.parse(json)).isEqualTo(reason);
            assertThat(read.template().slots()).isEqualTo(code.template().slots());
            for (Language language : Language.values()) {
                assertThat(read.text(language)).isEqualTo(reason.text(language));
            }
        }
    }

    @Test
    void theReasonsOfAnAnswerGoThroughAMapper() throws JsonProcessingException {
        Register register = Documents.REGISTER.parse(Samples.REGISTER);
        List<Reason> reasons = RateDefinitions.issuesComplete()
                .rateOf(register, LocalDate.of(2017, 12, 31))
                .reasons();
        ObjectMapper two = new ObjectMapper().registerModule(new Jackson2Module());
        tools.jackson.databind.ObjectMapper three = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new Jackson3Module())
                .build();

        String json = two.writeValueAsString(reasons);

        assertThat(json).startsWith("[{\"code\":\"rate.counted\",\"arguments\":{");
        assertThat(three.writeValueAsString(reasons)).isEqualTo(json);
        assertThat(List.of(two.readValue(json, Reason[].class))).isEqualTo(reasons);
        assertThat(List.of(three.readValue(json, Reason[].class))).isEqualTo(reasons);
    }

    @Test
    void everyFaultOfAReasonIsReportedWithItsPlace() {
        assertThat(faults("{\"code\":\"rate.left-in\",\"arguments\":{}}"))
                .containsExactly("1:9 /code: code must be the code of a message, but was \"rate.left-in\"");
        assertThat(faults("{\"arguments\":{\"count\":\"six\",\"level\":1},\"code\":\"rate.left-out\"}"))
                .containsExactly(
                        "1:14 /arguments: arguments must have the property tier",
                        "1:23 /arguments/count: count must be a whole number, but was the string \"six\"",
                        "1:29 /arguments/level: arguments must have no properties other than count, tier, but has"
                                + " \"level\"");
        assertThat(faults("{\"code\":\"rate.left-out\"}"))
                .containsExactly("1:1 reason must have the property arguments");
        assertThat(faults("{\"arguments\":{}}")).containsExactly("1:1 reason must have the property code");
        assertThat(faults("{\"code\":\"sanction.several\",\"arguments\":{}}"))
                .containsExactly("1:28 /arguments: reason must have no properties other than code, citations, but has"
                        + " \"arguments\"");
        assertThat(faults("[]")).containsExactly("1:1 document must be an object, but was a list");
    }

    @Test
    void faultsOfTheValuesOfSlotsAreInBothLanguages() {
        String count =
                "{\"code\":\"window.fits\",\"arguments\":{\"first\":\"2017-12-01\",\"last\":\"2017-12-05\",\"reading\":"
                        + "{\"kind\":\"unspecified\",\"startDay\":\"counted\",\"days\":-1}}}";

        assertThat(faults(count))
                .containsExactly(
                        "1:95 /arguments/reading/kind: kind of days must be working or calendar, but was unspecified",
                        "1:137 /arguments/reading/days: number of days must not be negative, but was -1");
        assertThat(chineseFaults(count)).containsExactly("天数须注明为工作日或者自然日，实未注明", "天数不得为负，实为-1");
        assertThat(chineseFaults(late("{}"))).containsExactly("天数须为工作日、自然日或者两者，实两者均无");
        assertThat(chineseFaults(late("{\"calendar\":-3}"))).containsExactly("天数不得为负，实为-3");
    }

    private static String late(String days) {
        return "{\"code\":\"duty.late\",\"arguments\":{\"days\":" + days + ",\"due\":\"2017-12-01\"}}";
    }

    private static List<String> chineseFaults(String json) {
        return thrownFor(json).faults().stream()
                .map(fault -> fault.fault().text(Language.CHINESE))
                .toList();
    }

    @Property(tries = 10)
    void noValueOfASlotIsRefusedWithoutACodeOfItsOwn(@ForAll Random random) {
        for (MessageCode code : MessageCodes.all()) {
            Reason reason =
                    SlotValues.reasons(code).generator(1000).next(random).value();
            String json = REASONS_2.compact().toJson(reason);
            for (String number : List.of("0", "-1", "1e30", "0.5")) {
                String changed = json.replaceAll("(?<=[:\\[,])-?[0-9.]+(?=[,}\\]])", number);
                try {
                    REASONS_2.parse(changed);
                } catch (InvalidDocumentException e) {
                    assertThat(e.faults())
                            .as(changed)
                            .noneMatch(fault -> fault.fault().code().equals("document.refused"));
                }
            }
        }
    }

    @Test
    void aReasonWithACodeOfAnotherLibraryCannotBeWritten() {
        Reason foreign = Reason.of(MessageTemplate.of("other.code", "other", "其他"));

        assertThatThrownBy(() -> REASONS_2.toJson(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason must be of a declared code, but was other.code: other");
    }

    @Test
    void aReasonWithACodeOfThisLibraryAndOtherWordsCannotBeWritten() {
        Reason foreign = Reason.of(MessageTemplate.of("rate.left-out", "other {x:String}", "其他{x}"), "x", "y");

        assertThatThrownBy(() -> REASONS_2.toJson(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason must have the slots and texts of its code in the library, but was rate.left-out:"
                        + " other y");
    }

    @Test
    void aNumberThatCouldNotBeReadBackCannotBeWritten() {
        Reason reason = Reason.of(
                code("weighted-rate.negative"), "weight", new BigDecimal("1E+999999"), "group", LocalText.english("a"));

        assertThatThrownBy(() -> REASONS_2.toJson(reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must have at most 30 digits on either side of the point, but was 1E+999999");
    }

    @Test
    void everyTypeOfASlotHasAFormAndNoOtherTypeHas() {
        Set<String> declared = MessageCodes.all().stream()
                .flatMap(code -> code.template().slots().stream())
                .map(Slot::elementType)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(SlotTypes.all().keySet()).isEqualTo(declared);
    }
}
