package org.kitepress.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kitepress.assemble.SiteAssembler;
import org.kitepress.diag.Result;
import org.kitepress.diag.Severity;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.document.Document;
import org.kitepress.model.settings.Settings;
import org.kitepress.parse.OneDocument;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;
import org.kitepress.source.SourceFile;
import org.kitepress.source.Sources;

/**
 * Whatever the bytes of a file are, they are understood, or it is told in its place why they are not; and no story is open
 * that does not speak of consent. The first byte says which folder the file lies in.
 */
public final class FrontMatterIsAnswered {

    private static final List<String> PATHS = List.of(
            "content/posts/a.md",
            "content/stories/a.md",
            "content/guides/2026-05-01-a.es.md",
            "content/events/a.md",
            "content/editions/a.md",
            "content/profiles/a.md",
            "content/resources/a.yaml",
            "content/forms/a.yaml");

    private static final BuildDay DAY = new BuildDay(LocalDate.of(2026, 12, 1));
    private static final Settings SETTINGS = settings();

    private FrontMatterIsAnswered() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            String path = PATHS.get((data[0] & 0xFF) % PATHS.size());
            look(new SourceFile(path, Arrays.copyOfRange(data, 1, data.length)));
        }
    }

    private static void look(SourceFile file) {
        Result<Optional<Document>> read = OneDocument.of(file);
        Sources sources = Sources.of(List.of(file));
        read.problems().forEach(problem -> Finding.unlessTold(problem, sources));
        boolean stopped = read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        Finding.unless(stopped || read.value().isPresent(), "neither understood nor reported");
        Finding.unless(read.problems().equals(OneDocument.of(file).problems()), "another answer the second time");
        read.value().filter(document -> !stopped).ifPresent(document -> open(document, file));
    }

    private static void open(Document document, SourceFile file) {
        boolean open =
                !SiteAssembler.open(List.of(document), SETTINGS, DAY, false).isEmpty();
        String typed = new String(file.bytes(), StandardCharsets.UTF_8);
        boolean consents = typed.contains("consent") && typed.contains("given");
        Finding.unless(!open || !file.path().startsWith("content/stories/") || consents, "open without a consent");
    }

    private static Settings settings() {
        try {
            return SettingsParser.parse(
                            List.of(),
                            TypeParser.parse(ProgramReader.read(), List.of()).value())
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
