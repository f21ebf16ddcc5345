package org.kitepress.picture;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What was made of a picture before.
 *
 * @param recall what was kept under a name; empty if nothing was. It may be damaged
 * @param keep keeps something under a name of letters and digits, or does not
 */
public record PictureMemory(Function<String, Optional<byte[]>> recall, BiConsumer<String, byte[]> keep) {

    /** Remembers nothing. */
    public static PictureMemory none() {
        return new PictureMemory(name -> Optional.empty(), (name, entry) -> {});
    }
}
