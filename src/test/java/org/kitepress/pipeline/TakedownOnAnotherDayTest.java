package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.cli.Terminal;
import org.kitepress.pipeline.job.Job;

@Tag("slow")
@DisplayName("A story goes from the website that stands, whatever day is built as")
class TakedownOnAnotherDayTest {

    private static final String STORY = "---\ntitle: Zqtitle here\ndate: 2026-05-10\n"
            + "consent: {given: 2026-05-02, channels: [web, feed], identity: anonymous}\n"
            + "---\n\nZqsentence one two three four.\n";
    private static final String BROKEN = "---\ndate: 2026-07-01\nsumary: A page of another writer\n---\n\nWords.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void givenAStoryThatIsShownInTwoLanguages() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es]\nmenu: [stories]\n");
        given("content/stories/coat.md", STORY);
        given("content/stories/coat.es.md", STORY);
        assertThat(run("build").status()).isZero();
        assertThat(traces()).contains("site/stories/coat/index.html", "site/feed.xml", "site/es/feed.xml");
        given("content/posts/broken.md", BROKEN);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "anonymous} | anonymous, withdrawn: 2026-11-22} | withdrawn on 2026-11-22",
                "anonymous} | anonymous, until: 2026-11-01} | its consent ended on 2026-11-01",
                "anonymous} | anonymous, withdrawn: soon} | closed by an error in its file",
                "[web, feed] | [web] | shown in fewer channels",
                "title: | draft: true/title: | a draft now",
                "title: | channels: [print]/title: | without a consent that stands",
                "title: | expires: 2026-11-01/title: | expired after 2026-11-01",
                "2026-05-10 | 2026-12-24 | dated 2026-12-24",
                "consent: | extra: | closed by an error in its file"
            })
    void forWhicheverReasonItGoes(String before, String after, String reason) throws IOException {
        given("content/stories/coat.md", STORY.replace(before, after.replace("/", "\n")));
        given("content/stories/coat.es.md", STORY.replace(before, after.replace("/", "\n")));
        Terminal told = run("build", "--today", "2026-05-05");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err()).contains("taken down: `content/stories/coat.md`, " + reason + "\n");
        assertThat(traces()).noneMatch(path -> path.contains("feed"));
        if (!reason.contains("channels")) {
            assertThat(traces()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2026-05-05", "2026-05-09", "2026-05-11", "2026-11-22"})
    void inAllItsLanguagesIfItWasTakenBackInOne(String day) throws IOException {
        given("content/stories/coat.es.md", STORY.replace("anonymous}", "anonymous, withdrawn: 2026-11-22}"));
        run("build", "--today", day);
        assertThat(traces()).isEmpty();
    }

    @Test
    void evenIfAnEnvironmentBuildsAsTheSameDayForEver() throws IOException {
        given("content/stories/coat.md", STORY.replace("anonymous}", "anonymous, withdrawn: 2026-11-22}"));
        Terminal.runWith(Map.of("SOURCE_DATE_EPOCH", "315532800"), "build", "-C", folder.toString());
        assertThat(traces()).isEmpty();
    }

    /** It was published at midnight here, and where it is taken back it is still the day before. */
    @Test
    void whereItIsStillTheDayBefore() throws IOException {
        given("content/stories/coat.md", STORY.replace("date: 2026-05-10", "date: 2026-11-23"));
        Files.delete(folder.resolve("content/posts/broken.md"));
        assertThat(run("build").status()).isZero();
        given("content/posts/broken.md", BROKEN);
        Terminal told = run("withdraw", "coat", "--today", "2026-11-22");
        assertThat(told.err())
                .contains("taken down: `content/stories/coat.es.md`, withdrawn on 2026-11-23")
                .contains("what is left to do:\n  1. publish the website now, ")
                .doesNotContain("these hold it still");
        assertThat(traces()).isEmpty();
    }

    @Test
    void onAMachineWhereItIsStillTheDayBefore() throws IOException {
        Files.delete(folder.resolve("content/posts/broken.md"));
        given("content/stories/coat.md", STORY.replaceAll("2026-05-..", "2026-11-23"));
        given("content/stories/coat.es.md", STORY.replaceAll("2026-05-..", "2026-11-23"));
        assertThat(run("build").status()).isZero();
        given("content/posts/broken.md", BROKEN);
        given(
                "content/stories/coat.md",
                STORY.replaceAll("2026-05-..", "2026-11-23")
                        .replace("anonymous}", "anonymous, withdrawn: 2026-11-22}"));
        Build.build(new Job(folder, LocalDate.parse("2026-11-22"), false, List.of()), folder.resolve("site"));
        assertThat(traces()).isEmpty();
    }

    @Test
    void butOneOfWhichNothingIsSaidStays() throws IOException {
        List<String> before = traces();
        Terminal told = run("build", "--today", "2026-05-05");
        assertThat(told.err()).contains("nothing was written").doesNotContain("taken down");
        assertThat(traces()).isEqualTo(before);
    }

    /** A preview shows what nobody has released yet, and no story that was taken back. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "anonymous} | anonymous, withdrawn: 2026-11-22}",
                "[web, feed] | [print]",
                "anonymous} | anonymous, until: 2026-11-01}",
                "consent: | extra: "
            })
    void alsoFromAPreviewOfAnotherDay(String before, String after) throws IOException {
        Files.delete(folder.resolve("content/posts/broken.md"));
        String draft = STORY.replace("title:", "draft: true\ntitle:");
        given("content/stories/coat.md", draft);
        given("content/stories/coat.es.md", draft);
        String preview = folder.resolve("preview").toString();
        assertThat(run("build", "--drafts", "--today", "2026-12-24", "--output", preview)
                        .status())
                .isZero();
        run("build");
        assertThat(traces()).contains("preview/stories/coat/index.html", "preview/es/stories/coat/index.html");
        given("content/stories/coat.es.md", draft.replace(before, after));
        run("build");
        assertThat(traces()).doesNotContain("preview/es/stories/coat/index.html");
        if (after.contains("withdrawn")) {
            assertThat(traces()).isEmpty();
        }
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
        return Traces.of(folder, "zq(title|sentence)");
    }
}
