package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.pipeline.job.Progress.Step;

@DisplayName("Whatever takes longer than a second says what it is at")
class ProgressLineTest {

    private final StringWriter said = new StringWriter();

    private String afterAWholeRun(boolean watched) {
        try (ProgressLine line = new ProgressLine(new PrintWriter(said), watched)) {
            line.tell();
            line.at(Step.PICTURES);
            line.made();
            line.tell();
            line.tell();
            line.at(Step.PAGES);
            IntStream.range(0, 1_200).forEach(i -> line.made());
            line.tell();
            line.made();
            line.tell();
        }
        return said.toString().replace("\u001b[K", "|");
    }

    @Test
    void inOneLineThatChangesIfSomebodyWatches() {
        assertThat(afterAWholeRun(true))
                .isEqualTo("\r|reading texts\r|making pictures: 1\r|making pages: 1,200\r|making pages: 1,201\r|");
    }

    @Test
    void inALineForEachStepIfNobodyDoes() {
        assertThat(afterAWholeRun(false)).isEqualTo("reading texts\nmaking pictures\nmaking pages\n");
    }

    @Test
    void andNothingMoreOnceItIsOver() {
        ProgressLine line = new ProgressLine(new PrintWriter(said), true);
        line.close();
        line.tell();
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void butNothingBefore() {
        try (ProgressLine line = new ProgressLine(new PrintWriter(said), true).after(60_000)) {
            line.at(Step.WRITING);
        }
        assertThat(said.toString()).isEmpty();
    }
}
