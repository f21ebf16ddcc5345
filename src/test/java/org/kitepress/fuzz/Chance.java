package org.kitepress.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Inputs by chance: what a target begins with, with parts cut out, doubled, changed, and parts of others put in. The same for a seed. */
final class Chance {

    private static final int MOST_CHANGES = 5;
    private static final int LARGEST = 2_000;

    private final Random random;
    private final List<byte[]> seeds;

    Chance(long seed, List<byte[]> seeds) {
        this.random = new Random(seed);
        this.seeds = seeds;
    }

    byte[] next() {
        byte[] data = any();
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            data = changed(data);
        }
        return data.length > LARGEST ? cut(data, 0, LARGEST) : data;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size())).clone();
    }

    private byte[] changed(byte[] data) {
        int from = random.nextInt(data.length + 1);
        int to = Math.min(data.length, from + 1 + random.nextInt(random.nextBoolean() ? 3 : 40));
        byte[] part = cut(data, from, to);
        return switch (random.nextInt(5)) {
            case 0 -> joined(cut(data, 0, from), cut(data, to, data.length));
            case 1 -> joined(cut(data, 0, to), part, cut(data, to, data.length));
            case 2 -> joined(cut(data, 0, from), piece(), cut(data, from, data.length));
            case 3 -> joined(cut(data, 0, from), piece(), cut(data, to, data.length));
            default -> joined(cut(data, 0, from), new byte[] {(byte) random.nextInt()}, cut(data, to, data.length));
        };
    }

    private byte[] piece() {
        byte[] other = any();
        int from = random.nextInt(other.length + 1);
        return cut(other, from, Math.min(other.length, from + random.nextInt(60)));
    }

    private static byte[] cut(byte[] data, int from, int to) {
        return Arrays.copyOfRange(data, from, Math.max(from, to));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
