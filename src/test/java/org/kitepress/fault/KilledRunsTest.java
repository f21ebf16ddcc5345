package org.kitepress.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.Numbers;
import org.kitepress.cli.Terminal;

/**
 * Each run is ended at sixty moments: two of three by a signal that no program hears, the third by one that asks. Every other moment lies
 * anywhere in the run, the rest in the short while in which it writes.
 */
@Tag("fault")
@DisplayName("A run that is killed at any moment leaves an output that is whole, or that the next run makes whole:")
class KilledRunsTest {

    private static final int MOMENTS = 60;
    private static final int WRITING_MILLIS = 60;
    private static final String DAY = "2026-11-23";
    private static final String STORY = "content/stories/a-walk.md";

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private final Map<String, Integer> met = new TreeMap<>();
    private long length;

    /** Something that may be done to the sources. */
    private interface Edit {
        void make() throws IOException;
    }

    @Test
    void aBuildOfEverything() throws Exception {
        SmallSite.ofTypes(folder);
        String settings = Files.readString(folder.resolve("site.yaml"));
        turnAndTurn(
                List.of("build", "--all"),
                List.of("site"),
                () -> Files.writeString(folder.resolve("site.yaml"), settings),
                () -> Files.writeString(folder.resolve("site.yaml"), settings.replace("A lamp", "A candle")));
    }

    @Test
    void aBuildAfterOneEditOfASmallSite() throws Exception {
        SmallSite site = SmallSite.ofTypes(folder);
        turnAndTurn(
                List.of("build"),
                List.of("site"),
                () -> site.post(0, "The first word."),
                () -> site.post(0, "Another word."));
    }

    @Test
    void aBuildThatMendsALargeSite() throws Exception {
        SmallSite site = SmallSite.ofPosts(folder, 540);
        turnAndTurn(
                List.of("build"),
                List.of("site"),
                () -> site.post(0, "The first word."),
                () -> site.post(0, "Another word."));
    }

    @Test
    void printingTwoEditions() throws Exception {
        SmallSite site = SmallSite.ofEditions(folder, "[letter]", "[]");
        turnAndTurn(
                List.of("print"),
                List.of("print/issue-1", "print/issue-2"),
                () -> site.post(0, "The first word."),
                () -> site.post(0, "Another word."));
    }

    @Test
    void withdrawingAStory() throws Exception {
        SmallSite.ofTypes(folder);
        String told = Files.readString(folder.resolve(STORY));
        String[] withdraw = arguments("withdraw", STORY, "--on", "2026-11-20");
        run("build");
        List<Tree> before = trees(List.of("site"));
        measure(withdraw);
        List<Tree> after = trees(List.of("site"));
        String takenBack = Files.readString(folder.resolve(STORY));
        for (int n = 0; n < MOMENTS; n++) {
            Files.writeString(folder.resolve(STORY), told);
            run("build");
            kill(n, List.of("site"), withdraw);
            look(List.of("site"), before, after);
            assertThat(Files.readString(folder.resolve(STORY))).isIn(told, takenBack);
            boolean written = Files.readString(folder.resolve(STORY)).equals(takenBack);
            settle(List.of("site"), written ? after : before, "build");
            settle(List.of("site"), after, "withdraw", STORY, "--on", "2026-11-20");
        }
        tell("a withdrawal");
    }

    /** Does the same command over and over, after one of two edits in turn. */
    private void turnAndTurn(List<String> command, List<String> outputs, Edit there, Edit back) throws Exception {
        String[] words = command.toArray(new String[0]);
        there.make();
        run(words);
        List<Tree> first = trees(outputs);
        back.make();
        measure(arguments(words));
        List<Tree> second = trees(outputs);
        assertThat(second).doesNotContainAnyElementsOf(first);
        for (int n = 0; n < MOMENTS; n++) {
            (n % 2 == 0 ? there : back).make();
            kill(n, outputs, arguments(words));
            look(outputs, n % 2 == 0 ? second : first, n % 2 == 0 ? first : second);
            settle(outputs, n % 2 == 0 ? first : second, words[0]);
        }
        assertThat(met.keySet()).as("moments before and after").contains("old", "new");
        tell(String.join(" ", command) + " of " + outputs.size() + " × "
                + first.get(0).files().size() + " files");
    }

    private String[] arguments(String... command) {
        return Stream.concat(Stream.of(command), Stream.of("-C", folder.toString(), "--today", DAY))
                .toArray(String[]::new);
    }

    /** In this process, which has its classes at hand. */
    private void run(String... command) {
        Terminal told = Terminal.runToday(arguments(command));
        assertThat(told.status()).as(told.err()).isZero();
    }

    private void measure(String... arguments) throws Exception {
        long start = System.nanoTime();
        Child.Told told = Child.here().run(arguments);
        length = (System.nanoTime() - start) / 1_000_000;
        assertThat(told.status()).as(told.err()).isZero();
    }

    private List<Tree> trees(List<String> outputs) throws IOException {
        List<Tree> trees = new ArrayList<>();
        for (String output : outputs) {
            trees.add(Tree.of(folder.resolve(output)));
        }
        return trees;
    }

    private void kill(int n, List<String> outputs, String... arguments) throws Exception {
        Child.Running run = Child.here().start(arguments);
        if (n % 2 == 1) {
            awaitWriting(run.process(), outputs.get(random.nextInt(outputs.size())));
        }
        Thread.sleep(random.nextInt(n % 2 == 1 ? WRITING_MILLIS : (int) length));
        if (n % 3 == 2) {
            run.process().destroy();
        } else {
            run.process().destroyForcibly();
        }
        int status = run.told().status();
        assertThat(status).isIn(n % 3 == 2 ? List.of(0, 143) : List.of(0, 137));
    }

    private void awaitWriting(Process process, String output) throws InterruptedException {
        Path staging = workshop(output, ".new");
        while (process.isAlive() && Files.notExists(staging)) {
            Thread.sleep(1);
        }
    }

    private Path workshop(String output, String ending) {
        Path made = folder.resolve(output);
        return made.resolveSibling(".kitepress").resolve(made.getFileName() + ending);
    }

    /** Each output is as it was, or as it should be, or there is what the next run needs to make it so; and no file in it is half. */
    private void look(List<String> outputs, List<Tree> old, List<Tree> wanted) throws IOException {
        for (int i = 0; i < outputs.size(); i++) {
            Tree now = Tree.of(folder.resolve(outputs.get(i)));
            String state =
                    now.equals(old.get(i)) ? "old" : now.equals(wanted.get(i)) ? "new" : between(now, outputs.get(i));
            assertThat(now.isOf(old.get(i), wanted.get(i)))
                    .as("half a file in " + now)
                    .isTrue();
            met.merge(state, 1, Integer::sum);
        }
    }

    private String between(Tree now, String output) {
        Path needed = workshop(output, now.isEmpty() ? ".old" : ".mending");
        assertThat(needed).as("neither old nor new: " + now.files().keySet()).exists();
        return now.isEmpty() ? "put aside" : "mixed, with a plan";
    }

    /** The next run needs no hand. */
    private void settle(List<String> outputs, List<Tree> wanted, String... command) throws IOException {
        run(command);
        List<Tree> now = trees(outputs);
        for (int i = 0; i < outputs.size(); i++) {
            assertThat(now.get(i).unlike(wanted.get(i))).isEmpty();
        }
        assertThat(Tree.left(folder)).isEmpty();
    }

    private void tell(String what) {
        Numbers.tell("killed at " + MOMENTS + " moments, " + what, length + " ms long: " + met);
    }
}
