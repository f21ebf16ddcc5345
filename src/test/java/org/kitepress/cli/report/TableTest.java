package org.kitepress.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table")
class TableTest {

    private static final List<String> HEADS = List.of("file", "language", "state");

    @Test
    void setsItsColumnsBelowEachOther() {
        List<List<String>> rows = List.of(
                List.of("content/guides/arrest.md", "es", "missing"),
                List.of("content/日本.md", "fr", "older than its original"));
        assertThat(String.join("\n", new Table("translations to look at", HEADS, rows).lines()))
                .isEqualTo(
                        """
                translations to look at
                  file                      language  state
                  content/guides/arrest.md  es        missing
                  content/日本.md           fr        older than its original""");
    }

    @Test
    void isNotPushedAsideByOneLongName() {
        List<List<String>> rows = List.of(List.of("x".repeat(200), "es", "missing"), List.of("y", "es", "missing"));
        assertThat(new Table("t", HEADS, rows).lines())
                .contains("  " + "x".repeat(200) + "  es        missing", "  y" + " ".repeat(49) + "es        missing");
    }

    @Test
    void withoutARowIsNotShown() {
        assertThat(new Table("t", HEADS, List.of()).lines()).isEmpty();
    }

    @Test
    void showsWhatIsHiddenInAName() {
        assertThat(new Table("t", HEADS, List.of(List.of("a\u001bb\n", "e\u202es", "x"))).lines())
                .endsWith("  a\\u001bb\\u000a  e\\u202es  x");
    }
}
