package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kitepress.assemble.SiteAssembler;
import org.kitepress.diag.Result;
import org.kitepress.memo.Memory;
import org.kitepress.model.Page;
import org.kitepress.model.Pictures;
import org.kitepress.model.Site;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.data.Schema;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.settings.Theme;
import org.kitepress.parse.ContentParser;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.parse.theme.ThemeParser;
import org.kitepress.picture.PictureMaker;
import org.kitepress.picture.Programs;
import org.kitepress.press.message.SampleMessage;
import org.kitepress.press.sheet.SampleSheet;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteReader;
import org.kitepress.source.SourceFile;

/**
 * Each example on the page about markup stands there with what the web, paper and a message make of it.
 * {@code -Dgolden=write} writes the results anew: look at them before you commit them.
 */
@Tag("slow")
@DisplayName("The page of the manual about markup")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupPageTest {

    private static final Path MANUAL = Path.of("src/manual");
    private static final Path PAGE = MANUAL.resolve("content/markup.md");
    private static final Path PICTURES = MANUAL.resolve("content/pictures/markup");
    /** An example, a line about it on paper for whoever cannot see the picture, and what came of it. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?s)(?<fence>`{3,}) example\\n(?<typed>.*?)\\n\\k<fence>\\n\\n(?<seen><!-- on paper: (?<alt>.*?) -->)\\n"
                    + "(?:.*?<!-- end -->\\n)?");

    private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");
    private static final String EDITION = "---\ntitle: E\ndate: 2026-11-01\ncontents: [../example-0.md]\n---\n";

    private final Map<String, byte[]> pictures = new TreeMap<>();

    @Test
    void showsWhatComesOfEachExample() throws Exception {
        String there = Files.readString(PAGE);
        String expected = withResults(there);
        if ("write".equals(System.getProperty("golden"))) {
            write(expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
        assertThat(namesOfPictures()).isEqualTo(pictures.keySet());
    }

    @Test
    void hasAnExampleOfEachDirectiveAndEachAlert() throws IOException {
        String typed = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
        for (var kind : org.kitepress.model.text.DirectiveKind.values()) {
            assertThat(typed).contains(":" + kind.name().toLowerCase(Locale.ROOT));
        }
        for (var kind : org.kitepress.model.text.AlertKind.values()) {
            assertThat(typed).contains("[!" + kind + "]");
        }
    }

    private String withResults(String text) throws Exception {
        List<MatchResult> examples = EXAMPLE.matcher(text).results().toList();
        Site site = site(examples.stream().map(MarkupPageTest::typed).toList());
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (int i = 0; i < examples.size(); i++) {
            MatchResult example = examples.get(i);
            out.append(text, end, example.start()).append(block(example, text, page(site, i), site));
            end = example.end();
        }
        return out.append(text.substring(end)).toString();
    }

    private String block(MatchResult example, String text, Page page, Site site) throws Exception {
        Matcher found = EXAMPLE.matcher(example.group());
        found.matches();
        String typed = found.group("typed");
        String name = slug(heading(text, example.start()));
        SampleSheet sheet = new SampleSheet(site.editions().get(0), site, page, typed.contains("::form"));
        String file = name + "-" + sheet.name() + ".png";
        pictures.put(file, Files.exists(PICTURES.resolve(file)) ? new byte[0] : sheet.picture());
        Result<String> message = SampleMessage.of(page, site);
        assertThat(message.problems()).isEmpty();
        String fence = found.group("fence");
        return String.join(
                "\n",
                fence + " example",
                typed,
                fence,
                "",
                found.group("seen"),
                "",
                "**On the web:**",
                "",
                typed,
                "",
                "**On paper:**",
                "",
                "![" + found.group("alt") + "](pictures/markup/" + file + ")",
                "",
                "**In a message:**",
                "",
                fence,
                body(message.value()),
                fence,
                "",
                "<!-- end -->",
                "");
    }

    /** What stands under the title. */
    private static String body(String message) {
        return message.substring(message.indexOf("\n\n") + 2).strip();
    }

    private static String heading(String text, int at) {
        return HEADING.matcher(text.substring(0, at))
                .results()
                .reduce((a, b) -> b)
                .orElseThrow()
                .group(1);
    }

    private static String typed(MatchResult example) {
        Matcher found = EXAMPLE.matcher(example.group());
        found.matches();
        return found.group("typed");
    }

    private static Page page(Site site, int number) {
        return site.pages().stream()
                .filter(page -> page.document().path().equals(path(number)))
                .findFirst()
                .orElseThrow();
    }

    private static String path(int number) {
        return "content/example-" + number + ".md";
    }

    /** The manual's resources, forms and pictures, and each example as a post of its own. */
    private static Site site(List<String> examples) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : SiteReader.read(MANUAL).value()) {
            if (!file.path().endsWith(".md") && !file.path().contains("/markup/")) {
                files.add(file);
            }
        }
        for (int i = 0; i < examples.size(); i++) {
            String typed = examples.get(i);
            String head = "---\ntitle: Example\n" + (typed.contains("[@") ? sources() : "") + "---\n\n";
            files.add(file(path(i), head + typed));
        }
        files.add(file("content/writers.md", "---\ntitle: For writers\n---\n"));
        files.add(file("content/editions/e.md", EDITION));
        List<SourceFile> program = ProgramReader.read();
        List<Schema> types = TypeParser.parse(program, files).value();
        Settings settings = SettingsParser.parse(files, types).value();
        Theme theme = ThemeParser.parse(settings, files, program).value();
        Pictures pictures =
                PictureMaker.make(files, Programs.none(), Memory.none()).value();
        return SiteAssembler.assemble(
                        ContentParser.parse(files, types, settings.languages(), settings.limits())
                                .value(),
                        List.of(),
                        pictures,
                        settings,
                        theme,
                        new BuildDay(LocalDate.of(2026, 11, 23)),
                        false)
                .value();
    }

    /** What the page may cite, its examples may cite. */
    private static String sources() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf("sources:"), page.indexOf("---", 3));
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String page) throws IOException {
        Files.writeString(PAGE, page);
        Files.createDirectories(PICTURES);
        for (String gone : namesOfPictures()) {
            if (!pictures.containsKey(gone)) {
                Files.delete(PICTURES.resolve(gone));
            }
        }
        for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
            if (picture.getValue().length > 0) {
                Files.write(PICTURES.resolve(picture.getKey()), picture.getValue());
            }
        }
    }

    private static Set<String> namesOfPictures() throws IOException {
        try (Stream<Path> files = Files.exists(PICTURES) ? Files.list(PICTURES) : Stream.empty()) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
