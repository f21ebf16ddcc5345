package org.kitepress.memo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Entries by their names, packed side by side: none is unpacked before somebody asks for it. */
public final class Shelf {

    private final byte[] bytes;
    /** Where each entry begins and ends. */
    private final Map<String, long[]> places = new HashMap<>();

    private Shelf(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What {@link #pack} made. */
    static Shelf of(Unpacking in) {
        Shelf shelf = new Shelf(in.all());
        for (int left = in.small(); left > 0; left--) {
            String name = in.text();
            int size = in.small();
            shelf.places.put(name, new long[] {in.skip(size), size});
        }
        return shelf;
    }

    /** With nothing on it. */
    public static Shelf empty() {
        return new Shelf(new byte[0]);
    }

    /** What is kept under a name; empty if nothing is, or if it was packed by somebody else. Several may ask at once. */
    public <T> Optional<T> get(String name, Function<Unpacking, T> read) {
        long[] place = places.get(name);
        return place == null ? Optional.empty() : Unpacking.of(bytes, (int) place[0], read);
    }

    /** The same with some entries put in place of others. @param changes as {@link Packing#shelf} has them */
    void pack(Map<String, Optional<Supplier<Packing>>> changes, Packing out) {
        long kept = places.keySet().stream()
                .filter(name -> !changes.containsKey(name))
                .count();
        out.number(kept + changes.values().stream().filter(Optional::isPresent).count());
        places.forEach((name, place) -> {
            if (!changes.containsKey(name)) {
                out.text(name).part(bytes, (int) place[0], (int) place[1]);
            }
        });
        changes.forEach(
                (name, change) -> change.ifPresent(entry -> out.text(name).part(entry.get())));
    }
}
