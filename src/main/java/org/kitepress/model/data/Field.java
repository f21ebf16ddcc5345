package org.kitepress.model.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a schema says of one field.
 *
 * @param many whether it holds a list of values of its kind
 * @param unique whether its value differs from that of every other group in the same list
 * @param rare whether few files need it, so that a new one only names it
 * @param decides whether an empty one could hide a decision, such as the end of a consent: it is then not taken for left out
 * @param also other names that somebody may give it, such as its name in another language
 * @param values the only ones allowed; empty if any will do
 * @param synonyms other words for its values
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
        boolean decides,
        List<String> also,
        List<String> values,
        List<Synonym> synonyms,
        List<Field> fields,
        Optional<String> shorthand,
        Optional<String> taxonomy,
        String help,
        String example) {

    /** A word that means a value: {@code website} means {@code web}. */
    public record Synonym(String word, String value) {}

    public Field {
        also = List.copyOf(also);
        synonyms = List.copyOf(synonyms);
        values = List.copyOf(values);
        fields = List.copyOf(fields);
    }

    /** What an entry of a map has to be: one of the values, or the fields that each entry has. */
    public Field entry(String itsName) {
        Kind inner = fields.isEmpty() ? Kind.TEXT : Kind.GROUP;
        return new Field(
                itsName,
                inner,
                false,
                false,
                false,
                false,
                decides,
                List.of(),
                values,
                synonyms,
                fields,
                shorthand,
                Optional.empty(),
                help,
                example);
    }

    /** This field in the place of another one: what holds for its name goes on to hold. */
    public Field after(Field old) {
        List<Field> inner = fields.stream()
                .map(field -> old.field(field.name()).map(field::after).orElse(field))
                .toList();
        return new Field(
                name,
                kind,
                required,
                many,
                unique,
                rare,
                decides || old.decides,
                Stream.concat(old.also.stream(), also.stream()).distinct().toList(),
                values,
                synonyms.isEmpty() ? old.synonyms : synonyms,
                inner,
                shorthand,
                taxonomy,
                help,
                example);
    }

    /** The field of this name in a group. */
    public Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }
}
