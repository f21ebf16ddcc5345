package org.kitepress.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.source.Place;

@DisplayName("Punctuation is set as print has it, and what is no punctuation stays as typed")
class PunctuationTest {

    private static final Place HERE = new Place("content/a.md", 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "She said \"no\".|She said “no”.",
                "\"I don't,\" she said.|“I don’t,” she said.",
                "\"She said 'no'\"|“She said ‘no’”",
                "(\"so\")|(“so”)",
                "¿\"Quién\"?|¿“Quién”?",
                "the '90s and the 1990's|the ’90s and the 1990’s",
                "the others' rights, get 'em|the others’ rights, get ’em",
                "5' 2\" tall|5' 2\" tall",
                "\"in 1990\"|“in 1990”",
                "words -- and --- more|words – and — more",
                "words--more|words–more",
                "pages 10--12, 555-0100, 2026-05-01|pages 10--12, 555-0100, 2026-05-01",
                "--option and ----|--option and ----",
                "wait... no|wait… no",
                "../a .../b ....|../a .../b ....",
                "https://example.org/a--b'c... so...|https://example.org/a--b'c... so…",
                "{{ \"x\" }} {% include \"x\" %} ${x}|{{ \"x\" }} {% include \"x\" %} ${x}",
                "“set” already|“set” already"
            })
    void words(String typed, String made) {
        assertThat(set("en", new Inline.Words(typed))).containsExactly(new Inline.Words(made));
    }

    @org.junit.jupiter.api.Test
    void acrossBoldWordsAndNeverInCodeOrAddresses() {
        Inline.Link address =
                new Inline.Link("https://a.example/'", "", List.of(new Inline.Words("https://a.example/'")), HERE);
        assertThat(set(
                        "es",
                        new Inline.Words("\""),
                        new Inline.Strong(List.of(new Inline.Words("no"))),
                        new Inline.Words("\" "),
                        new Inline.Code("\"x\""),
                        address))
                .containsExactly(
                        new Inline.Words("“"),
                        new Inline.Strong(List.of(new Inline.Words("no"))),
                        new Inline.Words("” "),
                        new Inline.Code("\"x\""),
                        address);
    }

    @org.junit.jupiter.api.Test
    void otherLanguagesHaveMarksOfTheirOwn() {
        assertThat(set("fr", new Inline.Words("\"non\""))).containsExactly(new Inline.Words("\"non\""));
    }

    private static List<Inline> set(String language, Inline... inlines) {
        Text text = new Text(List.of(new Block.Paragraph(List.of(inlines), HERE)), List.of(), Optional.empty());
        return ((Block.Paragraph) Punctuation.set(text, language).blocks().get(0)).content();
    }
}
