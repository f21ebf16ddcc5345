package org.kitepress.render.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What HTML says, an element a line, so that two ways to say the same are equal. What only dresses or labels (ids, classes,
 * roles, sizes, `rel`) is left out, what we write in a way of our own is turned into what the specification writes. Text is
 * kept to the letter, but for the white space at the edges of blocks, which no reader sees.
 */
final class Outline {

    private static final Set<String> BLOCKS = Set.of(
            "body",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "hr",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "div",
            "section",
            "br");

    private Outline() {}

    /** Of what a specification expects. */
    static String ofExpected(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("[align=center]").addClass("center");
        body.select("[align=right]").addClass("end");
        return print(body);
    }

    /**
     * Of what the web writer wrote.
     *
     * @param levels of the headings as typed: the page's title stands above them all
     */
    static String ofOurs(String html, List<Integer> levels) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("a.anchor").remove();
        body.select("div.heading, div.table").unwrap();
        Iterator<Integer> level = levels.iterator();
        body.select("h1, h2, h3, h4, h5, h6").forEach(heading -> heading.tagName("h" + level.next()));
        body.select("figure").forEach(Outline::figure);
        for (Element sign : body.select("span[role=img]")) {
            Element box = new Element("input").attr("type", "checkbox");
            sign.replaceWith(sign.text().equals("☑") ? box.attr("checked", "") : box);
        }
        return print(body);
    }

    private static void figure(Element figure) {
        Element picture = figure.selectFirst("img");
        Element caption = figure.selectFirst("figcaption");
        if (caption != null) {
            picture.attr("title", caption.text());
            caption.remove();
        }
        picture.remove();
        figure.tagName("p").empty().appendChild(picture);
    }

    private static String print(Element body) {
        StringBuilder out = new StringBuilder();
        body.select("tbody, p").stream()
                .filter(part -> part.childNodeSize() == 0)
                .forEach(Node::remove);
        children(body, out);
        return out.toString();
    }

    private static void children(Element parent, StringBuilder out) {
        parent.childNodes().stream().filter(Comment.class::isInstance).toList().forEach(Node::remove);
        joinTexts(parent);
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                words = isEdge(text.previousSibling(), parent) ? words.stripLeading() : words;
                words = isEdge(text.nextSibling(), parent) ? words.stripTrailing() : words;
                out.append(words.isEmpty() ? "" : "\"" + words + "\"\n");
            } else if (node instanceof Element element) {
                element(element, out);
            }
        }
    }

    private static void joinTexts(Element parent) {
        for (TextNode text : parent.textNodes()) {
            if (text.previousSibling() instanceof TextNode before) {
                text.text(before.getWholeText() + text.getWholeText());
                before.remove();
            }
        }
    }

    private static boolean isEdge(Node neighbor, Element parent) {
        if (neighbor == null) {
            return BLOCKS.contains(parent.normalName()) && !parent.normalName().equals("pre");
        }
        return neighbor instanceof Element element && BLOCKS.contains(element.normalName());
    }

    private static void element(Element element, StringBuilder out) {
        String name = element.normalName();
        out.append('<').append(name);
        for (String attribute : List.of("href", "src", "alt", "title", "start", "checked")) {
            if (element.hasAttr(attribute)) {
                out.append(' ')
                        .append(attribute)
                        .append("='")
                        .append(value(element, attribute))
                        .append('\'');
            }
        }
        element.classNames().stream()
                .filter(word -> word.startsWith("language-") || word.equals("center") || word.equals("end"))
                .forEach(word -> out.append(" .").append(word));
        out.append(">\n");
        children(element, out);
        out.append("</").append(name).append(">\n");
    }

    private static String value(Element element, String attribute) {
        String value = element.attr(attribute);
        if (attribute.equals("href") || attribute.equals("src")) {
            String target = decoded(value);
            target = target.startsWith("/" + BareWeb.TYPED) ? target.substring(1) : target;
            return target.startsWith(BareWeb.TYPED) ? target.substring(BareWeb.TYPED.length()) : target;
        }
        return value;
    }

    /** A target means the same whether its letters are written as they are or as their codes. */
    private static String decoded(String target) {
        String escaped = target.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B");
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }
}
