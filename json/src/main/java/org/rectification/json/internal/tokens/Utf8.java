package org.rectification.json.internal.tokens;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The rules of UTF-8 (RFC 3629) that Jackson does not enforce, and where exactly they are broken. */
public final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /**
     * Returns whether a text may hold what Jackson accepts and UTF-8 forbids: forms longer than needed, surrogates, code
     * points beyond the last. Eight bytes at a time; whatever else is malformed Jackson finds by itself.
     *
     * @param text the text
     * @return false if {@link #firstMalformed} need not be asked unless a parser fails
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

    /** Whether one of eight bytes can start a form that may be wrong: C0, C1, E0, ED, F0 and above. */
    private static boolean holdsSuspect(long word) {
        long overlong = (word & 0xFEFE_FEFE_FEFE_FEFEL) ^ 0xC0C0_C0C0_C0C0_C0C0L;
        long afterE0 = word ^ 0xE0E0_E0E0_E0E0_E0E0L;
        long surrogate = word ^ 0xEDED_EDED_EDED_EDEDL;
        long fourBytes = (word & 0xF0F0_F0F0_F0F0_F0F0L) ^ 0xF0F0_F0F0_F0F0_F0F0L;
        return ((zeros(overlong) | zeros(afterE0) | zeros(surrogate) | zeros(fourBytes)) & HIGH_BITS) != 0;
    }

    /** High bits set where a byte is zero; perhaps also in a byte above such a one, never without one. */
    private static long zeros(long word) {
        return (word - ONES) & ~word;
    }

    /**
     * Returns where a text stops being UTF-8.
     *
     * @param text the text
     * @param from where to start
     * @return the offset of the first byte that cannot stand where it does; -1 if there is none
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

    /** How many bytes the character has that starts here; 0 if none does. */
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
