package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.Numbers;
import org.kitepress.diag.Problem;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;

@DisplayName("A site of three hundred pages")
class LargeSiteIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void isFoundFaultlessByTheNuChecker() throws Exception {
        Corpus.write(folder, 300);
        Path site = folder.resolve("site");
        Outcome outcome = Build.build(new Job(folder, TODAY, false, List.of()), site);
        assertThat(outcome.report().hasErrors())
                .as(
                        "%s",
                        outcome.report().problems().stream()
                                .map(Problem::message)
                                .limit(20)
                                .toList())
                .isFalse();
        NuChecker.Answer answer = NuChecker.read(site, "https://words.example/");
        assertThat(answer.pages()).isGreaterThan(300);
        assertThat(answer.complaints()).isEmpty();
        Numbers.tell("pages of a large site that the Nu checker finds faultless", String.valueOf(answer.pages()));
    }
}
