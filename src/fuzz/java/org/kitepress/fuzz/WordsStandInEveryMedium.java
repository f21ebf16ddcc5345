package org.kitepress.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.kitepress.diag.Result;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Text;
import org.kitepress.press.message.MessageWords;
import org.kitepress.press.sheet.PaperWords;
import org.kitepress.render.epub.Books;
import org.kitepress.render.feed.FeedWords;
import org.kitepress.render.html.HtmlWriter;
import org.kitepress.render.html.Urls;
import org.kitepress.render.search.SearchWords;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a text says to a channel, it says in the medium of the channel: web, paper, message, book, search and feed. */
public final class WordsStandInEveryMedium {

    /** A control character is a gap to one feed, and to another one nothing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    private WordsStandInEveryMedium() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Result<Site> made = OnePageSite.ofText(new String(data, StandardCharsets.UTF_8));
        Optional<Page> page = OnePageSite.page(made.value());
        if (page.isPresent() && !OnePageSite.isStopped(made)) {
            look(page.get(), made.value());
        }
    }

    private static void look(Page page, Site site) {
        Text web = site.text(page, Channel.WEB);
        StandingWords.areAllIn(
                said(Jsoup.parseBodyFragment(html(page, site, web)).body()), web, true, "the web");
        PaperWords.of(page, site)
                .ifPresent(sheet -> StandingWords.areAllIn(sheet, site.text(page, Channel.PRINT), true, "paper"));
        StandingWords.areAllIn(MessageWords.of(page, site), site.text(page, Channel.MESSAGE), false, "the message");
        StandingWords.areAllIn(book(site), site.text(page, Channel.EPUB), false, "the book");
        Text search = site.text(page, Channel.SEARCH);
        SearchWords.areAllFound(search, Containers.of(search.blocks(), true));
        FeedWords.of(page, site)
                .forEach(feed -> feed(feed, site.text(page, Channel.FEED).excerpt()));
    }

    private static String html(Page page, Site site, Text text) {
        Messages words = Messages.of(site, page.language(), problem -> {});
        return new HtmlWriter(site, page, new Urls(site.settings()), words, HtmlWriter.Parts.NONE).write(text);
    }

    /** With what is said of pictures, in its place. */
    private static String said(Element body) {
        body.select("img[alt]").forEach(picture -> picture.after(picture.attr("alt")));
        return body.wholeText();
    }

    private static String book(Site site) {
        Artifact book = Books.make(site, site.editions().get(0), Optional.empty())
                .value()
                .get(0);
        StringBuilder said = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String file = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                said.append(entry.getName().endsWith("article-1.xhtml") ? leaf(file) : "");
            }
            return said.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String leaf(String file) {
        isXml(file);
        return said(Jsoup.parse(file, "", Parser.xmlParser()).selectFirst("body"));
    }

    private static void feed(Artifact feed, List<Block> excerpt) {
        Set<String> said = new HashSet<>(Letters.words(plain(feed)));
        Containers.of(excerpt, false).stream()
                .filter(line -> !UNSEEN.matcher(line).find())
                .forEach(line -> Finding.unless(
                        said.containsAll(Letters.words(line)), "`" + line + "` is lost in " + feed.path()));
    }

    /** As a feed reader shows it. */
    private static String plain(Artifact feed) {
        if (feed.path().endsWith("feed.json")) {
            return strings(feed.text());
        }
        isXml(feed.text());
        String tag = feed.path().endsWith("rss.xml") ? "description" : "summary";
        String said = Jsoup.parse(feed.text(), "", Parser.xmlParser())
                .select(tag)
                .eachText()
                .toString();
        return tag.equals("summary") ? said : Parser.unescapeEntities(said, false);
    }

    private static String strings(String json) {
        StringBuilder all = new StringBuilder();
        try (JsonParser in = new JsonFactory().createParser(json)) {
            while (in.nextToken() != null) {
                all.append(in.currentToken() == JsonToken.VALUE_STRING ? in.getText() + "\n" : "");
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isXml(String file) {
        try {
            var reader = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());
            reader.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
            reader.parse(new InputSource(new StringReader(file)));
        } catch (SAXException e) {
            Finding.unless(false, "no XML: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
