package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder that was published can be held against what would be made")
class CheckOutputTest {

    private static final String HINT =
            "    build again, and publish what that makes; a folder that nobody changed was built on another day, from other texts, or"
                    + " by another program\n";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void built() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "title: Tiny\nurl: https://tiny.example/\n");
        post("one", "Words.");
        Files.writeString(folder.resolve("content/index.md"), "---\ntitle: Front\n---\n\nHello.\n");
        assertThat(run("build").status()).isZero();
        site = folder.resolve("site");
    }

    private void post(String name, String words) throws IOException {
        Files.createDirectories(folder.resolve("content/posts"));
        Files.writeString(
                folder.resolve("content/posts/" + name + ".md"),
                "---\ntitle: " + name + "\ndate: 2026-05-01\n---\n\n" + words + "\n");
    }

    private Terminal run(String command, String... more) {
        return Terminal.run(Stream.concat(Stream.of(command, "-C", folder.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private Terminal compared() {
        return run("check", "--output-of", site.toString());
    }

    @Test
    void andIsTheSame() {
        assertThat(compared().status()).isZero();
        assertThat(compared().out()).doesNotContain("output-differs");
    }

    @Test
    void andEachFileIsToldThatIsNot() throws IOException {
        Files.writeString(site.resolve("posts/one/index.html"), "x");
        Files.delete(site.resolve("404.html"));
        Files.writeString(site.resolve("more.html"), "x");
        Terminal told = compared();
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.out())
                .startsWith("site/404.html\n"
                        + "  1:1 error: this would be made, and is not there [output-differs]\n"
                        + HINT
                        + "\nsite/more.html\n"
                        + "  1:1 error: this would not be made [output-differs]\n"
                        + HINT
                        + "\nsite/posts/one/index.html\n"
                        + "  1:1 error: this is not what would be made [output-differs]\n"
                        + HINT);
    }

    @Test
    void andOfManyThatAreNotOnlySomeAreNamed() throws IOException {
        for (int i : IntStream.range(0, 30).toArray()) {
            Files.writeString(site.resolve("more-" + i + ".html"), "x");
        }
        assertThat(compared().out())
                .contains("site/\n  1:1 error: this would not be made: the same is true of 10 more [output-differs]\n");
    }

    @Test
    void butOneThatIsNotThereIsAMistake() {
        Terminal told = run("check", "--output-of", folder.resolve("none").toString());
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err())
                .isEqualTo("kitepress: there is no folder `" + folder.resolve("none") + "` to compare with\n");
    }

    @Test
    void byAListOfSumsBesideIt() throws Exception {
        assertThat(sums()).isEqualTo(expected());
        post("one", "Other words.");
        post("two", "Words.");
        run("build");
        assertThat(sums()).isEqualTo(expected());
        Files.delete(folder.resolve("content/posts/two.md"));
        run("build");
        assertThat(sums()).isEqualTo(expected());
    }

    @Test
    void byAListThatIsMadeAnewIfItIsGone() throws Exception {
        Files.delete(folder.resolve(".kitepress/site.sha512"));
        post("one", "Other words.");
        run("build");
        assertThat(sums()).isEqualTo(expected());
    }

    private Map<String, String> sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        Files.readAllLines(folder.resolve(".kitepress/site.sha512"))
                .forEach(line -> sums.put(line.substring(130), line.substring(0, 130)));
        return sums;
    }

    private Map<String, String> expected() throws Exception {
        Map<String, String> sums = new TreeMap<>();
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString();
                if (!path.startsWith(".")) {
                    byte[] sum = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
                    sums.put(path, HexFormat.of().formatHex(sum) + "  ");
                }
            }
        }
        return sums;
    }
}
