package org.kitepress.render.epub;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;

/** Writes the files of a book that are XML. */
final class XmlText {

    static final String XHTML = ".xhtml";

    private final Document document = new Document("");

    private XmlText() {
        document.parser(Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
    }

    /** What is in the file. */
    interface Body {
        void write(Element root);
    }

    static Artifact file(String path, String root, String namespace, Body body) {
        return new XmlText().write(path, "", root, namespace, body);
    }

    /** A file that is read, with its head. */
    static Artifact page(String name, String title, Language language, Body body) {
        return new XmlText().write(name + XHTML, "<!DOCTYPE html>\n", "html", "http://www.w3.org/1999/xhtml", html -> {
            html.attr("xmlns:epub", "http://www.idpf.org/2007/ops")
                    .attr("lang", language.tag())
                    .attr("xml:lang", language.tag())
                    .attr("dir", language.direction());
            Element head = line(html, "head");
            line(head, "title").text(title);
            line(head, "link")
                    .attr("rel", "stylesheet")
                    .attr("href", BookStyle.FILE)
                    .attr("type", "text/css");
            body.write(line(html, "body"));
        });
    }

    private Artifact write(String path, String before, String root, String namespace, Body body) {
        Element element = document.appendElement(root).attr("xmlns", namespace);
        body.write(element);
        return Artifact.ofText(
                path, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + before + element.outerHtml() + "\n");
    }

    /** An element on a line of its own. */
    static Element line(Element parent, String name) {
        return parent.appendText("\n").appendElement(name);
    }
}
