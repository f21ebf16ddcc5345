package org.kitepress.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.cli.Terminal;

@Tag("fault")
@DisplayName("Two runs at once")
class TwoRunsTest {

    private static final int ROUNDS = 6;
    private static final int AT_MOST_LATER = 2_500;
    private static final String STORY = "content/stories/a-walk.md";
    private static final Path LOCKS = Path.of("/proc/locks");

    @TempDir
    Path folder;

    private final Random random = new Random(7);

    private String[] arguments(String command) {
        Stream<String> words = command.equals("withdraw")
                ? Stream.of("withdraw", STORY, "--on", "2026-11-20", "-C", folder.toString())
                : Stream.of((command + " -C " + folder).split(" "));
        return words.toArray(String[]::new);
    }

    private Tree run(String command) throws IOException {
        Terminal told = Terminal.runToday(arguments(command));
        assertThat(told.status()).as(told.err()).isZero();
        return Tree.of(folder.resolve(command.equals("print") ? "print" : "site"));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "build, build",
        "build, print",
        "build, clean",
        "build, withdraw",
        "print, print",
        "print, clean",
        "print, withdraw",
        "withdraw, withdraw",
        "withdraw, clean",
        "clean, clean"
    })
    void endBothAndLeaveWhatOneAfterTheOtherWould(String one, String other) throws Exception {
        boolean withdrawn = List.of(one, other).contains("withdraw");
        for (int round = 0; round < ROUNDS; round++) {
            FileUtils.cleanDirectory(folder.toFile());
            SmallSite site = SmallSite.ofEditions(folder, "[messages]", "[]");
            Tree before = run("build");
            run("print");
            site.post(0, "Another word.");
            Child.Running first = Child.here().start(arguments(round % 2 == 0 ? one : other));
            Thread.sleep(random.nextInt(AT_MOST_LATER));
            Child.Running second = Child.here().start(arguments(round % 2 == 0 ? other : one));
            for (Child.Told told : List.of(first.told(), second.told())) {
                // an edition is not printed with a gap
                boolean gap = withdrawn && told.err().contains("[edition-incomplete]");
                assertThat(told.status()).as(told.err()).isEqualTo(gap ? 1 : 0);
            }
            Tree now = Tree.of(folder.resolve("site"));
            assertThat(Tree.left(folder)).isEmpty();
            Tree after = run("build");
            assertThat(now.isEmpty() || now.equals(before) || now.equals(after)).isTrue();
            if (withdrawn) {
                assertThat(telling()).isEmpty();
            } else {
                run("print");
            }
            assertThat(Tree.left(folder)).isEmpty();
        }
    }

    @Test
    @SuppressWarnings("try")
    void waitForEachOther() throws Exception {
        SmallSite.ofTypes(folder);
        Tree made = run("build");
        SmallSite.ofTypes(folder).post(0, "Another word.");
        Child.Running waiting;
        try (FileLock held = held("site")) {
            waiting = Child.here().start(arguments("build"));
            awaitWaiting(waiting);
            assertThat(Tree.of(folder.resolve("site"))).isEqualTo(made);
        }
        assertThat(waiting.told().status()).isZero();
        assertThat(Tree.of(folder.resolve("site"))).isNotEqualTo(made);
    }

    @Test
    void needNothingFromOneThatWasKilledWhileItHeldTheLock() throws Exception {
        SmallSite.ofPosts(folder, 100);
        Child.Running holder = Child.here().start(arguments("build"));
        while (holder.process().isAlive() && Files.notExists(folder.resolve(".kitepress/site.new"))) {
            Thread.sleep(1);
        }
        signal("STOP", holder);
        Child.Running second = Child.here().start(arguments("build"));
        awaitWaiting(second);
        holder.process().destroyForcibly();
        assertThat(second.told().status()).isZero();
        Tree made = Tree.of(folder.resolve("site"));
        assertThat(made.isEmpty()).isFalse();
        assertThat(Tree.left(folder)).isEmpty();
        assertThat(run("build")).isEqualTo(made);
    }

    /** The first has read the story, and comes to writing only when the second has taken it down. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"build, site", "build --all, site", "print, print/issue-1"})
    @SuppressWarnings("try")
    void neverBringBackWhatTheOtherTookDown(String command, String output) throws Exception {
        SmallSite site = SmallSite.ofEditions(folder, "[messages]", "[]");
        run("build");
        if (output.equals("site")) {
            site.post(0, "Another word.");
        } else {
            Files.createDirectories(folder.resolve("print/.kitepress"));
        }
        Child.Running late;
        Child.Running withdrawal;
        try (FileLock held = held(output)) {
            late = Child.here().start(arguments(command));
            awaitWaiting(late);
            signal("STOP", late);
            withdrawal = Child.here().start(arguments("withdraw"));
            if (output.equals("site")) {
                awaitWaiting(withdrawal);
            } else {
                assertThat(withdrawal.told().status()).isIn(0, 1);
            }
        }
        if (output.equals("site")) {
            assertThat(withdrawal.told().status()).isZero();
        }
        signal("CONT", late);
        late.told();
        assertThat(telling()).isEmpty();
    }

    /** What was made and still has the words of the story. */
    private List<String> telling() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("content")))
                    .filter(file -> text(file).contains("unmistakable"))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private FileLock held(String output) throws IOException {
        Path made = folder.resolve(output);
        Path lock = made.resolveSibling(".kitepress").resolve(made.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new Held(channel.lock());
    }

    /** Its file is closed with it. */
    private static final class Held extends FileLock {

        private final FileLock lock;

        Held(FileLock lock) {
            super(lock.channel(), lock.position(), lock.size(), lock.isShared());
            this.lock = lock;
        }

        @Override
        public boolean isValid() {
            return lock.isValid();
        }

        @Override
        public void release() throws IOException {
            lock.release();
            lock.channel().close();
        }
    }

    /** Until the machine lists it among those who wait for a lock. */
    private static void awaitWaiting(Child.Running run) throws Exception {
        Assumptions.assumeTrue(Files.isReadable(LOCKS), "the machine tells who waits for a lock");
        String waits = "-> .* " + run.process().pid() + " .*";
        while (Files.readAllLines(LOCKS).stream().noneMatch(line -> line.matches(".*" + waits))) {
            assertThat(run.process().isAlive()).as("it waits").isTrue();
            Thread.sleep(5);
        }
    }

    private static void signal(String name, Child.Running run) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + name, "" + run.process().pid()).start();
        assertThat(kill.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
