package org.kitepress.memo;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/** Bytes that show whether they were damaged: the checksum of all that follows stands before it. */
public final class Checksummed {

    static final int SUM = Long.BYTES;

    private Checksummed() {}

    public static byte[] of(byte[] content) {
        byte[] whole = new byte[SUM + content.length];
        System.arraycopy(content, 0, whole, SUM, content.length);
        ByteBuffer.wrap(whole).putLong(0, sum(whole, whole.length));
        return whole;
    }

    /** What was sealed; empty if it was damaged. */
    public static Optional<byte[]> open(byte[] whole) {
        return isWhole(whole) ? Optional.of(Arrays.copyOfRange(whole, SUM, whole.length)) : Optional.empty();
    }

    /** What was packed before it was sealed; empty if it was damaged, or packed by somebody else. */
    public static <T> Optional<T> unpack(byte[] whole, Function<Decoder, T> read) {
        return isWhole(whole) ? Decoder.of(whole, SUM, read) : Optional.empty();
    }

    private static boolean isWhole(byte[] whole) {
        return whole.length >= SUM && ByteBuffer.wrap(whole).getLong() == sum(whole, whole.length);
    }

    /** Of what stands behind its own place. */
    static long sum(byte[] whole, int end) {
        CRC32 sum = new CRC32();
        sum.update(whole, SUM, end - SUM);
        return sum.getValue();
    }
}
