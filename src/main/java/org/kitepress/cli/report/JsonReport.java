package org.kitepress.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Report;
import org.kitepress.diag.Severity;
import org.kitepress.model.HeldBack;
import org.kitepress.pipeline.job.Departure;
import org.kitepress.pipeline.job.Outcome;

/** The outcome as one JSON object, for programs. */
public final class JsonReport {

    private JsonReport() {}

    /**
     * The object in one line.
     *
     * @param problems those of the outcome that are to be told; its summary counts all of them
     */
    public static String of(List<Problem> problems, Outcome outcome) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                problem(json, problem);
            }
            json.writeEndArray();
            summary(json, outcome);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Visible.of(text.toString());
    }

    /** The same for a command that could not begin, or could not finish: no problem of the site, and no summary. */
    public static String ofFault(String reason) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("problems");
            json.writeEndArray();
            json.writeStringField("fault", reason);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Visible.of(text.toString());
    }

    private static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("code", problem.code().word());
        json.writeStringField("message", problem.message());
        json.writeStringField("hint", problem.hint());
        json.writeStringField("file", problem.place().file());
        json.writeNumberField("line", problem.place().line());
        json.writeNumberField("column", problem.place().column());
        json.writeEndObject();
    }

    private static void heldBack(JsonGenerator json, HeldBack held) throws IOException {
        json.writeStartObject();
        json.writeStringField("reason", held.reason().word());
        json.writeStringField("file", held.path());
        if (held.day().isPresent()) {
            json.writeStringField("day", held.day().get().toString());
        }
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, Outcome outcome) throws IOException {
        Report report = outcome.report();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("errors", report.count(Severity.ERROR));
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeNumberField("advice", report.count(Severity.ADVICE));
        json.writeNumberField("pages", outcome.pages());
        json.writeNumberField("editions", outcome.editions());
        json.writeNumberField("written", outcome.written());
        json.writeNumberField("removed", outcome.removed());
        json.writeArrayFieldStart("takenDown");
        for (Departure gone : outcome.takenDown()) {
            json.writeStartObject();
            json.writeStringField("file", gone.path());
            json.writeStringField("reason", gone.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("heldBack");
        for (HeldBack held : outcome.heldBack()) {
            heldBack(json, held);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
