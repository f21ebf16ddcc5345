package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Report;
import org.kitepress.diag.Severity;
import org.kitepress.model.ForbiddenName;
import org.kitepress.model.HeldBack;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.picture.Programs;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.pipeline.ledger.LastRun;
import org.kitepress.pipeline.ledger.Published;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

@DisplayName("A run for which nothing has changed says what the last one said, and does nothing")
class LastRunTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Problem PROBLEM =
            new Problem(Code.RESOURCE_UNCONFIRMED, "nobody has tried it", "try it", new Place("content/a.md", 2, 1));

    @TempDir
    Path folder;

    private static final List<HeldBack> HELD = List.of(
            new HeldBack("content/a.md", HeldBack.Reason.DRAFT, Optional.empty()),
            new HeldBack("content/b.md", HeldBack.Reason.WAITING, Optional.of(DAY.plusDays(3))));

    private int runs;

    @BeforeEach
    void site() throws IOException {
        HostileSite.file(folder, "site.yaml", "title: The Paper Boat\n");
        HostileSite.file(folder, "content/a.md", "one\ntwo\n");
        HostileSite.file(folder, "content/b.md", "three\n");
        age();
        run(job());
        assertThat(runs).isEqualTo(1);
    }

    @Test
    void inTheSameWordsAndWithTheSameLines() throws IOException {
        Outcome again = run(job());
        assertThat(runs).isEqualTo(1);
        assertThat(again.report().problems()).containsExactly(PROBLEM);
        assertThat(again.heldBack()).isEqualTo(HELD);
        assertThat(again.sources().line(PROBLEM.place())).contains("two");
        assertThat(List.of(again.pages(), again.editions(), again.written(), again.removed()))
                .containsExactly(7, 1, 0, 0);
    }

    @ParameterizedTest(name = "but not after: {0}")
    @MethodSource("changes")
    void butNotAfter(String what, Change change) throws IOException {
        change.in(folder);
        run(job());
        assertThat(runs).isEqualTo(2);
    }

    interface Change {
        void in(Path folder) throws IOException;
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("a text was written", folder -> append(folder.resolve("content/a.md"))),
                change("a text was written and its time set back", LastRunTest::inSecret),
                change("a text took the place of another with its time and size", LastRunTest::instead),
                change("a text was added", folder -> HostileSite.file(folder, "content/c.md", "four\n")),
                change("a text was taken away", folder -> Files.delete(folder.resolve("content/b.md"))),
                change("a text was renamed", folder -> move(folder, "content/b.md", "content/d.md")),
                change("the settings were written", folder -> append(folder.resolve("site.yaml"))),
                change("a theme was added", folder -> HostileSite.file(folder, "themes/my/theme.yaml", "a: b\n")),
                change("a file of the output was written", folder -> append(folder.resolve("site/made.html"))),
                change("a file of the output was taken away", folder -> Files.delete(folder.resolve("site/made.html"))),
                change("a file was added to the output", folder -> HostileSite.file(folder, "site/more.html", "")),
                change("what was kept was damaged", folder -> append(folder.resolve(".kitepress/site.run"))),
                change("half of what was kept was lost", LastRunTest::halve),
                change("what was kept was taken away", folder -> Files.delete(folder.resolve(".kitepress/site.run"))));
    }

    private static Arguments change(String what, Change change) {
        return Arguments.of(what, change);
    }

    @Test
    void butNotOnAnotherDayOrForOtherOptions() throws IOException {
        List<ForbiddenName> names = List.of(new ForbiddenName(1, "Somebody"));
        for (Job other : List.of(
                new Job(folder, DAY.plusDays(1), false, List.of()),
                new Job(folder, DAY, true, List.of()),
                new Job(folder, new BuildDay(DAY), false, Severity.WARNING, List.of(), Programs.none()),
                new Job(folder, new BuildDay(DAY, DAY.plusDays(1)), false, Severity.ERROR, List.of(), Programs.none()),
                new Job(folder, DAY, false, names),
                new Job(folder, DAY, false, List.of(new ForbiddenName(1, "Somebody else"))))) {
            int before = runs;
            run(other);
            assertThat(runs).as(other.toString()).isEqualTo(before + 1);
        }
        new LastRun(job(), folder.resolve("site"), List.of("another")).or(cache -> work(List.of()));
        assertThat(runs).isEqualTo(8);
    }

    @Test
    void butNotAfterAFileWasTakenFromAnOutputBehindALink() throws IOException {
        Files.move(folder.resolve("site"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("site"), folder.resolve("elsewhere"));
        run(job());
        run(job());
        assertThat(runs).isEqualTo(2);
        Files.delete(folder.resolve("elsewhere/made.html"));
        run(job());
        assertThat(runs).isEqualTo(3);
    }

    @Test
    void andWhatIsHiddenInTheOutputIsNobodysConcern() throws IOException {
        HostileSite.file(folder, "site/.git/HEAD", "ref\n");
        run(job());
        assertThat(runs).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"LINK_BROKEN", "LINK_WITHDRAWN", "CONSENT_EXPIRED", "CONSENT_CHANNEL"})
    void butARunWithAnErrorOrAWordOfConsentIsNotKept(Code code) throws IOException {
        append(folder.resolve("content/a.md"));
        age();
        Problem told = new Problem(code, "it leads nowhere", "mend it", PROBLEM.place());
        for (int i = 0; i < 2; i++) {
            new LastRun(job(), folder.resolve("site"), List.of("build")).or(cache -> work(List.of(told)));
        }
        assertThat(runs).isEqualTo(3);
        assertThat(folder.resolve(".kitepress/site.run")).doesNotExist();
    }

    @Test
    void norOneDuringWhichSomebodyWrote() throws IOException {
        append(folder.resolve("content/a.md"));
        age();
        new LastRun(job(), folder.resolve("site"), List.of("build")).or(cache -> {
            if (runs == 1) {
                append(folder.resolve("content/b.md"));
            }
            return work(List.of());
        });
        assertThat(runs).as("it began anew").isEqualTo(3);
    }

    @Test
    void andOneDuringWhichSomebodyWritesWithoutEndSaysSo() throws IOException {
        append(folder.resolve("content/a.md"));
        age();
        LastRun run = new LastRun(job(), folder.resolve("site"), List.of("build"));
        assertThatThrownBy(() -> run.or(cache -> {
                    append(folder.resolve("content/b.md"));
                    return work(List.of());
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(
                        folder
                                + ": its files were written again and again while they were read; run this once nobody writes them");
    }

    @Test
    void norOneOfATextSoFreshThatItsTimeMayBeThatOfTheNextWriting() throws IOException {
        FileTime now = Files.getLastModifiedTime(folder.resolve(".kitepress/site.run"));
        FileTime later = FileTime.fromMillis(now.toMillis() + 3_600_000);
        Files.setLastModifiedTime(folder.resolve("content/a.md"), later);
        run(job());
        run(job());
        assertThat(runs).isEqualTo(3);
    }

    private Outcome run(Job job) throws IOException {
        return new LastRun(job, folder.resolve("site"), List.of("build")).or(cache -> work(List.of(PROBLEM)));
    }

    private Published work(List<Problem> problems) throws IOException {
        runs++;
        HostileSite.file(folder, "site/made.html", "made");
        return Published.nothing(new Outcome(Report.of(problems), Sources.of(List.of()), 7, 1, 1, 0, List.of(), HELD));
    }

    private Job job() {
        return new Job(folder, DAY, false, List.of());
    }

    /** As if all had been written a while ago. */
    private void age() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_123L));
            }
        }
    }

    private static void append(Path file) throws IOException {
        Files.writeString(file, "more\n", StandardOpenOption.APPEND);
    }

    private static void move(Path folder, String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to));
    }

    private static void inSecret(Path folder) throws IOException {
        Path file = folder.resolve("content/a.md");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "eno\ntwo\n");
        Files.setLastModifiedTime(file, time);
    }

    private static void instead(Path folder) throws IOException {
        Path other = folder.resolve("content/other");
        Files.writeString(other, "eno\ntwo\n");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(folder.resolve("content/a.md")));
        Files.delete(folder.resolve("content/a.md"));
        Files.move(other, folder.resolve("content/a.md"));
    }

    private static void halve(Path folder) throws IOException {
        Path kept = folder.resolve(".kitepress/site.run");
        byte[] bytes = Files.readAllBytes(kept);
        Files.write(kept, Arrays.copyOf(bytes, bytes.length / 2));
    }
}
