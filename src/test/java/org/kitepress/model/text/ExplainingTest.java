package org.kitepress.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.source.Place;

@DisplayName("A word of the glossary is explained where a text first uses it")
class ExplainingTest {

    private static final Place HERE = new Place("content/a.md", 1, 1);

    private static final Terms TERMS = Terms.of(List.of(
            entry("commissary", "canteen"),
            entry("ICE", "Immigration and Customs Enforcement"),
            entry("parole"),
            entry("parole board"),
            entry("sheriff's sale"),
            entry("R&R"),
            entry("good time credit"),
            entry("élite"),
            entry("re-entry"),
            entry("C.O.")));

    private static Terms.Entry entry(String... spellings) {
        return new Terms.Entry(List.of(spellings), "What it means.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the commissary, and the commissary|the [commissary], and the commissary",
                "the canteen is the commissary|the [canteen] is the commissary",
                "Commissary first|[Commissary] first",
                "COMMISSARY and comMissary|COMMISSARY and comMissary",
                "commissaryman, subcommissary|commissaryman, subcommissary",
                "ice, Ice, iCE and ICE|ice, Ice, iCE and [ICE]",
                "ICE's rules|[ICE's] rules",
                "ICE’s rules|[ICE’s] rules",
                "(ICE)|([ICE])",
                "“ICE”|“[ICE]”",
                "ICEs and ICE2|ICEs and ICE2",
                "de-ICE, ICE-run, x_ICE, a@ICE.org, ICE.gov|de-ICE, ICE-run, x_ICE, a@ICE.org, ICE.gov",
                "d'ICE, ICE'll|d'ICE, ICE'll",
                "ICE. ICE.|[ICE]. ICE.",
                "jail/parole|jail/[parole]",
                "https://example.org/parole www.example.org/parole|https://example.org/parole www.example.org/parole",
                "{{ parole }}|{{ parole }}",
                "the parole board on parole|the [parole board] on [parole]",
                "the parole board, the parole board|the [parole board], the parole board",
                "parole¶board|[parole¶board]",
                "parole, board|[parole], board",
                "parole boards|[parole] boards",
                "a sheriff’s sale|a [sheriff’s sale]",
                "a sheriff's sale|a [sheriff's sale]",
                "R&R, R&Rs|[R&R], R&Rs",
                "good time and good time credit|good time and [good time credit]",
                "Élite, élite|[Élite], élite",
                "re-entry, entry|[re-entry], entry",
                "a C.O. came|a [C.O.] came",
                "|"
            })
    void words(String typed, String explained) {
        String line = typed == null ? "" : typed.replace('¶', '\n');
        String wanted = explained == null ? "" : explained.replace('¶', '\n');
        assertThat(shown(new Inline.Words(line))).isEqualTo(wanted);
    }

    @Test
    void acrossBoldWordsAndNotInPartsOfThem() {
        assertThat(shown(strong("parole"), new Inline.Words(" board"))).isEqualTo("parole board");
        assertThat(shown(new Inline.Words("The "), strong("parole board"), new Inline.Words(" said")))
                .isEqualTo("The [parole board] said");
        assertThat(shown(new Inline.Words("super"), strong("ICE"))).isEqualTo("superICE");
        assertThat(shown(strong("ICE"), new Inline.Words("d tea"))).isEqualTo("ICEd tea");
        assertThat(shown(new Inline.Words("no"), new Inline.LineBreak(), new Inline.Words("ICE")))
                .isEqualTo("no [ICE]");
    }

    @Test
    void notInLinksCodePicturesAndWhatIsStruckOut() {
        Inline ice = new Inline.Words("ICE");
        assertThat(shown(
                        new Inline.Link("b.md", "", List.of(ice), HERE),
                        new Inline.Words(", "),
                        new Inline.Code("ICE"),
                        new Inline.Words(", "),
                        new Inline.Image("a.png", "ICE", "ICE", HERE),
                        new Inline.Words(", "),
                        new Inline.Strike(List.of(ice)),
                        new Inline.Words(", ICE")))
                .isEqualTo("ICE, ICE, , ICE, [ICE]");
    }

    @Test
    void notInHeadingsLabelsTermsAndWhatIsPulledOut() {
        List<Inline> ice = List.of(new Inline.Words("ICE"));
        Block words = new Block.Paragraph(ice, HERE);
        Text text = new Text(
                List.of(
                        new Block.Heading(2, "ice", ice, HERE),
                        new Block.CodeBlock("", "ICE", HERE),
                        new Block.Directive(DirectiveKind.PULLQUOTE, List.of(), List.of(), List.of(words), HERE),
                        new Block.Directive(DirectiveKind.WARNING, ice, List.of(), List.of(), HERE),
                        new Block.Table(List.of(new Block.Cell(Block.Align.START, ice)), List.of(), HERE),
                        new Block.Definitions(
                                List.of(new Block.Definition(List.of(ice), List.of(List.<Block>of()))), HERE)),
                List.of(),
                Optional.empty());
        assertThat(Explaining.of(text, TERMS)).isEqualTo(text);
    }

