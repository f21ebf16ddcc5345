package org.kitepress.model.data;

import java.util.List;
import java.util.Optional;

/**
 * What a schema says of one field.
 *
 * @param many whether it holds a list of values of its kind
 * @param values the only ones allowed; empty if any will do
 * @param fields what a group holds; empty for other kinds
 * @param taxonomy the name under which pages are gathered by this field's values, such as {@code tags}
 * @param help one sentence for the writer
 */
public record Field(
        String name,
        Kind kind,
        boolean required,
        boolean many,
        List<String> values,
        List<Field> fields,
        Optional<String> taxonomy,
        String help) {

    public Field {
        values = List.copyOf(values);
        fields = List.copyOf(fields);
    }
}
