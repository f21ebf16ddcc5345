package org.kitepress.describe;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Schema;
import org.kitepress.model.output.Artifact;

/**
 * A type as JSON Schema, for editors: of a Markdown file's front matter, or of all of a YAML file. It takes all that Kitepress
 * takes, as an editor types it (YAML 1.2), and refuses what a schema can refuse: it knows no calendar, no other file, and not
 * the day in a file's name.
 */
public final class JsonSchema {

    /** Read by the YAML language server since its version 1.20; no word is used that means something else in draft 7. */
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchema() {}

    /** The schema in a file that is named like the type. */
    public static Artifact file(Schema type) {
        return Artifact.ofText(type.name() + ".json", text(type));
    }

    /** The schema with a line break at its end. */
    public static String text(Schema type) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer());
            schema(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines);
    }

    private static void schema(JsonGenerator json, Schema type) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", DRAFT);
        json.writeStringField("title", type.name());
        if (!type.help().isBlank()) {
            json.writeStringField("description", type.help());
        }
        new JsonField(json).object(type.fields(), field -> isOwed(field, type));
        json.writeEndObject();
    }

    /** The day of a text may stand in its file's name instead. */
    private static boolean isOwed(Field field, Schema type) {
        return field.required() && (type.isData() || !field.name().equals("date"));
    }
}
