package org.kitepress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kitepress.Numbers;

/** On a slow network, or one that is paid for by the megabyte, weight decides who can read. */
@ExtendWith(InABrowser.class)
@DisplayName("The weight of a page")
class WeightIT {

    private static final int MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 4;
    private static final Set<String> ARTICLES = Set.of("type-post", "type-guide", "type-story", "type-page");

    /**
     * What a first visit costs.
     *
     * @param packed the bytes with gzip
     */
    private record Cost(String path, int requests, int bytes, int packed) {

        @Override
        public String toString() {
            return path + ", " + requests + " requests, " + bytes + " bytes, " + packed + " with gzip";
        }
    }

    @Test
    void isSmallIfItHasNoPictures(Stage stage, Visits visits) throws IOException {
        List<Cost> costs = new ArrayList<>();
        for (String path : articles(stage.own().site())) {
            costs.add(cost(stage.own(), visits, path));
        }
        assertThat(costs).hasSizeGreaterThan(10);
        Cost heaviest = costs.stream().max(Comparator.comparingInt(Cost::bytes)).orElseThrow();
        Numbers.tell(
                "the heaviest of " + costs.size() + " articles without pictures",
                heaviest + "; at most " + MOST_REQUESTS + " requests, " + MOST_BYTES + " bytes");
        assertThat(costs).allSatisfy(cost -> {
            assertThat(cost.bytes()).isBetween(5_000, MOST_BYTES);
            assertThat(cost.requests()).isBetween(3, MOST_REQUESTS);
        });
    }

    private static List<String> articles(Path site) throws IOException {
        List<String> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : (Iterable<Path>) files.filter(path -> path.endsWith("index.html"))::iterator) {
                Document page = Jsoup.parse(Files.readString(file));
                if (ARTICLES.contains(page.body().className())
                        && page.select("article").size() == 1
                        && page.select("img").isEmpty()) {
                    articles.add("/" + site.relativize(file).toString().replace("index.html", ""));
                }
            }
        }
        return articles;
    }

    /** With the icon, which a browser that nobody looks at asks for when it likes. */
    private static Cost cost(Host host, Visits visits, String path) throws IOException {
        Page page = visits.begin(host);
        Set<String> asked = new TreeSet<>();
        page.onRequest(request -> asked.add(request.url().replace(host.origin(), "")));
        page.navigate(path);
        asked.add(page.getAttribute("link[rel=icon]", "href"));
        page.context().close();
        int bytes = 0;
        int packed = 0;
        for (String request : asked) {
            byte[] file = Files.readAllBytes(host.site().resolve(file(request)));
            bytes += file.length;
            packed += packed(file);
        }
        return new Cost(path, asked.size(), bytes, packed);
    }

    private static String file(String request) {
        return request.substring(1) + (request.endsWith("/") ? "index.html" : "");
    }

    @Test
    void isToldOfWhatAllPagesShare(Stage stage) throws IOException {
        for (String name : List.of("style.css", "exit.js", "search.js")) {
            byte[] made =
                    Files.readAllBytes(stage.own().site().resolve("assets").resolve(name));
            Numbers.tell(name, made.length + " bytes, " + packed(made) + " with gzip");
            assertThat(made.length).isBetween(100, 30_000);
        }
    }

    @Test
    void growsLittleWithASearch(Stage stage, Visits visits) {
        Host host = stage.own();
        Page page = visits.begin(host);
        int before = host.bytes();
        page.navigate("/search/");
        int first = search(page, host, "letters") - before;
        int later = search(page, host, "a bus to the library") - first - before;
        Numbers.tell(
                "a search on our own site", "the page and the first words " + first + " bytes, later words " + later);
        assertThat(first).isBetween(10_000, 150_000);
        assertThat(later).isBetween(0, 40_000);
    }

    private static int search(Page page, Host host, String words) {
        page.evaluate("document.getElementById('search-found').textContent = ''");
        page.locator("#search-words").fill(words);
        page.locator("#search-words").press("Enter");
        page.locator("#search-found:not(:empty)").waitFor();
        return host.bytes();
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.size();
    }
}
