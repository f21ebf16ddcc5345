package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Pictures are cleaned where they lie")
class CleanPicturesTest {

    private static final Path TELLING = Path.of("src/test/sites/privacy-picture/place-device-and-name/content/a.jpg");

    @TempDir
    Path folder;

    @BeforeEach
    void given() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("site.yaml"), "title: A site\nurl: https://a.example/\n");
        Files.writeString(folder.resolve("content/index.md"), "---\ntitle: Home\n---\n\nWords.\n");
        Files.copy(TELLING, folder.resolve("content/a.jpg"));
        Files.copy(TELLING, folder.resolve("content/b.jpg"));
    }

    private Terminal run(String... paths) {
        return Terminal.run(Stream.concat(Stream.of("clean-pictures", "-C", folder.toString()), Stream.of(paths))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("content"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void andNoCopyStaysBeside() throws IOException {
        Terminal told = run();
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.out())
                .startsWith("`content/a.jpg` tells no longer the place where it was taken")
                .endsWith("2 pictures cleaned; what Git has kept of them already, it still has\n");
        assertThat(files()).containsExactly("a.jpg", "b.jpg", "index.md");
        assertThat(new String(Files.readAllBytes(folder.resolve("content/a.jpg")), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
        assertThat(run().out()).isEqualTo("0 pictures cleaned\n");
        assertThat(Terminal.run("check", "-C", folder.toString()).err()).doesNotContain("privacy-picture");
    }

    @Test
    void onlyThoseThatAreNamed() throws IOException {
        run("content/b.jpg");
        assertThat(folder.resolve("content/a.jpg")).hasSameBinaryContentAs(TELLING);
    }

    @Test
    void andOneThatIsNotThereIsNamed() {
        Terminal told = run("content/c.jpg");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("there is no PNG or JPEG file `content/c.jpg` in this site");
    }

    @Test
    void andOneThatCannotBeReadIsLeftAlone() throws IOException {
        byte[] bytes = Files.readAllBytes(TELLING);
        byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2 + 100);
        Files.write(folder.resolve("content/a.jpg"), half);
        run("content/a.jpg");
        assertThat(files()).containsExactly("a.jpg", "b.jpg", "index.md");
    }
}
