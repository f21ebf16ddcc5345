package org.kitepress.parse.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.diag.Nearest;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.parse.yaml.Quoted;
import org.kitepress.parse.yaml.YamlNode;

/** Says how to write a value that came as something else: a list as a word, a word as a list, an entry as fields. */
final class Shape {

    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern HYPHEN = Pattern.compile("(?:^|\\s+)-\\s*(?=\\S)");

    private Shape() {}

    /** The hint for a list that came as something else. */
    static String asList(Field field, YamlNode node) {
        if (field.kind() == Kind.GROUP && field.shorthand().isEmpty()) {
            return node instanceof YamlNode.Mapping
                    ? "write `- ` before its first field, and two more spaces before each of the others"
                    : "write one a line below it, each as `- {" + names(field) + "}`";
        }
        if (field.values().isEmpty()) {
            return "write it as " + list(field, entries(node).toList());
        }
        List<String> meant = entries(node)
                .flatMap(entry -> Meant.oneOf(entry, field).stream())
                .toList();
        return meant.isEmpty()
                ? "name what you mean, such as " + list(field, field.values().subList(0, 1)) + "; "
                        + Nearest.hint(Optional.empty(), field.values())
                : "write it as " + list(field, meant);
    }

    private static String list(Field field, List<String> entries) {
        return "`" + field.name() + ": [" + entries.stream().map(Quoted::of).collect(Collectors.joining(", ")) + "]`";
    }

    /** What is wrong with a single value, or with an entry of a list, that came as a list or as fields. */
    static String noSingle(Field field, YamlNode node) {
        String came = node instanceof YamlNode.Mapping ? "has fields of its own" : "is a list";
        return field.many()
                ? "is a list of single values, and this entry " + came
                : "has to be a single value, and this " + came;
    }

    /** The hint for it: the value, if there is one, and else an example. */
    static String asSingle(Field field, YamlNode node) {
        List<String> values = entries(node).toList();
        String value = values.size() == 1
                ? Quoted.of(values.get(0))
                : field.example().isEmpty() ? "…" : Quoted.of(field.example());
        String line = field.many() ? "- " + value : field.name() + ": " + value;
        return values.size() == 1 ? "write it as `" + line + "`" : "write one value, such as `" + line + "`";
    }

    /** The hint for fields that came as something else. */
    static String asGroup(Field field) {
        return "write them as `{" + names(field) + "}`, or one a line below it";
    }

    private static String names(Field group) {
        return group.fields().stream().map(inner -> inner.name() + ": …").collect(Collectors.joining(", "));
    }

    /** The single values that somebody may have meant, in their order. */
    private static Stream<String> entries(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return split(scalar.text());
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().flatMap(Shape::entries);
        }
        return ((YamlNode.Mapping) node).entries().stream().flatMap(entry -> entries(entry.value()));
    }

    /** {@code mail, books}, {@code (mail; books)} and, with its space forgotten, {@code -mail -books}. */
    private static Stream<String> split(String typed) {
        String bare = typed.replaceAll("^[(\\[]|[)\\]]$", "");
        Pattern sign = bare.startsWith("-") ? HYPHEN : COMMA;
        return sign.splitAsStream(bare).map(String::strip).filter(part -> !part.isEmpty());
    }
}
