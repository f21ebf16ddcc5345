package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.diag.Severity;
import org.kitepress.memo.Hasher;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.picture.Programs;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;

@Tag("slow")
@DisplayName("What is remembered of earlier runs never shows")
class RememberingTest {

    private static final int STEPS = Integer.getInteger("edits", 500);
    private static final long SEED = Long.getLong("seed", 7);

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_123L);

    private static final LocalDate CLOCK = LocalDate.parse("2026-11-24");

    @TempDir
    Path temporary;

    @Test
    void afterManyEditsTheSiteIsTheOneThatIsMadeWithoutMemory() throws IOException {
        RandomEdits edits = new RandomEdits(Files.createDirectories(temporary.resolve("site")), SEED);
        Map<String, String> good = Map.of();
        int published = 0;
        int spared = 0;
        for (int step = 0; step < STEPS; step++) {
            String edit = edits.next();
            Path site = edits.folder();
            age(site);
            Path fresh = temporary.resolve("fresh");
            edits.copy(fresh);
            Outcome expected = build(fresh, edits);
            Outcome outcome = build(site, edits);
            spared += outcome.written() < outcome.pages() / 2 ? 1 : 0;
            String at = "step " + step + " of seed " + SEED + ", " + edit;
            assertThat(outcome.report()).as(at).isEqualTo(expected.report());
            if (!expected.report().hasErrors()) {
                good = files(fresh.resolve("out"));
                published++;
            } else if (!outcome.takenDown().isEmpty()) {
                good = files(site.resolve("out"));
            }
            assertThat(files(site.resolve("out"))).as(at).isEqualTo(good);
            FileUtils.deleteDirectory(fresh.toFile());
        }
        assertThat(published).as("edits after which there was a site").isGreaterThan(STEPS / 3);
        assertThat(spared).as("edits after which most pages stood").isGreaterThan(STEPS / 6);
    }

    private static Outcome build(Path folder, RandomEdits edits) throws IOException {
        return Build.build(
                new Job(folder, new BuildDay(edits.today(), CLOCK), false, Severity.ERROR, List.of(), Programs.none()),
                folder.resolve("out"));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path file : paths.filter(Files::isRegularFile).toList()) {
                    files.put(
                            folder.relativize(file).toString(),
                            Hasher.of(Files.readAllBytes(file)).digits());
                }
            }
        }
        return files;
    }

    /** So that no text is too fresh to be trusted: what an editor writes is seconds old when somebody builds. */
    private static void age(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // one that nobody touched is left alone: to set its time is a change that is seen
                if (!file.toString().contains("/out/")
                        && !Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                    Files.setLastModifiedTime(file, LONG_AGO);
                }
            }
        }
    }
}
