package org.kitepress.memo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Bytes in which numbers, words and lists follow each other; {@link Decoder} has them again in the same order. */
public final class Encoder {

    /** Seven bits to a byte; the eighth says that more follow. */
    static final int BITS = 7;

    static final int MORE = 1 << BITS;

    private byte[] bytes;
    /** The seal comes first. */
    private int size = Checksummed.SUM;

    private Map<String, Integer> names = new HashMap<>();

    public Encoder() {
        this(1 << 8);
    }

    /** @param room for about so many bytes */
    public Encoder(int room) {
        this.bytes = new byte[room];
    }

    /** The same, in as little room as it takes; nothing can be added any more. */
    public Encoder closed() {
        bytes = Arrays.copyOf(bytes, size);
        names = Map.of();
        return this;
    }

    public Encoder number(long number) {
        long left = number;
        while ((left & -MORE) != 0) {
            put((byte) (left & MORE - 1 | MORE));
            left >>>= BITS;
        }
        put((byte) left);
        return this;
    }

    /** In eight bytes, which is less than a large number takes by sevens. */
    public Encoder fixed(long number) {
        room(Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(size, number);
        size += Long.BYTES;
        return this;
    }

    public Encoder hash(Hash hash) {
        return fixed(hash.high()).fixed(hash.low());
    }

    /** One that may be there. */
    public Encoder maybe(Optional<Hash> hash) {
        number(hash.isPresent() ? 1 : 0);
        hash.ifPresent(this::hash);
        return this;
    }

    public Encoder text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        return part(letters, 0, letters.length);
    }

    /** What was packed by itself. */
    Encoder part(Encoder other) {
        return part(other.bytes, Checksummed.SUM, other.size - Checksummed.SUM);
    }

    Encoder part(byte[] other, int from, int length) {
        number(length);
        room(length);
        System.arraycopy(other, from, bytes, size, length);
        size += length;
        return this;
    }

    /** All that a run asked a cache for, or put into it. */
    public Encoder cache(Cache cache) {
        cache.pack(this);
        return this;
    }

    /** A text that comes again and again: from the second time on its number will do. */
    public Encoder name(String name) {
        Integer known = names.putIfAbsent(name, names.size());
        return known == null ? number(0).text(name) : number(known + 1L);
    }

    /** As many as there are, one after the other. */
    public <T> Encoder all(Collection<T> all, BiConsumer<T, Encoder> pack) {
        number(all.size());
        all.forEach(one -> pack.accept(one, this));
        return this;
    }

    int size() {
        return size;
    }

    private void put(byte next) {
        room(1);
        bytes[size++] = next;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** All that was packed, for as long as the program runs: {@link Decoder#of(byte[])} reads it. */
    public byte[] bytes() {
        return Arrays.copyOfRange(bytes, Checksummed.SUM, size);
    }

    /** All that was packed, which shows whether it is damaged: {@link Checksummed} opens it. */
    public ByteBuffer sealed() {
        ByteBuffer all = ByteBuffer.wrap(bytes, 0, size);
        all.putLong(0, Checksummed.sum(bytes, size));
        return all;
    }
}
