package org.kitepress.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.diag.Code;
import org.kitepress.memo.Fingerprint;
import org.kitepress.model.ForbiddenName;

@DisplayName("After one text was edited, what shows it is made again, and nothing else")
class RebuildTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final String POST =
            "---\ntitle: A walk\ndate: 2026-01-02\n---\n\nWe walked.\n\n## Home\n\nIt was late.\n";

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_123L);

    @TempDir
    Path folder;

    @BeforeEach
    void site() throws IOException {
        HostileSite.file(folder, "site.yaml", "title: The Paper Boat\nurl: https://boat.example/\n");
        HostileSite.file(folder, "content/posts/walk.md", POST);
        HostileSite.file(folder, "content/posts/talk.md", POST.replace("walk", "talk"));
        HostileSite.file(folder, "content/index.md", "---\ntitle: Hello\n---\n\nHello.\n");
        build(List.of());
    }

    @ParameterizedTest(name = "\"{0}\" in place of \"{1}\" is seen by other pages: {2}")
    @CsvSource({
        "It was early., It was late., false",
        "It was [late](talk.md)., It was late., false",
        "We ran., We walked., true",
        "title: A run, title: A walk, true",
        "date: 2026-01-03, date: 2026-01-02, true"
    })
    void onlyThat(String now, String before, boolean seen) throws IOException {
        Object whole = key("");
        HostileSite.file(folder, "content/posts/walk.md", POST.replace(before, now));
        assertThat(build(List.of()).report().problems()).isEmpty();
        assertThat(key("").equals(whole)).as("the folder was mended").isEqualTo(!seen);
        assertThat(files("site")).isEqualTo(fresh());
    }

    @Test
    void andTheRulesLookAtItAgain() throws IOException {
        HostileSite.file(folder, "content/posts/walk.md", POST + "\n[Away](nowhere.md)\n");
        assertThat(build(List.of()).report().problems())
                .extracting(problem -> problem.code())
                .containsExactly(Code.LINK_BROKEN);
    }

    @Test
    void andAtPagesThatLeadToAHeadingOfIt() throws IOException {
        HostileSite.file(
                folder, "content/posts/talk.md", POST.replace("walked", "talked, then went [home](walk.md#home)"));
        assertThat(build(List.of()).report().problems()).isEmpty();
        HostileSite.file(folder, "content/posts/walk.md", POST.replace("## Home", "## Away"));
        assertThat(build(List.of()).report().problems())
                .extracting(problem -> problem.place().file())
                .containsExactly("content/posts/talk.md");
    }

    @Test
    void andSoDoesWhoeverLooksForNames() throws IOException {
        List<ForbiddenName> never = List.of(new ForbiddenName(1, "Somebody Else"));
        build(never);
        HostileSite.file(folder, "content/posts/walk.md", POST + "\nWith Somebody Else.\n");
        assertThat(build(never).report().problems())
                .extracting(problem -> problem.code())
                .contains(Code.NAME_FORBIDDEN);
    }

    @Test
    void andNothingIsKeptOfAPageThatIsNotShown() throws IOException {
        HostileSite.file(
                folder,
                "content/posts/draft.md",
                POST.replace("---\ntitle", "---\ndraft: true\ntitle").replace("A walk", "Zinnober"));
        build(List.of());
        byte[] kept = Files.readAllBytes(folder.resolve(".kitepress/site.pages"));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .contains("A walk")
                .doesNotContain("Zinnober");
    }

    @Test
    void andAllOfTheIndexStandsThereIfASheetIsPressedAgain() throws IOException {
        manyWords();
        HostileSite.file(
                folder,
                "content/editions/one.md",
                "---\ntitle: One\ndate: 2026-02-01\nformats: [letter]\npublish: [letter]\ncontents: [../posts/walk.md]\n---\n\nHello.\n");
        build(List.of());
        HostileSite.file(folder, "content/posts/walk.md", POST + "\nThen it rained for an hour, and we waited.\n");
        build(List.of());
        assertThat(files("site")).isEqualTo(fresh());
    }

    @Test
    void andAPageIsFoundInEachLanguageAsItIsToldThere() throws IOException {
        HostileSite.file(
                folder, "site.yaml", "title: The Paper Boat\nurl: https://boat.example/\nlanguages: [en, es]\n");
        HostileSite.file(
                folder,
                "content/resources/line.yaml",
                "name: A line\nkind: line\nphone: \"1-555-010-0199\"\nsource: \"A sample\"\n");
        HostileSite.file(folder, "content/resources/index.md", "---\ntitle: Addresses\n---\n");
        HostileSite.file(folder, "content/resources/index.es.md", "---\ntitle: Direcciones\n---\n");
        build(List.of());
        HostileSite.file(folder, "content/posts/walk.md", POST + "\nThen it rained.\n");
        build(List.of());
        assertThat(files("site")).isEqualTo(fresh());
    }

    @Test
    void andIfSomebodyElseBuiltMeanwhileAllOfItIsMade() throws IOException {
        manyWords();
        build(List.of());
        HostileSite.file(folder, "content/posts/walk.md", POST + "\nThen it rained.\n");
        age();
        Job job = new Job(folder, DAY, false, List.of());
        Path output = folder.resolve("site");
        new LastRun(job, output, List.of("build")).or(rebuild -> {
            HostileSite.file(folder, "content/posts/talk.md", POST.replace("walk", "talk") + "\nAnd snowed.\n");
            build(List.of());
            HostileSite.file(folder, "content/posts/talk.md", POST.replace("walk", "talk"));
            return Build.run(job, output, rebuild);
        });
        assertThat(files("site")).isEqualTo(fresh());
    }

    /** More than one file of an index holds. */
    private void manyWords() throws IOException {
        for (int post = 0; post < 60; post++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 250; i++) {
                words.append(" q").append(Integer.toString(post * 250 + i, 26)).append("q");
            }
            HostileSite.file(folder, "content/posts/p" + post + ".md", POST + words + "\n");
        }
    }

    private Map<String, String> fresh() throws IOException {
        age();
        Build.build(new Job(folder, DAY, false, List.of()), folder.resolve("fresh"));
        return files("fresh");
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path top = folder.resolve(name);
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(top.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private Object key(String path) throws IOException {
        return Files.getAttribute(folder.resolve("site").resolve(path), "unix:ino");
    }

    private Outcome build(List<ForbiddenName> never) throws IOException {
        age();
        return Build.build(new Job(folder, DAY, false, never), folder.resolve("site"));
    }

    /** As if all had been written a while ago. */
    private void age() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().matches(".*(/content/.*|/site.yaml)")
                        && !Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                    Files.setLastModifiedTime(file, LONG_AGO);
                }
            }
        }
    }
}
