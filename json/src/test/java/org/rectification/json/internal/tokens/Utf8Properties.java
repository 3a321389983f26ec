package org.rectification.json.internal.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class Utf8Properties {

    @Property(tries = 5000)
    void theFirstMalformedByteIsWhereTheDecoderStops(@ForAll("bytes") byte[] text) {
        assertThat(Utf8.firstMalformed(text, 0)).isEqualTo(whereTheDecoderStops(text));
    }

    @Property
    void validTextHasNone(@ForAll("texts") String text) {
        assertThat(Utf8.firstMalformed(text.getBytes(UTF_8), 0)).isEqualTo(-1);
    }

    /** What Jackson's decoder lets pass, at every position of a word of eight bytes and after it. */
    @Example
    void whatJacksonLetsPassIsSuspicious() {
        int[] leads = {0xC0, 0xC1, 0xE0, 0xED, 0xF0, 0xF4, 0xF5, 0xF8, 0xFF};
        for (int length = 1; length <= 24; length++) {
            for (int at = 0; at < length; at++) {
                for (int lead : leads) {
                    byte[] text = "江".repeat(8).getBytes(UTF_8);
                    byte[] cut = new byte[length];
                    System.arraycopy(text, 0, cut, 0, length);
                    cut[at] = (byte) lead;
                    assertThat(Utf8.isSuspicious(cut))
                            .as("%x at %d of %d", lead, at, length)
                            .isTrue();
                }
            }
        }
    }

    @Example
    void ordinaryTextIsNotSuspicious() {
        for (int codePoint = 0; codePoint < 0x10000; codePoint++) {
            boolean ordinary = codePoint < 0x800 || (codePoint >= 0x1000 && codePoint < 0xD000) || codePoint >= 0xE000;
            String text = ("x".repeat(codePoint % 8) + Character.toString(codePoint)).repeat(3);
            if (ordinary) {
                assertThat(Utf8.isSuspicious(text.getBytes(UTF_8)))
                        .as("%x", codePoint)
                        .isFalse();
            }
        }
    }

    private static int whereTheDecoderStops(byte[] text) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(text);
        return decoder.decode(in, CharBuffer.allocate(text.length + 1), true).isError() ? in.position() : -1;
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> anyByte = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.bytes().between((byte) 0, (byte) 127)),
                Tuple.of(4, Arbitraries.bytes().between((byte) 0x80, (byte) 0xBF)),
                Tuple.of(4, Arbitraries.bytes().between((byte) 0xC0, (byte) 0xFF)));
        return anyByte.array(byte[].class).ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange('\u0000', '\uD7FF').ofMaxLength(30);
    }
}
