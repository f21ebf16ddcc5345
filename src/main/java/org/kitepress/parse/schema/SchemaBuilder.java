package org.kitepress.parse.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.parse.yaml.YamlNode;

/** Makes schemas from YAML that is known to be right. */
final class SchemaBuilder {

    private SchemaBuilder() {}

    /**
     * @param name of the type
     * @param folder its folder where the file names none
     * @param base the type that it extends; without one it has the common fields, unless it is data
     */
    static Schema schema(String name, String folder, YamlNode.Mapping node, Optional<Schema> base, List<Field> common) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        base.ifPresent(b -> traits.addAll(b.traits()));
        texts(node, "traits").forEach(word -> traits.add(Trait.of(word).orElseThrow()));
        List<String> lineage = base.map(b ->
                        Stream.concat(Stream.of(b.name()), b.lineage().stream()).toList())
                .orElse(List.of());
        List<Field> inherited = base.map(Schema::fields).orElse(traits.contains(Trait.DATA) ? List.of() : common);
        return new Schema(
                name,
                lineage,
                text(node, "folder").orElse(folder),
                texts(node, "also"),
                texts(node, "unlike"),
                traits,
                text(node, "help").orElse(base.map(Schema::help).orElse("")),
                joined(inherited, fields(node)));
    }

    /** What a site adds to a type that there is already. */
    static Schema extended(Schema schema, YamlNode.Mapping node) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(schema.traits());
        texts(node, "traits").forEach(word -> traits.add(Trait.of(word).orElseThrow()));
        return new Schema(
                schema.name(),
                schema.lineage(),
                schema.folder(),
                Stream.concat(schema.also().stream(), texts(node, "also").stream())
                        .toList(),
                schema.unlike(),
                traits,
                text(node, "help").orElse(schema.help()),
                joined(schema.fields(), fields(node)));
    }

    /** A field that is described again takes the place of the inherited one, and is still known by its other names. */
    private static List<Field> joined(List<Field> inherited, List<Field> own) {
        Stream<Field> kept =
                inherited.stream().filter(old -> named(old.name(), own).isEmpty());
        Stream<Field> added = own.stream()
                .map(field -> named(field.name(), inherited).map(field::after).orElse(field));
        return Stream.concat(kept, added).toList();
    }

    private static Optional<Field> named(String name, List<Field> fields) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    static List<Field> fields(YamlNode.Mapping node) {
        return child(node, "fields")
                .map(child -> ((YamlNode.Mapping) child)
                        .entries().stream().map(SchemaBuilder::field).toList())
                .orElse(List.of());
    }

    static Field field(YamlNode.Entry entry) {
        YamlNode.Mapping node = (YamlNode.Mapping) entry.value();
        return new Field(
                entry.key(),
                text(node, "kind").flatMap(Kind::of).orElseThrow(),
                flag(node, "required"),
                flag(node, "many"),
                flag(node, "unique"),
                flag(node, "rare"),
                flag(node, "decides"),
                texts(node, "also"),
                texts(node, "values"),
                synonyms(node),
                fields(node),
                text(node, "shorthand"),
                text(node, "taxonomy"),
                text(node, "help").orElse(""),
                text(node, "example").orElse(""));
    }

    static List<String> texts(YamlNode.Mapping node, String key) {
        return child(node, key)
                .map(child -> ((YamlNode.Sequence) child)
                        .items().stream()
                                .filter(item -> !item.isNothing())
                                .map(item -> ((YamlNode.Scalar) item).text())
                                .toList())
                .orElse(List.of());
    }

    private static List<Field.Synonym> synonyms(YamlNode.Mapping node) {
        return child(node, "synonyms")
                .map(child -> ((YamlNode.Mapping) child)
                        .entries().stream()
                                .filter(entry -> !entry.value().isNothing())
                                .map(entry -> new Field.Synonym(entry.key(), ((YamlNode.Scalar) entry.value()).text()))
                                .toList())
                .orElse(List.of());
    }

    private static boolean flag(YamlNode.Mapping node, String key) {
        return text(node, key).map("true"::equals).orElse(false);
    }

    static Optional<String> text(YamlNode.Mapping node, String key) {
        return child(node, key).map(child -> ((YamlNode.Scalar) child).text());
    }

    static Optional<YamlNode> child(YamlNode.Mapping node, String key) {
        return node.entries().stream()
                .filter(e -> e.key().equals(key))
                .map(YamlNode.Entry::value)
                .filter(value -> !value.isNothing())
                .findFirst();
    }
}
