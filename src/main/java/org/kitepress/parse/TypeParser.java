package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Schema;
import org.kitepress.source.SourceFile;

/** Reads the types of content that come with the program, from {@code types/*.yaml}. */
public final class TypeParser {

    private static final String COMMON = "types/common.yaml";

    private TypeParser() {}

    /** Every type; a type that is not data has the common fields too, its own ones taking their place. */
    public static List<Schema> parse(List<SourceFile> program) {
        List<SourceFile> files =
                program.stream().filter(f -> f.path().startsWith("types/")).toList();
        List<Field> common = files.stream()
                .filter(f -> f.path().equals(COMMON))
                .flatMap(f -> fields(root(f)).stream())
                .toList();
        return files.stream()
                .filter(f -> !f.path().equals(COMMON))
                .map(f -> schema(root(f), common))
                .toList();
    }

    private static YamlNode.Mapping root(SourceFile file) {
        List<Problem> problems = new ArrayList<>();
        return YamlReader.read(file.path(), TextDecoder.decode(file, problems).orElseThrow(), 1, problems)
                .filter(mapping -> problems.isEmpty())
                .orElseThrow(() -> new IllegalStateException(problems.toString()));
    }

    private static Schema schema(YamlNode.Mapping node, List<Field> common) {
        boolean data = flag(node, "data");
        List<Field> own = fields(node);
        Stream<Field> inherited =
                common.stream().filter(c -> own.stream().noneMatch(f -> f.name().equals(c.name())));
        List<Field> all = data ? own : Stream.concat(inherited, own.stream()).toList();
        return new Schema(text(node, "name").orElseThrow(), text(node, "folder").orElse(""), data, all);
    }

    private static List<Field> fields(YamlNode.Mapping node) {
        return child(node, "fields")
                .map(child -> ((YamlNode.Mapping) child)
                        .entries().stream().map(TypeParser::field).toList())
                .orElse(List.of());
    }

    private static Field field(YamlNode.Entry entry) {
        YamlNode.Mapping node = (YamlNode.Mapping) entry.value();
        Kind kind = Kind.valueOf(text(node, "kind").orElseThrow().toUpperCase(Locale.ROOT));
        return new Field(
                entry.key(),
                kind,
                flag(node, "required"),
                flag(node, "many"),
                texts(node, "values"),
                fields(node),
                text(node, "taxonomy"),
                text(node, "help").orElse(""));
    }

    private static List<String> texts(YamlNode.Mapping node, String key) {
        return child(node, key)
                .map(child -> ((YamlNode.Sequence) child)
                        .items().stream().map(i -> ((YamlNode.Scalar) i).text()).toList())
                .orElse(List.of());
    }

    private static boolean flag(YamlNode.Mapping node, String key) {
        return text(node, key).map("true"::equals).orElse(false);
    }

    private static Optional<String> text(YamlNode.Mapping node, String key) {
        return child(node, key).map(child -> ((YamlNode.Scalar) child).text());
    }

    private static Optional<YamlNode> child(YamlNode.Mapping node, String key) {
        return node.entries().stream()
                .filter(e -> e.key().equals(key))
                .map(YamlNode.Entry::value)
                .findFirst();
    }
}
