package org.kitepress.memo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What was put together by {@link Encoder}, in the same order. */
public final class Decoder {

    private final byte[] bytes;
    private int at;
    private final List<String> names = new ArrayList<>();

    private Decoder(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** @param packed as {@link Encoder#bytes()} made them */
    public static Decoder of(byte[] packed) {
        return new Decoder(packed, 0);
    }

    /** What stands in these bytes from there on; empty if they were packed by somebody else. */
    static <T> Optional<T> of(byte[] bytes, int from, Function<Decoder, T> read) {
        try {
            return Optional.of(read.apply(new Decoder(bytes, from)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public long number() {
        long number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (long) (next & Encoder.MORE - 1) << shift;
            shift += Encoder.BITS;
            next = bytes[at++];
        }
        return number | (long) next << shift;
    }

    /** A number that was not larger when it was packed. */
    public int small() {
        return (int) number();
    }

    public String text() {
        int length = small();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** What {@link Encoder#fixed} packed. */
    public long fixed() {
        long number = ByteBuffer.wrap(bytes).getLong(at);
        at += Long.BYTES;
        return number;
    }

    public Hash hash() {
        return new Hash(fixed(), fixed());
    }

    public Optional<Hash> maybe() {
        return small() == 1 ? Optional.of(hash()) : Optional.empty();
    }

    public Cache cache() {
        return Cache.of(this);
    }

    /** All that it reads from. */
    byte[] all() {
        return bytes;
    }

    /** Passes over some bytes, and tells where they begin. */
    int skip(int size) {
        at += size;
        return at - size;
    }

    public String name() {
        int number = small();
        if (number > 0) {
            return names.get(number - 1);
        }
        String name = text();
        names.add(name);
        return name;
    }

    /** What {@link Encoder#all} packed, one after the other. */
    public void each(Consumer<Decoder> read) {
        for (int left = small(); left > 0; left--) {
            read.accept(this);
        }
    }

    /** The same in a list that takes little room: most of those in a text are short. */
    public <T> List<T> all(Function<Decoder, T> read) {
        int size = small();
        if (size == 0) {
            return List.of();
        }
        if (size == 1) {
            return List.of(read.apply(this));
        }
        List<T> all = new ArrayList<>(Math.min(size, bytes.length));
        for (int i = 0; i < size; i++) {
            all.add(read.apply(this));
        }
        return Collections.unmodifiableList(all);
    }
}
