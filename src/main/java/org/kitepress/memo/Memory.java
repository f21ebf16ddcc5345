package org.kitepress.memo;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What was made before.
 *
 * @param <K> by what it is known: most often the {@link Hash} of all that it was made from
 * @param recall what was kept of this key; empty if nothing was. Bytes may be damaged, if they are not {@link Checksummed}
 * @param keep keeps something, or does not
 */
public record Memory<K, T>(Function<K, Optional<T>> recall, BiConsumer<K, T> keep) {

    /** Remembers nothing. */
    public static <K, T> Memory<K, T> none() {
        return new Memory<>(key -> Optional.empty(), (key, entry) -> {});
    }
}
