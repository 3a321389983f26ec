package org.rectification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;

/** Sends values as a distributed engine does. */
public final class Sending {

    private Sending() {}

    public static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    public static <T> T sent(T value) throws IOException, ClassNotFoundException {
        return (T) read(bytes(value));
    }

    /** What comes back of a value in whose bytes somebody turned a count into another. */
    public static Object sentWith(Object value, long count, long other) throws IOException, ClassNotFoundException {
        byte[] sent = bytes(value);
        ByteBuffer buffer = ByteBuffer.wrap(sent);
        int changed = 0;
        for (int i = 0; i + Long.BYTES <= sent.length; i++) {
            if (buffer.getLong(i) == count) {
                buffer.putLong(i, other);
                changed++;
            }
        }
        if (changed == 0) {
            throw new IllegalArgumentException("no count " + count);
        }
        return read(sent);
    }

    @SuppressWarnings("BanSerializableRead")
    private static Object read(byte[] sent) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent))) {
            return in.readObject();
        }
    }
}
