package org.kitepress.describe;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;

/** Writes fields as lines of YAML: what is needed without a value, what is possible as comments that are one sign from use. */
final class FieldLines {

    private static final String STEP = "  ";
    private static final String ANY_NAME = "a-name";
    /** Set off, so that nobody takes it for a field to put to use. */
    private static final String EXAMPLE = "# | ";

    private final Examples examples;
    private final StringBuilder text = new StringBuilder();

    FieldLines(Examples examples) {
        this.examples = examples;
    }

    String text() {
        return text.toString();
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    void gap() {
        line("");
    }

    void comment(String words) {
        if (!words.isEmpty()) {
            line("# " + words);
        }
    }

    /** Words with a full stop at their end, on one line. */
    static String sentence(String words) {
        String line = oneLine(words);
        return line.isEmpty() || line.endsWith(".") ? line : line + ".";
    }

    static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cc}]++", " ").strip();
    }

    /** Its example is a comment: what nobody filled in would be a claim that nobody makes. */
    void needed(Field field) {
        gap();
        comment((help(field) + " Such as:").strip());
        field(field, EXAMPLE, "");
        empty(field, "");
    }

    /** The names alone, of all that is needed within it. */
    private void empty(Field field, String indent) {
        line(indent + field.name() + ":");
        if (field.kind() != Kind.GROUP || field.shorthand().isPresent()) {
            return;
        }
        int hyphen = text.length() + indent.length() + STEP.length();
        List<Field> shown = shown(field);
        shown.stream()
                .filter(inner -> isNeeded(inner, shown))
                .forEach(inner -> empty(inner, indent + STEP + (field.many() ? STEP : "")));
        if (field.many()) {
            text.setCharAt(hyphen, '-');
        }
    }

    void possible(Field field) {
        gap();
        comment(help(field));
        field(field, "#", "");
    }

    /** Its fields are named and left empty: what nobody said yes to cannot come about by taking signs away. */
    void consent(Field field) {
        gap();
        comment(sentence(field.help()) + " Ask them, and write down what they said. Nobody else can fill this in.");
        line("#" + field.name() + ":");
        for (Field inner : field.fields()) {
            line("#" + STEP + "# " + help(inner));
            line("#" + STEP + inner.name() + ":");
        }
    }

    private static String help(Field field) {
        String choice = field.many() ? " Any of: " : " One of: ";
        String values = field.values().isEmpty() ? "" : choice + String.join(", ", field.values()) + ".";
        return (sentence(field.help()) + values).strip();
    }

    /**
     * With an example.
     *
     * @param mark before the whole line, which makes it a comment
     */
    private void field(Field field, String mark, String indent) {
        if (field.kind() == Kind.GROUP && field.shorthand().isEmpty() || field.kind() == Kind.MAP) {
            line(mark + indent + field.name() + ":");
            inner(field, mark, indent + STEP);
        } else if (field.kind() == Kind.ANY) {
            line(mark + indent + field.name() + ":");
            line(mark + indent + STEP + ANY_NAME + ": a value");
        } else {
            line(mark + indent + field.name() + ": " + examples.value(field));
        }
    }

    private void inner(Field field, String mark, String indent) {
        if (field.kind() == Kind.MAP) {
            entry(field, mark, indent);
        } else if (field.many()) {
            item(field, mark, indent);
        } else {
            fields(field, mark, indent);
        }
    }

    private void entry(Field map, String mark, String indent) {
        line(mark + indent + ANY_NAME + ":" + (map.fields().isEmpty() ? " " + examples.value(map) : ""));
        for (Field field : shown(map).stream().filter(Field::required).toList()) {
            line(mark + indent + STEP + "# " + help(field));
            field(field, mark, indent + STEP);
        }
    }

    private void fields(Field group, String mark, String indent) {
        shown(group).forEach(field -> field(field, mark, indent));
    }

    /** The first field of a list's entry stands behind the hyphen. */
    private void item(Field group, String mark, String indent) {
        int hyphen = text.length() + mark.length() + indent.length();
        fields(group, mark, indent + STEP);
        text.setCharAt(hyphen, '-');
    }

    /** A group with no field at all would be missing. */
    private static boolean isNeeded(Field field, List<Field> shown) {
        return field.required() || field.equals(shown.get(0));
    }

    /** All that it needs and then all that it may have; of a group that needs nothing, one field to show how it is done. */
    private static List<Field> shown(Field group) {
        List<Field> needed = group.fields().stream().filter(Field::required).toList();
        Stream<Field> rest = group.fields().stream().filter(field -> !field.required());
        return needed.isEmpty()
                ? rest.limit(1).toList()
                : Stream.concat(needed.stream(), rest).toList();
    }
}
