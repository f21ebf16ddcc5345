package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Tiny sites, whose pages are read as a search engine or a messenger reads them. */
@DisplayName("What a page says of itself to programs")
class MeaningTest {

    @TempDir
    Path folder;

    @BeforeEach
    void site() throws IOException {
        file("site.yaml", "title: The Paper Boat\nurl: https://boat.example/base/\n");
    }

    @Test
    void onTheFrontIsWhoseSiteItIsAndNothingOfPeople() throws IOException {
        file("content/index.md", "---\ntitle: Welcome\n---\n\nWords.\n");
        assertThat(data("index.html"))
                .hasToString("[{\"@type\":\"Organization\",\"name\":\"The Paper Boat\","
                        + "\"url\":\"https://boat.example/base/\"}]");
    }

    @Test
    void ofAnArticleIsWhatThePageShows() throws IOException {
        file(
                "content/posts/sundays.md",
                """
                ---
                title: We open on Sundays
                date: 2026-05-01
                updated: 2026-06-14
                author: The editors
                ---

                From May on the reading room is "open" on Sundays.
                """);
        JsonNode article = data("posts/sundays/index.html").get(0);
        assertThat(article.get("@type").asString()).isEqualTo("Article");
        assertThat(article.get("headline").asString()).isEqualTo("We open on Sundays");
        assertThat(article.get("datePublished").asString()).isEqualTo("2026-05-01");
        assertThat(article.get("dateModified").asString()).isEqualTo("2026-06-14");
        assertThat(article.get("author").asString()).isEqualTo("The editors");
        assertThat(article.get("description").asString())
                .isEqualTo("From May on the reading room is “open” on Sundays.");
        assertThat(article.get("image").asString()).isEqualTo("https://boat.example/base/posts/sundays/card.png");
    }

    @Test
    void ofAWarnedStoryHasNothingOfItsText() throws IOException {
        file(
                "content/stories/night.md",
                """
                ---
                title: A night
                warning: an arrest
                consent: {given: 2026-01-01, channels: [web, search], identity: anonymous}
                ---

                Zqsecret words.

                :::steps
                1. Zqsecret step.
                :::
                """);
        Document page = page("stories/night/index.html");
        assertThat(page.head().html()).doesNotContain("Zqsecret", "description");
        assertThat(data("stories/night/index.html").get(0).has("author")).isFalse();
        assertThat(page.body().text()).contains("Zqsecret words.");
    }

    @Test
    void ofAPageThatIsClosedForSearchIsNothing() throws IOException {
        file("content/posts/a.md", "---\ntitle: A\ndate: 2026-05-01\nchannels: [web]\n---\n\nWords.\n");
        Document page = page("posts/a/index.html");
        assertThat(page.select("script[type], meta[property], meta[name^=twitter]"))
                .isEmpty();
        assertThat(folder.resolve("site/posts/a/card.png")).doesNotExist();
        assertThat(Jsoup.parse(text("404.html")).select("script[type], meta[property]"))
                .isEmpty();
    }

    @Test
    void ofStepsIsHowItIsDoneUnderItsHeading() throws IOException {
        file(
                "content/letters.md",
                """
                ---
                title: Letters
                ---

                ## Folding a letter

                :::steps
                1. Lay it *flat*.
                2. Fold it, [as we do](letters.md).

                   Twice.
                :::

                :::warning[sealing]
                :::steps
                1. Zqbehind.
                :::
                :::

                :::only{channel="print"}
                :::steps
                1. Zqpaper.
                :::
                :::
                """);
        JsonNode data = data("letters/index.html");
        assertThat(data).hasSize(1);
        assertThat(data.get(0).get("name").asString()).isEqualTo("Folding a letter");
        assertThat(texts(data.get(0).get("step"), "text")).containsExactly("Lay it flat.", "Fold it, as we do. Twice.");
    }

    @Test
    void ofAProfileIsWhatItWasAsked() throws IOException {
        file(
                "content/profiles/library.md",
                """
                ---
                title: The library
                country: US
                questions:
                  - {ask: "What do you do?", answer: "We mail books."}
                ---

                Words.
                """);
        JsonNode questions = data("profiles/library/index.html").get(0).get("mainEntity");
        assertThat(texts(questions, "name")).containsExactly("What do you do?");
        assertThat(questions.get(0).get("acceptedAnswer").get("text").asString())
                .isEqualTo("We mail books.");
    }

    @Test
    void ofAPageInAFolderIsTheWayToIt() throws IOException {
        file("content/posts/a.md", "---\ntitle: A\ndate: 2026-05-01\n---\n\nWords.\n");
        JsonNode way = data("posts/a/index.html").get(1).get("itemListElement");
        assertThat(texts(way, "name")).containsExactly("The Paper Boat", "News", "A");
        assertThat(texts(way, "item"))
                .containsExactly(
                        "https://boat.example/base/",
                        "https://boat.example/base/posts/",
                        "https://boat.example/base/posts/a/");
        assertThat(texts(data("posts/index.html").get(0).get("itemListElement"), "name"))
                .containsExactly("The Paper Boat", "News");
    }

