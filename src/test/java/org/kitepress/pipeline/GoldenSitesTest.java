package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kitepress.cli.Terminal;
import org.kitepress.diag.Code;

/**
 * Each folder {@code src/test/sites/CODE/CASE} is a tiny site; its {@code expected.txt} is what {@code check} says of it, to
 * the letter, with the exit status above. What stands under {@code expected/} is what {@code build} makes of it: of a page,
 * the text alone. {@code -Dgolden=write} writes them anew: read the difference before you commit it. {@code
 * -Dgolden.site=CODE/CASE} looks at one alone, and {@code -Dgolden.site=CODE} at those of a folder.
 */
@DisplayName("Every tiny site gets the answer that stands beside it")
@Execution(ExecutionMode.CONCURRENT)
class GoldenSitesTest {

    /** How many pages there were is nobody's question here. */
    private static final String COUNTS = "(?m)^[0-9]++ pages?, .*\n\\z";

    @TestFactory
    Stream<DynamicTest> whatCheckSays() throws IOException {
        return GoldenSites.chosen().stream()
                .map(site -> DynamicTest.dynamicTest(GoldenSites.name(site).toString(), () -> compare(site)));
    }

    private static void compare(Path site) throws IOException {
        Terminal told = Terminal.run("check", "--site", site.toString());
        String answer = "exit " + told.status() + "\n" + told.out().replaceFirst(COUNTS, "");
        Path expected = site.resolve("expected.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(expected));
    }

    @TestFactory
    Stream<DynamicTest> whatBuildMakes(@TempDir Path made) throws IOException {
        return GoldenSites.chosen().stream()
                .filter(site -> Files.exists(site.resolve("expected")))
                .map(site -> DynamicTest.dynamicTest(
                        GoldenSites.name(site).toString(),
                        () -> compareFiles(site, made.resolve(GoldenSites.name(site)))));
    }

    private static void compareFiles(Path site, Path output) throws IOException {
        Terminal told = Terminal.run("build", "--site", site.toString(), "--output", output.toString());
        assertThat(told.status()).as(told.err()).isZero();
        List<Path> expected;
        try (Stream<Path> paths = Files.walk(site.resolve("expected"))) {
            expected = paths.filter(Files::isRegularFile).toList();
        }
        for (Path file : expected) {
            String made = text(
                    Files.readString(output.resolve(site.resolve("expected").relativize(file))));
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(file, made);
            }
            assertThat(made).as("%s", file).isEqualTo(Files.readString(file));
        }
    }

    private static String text(String made) {
        String opening = "<div class=\"text\">\n";
        int from = made.indexOf(opening);
        String closing = made.contains("</article>") ? "</article>" : "</main>";
        return from < 0 ? made : made.substring(from + opening.length(), made.indexOf(closing, from));
    }

    @Test
    void everyCodeHasASite() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path site : GoldenSites.all()) {
            all.append(Files.readString(site.resolve("expected.txt")));
        }
        assertThat(Arrays.stream(Code.values())
                        .map(code -> "[" + code.word() + "]")
                        .filter(code -> all.indexOf(code) < 0))
                .as(
                        "those of mail rooms are said by `print` alone: MailRoomTest; so are two more: WithdrawalTest; three need more than a site: TakedownTest; one needs a folder: CheckOutputTest; one needs a list outside of the site:"
                                + " ForbiddenNameTest")
                .containsExactly(
                        "[call-mistaken]",
                        "[clock-behind]",
                        "[consent-sheets]",
                        "[consent-shown]",
                        "[edition-incomplete]",
                        "[mailroom-address]",
                        "[mailroom-binding]",
                        "[mailroom-colour]",
                        "[mailroom-format]",
                        "[mailroom-language]",
                        "[mailroom-length]",
                        "[mailroom-publisher]",
                        "[mailroom-sheets]",
                        "[name-forbidden]",
                        "[output-differs]");
    }

    @Test
    void everySiteStandsUnderACodeItShows() throws IOException {
        for (Path site : GoldenSites.all()) {
            String group = site.getParent().getFileName().toString();
            boolean isCode =
                    Arrays.stream(Code.values()).anyMatch(code -> code.word().equals(group));
            assertThat(isCode || List.of("fine", "several").contains(group))
                    .as("%s", site)
                    .isTrue();
        }
    }
}
