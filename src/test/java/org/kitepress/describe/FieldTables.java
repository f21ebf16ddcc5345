package org.kitepress.describe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.kitepress.model.address.Slug;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;

/** Writes fields as tables in Markdown: those of a type, and then those of each group in it. */
final class FieldTables {

    private final StringBuilder text = new StringBuilder();
    private final Deque<Field> groups = new ArrayDeque<>();
    private final Set<String> named;

    /** @param named the fields that the name of a file can say, too */
    FieldTables(Set<String> named) {
        this.named = named;
    }

    String write(String heading, List<Field> fields) {
        table(heading, fields);
        while (!groups.isEmpty()) {
            Field group = groups.remove();
            table(heading(group), group.fields());
        }
        return text.toString();
    }

    private void table(String heading, List<Field> fields) {
        text.append("\n## ")
                .append(heading)
                .append("\n\n| Field | Needed | What it holds | Example |\n|---|---|---|---|\n");
        fields.forEach(this::row);
        fields.stream().filter(field -> !field.fields().isEmpty()).forEach(groups::add);
    }

    private void row(Field field) {
        String needed =
                !field.required() ? "no" : named.contains(field.name()) ? "yes, here or in the file's name" : "yes";
        text.append("| `").append(field.name()).append("` | ").append(needed);
        text.append(" | ")
                .append(holds(field))
                .append(" | ")
                .append(example(field))
                .append(" |\n");
    }

    private static String heading(Field group) {
        return "Fields of `" + group.name() + "`";
    }

    private static String holds(Field field) {
        String unique = field.unique() ? " No two may have the same." : "";
        return (escaped(FieldLines.sentence(field.help())) + kind(field) + values(field) + shorthand(field) + unique)
                .strip();
    }

    private static String kind(Field field) {
        String names = field.kind() == Kind.MAP ? " Names of your own" : field.many() ? " A list" : "";
        String fields = field.fields().isEmpty() ? "" : inner(field);
        if (!names.isEmpty()) {
            return names + (fields.isEmpty() ? "" : ", each with " + fields) + ".";
        }
        return switch (field.kind()) {
            case RESOURCE -> " The name of a file in `content/resources/`, without `.yaml`.";
            case FORM -> " The name of a file in `content/forms/`, without `.yaml`.";
            case GROUP -> " It has " + fields + ".";
            default -> "";
        };
    }

    private static String inner(Field group) {
        return "[these fields](#" + Slug.of(heading(group)) + ")";
    }

    private static String values(Field field) {
        return field.values().isEmpty()
                ? ""
                : (field.many() ? " Any of `" : " One of `") + String.join("`, `", field.values()) + "`.";
    }

    private static String shorthand(Field field) {
        return field.shorthand()
                .map(name -> " A plain value stands for `" + name + "`.")
                .orElse("");
    }

    private static String example(Field field) {
        String typed = field.kind() == Kind.FLAG
                ? "true"
                : FieldLines.oneLine(field.example()).replace('`', '\'');
        boolean none = typed.isEmpty() || !field.fields().isEmpty();
        return none ? "" : "`" + (field.many() ? "[" + typed + "]" : typed).replace("|", "\\|") + "`";
    }

    /** Words that are not meant as Markdown. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>|~#&!])", "\\\\$1");
    }
}
