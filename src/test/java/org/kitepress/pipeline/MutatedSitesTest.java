package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.cli.Terminal;

/**
 * Small sites whose texts are pieces of markup, cut, repeated and put together by chance, on the web, on paper, as messages and
 * as a book. What is refused is taken out, so that all the rest gets as far as paper.
 */
@Tag("slow")
@DisplayName("Whatever is typed, a site is made or problems are told")
class MutatedSitesTest {

    private static final int PAGES = 24;
    private static final int ROUNDS = 6;
    private static final Pattern REFUSED =
            Pattern.compile("(?m)^(content/posts/\\S+)\\n(?:  .*\\n)*?  \\d+:\\d+ error");

    private static final List<String> PIECES = List.of(
            "| a | b |\n|---|---|\n| c | d |\n",
            "|---|---|\n",
            "| a |\n",
            "|-|\n",
            "| a || b\n",
            "- one\n  - two\n",
            "1. one\n2. two\n\n",
            "> quoted\n",
            "> [!NOTE]\n> told\n",
            "**bold** *slanted* ~~struck~~ `code` ",
            "**",
            "~~~\ncode\n~~~\n",
            "    code\n",
            "<table><tr><td>a<td>b</tr><tr><td>c</table>\n\n",
            "<dl><dt>Term<dd>Meaning</dl>\n\n",
            "<ul><li>one<li>two</ul>\n",
            "<b>on ",
            "Term\n: Meaning\n",
            "# A heading\n",
            "A heading\n===\n",
            "---\n",
            "[^1] and more\n\n[^1]: A note.\n",
            "<!--more-->\n",
            ":::warning[Rain]\nwet\n:::\n",
            ":::steps\n1. one\n:::\n",
            "::resource{id=x}\n",
            ":contact{id=x} ",
            "&amp; &rsquo; \\* ",
            "\n\n",
            "words and words ",
            "á ñ \u00AD\u200B ");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noneEndsWithAFault(long seed) throws IOException {
        given(new Random(seed));
        Terminal told = build();
        for (int i = 0; i < ROUNDS && told.status() == 1; i++) {
            takeOutWhatIsRefused(told.err());
            told = build();
        }
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(folder.resolve("made/editions/e/letter.pdf")).exists();
    }

    private Terminal build() {
        return Terminal.run(
                "build",
                "-C",
                folder.resolve("site").toString(),
                "--output",
                folder.resolve("made").toString());
    }

    private void takeOutWhatIsRefused(String told) throws IOException {
        Matcher refused = REFUSED.matcher(told);
        while (refused.find()) {
            HostileSite.file(
                    folder.resolve("site"), refused.group(1), "---\ntitle: F\ndate: 2026-01-01\n---\n\nWords.\n");
        }
    }

    private void given(Random random) throws IOException {
        Path site = folder.resolve("site");
        HostileSite.file(site, "site.yaml", "title: F\nurl: https://f.example/\n");
        HostileSite.file(
                site,
                "content/resources/x.yaml",
                "name: X\nkind: line\nphone: \"555-0100\"\nconfirmed: 2026-11-01\nsource: s\n");
        StringBuilder contents = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            HostileSite.file(
                    site, "content/posts/f" + i + ".md", "---\ntitle: F\ndate: 2026-01-01\n---\n\n" + text(random));
            contents.append("  - {path: ../posts/f").append(i).append(".md, optional: true}\n");
        }
        HostileSite.file(
                site,
                "content/editions/e.md",
                "---\ntitle: E\ndate: 2026-01-01\nformats: [letter, messages, epub]\npublish: [letter, epub]\ncontents:\n"
                        + contents + "---\n\nDear reader.\n");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3, 9); i > 0; i--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            int from = random.nextInt(4) == 0 ? random.nextInt(piece.length()) : 0;
            text.append(piece.substring(from).repeat(random.nextInt(5) == 0 ? random.nextInt(2, 9) : 1));
        }
        if (random.nextBoolean()) {
            text.deleteCharAt(random.nextInt(text.length()));
        }
        return text.append('\n').toString();
    }
}
