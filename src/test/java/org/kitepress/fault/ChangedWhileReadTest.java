package org.kitepress.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.Numbers;
import org.kitepress.cli.Terminal;

@Tag("fault")
@DisplayName("A site that somebody writes while it is read")
class ChangedWhileReadTest {

    private static final int ROUNDS = 4;
    private static final String MIXED = "Somebody wrote red. Somebody wrote blue.";

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private SmallSite site;

    /** Both posts always say the same color, but for a moment; each is written in place, replaced or taken away and brought back. */
    private void write(int turn) throws IOException {
        String words = turn % 2 == 0 ? "Somebody wrote red." : "Somebody wrote blue.";
        for (int post = 0; post < 2; post++) {
            String path = "content/posts/2026-10-01-p-" + post + ".md";
            if (turn % 3 == 0) {
                site.post(post, words);
            } else if (turn % 3 == 1) {
                replace(path, words, post);
            } else {
                Files.delete(site.path(path));
                site.post(post, words);
            }
        }
        site.picture("content/pictures/lamp.png", turn % 2 == 0 ? Color.RED : Color.BLUE);
    }

    private void replace(String path, String words, int post) throws IOException {
        Path beside = site.path("content/.beside.md");
        Files.writeString(beside, Files.readString(site.path(path)).replaceFirst("Somebody wrote [a-z]+\\.", words));
        Files.move(beside, site.path(path), StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void isMadeAsItStoodAtOneMomentOrSaysWhyNot() throws Exception {
        site = SmallSite.ofTypes(folder);
        write(0);
        run();
        int[] ends = new int[4];
        ExecutorService writer = Executors.newSingleThreadExecutor();
        for (int round = 0; round < ROUNDS; round++) {
            AtomicBoolean stop = new AtomicBoolean();
            int pause = round * 600;
            Future<?> writing = writer.submit(writing(stop, pause));
            Tree before = Tree.of(folder.resolve("site"));
            Child.Told told = Child.here().run("build", "-C", folder.toString());
            stop.set(true);
            writing.get();
            ends[told.status()]++;
            judge(told, before);
            run();
            assertThat(Tree.left(folder)).isEmpty();
            assertThat(colors()).doesNotContain(MIXED);
        }
        writer.shutdown();
        Numbers.tell("builds while somebody writes, by their ends", java.util.Arrays.toString(ends));
    }

    private Callable<Void> writing(AtomicBoolean stop, int pause) {
        return () -> {
            for (int turn = 0; !stop.get(); turn++) {
                write(turn);
                Thread.sleep(pause == 0 ? 5 : random.nextInt(2 * pause));
            }
            return null;
        };
    }

    private void judge(Child.Told told, Tree before) throws IOException {
        assertThat(told.err()).doesNotContain("please report it", "\tat ");
        if (told.status() == 3) {
            assertThat(told.err()).startsWith("kitepress: could not finish: ").hasLineCount(1);
            assertThat(told.err())
                    .containsAnyOf(
                            "run this once nobody writes them", "run the same again", "went away while it was needed");
        } else if (told.status() == 1) {
            assertThat(told.err()).contains("nothing was written");
            assertThat(Tree.of(folder.resolve("site"))).isEqualTo(before);
        } else {
            assertThat(told.status()).isZero();
        }
        assertThat(colors())
                .as(told.toString())
                .isIn("red red", "blue blue", "blue red", "red blue", "red ", " red", "blue ", " blue", " ");
    }

    /** What the two posts say in the website; nothing for one that was not there. */
    private String colors() throws IOException {
        return color("p-0") + " " + color("p-1");
    }

    private String color(String post) throws IOException {
        Path page = folder.resolve("site/posts/" + post + "/index.html");
        String words = Files.exists(page) ? Files.readString(page) : "";
        boolean red = words.contains("Somebody wrote red.");
        boolean blue = words.contains("Somebody wrote blue.");
        return red && blue ? "mixed" : red ? "red" : blue ? "blue" : Files.exists(page) ? "half" : "";
    }

    private void run() {
        Terminal told = Terminal.runToday("build", "-C", folder.toString());
        assertThat(told.status()).as(told.err()).isZero();
    }
}
