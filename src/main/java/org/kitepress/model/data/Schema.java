package org.kitepress.model.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type of content: its name and the fields it has.
 *
 * @param lineage the types that it extends, the nearest first; empty for most
 * @param folder the folder under {@code content/} whose files are of this type; empty if the type has none
 * @param help one sentence on what the type is for
 */
public record Schema(
        String name, List<String> lineage, String folder, Set<Trait> traits, String help, List<Field> fields) {

    public Schema {
        lineage = List.copyOf(lineage);
        traits = Set.copyOf(traits);
        fields = List.copyOf(fields);
    }

    /** Whether this is the type of that name, or extends it. */
    public boolean is(String type) {
        return name.equals(type) || lineage.contains(type);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether a file is YAML and nothing else, or Markdown with YAML in front. */
    public boolean isData() {
        return has(Trait.DATA);
    }

    /** Whether one file beside the folders can hold it all, as {@code content/glossary.yaml} does. */
    public boolean standsAlone() {
        return isData() && has(Trait.PAGELESS) && !name.equals("type");
    }

    public Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }
}
