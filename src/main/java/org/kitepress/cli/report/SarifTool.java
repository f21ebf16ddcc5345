package org.kitepress.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Severity;

/** What a SARIF log says of the program that wrote it, and of the rules it speaks of. */
final class SarifTool {

    /** As in Semantic Versioning 2.0.0, without what it allows behind a {@code +}. */
    private static final Pattern SEMANTIC =
            Pattern.compile("[0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}(-[0-9A-Za-z.-]{1,40})?");

    private final JsonGenerator json;
    private final Map<Code, String> help;

    /** @param help what the manual says of each */
    SarifTool(JsonGenerator json, Map<Code, String> help) {
        this.json = json;
        this.help = help;
    }

    void write(List<Code> rules, Optional<String> version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Kitepress");
        if (version.isPresent()) {
            boolean semantic = SEMANTIC.matcher(version.get()).matches();
            json.writeStringField(semantic ? "semanticVersion" : "version", version.get());
        }
        json.writeArrayFieldStart("rules");
        for (Code rule : rules) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Code rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.word());
        json.writeObjectFieldStart("shortDescription");
        json.writeStringField("text", sentence(rule));
        json.writeEndObject();
        json.writeObjectFieldStart("help");
        json.writeStringField("text", help.get(rule));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** {@code Link broken.} */
    private static String sentence(Code rule) {
        String words = rule.word().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
