package org.kitepress.check.names;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** What stands in HTML and XML once tags are gone and entities are resolved: the text, and apart from it the attributes. */
final class Markup implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();
    private final List<String> escaped = new ArrayList<>();

    private Markup() {}

    static List<String> ofHtml(String html) {
        return readings(Jsoup.parse(html));
    }

    /** Text in XML may be HTML that was escaped, as in a feed. */
    static List<String> ofXml(String xml) {
        return readings(Jsoup.parse(xml, Parser.xmlParser()));
    }

    private static List<String> readings(Document document) {
        Markup markup = new Markup();
        document.traverse(markup);
        List<String> readings = new ArrayList<>(List.of(markup.text.toString(), markup.rest.toString()));
        markup.escaped.forEach(html -> readings.add(Jsoup.parse(html).wholeText()));
        readings.add(seen(document));
        return readings;
    }

    /** What eyes read: words for screen readers alone may stand in the middle of a name. */
    private static String seen(Document document) {
        document.select(".hidden").remove();
        Markup markup = new Markup();
        document.traverse(markup);
        return markup.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
            if (words.getWholeText().indexOf('<') >= 0 || words.getWholeText().indexOf('&') >= 0) {
                escaped.add(words.getWholeText());
            }
        } else if (node instanceof DataNode data) {
            rest.append(data.getWholeData()).append('\n');
            rest.append(Escapes.unescaped(data.getWholeData())).append('\n');
        } else if (node instanceof Comment comment) {
            rest.append(comment.getData()).append('\n');
        }
        if (node instanceof Element element) {
            element.attributes().forEach(this::attribute);
        }
        text.append(between(node));
    }

    private void attribute(Attribute attribute) {
        rest.append(attribute.getValue()).append('\n');
        rest.append(decoded(attribute.getValue())).append('\n');
    }

    @Override
    public void tail(Node node, int depth) {
        text.append(between(node));
    }

    private static String between(Node node) {
        if (!(node instanceof Element element)) {
            return "";
        }
        return element.tag().isBlock() || element.normalName().equals("br") ? " " : "" + Spelling.SOFT;
    }

    /** With percent signs resolved; one that encodes nothing is a percent sign. */
    static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return "";
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
