package org.kitepress.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kitepress.model.Artifact;

/** Where files go as they are made: each is handed on at once, and nothing is kept of it but its path, in the order of the site. */
final class Outlet {

    private final Consumer<Artifact> next;
    private final List<String> paths = new ArrayList<>();

    /** @param next may be called from several threads at once */
    Outlet(Consumer<Artifact> next) {
        this.next = next;
    }

    void put(Artifact made) {
        paths.add(handed(made));
    }

    void putAll(Collection<Artifact> made) {
        putAll(made, one -> one);
    }

    /** Makes several at once, so that each can go before the next is there. */
    <T> void putAll(Collection<T> all, Function<T, Artifact> make) {
        paths.addAll(all.parallelStream().map(one -> handed(make.apply(one))).toList());
    }

    private String handed(Artifact made) {
        next.accept(made);
        return made.path();
    }

    List<String> paths() {
        return paths;
    }
}
