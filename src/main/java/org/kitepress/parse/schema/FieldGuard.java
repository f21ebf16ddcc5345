package org.kitepress.parse.schema;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Schema;
import org.kitepress.parse.value.FieldsReader;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.source.Place;

/** Looks at the fields that a site describes, those inside of others included: each has to make sense. */
final class FieldGuard {

    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Set<Kind> WITH_FIELDS = Set.of(Kind.GROUP, Kind.MAP);
    private static final Set<Kind> WITH_VALUES = Set.of(Kind.TEXT, Kind.MAP);
    private static final Set<Kind> GATHERING = Set.of(Kind.TEXT, Kind.COUNTRY);

    private final Schema meta;
    private final List<Problem> problems;

    /** @param description the field of a type's own schema that describes its fields */
    FieldGuard(Field description, List<Problem> problems) {
        this.meta = new Schema("field", List.of(), "", Set.of(), "", description.fields());
        this.problems = problems;
    }

    /** @param fields their names, each with its description */
    void check(YamlNode.Mapping fields) {
        fields.entries().forEach(this::field);
    }

    private void field(YamlNode.Entry entry) {
        int before = problems.size();
        if (!NAME.matcher(entry.key()).matches()) {
            broken(
                    "`" + entry.key() + "` cannot be the name of a field",
                    "use small letters, digits and hyphens",
                    entry.place());
        }
        if (!(entry.value() instanceof YamlNode.Mapping node)) {
            broken(
                    "`" + entry.key() + "` is not described",
                    "write it as `" + entry.key() + ": {kind: text}`",
                    entry.place());
            return;
        }
        FieldsReader.read(node, meta, problems);
        SchemaBuilder.child(node, "fields").ifPresent(inner -> inner(entry.key(), inner));
        if (problems.size() == before) {
            sense(SchemaBuilder.field(entry), entry.place());
        }
    }

    private void inner(String name, YamlNode inner) {
        if (inner instanceof YamlNode.Mapping mapping) {
            check(mapping);
        } else {
            broken("the fields of `" + name + "` have no names", "write each as `name: {kind: text}`", inner.place());
        }
    }

    private void sense(Field field, Place place) {
        String name = "`" + field.name() + "` ";
        if (field.kind() == Kind.GROUP && field.fields().isEmpty()) {
            broken(name + "is a group of nothing", "give it `fields`, or another `kind`", place);
        }
        if (!field.fields().isEmpty() && !WITH_FIELDS.contains(field.kind())) {
            broken(name + "has `fields`, and is no group", "write `kind: group`, or take them out", place);
        }
        if (!field.values().isEmpty() && !WITH_VALUES.contains(field.kind())) {
            broken(name + "has `values`, and is no text", "write `kind: text`, or take them out", place);
        }
        if (field.taxonomy().isPresent() && !GATHERING.contains(field.kind())) {
            broken(name + "cannot gather pages", "take `taxonomy` out, or write `kind: text`", place);
        }
        field.taxonomy()
                .filter(taxonomy -> !NAME.matcher(taxonomy).matches())
                .ifPresent(taxonomy -> broken(
                        "`" + taxonomy + "` cannot be the name of a taxonomy",
                        "use small letters, digits and hyphens",
                        place));
        field.shorthand()
                .filter(wanted -> field.field(wanted).isEmpty())
                .ifPresent(wanted -> broken(
                        name + "has no field `" + wanted + "` that a plain value could stand for",
                        Nearest.hint(
                                wanted, field.fields().stream().map(Field::name).toList()),
                        place));
    }

    private void broken(String message, String hint, Place place) {
        problems.add(new Problem(Code.TYPE_BROKEN, message, hint, place));
    }
}
