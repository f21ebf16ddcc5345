package org.kitepress.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitepress.cli.Terminal;

/** Every step at which the disk can be full, and every one at which a run can be killed. */
@Tag("disk")
@DisplayName("Whatever fails, and at whichever step, a folder is wholly as it was or wholly as it should be")
class AllOrNothingTest {

    @TempDir
    Path temporary;

    /** What somebody does, and the folder that it is about. */
    enum Act {
        BUILD("site", "build", "site", 1),
        MEND("large", "build", "site", 10),
        PRINT("site", "print", "print/may", 1),
        WITHDRAW("site", "withdraw", "site", 3);

        private final String site;
        private final String command;
        private final String output;
        /** Each step is tried, or each third; each, where it takes no time. */
        private final int each;

        Act(String site, String command, String output, int each) {
            this.site = site;
            this.command = command;
            this.output = output;
            this.each = each;
        }
    }

    private Path before;
    private Path place;
    private Map<String, String> old;
    private Map<String, String> made;

    private Terminal act(Act act) {
        List<String> words = new ArrayList<>(List.of(act.command));
        if (act == Act.WITHDRAW) {
            words.add("content/stories/mine.md");
        }
        words.addAll(List.of("-C", place.toString()));
        return Terminal.run(words.toArray(String[]::new));
    }

    /** Stands as it was made, and then writers went on. */
    private void given(Act act) throws IOException {
        before = temporary.resolve("before");
        place = temporary.resolve("place");
        SampleSite.write(before, act.site.equals("large") ? 600 : 1);
        place = before;
        done(Terminal.run("build", "-C", before.toString()));
        done(Terminal.run("print", "-C", before.toString()));
        place = temporary.resolve("place");
        old = Folder.state(before.resolve(act.output));
        SampleSite.edit(before);
        Folder.restore(before, place);
        done(act(act));
        made = Folder.state(place.resolve(act.output));
        assertThat(made).isNotEqualTo(old);
    }

    private static void done(Terminal said) {
        assertThat(said.status()).as(said.err()).isZero();
    }

    private int[] steps(Act act) throws IOException {
        Folder.restore(before, place);
        Failing.from(Integer.MAX_VALUE, Failing.Way.FULL, place);
        act(act);
        int steps = Failing.over();
        assertThat(steps).isGreaterThan(4);
        return IntStream.rangeClosed(1, steps)
                .filter(step -> step % act.each == 0)
                .toArray();
    }

    @ParameterizedTest
    @EnumSource
    void ifTheDiskIsFull(Act act) throws IOException {
        given(act);
        for (int step : steps(act)) {
            Folder.restore(before, place);
            Failing.from(step, Failing.Way.FULL, place);
            Terminal said = act(act);
            Failing.over();
            Map<String, String> now = Folder.state(place.resolve(act.output));
            if (said.status() == 0) {
                assertThat(now).as("step " + step).isEqualTo(made);
            } else {
                assertThat(said.status()).as(said.err()).isEqualTo(3);
                assertThat(said.err())
                        .as("step " + step)
                        .matches("kitepress: could not finish: `" + place + "[^`]*`: no space left on device\n");
                assertThat(now).as("step " + step).isEqualTo(old);
            }
            comesOutRightNextTime(act, step);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ifTheRunIsKilled(Act act) throws IOException {
        given(act);
        for (int step : steps(act)) {
            Folder.restore(before, place);
            Failing.from(step, Failing.Way.KILLED, place);
            try {
                act(act);
            } catch (Failing.Killed e) {
                // as it should be
            }
            // what is killed has no threads that go on
            ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES);
            Failing.over();
            Map<String, String> now = Folder.state(place.resolve(act.output));
            if (act == Act.MEND) {
                assertThat(now.entrySet()).as("step " + step).allMatch(file -> isOldOrMade(file));
            } else {
                assertThat(List.of(old, made, Map.of())).as("step " + step).contains(now);
            }
            comesOutRightNextTime(act, step);
        }
    }

    /** Where little changes of much, each file is whole, and the next run ends what was begun. */
    private boolean isOldOrMade(Map.Entry<String, String> file) {
        return file.getValue().equals(old.get(file.getKey())) || file.getValue().equals(made.get(file.getKey()));
    }

    /** Without a hand, and with nothing left of what went wrong. */
    private void comesOutRightNextTime(Act act, int step) throws IOException {
        Terminal again = act(act);
        assertThat(again.status()).as("after step " + step + ": " + again.err()).isZero();
        assertThat(Folder.state(place.resolve(act.output)))
                .as("after step " + step)
                .isEqualTo(made);
        try (Stream<Path> all = Files.walk(place)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .as("after step " + step)
                    .noneMatch(name -> name.matches(".*\\.(new|old|part|tmp|mending)"));
        }
    }
}
