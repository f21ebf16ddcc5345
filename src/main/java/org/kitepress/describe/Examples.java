package org.kitepress.describe;

import java.time.LocalDate;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;

/** Values that somebody might type, so that they see how it is done. */
final class Examples {

    private final LocalDate today;

    /** @param today an example of a day */
    Examples(LocalDate today) {
        this.today = today;
    }

    /** As YAML; a list is one of a single value. */
    String value(Field field) {
        String example = words(field);
        if (field.many()) {
            return "[" + (isBare(field) ? example : YamlText.inList(example)) + "]";
        }
        return isBare(field) ? example : YamlText.of(example);
    }

    /** Whether YAML may take it for a day or a yes, because it is one. */
    private static boolean isBare(Field field) {
        return field.kind() == Kind.DATE || field.kind() == Kind.FLAG;
    }

    /** The field's example if it is one, and else what its kind takes. */
    private String words(Field field) {
        Field typed = typed(field);
        return fits(typed, typed.example()) ? typed.example() : usual(typed);
    }

    /** Of a group, the field that a plain value stands for. */
    private static Field typed(Field field) {
        return field.kind() == Kind.GROUP
                ? field.shorthand().flatMap(field::field).orElse(field)
                : field;
    }

    private static boolean fits(Field field, String example) {
        return !example.isBlank()
                && field.kind() != Kind.FLAG
                && (field.values().isEmpty() || field.values().contains(example))
                && (field.kind().pattern().isEmpty()
                        || example.matches(field.kind().pattern()));
    }

    private String usual(Field field) {
        return switch (field.kind()) {
            case DATE -> today.toString();
            case TIME -> "18:30";
            case FLAG -> "true";
            case PERIOD -> "12 months";
            case COUNTRY -> "US";
            case LANGUAGE -> "en";
            case ADDRESS -> "https://example.org/";
            default -> field.values().isEmpty() ? "…" : field.values().get(0);
        };
    }
}
