package org.kitepress.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.kitepress.fuzz.Finding;
import org.kitepress.source.SourceFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whatever a drawing is, nothing of it is left that runs or fetches; what is left is XML, and is left again. */
public final class DrawingsOnlyDraw {

    private static final String SVG = "http://www.w3.org/2000/svg";
    /** Elements that run, fetch, move, lead away or hold another language. */
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "handler",
            "listener",
            "foreignobject",
            "image",
            "feimage",
            "a",
            "style",
            "set",
            "animate",
            "animatemotion",
            "animatetransform",
            "animatecolor",
            "discard",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "canvas",
            "link",
            "cursor",
            "font-face-uri",
            "metadata",
            "title",
            "desc");

    private static final Pattern FETCHING =
            Pattern.compile("(?i)javascript:|data:|https?:|file:|@import|expression\\(|\\\\");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)url\\s*\\((?!\\s*['\"]?#)|src\\s*\\(|image(-set)?\\s*\\(");

    private DrawingsOnlyDraw() {}

    public static void fuzzerTestOneInput(byte[] data) {
        CleanSvg clean;
        try {
            clean = SvgCleaner.clean(new SourceFile("content/a.svg", data));
        } catch (UnusablePictureException e) {
            Finding.unless(!e.getMessage().isBlank(), "refused without a word");
            return;
        }
        look(read(clean.bytes()));
        again(clean);
    }

    private static void again(CleanSvg clean) {
        try {
            CleanSvg twice = SvgCleaner.clean(new SourceFile("content/a.svg", clean.bytes()));
            Finding.unless(Arrays.equals(twice.bytes(), clean.bytes()), "another drawing the second time");
            Finding.unless(twice.size().equals(clean.size()), "of another size the second time");
        } catch (UnusablePictureException e) {
            Finding.unless(false, "refused the second time: " + e.getMessage());
        }
    }

    private static Document read(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());
            return reader.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new IllegalStateException("no XML: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void look(Node node) {
        short type = node.getNodeType();
        Finding.unless(
                type == Node.DOCUMENT_NODE || type == Node.ELEMENT_NODE || type == Node.TEXT_NODE,
                "a node `" + node.getNodeName() + "`");
        if (node instanceof Element element) {
            element(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            look(child);
        }
    }

    private static void element(Element element) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        Finding.unless(SVG.equals(element.getNamespaceURI()) && !ACTIVE.contains(name), "an element `" + name + "`");
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute((Attr) attributes.item(i));
        }
    }

    private static void attribute(Attr attribute) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip();
        Finding.unless(!name.startsWith("on") && !name.equals("style") && !name.equals("src"), "has `" + name + "`");
        Finding.unless(!name.endsWith("href") || value.startsWith("#"), "leads to `" + value + "`");
        boolean quiet = Set.of("xmlns", "id").contains(name)
                || !FETCHING.matcher(value).find() && !ELSEWHERE.matcher(value).find();
        Finding.unless(quiet, name + " fetches `" + value + "`");
    }
}
