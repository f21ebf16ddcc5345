package org.kitepress.picture.card;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Packs bytes that are nearly all zero as zlib does (RFC 1950 and 1951): a run of zeros is a repetition, everything
 * else stands for itself. {@link java.util.zip.Deflater} looks at every byte for more than that, and takes many times as long.
 */
final class SparseDeflater {

    /** A method and a window, as one number that 31 divides. */
    private static final int HEADER = 0x0178;
    /** The last block, in codes of its own. */
    private static final int BLOCK = 0b101;

    /**
     * How many bits each symbol takes, in hexadecimal: for the bytes, the end, and the lengths of repetitions. Measured on the
     * cards of 160 titles. The codes that the standard fixes take two thirds more.
     */
    private static final String LENGTHS =
            "2558bfffffffffda55789fffffffffed67778fffffffffff88758fffffffffffba978fffffffffffffffffffffffffff"
                    + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff689a"
                    + "dfffffffffff86788fffffffffff97676fffffffffff98765dffffffffffa865d67777788888878888778889888993";

    private static final int[] BITS =
            LENGTHS.chars().map(digit -> Character.digit(digit, 16)).toArray();
    /** Each symbol as it is written: its code, and how many bits that takes in the highest byte. */
    private static final int[] CODES = codes();

    private static final int LENGTH = 24;

    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;
    /** The same of each length of a repetition, with the only distance: one bit that is 0. */
    private static final int[] REPEATS = repeats(SparseDeflater::repeated);

    private static final int MODULUS = 65_521;
    private static final byte[] ZEROS = new byte[1 << 19];

    private final byte[] from;
    private byte[] out = new byte[1 << 13];
    private int size;
    private long bits;
    private int count;
    /** The two sums of Adler, which half a mebibyte cannot make too large: their remainders are for the end. */
    private long sum = 1;

    private long sums;

    private SparseDeflater(byte[] from) {
        this.from = from;
    }

    /** @param from at most half a mebibyte */
    static byte[] pack(byte[] from) {
        SparseDeflater deflater = new SparseDeflater(from);
        deflater.put(HEADER, 16);
        deflater.put(BLOCK, 3);
        deflater.lengths();
        deflater.body();
        return deflater.end();
    }

    private void body() {
        for (int at = 0; at < from.length; ) {
            if (from[at] == 0) {
                int next = Arrays.mismatch(from, at, from.length, ZEROS, 0, from.length - at);
                int length = next < 0 ? from.length - at : next;
                zeros(length);
                at += length;
            } else {
                literal(from[at++] & 0xFF);
            }
        }
    }

    private void zeros(int length) {
        literal(0);
        int left = length - 1;
        sums += left * sum;
        for (int part = Math.min(left, LONGEST); part >= SHORTEST; part = Math.min(left, LONGEST)) {
            put(REPEATS[part]);
            left -= part;
        }
        for (; left > 0; left--) {
            put(CODES[0]);
        }
    }

    private void literal(int value) {
        sum += value;
        sums += sum;
        put(CODES[value]);
    }

    /** RFC 1951, 3.2.5: four lengths, then four of two each, then of four each … */
    private static int symbol(int length) {
        return length == LONGEST ? 285 : 257 + 4 * extra(length) + (length - SHORTEST >> extra(length));
    }

    /** How many bits more tell lengths of one symbol apart. */
    private static int extra(int length) {
        int above = length - SHORTEST;
        return above < 8 || length == LONGEST ? 0 : 29 - Integer.numberOfLeadingZeros(above);
    }

    private static int[] repeats(IntUnaryOperator of) {
        return IntStream.rangeClosed(0, LONGEST)
                .map(length -> length < SHORTEST ? 0 : of.applyAsInt(length))
                .toArray();
    }

    private static int repeated(int length) {
        int more = length - SHORTEST & (1 << extra(length)) - 1;
        return CODES[symbol(length)] + (more << BITS[symbol(length)]) + (extra(length) + 1 << LENGTH);
    }

    /** RFC 1951, 3.2.2: as many bits as a symbol has, counted up from the shortest on, and written from the highest. */
    private static int[] codes() {
        int[] codes = new int[BITS.length];
        int next = 0;
        for (int length = 1; length < 16; length++, next <<= 1) {
            for (int symbol = 0; symbol < codes.length; symbol++) {
                if (BITS[symbol] == length) {
                    codes[symbol] = Integer.reverse(next++) >>> 32 - length | length << LENGTH;
                }
            }
        }
        return codes;
    }

    /** RFC 1951, 3.2.7: how long the codes are, in codes of four bits; then that of the only distance, which is one byte. */
    private void lengths() {
        put(BITS.length - 257, 5);
        put(0, 5);
        put(15, 4);
        for (int kind = 0; kind < 19; kind++) {
            put(kind < 3 ? 0 : 4, 3);
        }
        for (int symbol = 0; symbol < BITS.length; symbol++) {
            put(Integer.reverse(BITS[symbol]) >>> 28, 4);
        }
        put(Integer.reverse(1) >>> 28, 4);
    }

    private void put(int code) {
        put(code & (1 << LENGTH) - 1, code >>> LENGTH);
    }

    private void put(int value, int length) {
        bits |= (long) value << count;
        count += length;
        if (count >= Integer.SIZE) {
            flush();
        }
    }

    private void flush() {
        if (size + Long.BYTES > out.length) {
            out = Arrays.copyOf(out, 2 * out.length);
        }
        for (; count >= 8; count -= 8, bits >>>= 8) {
            out[size++] = (byte) bits;
        }
    }

    private byte[] end() {
        put(CODES[256]);
        put(0, 7);
        flush();
        count = 0;
        bits = 0;
        int total = (int) (sums % MODULUS << 16 | sum % MODULUS);
        put(Integer.reverseBytes(total) & 0xFFFF, 16);
        put(Integer.reverseBytes(total) >>> 16, 16);
        flush();
        return Arrays.copyOf(out, size);
    }
}