    @Test
    void ofAnEventIsWhenAndWhereAsItSays() throws IOException {
        file(
                "content/events/day.md",
                """
                ---
                title: Press day
                starts: 2026-12-05
                starts-at: 14:00
                ends-at: 17:30
                place: The office
                ---

                We fold.
                """);
        assertThat(data("events/day/index.html").get(0))
                .hasToString(
                        "{\"@type\":\"Event\",\"name\":\"Press day\",\"url\":\"https://boat.example/base/events/day/\","
                                + "\"inLanguage\":\"en\",\"startDate\":\"2026-12-05T14:00\",\"endDate\":\"2026-12-05T17:30\","
                                + "\"description\":\"We fold.\",\"location\":{\"@type\":\"Place\",\"name\":\"The office\"}}");
    }

    /** Whatever a title is, there is one script, and it is data; the policy of the page names just this data. */
    @Test
    void cannotBeLeftByATitle() throws Exception {
        String title = "</script><script>alert(1)</script><! & ' \u2028";
        file(
                "content/posts/a.md",
                "---\ntitle: \"" + title.replace("\u2028", "\\u2028") + "\"\ndate: 2026-05-01\n---\n\nWords.\n");
        Document page = page("posts/a/index.html");
        assertThat(page.select("script:not([src])")).hasSize(1);
        String data = page.select("script:not([src])").get(0).data();
        assertThat(data).doesNotContain("<", ">", "&", "\u2028");
        assertThat(data("posts/a/index.html").get(0).get("headline").asString()).startsWith("</script><script>alert");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';");
    }

    @Test
    void isShownWithALinkToIt() throws IOException {
        file(
                "content/posts/a.md",
                "---\ntitle: A\ndate: 2026-05-01\nsummary: It says \"this\" & that.\n---\n\nWords.\n");
        Document page = page("posts/a/index.html");
        assertThat(page.select("meta[property^=og], meta[name^=twitter]").stream()
                        .map(meta -> meta.attr("property") + meta.attr("name") + " = " + meta.attr("content")))
                .containsExactly(
                        "og:type = article",
                        "og:title = A",
                        "og:description = It says “this” & that.",
                        "og:url = https://boat.example/base/posts/a/",
                        "og:site_name = The Paper Boat",
                        "og:locale = en",
                        "og:image = https://boat.example/base/posts/a/card.png",
                        "og:image:type = image/png",
                        "og:image:width = 1200",
                        "og:image:height = 630",
                        "og:image:alt = A · The Paper Boat",
                        "twitter:card = summary_large_image");
        assertThat(folder.resolve("site/posts/a/card.png")).isNotEmptyFile();
    }

    @Test
    void isShownWithThePictureOfTheFrontIfItsTitleHasLettersThatOurFontLacks() throws IOException {
        file("content/posts/a.md", "---\ntitle: 短い題\ndate: 2026-05-01\n---\n\nWords.\n");
        Document page = page("posts/a/index.html");
        assertThat(folder.resolve("site/posts/a/card.png")).doesNotExist();
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://boat.example/base/card.png");
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).isEqualTo("The Paper Boat");
    }

    @Test
    void isShownWithoutAPictureIfTheSiteWantsNone() throws IOException {
        file("site.yaml", "title: The Paper Boat\nurl: https://boat.example/base/\ncards: false\n");
        file("content/posts/a.md", "---\ntitle: A\ndate: 2026-05-01\n---\n\nWords.\n");
        Document page = page("posts/a/index.html");
        assertThat(page.select("meta[property^=og:image]")).isEmpty();
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
        assertThat(folder.resolve("site/card.png")).doesNotExist();
    }

    @Test
    void isShownAsNothingInParticularIfThatIsWhatTabsSay() throws IOException {
        file("site.yaml", "title: The Paper Boat\nurl: https://boat.example/base/\ntab-title: Weather\n");
        file("content/posts/a.md", "---\ntitle: Zqtitle\ndate: 2026-05-01\nsummary: Zqsummary.\n---\n\nWords.\n");
        Document page = page("posts/a/index.html");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Weather");
        assertThat(page.select("meta[property^=og]").outerHtml()).doesNotContain("Zq");
        assertThat(folder.resolve("site/card.png")).doesNotExist();
    }

    private static List<String> texts(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.get(name).asString())
                .toList();
    }

    private JsonNode data(String file) throws IOException {
        JsonNode whole = new ObjectMapper()
                .readTree(page(file)
                        .select("script[type=application/ld+json]")
                        .get(0)
                        .data());
        assertThat(whole.get("@context").asString()).isEqualTo("https://schema.org");
        return whole.get("@graph");
    }

    private Document page(String file) throws IOException {
        if (!Files.exists(folder.resolve("site"))) {
            Terminal told = Terminal.run("build", "--site", folder.toString());
            assertThat(told.status()).as(told.err()).isZero();
        }
        return Jsoup.parse(text(file));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("site").resolve(file));
    }

    private void file(String path, String content) throws IOException {
        HostileSite.file(folder, path, content);
    }
}
