package org.kitepress.model.data;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Goes through what somebody filled in, down into lists and groups. */
public final class FieldWalk {

    private FieldWalk() {}

    /** Hands over every single value together with what its schema says of it; what stands under {@code any} or is unread is passed over. */
    public static void each(Fields fields, List<Field> schema, BiConsumer<Field, Value> visit) {
        for (Field field : schema) {
            fields.value(field.name()).ifPresent(value -> value(field, value, visit));
        }
    }

    /** Hands over every text in a value that no schema describes. */
    public static void texts(Value value, Consumer<Value.Text> visit) {
        if (value instanceof Value.Items items) {
            items.values().forEach(item -> texts(item, visit));
        } else if (value instanceof Value.Group group) {
            group.fields().entries().forEach(entry -> texts(entry.value(), visit));
        } else if (value instanceof Value.Text text) {
            visit.accept(text);
        }
    }

    private static void value(Field field, Value value, BiConsumer<Field, Value> visit) {
        if (value instanceof Value.Items items) {
            items.values().forEach(item -> value(field, item, visit));
        } else if (value instanceof Value.Unread) {
            return;
        } else if (!(value instanceof Value.Group group)) {
            visit.accept(field, value);
        } else if (field.kind() == Kind.MAP) {
            group.fields().entries().forEach(entry -> value(field, entry.value(), visit));
        } else {
            each(group.fields(), field.fields(), visit);
        }
    }
}
