package org.kitepress.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A path between files")
class RelativePathTest {

    private static final List<String> PIECES = List.of(
            "..", "..", ".", "/", "/", "/", "content", "a", "a.md", "%2F", "%2e%2e", "%2E", "%252e", "%5C", "\\", "%00",
            "%", "%zz", "%C3", "%C3%A9", "é", "+", " ", "\0", "\n", "\uD800", "...", "../..", "/../", "#x", "?", "C:",
            "~");

    @Test
    void neverLeavesTheContent() {
        Random random = new Random(20261123);
        int found = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int count = random.nextInt(9); count > 0; count--) {
                typed.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Optional<String> path = RelativePath.resolve("content/guides/sub/a.md", typed.toString());
            if (path.isPresent()) {
                found++;
                List<String> parts = List.of(path.get().split("/", -1));
                assertThat(parts.get(0)).as("%s", typed).isEqualTo("content");
                assertThat(parts).as("%s", typed).doesNotContain("", ".", "..");
            }
        }
        assertThat(found).isBetween(10_000, 39_000);
    }
}
