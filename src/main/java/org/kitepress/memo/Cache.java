package org.kitepress.memo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Results by the hash of all that they were made from. One that is there would be made the same again; one that a whole run neither
 * asked for nor made is not kept for the next. Several threads may ask at once.
 */
public final class Cache {

    private final byte[] bytes;
    /** Where each result of the runs before begins and ends. */
    private final Map<Hash, Place> before;

    private final Map<Hash, Place> used = new ConcurrentHashMap<>();
    private final Map<Hash, Encoder> made = new ConcurrentHashMap<>();

    /** A hash and a length. */
    private static final int KEY = 18;

    private record Place(int from, int size) {}

    private Cache(byte[] bytes, Map<Hash, Place> before) {
        this.bytes = bytes;
        this.before = before;
    }

    public static Cache empty() {
        return new Cache(new byte[0], Map.of());
    }

    /** What {@link #pack} packed. */
    static Cache of(Decoder in) {
        int count = in.small();
        Map<Hash, Place> places = new HashMap<>(2 * Math.min(count, in.all().length));
        for (int left = count; left > 0; left--) {
            Hash key = in.hash();
            int size = in.small();
            places.put(key, new Place(in.skip(size), size));
        }
        return new Cache(in.all(), places);
    }

    /** About how many bytes it takes packed. */
    public int room() {
        int results = used.values().stream().mapToInt(Place::size).sum()
                + made.values().stream().mapToInt(Encoder::size).sum();
        return results + KEY * (used.size() + made.size());
    }

    void pack(Encoder out) {
        out.number(used.size() + made.size());
        used.forEach((key, place) -> out.hash(key).part(bytes, place.from(), place.size()));
        made.forEach((key, packed) -> out.hash(key).part(packed));
    }

    /** The result of this key; empty if nobody knows it. */
    public <T> Optional<T> get(Hash key, Function<Decoder, T> unpack) {
        Optional<T> known = peek(key, unpack);
        known.ifPresent(found -> keep(key));
        return known;
    }

    /** Keeps a result of the runs before for the next one; false if there is none. */
    public boolean keep(Hash key) {
        Place place = before.get(key);
        if (place != null) {
            used.put(key, place);
        }
        return place != null;
    }

    /** The result of this key without keeping it for the next run. */
    public <T> Optional<T> peek(Hash key, Function<Decoder, T> unpack) {
        Place place = before.get(key);
        return place == null ? Optional.empty() : Decoder.of(bytes, place.from(), unpack);
    }

    public <T> void put(Hash key, T result, BiConsumer<T, Encoder> pack) {
        Encoder packed = new Encoder();
        pack.accept(result, packed);
        used.remove(key);
        made.put(key, packed.closed());
    }

    /**
     * The result of this key, made if nobody knows it.
     *
     * @param key empty for what cannot be known again
     */
    public <T> T get(Optional<Hash> key, Function<Decoder, T> unpack, BiConsumer<T, Encoder> pack, Supplier<T> make) {
        Optional<T> known = key.flatMap(k -> get(k, unpack));
        if (known.isPresent()) {
            return known.get();
        }
        T result = make.get();
        key.ifPresent(k -> put(k, result, pack));
        return result;
    }

    /** A hash, which may be empty. */
    public Optional<Hash> hash(Optional<Hash> key, Supplier<Optional<Hash>> make) {
        return get(key, Decoder::maybe, (hash, out) -> out.maybe(hash), make);
    }

    /** A text, which is what most results are. */
    public String text(Optional<Hash> key, Supplier<String> make) {
        return get(key, Decoder::text, (text, out) -> out.text(text), make);
    }
}
