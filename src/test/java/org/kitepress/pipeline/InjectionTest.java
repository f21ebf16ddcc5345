package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.RawProperty;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.cli.Terminal;
import org.kitepress.model.text.Punctuation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.ObjectMapper;

/** The same hostile words in every place where somebody can type, and then every file that was made, read back. */
@Tag("slow")
@DisplayName("Whatever somebody types, wherever it is, it is read as words")
class InjectionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"><script>alert(1)</script>",
                "' onmouseover='x",
                "\" onmouseover=\"x",
                "</title></textarea></style><script>alert(1)</script>",
                "--><script>alert(1)</script><x",
                "]]><x/>",
                "{{ 7*7 }}{% include \"page\" %}",
                "${7*7}#{7*7}<%= 7*7 %>",
                "javascript:alert(1)",
                "&lt;script&gt;&#60;script&#62;",
                "\u202egpj.exe\u2066",
                "\\\"><input value=x onfocus=alert(1)>"
            })
    void inEveryPlace(String payload) throws Exception {
        HostileSite site = new HostileSite(folder, payload);
        site.write();
        Terminal told = Terminal.run("build", "--site", folder.toString());
        assertThat(told.status()).as(told.err()).isZero();
        Terminal printed = Terminal.run("print", "--site", folder.toString());
        assertThat(printed.err().lines().filter(line -> line.contains("error: ")))
                .as("what does not fit a sheet is told, and nothing else")
                .allMatch(line -> line.endsWith("[paper-broken]"));
        StringBuilder seen = new StringBuilder();
        for (Path file : files()) {
            seen.append(read(file)).append('\n');
        }
        assertThat(site.marks()).hasSizeGreaterThan(200).allSatisfy((place, mark) -> assertThat(seen.indexOf(mark) >= 0)
                .as("%s is shown", place)
                .isNotEqualTo(isForWritersAlone(place)));
        assertThat(seen)
                .contains(asSet(site, "post.title"), asSet(site, "guide.jurisdiction"), asSet(site, "form.title"));
        assertThat(seen.toString()).doesNotContainPattern("zq[a-z]{3}qz\\W{0,3}49");
    }

    /** Every letter that was typed, with the marks of print for those of a keyboard. */
    private static String asSet(HostileSite site, String place) {
        return Punctuation.set(site.typed(place), "en");
    }

    /** Where a form of consent is kept, what the mail team looked up, and fields that only a theme of one's own shows. */
    private static boolean isForWritersAlone(String place) {
        return place.endsWith(".consent.record")
                || place.equals("site.folders")
                || place.startsWith("site.postage.")
                || place.endsWith(".extra");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#115;cript:alert(1)",
                "javascript&colon;alert(1)",
                "jav&Tab;ascript:alert(1)",
                "jav&#x0A;ascript:alert(1)",
                "&#1;javascript:alert(1)",
                "javascript\\:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "blob:https://example.org/x",
                "view-source:https://example.org/"
            })
    void noLinkRuns(String target) throws IOException {
        List<String> places = List.of(
                "[x](" + target + ")",
                "[x](<" + target + ">)",
                "[x][y]\n\n[y]: " + target,
                "x <a href=\"" + target + "\">x</a>",
                "<p><a href='" + target + "'>x</a></p>",
                "![x](" + target + ")",
                "x <img src=\"" + target + "\" alt=\"x\">");
        for (String place : places) {
            refused("title: A", place);
        }
        HostileSite.file(folder, "content/a.md", "---\ntitle: A\n---\n\nA bare " + target + " and <" + target + ">\n");
        Terminal.run("build", "--site", folder.toString());
        if (Files.exists(folder.resolve("site"))) {
            for (Path file : files()) {
                read(file);
            }
        }
    }

    @Test
    void noAddressOfAPageHoldsALineOfItsOwn() throws IOException {
        for (String field : List.of("slug", "aliases")) {
            for (String typed : List.of(
                    "a\\nX-Evil: 1", "/a\\r\\n/b https://example.org/", "../../a", "//example.org/", "a\\u0000")) {
                refused("title: A\n" + field + ": \"" + typed + "\"", "Words.");
            }
        }
    }

    @Test
    void addressesInFields() throws IOException {
        for (String typed : List.of(
                "javascript:alert(1)",
                "JAVASCRIPT://example.org/%0aalert(1)",
                "data:text/html,x",
                "//example.org",
                "https://example.org/\\\"><script>")) {
            refused("title: A\nsources: [{id: a, title: A, url: \"" + typed + "\"}]", "Words [@a].");
        }
    }

    private void refused(String front, String text) throws IOException {
        HostileSite.file(folder, "site.yaml", "title: Tiny\nurl: https://tiny.example/\n");
        HostileSite.file(folder, "content/a.md", "---\n" + front + "\n---\n\n" + text + "\n");
        Terminal told = Terminal.run("build", "--site", folder.toString());
        assertThat(told.err().lines().filter(line -> line.contains(" error: ")))
                .as("%s%n%s%n%s", front, text, told.err())
                .hasSize(1);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    /** Slashes cannot be in the name of a file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"><img src=x onerror=alert(1)>",
                "a' onmouseover='x",
                "a{{ 7*7 }}",
                "a\nX-Evil: 1",
                "a\u202eb",
                "javascript:alert(1)"
            })
    void namesOfFilesAndFolders(String name) throws Exception {
        HostileSite.file(folder, "site.yaml", "title: Tiny\nurl: https://tiny.example/\nmenu: [posts]\n");
        HostileSite.file(folder, "content/" + name + "/" + name + ".md", "---\ntitle: Zqone\n---\n\nWords.\n");
        HostileSite.file(
                folder, "content/posts/" + name + ".md", "---\ntitle: Zqtwo\ndate: 2026-01-01\n---\n\nWords.\n");
        HostileSite.file(folder, "content/posts/b.md", "---\ntitle: Zqthree\ndate: 2026-01-01\n---\n\nWords.\n");
        Files.copy(Path.of("content/pictures/two-chairs.png"), folder.resolve("content/" + name + ".png"));
        Terminal told = Terminal.run("build", "--site", folder.toString());
        assertThat(told.err()).doesNotContain("Exception", "\u202e", "\nX-Evil");
        StringBuilder seen = new StringBuilder();
        for (Path file : files()) {
            seen.append(read(file));
        }
        assertThat(told.status() == 0).as(told.err()).isEqualTo(seen.indexOf("Zqthree") >= 0);
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String made : List.of("site", "print")) {
            if (Files.exists(folder.resolve(made))) {
                try (Stream<Path> paths = Files.walk(folder.resolve(made))) {
                    paths.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        return files;
    }

    /** What a file says to those who read it, after a look at what it is made of. The search index is shown as words alone. */
    private static String read(Path file) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> page(file);
            case "xml", "svg" -> xml(file);
            case "json" -> json(file);
            case "ics" -> calendar(file);
            case "pdf" -> sheet(file);
            case "epub" -> book(file);
            case "png" -> "";
            case "txt" -> file.toString().contains("/search/") ? Files.readString(file) : plain(file);
            default -> plain(file);
        };
    }

    private static String page(Path file) throws IOException {
        StringBuilder said = new StringBuilder();
        Document document = Jsoup.parse(Files.readString(file));
        for (String script : List.of("exit", "search")) {
            String own = "script[src~=^/assets/" + script + "\\.[0-9a-f]{16}\\.js$][integrity^=sha384-]";
            assertThat(document.select(own).remove()).as("%s", file).hasSizeLessThanOrEqualTo(1);
        }
        for (Element data : document.select("script[type=application/ld+json]").remove()) {
            said.append(json(data.data(), file)).append('\n');
        }
        for (Element element : document.getAllElements()) {
            assertThat(element.normalName()).as("%s", file).isNotIn(Set.of("script", "x", "iframe", "object", "base"));
            if (element.normalName().equals("img")) {
                assertThat(element.attr("src")).as("%s", file).endsWith(".png");
            }
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as("%s: %s", file, element).doesNotStartWith("on");
                if (Set.of("href", "src", "action").contains(attribute.getKey())) {
                    assertThat(attribute.getValue())
                            .as("%s", file)
                            .matches("(?s)https?://.*|mailto:.*|tel:.*|sms:.*|[/#].*");
                }
                said.append(attribute.getValue()).append('\n');
            }
            said.append(element.ownText()).append('\n');
        }
        return said.toString();
    }

    private static String xml(Path file) throws IOException {
        org.w3c.dom.Document document;
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(Files.readString(file))));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(file + " is not well-formed", e);
        }
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("x").getLength()).isZero();
        return document.getDocumentElement().getTextContent();
    }

    private static String book(Path file) throws IOException {
        StringBuilder said = new StringBuilder();
        try (FileSystem book = FileSystems.newFileSystem(file);
                Stream<Path> parts = Files.list(book.getPath("book"))) {
            for (Path part :
                    (Iterable<Path>) parts.filter(path -> path.toString().matches(".*\\.(?:xhtml|opf)"))::iterator) {
                Document document = Jsoup.parse(Files.readString(part), Parser.xmlParser());
                assertThat(document.select("[^on], script, object, iframe, [href~=(?i)^\\W*(?:java|vb)script]"))
                        .as("%s", part)
                        .isEmpty();
                said.append(xml(part)).append('\n');
            }
        }
        return said.toString();
    }

    /** It stands in pages, too, so no sign of HTML is in it. */
    private static String json(Path file) throws IOException {
        return json(Files.readString(file), file);
    }

    private static String json(String text, Path file) {
        assertThat(text).as("%s", file).doesNotContain("<", ">", "&");
        return new ObjectMapper().readTree(text).toString();
    }

    /** No line of it is one that somebody typed. */
    private static String calendar(Path file) throws IOException {
        ICalendar calendar = Biweekly.parse(Files.readString(file)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as("%s", file).isTrue();
        assertThat(calendar.getEvents()).as("%s", file).hasSize(1);
        assertThat(calendar.getExperimentalProperties())
                .extracting(RawProperty::getName)
                .as("%s", file)
                .containsOnly("X-WR-CALNAME");
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getExperimentalProperties()).as("%s", file).isEmpty();
        return event.getProperties().values().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String sheet(Path file) throws IOException {
        try (PDDocument sheet = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(sheet);
        }
    }

    /** Neither a list of headers nor a note for robots holds what somebody typed. */
    private static String plain(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text.toLowerCase(Locale.ROOT)).as("%s", file).doesNotContain("zq", "<script", "onmouseover");
        return "";
    }
}
