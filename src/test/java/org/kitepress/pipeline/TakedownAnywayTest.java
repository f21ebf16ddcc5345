package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.cli.Terminal;

@Tag("slow")
@DisplayName("A takedown goes through, however the program was called and whatever became of its files")
class TakedownAnywayTest {

    private static final String STORY = "---\ntitle: Zqtitle here\nsummary: Zqsummary here.\ndate: 2026-01-01\n"
            + "consent: {given: 2026-01-01, channels: [web, feed, search, print], identity: anonymous}\n"
            + "---\n\nZqsentence one two three four.\n";
    private static final String EDITION = "---\ntitle: One\ndate: 2026-01-02\nformats: [letter]\n"
            + "contents: [../stories/coat.md]\n---\n\nDear reader.\n";

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void givenAStoryThatIsShownInTwoLanguages() throws IOException {
        folder = home.resolve("group");
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es]\nmenu: [stories, posts]\n");
        given("content/stories/coat.md", STORY);
        given("content/stories/coat.es.md", STORY.replace("one", "uno"));
        given("content/posts/other.md", "---\ntitle: Other\ndate: 2026-01-02\n---\n\nWords.\n");
        assertThat(run("build").status()).isZero();
        assertThat(traces()).contains("site/stories/coat/index.html", "site/index.html", "site/feed.xml");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "KITEPRESS_NEVER | /nope | `KITEPRESS_NEVER` names `/nope`, which does not exist",
                "KITEPRESS_NEVER | SITE/names.txt | which lies in the site's folder",
                "SOURCE_DATE_EPOCH | abc | `SOURCE_DATE_EPOCH` is `abc`, which is not a number of seconds"
            })
    void evenIfAVariableCannotBeUsed(String name, String value, String told) throws IOException {
        given("names.txt", "Somebody\n");
        Map<String, String> environment = Map.of(name, value.replace("SITE", folder.toString()));
        Terminal withdrawn = Terminal.runWith(
                environment, "withdraw", "stories/coat", "-C", folder.toString(), "--on", "2026-11-20");
        assertThat(withdrawn.status()).isEqualTo(1);
        assertThat(withdrawn.err())
                .contains(told)
                .contains("[call-mistaken]")
                .contains("taken down: `content/stories/coat.md`, withdrawn on 2026-11-20")
                .contains("taken down: `content/stories/coat.es.md`");
        assertThat(folder.resolve("content/stories/coat.md")).content().contains("withdrawn: 2026-11-20");
        assertThat(traces()).isEmpty();
    }

    @Test
    void alsoByABuildWithoutItsListOfNames() throws IOException {
        given("content/stories/coat.md", STORY.replace("anonymous}", "anonymous, withdrawn: 2026-11-01}"));
        given("content/posts/other.md", "---\ntitle: Other\n---\n\n[A link](nowhere.md) and new words.\n");
        Terminal built = Terminal.runWith(Map.of("KITEPRESS_NEVER", "/nope"), "build", "-C", folder.toString());
        assertThat(built.status()).isEqualTo(1);
        assertThat(built.err())
                .contains("taken down: `content/stories/coat.md`")
                .contains("`KITEPRESS_NEVER` names `/nope`, which does not exist [call-mistaken]")
                .as("what could repeat a name is not told")
                .doesNotContain("nowhere.md");
        assertThat(traces()).isEmpty();
        Terminal again = Terminal.runWith(Map.of("KITEPRESS_NEVER", "/nope"), "build", "-C", folder.toString());
        assertThat(again.status()).as("with nothing to do but to say so").isEqualTo(2);
        assertThat(again.err()).isEqualTo("kitepress: `KITEPRESS_NEVER` names `/nope`, which does not exist\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "site.yml", "broken"})
    void evenIfTheSettingsAreGone(String way) throws IOException {
        Path settings = folder.resolve("site.yaml");
        switch (way) {
            case "gone" -> Files.delete(settings);
            case "broken" -> Files.writeString(settings, "title: [");
            default -> Files.move(settings, folder.resolve(way));
        }
        Terminal told = run("withdraw", "content/stories/coat.md");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err()).contains("taken down: `content/stories/coat.md`, withdrawn on 2026-11-23");
        if (!way.equals("broken")) {
            assertThat(told.err()).contains("there is no `site.yaml` in this folder, though a site was made here");
        }
        assertThat(traces()).isEmpty();
        assertThat(folder.resolve("site/posts/other/index.html")).content().contains("Words.");
    }

    @Test
    void butNotOfAnotherSiteWhoseWebsiteStandsBesideThisOne() throws IOException {
        assertThat(run("build", "--output", home.resolve("www/group").toString())
                        .status())
                .isZero();
        Path other = home.resolve("other");
        Files.createDirectories(other.resolve("content"));
        Files.writeString(other.resolve("site.yaml"), "title: Other\nurl: https://other.example/\n");
        Files.writeString(other.resolve("content/index.md"), "---\ntitle: Hello\n---\n\nHello.\n");
        Terminal built = Terminal.run(
                "build",
                "-C",
                other.toString(),
                "--output",
                home.resolve("www/other").toString());
        assertThat(built.status()).isZero();
        assertThat(built.err()).doesNotContain("taken down");
        assertThat(home.resolve("www/group/stories/coat/index.html")).content().contains("Zqsentence");
    }

    @Test
    void evenIfTheWebsiteHasLostItsMark() throws IOException {
        Files.delete(folder.resolve("site/.made-by-kitepress"));
        Terminal told = run("withdraw", "stories/coat");
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(traces()).isEmpty();
        assertThat(folder.resolve("site/.made-by-kitepress")).exists();
    }

    @Test
    void andOfAWebsiteThatSomebodyElseWroteIntoEachFileThatHoldsItIsNamed() throws IOException {
        Files.delete(folder.resolve("site/.made-by-kitepress"));
        given("site/mine.html", "<p>My own words.</p>");
        Terminal told = run("withdraw", "stories/coat");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err())
                .contains(
                        "holds files that kitepress did not make: `mine.html`; move them away, or name an empty folder")
                .contains("  1. a website with it still stands; do not publish that. Mend what is told above and run"
                        + " `kitepress build`, which takes it out of what holds it, or a line of it:\n")
                .contains("\n       `site/stories/coat/index.html`\n")
                .contains("  2. publish the website as soon as that is done, and see that")
                .doesNotContain("`site/mine.html`", "cannot tell that it made them");
        assertThat(folder.resolve("content/stories/coat.md")).content().contains("withdrawn: ");
        assertThat(folder.resolve("site/mine.html")).exists();
        Files.delete(folder.resolve("site/mine.html"));
        assertThat(run("build").status()).isZero();
        assertThat(traces()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"print/one/.made-by-kitepress", "print/.kitepress/one.made"})
    void evenIfSheetsHaveLostTheirMark(String also) throws IOException {
        given("content/editions/one.md", EDITION);
        assertThat(run("print").status()).isZero();
        Files.deleteIfExists(folder.resolve("print/one/.made-by-kitepress"));
        Files.deleteIfExists(folder.resolve(also));
        given("print/one/notes.txt", "mine");
        Files.copy(folder.resolve("print/one/letter.pdf"), folder.resolve("print/loose.pdf"));
        Terminal told = run("withdraw", "stories/coat");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err())
                .contains("was in the sheets of `print/one/`; they were taken away [consent-sheets]")
                .contains("look at what else lies there, which was left: `notes.txt`")
                .contains("kitepress cannot tell that it made them; take them away:\n       `print/loose.pdf`\n");
        try (Stream<Path> left = Files.list(folder.resolve("print/one"))) {
            assertThat(left).extracting(file -> file.getFileName().toString()).containsExactly("notes.txt");
        }
    }

    @Test
    void evenIfItsFileIsGone() throws IOException {
        Files.delete(folder.resolve("content/stories/coat.md"));
        Files.delete(folder.resolve("content/stories/coat.es.md"));
        Terminal told = run("withdraw", "/stories/coat/");
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.err())
                .contains("these were not there any more; each is there again, keeps its address")
                .contains("\n       `content/stories/coat.md`\n");
        assertThat(traces()).isEmpty();
        assertThat(folder.resolve("site/stories/coat/index.html")).content().contains("This page was taken down");
        assertThat(run("build").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/stories/mantel.md", "content/stories/coat.md"})
    void inAllItsLanguagesIfItsFileWasRenamed(String typed) throws IOException {
        Files.move(folder.resolve("content/stories/coat.md"), folder.resolve("content/stories/mantel.md"));
        given("site.yaml", "title: [");
        Terminal told = run("withdraw", typed);
        assertThat(told.err())
                .contains("taken down: `content/stories/coat.md`")
                .contains("taken down: `content/stories/coat.es.md`");
        assertThat(folder.resolve("content/stories/mantel.md")).content().contains("withdrawn: ");
        assertThat(folder.resolve("content/stories/coat.es.md")).content().contains("withdrawn: ");
        assertThat(traces()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs", "../outside"})
    void inEveryFolderThatTheSiteWasMadeInto(String other) throws IOException {
        given("content/editions/one.md", EDITION);
        Path docs = folder.resolve(other).normalize();
        Path papers = folder.resolve(other + "-papers").normalize();
        run("build", "--output", docs.toString());
        run("print", "--output", papers.toString());
        Terminal told = run("withdraw", "stories/coat");
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.err())
                .contains("taken down: `content/stories/coat.md`, withdrawn on 2026-11-23, from `")
                .contains("these were websites with it, too; publish them again, or delete them:\n       `")
                .contains("letter.pdf`\n");
        assertThat(papers.resolve("one")).doesNotExist();
        for (Path one : List.of(folder, docs, docs.resolveSibling(".kitepress"))) {
            assertThat(traces(one)).isEmpty();
        }
    }

    @Test
    void andAPreviewMayStillShowWhatIsNotPublishedYet() throws IOException {
        given("content/stories/coat.md", STORY.replace("title:", "draft: true\ntitle:"));
        run("build", "--drafts", "--output", folder.resolve("preview").toString());
        run("build");
        assertThat(folder.resolve("preview/stories/coat/index.html")).content().contains("Zqsentence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "print"})
    void andWhatStillStandsIsToldByCommandsThatWriteNoWebsite(String command) throws IOException {
        given("content/editions/one.md", EDITION);
        run("print", "--output", folder.resolve("papers").toString());
        given("content/stories/coat.md", STORY.replace("anonymous}", "anonymous, withdrawn: 2026-11-01}"));
        Terminal told = run(command);
        assertThat(told.out() + told.err())
                .contains(
                        "this may not be shown any more (withdrawn on 2026-11-01), and still stands in `site/` [consent-shown]")
                .contains("this may not go out any more, and is still in the sheets of `papers/one/` [consent-shown]");
        run("build");
        assertThat(run(command).out()).doesNotContain("consent-shown");
    }

    @Test
    void andAPlainFrontPageIsLeftIfTheWebsiteCannotBeMadeAgain() throws IOException {
        given("content/posts/other.md", "---\ntitle: Other\ndate: 2026-01-02\n---\n\n[x](nowhere.md)\n");
        given("content/stories/coat.md", STORY.replace("anonymous}", "anonymous, withdrawn: 2026-11-01}"));
        Files.delete(folder.resolve(".kitepress/site.sources"));
        assertThat(run("build").status()).isEqualTo(1);
        assertThat(traces()).isEmpty();
        assertThat(folder.resolve("site/index.html"))
                .content()
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                .contains("<meta name=\"referrer\" content=\"no-referrer\">")
                .contains("<a href=\"https://www.weather.gov/\" rel=\"nofollow noreferrer\">Leave this page</a>")
                .containsOnlyOnce("<h1>");
        assertThat(folder.resolve("site/es/index.html")).content().contains("<html lang=\"es\"");
    }

    /** Each state that a killed run can leave behind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "while the website was made",
                "between two renames",
                "before the old website went",
                "while its sources were written",
                "before its sources were kept"
            })
    void evenIfARunWasKilled(String when) throws IOException {
        Path kept = folder.resolve(".kitepress");
        Path before = home.resolve("before");
        FileUtils.copyDirectory(folder.resolve("site").toFile(), before.toFile());
        byte[] sources = Files.readAllBytes(kept.resolve("site.sources"));
        switch (when) {
            case "while the website was made" -> copy(before, kept.resolve("site.new"));
            case "between two renames" -> Files.move(folder.resolve("site"), kept.resolve("site.old"));
            case "while its sources were written" -> Files.write(kept.resolve("site.sources.part"), sources);
            default -> {
                run("withdraw", "stories/coat");
                Files.write(kept.resolve("site.sources"), sources);
                if (when.equals("before the old website went")) {
                    copy(before, kept.resolve("site.old"));
                }
            }
        }
        assertThat(traces()).isNotEmpty();
        given("content/posts/broken.md", "---\ntitle: Broken\ndate: 2026-01-02\n---\n\n[x](nowhere.md)\n");
        assertThat(run("withdraw", "stories/coat").status()).isEqualTo(1);
        assertThat(traces()).isEmpty();
        assertThat(folder.resolve("site/posts/other/index.html")).exists();
    }

    private static void copy(Path from, Path to) throws IOException {
        FileUtils.copyDirectory(from.toFile(), to.toFile());
    }

    @Test
    void andCleaningReachesAllThatWasMadeInTheSitesFolder() throws IOException {
        given("content/editions/one.md", EDITION);
        Path outside = home.resolve("outside");
        run("build", "--output", folder.resolve("docs").toString());
        run("print", "--output", folder.resolve("papers").toString());
        run("build", "--output", outside.toString());
        assertThat(run("clean").out())
                .contains("took away `docs`\n", "took away `papers`\n", "took away `site`\n")
                .contains("the files in `" + outside + "` still stand");
        assertThat(traces()).isEmpty();
        assertThat(run("clean", "--output", outside.toString()).status()).isZero();
        assertThat(outside).doesNotExist();
    }

    @Test
    void andCleaningTakesAFolderOfSheetsByItsName() throws IOException {
        given("content/editions/one.md", EDITION);
        run("print");
        assertThat(run("clean", "--output", folder.resolve("print").toString()).out())
                .isEqualTo("took away `print`\n");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void andCleaningNamesAFolderOnceWithAllThatIsInIt() {
        assertThat(run("clean").out()).isEqualTo("took away `.kitepress`\ntook away `site`\n");
    }

    @Test
    void andALinkToNowhereIsNamed() throws IOException {
        FileUtils.deleteDirectory(folder.resolve("site").toFile());
        Files.createSymbolicLink(folder.resolve("site"), Path.of("../nowhere"));
        Terminal told = run("withdraw", "stories/coat");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err())
                .contains(
                        "is a link to `../nowhere`, which is not there; make that folder, or delete the link [call-mistaken]");
        assertThat(folder.resolve("content/stories/coat.md")).content().contains("withdrawn: ");
    }

    @Test
    void andAWithdrawalOfADayToComeIsAskedAbout() throws IOException {
        given("content/stories/coat.md", STORY.replace("anonymous}", "anonymous, withdrawn: 2026-12-24}"));
        assertThat(run("check").out())
                .contains(
                        "the clock of this machine says that it is 2026-11-23, and this was withdrawn on 2026-12-24 [clock-behind]");
        assertThat(run("build").err()).contains("taken down: `content/stories/coat.md`");
        assertThat(traces()).isEmpty();
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private Terminal run(String command, String... rest) {
        return Terminal.run(Stream.concat(Stream.of(command, "-C", folder.toString()), Stream.of(rest))
                .toArray(String[]::new));
    }

    private List<String> traces() throws IOException {
        return traces(folder);
    }

    /** Every file that tells of it, and is not the writer's. */
    private static List<String> traces(Path folder) throws IOException {
        try (Stream<Path> paths = Files.exists(folder) ? Files.walk(folder) : Stream.<Path>empty()) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(folder.resolve("content")))
                    .filter(path -> text(path).toLowerCase(Locale.ROOT).matches("(?s).*zq(title|summary|sentence).*"))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
