package org.kitepress.model.data;

import java.util.List;

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
}
