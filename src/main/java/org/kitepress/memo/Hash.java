package org.kitepress.memo;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first 128 bits of a SHA-2 hash: two different contents have the same one by no accident, and by no design that is known. */
public record Hash(long high, long low) implements Comparable<Hash> {

    /** Of nothing at all. */
    public static final Hash NONE = new Hash(0, 0);

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{32}");

    /** @param digest of 16 bytes or more */
    public static Hash of(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new Hash(bytes.getLong(), bytes.getLong());
    }

    /** Of {@link #digits}; empty if this is none of ours. */
    public static Optional<Hash> parse(String digits) {
        return DIGITS.matcher(digits).matches() ? Optional.of(of(HexFormat.of().parseHex(digits))) : Optional.empty();
    }

    /** 32 hex digits. */
    public String digits() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
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
