package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;

@DisplayName("A site that is careful with tabs, and has an onion service")
class PageHeadTest {

    private static final Path SITE = Path.of("src/test/sites/fine/an-onion-service-and-one-title-for-all-tabs");
    private static final String ONION = "http://aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyydenbwha5dyp3kead.onion";

    @TempDir
    static Path output;

    @BeforeAll
    static void build() {
        Terminal told = Terminal.run("build", "--site", SITE.toString(), "--output", output.toString());
        assertThat(told.status()).as(told.err()).isZero();
    }

    private static String read(String file) throws IOException {
        return Files.readString(output.resolve(file));
    }

    @Test
    void callsEveryPageTheSameInTabs() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(output)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages)
                .allSatisfy(page -> assertThat(page).content().containsOnlyOnce("<title>Notes &amp; more</title>"));
    }

    @Test
    void keepsTheTitleEverywhereElse() throws IOException {
        assertThat(read("posts/new-hours/index.html")).contains("<h1>New hours</h1>");
        assertThat(read("feed.xml")).contains("New hours").doesNotContain("Notes");
        assertThat(read("search/index.html")).contains(">New hours</a>");
    }

    @Test
    void tellsTorBrowserOfTheOnionService() throws IOException {
        assertThat(read("posts/new-hours/index.html"))
                .containsOnlyOnce("<meta http-equiv=\"onion-location\" content=\"" + ONION + "/posts/new-hours/\">");
        assertThat(read("index.html")).contains("content=\"" + ONION + "/\"");
        assertThat(read("404.html")).doesNotContain("onion-location");
        assertThat(read("_headers")).containsOnlyOnce("\n/\n  Onion-Location: " + ONION + "/\n");
    }
}