    @Test
    void underItsFirstSpellingOrAsTheOtherWordThatItIs() {
        Terms terms = Terms.of(List.of(entry("commissary", "canteen"), entry("plea", "pleas")));
        Text text = new Text(List.of(paragraph("Canteen and pleas.")), List.of(), Optional.empty());
        assertThat(Explanations.of(Explaining.of(text, terms)))
                .containsExactly(
                        new Inline.Explained("Canteen", "canteen", "What it means."),
                        new Inline.Explained("pleas", "plea", "What it means."));
    }

    @Test
    void inANoteIfNotBefore() {
        Text text = new Text(
                List.of(paragraph("ICE")),
                List.of(new Text.Note(List.of(paragraph("ICE and parole")))),
                Optional.empty());
        assertThat(Explanations.of(Explaining.of(text, TERMS)))
                .extracting(Inline.Explained::term)
                .containsExactly("ICE", "parole");
    }

    @Test
    void onceItIsVisible() {
        Text text = new Text(
                List.of(new Block.Only(Set.of("print"), List.of(paragraph("ICE on paper")), HERE), paragraph("ICE")),
                List.of(),
                Optional.empty());
        assertThat(blocks("web", text)).containsExactly("[ICE]");
        assertThat(blocks("print", text)).containsExactly("[ICE] on paper", "ICE");
    }

    private static List<String> blocks(String channel, Text text) {
        ChannelText.Contacts nobody = new ChannelText.Contacts() {
            @Override
            public String name(String id) {
                return id;
            }

            @Override
            public List<Inline> number(Inline.Contact contact) {
                return contact.content();
            }
        };
        return Explaining.of(ChannelText.of(text, channel, nobody), TERMS).blocks().stream()
                .map(block -> marked(((Block.Paragraph) block).content()))
                .toList();
    }

    /** Five hundred lines of whatever may stand around a term, from a fixed seed. */
    @Test
    void leavesTheWordsAsTheyAre() {
        Random random = new Random(17);
        String[] parts = {
            "ICE",
            "ice",
            "parole",
            "board",
            "commissary",
            "’s",
            "'",
            "-",
            " ",
            " ",
            " ",
            "\n",
            "R",
            "&",
            "\ud83d\ude00",
            "\ud83d",
            "é",
            "e\u0301",
            "https://",
            "{{",
            "}",
            ".",
            "good time credit"
        };
        int told = 0;
        for (int i = 0; i < 500; i++) {
            List<Inline> line = new ArrayList<>();
            for (int j = 0; j < 20; j++) {
                Inline words = new Inline.Words(parts[random.nextInt(parts.length)]);
                line.add(random.nextInt(4) == 0 ? new Inline.Emphasis(List.of(words)) : words);
            }
            Text text = new Text(List.of(new Block.Paragraph(line, HERE)), List.of(), Optional.empty());
            Text made = Explaining.of(text, TERMS);
            assertThat(PlainText.ofBlocks(made.blocks())).isEqualTo(PlainText.ofBlocks(text.blocks()));
            told += Explanations.of(made).size();
        }
        assertThat(told).isGreaterThan(100);
    }

    /** Ten thousand terms that begin alike, and a line of nothing but beginnings. */
    @Test
    void readsALineOnceHoweverManyTermsThereAre() {
        List<Terms.Entry> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(entry("a ".repeat(Terms.LONGEST - 1) + "b" + i));
        }
        Terms terms = Terms.of(many);
        Text text = new Text(List.of(paragraph("a ".repeat(200_000))), List.of(), Optional.empty());
        assertThat(Explaining.of(text, terms)).isEqualTo(text);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Words(words)), HERE);
    }

    private static Inline strong(String words) {
        return new Inline.Strong(List.of(new Inline.Words(words)));
    }

    private static String shown(Inline... line) {
        Text text = new Text(List.of(new Block.Paragraph(List.of(line), HERE)), List.of(), Optional.empty());
        return marked(((Block.Paragraph) Explaining.of(text, TERMS).blocks().get(0)).content());
    }

    /** The words, with brackets around what is explained. */
    private static String marked(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        new TextWalk() {
            @Override
            public void words(Inline.Words words) {
                out.append(words.text());
            }

            @Override
            public void code(Inline.Code code) {
                out.append(code.text());
            }

            @Override
            public void lineBreak(Inline.LineBreak lineBreak) {
                out.append(' ');
            }

            @Override
            public void explained(Inline.Explained explained) {
                out.append('[').append(explained.words()).append(']');
            }
        }.inlines(content);
        return out.toString();
    }
}
