package org.kitepress.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kitepress.diag.Problem;

/** Where a problem is, as SARIF writes it: a file of the repository, and what follows a place in it. */
final class SarifPlace {

    /** The name that SARIF's own examples give to the root of the repository. */
    private static final String ROOT = "%SRCROOT%";
    /** A longer rest of a line is not repeated. */
    private static final int LONGEST = 200;

    private final ShownLines lines;
    private final Repository repository;

    SarifPlace(ShownLines lines, Repository repository) {
        this.lines = lines;
        this.repository = repository;
    }

    void write(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(repository.path(problem.place())));
        json.writeStringField("uriBaseId", ROOT);
        json.writeEndObject();
        region(json, problem);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A region without an end goes to the end of its line, and a snippet is all of a region. */
    private void region(JsonGenerator json, Problem problem) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", problem.place().line());
        json.writeNumberField("startColumn", problem.place().column());
        Optional<String> rest = rest(problem);
        if (rest.isPresent()) {
            json.writeObjectFieldStart("snippet");
            json.writeStringField("text", rest.get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private Optional<String> rest(Problem problem) {
        int start = problem.place().column() - 1;
        return lines.line(problem)
                .filter(line -> start < line.length() && line.length() - start <= LONGEST)
                .map(line -> line.substring(start));
    }

    /** A relative reference; a name is kept as it is on the disk, composed or not. */
    private static String uri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
