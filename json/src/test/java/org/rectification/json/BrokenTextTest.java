package org.rectification.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.base.Language;

/** Text that is not JSON breaks off with one sentence at one place, the same on both lines of Jackson. */
class BrokenTextTest {

    private static final String OPEN = "{\"format\": \"rectification/register\", \"version\": 1, ";

    static Stream<Arguments> brokenText() {
        return Stream.of(
                arguments("", "document must not be empty", "文档不得为空"),
                arguments(" \t\r\n §", "document must not be empty", "文档不得为空"),
                arguments(
                        OPEN + "§",
                        "a property name in double quotes expected here, but was the end of the text",
                        "此处须为双引号内的属性名，实为文本结尾"),
                arguments(
                        "{§",
                        "a property name in double quotes or \"}\" expected here, but was the end of the text",
                        "此处须为双引号内的属性名或者“}”，实为文本结尾"),
                arguments(
                        OPEN + "§}",
                        "a property name in double quotes expected here, but was the character \"}\"",
                        "此处须为双引号内的属性名，实为字符“}”"),
                arguments(
                        OPEN + "§,\"a\": 1}",
                        "a property name in double quotes expected here, but was the character \",\"",
                        "此处须为双引号内的属性名，实为字符“,”"),
                arguments(
                        OPEN + "§origin: 1}",
                        "a property name in double quotes expected here, but was the word origin",
                        "此处须为双引号内的属性名，实为“origin”"),
                arguments(
                        OPEN + "§'origin': 1}",
                        "a property name in double quotes expected here, but was the character \"'\"",
                        "此处须为双引号内的属性名，实为字符“'”"),
                arguments(
                        OPEN + "§// remark\n}",
                        "a property name in double quotes expected here, but was the character \"/\"",
                        "此处须为双引号内的属性名，实为字符“/”"),
                arguments(
                        OPEN + "\"origin\" §\"recorded\"}",
                        "/origin: \":\" expected here, but was a double quote",
                        "/origin: 此处须为“:”，实为双引号"),
                arguments(
                        OPEN + "\"origin\" §= 1}",
                        "/origin: \":\" expected here, but was the character \"=\"",
                        "/origin: 此处须为“:”，实为字符“=”"),
                arguments(
                        OPEN + "\"origin\": §}",
                        "/origin: a value expected here, but was the character \"}\"",
                        "/origin: 此处须为值，实为字符“}”"),
                arguments(
                        OPEN + "\"origin\": §“recorded”}",
                        "/origin: a value expected here, but was the character \"“\"",
                        "/origin: 此处须为值，实为字符““”"),
                arguments(
                        OPEN + "\"origin\": §🌲}",
                        "/origin: a value expected here, but was the character \"🌲\"",
                        "/origin: 此处须为值，实为字符“🌲”"),
                arguments(
                        OPEN + "\"origin\": \"recorded\" §\"title\": \"题\"}",
                        "\",\" or \"}\" expected here, but was a double quote",
                        "此处须为“,”或者“}”，实为双引号"),
                arguments(
                        OPEN + "\"origin\": \"recorded\"§]",
                        "\",\" or \"}\" expected here, but was the character \"]\"",
                        "此处须为“,”或者“}”，实为字符“]”"),
                arguments(
                        OPEN + "\"issues\": [§,]}",
                        "/issues/0: a value expected here, but was the character \",\"",
                        "/issues/0: 此处须为值，实为字符“,”"),
                arguments(
                        OPEN + "\"issues\": [§}",
                        "/issues/0: a value expected here, but was the character \"}\"",
                        "/issues/0: 此处须为值，实为字符“}”"),
                // literals
                arguments(
                        OPEN + "\"origin\": §nul}",
                        "/origin: a value expected here, but was the word nul",
                        "/origin: 此处须为值，实为“nul”"),
                arguments(
                        OPEN + "\"origin\": §True}",
                        "/origin: a value expected here, but was the word True",
                        "/origin: 此处须为值，实为“True”"),
                arguments(
                        OPEN + "\"origin\": §nulls}",
                        "/origin: a value expected here, but was the word nulls",
                        "/origin: 此处须为值，实为“nulls”"),
                arguments(
                        OPEN + "\"origin\": §NaN}",
                        "/origin: a value expected here, but was the word NaN",
                        "/origin: 此处须为值，实为“NaN”"),
                arguments(
                        OPEN + "\"origin\": §Infinity}",
                        "/origin: a value expected here, but was the word Infinity",
                        "/origin: 此处须为值，实为“Infinity”"),
                arguments(
                        OPEN + "\"origin\": §-Infinity}",
                        "/origin: number must be written like 12, -3.5 or 1e6, but was -Infinity",
                        "/origin: 数字须写作12、-3.5或1e6之类，实为-Infinity"),
                // numbers
                arguments(
                        OPEN + "\"origin\": §012}",
                        "/origin: number must be written like 12, -3.5 or 1e6, but was 012",
                        "/origin: 数字须写作12、-3.5或1e6之类，实为012"),
                arguments(
                        OPEN + "\"origin\": §1.}",
                        "/origin: number must be written like 12, -3.5 or 1e6, but was 1.",
                        "/origin: 数字须写作12、-3.5或1e6之类，实为1."),
                arguments(
                        OPEN + "\"origin\": §-}",
                        "/origin: number must be written like 12, -3.5 or 1e6, but was -",
                        "/origin: 数字须写作12、-3.5或1e6之类，实为-"),
                arguments(
                        OPEN + "\"origin\": §1e}",
                        "/origin: number must be written like 12, -3.5 or 1e6, but was 1e",
                        "/origin: 数字须写作12、-3.5或1e6之类，实为1e"),
                arguments(
                        OPEN + "\"origin\": §0x1F}",
                        "/origin: number must be written like 12, -3.5 or 1e6, but was 0x1F",
                        "/origin: 数字须写作12、-3.5或1e6之类，实为0x1F"),
                arguments(
                        OPEN + "\"origin\": §+1}",
                        "/origin: a value expected here, but was the word +1",
                        "/origin: 此处须为值，实为“+1”"),
                arguments(
                        OPEN + "\"origin\": §.5}",
                        "/origin: a value expected here, but was the word .5",
                        "/origin: 此处须为值，实为“.5”"),
                arguments(
                        OPEN + "\"origin\": §" + "9".repeat(1001) + "}",
                        "/origin: number must have at most 1000 characters, but has 1001",
                        "/origin: 数字不得超过1000个字符，实有1001个"),
                // strings
                arguments(
                        OPEN + "\"origin\": §\"recorded}",
                        "/origin: string must end with a double quote, but is not closed",
                        "/origin: 字符串须以双引号结束，此处未结束"),
                arguments(
                        OPEN + "§\"orig", "string must end with a double quote, but is not closed", "字符串须以双引号结束，此处未结束"),
                arguments(
                        OPEN + "\"origin\": \"江西§\n\"}",
                        "/origin: string must not contain an unescaped control character, but contains the character"
                                + " \"\\u000a\" here",
                        "/origin: 字符串不得含未转义的控制字符，此处为字符“\\u000a”"),
                arguments(
                        OPEN + "\"origin\": \"a§\tb\"}",
                        "/origin: string must not contain an unescaped control character, but contains the character"
                                + " \"\\u0009\" here",
                        "/origin: 字符串不得含未转义的控制字符，此处为字符“\\u0009”"),
                arguments(
                        OPEN + "\"origin\": \"a\\§x\"}",
                        "/origin: backslash must be followed by one of \"\\/bfnrt or by u and four hexadecimal digits,"
                                + " but was followed by the character \"x\"",
                        "/origin: 反斜杠后须为双引号或者\\、/、b、f、n、r、t之一，或者为u加四位十六进制数，实为字符“x”"),
                arguments(
                        OPEN + "\"origin\": \"a\\§省\"}",
                        "/origin: backslash must be followed by one of \"\\/bfnrt or by u and four hexadecimal digits,"
                                + " but was followed by the character \"省\"",
                        "/origin: 反斜杠后须为双引号或者\\、/、b、f、n、r、t之一，或者为u加四位十六进制数，实为字符“省”"),
                arguments(
                        OPEN + "\"origin\": \"a\\u12§g4\"}",
                        "/origin: backslash must be followed by one of \"\\/bfnrt or by u and four hexadecimal digits,"
                                + " but was followed by the character \"g\"",
                        "/origin: 反斜杠后须为双引号或者\\、/、b、f、n、r、t之一，或者为u加四位十六进制数，实为字符“g”"),
                arguments(
                        OPEN + "\"origin\": §\"a\\",
                        "/origin: string must end with a double quote, but is not closed",
                        "/origin: 字符串须以双引号结束，此处未结束"),
                arguments(
                        OPEN + "\"origin\": §\"a\\u00",
                        "/origin: string must end with a double quote, but is not closed",
                        "/origin: 字符串须以双引号结束，此处未结束"),
                arguments(
                        OPEN + "§\"\\ud800\": 1}",
                        "text must not contain an unpaired surrogate, but contains the character \"\\ud800\" here",
                        "文本不得含不成对的代理字符，此处为字符“\\ud800”"),
                arguments(
                        OPEN + "§\"a\\udf32\\ud83c\": 1}",
                        "text must not contain an unpaired surrogate, but contains the character \"\\udf32\" here",
                        "文本不得含不成对的代理字符，此处为字符“\\udf32”"),
                // after the document
                arguments(
                        Samples.SMALL + "§{}",
                        "document must end here, but is followed by the character \"{\"",
                        "文档之后不得有其他内容，实有字符“{”"),
                arguments(
                        Samples.SMALL + "\n\n  §}",
                        "document must end here, but is followed by the character \"}\"",
                        "文档之后不得有其他内容，实有字符“}”"),
                arguments(
                        Samples.SMALL + "§null",
                        "document must end here, but is followed by the word null",
                        "文档之后不得有其他内容，实有“null”"),
                arguments(
                        Samples.SMALL + "§# the end",
                        "document must end here, but is followed by the character \"#\"",
                        "文档之后不得有其他内容，实有字符“#”"));
    }

