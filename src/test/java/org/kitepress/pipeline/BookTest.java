package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;
import org.kitepress.pipeline.job.Job;

/** A sample edition with everything in it that an article can hold, in three languages. */
@Tag("slow")
@DisplayName("An edition as a book for tablets")
class BookTest {

    private static final String HOSTILE = "Salt <&\"> ]]> & Pepper</title>";
    private static final Path WORDS = Path.of("themes/lantern/words/en.yaml");

    @TempDir
    static Path folder;

    private static Path book;
    private static FileSystem inside;
    private static Terminal told;

    @BeforeAll
    static void build() throws IOException {
        given(
                "site.yaml",
                "title: Tiny & Small\nurl: https://tiny.example/our/\nlanguages: [en, es, ar]\n"
                        + "theme: ours\nhelp-line: line\n");
        given("themes/ours/theme.yaml", "extends: lantern\n");
        given("themes/ours/words/ar.yaml", Files.readString(WORDS));
        given(
                "content/resources/line.yaml",
                "name: The <line>\nkind: line\nphone: 555-0100\ntext: 555-0101\n"
                        + "hours: Noon to nine\nurl: https://line.example/\nconfirmed: 2026-11-01\nsource: us\n");
        given(
                "content/resources/us.yaml",
                "name: Us\nkind: address\npost: |\n  Us & Friends\n  PO Box 0000\n"
                        + "confirmed: 2026-11-01\nsource: us\n");
        given(
                "content/forms/a.yaml",
                "title: A form\naction: https://tiny.example/form\npost-to: us\nfields:\n"
                        + "  - {name: one, label: \"Which <one>?\", type: choice, choices: [this, that], help: Choose.}\n");
        given("content/glossary.yaml", "terms:\n  - term: keeper\n    means: Somebody who keeps <things>.\n");
        given(
                "content/drawing.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"
                        + "<title>Two</title><rect width=\"20\" height=\"20\" fill=\"red\"/><circle cx=\"30\" cy=\"10\" r=\"9\"/></svg>");
        picture("content/photo.jpg", "jpg");
        picture("content/drawn.png", "png");
        articles();
        edition("everything", "epub", "everything, spanish, arabic, event, profile, help, warned");
        told = Terminal.run("build", "-C", folder.toString());
        assertThat(told.status()).as(told.err()).isZero();
        book = folder.resolve("site/editions/everything/edition.epub");
        inside = FileSystems.newFileSystem(book);
    }

    @AfterAll
    static void close() throws IOException {
        inside.close();
    }

    private static void articles() throws IOException {
        article(
                "everything",
                "type: guide\ntitle: '" + HOSTILE + "'\njurisdiction: Here & <there>\nreviewed: 2025-01-01\n"
                        + "sources:\n  - {id: a, title: 'A <b>', publisher: P & Q, url: \"https://a.example/?x=1&y=2\", date: 2026-01-01}\n"
                        + "  - {id: b, title: B}\n",
                Files.readString(Path.of("src/test/books/everything.md")));
        article("elsewhere", "title: Elsewhere\n", "Words.\n\n## A part\n");
        article("spanish.es", "title: ¿Y aquí?\n", "Palabras, y un [enlace](everything.md#a-part).\n");
        article(
                "arabic.ar",
                "type: post\ndate: 2026-11-01\ntitle: هنا كلمات\nauthor: 'A <&> B'\n",
                "هنا كلمات، 555-0109، ثم [رابط](spanish.es.md).[^a]\n\n[^a]: ملاحظة.\n");
        article(
                "event",
                "type: event\ntitle: An event\nstarts: 2026-12-01\nstarts-at: 14:00\nplace: A <room>\n",
                "Come.\n");
        article(
                "profile",
                "type: profile\ntitle: A group\ncountry: US\npriorities: [Health]\ncontact: line\n"
                        + "questions:\n  - {ask: 'Is it <hard>?', answer: 'No.'}\n",
                "Who we are.\n");
        article("help", "type: volunteer\ntitle: Help\nrole: Count & carry\nasks: [Be kind]\nform: a\n", "Words.\n");
        article(
                "warned",
                "type: story\ntitle: A sample\nwarning: A <search>\n"
                        + "consent: {given: 2026-01-01, channels: [web, print, epub], identity: anonymous}\n",
                "The text itself.\n");
        article(
                "closed",
                "type: story\ntitle: Zqclosed\n"
                        + "consent: {given: 2026-01-01, channels: [web, print], identity: anonymous}\n",
                "Zqclosed words.\n");
    }

