package org.kitepress.press.fo;

import java.util.Map;
import org.kitepress.model.Page;
import org.kitepress.model.format.PaperStyle.Property;
import org.kitepress.model.language.Phrase;
import org.kitepress.model.text.Block;
import org.kitepress.press.facts.Complaints;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells FOP the formatting objects of a sheet, one after the other; nothing of it is ever text to be parsed. */
public final class FoWriter {

    private static final Map<String, String> NAMESPACES = Map.of(
            "fo", "http://www.w3.org/1999/XSL/Format",
            "xml", "http://www.w3.org/XML/1998/namespace",
            "fox", "http://xmlgraphics.apache.org/fop/extensions",
            "x", "adobe:ns:meta/",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "dc", "http://purl.org/dc/elements/1.1/");

    private final ContentHandler out;
    private final Typesetter typesetter;
    private final Complaints complaints;

    /** @param measure how many letters of one word fit a line */
    public FoWriter(ContentHandler out, Alphabet alphabet, int measure, Complaints complaints) {
        this.out = out;
        this.typesetter = new Typesetter(alphabet, measure, complaints);
        this.complaints = complaints;
        out.setDocumentLocator(new PlaceLocator(complaints::place));
    }

    /** What is told from here on is made from this file. */
    public void in(Page page) {
        complaints.in(page.document().start());
    }

    /** What is told from here on is made from this block. */
    public void at(Block block) {
        complaints.at(block.place());
    }

    /** @param name of a formatting object, or with the prefix of another vocabulary */
    public void element(String name, Look look, Runnable content) {
        String prefixed = name.indexOf(':') < 0 ? "fo:" + name : name;
        String local = name.substring(name.indexOf(':') + 1);
        tell(() -> out.startElement(namespace(prefixed), local, prefixed, attributes(look)));
        content.run();
        tell(() -> out.endElement(namespace(prefixed), local, prefixed));
    }

    public void element(String name, Look look) {
        element(name, look, () -> {});
    }

    public void block(Look look, Runnable content) {
        element("block", look, content);
    }

    public void block(Look look, String text) {
        block(look, () -> text(text));
    }

    public void inline(Look look, Runnable content) {
        element("inline", look, content);
    }

    /** Words as they are read; what the fonts lack is reported. */
    public void text(String text) {
        char[] chars = typesetter.set(text).toCharArray();
        tell(() -> out.characters(chars, 0, chars.length));
    }

    /** Words with something else at each {@code {placeholder}}. */
    public void phrase(Phrase phrase, Map<String, Runnable> placeholders) {
        phrase.read(
                this::text, name -> placeholders.getOrDefault(name, () -> {}).run());
    }

    /** Dots, a line or nothing, as far as the line goes. */
    public void leader(String pattern) {
        element(
                "leader",
                Look.of("leader-pattern", pattern, "leader-length.maximum", "100%", "rule-thickness", "0.5pt"));
    }

    /** Writes where words of more than so many letters have to be broken. */
    public void within(int letters, Runnable content) {
        int before = typesetter.measure(letters);
        content.run();
        typesetter.measure(before);
    }

    private static AttributesImpl attributes(Look look) {
        AttributesImpl attributes = new AttributesImpl();
        look.properties().forEach(property -> add(property, attributes));
        return attributes;
    }

    private static void add(Property property, AttributesImpl attributes) {
        String name = property.name();
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? "" : namespace(name);
        attributes.addAttribute(namespace, name.substring(colon + 1), name, "CDATA", property.value());
    }

    private static String namespace(String prefixed) {
        return NAMESPACES.get(prefixed.substring(0, prefixed.indexOf(':')));
    }

    private static void tell(Event event) {
        try {
            event.tell();
        } catch (SAXException e) {
            throw new RefusedException(e);
        }
    }

    private interface Event {
        void tell() throws SAXException;
    }

    /** FOP will not go on; if it is for a reason that we know of, the reason is among the complaints. */
    static final class RefusedException extends RuntimeException {
        RefusedException(SAXException cause) {
            super(cause);
        }
    }
}
