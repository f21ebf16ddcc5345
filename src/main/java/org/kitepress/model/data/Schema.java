package org.kitepress.model.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type of content: its name and the fields it has.
 *
 * @param lineage the types that it extends, the nearest first; empty for most
 * @param folder the folder under {@code content/} whose files are of this type; empty if the type has none
 * @param also what else people call such a folder, in any language: no other folder may be called so
 * @param unlike words that look like the folder's name and mean something else: {@code history} beside {@code stories}
 * @param help one sentence on what the type is for
 */
public record Schema(
        String name,
        List<String> lineage,
        String folder,
        List<String> also,
        List<String> unlike,
        Set<Trait> traits,
        String help,
        List<Field> fields) {

    public Schema {
        lineage = List.copyOf(lineage);
        also = List.copyOf(also);
        unlike = List.copyOf(unlike);
        traits = Set.copyOf(traits);
        fields = List.copyOf(fields);
    }

    /** One that has no words for its folder but its folder's name. */
    public Schema(
            String name, List<String> lineage, String folder, Set<Trait> traits, String help, List<Field> fields) {
        this(name, lineage, folder, List.of(), List.of(), traits, help, fields);
    }

    /** Whether this is the type of that kind, or extends it. */
    public boolean is(ContentKind kind) {
        return name.equals(kind.word()) || lineage.contains(kind.word());
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
