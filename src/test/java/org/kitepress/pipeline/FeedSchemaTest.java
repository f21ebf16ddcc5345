package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.pipeline.job.Job;

/** The feeds and the sitemap of this repository's site, held against what their formats ask for. */
@Tag("slow")
@DisplayName("Feeds and sitemap")
class FeedSchemaTest {

    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = folder.resolve("site");
        Build.build(new Job(Path.of(""), LocalDate.of(2026, 11, 23), false, List.of()), site);
    }

    @ParameterizedTest
    @CsvSource({"ATOM, feed.xml", "RSS, rss.xml", "JSON_FEED, feed.json", "SITEMAP, sitemap.xml"})
    void areAsTheirFormatsAskFor(FormatSchema schema, String name) throws IOException {
        List<Path> files = files(name);
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(schema.complaints(Files.readString(file))).as("%s", file).isEmpty();
        }
    }

    /** So that the test above can fail. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ATOM | feed.xml | <updated>.*?</updated> | ''",
                "ATOM | feed.xml | T12:00:00Z | ''",
                "ATOM | feed.xml | (?s)<author>.*?</author> | ''",
                "ATOM | feed.xml | <entry> | <entry><guid>x</guid>",
                "RSS | rss.xml | version=\"2.0\" | version=\"0.9\"",
                "RSS | rss.xml | <pubDate>... | <pubDate>Day",
                "RSS | rss.xml | <description>.*?</description> | ''",
                "RSS | rss.xml | type=\"application/rss\\+xml\" | ''",
                "JSON_FEED | feed.json | content_text | content",
                "JSON_FEED | feed.json | T12:00:00Z | ''",
                "JSON_FEED | feed.json | \"items\" | \"entries\"",
                "SITEMAP | sitemap.xml | <loc>.*?</loc> | ''",
                "SITEMAP | sitemap.xml | <lastmod>.{10} | <lastmod>soon",
                "SITEMAP | sitemap.xml | hreflang=\"en\" | ''"
            })
    void areRefusedWithAMistakeInThem(FormatSchema schema, String name, String pattern, String instead)
            throws IOException {
        String text = Files.readString(site.resolve(name));
        String wrong = text.replaceFirst(pattern, instead);
        assertThat(wrong).isNotEqualTo(text);
        assertThat(schema.complaints(wrong)).isNotEmpty();
    }

    /** What RFC 4287 says in words: one address where an entry can be read, another id for another entry, its own address. */
    @Test
    void ofAtomSayWhereTheyAreAndTellTheirEntriesApart() throws IOException {
        for (Path file : files("feed.xml")) {
            Document feed = xml(file);
            assertThat(feed.select("feed > link[rel=self]").eachAttr("href"))
                    .containsExactly("https://lantern.example/" + site.relativize(file));
            assertThat(feed.select("entry > id").eachText()).as("%s", file).doesNotHaveDuplicates();
            assertThat(feed.select("entry")).as("%s", file).allSatisfy(entry -> assertThat(
                            entry.select("link[rel=alternate]"))
                    .hasSize(1));
        }
    }

    @Test
    void ofTheSitemapNameEachTranslationOnAllOthers() throws IOException {
        Document sitemap = xml(site.resolve("sitemap.xml"));
        int pairs = 0;
        for (Element url : sitemap.select("url")) {
            List<String> links = links(url);
            for (Element link : url.select("xhtml|link")) {
                Element other = sitemap.select("url").stream()
                        .filter(u -> u.select("loc").text().equals(link.attr("href")))
                        .findFirst()
                        .orElseThrow();
                assertThat(links(other)).isEqualTo(links);
                pairs++;
            }
            assertThat(links.isEmpty()
                            || String.join(" ", links)
                                    .contains(url.select("loc").text()))
                    .isTrue();
        }
        assertThat(pairs).isPositive();
    }

    private static List<String> links(Element url) {
        return url.select("xhtml|link").stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                .toList();
    }

    private static Document xml(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> paths = Files.walk(site)) {
            return paths.filter(path -> path.getFileName().toString().equals(name))
                    .sorted()
                    .toList();
        }
    }
}
