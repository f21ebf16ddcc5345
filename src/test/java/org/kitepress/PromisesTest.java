package org.kitepress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The manual's page of promises")
class PromisesTest {

    private static final Path PAGE = Path.of("src/manual/content/promises.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern FOLDER = Pattern.compile("`([a-z][a-z-]*)`");
    private static final int PROMISES = 15;

    @Test
    void namesForEachPromiseATestThatIsThere() throws IOException {
        List<String> promises = promises();
        assertThat(promises).hasSize(PROMISES);
        Set<String> tests = tests();
        assertThat(promises).allSatisfy(promise -> assertThat(named(TEST, promise))
                .as(promise)
                .isNotEmpty()
                .isSubsetOf(tests));
    }

    @Test
    void namesOnlyFoldersOfTinySitesThatAreThere() throws IOException {
        List<String> folders = promises().stream()
                .flatMap(promise -> named(FOLDER, promise).stream())
                .toList();
        assertThat(folders).isNotEmpty().allSatisfy(folder -> assertThat(Path.of("src/test/sites", folder))
                .isDirectory());
    }

    private static List<String> promises() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\d+\\. .*"))
                .toList();
    }

    private static List<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
