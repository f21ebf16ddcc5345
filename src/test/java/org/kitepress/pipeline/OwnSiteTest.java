package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.Numbers;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;

/** The site of this repository and its manual, built for real. */
@Tag("slow")
@DisplayName("The site of this repository")
class OwnSiteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    static Path folder;

    private static Outcome outcome;
    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = folder.resolve("site");
        outcome = Build.build(new Job(Path.of(""), TODAY, false, List.of()), site);
    }

    @Test
    void hasNoProblemButThatNobodyHasTriedItsNumbers() {
        assertThat(outcome.report().problems()).extracting(Problem::code).containsOnly(Code.RESOURCE_UNCONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "es/index.html",
                "sitemap.xml",
                "feed.xml",
                "es/feed.xml",
                "robots.txt",
                "404.html",
                "_headers",
                "guides/arrest/index.html",
                "es/guides/arrest/index.html",
                "editions/winter-2026/letter.pdf",
                "countries/us/index.html",
                "es/countries/us/index.html",
                "priorities/health/index.html"
            })
    void has(String file) {
        assertThat(site.resolve(file)).isNotEmptyFile();
    }

    @Test
    void isFoundFaultlessByTheNuChecker() throws Exception {
        NuChecker.Answer answer = NuChecker.read(site, "https://lantern.example/");
        assertThat(answer.complaints()).isEmpty();
        Numbers.tell("pages of our own site that the Nu checker finds faultless", String.valueOf(answer.pages()));
    }

    @Test
    void hasABookThatEpubCheckFindsFaultless() throws Exception {
        Path book = site.resolve("editions/winter-2026/edition.epub");
        assertThat(EpubCheck.complaints(book)).isEmpty();
        try (FileSystem inside = FileSystems.newFileSystem(book)) {
            assertThat(inside.getPath("book/cover.png"))
                    .hasSameBinaryContentAs(site.resolve("editions/winter-2026/cover.png"));
        }
        Numbers.tell("kB of the EPUB of the winter edition", String.valueOf(Files.size(book) / 1000));
    }

    @Test
    void hasNoLinkThatLeadsNowhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : pages()) {
            String base = "https://lantern.example/" + relative(file).replaceFirst("index\\.html$", "");
            Document page = Jsoup.parse(Files.readString(file), base);
            for (Element element : page.select("[href], [src], [action]")) {
                String target =
                        element.absUrl(element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action");
                if (target.startsWith("https://lantern.example/")
                        && !element.is("form")
                        && !leadsSomewhere(URI.create(target))) {
                    broken.add(relative(file) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(URI target) throws IOException {
        String path = target.getPath().substring(1);
        Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        boolean there = Files.isRegularFile(file);
        return there
                && (target.getFragment() == null
                        || Jsoup.parse(Files.readString(file)).getElementById(target.getFragment()) != null);
    }

    @Test
    void asksNoOtherHostForAnything() throws IOException {
        for (Path file : pages()) {
            Document page = Jsoup.parse(Files.readString(file));
            assertThat(
                            page.select(
                                    "[src^=http], [src^=//], link[rel=stylesheet][href^=http], style, script:not([src]):not([type=application/ld+json]), [onclick], [style]"))
                    .as(relative(file))
                    .isEmpty();
        }
    }

    @Test
    void offersTheHelpLineAndTheWayOutOnEveryPage() throws IOException {
        for (Path file : pages()) {
            Document page = Jsoup.parse(Files.readString(file));
            assertThat(page.select("a.exit[href=https://www.weather.gov/][rel~=noreferrer]"))
                    .as(relative(file))
                    .hasSize(1);
            assertThat(page.select(".help a[href=tel:18777762004]"))
                    .as(relative(file))
                    .hasSize(1);
            assertThat(page.select("meta[name=referrer][content=no-referrer]"))
                    .as(relative(file))
                    .hasSize(1);
        }
    }

    @Test
    void hasEveryFontInTheLetter() throws IOException {
        try (PDDocument letter =
                Loader.loadPDF(site.resolve("editions/winter-2026/letter.pdf").toFile())) {
            for (PDPage page : letter.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void isTheSameByteForByteWhenItIsBuiltAgain() throws IOException {
        Path again = folder.resolve("again");
        Build.build(new Job(Path.of(""), TODAY, false, List.of()), again);
        assertThat(contents(again)).isEqualTo(contents(site));
        assertThat(Build.build(new Job(Path.of(""), TODAY, false, List.of()), again)
                        .written())
                .isZero();
    }

    @Test
    void saysOnThePageOfEachResourceThatNobodyHasTriedIt() throws IOException {
        for (String name :
                Set.of("community-support-line", "safety-project", "swop-behind-bars", "sex-workers-project")) {
            assertThat(Files.readString(site.resolve("resources/" + name + "/index.html")))
                    .contains("Nobody has tried this yet.");
        }
    }

    @Test
    void namesTheCountryInTheReadersLanguage() throws IOException {
        assertThat(Files.readString(site.resolve("countries/us/index.html")))
                .contains("<h1>Countries: United States</h1>");
        assertThat(Files.readString(site.resolve("es/countries/us/index.html")))
                .contains("<h1>Países: Estados Unidos</h1>");
    }

    @Test
    void namesEachPageInEveryLanguageOnEachOfItsTranslations() throws IOException {
        for (Path file : pages()) {
            Document page = Jsoup.parse(Files.readString(file));
            List<String> alternates = alternates(page);
            if (!alternates.isEmpty()) {
                assertThat(alternates)
                        .as(relative(file))
                        .contains(page.select("html").attr("lang") + " "
                                + page.select("link[rel=canonical]").attr("href"));
                assertThat(alternates.get(alternates.size() - 1))
                        .as(relative(file))
                        .isEqualTo(alternates.get(0).replaceFirst("en", "x-default"));
            }
            for (Element other : page.select("link[hreflang]")) {
                URI target = URI.create(other.attr("href"));
                Document there = Jsoup.parse(
                        Files.readString(site.resolve(target.getPath().substring(1) + "index.html")));
                assertThat(alternates(there)).as(relative(file)).isEqualTo(alternates);
            }
        }
    }

    private static List<String> alternates(Document page) {
        return page.select("link[hreflang]").stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                .toList();
    }

    private static TreeMap<String, String> contents(Path folder) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                contents.put(
                        folder.relativize(path).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        }
        return contents;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> paths = Files.walk(site)) {
            return paths.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String relative(Path file) {
        return site.relativize(file).toString();
    }
}
