package org.kitepress.memo;

import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
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
    private static final int YES = 3;
    private static final int NO = 4;
    private static final int WORD = 5;
    private static final int MANY = 6;
    private static final int NAMED = 7;
    private static final int RECORD = 8;
    private static final int SHARED = 9;

    private final Set<Class<?>> texts;
    private final Set<Class<?>> shared;
    private final Map<Same, Hash> known = new ConcurrentHashMap<>();
    private final Map<Class<?>, RecordComponent[]> components = new ConcurrentHashMap<>();

    /** A value itself, and none that is only equal: to compare all that stands in it takes longer than to hash it. */
    private record Same(Object value) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && value == same.value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    /**
     * @param texts whose instances are all that their {@link Object#toString} says
     * @param shared records that stand in many values, and are hashed once
     */
    public ValueHash(Set<Class<?>> texts, Set<Class<?>> shared) {
        this.texts = Set.copyOf(texts);
        this.shared = Set.copyOf(shared);
    }

    public Hash of(Object value) {
        Encoder out = new Encoder();
        add(value, out);
        return hash(out);
    }

    private static Hash hash(Encoder all) {
        return Hasher.begin().add(all.bytes()).hash();
    }

    private void add(Object value, Encoder out) {
        if (value == null) {
            out.number(NOTHING);
        } else if (value instanceof CharSequence || isText(value)) {
            out.number(TEXT).text(value.toString());
        } else if (value instanceof Integer || value instanceof Long) {
            out.number(NUMBER).number(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            out.number(flag ? YES : NO);
        } else if (value instanceof Enum<?> word) {
            out.number(WORD).name(word.name());
        } else if (value instanceof Hash hash) {
            out.number(SHARED).hash(hash);
        } else if (value instanceof Optional<?> maybe) {
            add(maybe.orElse(null), out);
        } else if (value instanceof List<?> list) {
            out.number(MANY).number(list.size());
            list.forEach(one -> add(one, out));
        } else if (value instanceof Record record) {
            add(record, out);
        } else if (value instanceof Map<?, ?> map) {
            named(map, out);
        } else {
            throw new IllegalArgumentException("`" + value.getClass().getName() + "` is no value");
        }
    }

    private boolean isText(Object value) {
        return value instanceof TemporalAccessor || value instanceof TemporalAmount || texts.contains(value.getClass());
    }

    private void add(Record value, Encoder out) {
        if (shared.contains(value.getClass())) {
            Same same = new Same(value);
            Hash hash = known.get(same);
            if (hash == null) {
                hash = alone(value);
                known.put(same, hash);
            }
            out.number(SHARED).hash(hash);
        } else {
            components(value, out);
        }
    }

    private Hash alone(Record value) {
        Encoder own = new Encoder();
        components(value, own);
        return hash(own);
    }

    private void components(Record value, Encoder out) {
        out.number(RECORD).name(value.getClass().getName());
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
    private void named(Map<?, ?> map, Encoder out) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        out.number(NAMED).number(sorted.size());
        sorted.forEach((name, value) -> {
            out.name(name);
            add(value, out);
        });
    }
}
