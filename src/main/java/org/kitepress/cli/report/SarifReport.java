package org.kitepress.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;

/** Problems as SARIF 2.1.0, which code hosts and editors read. */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final List<Code> rules;
    private final SarifPlace place;
    private final Fingerprints fingerprints = new Fingerprints();

    private SarifReport(JsonGenerator json, List<Code> rules, SarifPlace place) {
        this.json = json;
        this.rules = rules;
        this.place = place;
    }

    /**
     * One log of one run, in one line.
     *
     * @param help what the manual says of each code that is met
     * @param version the program's, empty if it was not packed
     */
    public static String of(
            List<Problem> problems,
            ShownLines lines,
            Repository repository,
            Map<Code, String> help,
            Optional<String> version) {
        StringWriter text = new StringWriter();
        List<Code> rules =
                problems.stream().map(Problem::code).distinct().sorted().toList();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new SarifReport(json, rules, new SarifPlace(lines, repository)).log(problems, help, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Visible.of(text.toString());
    }

    private void log(List<Problem> problems, Map<Code, String> help, Optional<String> version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        new SarifTool(json, help).write(rules, version);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Problem problem : problems) {
            result(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void result(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code().word());
        json.writeNumberField("ruleIndex", rules.indexOf(problem.code()));
        json.writeStringField("level", SarifTool.level(problem.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", problem.message() + "; " + problem.hint());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        place.write(json, problem);
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("problem/v1", fingerprints.of(problem));
        json.writeEndObject();
        json.writeEndObject();
    }
}
