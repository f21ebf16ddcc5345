package org.kitepress.parse.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;

/** What is left of a page if nothing of it stays but what our texts have a place for. */
public final class AllowedHtml {

    private AllowedHtml() {}

    public static String of(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        Element body = page.body();
        body.forEachNode(node -> {
            if (node instanceof Comment || node instanceof XmlDeclaration) {
                node.remove();
            }
        });
        for (Element element : body.select("body *")) {
            HtmlRole role = HtmlRole.of(element.normalName());
            for (Attribute attribute : element.attributes().asList()) {
                if (!HtmlRole.allows(element.normalName(), attribute.getKey())) {
                    element.removeAttr(attribute.getKey());
                }
            }
            switch (role) {
                case NOTHING -> element.remove();
                case EMPHASIS -> element.tagName("em");
                case STRONG -> element.tagName("strong");
                case CODE -> element.tagName("code");
                case UNKNOWN, WORDS, BLOCK_OF_WORDS -> element.unwrap();
                case LINK -> link(element);
                default -> {}
            }
        }
        inParagraphs(body);
        return body.html();
    }

    /** Words that stand loose are paragraphs of a text. */
    private static void inParagraphs(Element body) {
        Element paragraph = new Element("p");
        for (Node node : List.copyOf(body.childNodes())) {
            if (node instanceof Element element
                    && !HtmlRole.of(element.normalName()).isInline()) {
                paragraph = new Element("p");
            } else if (node instanceof TextNode words && words.isBlank() && !paragraph.hasParent()) {
                node.remove();
            } else {
                if (!paragraph.hasParent()) {
                    node.before(paragraph);
                }
                paragraph.appendChild(node);
            }
        }
    }

    private static void link(Element element) {
        if (!element.hasAttr("href") || element.wholeText().isBlank()) {
            element.unwrap();
        }
    }
}
