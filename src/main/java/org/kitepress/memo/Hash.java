package org.kitepress.memo;

import java.nio.ByteBuffer;

/** A SHA-512/256 hash cut to 128 bits: two different contents have the same one by no accident, and by no design that is known. */
public record Hash(long high, long low) implements Comparable<Hash> {

    static Hash of(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new Hash(bytes.getLong(), bytes.getLong());
    }

    /** Of both together, in whatever order: another one as soon as one of them is another. */
    public Hash with(Hash other) {
        return new Hash(high ^ other.high, low ^ other.low);
    }

    // what Java makes of a record is put together anew at each start
    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && high == hash.high && low == hash.low;
    }

    @Override
    public int hashCode() {
        return (int) low;
    }

    @Override
    public int compareTo(Hash other) {
        int first = Long.compareUnsigned(high, other.high);
        return first == 0 ? Long.compareUnsigned(low, other.low) : first;
    }
}
