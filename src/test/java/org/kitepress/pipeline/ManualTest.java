package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitepress.cli.Terminal;
import org.kitepress.diag.Code;
import org.kitepress.diag.Severity;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayName("The manual")
class ManualTest {

    private static final Path MANUAL = Path.of("src/manual");
    private static final Path PROBLEMS = MANUAL.resolve("content/problems");

    @TempDir
    Path folder;

    @Tag("slow")
    @Test
    void isASiteWithoutAProblem() throws Exception {
        Path site = folder.resolve("site");
        Outcome outcome = Build.build(new Job(MANUAL, LocalDate.of(2026, 12, 1), false, List.of()), site);
        assertThat(outcome.report().problems()).isEmpty();
        assertThat(site.resolve("writers/index.html")).exists();
        assertThat(site.resolve("maintainers/index.html")).exists();
        assertThat(site.resolve("printers/index.html")).exists();
        assertThat(NuChecker.check(site, "https://kitepress.example/")).isEmpty();
    }

    /** The table of `site.yaml`, and that of the fields of a type of one's own. */
    @Test
    void tellsOfEverySettingAndOfEveryKindOfField() throws IOException {
        String page = Files.readString(MANUAL.resolve("content/maintainers.md"));
        JsonNode site = new ObjectMapper()
                .readTree(
                        Terminal.run("schema", "site", "-C", MANUAL.toString()).out());
        assertThat(site.get("properties").propertyNames())
                .isNotEmpty()
                .allMatch(name -> page.contains("\n| `" + name + "` | "));
        String kinds = page.lines()
                .filter(line -> line.startsWith("| `kind` | "))
                .findFirst()
                .orElseThrow();
        JsonNode type = new ObjectMapper()
                .readTree(
                        Terminal.run("schema", "type", "-C", MANUAL.toString()).out());
        assertThat(Pattern.compile("`([a-z]+)`")
                        .matcher(kinds)
                        .results()
                        .map(found -> found.group(1))
                        .skip(1))
                .containsExactlyInAnyOrderElementsOf(type.findValue("kind")
                        .findValue("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void hasAPageForEveryCodeAndForNoOther() throws IOException {
        try (Stream<Path> files = Files.list(PROBLEMS)) {
            List<String> pages = files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .filter(name -> !name.equals("index"))
                    .sorted()
                    .toList();
            assertThat(pages)
                    .isEqualTo(Arrays.stream(Code.values())
                            .map(Code::word)
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void callsEachCodeByItsNameAndSaysHowBadItIs(Code code) throws IOException {
        String page = Files.readString(PROBLEMS.resolve(code.word() + ".md"));
        assertThat(page).startsWith("---\ntitle: " + code.word() + "\nsummary: ");
        assertThat(page.split("\n---\n\n", 2)[1]).startsWith(opening(code.severity()));
    }

    /** Names and numbers of an example are its own; what the program says around them is not. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Code.class)
    void showsEachMessageAsTheProgramTellsIt(Code code) throws IOException {
        Pattern message =
                Pattern.compile("(?m)^ *\\d+:\\d+ (" + code.severity().word() + ": .+) \\[" + code.word() + "]$");
        List<String> shown = shapes(message, Files.readString(PROBLEMS.resolve(code.word() + ".md")));
        assertThat(shown).isNotEmpty();
        Path sites = Path.of("src/test/sites");
        StringBuilder told = new StringBuilder();
        try (Stream<Path> files = Files.walk(sites, 3)) {
            for (Path file : files.filter(f -> f.endsWith("expected.txt")).toList()) {
                told.append(Files.readString(file));
            }
        }
        List<String> known = shapes(message, told.toString());
        if (known.isEmpty()) {
            assertThat(testsBesideThisOne()).contains(plainWords(shown));
        } else {
            assertThat(known).containsAll(shown);
        }
    }

    /** What stands in a message around names and numbers. */
    private static List<String> plainWords(List<String> shapes) {
        return shapes.stream()
                .flatMap(shape -> Stream.of(shape.replaceFirst("^\\w+: ", "").split("`…`|0")))
                .filter(words -> words.length() > 5)
                .toList();
    }

    private static String testsBesideThisOne() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                all.append(file.endsWith("ManualTest.java") ? "" : Files.readString(file));
            }
        }
        return all.toString();
    }

    private static List<String> shapes(Pattern message, String text) {
        return message.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("`[^`]*`", "`…`").replaceAll("\\d+", "0"))
                .toList();
    }

    private static String opening(Severity severity) {
        return switch (severity) {
            case ERROR -> "An error. ";
            case WARNING -> "A warning. ";
            case ADVICE -> "Advice. ";
        };
    }
}
