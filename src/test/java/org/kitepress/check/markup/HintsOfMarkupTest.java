package org.kitepress.check.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.cli.Terminal;

/** Each of these is told; who does what the hint says, word for word, is told nothing more. */
@Tag("slow")
@DisplayName("A hint on markup that was left over, once it is followed, ends its message")
class HintsOfMarkupTest {

    private static final Pattern TOLD = Pattern.compile(
            "(?m)^  (\\d+):\\d+ \\w+: .* \\[(?:markup-\\w[\\w-]*|html-broken)\\]\\n(?:    \\|.*\\n)*    (.*)$");

    private static final Pattern LINE = Pattern.compile(
            "^(?:write|take the signs out:|close them where they should end, as in|if they are none, take the spaces out:|"
                    + "put all rows on lines that follow each other, and below the first one) `(.*?)`(?:[;,].*)?$");
    private static final Pattern BELOW = Pattern.compile("^write below it `(.*?)`;.*");
    private static final int ROUNDS = 8;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[the page](two words.md)",
                "(the page)[index.md]",
                "[the page][index.md]",
                "[the page](index.md “home”)",
                "See [the page](index.md",
                "- see [the page] (index.md)",
                "> see [the page] (index.md)",
                "**See [the page] (index.md)**",
                "| a |\n|---|\n| [the page] (index.md) |",
                "<https://example.org/two words>",
                "[url=index.md]the page[/url]",
                "[https://example.org/ the page]",
                "##Heading",
                "##\u00A0Heading",
                "####### Heading",
                "＃ Heading",
                "#Our heading",
                "== Heading ==",
                "• one",
                "- • one",
                "-\u00A0one",
                "[ ] one",
                "-one\n-two",
                "1.one\n2.two",
                "– one\n– two",
                "a) one\nb) two",
                "It is **very good.",
                "It is ** very ** good.",
                "It is **very ** good.",
                "It ends** here.",
                "It is __very good.",
                "It is ~~ very ~~ good.",
                "It is *very good.",
                "It is _very good.",
                "It is `very good.",
                "<div>It is **very** good.</div>",
                "It is ==very== good.",
                "It is '''very''' good.",
                "It is [b]very[/b] good.",
                "H~2~O",
                "10^3^",
                "AT&amp;amp;T",
                "AT&amp;#8217;T",
                "| a | b |\n| c | d |",
                "Words:\n| a | b |\n|---|---|\n| c | d |",
                "| a | b |\n|–|–|\n| c | d |",
                "| a | b |\n|---|---|---|\n| c | d |",
                "a | b\nc | d",
                "[gallery ids=\"1,2\"]",
                "[caption id=\"a\" width=\"3\"]Our desk[/caption]",
                "{{< youtube abc >}}",
                "{% include chat.html %}",
                "{{ site.email }}",
                "## Bail {#bail}",
                "Words.\n{: .note }",
                "[Home](index.md){ .button }",
                "[TOC]",
                "--8<-- \"a.txt\"",
                "!!! note \"Side note\"",
                "It ends.\\nIt goes on.",
                "    Dear friend, this is a letter and no program.",
                "• one\u00A0two",
                "\uF0B7\tone",
                "o\tone",
                "☐ one",
                "☑\u00A0one",
                "[\u00A0] one",
                "a. one\nb. two",
                "A. one\nB. two",
                "It is **\u00A0very\u00A0** good.",
                "It is *very\u00A0* good.",
                "| a | b |\n|\u00A0--- | --- |\n| c | d |",
                "\uFFFC and words",
                "See [the page](https://t.example/a_(b)",
                "See [the page](index.md and more.",
                "[mail](mailto: nobody@t.example)",
                "H~2~O and 5~6 and 7~8",
                "It is ~very~ good.",
                "the 1^st^ and a^b^c",
                "<![if !mso]>",
                "[[_TOC_]]",
                "[Ana]: Yes.",
                "> [Ana]: Yes.",
                "Born __/__/____ in (___) ___-____",
                "2*3*4 and 2**3**4",
                "Hello <your name> and <<French>> and x<y and z>w",
                "<p Dear friends",
                "<div>\nHello <your name>\n</div>"
            })
    void follow(String slip) throws IOException {
        given("site.yaml", "title: T\nurl: https://t.example/\n");
        given("content/index.md", "---\ntitle: Home\n---\n\nHello.\n");
        given("content/two words.md", "---\ntitle: Two words\n---\n\nHello.\n");
        given("content/a.md", "---\ntitle: A\n---\n\n" + slip + "\n");
        Matcher told = TOLD.matcher(check());
        assertThat(told.find()).as("it is told: %s", slip).isTrue();
        for (int i = 0; i < ROUNDS && told.find(0); i++) {
            mend(Integer.parseInt(told.group(1)), told.group(2));
            told = TOLD.matcher(check());
        }
        assertThat(check()).doesNotContain("[markup-").doesNotContain("[html-broken]");
    }

    private String check() {
        Terminal told = Terminal.run("check", "-C", folder.toString());
        return told.out() + told.err();
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void mend(int number, String hint) throws IOException {
        Path file = folder.resolve("content/a.md");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Matcher line = LINE.matcher(hint);
        Matcher below = BELOW.matcher(hint);
        if (below.matches()) {
            lines.add(number, below.group(1));
        } else if (hint.startsWith("put an empty line behind this one")) {
            lines.add(number, "");
        } else if (line.matches()) {
            lines.set(number - 1, line.group(1));
        } else {
            assertThat(hint).startsWith("take ");
            lines.set(number - 1, "");
        }
        Files.write(file, lines);
    }
}
