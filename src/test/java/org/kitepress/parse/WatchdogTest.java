package org.kitepress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Content;
import org.kitepress.model.Document;
import org.kitepress.model.Language;
import org.kitepress.model.Limits;
import org.kitepress.model.data.Schema;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

@DisplayName("A text that cannot be read in time")
class WatchdogTest {

    /** More tasks that never end than there are threads, and others after them. */
    @Test
    void keepsNoOtherOneWaiting() {
        CountDownLatch never = new CountDownLatch(1);
        List<Optional<Integer>> results =
                new Watchdog(Duration.ofMillis(200)).run(60, i -> i, i -> i < 10 ? hang(never) : i);
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
        assertThatThrownBy(() -> new Watchdog(Duration.ofSeconds(5)).run(3, i -> i, i -> {
                    throw new IllegalArgumentException("ours");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("ours");
    }

    /** A quote of many short lines keeps flexmark busy for longer than the clock it can be stopped by. */
    @Test
    void isReportedWhileTheOthersAreUnderstood() {
        Schema page = new Schema("page", List.of(), "", Set.of(), "", List.of());
        String runs = ">a\n".repeat(340_000);
        Result<Content> parsed = ContentParser.parse(
                List.of(file("content/a.md", runs), file("content/b.md", "Words.")),
                List.of(page),
                List.of(new Language("en")),
                new Limits(1024, Duration.ofSeconds(1), 200));
        assertThat(parsed.value().documents()).extracting(Document::path).containsExactly("content/b.md");
        assertThat(parsed.value().unread()).containsExactly("content/a.md");
        assertThat(parsed.problems())
                .containsExactly(new Problem(
                        Code.TEXT_TOO_SLOW,
                        "the text could not be read within 1 second",
                        "look for long runs of the same sign, or make several pages of it; `seconds` under `limits` in `site.yaml` is 1",
                        new Place("content/a.md", 1, 1)));
    }

    private static SourceFile file(String path, String body) {
        return new SourceFile(path, ("---\n---\n" + body).getBytes(StandardCharsets.UTF_8));
    }
}
