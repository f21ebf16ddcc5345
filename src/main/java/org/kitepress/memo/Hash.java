package org.kitepress.memo;

import java.nio.ByteBuffer;

/** A SHA-256 hash cut to 128 bits: two different contents have the same one by no accident, and by no design that is known. */
public record Hash(long high, long low) implements Comparable<Hash> {

    static Hash of(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new Hash(bytes.getLong(), bytes.getLong());
    }

    @Override
    public int compareTo(Hash other) {
        int first = Long.compareUnsigned(high, other.high);
        return first == 0 ? Long.compareUnsigned(low, other.low) : first;
    }
}
