package org.kitepress.press.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.diag.Result;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.text.AlertKind;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Text;
import org.kitepress.press.Manuscript;
import org.kitepress.press.Newsroom;
import org.kitepress.press.facts.NoteList;
import org.kitepress.source.Place;

/** What is right stands in {@code src/test/messages}; {@code -Dgolden=write} writes it. */
@DisplayName("A page as a message")
class MessageTest {

    private static final String EVERYTHING =
            """
            ## Before you call

            Say **no** — “nothing” more. See [the site](https://example.org/a), a note[^1], [the same](https://example.org/a),             [two](0.md), [us](mailto:help@example.org), [call 1-800](tel:1-800) and [example.org/b](https://example.org/b).

            ### Añadir ½

            > A quote that is long enough to be wrapped on a small screen.

            - one
            - two

            1. first
            2. second

            - [ ] open
            - [x] done

            | Who | When
            | police | `first` day

            | Day | Hours | Where
            | Tuesday | 4 to 8 | Hall
            | Friday |  | Yard

            ```
            code
              indented
            ```

            ***

            :::warning[police violence]
            Some text.
            :::

            :::pullquote
            A sentence said twice.
            :::

            ![A cart](cart.png)

            ![](cart.png)

            ::resource{id=line}

            ::form{id=add}""";

    @ParameterizedTest
    @CsvSource({"en,true,40", "en,false,0", "es,true,0", "es,false,40"})
    void saysAllThatThePageSays(String language, boolean ascii, int width) throws IOException {
        Result<String> message = message(new Language(language), EVERYTHING, new Message.Options(width, ascii));
        Path golden = Path.of("src/test/messages", language + (ascii ? "-ascii-" : "-unicode-") + width + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, message.value());
        }
        assertThat(message.problems()).isEmpty();
        assertThat(message.value()).isEqualTo(Files.readString(golden));
        assertThat(ascii).isEqualTo(message.value().chars().allMatch(sign -> sign < 128));
    }

    @Test
    void saysAtItsEndWhatAWordMeans() {
        Site site = new Newsroom()
                .explaining("mail room", "Where letters are opened.")
                .post("One", "The mail\nroom has a note[^1].", "A note.")
                .site();
        assertThat(Message.of(site.pages().get(0), site, new Message.Options(0, true))
                        .value())
                .endsWith(
                        """
                        The mail room has a note [1].

                        WORDS EXPLAINED
                        - mail room: Where letters are opened.

                        NOTES
                        [1] A note.
                        """);
    }

    @ParameterizedTest
    @CsvSource({"false, us (1-877-776-2004)", "true, us: (555) 555-0101"})
    void putsNoBracketsAroundANumberThatHasItsOwn(boolean byText, String said) {
        Place here = new Place("content/posts/a.md", 1, 1);
        Inline contact = new Inline.Contact("line", byText, Manuscript.inlines("us"), here);
        Site site = new Newsroom().post("One", "x").site();
        Page page = site.pages().get(0);
        Text text = new Text(List.of(new Block.Paragraph(List.of(contact), here)), List.of(), Optional.empty());
        Document document = new Document(
                page.document().path(),
                page.document().schema(),
                page.document().fields(),
                text);
        Page calling = new Page(
                document, page.key(), "", page.language(), page.address(), "One", page.date(), page.channels());
        assertThat(Message.of(calling, site, new Message.Options(0, false)).value())
                .endsWith("\n" + said + "\n");
    }

    @Test
    void saysTheHeadOfAColumnThatIsLeftToBeFilledIn() {
        assertThat(plain("| Name | Phone | Sign\n|  |  |")).endsWith("\n\nName: Phone: Sign\n-\n");
        assertThat(plain("| Name | Phone | Sign\n| Ana | 555 |"))
                .endsWith("\n\nName: Phone: Sign\n- Name: Ana; Phone: 555\n");
        assertThat(plain("| Name | Phone | Sign\n| Ana | 555 | x")).endsWith("\n\n- Name: Ana; Phone: 555; Sign: x\n");
    }

    private static String plain(String markdown) {
        Site site = new Newsroom().post("One", markdown).site();
        return Message.of(site.pages().get(0), site, new Message.Options(0, false))
                .value();
    }

    @Test
    void callsAnAddressOne() {
        Site site = new Newsroom().post("One", "::resource{id=post}").site();
        assertThat(Message.of(site.pages().get(0), site, new Message.Options(0, false))
                        .value())
                .contains("Address:\nThe Lantern Collective\nPO Box 0000");
    }

    @Test
    void tellsWhatItCannotSay() {
        Result<String> message = message(Newsroom.EN, "Здесь", new Message.Options(0, true));
        assertThat(message.problems()).hasSize(5);
        assertThat(message.value()).contains("?????");
    }

    @Test
    void saysTheNewerMarkupInWordsAndNothingMeantForOthers() {
        Place here = new Place("content/posts/a.md", 1, 1);
        List<Inline> term = List.of(new Inline.Explained("PO", "PO", "a post office"));
        List<Block> meaning = Manuscript.blocks("Where the box is.");
        List<Block> blocks = List.of(
                new Block.Alert(AlertKind.CAUTION, Manuscript.blocks("Mail is read."), here),
                new Block.Definitions(List.of(new Block.Definition(List.of(term), List.of(meaning))), here),
                new Block.Paragraph(List.of(new Inline.Strike(Manuscript.inlines("Monday"))), here),
                new Block.Paragraph(
                        List.of(new Inline.Citation(
                                List.of(new Inline.Cite(1, ""), new Inline.Cite(2, "page 3")), here)),
                        here),
                new Block.Only(Set.of("web"), Manuscript.blocks("For the web."), here),
                new Block.Only(Set.of("message"), Manuscript.blocks("For a message."), here));
        Site site = new Newsroom().post("One", "x").site();
        MessageLines lines = new MessageLines(0, UnaryOperator.identity());
        Messages words = Messages.of(site, Newsroom.EN, problem -> {});
        new MessageWriter(new MessageContext(site.pages().get(0), Text.EMPTY, site, words, new NoteList(), lines))
                .blocks(blocks);
        assertThat(lines.text())
                .isEqualTo(
                        """
                        TAKE CARE: Mail is read.

                        PO:
                          Where the box is.

                        [Crossed out: Monday]

                        [source 1; source 2, page 3]

                        For a message.
                        """);
    }

    private static Result<String> message(Language language, String markdown, Message.Options options) {
        Newsroom room = new Newsroom()
                .article(
                        "guide",
                        "The library cart",
                        language,
                        List.of(
                                Newsroom.field("warning", "Jail"),
                                Newsroom.field("author", "The Lantern Collective"),
                                Newsroom.field("jurisdiction", "Ohio"),
                                Newsroom.day("reviewed", LocalDate.of(2024, 1, 2)),
                                Newsroom.groups(
                                        "sources",
                                        List.of(
                                                Newsroom.field("title", "Rights"),
                                                Newsroom.field("url", "https://example.org/")))),
                        markdown,
                        "The footnote.");
        Site site = room.site();
        return Message.of(site.pages().get(0), site, options);
    }
}
