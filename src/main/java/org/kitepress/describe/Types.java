package org.kitepress.describe;

import java.util.List;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Schema;

/** The types of a site beside each other, so that what they share is told once. */
final class Types {

    private final List<Schema> all;

    Types(List<Schema> all) {
        this.all = all;
    }

    /** The fields that every page has: those of a type that adds none. */
    List<Field> common() {
        return all.stream()
                .filter(type -> type.name().equals(ContentKind.PAGE.word()))
                .flatMap(type -> type.fields().stream())
                .toList();
    }

    /** What a type has beyond the common fields, or makes stricter; all of it, if it is data. */
    List<Field> own(Schema type) {
        return type.fields().stream().filter(field -> !isShared(field, type)).toList();
    }

    /** The common fields that a type has as they are. */
    List<Field> shared(Schema type) {
        return type.fields().stream().filter(field -> isShared(field, type)).toList();
    }

    private boolean isShared(Field field, Schema type) {
        return !type.isData() && common().contains(field);
    }
}
