package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;

/** The mail rooms here are made up, and so is what they want. */
@Tag("slow")
@DisplayName("An edition and the mail rooms that it goes to")
class MailRoomTest {

    private static final String SENTENCE = "The cart comes on Tuesday, and it brings the books that we asked for. ";

    @TempDir
    Path folder;

    @BeforeEach
    void givenASite() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es]\n");
        given("content/posts/2026-01-01-short.md", "---\ntitle: Short\n---\n\nA few words.\n");
        given("content/posts/2026-01-02-long.md", "---\ntitle: Long\n---\n\n" + SENTENCE.repeat(130) + "\n");
        given("content/posts/2026-01-03-longest.md", "---\ntitle: Longest\n---\n\n" + SENTENCE.repeat(300) + "\n");
        given(
                "content/resources/box.yaml",
                "name: Tiny\nkind: address\npost: |\n  Tiny\n  PO Box 0000\n  Example City, CA 00000\n"
                        + "confirmed: 2026-11-01\nsource: Our own\n");
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void edition(String formats, String contents, String more) throws IOException {
        given(
                "content/editions/one.md",
                "---\ntitle: The Boat\ndate: 2026-01-04\nissue: \"3\"\n" + more + "\nformats: [" + formats
                        + "]\ncontents: [" + contents + "]\n---\n\nDear reader.\n");
    }

    private void room(String takes, String rule, String is) throws IOException {
        given(
                "content/mailroom/ours.yaml",
                "name: Our jail\ntakes: " + takes + "\nrules:\n  - {rule: " + rule + ", is: " + is
                        + ", source: The jail itself, confirmed: 2026-05-01}\n");
    }

    private Terminal print(String... more) {
        List<String> arguments = new ArrayList<>(List.of("print", "-C", folder.toString()));
        arguments.addAll(List.of(more));
        return Terminal.run(arguments.toArray(String[]::new));
    }

    private String made(String file) throws IOException {
        return Files.readString(folder.resolve("print/one/" + file));
    }

    private JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(made(file));
    }

    private static final String ALL =
            "../posts/2026-01-01-short.md, ../posts/2026-01-02-long.md, ../posts/2026-01-03-longest.md";

    /** What one warning says, without the lines that it quotes. */
    private void says(String message, String hint) {
        Terminal told = print();
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.err().replaceAll("(?m)^    \\|.*\n", "")).contains(message + "\n    " + hint + "\n");
    }

    private void saysNothing() {
        Terminal told = print();
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.err()).doesNotContain("mailroom-");
    }

    @Test
    void isHeldAgainstTheNumberOfItsPagesAndToldWhichArticleToLeaveOut() throws IOException {
        room("letters", "pages", "[7]");
        edition("letter", ALL, "mailroom: [ours]\nreply-to: box");
        says(
                "`Our jail` takes `7` pages, and `letter.pdf` has `8` [mailroom-length]",
                "leave out `Long`, and it should fit (The jail itself)");
        edition(
                "letter",
                "../posts/2026-01-01-short.md, ../posts/2026-01-03-longest.md",
                "mailroom: [ours]\nreply-to: box");
        saysNothing();
    }

    @Test
    void isToldHowManyPagesAreTooManyIfNoArticleAloneIsSoLong() throws IOException {
        room("letters", "pages", "[1]");
        edition("letter", ALL, "mailroom: [ours]\nreply-to: box");
        says(
                "has `8` [mailroom-length]",
                "there are 7 pages too many, more than any single article takes; make a shorter edition for it (The jail"
                        + " itself)");
    }

    @Test
    void isHeldAgainstTheNumberOfItsSheets() throws IOException {
        room("letters", "sheets", "[3]");
        edition("letter", ALL, "mailroom: [ours]\nreply-to: box");
        says(
                "`Our jail` takes `3` sheets, and `letter.pdf` makes `4` [mailroom-sheets]",
                "leave out `Longest`, and it should fit (The jail itself)");
    }

    @Test
    void isNotFoldedWhereSheetsHaveToBeLoose() throws IOException {
        room("letters", "binding", "[none]");
        edition("booklet", ALL, "mailroom: [ours]\nreply-to: box");
        says(
                "`Our jail` takes the binding `none`, and `booklet.pdf` is made to `fold` [mailroom-binding]",
                "add `letter` to the edition's `formats`: its sheets stay loose (The jail itself)");
        edition("booklet, letter", ALL, "mailroom: [ours]\nreply-to: box");
        saysNothing();
        room("letters", "binding", "[staple]");
        edition("booklet", ALL, "mailroom: [ours]\nreply-to: box");
        saysNothing();
    }

    @Test
    void isInLanguagesThatStaffCanRead() throws IOException {
        given("content/posts/2026-01-05-hola.es.md", "---\ntitle: Hola\n---\n\nUnas palabras.\n");
        room("letters", "languages", "[en]");
        edition("letter", "../posts/2026-01-05-hola.es.md", "mailroom: [ours]\nreply-to: box");
        says(
                "`Our jail` takes the languages `en`, and in this edition there is `es` [mailroom-language]",
                "leave out `Hola`, or make an edition of its own for it (The jail itself)");
        room("letters", "languages", "[en, es-MX]");
        saysNothing();
    }

    @Test
    void isMadeInAFormatThatGoesThere() throws IOException {
        room("postcards", "formats", "[postcard]");
        edition("letter", ALL, "mailroom: [ours]\nreply-to: box");
        says(
                "`Our jail` takes postcards, and no format of this edition goes that way [mailroom-format]",
                "add `postcard` to its `formats`");
        room("letters", "formats", "[large-print]");
        says(
                "`Our jail` takes `large-print`, and what fits it best of this edition is `letter` [mailroom-format]",
                "add `large-print` to the edition's `formats` (The jail itself)");
    }

    @Test
    void isOnPaperThatIsNoLargerThanAllowed() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\npaper: a4\n");
        room("letters", "paper", "[letter]");
        edition("letter", ALL, "mailroom: [ours]\nreply-to: box");
        says(
                "`Our jail` takes paper up to `letter`, and `letter.pdf` is `8.3 x 11.7 in` [mailroom-format]",
                "name `paper: letter` in `site.yaml` (The jail itself)");
        room("letters", "paper", "[letter, a4]");
        saysNothing();
    }

    @Test
    void saysOnEachPageWhereItCameFrom() throws IOException {
        room("letters", "return-address", "[each-sheet]");
        edition("letter", "../posts/2026-01-01-short.md", "mailroom: [ours]");
        says(
                "`Our jail` wants a return address on each sheet, and it is not on the pages `1, 2` of `letter.pdf`"
                        + " [mailroom-address]",
                "name a resource with a `post` address in the edition's `reply-to` (The jail itself)");
        edition("zine", "../posts/2026-01-01-short.md", "mailroom: [ours]\nreply-to: box");
        saysNothing();
        edition("letter, large-print, booklet, zine", ALL, "mailroom: [ours]\nreply-to: box");
        given("content/posts/2026-01-03-longest.md", "---\ntitle: Longest\n---\n\nNot long any more.\n");
        given("content/posts/2026-01-02-long.md", "---\ntitle: Long\n---\n\nNor is this.\n");
        saysNothing();
    }

    @Test
    void namesItsPublisherWhereOnlyPublishersMaySend() throws IOException {
        room("publications", "publisher", "[publisher]");
        edition("letter", ALL, "mailroom: [ours]");
        says(
                "`Our jail` takes mail from a publisher alone, and page `1` of `letter.pdf` does not say whose it is"
                        + " [mailroom-publisher]",
                "name a resource with a `post` address in the edition's `reply-to` (The jail itself)");
        edition("letter", ALL, "mailroom: [ours]\nreply-to: box");
        saysNothing();
    }

    @Test
    void hearsNothingOfMailRoomsThatItDoesNotName() throws IOException {
        room("letters", "pages", "[1]");
        edition("letter", ALL, "reply-to: box");
        saysNothing();
        assertThat(made("mailroom.txt"))
                .contains("This edition names no mail room")
                .contains(
                        "Our jail\n--------\n\nAs it is, it may well come back:\n\n- Printed pages, at most: 1. Here: 8.");
    }

    @Test
    void tellsTheMailTeamWhatToSendWhere() throws Exception {
        given(
                "site.yaml",
                "title: Tiny\nurl: https://tiny.example/\npaper-weight: 90\npostage:\n  date: 2026-05-01\n"
                        + "  source: our post office\n  letters:\n    - {ounces: 2, price: two stamps}\n"
                        + "    - {ounces: 1, price: one stamp}\n");
        room("letters", "pages", "[6]");
        edition("letter", ALL, "mailroom: [ours]\nreply-to: box");
        print();
        JsonNode room = json("mailroom.json").at("/rooms/0");
        assertThat(room.at("/id").asText()).isEqualTo("ours");
        assertThat(room.at("/fits").asBoolean()).isFalse();
        assertThat(room.at("/send").toString())
                .isEqualTo("{\"format\":\"letter\",\"file\":\"letter.pdf\",\"pages\":8,\"sheets\":4,\"grams\":26.7,"
                        + "\"ounces\":0.94,\"postage\":\"one stamp\"}");
        assertThat(room.at("/refusals/0").toString())
                .isEqualTo("{\"rule\":\"pages\",\"is\":[\"6\"],\"source\":\"The jail itself\",\"url\":null,"
                        + "\"confirmed\":\"2026-05-01\",\"found\":[\"8\"]}");
        assertThat(json("mailroom.json").at("/articles/1").toString())
                .startsWith("{\"path\":\"content/posts/2026-01-02-long.md\",\"title\":\"Long\",\"language\":\"en\","
                        + "\"first-page\":1,\"last-page\":")
                .contains("\"reading-scale\":\"Flesch–Kincaid\",\"reading\":");
        assertThat(made("mailroom.txt"))
                .contains("Weight: 26.7 g (0.94 oz)\nPostage: one stamp\n")
                .contains("Postage as it was on May 1, 2026 (our post office).")
                .contains("(The jail itself; confirmed on May 1, 2026)")
                .contains("Our return address stands on every page.")
                .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 78));
        assertThat(made("mailroom.html")).contains("<dt>Weight</dt>\n<dd>26.7 g (0.94 oz)</dd>");
        assertThat(NuChecker.check(folder.resolve("print/one"), "https://tiny.example/"))
                .isEmpty();
    }

    @Test
    void tellsNoPriceThatNobodyLookedUp() throws IOException {
        room("letters", "pages", "[60]");
        edition("letter", ALL, "mailroom: [ours]\nreply-to: box");
        print();
        assertThat(made("mailroom.txt"))
                .contains("No postage is told, because site.yaml has no table of it.")
                .contains("Nothing that is known speaks against it.\n\nSend: letter.pdf\nPages: 8\n")
                .doesNotContain("Postage:");
        assertThat(json("mailroom.json").at("/rooms/0/send/postage").isNull()).isTrue();
    }

    @Test
    void speaksTheLanguageOfTheSiteAndEscapesWhatItRepeats() throws Exception {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguage: es\n");
        given("content/posts/2026-01-01-short.md", "---\ntitle: \"<b>1 & 2</b>\"\n---\n\nUnas palabras.\n");
        edition("letter", "../posts/2026-01-01-short.md", "mailroom: [four-page-jail]\nreply-to: box");
        print();
        assertThat(made("mailroom.html"))
                .contains("<html lang=\"es\" dir=\"ltr\">")
                .contains("Qué enviar y adónde: The Boat, número 3")
                .contains("&lt;b&gt;1 &amp; 2&lt;/b&gt;")
                .contains("Peso");
        assertThat(NuChecker.check(folder.resolve("print/one"), "https://tiny.example/"))
                .isEmpty();
    }

    @Test
    void keepsARecordOfWhatWentOutWithoutANameInIt() throws IOException {
        given(
                "content/stories/coat.md",
                "---\ntitle: The coat\ndate: 2026-01-01\nauthor: Zqname\nconsent: {given: 2026-01-01, until: 2027-06-01,"
                        + " channels: [print], identity: working-name, record: binder 2}\n---\n\nWords.\n");
        edition("letter, messages", "../stories/coat.md", "mailroom: [ours, corrlinks]");
        room("letters", "pages", "[60]");
        print();
        assertThat(made("record.json")).doesNotContain("Zqname");
        assertThat(json("record.json").at("/texts/1").toString())
                .isEqualTo(
                        "{\"path\":\"content/stories/coat.md\",\"channels\":[\"print\"],\"consent\":{\"given\":"
                                + "\"2026-01-01\",\"until\":\"2027-06-01\",\"identity\":\"working-name\",\"record\":\"binder 2\"}}");
        assertThat(json("record.json").at("/texts/0/channels").toString()).isEqualTo("[\"print\",\"message\"]");
        assertThat(json("record.json").at("/formats").toString()).isEqualTo("[\"letter\",\"messages\"]");
        assertThat(json("record.json").at("/date").asText()).isEqualTo("2026-01-04");
    }
}
