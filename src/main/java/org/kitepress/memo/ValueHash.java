package org.kitepress.memo;

import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hashes of values: texts, numbers, lists, maps by texts, and records of these, all of whose components count. What is none of them,
 * and may hide something, is refused.
 */
public final class ValueHash {

    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int NUMBER = 2;
    private static final int FLAG = 3;
    private static final int WORD = 4;
    private static final int MANY = 5;
    private static final int NAMED = 6;
    private static final int RECORD = 7;
    private static final int SHARED = 8;

    private final Set<Class<?>> texts;
    private final Set<Class<?>> shared;
    private final Map<Object, Hash> known = new ConcurrentHashMap<>();
    private final Map<Class<?>, RecordComponent[]> components = new ConcurrentHashMap<>();

    /**
     * @param texts whose instances are all that their {@link Object#toString} says
     * @param shared records that stand in many values, and are hashed once
     */
    public ValueHash(Set<Class<?>> texts, Set<Class<?>> shared) {
        this.texts = Set.copyOf(texts);
        this.shared = Set.copyOf(shared);
    }

    public Hash of(Object value) {
        Fingerprint out = Fingerprint.begin();
        add(value, out);
        return out.hash();
    }

    private void add(Object value, Fingerprint out) {
        if (value == null) {
            out.add(NOTHING);
        } else if (value instanceof CharSequence || isText(value)) {
            out.add(TEXT).add(value.toString());
        } else if (value instanceof Integer || value instanceof Long) {
            out.add(NUMBER).add(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            out.add(FLAG).add(flag ? 1 : 0);
        } else if (value instanceof Enum<?> word) {
            out.add(WORD).add(word.name());
        } else if (value instanceof Hash hash) {
            out.add(SHARED).add(hash);
        } else if (value instanceof Optional<?> maybe) {
            add(maybe.orElse(null), out);
        } else if (value instanceof List<?> || value instanceof Record) {
            parts(value, out);
        } else if (value instanceof Map<?, ?> map) {
            named(map, out);
        } else {
            throw new IllegalArgumentException("`" + value.getClass().getName() + "` is no value");
        }
    }

    private boolean isText(Object value) {
        return value instanceof TemporalAccessor || value instanceof TemporalAmount || texts.contains(value.getClass());
    }

    private void parts(Object value, Fingerprint out) {
        if (value instanceof Collection<?> list) {
            out.add(MANY).add(list.size());
            list.forEach(one -> add(one, out));
        } else if (shared.contains(value.getClass())) {
            Hash hash = known.get(value);
            if (hash == null) {
                Fingerprint own = Fingerprint.begin();
                components((Record) value, own);
                hash = own.hash();
                known.put(value, hash);
            }
            out.add(SHARED).add(hash);
        } else {
            components((Record) value, out);
        }
    }

    private void components(Record value, Fingerprint out) {
        out.add(RECORD).add(value.getClass().getName());
        for (RecordComponent component :
                components.computeIfAbsent(value.getClass(), type -> ((Class<?>) type).getRecordComponents())) {
            try {
                add(component.getAccessor().invoke(value), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("`" + value.getClass().getName() + "` cannot be read", e);
            }
        }
    }

    /** In the order of the names. */
    private void named(Map<?, ?> map, Fingerprint out) {
        Map<String, Object> sorted = new TreeMap<>();
        new HashMap<>(map).forEach((name, value) -> sorted.put((String) name, value));
        out.add(NAMED).add(sorted.size());
        sorted.forEach((name, value) -> {
            out.add(name);
            add(value, out);
        });
    }
}
