package org.kitepress.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

    private static final String STORY = "content/stories/mine.md";

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
    private Tree old;
    private Tree made;

    private Terminal act(Act act) {
        List<String> words = new ArrayList<>(List.of(act.command));
        if (act == Act.WITHDRAW) {
            words.add(STORY);
        }
        words.addAll(List.of("-C", place.toString()));
        return Terminal.run(words.toArray(String[]::new));
    }

    /** Stands as it was made, and then writers went on: a text is another one, one is new, and one is gone. */
    private void given(Act act) throws IOException {
        before = temporary.resolve("before");
        int posts = act.site.equals("large") ? 600 : 1;
        SmallSite site = SmallSite.ofPosts(before, posts);
        site.write(STORY, "---\ntitle: Mine\ndate: 2026-05-03\n" + SmallSite.CONSENT + "---\n\nMy own words.\n");
        site.write("content/posts/seen.md", "---\ntitle: Seen\ndate: 2026-05-02\n---\n\n![A lamp.](lamp.png)\n");
        site.picture("content/posts/lamp.png", Color.ORANGE);
        site.write(
                "content/editions/may.md",
                "---\ntitle: May\ndate: 2026-10-10\nformats: [letter]\ncontents: [../posts/2026-10-01-p-0.md]\n---\n\nDear reader.\n");
        done(Terminal.run("build", "-C", before.toString()));
        done(Terminal.run("print", "-C", before.toString()));
        old = Tree.of(before.resolve(act.output));
        site.post(0, "Other words.");
        site.post(posts, "New words.");
        Files.delete(site.path("content/posts/seen.md"));
        Files.delete(site.path("content/posts/lamp.png"));
        place = temporary.resolve("place");
        Copies.restore(before, place);
        done(act(act));
        made = Tree.of(place.resolve(act.output));
        assertThat(made).isNotEqualTo(old);
    }

    private static void done(Terminal said) {
        assertThat(said.status()).as(said.err()).isZero();
    }

    private int[] steps(Act act) throws IOException {
        Copies.restore(before, place);
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
            Copies.restore(before, place);
            Failing.from(step, Failing.Way.FULL, place);
            Terminal said = act(act);
            Failing.over();
            Tree now = Tree.of(place.resolve(act.output));
            if (said.status() == 0) {
                assertThat(now).as("step " + step).isEqualTo(made);
            } else {
                assertThat(said.status()).as(said.err()).isEqualTo(3);
                assertThat(said.err())
                        .as("step " + step)
                        .matches("kitepress: could not finish: `" + place + "[^`]*`: no space left on device\n");
                assertThat(now).as("step " + step + ": " + said.err()).isEqualTo(old);
            }
            comesOutRightNextTime(act, step);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ifTheRunIsKilled(Act act) throws IOException {
        given(act);
        for (int step : steps(act)) {
            Copies.restore(before, place);
            Failing.from(step, Failing.Way.KILLED, place);
            try {
                act(act);
            } catch (Failing.Killed e) {
                // as it should be
            }
            // what is killed has no threads that go on
            ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES);
            Failing.over();
            Tree now = Tree.of(place.resolve(act.output));
            if (act == Act.MEND) {
                // where little changes of much, each file is whole, and the next run ends what was begun
                assertThat(now.isOf(old, made)).as("step " + step).isTrue();
            } else {
                assertThat(now.isEmpty() || now.equals(old) || now.equals(made))
                        .as("step " + step + ": " + now.unlike(old))
                        .isTrue();
            }
            comesOutRightNextTime(act, step);
        }
    }

    /** Without a hand, and with nothing left of what went wrong. */
    private void comesOutRightNextTime(Act act, int step) throws IOException {
        Terminal again = act(act);
        assertThat(again.status()).as("after step " + step + ": " + again.err()).isZero();
        assertThat(Tree.of(place.resolve(act.output))).as("after step " + step).isEqualTo(made);
        assertThat(Tree.left(place)).as("after step " + step).isEmpty();
    }
}
