package org.kitepress.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.diag.Code;

@DisplayName("The manual")
class ManualTest {

    private static final Path MANUAL = Path.of("src/manual");

    @TempDir
    Path folder;

    @Test
    void isASiteWithoutAProblem() throws Exception {
        Path site = folder.resolve("site");
        Outcome outcome = Build.build(new Job(MANUAL, LocalDate.of(2026, 11, 23), false), site);
        assertThat(outcome.report().problems()).isEmpty();
        assertThat(site.resolve("writers/index.html")).exists();
        assertThat(site.resolve("maintainers/index.html")).exists();
        assertThat(site.resolve("printers/index.html")).exists();
        assertThat(NuChecker.check(site, "https://kitepress.example/")).isEmpty();
    }

    @Test
    void hasAParagraphForEveryCodeInTheirOrder() throws IOException {
        List<String> headings = Files.readAllLines(MANUAL.resolve("content/problems.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(headings)
                .isEqualTo(Arrays.stream(Code.values()).map(Code::word).sorted().toList());
    }
}
