package org.kitepress.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;

/** The search page in a real browser, against a host that writes down what it is asked for. */
@DisplayName("The search page")
class SearchPageTest {

    /** Types the words, waits for an answer, and notes it; then the next ones. */
    private static final String DRIVER =
            """
            const before = history.length;
            const found = document.getElementById('search-found');
            const told = document.body.appendChild(document.createElement('ul'));
            told.id = 'told';
            (async () => {
              for (const words of QUERIES) {
                found.textContent = '';
                document.getElementById('search-words').value = words;
                document.querySelector('#search button').click();
                while (!found.textContent) await new Promise(done => setTimeout(done, 20));
                const item = told.appendChild(document.createElement('li'));
                item.textContent = [found.textContent, ...[...document.querySelectorAll('#search-results h2')]
                  .map(title => title.textContent)].join(' | ');
                await fetch('/mark', {cache: 'no-store'});
              }
              document.getElementById('search-more').click();
              await new Promise(done => setTimeout(done, 500));
              told.dataset.focus = document.activeElement.textContent;
              told.dataset.shown = document.querySelectorAll('#search-results li').length;
              told.dataset.place = location.href.replace(location.origin, '') + ' ' + (history.length - before);
            })();
            """;

    @TempDir
    static Path small;

    @TempDir
    static Path large;

    @BeforeAll
    static void build() throws IOException {
        page(small, "site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es]\n");
        page(small, "content/notes/bail.md", front("Bail and bond", "summary: How to get home.") + "A lawyer.\n");
        page(small, "content/notes/mail.md", front("Mail", "") + "Why a letter comes back. Lawyers, houses.\n");
        page(small, "content/notes/closed.md", front("Closed", "channels: [web]") + "A lawyer.\n");
        page(
                small,
                "content/notes/hidden.md",
                front("Hidden", "")
                        + "Before.\n\n:::warning[a hard night]\nZebras.\n:::\n\n:::only{channel=web}\nGiraffes.\n:::\n");
        page(small, "content/notes/a.es.md", front("Cárceles de España", "") + "Dos años, un niño.\n");
        page(large, "site.yaml", "title: Large\nurl: https://large.example/\n");
        for (int i = 0; i < 700; i++) {
            String words = i % 7 == 0 ? "umbrella" : "paper" + i;
            page(
                    large,
                    "content/posts/2026-01-01-post-" + i + ".md",
                    front(
                                    "Number " + i,
                                    "date: 2026-01-01\nsummary: A summary of some length that says nothing much about "
                                            + "the post of this number, but fills its line.")
                            + "Some " + words + " text" + i + ".\n");
        }
        for (Path folder : List.of(small, large)) {
            Terminal told = Terminal.run("build", "--site", folder.toString());
            assertThat(told.status()).as(told.err()).isZero();
        }
    }

    private static String front(String title, String fields) {
        return "---\ntitle: " + title + "\n" + (fields.isEmpty() ? "" : fields + "\n") + "---\n\n";
    }

    private static void page(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Document search(Host host, String path) throws IOException {
        return Jsoup.parse(host.open(path));
    }

    private static Host host(Path folder, String... queries) throws IOException {
        String list = Stream.of(queries).map(query -> "\"" + query + "\"").collect(Collectors.joining(", ", "[", "]"));
        return new Host(folder.resolve("site"), DRIVER.replace("QUERIES", list));
    }

    @Test
    void forgivesCaseAndPluralsAndShowsOnlyWhatIsOpen() throws IOException {
        try (Host host = host(small, "lawyers", "HOUSE letters", "zebra", "giraffes", "hard night", "the", "xyzzy")) {
            assertThat(search(host, "/search/").select("#told li").eachText())
                    .containsExactly(
                            "2 pages were found. | Bail and bond | Mail",
                            "One page was found. | Mail",
                            "Nothing was found. Try other words, or look through the list below.",
                            "Nothing was found. Try other words, or look through the list below.",
                            "One page was found. | Hidden",
                            "Nothing was found. Try other words, or look through the list below.",
                            "Nothing was found. Try other words, or look through the list below.");
        }
    }

    @Test
    void forgivesAccentsInSpanish() throws IOException {
        try (Host host = host(small, "carcel espana", "AÑO niños")) {
            assertThat(search(host, "/es/search/").select("#told li").eachText())
                    .containsExactly(
                            "Se encontró una página. | Cárceles de España",
                            "Se encontró una página. | Cárceles de España");
        }
    }

    @Test
    void asksASmallSiteForOneFileWhateverIsLookedFor() throws IOException {
        try (Host host = host(small, "lawyers", "mail", "zebra")) {
            Document page = search(host, "/search/");
            assertThat(host.log())
                    .extracting(Host.Asked::request)
                    .filteredOn(request -> request.startsWith("/search/"))
                    .hasSize(2)
                    .last()
                    .asString()
                    .matches("/search/[0-9a-f]{12}/index\\.txt");
            assertThat(page.select("#told").attr("data-place"))
                    .as("what was typed is in no address and makes no history")
                    .isEqualTo("/search/ 0");
        }
    }

    @Test
    void asksALargeSiteForLittle() throws IOException {
        try (Host host = host(large, "number 3 text7", "umbrellas", "paper8 text8", "umbrella")) {
            Document page = search(host, "/search/");
            assertThat(page.select("#told li").eachText().get(1)).startsWith("100 pages were found. | Number 0 | ");
            assertThat(page.select("#told li").eachText().get(2)).isEqualTo("One page was found. | Number 8");
            assertThat(page.select("#told").attr("data-shown")).isEqualTo("20");
            assertThat(page.select("#told").attr("data-focus")).startsWith("Number ");
            List<Integer> bytes = new ArrayList<>(List.of(0));
            host.log().stream()
                    .filter(asked -> !asked.request().equals("/driver.js"))
                    .forEach(asked -> {
                        if (asked.request().equals("/mark")) {
                            bytes.add(0);
                        } else {
                            bytes.set(bytes.size() - 1, bytes.get(bytes.size() - 1) + asked.bytes());
                        }
                    });
            assertThat(bytes.get(0)).isBetween(10_000, 150_000);
            assertThat(bytes.subList(1, 4)).allMatch(size -> size <= 40_000);
            assertThat(bytes.get(3))
                    .as("what was fetched once is not fetched again")
                    .isZero();
            assertThat(host.log()).extracting(Host.Asked::request).noneMatch(request -> request.contains("umbrella"));
        }
    }

    @Test
    void listsEverythingWithoutAScript() throws IOException {
        Document page = Jsoup.parse(Files.readString(small.resolve("site/search/index.html")));
        assertThat(page.select("form").attr("hidden"))
                .as("it does nothing without a script")
                .isEmpty();
        assertThat(page.selectFirst("form").hasAttr("hidden")).isTrue();
        assertThat(page.select("input[name]")).as("nothing could be sent").isEmpty();
        assertThat(page.select(".parts li").eachText()).containsExactly("Bail and bond", "Hidden", "Mail");
        Document many = Jsoup.parse(Files.readString(large.resolve("site/search/index.html")));
        assertThat(many.select(".parts").text()).isEqualTo("News 700 pages. The list of this part has all of them.");
        assertThat(many.select(".parts a").eachAttr("href")).containsExactly("/posts/");
    }
}
