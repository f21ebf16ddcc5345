package org.kitepress.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.kitepress.pipeline.Build;
import org.kitepress.pipeline.job.Job;

/**
 * What all tests in a browser share: the browser and the websites.
 *
 * @param folder of all that was written for them; gone in the end
 * @param own the site of this repository
 * @param everyType a tiny one with every type of page, in our theme and three languages, one from right to left
 */
public record Stage(Path folder, Chromium chromium, Host own, Host everyType) implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stage set() {
        try {
            Path folder = Files.createTempDirectory("kitepress-browser");
            return new Stage(
                    folder,
                    new Chromium(Chromium.find().orElseThrow()),
                    host(Path.of(""), folder.resolve("own")),
                    host(EveryType.write(folder.resolve("sample")), folder.resolve("every-type")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Host host(Path site, Path output) throws IOException {
        var outcome = Build.build(new Job(site, TODAY, false, List.of()), output);
        if (outcome.report().hasErrors()) {
            throw new IllegalStateException(outcome.report().problems().toString());
        }
        return new Host(output);
    }

    Browser browser() {
        return chromium.browser();
    }

    @Override
    public void close() {
        chromium.close();
        own.close();
        everyType.close();
        try {
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
