package org.kitepress.render.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kitepress.memo.Hash;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.output.Keys;
import org.kitepress.model.output.Sink;

/** Where files go as they are made: each is handed on at once, and nothing is kept of it but its path, in the order of the site. */
public final class ArtifactSink {

    private final Sink next;
    private final Consumer<String> named;
    private final List<String> paths = new ArrayList<>();

    /** @param named is told what files name that stand already; by several threads at once */
    public ArtifactSink(Sink next, Consumer<String> named) {
        this.next = next;
        this.named = named;
    }

    /**
     * A file that may stand already.
     *
     * @param sooner as {@link Keys#sooner}
     * @param making asked for if it is not known by that
     */
    public record Order(String path, Optional<Hash> sooner, Supplier<Making> making) {}

    /** @param exact as {@link Keys#exact} */
    public record Making(Optional<Hash> exact, Supplier<Artifact> make) {}

    public void put(Artifact made) {
        paths.add(handed(made));
    }

    public void put(Order order) {
        paths.add(kept(order));
    }

    public void putAll(Collection<Artifact> made) {
        putAll(made, one -> one);
    }

    /** Makes several at once, so that each can go before the next is there. */
    public <T> void putAll(Collection<T> all, Function<T, Artifact> make) {
        paths.addAll(all.parallelStream().map(one -> handed(make.apply(one))).toList());
    }

    /** The same of those that do not stand already. */
    public <T> void keepAll(Collection<T> all, Function<T, Order> order) {
        paths.addAll(all.parallelStream().map(one -> kept(order.apply(one))).toList());
    }

    private String kept(Order order) {
        if (order.sooner().isPresent() && stands(order.path(), new Keys(order.sooner(), Optional.empty()))) {
            return order.path();
        }
        Making making = order.making().get();
        Keys keys = new Keys(order.sooner(), making.exact());
        return making.exact().isPresent() && stands(order.path(), keys)
                ? order.path()
                : handed(making.make().get().keyed(keys));
    }

    private boolean stands(String path, Keys keys) {
        Optional<List<String>> names = next.stands(path, keys);
        names.ifPresent(all -> all.forEach(named));
        return names.isPresent();
    }

    private String handed(Artifact made) {
        next.accept(made);
        return made.path();
    }

    public List<String> paths() {
        return paths;
    }
}
