package org.kitepress.model.data;

import java.util.List;
import java.util.Optional;

/**
 * What a schema says of one field.
 *
 * @param many whether it holds a list of values of its kind
 * @param unique whether its value differs from that of every other group in the same list
 * @param rare whether few files need it, so that a new one only names it
 * @param values the only ones allowed; empty if any will do
 * @param fields what a group, or each entry of a map, holds; empty for other kinds
 * @param shorthand the field of a group that a plain value stands for; empty if the group has to be written out
 * @param taxonomy the name under which pages are gathered by this field's values, such as {@code tags}
 * @param help one sentence for the writer
 * @param example a value as somebody might type it; empty if nobody needs one
 */
public record Field(
        String name,
        Kind kind,
        boolean required,
        boolean many,
        boolean unique,
        boolean rare,
        List<String> values,
        List<Field> fields,
        Optional<String> shorthand,
        Optional<String> taxonomy,
        String help,
        String example) {

    public Field {
        values = List.copyOf(values);
        fields = List.copyOf(fields);
    }

    /** What an entry of a map has to be: one of the values, or the fields that each entry has. */
    public Field entry(String itsName) {
        Kind inner = fields.isEmpty() ? Kind.TEXT : Kind.GROUP;
        return new Field(
                itsName, inner, false, false, false, false, values, fields, shorthand, Optional.empty(), help, example);
    }

    /** The field of this name in a group. */
    public Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }
}