    private static void article(String name, String fields, String text) throws IOException {
        given("content/" + name + ".md", "---\n" + fields + "---\n\n" + text);
    }

    private static void edition(String name, String formats, String articles) throws IOException {
        String contents = Arrays.stream(articles.split(", "))
                .map(article -> article.replace("spanish", "spanish.es").replace("arabic", "arabic.ar"))
                .map(article -> "  - ../" + article + ".md\n")
                .reduce("", String::concat);
        given(
                "content/editions/" + name + ".md",
                "---\ntitle: Our <&\"> news\ndate: 2026-11-01\nissue: \"7\"\n"
                        + "reply-to: us\nformats: [" + formats + "]\npublish: [" + formats + "]\ncontents:\n" + contents
                        + "---\n\nDear reader, read [this](../everything.md) & not [that](../elsewhere.md).\n");
    }

    private static void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static void picture(String path, String format) throws IOException {
        ImageIO.write(
                new BufferedImage(1500, 600, BufferedImage.TYPE_INT_RGB),
                format,
                folder.resolve(path).toFile());
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(inside.getPath("book/" + name + ".xhtml")), Parser.xmlParser());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(inside.getPath("book"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    private static String all() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path page : pages()) {
            all.append(Files.readString(page));
        }
        return all.toString();
    }

    @Test
    void isFoundFaultlessByEpubCheck() throws Exception {
        assertThat(EpubCheck.complaints(book)).isEmpty();
    }

