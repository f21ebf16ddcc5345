package org.kitepress.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.assemble.SiteAssembler;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.diag.Severity;
import org.kitepress.memo.Memory;
import org.kitepress.model.Page;
import org.kitepress.model.Pictures;
import org.kitepress.model.Site;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.settings.Theme;
import org.kitepress.parse.OneDocument;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.parse.theme.ThemeParser;
import org.kitepress.picture.PictureMaker;
import org.kitepress.picture.Programs;
import org.kitepress.read.ProgramReader;
import org.kitepress.source.SourceFile;

/** A small site in memory of which one page is anybody's; all the rest is read once. */
public final class OnePageSite {

    /** Where that page stands. */
    public static final String PATH = "content/posts/a.md";

    private static final BuildDay DAY = new BuildDay(LocalDate.of(2026, 12, 1));
    private static final List<SourceFile> FILES = List.of(
            file("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es]\nhelp-line: line\n"),
            file(
                    "content/resources/line.yaml",
                    "name: Line\nkind: line\nphone: \"555-0100\"\nconfirmed: 2026-11-01\nsource: us\n"),
            file(
                    "content/resources/us.yaml",
                    "name: Us\nkind: address\npost: |\n  Us\n  PO Box 0000\nconfirmed: 2026-11-01\nsource: us\n"),
            file("content/posts/b.md", "---\ntitle: Other\ndate: 2026-11-01\n---\n\n## Part\n\nWords.\n"),
            file(
                    "content/editions/e.md",
                    "---\ntitle: News\ndate: 2026-11-01\nissue: \"1\"\nreply-to: us\n"
                            + "contents:\n  - {path: ../posts/a.md, optional: true}\nformats: [letter, messages, epub]\n"
                            + "---\n\nDear.\n"),
            file(
                    "content/posts/a.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><rect width=\"4\" height=\"4\"/></svg>"));

    private static final List<SourceFile> PROGRAM = program();
    private static final Settings SETTINGS = SettingsParser.parse(
                    FILES, TypeParser.parse(PROGRAM, List.of()).value())
            .value();
    private static final Theme THEME =
            ThemeParser.parse(SETTINGS, FILES, PROGRAM).value();
    private static final Pictures PICTURES =
            PictureMaker.make(FILES, Programs.none(), Memory.none()).value();
    private static final List<Document> OTHERS = FILES.stream()
            .filter(file -> file.path().matches("content/.*(md|yaml)"))
            .map(file -> OneDocument.of(file).value().orElseThrow())
            .toList();

    private OnePageSite() {}

    /** With a post of this text. */
    public static Result<Site> ofText(String markdown) {
        return of("---\ntitle: Tale\ndate: 2026-11-02\n---\n\n" + markdown);
    }

    /** With this file as a post; without it if nothing can be read of it. */
    public static Result<Site> of(String file) {
        Result<Optional<Document>> read = OneDocument.of(file(PATH, file));
        List<Document> all = new ArrayList<>(OTHERS);
        read.value().ifPresent(all::add);
        Result<Site> site = SiteAssembler.assemble(
                new Content(all, List.of(), List.of()), List.of(), PICTURES, SETTINGS, THEME, DAY, false);
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(site.problems());
        return new Result<>(site.value(), problems);
    }

    public static Optional<Page> page(Site site) {
        return site.pages().stream()
                .filter(page -> page.document().path().equals(PATH))
                .findFirst();
    }

    /** Whether a build would stop here, and nothing be published. */
    public static boolean isStopped(Result<Site> made) {
        return made.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static List<SourceFile> program() {
        try {
            return ProgramReader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
