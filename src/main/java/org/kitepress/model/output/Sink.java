package org.kitepress.model.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where files go as they are made; from several threads at once. */
public interface Sink extends Consumer<Artifact> {

    /**
     * What the file of this path names on this site, if it stands already as it would be made, so that it need not be; else empty. Who is
     * told so has asked for the file.
     *
     * @param keys of the file that is asked for
     */
    default Optional<List<String>> stands(String path, Keys keys) {
        return Optional.empty();
    }

    /** One that keeps nothing. */
    static Sink of(Consumer<Artifact> next) {
        return next::accept;
    }
}
