package org.kitepress.model.address;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** Things of one kind in their order, each of which is found by its name at once; of two with one name, the first. */
public final class Named<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> all;
    private final Map<String, T> byName = new HashMap<>();

    /** @param name what each is called */
    public Named(List<T> all, Function<T, String> name) {
        this.all = List.copyOf(all);
        this.all.forEach(one -> byName.putIfAbsent(name.apply(one), one));
    }

    public Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public T get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
