package org.kitepress.parse.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Content;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.parse.ContentParser;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

@DisplayName("A text that would never be read to its end")
class TimedTasksTest {

    /** Asks for more than a million signs, and no paragraph of it is long. */
    private static final String LONG = "Words of a long book.\n\n".repeat(20_000);

    /** More tasks that never end than there are threads, and others after them. Whoever hangs is said to work a day at every look. */
    @Tag("slow")
    @Test
    void keepsNoOtherOneWaiting() {
        CountDownLatch never = new CountDownLatch(1);
        Set<Thread> hanging = ConcurrentHashMap.newKeySet();
        AtomicLong days = new AtomicLong();
        TimedTasks watchdog =
                new TimedTasks(thread -> hanging.contains(thread) ? TimeUnit.DAYS.toNanos(days.incrementAndGet()) : 0);
        List<Optional<Integer>> results = watchdog.run(60, i -> i, i -> {
            if (i < 10) {
                hanging.add(Thread.currentThread());
                return hang(never);
            }
            return i;
        });
        assertThat(results.subList(0, 10)).allMatch(Optional::isEmpty);
        assertThat(results.subList(10, 60).stream().map(Optional::orElseThrow))
                .isEqualTo(IntStream.range(10, 60).boxed().toList());
        never.countDown();
    }

    private static int hang(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return -1;
    }

    @Test
    void isNotMistakenForAFaultOfOurs() {
        assertThatThrownBy(() -> new TimedTasks(thread -> 0).run(3, i -> i, i -> {
                    throw new IllegalArgumentException("ours");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("ours");
    }

    /** However busy the machine is, it works a minute for nobody who waits. */
    @Test
    void isNotOneThatWaits() {
        CountDownLatch done = new CountDownLatch(1);
        AtomicLong looks = new AtomicLong();
        List<Optional<Integer>> results = new TimedTasks(thread -> {
                    if (looks.incrementAndGet() == 10) {
                        done.countDown();
                    }
                    return 0;
                })
                .run(1, i -> i, i -> hang(done));
        assertThat(results).containsExactly(Optional.of(-1));
    }

    @Test
    void isReportedWhileTheOthersAreUnderstood() {
        Result<Content> parsed = parsed(1, file("content/a.md", LONG), file("content/b.md", "Words."));
        assertThat(parsed.value().documents())
                .extracting(document -> document.text().blocks().size())
                .containsExactly(0, 1);
        assertThat(parsed.problems())
                .containsExactly(new Problem(
                        Code.TEXT_TOO_SLOW,
                        "the text takes too many steps to read",
                        "look for long runs of the same sign, or make several pages of it; `steps` under `limits` in `site.yaml` is 1",
                        new Place("content/a.md", 1, 1)));
    }

    @Test
    void isReadWhereASiteAllowsMoreSteps() {
        assertThat(parsed(200, file("content/a.md", LONG)).problems()).isEmpty();
    }

    private static Result<Content> parsed(int megasteps, SourceFile... files) {
        Schema page = new Schema("page", List.of(), "", Set.of(), "", List.of());
        return ContentParser.parse(
                List.of(files), List.of(page), List.of(new Language("en")), new Limits(1024, megasteps, 200));
    }

    private static SourceFile file(String path, String body) {
        return new SourceFile(path, ("---\n---\n" + body).getBytes(StandardCharsets.UTF_8));
    }
}
