package org.kitepress.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;
import org.kitepress.memo.Sealed;

@DisplayName("A card that was drawn is remembered")
class CardMemoryTest {

    @TempDir
    Path folder;

    @BeforeEach
    void site() throws IOException {
        HostileSite.file(folder, "site.yaml", "title: The Paper Boat\nurl: https://boat.example/\n");
        HostileSite.file(folder, "content/a.md", "---\ntitle: One\n---\n\nWords.\n");
        HostileSite.file(folder, "content/b.md", "---\ntitle: Two\n---\n\nWords.\n");
        build();
    }

    @Test
    void andNotDrawnAgain() throws IOException {
        List<Path> kept = kept();
        assertThat(kept).as("one for the front, and two").hasSize(3);
        byte[] wrong = "no picture, but sealed".getBytes(StandardCharsets.US_ASCII);
        for (Path file : kept) {
            Files.write(file, Sealed.of(wrong));
        }
        HostileSite.file(folder, "content/b.md", "---\ntitle: Two\n---\n\nOther words.\n");
        assertThat(Terminal.run("build", "--site", folder.toString()).err())
                .as("what is remembered is taken, and the check of what was made sees it")
                .contains("[picture-metadata]");
    }

    @Test
    void unlessWhatIsRememberedWasDamaged() throws IOException {
        byte[] before = card("a");
        for (Path file : kept()) {
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
        }
        HostileSite.file(folder, "content/b.md", "---\ntitle: Two\n---\n\nOther words.\n");
        build();
        assertThat(card("a")).isEqualTo(before);
    }

    @Test
    void asLongAsItsPageIsThereUnderItsTitle() throws IOException {
        byte[] before = card("a");
        List<Path> kept = kept();
        Files.delete(folder.resolve("content/b.md"));
        HostileSite.file(folder, "content/a.md", "---\ntitle: Another one\n---\n\nWords.\n");
        build();
        assertThat(kept()).hasSize(2).isNotEqualTo(kept);
        assertThat(card("a")).isNotEqualTo(before);
    }

    private void build() {
        Terminal told = Terminal.run("build", "--site", folder.toString());
        assertThat(told.status()).as(told.err()).isZero();
    }

    private byte[] card(String page) throws IOException {
        return Files.readAllBytes(folder.resolve("site/" + page + "/card.png"));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".kitepress/pictures"))) {
            return files.sorted().toList();
        }
    }
}
