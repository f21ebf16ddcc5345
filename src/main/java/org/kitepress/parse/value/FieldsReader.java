package org.kitepress.parse.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.model.data.Value;
import org.kitepress.parse.yaml.YamlNode;

/** Holds what somebody filled in against what a schema asks for, and keeps what is right. */
public final class FieldsReader {

    private static final String CONSENT = "consent";
    private static final String WITHDRAWN = "withdrawn";

    private final String owner;
    /** Whether the file is somebody's story: every decision in it may be theirs. */
    private final boolean owed;

    private final List<Problem> problems;
    /** The fields that somebody gave another name: something was said of them, so they are not missing, too. */
    private final Map<String, Fields.Entry> meant = new LinkedHashMap<>();

    private FieldsReader(String owner, boolean owed, List<Problem> problems) {
        this.owner = owner;
        this.owed = owed;
        this.problems = problems;
    }

    /** The fields of a mapping that its schema knows, each of its kind; everything else is reported. */
    public static Fields read(YamlNode.Mapping mapping, Schema schema, List<Problem> problems) {
        boolean owed = schema.has(Trait.CONSENT)
                || mapping.entries().stream().anyMatch(entry -> entry.key().equals(CONSENT));
        return new FieldsReader("`" + schema.name() + "`", owed, problems).fields(mapping, schema.fields());
    }