    @ParameterizedTest
    @MethodSource
    void brokenText(String text, String english, String chinese) {
        for (JsonLine line : Samples.lines()) {
            Marked marked = Marked.of(text);
            InvalidDocumentException e = invalid(line, marked.text().getBytes(UTF_8));
            assertThat(e).as("%s", line).hasMessage(marked.only() + english);
            assertThat(e.text(Language.CHINESE)).as("%s", line).isEqualTo(marked.only() + chinese);
        }
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void theFaultsBeforeTheBreakAreToldToo(JsonLine line) {
        Marked marked = Marked.of(OPEN + "\"origin\": §7, \"issues\": [{\"id\": §\"\",\n \"title\": §truth}]}");

        assertThat(invalid(line, marked.text().getBytes(UTF_8)).getMessage().lines())
                .containsExactlyElementsOf(marked.before(
                        "/origin: origin must be a string, but was the number 7",
                        "/issues/0/id: issue id must be 1 to 100 characters with no white space at either end and no"
                                + " control characters, but was \"\"",
                        "/issues/0/title: a value expected here, but was the word truth"));
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void whatAParserTakesForAWholeNumberHasNoFaultOfItsOwn(JsonLine line) {
        Marked marked = Marked.of(OPEN + "\"aggregates\": [{\"quantity\": §-5x}]}");

        assertThat(invalid(line, marked.text().getBytes(UTF_8)))
                .hasMessage(marked.only()
                        + "/aggregates/0/quantity: number must be written like 12, -3.5 or 1e6, but was -5x");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aBreakInAnObjectThatIsReadTwiceIsToldOnce(JsonLine line) {
        Marked marked =
                Marked.of(OPEN + "\"issues\": [{\"history\": [{\"fact\": {\"tier\": \"x\", \"kind\": §reopened}}]}]}");

        assertThat(invalid(line, marked.text().getBytes(UTF_8)))
                .hasMessage(marked.only()
                        + "/issues/0/history/0/fact/kind: a value expected here, but was the word reopened");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void sixtyFourLevelsAreReadAndOneMoreIsNot(JsonLine line) {
        String deep = "[".repeat(63) + "]".repeat(63);
        assertThat(invalid(line, ("{\"a\": " + deep + "}").getBytes(UTF_8)).getMessage())
                .doesNotContain("nested");

        Marked marked = Marked.of("{\"a\":\n" + "[".repeat(63) + "§[" + "]".repeat(64) + "}");
        assertThat(invalid(line, marked.text().getBytes(UTF_8))
                        .getMessage()
                        .lines()
                        .toList())
                .last()
                .isEqualTo(marked.only() + "/a" + "/0".repeat(63)
                        + ": values must be nested at most 64 deep, but are nested deeper here");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aMillionLevelsAreRefusedWithoutHarm(JsonLine line) {
        assertThat(invalid(line, "[".repeat(1_000_000).getBytes(UTF_8)).faults())
                .last()
                .hasToString("1:65 " + "/0".repeat(64)
                        + ": values must be nested at most 64 deep, but are nested deeper here");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aByteOrderMarkIsTolerated(JsonLine line) {
        assertThat(Documents.REGISTER.using(line).parse("\uFEFF" + Samples.SMALL))
                .isEqualTo(Documents.REGISTER.parse(Samples.SMALL));
        assertThat(invalid(line, "\uFEFF{\"format\": 1}".getBytes(UTF_8))
                        .getMessage()
                        .lines())
                .contains("1:12 /format: format must be a string, but was the number 1");
        assertThat(invalid(line, "\uFEFF".getBytes(UTF_8))).hasMessage("1:1 document must not be empty");
    }

    static Stream<Charset> otherEncodings() {
        return Stream.of(UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"));
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void anotherEncodingIsNamed(Charset encoding) {
        String name = encoding.name().substring(0, 6);
        for (JsonLine line : Samples.lines()) {
            for (String mark : new String[] {"", "\uFEFF"}) {
                InvalidDocumentException e = invalid(line, (mark + Samples.SMALL).getBytes(encoding));
                assertThat(e).hasMessage("1:1 document must be in UTF-8, but was in " + name);
                assertThat(e.text(Language.CHINESE)).isEqualTo("1:1 文档须为UTF-8编码，实为" + name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "80, 0x80, a continuation without a start",
        "FF, 0xFF, never in UTF-8",
        "E6B1, 0xE6, cut short",
        "E6B122, 0xE6, cut short by a quote",
        "C080, 0xC0, a zero longer than needed",
        "C1BF, 0xC1, a letter longer than needed",
        "E08080, 0xE0, three bytes for what needs one",
        "E09FBF, 0xE0, three bytes for what needs two",
        "EDA080, 0xED, a surrogate",
        "F0808080, 0xF0, four bytes for what needs one",
        "F48FC0BF, 0xF4, no continuation",
        "F4908080, 0xF4, beyond the last code point",
        "F5808080, 0xF5, never in UTF-8"
    })
    void whatIsNotUtf8IsPlaced(String bytes, String shown, String why) {
        byte[] bad = HexFormat.of().parseHex(bytes);
        String before = "{\"format\": 5,\n \"title\": \"江西🌲";
        byte[] text = concat(before.getBytes(UTF_8), bad, "西\"}".getBytes(UTF_8));

        for (JsonLine line : Samples.lines()) {
            InvalidDocumentException e = invalid(line, text);
            assertThat(e).as(why).hasMessage("2:15 document must be in UTF-8, but has the byte " + shown + " here");
            assertThat(e.text(Language.CHINESE)).isEqualTo("2:15 文档须为UTF-8编码，此处字节为" + shown);
        }
    }

    @Test
    void halfOfASurrogatePairInAStringIsPlaced() {
        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class, () -> Documents.REGISTER.parse("{\"题\":\n \"🌲\uD83C\"}"));

        assertThat(e)
                .hasMessage(
                        "2:4 text must not contain an unpaired surrogate, but contains the character \"\\ud83c\" here");
        assertThat(e.text(Language.CHINESE)).isEqualTo("2:4 文本不得含不成对的代理字符，此处为字符“\\ud83c”");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void everyLineEndCountsOnce(JsonLine line) {
        assertThat(invalid(line, "\r\n\r\n{\r\n\"format\": 5}".getBytes(UTF_8))
                        .getMessage()
                        .lines())
                .contains("4:11 /format: format must be a string, but was the number 5");
        assertThat(invalid(line, "\r\r{\n\"format\": 5}".getBytes(UTF_8))
                        .getMessage()
                        .lines())
                .contains("4:11 /format: format must be a string, but was the number 5");
    }

    private static byte[] concat(byte[]... parts) {
        StringBuilder hex = new StringBuilder();
        for (byte[] part : parts) {
            hex.append(HexFormat.of().formatHex(part));
        }
        return HexFormat.of().parseHex(hex);
    }

    private static InvalidDocumentException invalid(JsonLine line, byte[] text) {
        return catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.REGISTER.using(line).parse(text));
    }
}
