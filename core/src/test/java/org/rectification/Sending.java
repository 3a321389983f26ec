package org.rectification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.ByteBuffer;
import java.util.Map;

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

    /**
     * What comes back of a value whose classes somebody wrote under the names of others: of a stand-in whose fields
     * have the names of the real class, but not its rules.
     */
    public static Object sentUnder(Map<Class<?>, Class<?>> realByStandIn, Object value)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes) {
            @Override
            protected void writeClassDescriptor(ObjectStreamClass described) throws IOException {
                Class<?> real = realByStandIn.get(described.forClass());
                super.writeClassDescriptor(real == null ? described : ObjectStreamClass.lookup(real));
            }
        }) {
            out.writeObject(value);
        }
        return read(bytes.toByteArray());
    }

    @SuppressWarnings("BanSerializableRead")
    private static Object read(byte[] sent) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent))) {
            return in.readObject();
        }
    }
}