    private Fields fields(YamlNode.Mapping typed, List<Field> known) {
        YamlNode.Mapping mapping = Outdented.putBack(typed, known, problems);
        List<Fields.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            field(entry, known)
                    .flatMap(field -> value(entry, field))
                    .ifPresent(value -> entries.add(new Fields.Entry(entry.key(), value, entry.place())));
        }
        if (entries.stream().noneMatch(FieldsReader::isEnd)) {
            known.stream().filter(Field::required).forEach(field -> require(field, mapping));
        }
        meant.values().stream()
                .filter(said -> entries.stream().noneMatch(entry -> entry.name().equals(said.name())))
                .forEach(entries::add);
        return new Fields(entries, mapping.place());
    }

    /** What was taken back needs nothing else. */
    private static boolean isEnd(Fields.Entry entry) {
        return entry.name().equals(WITHDRAWN) && entry.value() instanceof Value.Day;
    }

    private Optional<Field> field(YamlNode.Entry entry, List<Field> known) {
        Optional<Field> found =
                known.stream().filter(f -> f.name().equals(entry.key())).findFirst();
        if (found.isEmpty()) {
            Meant.field(entry.key(), known).ifPresent(name -> said(name, entry));
            problems.add(new Problem(
                    Code.FIELD_UNKNOWN,
                    "`" + entry.key() + "` is not a field of " + owner,
                    Meant.hint(entry.key(), known),
                    entry.place()));
        }
        return found;
    }

    private void said(String name, YamlNode.Entry entry) {
        Value unread = new Value.Unread(entry.value().place());
        meant.putIfAbsent(name, new Fields.Entry(name, unread, entry.place()));
    }

    private void require(Field field, YamlNode.Mapping mapping) {
        boolean given = mapping.entries().stream().anyMatch(e -> e.key().equals(field.name()));
        if (!given && !meant.containsKey(field.name())) {
            String example = field.kind().pattern().isEmpty() || field.example().isEmpty()
                    ? ""
                    : ", such as `" + field.name() + ": " + field.example() + "`";
            problems.add(new Problem(
                    Code.FIELD_MISSING,
                    "`" + field.name() + "` of " + owner + " is missing",
                    "add `" + field.name() + ": …`" + example + ". " + field.help(),
                    mapping.place()));
        }
    }

    /** Nothing typed is nothing said, but where that could hide a decision. */
    private Optional<Value> value(YamlNode.Entry entry, Field field) {
        if (!entry.value().isNothing() || isAnswer(entry.value(), field)) {
            return Optional.of(read(entry.value(), field));
        }
        if (field.required()) {
            problems.add(new Problem(
                    Code.FIELD_MISSING,
                    "`" + field.name() + "` of " + owner + " is empty",
                    "write it after the colon. " + field.help(),
                    entry.value().place()));
            return Optional.empty();
        }
        return field.decides() ? undecided(entry, field) : Optional.empty();
    }

    /**
     * A form writes every field, empty ones too, and whoever writes in it cannot take a line out. So the last day of a page
     * that is nobody's story may be empty: it is then told, since the page stays for good.
     */
    private Optional<Value> undecided(YamlNode.Entry entry, Field field) {
        if (field.name().equals("expires") && !owed) {
            problems.add(new Problem(
                    Code.FIELD_EMPTY,
                    "`expires` is empty, so the page has no last day",
                    "write the day after the colon, or take the line out",
                    entry.value().place()));
            return Optional.empty();
        }
        return Optional.of(invalid(
                field,
                entry.value(),
                "is empty",
                "write something after the colon; take the line out only if nothing was decided"));
    }

    /** A list that is written down as empty, or names alone. */
    private static boolean isAnswer(YamlNode node, Field field) {
        boolean none = node.isEmptyList() && field.many() && !field.required() && !field.decides();
        return none
                || field.kind() == Kind.MAP
                        && node instanceof YamlNode.Mapping names
                        && !names.entries().isEmpty();
    }

    private Value read(YamlNode node, Field field) {
        return field.many() ? list(node, field) : single(node, field);
    }

    private Value list(YamlNode node, Field field) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            return invalid(field, node, "has to be a list", Shape.asList(field, node));
        }
        List<Value> values = sequence.items().stream()
                .filter(item -> !item.isNothing())
                .map(item -> single(item, field))
                .toList();
        field.fields().stream().filter(Field::unique).forEach(inner -> differ(field, inner, values));
        return new Value.Items(values, node.place());
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

    private Value single(YamlNode node, Field field) {
        return switch (field.kind()) {
            case ANY -> any(node);
            case GROUP -> group(node, field);
            case MAP -> map(node, field);
            default ->
                node instanceof YamlNode.Scalar scalar
                        ? new ScalarReader(field, problems).read(scalar)
                        : invalid(field, node, Shape.noSingle(field, node), Shape.asSingle(field, node));
        };
    }

    private Value map(YamlNode node, Field field) {
        if (node instanceof YamlNode.Mapping mapping) {
            List<Fields.Entry> entries = new ArrayList<>();
            for (YamlNode.Entry entry : mapping.entries()) {
                entry(entry, field)
                        .ifPresent(value -> entries.add(new Fields.Entry(entry.key(), value, entry.place())));
            }
            return new Value.Group(new Fields(entries, node.place()), node.place());
        }
        return invalid(
                field,
                node,
                "has to have names, each with a value",
                "write one a line below it, each as `name: value`");
    }

    /** A name alone is something said, where what it names has fields. */
    private Optional<Value> entry(YamlNode.Entry entry, Field map) {
        Field field = map.entry(entry.key());
        return field.kind() == Kind.GROUP && entry.value().isNothing()
                ? Optional.of(group(new YamlNode.Mapping(List.of(), entry.place()), field))
                : value(entry, field);
    }

    private Value group(YamlNode node, Field field) {
        if (node instanceof YamlNode.Scalar scalar && field.shorthand().isPresent()) {
            YamlNode.Entry only = new YamlNode.Entry(field.shorthand().get(), scalar, scalar.place());
            return group(new YamlNode.Mapping(List.of(only), scalar.place()), field);
        }
        if (node instanceof YamlNode.Mapping mapping) {
            Fields inner = new FieldsReader("`" + field.name() + "`", owed, problems).fields(mapping, field.fields());
            return new Value.Group(inner, node.place());
        }
        return invalid(field, node, "has to have fields of its own", Shape.asGroup(field));
    }

    /** A piece of YAML as it was typed. */
    public static Value any(YamlNode node) {
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

    private Value invalid(Field field, YamlNode node, String message, String hint) {
        problems.add(new Problem(Code.FIELD_INVALID, "`" + field.name() + "` " + message, hint, node.place()));
        return new Value.Unread(node.place());
    }
}
