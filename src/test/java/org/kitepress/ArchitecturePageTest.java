package org.kitepress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the pages for contributors name")
class ArchitecturePageTest {

    private static final Path CODE = Path.of("src/main/java/org/kitepress");
    /** {@code render.html.HtmlWriter}, in backticks or in the picture. */
    private static final Pattern TYPE = Pattern.compile("(?<![\\w./])([a-z]+(?:\\.[a-z]+)*)\\.([A-Z]\\w*)");

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void standsWhereTheySay(String page) throws IOException {
        List<String> missing = TYPE.matcher(Files.readString(Path.of(page)))
                .results()
                .filter(match -> !Files.exists(
                        CODE.resolve(match.group(1).replace('.', '/')).resolve(match.group(2) + ".java")))
                .map(match -> match.group())
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void hasEveryVerbInThePicture() throws IOException {
        String page = Files.readString(Path.of("ARCHITECTURE.md"));
        Set<String> rooms;
        try (Stream<Path> folders = Files.list(CODE)) {
            rooms = folders.map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(rooms).hasSizeGreaterThan(10).allSatisfy(room -> assertThat(page)
                .containsPattern("(?m)(^|  )" + room + "  "));
    }
}
