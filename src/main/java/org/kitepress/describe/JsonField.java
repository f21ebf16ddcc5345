package org.kitepress.describe;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;

/** Writes what a field's value has to be as JSON Schema. */
final class JsonField {

    private static final List<String> FLAGS = List.of("true", "false");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]++(\\.[0-9]++)?");

    private final JsonGenerator json;

    JsonField(JsonGenerator json) {
        this.json = json;
    }

    /** The rest of an object that is open: it has these fields and no others. */
    void object(List<Field> fields, Predicate<Field> owed) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Field field : fields) {
            json.writeObjectFieldStart(field.name());
            field(field);
            json.writeEndObject();
        }
        json.writeEndObject();
        words("required", fields.stream().filter(owed).map(Field::name).toList());
        json.writeBooleanField("additionalProperties", false);
    }

    private void field(Field field) throws IOException {
        if (!field.help().isBlank()) {
            json.writeStringField("description", field.help());
        }
        if (field.required() || field.decides()) {
            value(field);
            return;
        }
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        value(field);
        json.writeEndObject();
        nothing();
        json.writeEndArray();
    }

    /** An optional field that is there and says nothing is a field left out. */
    private void nothing() throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("enum");
        json.writeNull();
        json.writeString("");
        json.writeEndArray();
        json.writeEndObject();
    }

    private void value(Field field) throws IOException {
        if (field.many()) {
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            single(field);
            json.writeEndObject();
        } else {
            single(field);
        }
    }

    private void single(Field field) throws IOException {
        Optional<Field> plain = field.shorthand().flatMap(field::field);
        switch (field.kind()) {
            case GROUP -> {
                if (plain.isPresent()) {
                    either(plain.get(), field);
                } else {
                    object(field.fields(), Field::required);
                }
            }
            case MAP -> map(field);
            case ANY -> words("type", List.of("string", "number", "boolean", "array", "object"));
            default -> scalar(field);
        }
    }

    private void either(Field plain, Field group) throws IOException {
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        field(plain);
        json.writeEndObject();
        json.writeStartObject();
        object(group.fields(), Field::required);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void map(Field map) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("additionalProperties");
        single(map.entry(map.name()));
        json.writeEndObject();
    }

    private void scalar(Field field) throws IOException {
        switch (field.kind()) {
            case FLAG -> values(FLAGS);
            case COUNTRY -> values(countries());
            case DATE, TIME, PERIOD, LANGUAGE, ADDRESS -> pattern(field.kind());
            default -> text(field);
        }
        if (!field.example().isBlank()) {
            json.writeArrayFieldStart("examples");
            json.writeString(field.example());
            json.writeEndArray();
        }
    }

    private void pattern(Kind kind) throws IOException {
        json.writeStringField("type", "string");
        json.writeStringField("pattern", "^(" + kind.pattern() + ")$");
        if (kind == Kind.DATE) {
            json.writeStringField("format", "date");
        }
    }

    private void text(Field field) throws IOException {
        if (field.values().isEmpty()) {
            words("type", List.of("string", "number", "boolean"));
            json.writeStringField("pattern", "\\S");
        } else {
            values(field.values());
        }
    }

    /** Each as a word, and as what an editor takes it for: {@code 12} is a number to it. */
    private void values(List<String> values) throws IOException {
        json.writeArrayFieldStart("enum");
        for (String value : values) {
            if (FLAGS.contains(value)) {
                json.writeBoolean(value.equals("true"));
            } else if (NUMBER.matcher(value).matches()) {
                json.writeNumber(new BigDecimal(value));
            }
        }
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void words(String name, List<String> words) throws IOException {
        if (!words.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String word : words) {
                json.writeString(word);
            }
            json.writeEndArray();
        }
    }

    private static List<String> countries() {
        return Arrays.stream(Locale.getISOCountries()).sorted().toList();
    }
}