    @Test
    void saysInItsFirstBytesWhatItIs() throws IOException {
        byte[] bytes = Files.readAllBytes(book);
        assertThat(new String(bytes, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void isTheSameWheneverItIsMadeOnOneDay() throws IOException {
        Path again = folder.resolve("again");
        Build.build(new Job(folder, LocalDate.of(2026, 11, 23), false, List.of()), again);
        assertThat(again.resolve("editions/everything/edition.epub")).hasSameBinaryContentAs(book);
    }

    @Test
    void isReadInTheOrderOfItsContents() throws IOException {
        assertThat(page("nav").select("nav[epub:type=toc] a").eachText())
                .containsExactly(
                        "Our <&”> news",
                        HOSTILE.replace('"', '”'),
                        "¿Y aquí?",
                        "هنا كلمات",
                        "An event",
                        "A group",
                        "Help",
                        "A sample",
                        "Send it to");
        assertThat(page("nav").select("nav[epub:type=landmarks] a").eachAttr("href"))
                .containsExactly("nav.xhtml", "front.xhtml");
    }

    @Test
    void hasEachArticleInItsOwnLanguageAndDirection() throws IOException {
        assertThat(page("article-2").selectFirst("html").attr("xml:lang")).isEqualTo("es");
        assertThat(page("article-3").selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page("nav").select("a[lang]").eachAttr("lang")).containsExactly("es", "ar");
    }

    @Test
    void hasLinksWithinItselfAndToTheOutsideAndOtherwiseWords() throws IOException {
        assertThat(page("article-2").selectFirst("a").attr("href")).isEqualTo("article-1.xhtml#a-part");
        assertThat(page("front").select("a[href]").eachAttr("href"))
                .containsExactly("tel:5550100", "https://line.example/", "article-1.xhtml");
        assertThat(page("front").text()).contains("not that.");
        for (Path path : pages()) {
            for (Element link : Jsoup.parse(Files.readString(path)).select("[href], [src]")) {
                String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                assertThat(to).doesNotStartWith("/");
            }
        }
    }

    @Test
    void saysWhatATextDealsWithBeforeAllElse() throws IOException {
        assertThat(page("article-7").selectFirst("h1").nextElementSibling().text())
                .isEqualTo("This piece deals with: A <search>");
        assertThat(page("article-1").select("details")).isEmpty();
        assertThat(page("article-1").select(".warning > .warns").eachText())
                .containsExactly("This deals with: a search");
    }

    @Test
    void tellsNotesFromText() throws IOException {
        assertThat(page("article-1").select("a[epub:type=noteref]").eachAttr("href"))
                .containsExactly("#note.1");
        assertThat(page("article-1").select("li[epub:type=footnote]").eachText())
                .containsExactly("A note. Back to note 1 in the text");
    }

    @Test
    void showsThePicturesThatItNeedsAndNoOthers() throws IOException {
        try (Stream<Path> files = Files.list(inside.getPath("book"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("picture")))
                    .containsExactlyInAnyOrder("picture-1.jpg", "picture-2.png", "picture-3.svg");
        }
        assertThat(page("article-1").select("img").eachAttr("alt")).doesNotContain("");
    }

    @Test
    void asksForNothingOutsideAndRunsNothing() throws IOException {
        for (Path path : pages()) {
            Document page = Jsoup.parse(Files.readString(path), Parser.xmlParser());
            assertThat(page.select("script, iframe, form, input, [src^=http], link[href^=http], [style]"))
                    .isEmpty();
        }
    }

    @Test
    void showsWhatIsForBooksAndNothingElse() throws IOException {
        assertThat(all()).contains("Words for books.").doesNotContain("Zqweb").doesNotContain("Zqprint");
        assertThat(inside.getPath("book/cover.png"))
                .as("the cover is a picture of paper, which says more than the book")
                .satisfies(cover -> assertThat(Files.exists(cover)).isFalse());
    }

    @Test
    void leavesOutWhoDidNotAgreeToBooks() throws IOException {
        edition("other", "letter, epub", "warned, closed");
        Terminal other = Terminal.run(
                "build",
                "-C",
                folder.toString(),
                "--output",
                folder.resolve("other").toString());
        Files.delete(folder.resolve("content/editions/other.md"));
        assertThat(other.err())
                .contains(
                        "`content/closed.md` is not open for `epub`, so `print` makes no `edition.epub`, and the website's"
                                + " lacks it [book-incomplete]");
        List<String> texts = new ArrayList<>();
        try (FileSystem made = FileSystems.newFileSystem(folder.resolve("other/editions/other/edition.epub"));
                Stream<Path> files = Files.list(made.getPath("book"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                texts.add(file.getFileName() + Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(String.join("", texts))
                .contains("The text itself.")
                .doesNotContain("Zqclosed")
                .doesNotContain("cover.png");
    }

    @Test
    void isNotPrintedWithAGapAndKeepsNoSheetBack() throws IOException {
        edition("gap", "letter, epub", "warned, closed");
        Terminal gap = print("gap");
        assertThat(gap.status()).as(gap.err()).isZero();
        assertThat(gap.err()).contains("so `print` makes no `edition.epub`").doesNotContain("edition-incomplete");
        assertThat(folder.resolve("print/gap/letter.pdf")).exists();
        assertThat(folder.resolve("print/gap/edition.epub")).doesNotExist();
    }

    @Test
    void isPrintedWithoutWhatItCanDoWithoutAndSaysSo() throws IOException {
        edition("less", "letter, epub", "warned, closed");
        Path file = folder.resolve("content/editions/less.md");
        String optional = "{path: ../closed.md, optional: true}";
        Files.writeString(file, Files.readString(file).replace("../closed.md", optional));
        Terminal less = print("less");
        assertThat(less.err())
                .contains("`content/closed.md` is not open for `epub`, and is left out of `edition.epub`"
                        + " [book-incomplete]");
        assertThat(folder.resolve("print/less/letter.pdf")).exists();
        assertThat(folder.resolve("print/less/edition.epub")).exists();
    }

    private static Terminal print(String edition) throws IOException {
        Terminal said = Terminal.run("print", edition, "-C", folder.toString());
        Files.delete(folder.resolve("content/editions/" + edition + ".md"));
        return said;
    }

    @Test
    void isOfferedAsWhatItIs() throws IOException {
        assertThat(Jsoup.parse(Files.readString(folder.resolve("site/editions/everything/index.html")))
                        .select(".files a")
                        .eachText())
                .satisfies(files -> assertThat(files.get(0)).matches("For tablets and e-readers EPUB, \\d+ kB"));
    }
}
