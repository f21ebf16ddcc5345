package org.kitepress.pipeline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.diag.Code;
import org.kitepress.memo.Hasher;
import org.kitepress.model.ForbiddenName;
import org.kitepress.pipeline.Build;
import org.kitepress.pipeline.HostileSite;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;

@Tag("slow")
@DisplayName("After an edit, what shows it is made again, and nothing else")
class BuildCacheTest {

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

    @ParameterizedTest(name = "\"{0}\" in place of \"{1}\": {2}")
    @CsvSource({
        "It was early., It was late., posts/walk search",
        "It was [late](talk.md)., It was late., posts/walk search",
        "We ran., We walked., posts/walk posts/talk posts index archive feeds search",
        "title: A run, title: A walk, posts/walk posts/talk posts index archive feeds search card",
        "date: 2025-01-02, date: 2026-01-02, posts/walk posts/talk posts index archive feeds search sitemap"
    })
    void onlyThat(String now, String before, String made) throws IOException {
        Map<String, Object> old = keys();
        HostileSite.file(folder, "content/posts/walk.md", POST.replace(before, now));
        assertThat(build(List.of()).report().problems()).isEmpty();
        Map<String, Object> changed = keys();
        changed.entrySet().removeAll(old.entrySet());
        assertThat(changed.keySet().stream().map(BuildCacheTest::kind).distinct())
                .isSubsetOf(made.split(" "))
                .contains("posts/walk");
        assertThat(files("site")).isEqualTo(fresh());
    }

    private static String kind(String path) {
        String page = path.replaceFirst("/?index\\.html$", "");
        if (path.contains("search/")) {
            return "search";
        } else if (path.matches(".*feed\\.(xml|json|rss)|.*\\.(atom|rss)|.*rss\\.xml")) {
            return "feeds";
        } else if (path.matches("posts/[0-9]{4}/.*")) {
            return "archive";
        }
        return path.endsWith("card.png")
                ? "card"
                : path.equals("sitemap.xml") ? "sitemap" : page.isEmpty() ? "index" : page;
    }

    @Test
    void andNothingAtAllOnAnotherDayOrWhenNothingButTheTimesOfFilesIsAnother() throws IOException {
        Map<String, Object> old = keys();
        Outcome tomorrow = Build.build(new Job(folder, DAY.plusDays(1), false, List.of()), folder.resolve("site"));
        assertThat(List.of(tomorrow.written(), tomorrow.removed())).containsOnly(0);
        Files.setLastModifiedTime(folder.resolve("site.yaml"), FileTime.fromMillis(1_600_000_000_000L));
        Files.setLastModifiedTime(folder.resolve("content/posts/walk.md"), FileTime.fromMillis(1_600_000_000_000L));
        Outcome touched = Build.build(new Job(folder, DAY, false, List.of()), folder.resolve("site"));
        assertThat(List.of(touched.written(), touched.removed())).containsOnly(0);
        assertThat(keys()).isEqualTo(old);
    }

    @Test
    void andAllOfItIfThatIsAskedFor() throws IOException {
        Path page = folder.resolve("site/posts/walk/index.html");
        FileTime before = Files.getLastModifiedTime(page);
        Job job = new Job(folder, DAY, false, List.of());
        Outcome again = Build.build(job.anew(), folder.resolve("site"));
        assertThat(again.written()).as("what is made again is the same").isZero();
        assertThat(Files.getLastModifiedTime(page)).isEqualTo(before);
        assertThat(Build.build(job, folder.resolve("site")).written()).isZero();
    }

    @Test
    void andAFileOfTheOutputIsMadeAgainIfSomebodyWroteIntoIt() throws IOException {
        Path page = folder.resolve("site/posts/walk/index.html");
        byte[] whole = Files.readAllBytes(page);
        Files.writeString(page, "somebody else's");
        assertThat(build(List.of()).written()).isEqualTo(1);
        assertThat(page).hasBinaryContent(whole);
    }

    @Test
    void andTheRunAfterAMistakeStillKnowsTheRest() throws IOException {
        HostileSite.file(folder, "content/posts/walk.md", POST + "\n[Away](nowhere.md)\n");
        build(List.of());
        assertThat(folder.resolve(".kitepress/site.ledger")).exists();
        HostileSite.file(folder, "content/posts/walk.md", POST);
        assertThat(build(List.of()).written()).isZero();
    }

    @ParameterizedTest(name = "but a ledger that is {0} counts for nothing")
    @ValueSource(strings = {"damaged", "cut", "empty"})
    void butALedgerThatIsDamagedCountsForNothing(String how) throws IOException {
        Path ledger = folder.resolve(".kitepress/site.ledger");
        byte[] bytes = Files.readAllBytes(ledger);
        bytes[bytes.length / 2]++;
        int left = how.equals("damaged") ? bytes.length : how.equals("cut") ? bytes.length / 2 : 0;
        Files.write(ledger, Arrays.copyOf(bytes, left));
        HostileSite.file(folder, "content/posts/walk.md", POST.replace("A walk", "A run"));
        build(List.of());
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
        byte[] kept = Files.readAllBytes(folder.resolve(".kitepress/site.ledger"));
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
    void andIfSomebodyElseBuiltMeanwhileNothingOfThatIsTaken() throws IOException {
        manyWords();
        build(List.of());
        HostileSite.file(folder, "content/posts/walk.md", POST + "\nThen it rained.\n");
        age();
        Job job = new Job(folder, DAY, false, List.of());
        Path output = folder.resolve("site");
        new LastRun(job, output, List.of("build")).or(cache -> {
            if (Files.notExists(folder.resolve("content/posts/talk.md"))) {
                HostileSite.file(folder, "content/posts/talk.md", POST.replace("walk", "talk") + "\nAnd snowed.\n");
                build(List.of());
                HostileSite.file(folder, "content/posts/talk.md", POST.replace("walk", "talk"));
            }
            return Build.run(job, output, cache);
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
                files.put(
                        top.relativize(file).toString(),
                        Hasher.of(Files.readAllBytes(file)).digits());
            }
        }
        return files;
    }

    /** The number of each file of the output, which is another if the file was written again. */
    private Map<String, Object> keys() throws IOException {
        Map<String, Object> keys = new TreeMap<>();
        Path top = folder.resolve("site");
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    keys.put(top.relativize(file).toString(), Files.getAttribute(file, "unix:ino"));
                }
            }
        }
        return keys;
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
