package org.kitepress.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitepress.diag.Problem;
import org.kitepress.model.settings.Limits;

/** What people do write, or paste, as long as it may be. */
@Tag("slow")
@DisplayName("Long texts that people write")
class HonestTextsTest {

    enum Honest {
        TABLE_OF_CODES(
                "| Code | Meaning |\n|---|---|\n" + lines(2_000, i -> "| `code-" + i + "` | *this*, or `that` |")),
        TABLE_WITHOUT_EDGES("Code | Meaning\n---|---\n" + lines(2_000, i -> "`code-" + i + "` | *this*, or `that`")),
        COMMAS(lines(12_000, i -> "Name " + i + ",\"Some words\",12.5,a place,a note")),
        LIST(lines(12_000, i -> "- item *" + i + "* with `a word`")),
        LIST_OF_LINKS(lines(12_000, i -> "- [A service](https://example.org/" + i + ") in *town*")),
        NUMBERED(lines(12_000, i -> (i + 1) + ". Item *" + i + "* with [a link](https://example.org/)")),
        NOVEL_ON_ONE_LINE(
                "The night was long, and no one said a word; she wrote \"home\" and went on. ".repeat(12_000)),
        NOVEL_WITHOUT_EMPTY_LINES("The night was long, and no one said a word; she wrote \"home\".\n".repeat(14_000)),
        NOVEL_IN_A_QUOTE("> The night was long, and no one said a word.\n".repeat(12_000)),
        POEM("The night was long,  \nand *no one* said a word;  \n\n".repeat(10_000)),
        MAILS(lines(50, i -> "> ".repeat(i + 1) + "On Monday, you *wrote*:")),
        QUOTES_AS_DEEP_AS_THEY_MAY_BE("> ".repeat(190) + "a\n"),
        CODE("```\n" + "int a[] = {*b, `c`, &d};\n".repeat(20_000) + "```\n"),
        LINKS_IN_A_PARAGRAPH("[a word](https://example.org/page) and\n".repeat(800)),
        MANY_DIRECTIVES(":::warning\nCareful.\n:::\n\n".repeat(2_000));

        private final String text;

        Honest(String text) {
            this.text = text;
        }

        private static String lines(int count, IntFunction<String> line) {
            return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void areRead(Honest honest) {
        List<Problem> problems = new ArrayList<>();
        assertThat(MarkdownParser.parse("content/a.md", honest.text, 0, List.of(), Limits.DEFAULT, problems)
                        .blocks())
                .isNotEmpty();
        assertThat(problems).isEmpty();
    }
}
