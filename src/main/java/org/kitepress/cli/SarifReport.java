package org.kitepress.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Report;

/** Problems as SARIF 2.1.0, which code hosts and editors read. */
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    static String of(Report report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            run(json, report);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        return text.toString();
    }

    private static void run(JsonGenerator json, Report report) throws IOException, URISyntaxException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "kitepress");
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Problem problem : report.problems()) {
            result(json, problem);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Problem problem) throws IOException, URISyntaxException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code().word());
        json.writeStringField(
                "level",
                switch (problem.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case ADVICE -> "note";
                });
        json.writeObjectFieldStart("message");
        json.writeStringField("text", problem.message() + "; " + problem.hint());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        location(json, problem);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Problem problem) throws IOException, URISyntaxException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", new URI(null, null, problem.place().file(), null).toASCIIString());
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", problem.place().line());
        json.writeNumberField("startColumn", problem.place().column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
