package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fop.pdf.PDFDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** What the mail team prints, read back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
@Isolated("it turns the machine's own zone or locale")
class PressTest {

    private final Press press = new Press(Sources.of(List.of()));

    @Test
    void whatIsInThisIssueStandsWhereTheFrontPageSays() {
        Newsroom room = new Newsroom();
        for (int i = 1; i <= 8; i++) {
            room.post("Article number " + i, (Newsroom.LONG + "\n\n").repeat(i));
        }
        List<String> pages = pages(pdf(room));
        for (int i = 1; i <= 8; i++) {
            Matcher entry =
                    Pattern.compile("Article number " + i + " ?\\.+\\s+(\\d+)").matcher(pages.get(0));
            assertThat(entry.find()).isTrue();
            String told = pages.get(Integer.parseInt(entry.group(1)) - 1);
            assertThat(told.replaceAll("Article number \\d+ ?\\..*", "")).contains("Article number " + i);
        }
    }

    @Test
    void everyPageSaysWhereItBelongsAndWhereItCameFrom() {
        List<String> pages = pages(pdf(Newsroom.full()));
        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("The Lantern Collective", "Issue 12", "page " + (i + 1) + " of " + pages.size())
                    .contains("The Lantern Collective · PO Box 0000 · Example City, CA 00000");
        }
    }

    @Test
    void aWordWithAStarIsExplainedAtTheEndOfTheArticle() {
        String all = String.join(
                "\n",
                pages(pdf(new Newsroom()
                        .explaining("warden", "Who runs a prison.")
                        .post("One", "The warden's."))));
        assertThat(all).containsSubsequence("The warden’s*.", "* Words explained", "warden: Who runs a prison.");
        assertThat(String.join("\n", pages(pdf(Newsroom.full())))).doesNotContain("Words explained");
    }

    @Test
    void thePageSaysWhichArticleGoesOnOnIt() {
        String long1 = "Words of the first one. ".repeat(700);
        List<String> pages =
                pages(pdf(new Newsroom().post("The first one", long1).post("The second one", "Short.")));
        assertThat(pages.get(1).lines().findFirst().orElseThrow()).startsWith("The first one");
        assertThat(pages.get(pages.size() - 2)).contains("The second one");
        assertThat(pages.get(pages.size() - 2).lines().findFirst().orElseThrow())
                .startsWith("The first one");
        assertThat(pages.get(pages.size() - 1).lines().findFirst().orElseThrow())
                .startsWith("Write back to us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "m", "i", "漢", "—", "W W", "ñ"})
    void aTitleOfAnyLettersStaysInOneLineOfTheHead(String letters) {
        for (PaperFormat format : List.of(PaperFormat.LETTER, PaperFormat.LARGE_PRINT, PaperFormat.BOOKLET)) {
            Newsroom room = new Newsroom().post(letters.repeat(250 / letters.length()), "Words.\n\n".repeat(200));
            assertThat(press.press(room.edition(), format, room.site()).problems())
                    .as(format.name())
                    .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("tall"));
        }
    }

    @Test
    void aTitleTooLongForTheHeadIsCut() {
        String title = "A title that is much too long for the line at the head of a page and goes on and on and on";
        List<String> pages = pages(pdf(new Newsroom().post(title, "Words of it. ".repeat(1200))));
        assertThat(pages.get(1).lines().findFirst().orElseThrow())
                .startsWith("A title that is much too long for the line at the head of a page an…");
    }

    @Test
    void theLastPageIsTheSlip() {
        List<String> pages = pages(pdf(Newsroom.full()));
        assertThat(pages.get(pages.size() - 1))
                .contains("Write back to us", "Was a page taken out?", "Large print, please");
    }

    @Test
    void allFontsAreEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Newsroom.full()))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void notesStandOnceAtTheirArticlesEndAndNothingIsALink() throws IOException {
        byte[] pdf = pdf(new Newsroom()
                .post(
                        "One",
                        "See [the site](https://example.org/a), a note[^1], [the same](https://example.org/a) and "
                                + "[us](mailto:help@example.org), [call 1-800](tel:1-800), https://example.org/.",
                        "The footnote.")
                .post("Two", "Nothing to note here."));
        String text = String.join("\n", pages(pdf)).replace(" \n", " ");
        assertThat(text).containsSubsequence("the site1", "a note2", "the same1", "us (help@example.org)", "Notes");
        assertThat(text).containsSubsequence("Notes", "1. example.org/a", "2. The footnote.", "Nothing to note here.");
        assertThat(text).doesNotContain("(1-800)");
        assertThat(text.split("Notes", -1)).hasSize(2);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void aLinkToAnotherArticleTellsItsPage() {
        Newsroom room = new Newsroom()
                .post(
                        "One",
                        "See [two](1.md), [its end](1.md#the-end) and [this](0.md).\n\n"
                                + (Newsroom.LONG + "\n\n").repeat(40))
                .post("Two", (Newsroom.LONG + "\n\n").repeat(40) + "## The end\n\nWords.");
        List<String> pages = pages(pdf(room));
        String front = pages.get(0).replaceAll("[\\s\u00A0]+", " ");
        assertThat(front)
                .contains("See two (see page " + page(pages, "Two") + "), its end (see page " + page(pages, "The end")
                        + ") and this.");
    }

    @Test
    void theNumberOfAPageNeverLeavesItsWord() {
        for (int letters = 1; letters < 30; letters++) {
            Newsroom room = new Newsroom()
                    .post("One", "x".repeat(letters) + " see [two](1.md).")
                    .post("Two", Newsroom.LONG);
            assertThat(pages(pdf(room)).get(0)).containsPattern("page[ \\u00A0]1\\)");
        }
    }

    /** The last page that has this line, from 1. */
    private static int page(List<String> pages, String line) {
        int last = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).lines().anyMatch(l -> l.strip().equals(line))) {
                last = i + 1;
            }
        }
        return last;
    }

    @Test
    void aTitleIsNeverLeftBehindByItsText() {
        for (int lines = 1; lines < 60; lines += 4) {
            Newsroom room = new Newsroom()
                    .post("First", "A line of its own.\n\n".repeat(90 + lines))
                    .post("The next one", Newsroom.LONG);
            List<String> pages = pages(pdf(room));
            assertThat(pages)
                    .filteredOn(page -> page.contains("The next one\n"))
                    .allSatisfy(page -> assertThat(page).contains("The cart comes down the tier"));
        }
    }

    @Test
    void theSameEditionIsTheSameFileInEveryTimeZone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            byte[] here = pdf(Newsroom.full());
            TimeZone.setDefault(TimeZone.getTimeZone("America/Chicago"));
            byte[] there = new Press(Sources.of(List.of()))
                    .press(
                            Newsroom.full().edition(),
                            PaperFormat.LETTER,
                            Newsroom.full().site())
                    .value()
                    .get(0)
                    .bytes();
            assertThat(there).isEqualTo(here);
            assertThat(new String(here, StandardCharsets.ISO_8859_1)).contains("D:20261102000000Z");
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    /** FOP lists the objects of a small file in lines, and those of a large one in a stream. */
    @Test
    void everyObjectOfASmallFileStandsWhereItsTableSays() {
        String pdf = new String(pdf(new Newsroom().post("One", "Words.")), StandardCharsets.ISO_8859_1);
        int table = pdf.lastIndexOf("\nxref\n0 ");
        assertThat(table).isPositive();
        assertThat(pdf).contains("startxref\n" + (table + 1) + "\n");
        List<String> entries = pdf.substring(table)
                .lines()
                .skip(3)
                .takeWhile(line -> !line.equals("trailer"))
                .toList();
        assertThat(entries).hasSizeGreaterThan(20);
        for (int i = 1; i < entries.size(); i++) {
            assertThat(pdf.substring(Integer.parseInt(entries.get(i).substring(0, 10))))
                    .startsWith(i + " 0 obj\n");
        }
    }

    /** Java would write it anew, and name the system that it runs on. */
    @Test
    void theProfileOfColorsIsTheOneThatFopBrings() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Newsroom.full()));
                InputStream brought = PDFDocument.class.getResourceAsStream("sRGB.icc")) {
            COSStream profile =
                    document.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
            assertThat(profile.createInputStream().readAllBytes()).isEqualTo(brought.readAllBytes());
        }
    }

    @Test
    void theFileNamesNeitherPersonNorMachine() throws IOException {
        byte[] pdf = pdf(Newsroom.full());
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain(System.getProperty("user.home"), System.getProperty("java.version"), "/Author");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Kitepress");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The inside edition");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void aSignThatTheFontsLackIsAProblemWithItsName() {
        Newsroom room = new Newsroom().post("One", "Well done \uD83D\uDE00!");
        assertThat(problems(room))
                .containsExactly(new Problem(
                        Code.PAPER_BROKEN,
                        "the fonts for paper have no sign for `\uD83D\uDE00` (U+1F600)",
                        "take it out, write it as a word, or keep it on the web: `:only[\uD83D\uDE00]{channel=web}`",
                        new Place("content/posts/a.md", 1, 1)));
    }

    /** FOP would say in its own words that a title is missing. */
    @Test
    void aScriptThatTheFontsLackIsOneProblemAtItsTitle() {
        Newsroom room = new Newsroom().post("\u05D4\u05E1\u05D9\u05E8\u05D4", "Words.");
        assertThat(problems(room))
                .containsExactly(new Problem(
                        Code.PAPER_BROKEN,
                        "the fonts for paper have no letters for Hebrew",
                        "use `epub` for it, which has every script, or write it in other letters",
                        new Place("content/posts/0.md", 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\u3000", "\u200B", "\uFEFF", "\u00AD", "\u202E"})
    void aSignThatCannotBeSeenDoesNoHarm(String sign) {
        assertThat(problems(new Newsroom().post("One", "Well" + sign + "done.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFC", "\uE000", "\uF0B7"})
    void aSignThatStandsForSomethingLostIsToldByItsNumber(String sign) {
        assertThat(problems(new Newsroom().post("One", "Well" + sign + "done.")))
                .extracting(Problem::message)
                .containsExactly("the fonts for paper have no sign for `U+%04X` (which cannot be seen)"
                        .formatted((int) sign.charAt(0)));
    }

    @Test
    void aLineThatDoesNotFitIsToldAtItsBlock() {
        Newsroom room =
                new Newsroom().paper("paragraph", "start-indent", "3.3in").post("One", "Words.\n\nCharacteristically.");
        assertThat(problems(room))
                .isNotEmpty()
                .allMatch(problem -> problem.message().startsWith("in `letter` a line is too long for its column by `"))
                .allMatch(problem -> problem.place().file().equals("content/posts/a.md")
                        || problem.place().file().equals("content/editions/a.md"));
    }

    @Test
    void aFontThatIsNotThereIsAProblem() {
        Newsroom room = new Newsroom().paper("title", "font-family", "Comic").post("One", "Words.");
        assertThat(problems(room)).extracting(Problem::message).containsExactly("paper has no font `Comic`");
    }

    @Test
    void whatDoesNotFitIsAProblem() {
        Newsroom room = new Newsroom().paper("foot", "line-height", "60pt").post("One", "Words.");
        assertThat(problems(room)).isNotEmpty().allMatch(problem -> problem.code() == Code.PAPER_BROKEN);
    }

    @Test
    void aPictureThatOnlyAdornsNeedsNoWords() {
        assertThat(problems(new Newsroom().post("One", "Words.\n\n![](cart.png)")))
                .isEmpty();
    }

    @Test
    void anAddressIsCalledOne() {
        Newsroom room = new Newsroom().post("One", "::resource{id=post}");
        assertThat(pages(pdf(room)).get(0).replaceAll(" *\\R", "\n"))
                .contains("Address:\nThe Lantern Collective\nPO Box 0000");
    }

    @Test
    void aLineBreakIsSeen() {
        String page = pages(pdf(new Newsroom().post("One", "Breathe in.\\\n*Breathe out.*\\\nGo on.")))
                .get(0);
        assertThat(page.replaceAll(" *\\R", "\n")).contains("Breathe in.\nBreathe out.\nGo on.\n");
    }

    @Test
    void aWordThatTheThemeLacksIsAProblem() {
        Newsroom room = new Newsroom().without("paper-notes").post("One", "[A](https://example.org/)");
        assertThat(problems(room))
                .containsExactly(new Problem(
                        Code.NAME_UNKNOWN,
                        "the theme has no word `paper-notes`",
                        "add a line `paper-notes: …` to `themes/lantern/words/en.yaml`",
                        Newsroom.WORDS));
    }

    @Test
    void anArticleInALanguageThatTheThemeLacksSpeaksTheSitesFirst() {
        Newsroom room = new Newsroom()
                .article("post", "Un", new Language("fr"), List.of(Newsroom.field("author", "Moi")), "Bonjour.");
        assertThat(pages(pdf(room)).get(0)).contains("By Moi · November 2, 2026");
    }

    @Test
    void longAddressesAndWideTablesFit() {
        String word = "incomprehensibilities";
        String row = "| " + String.join("|", word, word, word) + "\n";
        Newsroom room = new Newsroom()
                .post(
                        "One",
                        "https://example.org/" + "a-long-way/".repeat(20) + "\n\n" + "x".repeat(200) + "\n\n"
                                + row.repeat(3) + "\n\n" + (row.strip() + row).repeat(2));
        assertThat(problems(room)).isEmpty();
    }

    @Test
    void aLongAddressInANoteEndsItsLineWhereItMayAndIsCopiedWhole() {
        String page = pages(
                        pdf(
                                new Newsroom()
                                        .post(
                                                "One",
                                                "[A](https://www.example.org/know-your-rights/letters-and-visits/2026/rules.html?a=b)")))
                .get(0);
        String note = page.substring(page.indexOf("1. www"), page.indexOf("?a") + 4);
        assertThat(note.replaceAll(" *\\R", "\n"))
                .isEqualTo("1. www.example.org/know-your-rights/letters-and-visits/2026/\nrules.html?a=b");
        assertThat(page).doesNotContain("\u200B", "\u2060");
    }

    @Test
    void onlyBlackAndGreyArePrinted() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Newsroom.full()))) {
            for (PDPage page : document.getPages()) {
                String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(Pattern.compile("([\\d.]+) ([\\d.]+) ([\\d.]+) (?:rg|RG)\\b")
                                .matcher(content)
                                .results())
                        .allMatch(color -> color.group(1).equals(color.group(2))
                                && color.group(2).equals(color.group(3)));
            }
        }
    }

    private byte[] pdf(Newsroom room) {
        Result<List<Artifact>> made = press.press(room.edition(), PaperFormat.LETTER, room.site());
        assertThat(made.problems()).isEmpty();
        assertThat(made.value()).extracting(Artifact::path).containsExactly("letter.pdf");
        return made.value().get(0).bytes();
    }

    private List<Problem> problems(Newsroom room) {
        return press.press(room.edition(), PaperFormat.LETTER, room.site()).problems();
    }

    private static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
