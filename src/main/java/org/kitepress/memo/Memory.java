package org.kitepress.memo;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What was made before.
 *
 * @param recall what was kept under a name; empty if nothing was. Bytes may be damaged, if they are not {@link Checksummed}
 * @param keep keeps something under a name of letters and digits, or does not
 */
public record Memory<T>(Function<String, Optional<T>> recall, BiConsumer<String, T> keep) {

    /** Remembers nothing. */
    public static <T> Memory<T> none() {
        return new Memory<>(name -> Optional.empty(), (name, entry) -> {});
    }
}
