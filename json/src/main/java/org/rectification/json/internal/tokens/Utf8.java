package org.rectification.json.internal.tokens;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The rules of UTF-8 (RFC 3629) that Jackson does not enforce, and the positions at which they are violated. */
public final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /**
     * Returns whether a text may contain sequences that Jackson accepts and UTF-8 forbids: overlong forms, surrogates,
     * and code points beyond the last. Examines eight bytes at a time. Jackson detects all other malformed sequences.
     *
     * @param text the text
     * @return false if {@link #firstMalformed} needs to be called only when a parser fails
     */
    public static boolean isSuspicious(byte[] text) {
        int i = 0;
        for (int last = text.length - Long.BYTES; i <= last; i += Long.BYTES) {
            long word = (long) LONGS.get(text, i);
            if ((word & HIGH_BITS) != 0 && holdsSuspect(word)) {
                return true;
            }
        }
        for (; i < text.length; i++) {
            if (text[i] < 0 && holdsSuspect(text[i] & 0xFF)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of eight bytes can start a malformed sequence: C0, C1, E0, ED, or F0 and above. */
    private static boolean holdsSuspect(long word) {
        long overlong = (word & 0xFEFE_FEFE_FEFE_FEFEL) ^ 0xC0C0_C0C0_C0C0_C0C0L;
        long afterE0 = word ^ 0xE0E0_E0E0_E0E0_E0E0L;
        long surrogate = word ^ 0xEDED_EDED_EDED_EDEDL;
        long fourBytes = (word & 0xF0F0_F0F0_F0F0_F0F0L) ^ 0xF0F0_F0F0_F0F0_F0F0L;
        return ((zeros(overlong) | zeros(afterE0) | zeros(surrogate) | zeros(fourBytes)) & HIGH_BITS) != 0;
    }

    /**
     * Sets the high bit of every zero byte. It may also be set for a byte above a zero byte, but never if there is no
     * zero byte.
     */
    private static long zeros(long word) {
        return (word - ONES) & ~word;
    }

    /**
     * Returns the position at which a text stops being valid UTF-8.
     *
     * @param text the text
     * @param from the offset at which to start
     * @return the offset of the first malformed byte; -1 if there is none
     */
    public static int firstMalformed(byte[] text, int from) {
        int i = from;
        while (i < text.length) {
            int length = lengthAt(text, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /** Returns the number of bytes of the character that starts here; 0 if no character starts here. */
    private static int lengthAt(byte[] text, int i) {
        int lead = text[i] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || i + length > text.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((text[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = text[i + 1] & 0xFF;
        boolean allowed = switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second <= 0x9F;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second <= 0x8F;
            default -> true;
        };
        return allowed ? length : 0;
    }
}
