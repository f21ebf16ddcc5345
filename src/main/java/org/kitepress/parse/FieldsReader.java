package org.kitepress.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Value;

/** Holds what somebody filled in against what a schema asks for, and keeps what is right. */
final class FieldsReader {

    private final String owner;
    private final List<Problem> problems;
    /** The fields that somebody misspelt: they are not missing, too. */
    private final Set<String> meant = new HashSet<>();

    private FieldsReader(String owner, List<Problem> problems) {
        this.owner = owner;
        this.problems = problems;
    }

    /** The fields of a mapping that its schema knows, each of its kind; everything else is reported. */
    static Fields read(YamlNode.Mapping mapping, Schema schema, List<Problem> problems) {
        return new FieldsReader("`" + schema.name() + "`", problems).fields(mapping, schema.fields());
    }

    private Fields fields(YamlNode.Mapping mapping, List<Field> known) {
        List<Fields.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            field(entry, known)
                    .flatMap(field -> value(entry, field))
                    .ifPresent(value -> entries.add(new Fields.Entry(entry.key(), value, entry.place())));
        }
        known.stream().filter(Field::required).forEach(field -> require(field, mapping));
        return new Fields(entries, mapping.place());
    }

    private Optional<Field> field(YamlNode.Entry entry, List<Field> known) {
        Optional<Field> found =
                known.stream().filter(f -> f.name().equals(entry.key())).findFirst();
        if (found.isEmpty()) {
            List<String> names = known.stream().map(Field::name).toList();
            Nearest.to(entry.key(), names).ifPresent(meant::add);
            problems.add(new Problem(
                    Code.FIELD_UNKNOWN,
                    "`" + entry.key() + "` is not a field of " + owner,
                    Nearest.hint(entry.key(), names),
                    entry.place()));
        }
        return found;
    }

    private void require(Field field, YamlNode.Mapping mapping) {
        boolean given = mapping.entries().stream().anyMatch(e -> e.key().equals(field.name()) && !isEmpty(e.value()));
        if (!given && !meant.contains(field.name())) {
            problems.add(new Problem(
                    Code.FIELD_MISSING,
                    "`" + field.name() + "` of " + owner + " is missing",
                    "add `" + field.name() + ": …`. " + field.help(),
                    mapping.place()));
        }
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
    }

    private Optional<Value> value(YamlNode.Entry entry, Field field) {
        if (isEmpty(entry.value())) {
            if (!field.required()) {
                invalid(field, entry.value(), "is empty", "write something after the colon, or take the line out");
            }
            return Optional.empty();
        }
        return field.many() ? list(entry.value(), field) : single(entry.value(), field);
    }

    private Optional<Value> list(YamlNode node, Field field) {
        if (node instanceof YamlNode.Sequence sequence) {
            List<Value> values = sequence.items().stream()
                    .flatMap(item -> item(item, field).stream())
                    .toList();
            field.fields().stream().filter(Field::unique).forEach(inner -> differ(field, inner, values));
            return Optional.of(new Value.Items(values, node.place()));
        }
        return invalid(field, node, "has to be a list", "write it as `" + field.name() + ": [one, another]`");
    }

    private Optional<Value> item(YamlNode node, Field field) {
        return isEmpty(node)
                ? invalid(field, node, "has an entry that is empty", "write something there, or take the entry out")
                : single(node, field);
    }

    private void differ(Field list, Field inner, List<Value> values) {
        Set<String> taken = new HashSet<>();
        for (Value value : values) {
            if (value instanceof Value.Group group) {
                group.fields()
                        .placedText(inner.name())
                        .filter(text -> !taken.add(text.text()))
                        .ifPresent(text -> problems.add(new Problem(
                                Code.FIELD_INVALID,
                                "`" + text.text() + "` is the `" + inner.name() + "` of two entries in `" + list.name()
                                        + "`",
                                "give each one of its own",
                                text.place())));
            }
        }
    }

    private Optional<Value> single(YamlNode node, Field field) {
        switch (field.kind()) {
            case ANY -> {
                return Optional.of(any(node));
            }
            case GROUP -> {
                return group(node, field);
            }
            case MAP -> {
                return map(node, field);
            }
            default -> {}
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return new ScalarReader(field, problems).read(scalar);
        }
        return invalid(field, node, "has to be a single value", "write it as `" + field.name() + ": …`");
    }

    private Optional<Value> map(YamlNode node, Field field) {
        if (node instanceof YamlNode.Mapping mapping) {
            List<Fields.Entry> entries = new ArrayList<>();
            for (YamlNode.Entry entry : mapping.entries()) {
                value(entry, field.entry(entry.key()))
                        .ifPresent(value -> entries.add(new Fields.Entry(entry.key(), value, entry.place())));
            }
            return Optional.of(new Value.Group(new Fields(entries, node.place()), node.place()));
        }
        return invalid(
                field,
                node,
                "has to have names, each with a value",
                "write one a line below it, each as `name: value`");
    }

    private Optional<Value> group(YamlNode node, Field field) {
        if (node instanceof YamlNode.Scalar scalar && field.shorthand().isPresent()) {
            YamlNode.Entry only = new YamlNode.Entry(field.shorthand().get(), scalar, scalar.place());
            return group(new YamlNode.Mapping(List.of(only), scalar.place()), field);
        }
        if (node instanceof YamlNode.Mapping mapping) {
            Fields inner = new FieldsReader("`" + field.name() + "`", problems).fields(mapping, field.fields());
            return Optional.of(new Value.Group(inner, node.place()));
        }
        String names = String.join(
                ", ", field.fields().stream().map(f -> f.name() + ": …").toList());
        return invalid(
                field,
                node,
                "has to have fields of its own",
                "write them as `{" + names + "}`, or one a line below it");
    }

    /** A piece of YAML as it was typed. */
    static Value any(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return new Value.Text(scalar.text(), scalar.place());
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return new Value.Items(
                    sequence.items().stream().map(FieldsReader::any).toList(), node.place());
        }
        List<Fields.Entry> entries = ((YamlNode.Mapping) node)
                .entries().stream()
                        .map(e -> new Fields.Entry(e.key(), any(e.value()), e.place()))
                        .toList();
        return new Value.Group(new Fields(entries, node.place()), node.place());
    }

    private Optional<Value> invalid(Field field, YamlNode node, String message, String hint) {
        problems.add(new Problem(Code.FIELD_INVALID, "`" + field.name() + "` " + message, hint, node.place()));
        return Optional.empty();
    }
}
