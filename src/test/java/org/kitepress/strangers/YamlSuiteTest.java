package org.kitepress.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;
import org.kitepress.strangers.Corpus.YamlCase;

/** All 402 texts of the suite in one site, so that one that harmed another would be seen. */
@Tag("slow")
@Tag("fault")
@DisplayName("Whatever parsers of YAML are tested with")
class YamlSuiteTest {

    private static final String HONEST = "---\ntitle: One\ndate: 2026-05-01\ntags: [a, b]\n---\n\n> Honest words.\n";

    /** Not YAML by the letter, and without a doubt what they mean: a comment that touches a comma, a directive above nothing … */
    private static final List<String> LENIENT =
            List.of("9C9N", "9JBA", "9MMA", "CVW2", "DK95-1", "G5U8", "QB6E", "S98Z", "SU5Z", "Y79Y-3", "YJV2");

    @TempDir
    Path folder;

    @Test
    void isAnsweredAsFrontMatter() throws IOException {
        eachIsAnswered(text -> "---\n" + text + (text.endsWith("\n") ? "" : "\n") + "---\n\nThe words below.\n", 200);
    }

    /** Indented below a field for a site's own facts, where any shape may stand. */
    @Test
    void isAnsweredBesideATitle() throws IOException {
        eachIsAnswered(text -> "---\ntitle: T\nextra:\n  own:\n" + text.indent(4) + "---\n\nThe words below.\n", 100);
    }

    /** No page shows it, so nothing but its own text can be wrong with it: all is told at once. */
    @Test
    void isAnsweredAsData() throws IOException {
        StrangersSite site = new StrangersSite(folder.resolve("data"));
        for (YamlCase yaml : Corpus.yaml()) {
            site.given("content/data/y-" + name(yaml) + ".yaml", yaml.text());
        }
        Terminal told = site.buildWhatIsTaken();
        assertThat(told.status()).as(told.out() + told.err()).isZero();
        assertThat(site.rounds()).isOne();
        assertThat(site.refused()).hasSizeBetween(100, 300).allMatch(file -> file.startsWith("content/data/y-"));
        assertThat(Corpus.yaml())
                .filteredOn(YamlCase::broken)
                .filteredOn(yaml -> !site.refused().contains("content/data/y-" + name(yaml) + ".yaml"))
                .extracting(YamlCase::name)
                .isEqualTo(LENIENT);
    }

    /** @param refusals at least so many of them are no front matter, so that the test cannot pass without a text */
    private void eachIsAnswered(UnaryOperator<String> page, int refusals) throws IOException {
        StrangersSite alone = new StrangersSite(folder.resolve("alone"));
        StrangersSite site = new StrangersSite(folder.resolve("all"));
        alone.given("content/posts/one.md", HONEST);
        site.given("content/posts/one.md", HONEST);
        alone.buildWhatIsTaken();
        List<YamlCase> cases = Corpus.yaml();
        assertThat(cases).hasSize(402);
        for (YamlCase yaml : cases) {
            site.given(path(yaml), page.apply(yaml.text()));
        }
        Terminal told = site.buildWhatIsTaken();
        assertThat(told.status()).as(told.out() + told.err()).isZero();
        assertThat(site.refused()).hasSizeGreaterThan(refusals).doesNotContain("content/posts/one.md");
        assertThat(cases).allSatisfy(yaml -> assertThat(isMade(site, yaml))
                .as("%s %s", yaml, site.refused())
                .isNotEqualTo(site.refused().contains(path(yaml))));
        assertThat(site.made().resolve("posts/one/index.html"))
                .hasSameBinaryContentAs(alone.made().resolve("posts/one/index.html"));
    }

    private static String path(YamlCase yaml) {
        return "content/odd/y-" + name(yaml) + ".md";
    }

    private static String name(YamlCase yaml) {
        return yaml.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isMade(StrangersSite site, YamlCase yaml) throws IOException {
        Path made = site.made().resolve("odd/y-" + name(yaml) + "/index.html");
        return Files.exists(made) && Files.readString(made).contains("The words below");
    }
}
