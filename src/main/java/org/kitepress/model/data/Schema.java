package org.kitepress.model.data;

import java.util.List;
import java.util.Optional;

/**
 * A type of content: its name and the fields it has.
 *
 * @param folder the folder under {@code content/} whose files are of this type; empty if the type has none
 * @param data whether its files are YAML and nothing else, or Markdown with YAML in front
 */
public record Schema(String name, String folder, boolean data, List<Field> fields) {

    public Schema {
        fields = List.copyOf(fields);
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
