package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;
import org.kitepress.parse.HostileTexts;

@Tag("slow")
@DisplayName("A site with texts that bring programs down")
class HostileSiteTest {

    /** The front page is none of them: it shows what is new in every section. */
    private static final List<String> HONEST =
            List.of("posts/index.html", "posts/one/index.html", "posts/two/index.html");

    @TempDir
    Path folder;

    @BeforeEach
    void givenHonestPages() throws IOException {
        given("site.yaml", "title: A site\nurl: https://a.example/\nmenu: [posts]\n");
        given("content/index.md", "---\ntitle: Welcome\n---\n\nHello.\n");
        given("content/posts/one.md", "---\ntitle: One\ndate: 2026-05-01\n---\n\n> A *real* [page](two.md).\n");
        given("content/posts/two.md", "---\ntitle: Two\ndate: 2026-05-02\n---\n\n- Words\n");
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve("site").resolve(path).getParent());
        Files.writeString(folder.resolve("site").resolve(path), text);
    }

    private Terminal build(String output) {
        return Terminal.run(
                "build",
                "-C",
                folder.resolve("site").toString(),
                "--output",
                folder.resolve(output).toString());
    }

    private void givenHostile(HostileTexts hostile) throws IOException {
        given(path(hostile), "---\ntitle: Odd\n---\n" + hostile.text());
    }

    private static String path(HostileTexts hostile) {
        return "content/odd/text-" + hostile.ordinal() + ".md";
    }

    /** What is refused is told once and taken out by hand; what is left over does the others no harm. */
    @Test
    void tellsTheOnesItRefusesAndBuildsTheOthersAsEver() throws IOException {
        assertThat(build("before").status()).isZero();
        for (HostileTexts hostile : HostileTexts.values()) {
            givenHostile(hostile);
        }
        Terminal refused = build("refused");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).doesNotContain("content/posts", "content/index");
        assertThat(folder.resolve("refused")).doesNotExist();
        for (HostileTexts hostile : HostileTexts.values()) {
            if (refused.err().contains(path(hostile) + "\n")) {
                Files.delete(folder.resolve("site").resolve(path(hostile)));
            }
        }
        Terminal built = build("after");
        assertThat(built.status()).as(built.err()).isZero();
        for (String page : HONEST) {
            assertThat(folder.resolve("after").resolve(page))
                    .hasSameBinaryContentAs(folder.resolve("before").resolve(page));
        }
        assertThat(folder.resolve("after/odd")).isNotEmptyDirectory();
    }
}
