package org.kitepress.parse.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kitepress.diag.Nearest;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;

/** Finds the field or the value that somebody meant who gave it another name: other letters, another language, a word of their own. */
public final class Meant {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");

    private Meant() {}

    /** The name of the field that was meant, or of the group that it belongs to. */
    public static Optional<String> field(String typed, List<Field> known) {
        return group(typed, known).or(() -> beside(typed, known));
    }

    private static Optional<String> group(String typed, List<Field> known) {
        return known.stream()
                .filter(field -> field.kind() == Kind.GROUP && !field.many())
                .filter(field -> field.field(typed).isPresent())
                .map(Field::name)
                .findFirst();
    }

    private static Optional<String> beside(String typed, List<Field> known) {
        return known.stream()
                .filter(field -> isName(typed, field))
                .map(Field::name)
                .findFirst()
                .or(() -> Nearest.to(typed, names(known)));
    }

    /** Whether it is the name of a field, or another one that is known for it. */
    public static boolean isName(String typed, Field field) {
        return isSame(typed, field.name()) || field.also().stream().anyMatch(name -> isSame(typed, name));
    }

    /** The hint for the name of a field that is unknown. */
    static String hint(String typed, List<Field> known) {
        return group(typed, known)
                .map(name ->
                        "it is a field of `" + name + "`: write it below `" + name + ":`, and two spaces before it")
                .orElseGet(() -> Nearest.hint(beside(typed, known), names(known)));
    }

    /** The hint for a value that is not one of those allowed. */
    static String value(String typed, Field field) {
        return Nearest.hint(oneOf(typed, field), field.values());
    }

    /** The value of those allowed that was meant. */
    public static Optional<String> oneOf(String typed, Field field) {
        return field.values().stream()
                .filter(value -> isSame(typed, value))
                .findFirst()
                .or(() -> field.synonyms().stream()
                        .filter(synonym -> isSame(typed, synonym.word()))
                        .map(Field.Synonym::value)
                        .findFirst())
                .or(() -> Nearest.to(typed, field.values()));
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }

    private static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** In small letters without accents, a hyphen between words. */
    private static String folded(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return SEPARATORS.matcher(plain.strip()).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
