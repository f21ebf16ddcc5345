package org.kitepress.memo;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** Bytes that show whether they were damaged: the checksum of all that follows stands before it. */
public final class Sealed {

    private static final int SUM = Long.BYTES;

    private Sealed() {}

    public static byte[] of(byte[] content) {
        return ByteBuffer.allocate(SUM + content.length)
                .putLong(sum(content))
                .put(content)
                .array();
    }

    /** What was sealed; empty if it was damaged. */
    public static Optional<byte[]> open(byte[] whole) {
        if (whole.length < SUM) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(whole, SUM, whole.length);
        return ByteBuffer.wrap(whole).getLong() == sum(content) ? Optional.of(content) : Optional.empty();
    }

    private static long sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }
}
