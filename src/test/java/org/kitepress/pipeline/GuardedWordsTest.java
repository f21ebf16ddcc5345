package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;

/** Every spelling of a mark in every place: its page is refused, or its words are in no file of a channel that they are not for. */
@Tag("slow")
@DisplayName("Words that are not for everybody")
class GuardedWordsTest {

    private static final String CANARY = "xylophagous";

    private static final List<String> SPELLINGS = List.of(
            ":only[CANARY]{channel=print}",
            ":only[**CANARY**]{channel=print}",
            ":only [CANARY]{channel=print}",
            ":only(CANARY)",
            ":only{channel=print}[CANARY]",
            "\\:only[CANARY]{channel=print}",
            ":only\\[CANARY\\]{channel=print}",
            ": only[CANARY]{channel=print}",
            ":Only[CANARY]{channel=print}",
            ":only[CANARY]{channel=printt}",
            "：only[CANARY]{channel=print}",
            ":\u200Bonly[CANARY]{channel=print}",
            ":::only{channel=print} CANARY :::",
            "\\:::only{channel=print} CANARY",
            "&colon;::only{channel=print} CANARY",
            "：：：only{channel=print} CANARY",
            ":contact{id=nobody by=phone channel=print}[CANARY]",
            "<span hidden>CANARY</span>",
            "<span style=\"display: none\">CANARY</span>",
            "<span hidden>CANARY",
            "<only>CANARY</only>",
            "<!-- CANARY -->",
            "<!-- CANARY --",
            "%% CANARY %%",
            "{% comment %}CANARY{% endcomment %}",
            "{# CANARY #}",
            "||CANARY||");

    private static final List<String> PLACES = List.of(
            "MARK",
            "Words MARK words.",
            "# MARK",
            "## Words MARK",
            "- MARK",
            "> MARK",
            "> [!NOTE]\n> MARK",
            "| Words | MARK |\n|---|---|\n| Words | MARK |",
            "[MARK](index.md)",
            "![MARK](two-chairs.png)",
            "![Two chairs](two-chairs.png)\nMARK",
            ":::figure\n![Two chairs](two-chairs.png)\nMARK\n:::",
            "*MARK*",
            "Words[^1]\n\n[^1]: MARK",
            "A word\n: MARK",
            ":::steps\n1. MARK\n:::",
            ":::warning[MARK]\nWords.\n:::",
            ":::pullquote\nMARK\n:::",
            "<div>MARK</div>",
            "Words <b>MARK</b>",
            "MARK\n\n<!--more-->\n\nWords.");

    private static final List<String> BLOCKS = List.of(
            ":::only{channel=print}\nCANARY\n:::",
            ":::only{channel=print}\n# CANARY\n\n- CANARY\n:::",
            "> :::only{channel=print}\n> CANARY\n> :::",
            "> :::only{channel=print}\nCANARY\n> :::",
            "- :::only{channel=print}\n  CANARY\n  :::",
            ":::only{channel=print}\nCANARY",
            ":::only{channel=print}\nWords\n\\:::\nCANARY",
            "::: only{channel=print}\nCANARY\n:::",
            ":::only {channel=print}\nCANARY\n:::",
            ":::ONLY{channel=print}\nCANARY\n:::",
            "    :::only{channel=print}\n    CANARY\n    :::",
            "```\nWords\n\n:::only{channel=print}\nCANARY\n:::",
            "~~~\nWords\n~~~ words\n\n:::only{channel=print}\nCANARY\n:::",
            "<code>:only[CANARY]{channel=print}</code>",
            "<div hidden>\n\nCANARY\n\n</div>",
            "<div hidden>\n\nCANARY",
            "<template>\n\nCANARY\n\n</template>",
            "<div>\n<!-- Words\n\nCANARY -->\n</div>",
            "<!--\nCANARY\n\nCANARY",
            "Words[^1]\n\n:::only{channel=print}\n[^1]: CANARY\n:::");

    @TempDir
    Path folder;

    private int pages;

    @Test
    void areInNoFileOfTheWeb() throws IOException {
        write("site.yaml", "title: Tiny\nurl: https://tiny.example/\n");
        write("content/index.md", "---\ntitle: Home\n---\n\nWords.\n");
        Files.copy(Path.of("content/pictures/two-chairs.png"), folder.resolve("content/two-chairs.png"));
        for (String place : PLACES) {
            for (String spelling : SPELLINGS) {
                page("title: A", place.replace("MARK", spelling));
            }
        }
        for (String block : BLOCKS) {
            page("title: A", block);
        }
        for (String spelling : SPELLINGS) {
            String quoted = "'" + spelling + "'";
            page("title: " + quoted, "Words.");
            page("title: A\nsummary: " + quoted, "Words.");
        }
        refused();
        Terminal told = Terminal.run("build", "--site", folder.toString());
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(holding(folder.resolve("site"))).isEmpty();
        try (Stream<Path> left = Files.list(folder.resolve("content"))) {
            assertThat(left.count())
                    .as("pages that are made, and so could show something")
                    .isGreaterThan(80);
        }
    }

    /** Takes out the pages with errors, until none is left. */
    private void refused() throws IOException {
        Pattern page = Pattern.compile("content/a[0-9]+\\.md(?=\\n(?: .*\\n)*?  [0-9:]+ error)");
        for (int tries = 0; tries < 5; tries++) {
            Terminal told = Terminal.run("check", "--site", folder.toString());
            List<String> found = page.matcher(told.out())
                    .results()
                    .map(match -> match.group())
                    .toList();
            if (told.status() == 0) {
                return;
            }
            for (String path : found) {
                Files.deleteIfExists(folder.resolve(path));
            }
        }
    }

    private static List<Path> holding(Path output) throws IOException {
        List<Path> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (content.toLowerCase(java.util.Locale.ROOT).contains(CANARY)) {
                    holding.add(file);
                }
            }
        }
        return holding;
    }

    private void page(String fields, String text) throws IOException {
        String typed = "---\n" + fields + "\n---\n\n" + text + "\n";
        write("content/a" + ++pages + ".md", typed.replace("CANARY", CANARY));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
