package org.kitepress.parse.schema;

import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.parse.yaml.YamlNode;

/** Holds fields that a site describes against those whose place they take: they may ask for more, and never for less. */
final class FieldStrictness {

    private FieldStrictness() {}

    /** Says where one is weaker: of another kind, no longer required, or with values that were not allowed. */
    static void check(List<Field> inherited, YamlNode.Mapping own, List<Problem> problems) {
        for (YamlNode.Entry entry : own.entries()) {
            inherited.stream()
                    .filter(field -> field.name().equals(entry.key()))
                    .forEach(old -> check(old, entry, problems));
        }
    }

    private static void check(Field old, YamlNode.Entry entry, List<Problem> problems) {
        if (isWeaker(SchemaBuilder.field(entry), old)) {
            problems.add(new Problem(
                    Code.TYPE_BROKEN,
                    "`" + old.name() + "` would ask for less than it does",
                    "a site may add fields and make one stricter: keep its kind, and all that it asks for",
                    entry.place()));
        } else if (!old.fields().isEmpty()) {
            SchemaBuilder.child((YamlNode.Mapping) entry.value(), "fields")
                    .ifPresent(fields -> check(old.fields(), (YamlNode.Mapping) fields, problems));
        }
    }

    private static boolean isWeaker(Field own, Field old) {
        boolean kept = own.kind() == old.kind()
                && own.many() == old.many()
                && (own.required() || !old.required())
                && (own.unique() || !old.unique())
                && own.taxonomy().equals(old.taxonomy())
                && keepsValues(own, old);
        return !kept
                || old.fields().stream()
                        .anyMatch(field -> own.field(field.name()).isEmpty());
    }

    private static boolean keepsValues(Field own, Field old) {
        return old.values().isEmpty() || !own.values().isEmpty() && old.values().containsAll(own.values());
    }
}
