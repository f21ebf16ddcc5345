package org.kitepress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.Numbers;
import org.kitepress.cli.Terminal;

@ExtendWith(InABrowser.class)
@DisplayName("The search page")
class SearchIT {

    @TempDir
    static Path small;

    @TempDir
    static Path large;

    @BeforeAll
    static void build() throws IOException {
        page(small, "site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es, zh]\ntheme: ours\n");
        page(small, "themes/ours/theme.yaml", "extends: lantern\n");
        page(small, "themes/ours/words/zh.yaml", Files.readString(Path.of("themes/lantern/words/en.yaml")));
        page(
                small,
                "content/notes/bail.md",
                front("Bail and bond", "summary: How to get home.") + "A lawyer, a quilt.\n");
        page(small, "content/posts/2026-01-01-z.md", front("Old news", "") + "A quilt.\n");
        page(small, "content/posts/2026-02-01-y.md", front("Newer news", "") + "A quilt.\n");
        page(small, "content/posts/2026-02-01-x.md", front("Other news", "") + "A quilt.\n");
        page(small, "content/notes/mail.md", front("Mail", "") + "Why a letter comes back. Lawyers, houses.\n");
        page(small, "content/notes/closed.md", front("Closed", "channels: [web]") + "A lawyer.\n");
        page(
                small,
                "content/notes/hidden.md",
                front("Hidden", "")
                        + "Before.\n\n:::warning[a hard night]\nZebras.\n:::\n\n:::only{channel=web}\nGiraffes.\n:::\n");
        page(small, "content/notes/a.es.md", front("Cárceles de España", "") + "Dos años, un niño.\n");
        page(
                small,
                "content/notes/law.md",
                front("Deportation", "") + "Pregnancy, voting, e-mail, H.I.V. You were arrested.\n");
        page(small, "content/notes/law.zh.md", front("警察", "") + "警察问话时，请要求见律师。\n");
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

    /** What the page says to these words, and the titles that it shows. */
    private static String ask(Page page, String words) {
        page.evaluate("document.getElementById('search-found').textContent = ''");
        page.locator("#search-words").fill(words);
        page.locator("#search button").click();
        Locator found = page.locator("#search-found:not(:empty)");
        List<String> told = new ArrayList<>(List.of(found.textContent()));
        told.addAll(page.locator("#search-results h2").allInnerTexts());
        return String.join(" | ", told);
    }

    private static Page open(Visits visits, Host host, String path) {
        Page page = visits.begin(host);
        page.navigate(path);
        return page;
    }

    @Test
    void forgivesCaseAndPluralsAndShowsOnlyWhatIsOpen(Visits visits) throws IOException {
        String nothing = "Nothing was found. Try other words, or look through the list below.";
        try (Host host = new Host(small.resolve("site"))) {
            Page page = open(visits, host, "/search/");
            assertThat(ask(page, "lawyers")).isEqualTo("2 pages were found. | Bail and bond | Mail");
            assertThat(ask(page, "HOUSE letters")).isEqualTo("One page was found. | Mail");
            assertThat(ask(page, "hard night")).isEqualTo("One page was found. | Hidden");
            assertThat(List.of("zebra", "giraffes", "the", "xyzzy"))
                    .allSatisfy(words -> assertThat(ask(page, words)).isEqualTo(nothing));
        }
    }

    @Test
    void tellsWhatIsOfNoDayFirstAndThenTheNewest(Visits visits) throws IOException {
        try (Host host = new Host(small.resolve("site"))) {
            assertThat(ask(open(visits, host, "/search/"), "quilts"))
                    .isEqualTo("4 pages were found. | Bail and bond | Other news | Newer news | Old news");
        }
    }

    @Test
    void findsAWordInItsOtherForms(Visits visits) throws IOException {
        try (Host host = new Host(small.resolve("site"))) {
            Page page = open(visits, host, "/search/");
            assertThat(List.of("arrest", "vote", "pregnant", "deport", "email", "hiv", "ARRESTING"))
                    .allSatisfy(words -> assertThat(ask(page, words)).isEqualTo("One page was found. | Deportation"));
        }
    }

    @Test
    void findsChineseWordsWithoutSpacesBetween(Visits visits) throws IOException {
        try (Host host = new Host(small.resolve("site"))) {
            Page page = open(visits, host, "/zh/search/");
            assertThat(List.of("律师", "师", "请要求", "警察"))
                    .allSatisfy(words -> assertThat(ask(page, words)).endsWith(" | 警察"));
            assertThat(ask(page, "求律"))
                    .as("signs that do not stand beside each other")
                    .doesNotContain("|");
        }
    }

    @Test
    void forgivesAccentsInSpanish(Visits visits) throws IOException {
        try (Host host = new Host(small.resolve("site"))) {
            Page page = open(visits, host, "/es/search/");
            assertThat(List.of("carcel espana", "AÑO niños")).allSatisfy(words -> assertThat(ask(page, words))
                    .isEqualTo("Se encontró una página. | Cárceles de España"));
        }
    }

    @Test
    void asksASmallSiteForOneFileWhateverIsLookedFor(Visits visits) throws IOException {
        try (Host host = new Host(small.resolve("site"))) {
            Page page = open(visits, host, "/search/");
            Object before = page.evaluate("history.length");
            List.of("lawyers", "mail", "zebra").forEach(words -> ask(page, words));
            assertThat(host.log())
                    .extracting(Host.Asked::request)
                    .filteredOn(request -> request.startsWith("/search/"))
                    .hasSize(2)
                    .last()
                    .asString()
                    .isEqualTo("/search/index.txt");
            assertThat(page.url()).as("what was typed is in no address").isEqualTo(host.origin() + "/search/");
            assertThat(page.evaluate("history.length"))
                    .as("and makes no history")
                    .isEqualTo(before);
        }
    }

    @Test
    void asksALargeSiteForLittle(Visits visits) throws IOException {
        try (Host host = new Host(large.resolve("site"))) {
            Page page = open(visits, host, "/search/");
            ask(page, "number 3 text7");
            int first = host.bytes();
            assertThat(first).isBetween(10_000, 150_000);
            assertThat(ask(page, "umbrellas")).startsWith("100 pages were found. | Number 0 | ");
            int second = host.bytes();
            assertThat(second - first).isLessThanOrEqualTo(40_000);
            assertThat(ask(page, "paper8 text8")).isEqualTo("One page was found. | Number 8");
            int third = host.bytes();
            assertThat(third - second).isLessThanOrEqualTo(40_000);
            Numbers.tell(
                    "a search on a site of 700 pages",
                    "the page and the first words " + first + " bytes, at most 150000; later words " + (second - first)
                            + " and " + (third - second) + ", at most 40000");
            ask(page, "umbrella");
            assertThat(host.bytes())
                    .as("what was fetched once is not fetched again")
                    .isEqualTo(third);
            assertThat(host.log()).extracting(Host.Asked::request).noneMatch(request -> request.contains("umbrella"));
        }
    }

    @Test
    void showsTenMoreAndPutsTheReaderAtTheFirstOfThem(Visits visits) throws IOException {
        try (Host host = new Host(large.resolve("site"))) {
            Page page = open(visits, host, "/search/");
            ask(page, "umbrella");
            page.locator("#search-more").click();
            page.locator("#search-results li").nth(19).waitFor();
            assertThat(page.locator("#search-results li").count()).isEqualTo(20);
            assertThat(page.evaluate("document.activeElement.textContent").toString())
                    .startsWith("Number ");
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
        assertThat(page.select(".parts li").eachText())
                .contains("Bail and bond", "Deportation", "Hidden", "Mail")
                .doesNotContain("Closed");
        Document many = Jsoup.parse(Files.readString(large.resolve("site/search/index.html")));
        assertThat(many.select(".parts").text()).isEqualTo("News 700 pages. The list of this part has all of them.");
        assertThat(many.select(".parts a").eachAttr("href")).containsExactly("/posts/");
    }
}
