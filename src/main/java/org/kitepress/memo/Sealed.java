package org.kitepress.memo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes that show whether they were damaged: the fingerprint of all that follows stands before it. */
public final class Sealed {

    private static final int SUM = 64;

    private Sealed() {}

    public static byte[] of(byte[] content) {
        byte[] sum = Fingerprint.of(content).getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(sum, SUM + content.length);
        System.arraycopy(content, 0, whole, SUM, content.length);
        return whole;
    }

    /** What was sealed; empty if it was damaged. */
    public static Optional<byte[]> open(byte[] whole) {
        if (whole.length < SUM) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(whole, SUM, whole.length);
        String sum = new String(whole, 0, SUM, StandardCharsets.US_ASCII);
        return sum.equals(Fingerprint.of(content)) ? Optional.of(content) : Optional.empty();
    }
}
