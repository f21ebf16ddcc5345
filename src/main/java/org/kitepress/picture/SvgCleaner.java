package org.kitepress.picture;

import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.kitepress.source.SourceFile;

/**
 * Writes a drawing anew from what of it only draws. What editors add for themselves goes in silence, since nobody sees it;
 * what else goes is told by its name.
 */
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String HINT = "save it from a drawing program as plain SVG, or as PNG";
    /** Far more than a drawing has that a person can take in. */
    private static final int MOST_PARTS = 20_000;

    /** These draw nothing by themselves. */
    private static final Set<String> GROUPS = Set.of("svg", "g", "defs", "stop");

    private static final int DEEPEST = 100;
    /** What still changes after so many is made to be looked at in another way each time. */
    private static final int MOST_ROUNDS = 8;
    /** Each may draw all of the parts with a name once more. */
    private static final int MOST_USES = 500;

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private final Set<String> removed = new TreeSet<>();
    private int parts;
    private int uses;
    private int depth;
    /** How many of the open parts are only named by others. */
    private int named;
    /** Of the open parts, the innermost first. */
    private final Deque<SvgSight> sights = new ArrayDeque<>();
    /** Where words begin that were drawn so far. */
    private final List<Point2D> letters = new ArrayList<>();
    /** Whether something has been drawn on which pale letters are seen. */
    private boolean ground;
    /** How many of the open parts hold words. */
    private int written;

    private SvgCleaner(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    /**
     * What was made is judged, and not what was typed: words can be out of sight for what was taken away around them. So what
     * is left is cleaned again, until all of it is left.
     *
     * @throws UnusablePictureException if it is no SVG in UTF-8, too large to be drawn on a telephone, or declares entities
     */
    static CleanSvg clean(SourceFile file) throws UnusablePictureException {
        CleanSvg clean = once(file.bytes());
        Set<String> removed = new TreeSet<>(clean.removed());
        for (int i = 0; i < MOST_ROUNDS; i++) {
            CleanSvg again = once(clean.bytes());
            removed.addAll(again.removed());
            if (Arrays.equals(again.bytes(), clean.bytes())) {
                return new CleanSvg(again.bytes(), again.size(), Set.copyOf(removed));
            }
            clean = again;
        }
        throw unreadable();
    }

    private static CleanSvg once(byte[] drawing) throws UnusablePictureException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(drawing))
                    .toString();
            if (SvgProlog.hasDoctype(text)) {
                throw new UnusablePictureException("has a `DOCTYPE` or entities in it", HINT);
            }
            XMLStreamReader in = factory().createXMLStreamReader(new StringReader(text));
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            SvgCleaner cleaner = new SvgCleaner(in, out);
            SvgSize size = cleaner.document();
            return new CleanSvg(bytes.toByteArray(), size, Set.copyOf(cleaner.removed));
            // the parser of the JDK throws more than it says
        } catch (CharacterCodingException | XMLStreamException | RuntimeException e) {
            throw unreadable();
        }
    }

    private static UnusablePictureException unreadable() {
        return new UnusablePictureException("cannot be read as SVG", HINT);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, kind, about, place) -> {});
        return factory;
    }

    private SvgSize document() throws XMLStreamException, UnusablePictureException {
        SvgSize size = null;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnusablePictureException("has a `DOCTYPE` or entities in it", HINT);
                case XMLStreamConstants.START_ELEMENT -> size = start(size);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> words();
                default -> {}
            }
        }
        out.flush();
        return size;
    }

    private SvgSize start(SvgSize size) throws XMLStreamException, UnusablePictureException {
        if (size == null) {
            return root();
        }
        String name = in.getLocalName();
        Map<String, String> said = said();
        SvgSight sight = sights.peek().within(name, said);
        if (!isDrawing(name) || isHidden()) {
            pass(name);
        } else if (isWritten(name) && !sight.showsWords(ground)) {
            pass(name);
        } else if (++parts > MOST_PARTS || ++depth > DEEPEST) {
            throw new UnusablePictureException("has too many parts for a telephone", HINT);
        } else {
            keepInSight(name, sight, said);
            open(name, sight);
        }
        return size;
    }

    private SvgSize root() throws XMLStreamException, UnusablePictureException {
        if (!SVG.equals(in.getNamespaceURI()) || !in.getLocalName().equals("svg")) {
            throw unreadable();
        }
        SvgSize size = SvgSize.of(in);
        sights.push(SvgSight.of(size, value("viewBox")));
        depth++;
        out.writeStartElement("svg");
        out.writeDefaultNamespace(SVG);
        attributes();
        return size;
    }

    private boolean isDrawing(String name) {
        boolean known = SVG.equals(in.getNamespaceURI()) && SvgWord.isElement(name);
        return known && (!name.equals("use") || named == 0 && ++uses <= MOST_USES);
    }

    private boolean isHidden() {
        return SvgWord.isHidden(value("display"), value("style"));
    }

    private String value(String attribute) {
        String value = in.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    /** A box over words hides them from eyes alone. */
    private void keepInSight(String name, SvgSight sight, Map<String, String> said) throws UnusablePictureException {
        if (isWritten(name) && letters.size() < MOST_USES) {
            letters.add(sight.letter());
        } else if (name.equals("rect") && letters.stream().anyMatch(letter -> sight.covers(said, letter))) {
            throw new UnusablePictureException(
                    "has a box over its words, and whoever copies them can read them",
                    "take the words out of the drawing, or put the box behind them");
        }
    }

    /** What it says of itself, a style before an attribute. */
    private Map<String, String> said() {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            said.put(
                    in.getAttributeLocalName(i), in.getAttributeValue(i).strip().toLowerCase(Locale.ROOT));
        }
        for (String property : value("style").toLowerCase(Locale.ROOT).split(";")) {
            int colon = property.indexOf(':');
            if (colon > 0) {
                said.put(
                        property.substring(0, colon).strip(),
                        property.substring(colon + 1).replace("!important", "").strip());
            }
        }
        return said;
    }

    private void open(String name, SvgSight sight) throws XMLStreamException {
        sights.push(sight);
        written += isWritten(name) ? 1 : 0;
        ground |= !isWritten(name) && !GROUPS.contains(name) && !SvgSight.isPale(sight.paint());
        named += SvgWord.isNamed(name) ? 1 : 0;
        out.writeStartElement(name);
        attributes();
    }

    private void end() throws XMLStreamException {
        named -= SvgWord.isNamed(in.getLocalName()) ? 1 : 0;
        written -= isWritten(in.getLocalName()) ? 1 : 0;
        sights.pop();
        depth--;
        out.writeEndElement();
    }

    private void words() throws XMLStreamException {
        if (written > 0 || depth > 0 && in.isWhiteSpace()) {
            out.writeCharacters(in.getText());
        } else if (depth > 0) {
            removed.add("words");
        }
    }

    private static boolean isWritten(String name) {
        return name.equals("text") || name.equals("tspan");
    }

    /** Passes over an element with all that stands in it. */
    private void pass(String name) throws XMLStreamException, UnusablePictureException {
        if (SVG.equals(in.getNamespaceURI()) && !SvgWord.isUnseen(name) && !isHidden()) {
            removed.add(name);
        }
        for (int open = 1; open > 0; ) {
            int event = in.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void attributes() throws XMLStreamException {
        SvgAttributes attributes = new SvgAttributes(named > 0, removed);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.add(in.getAttributeNamespace(i), in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        for (SvgAttributes.Kept kept : attributes.kept()) {
            out.writeAttribute(kept.name(), kept.value());
        }
    }
}
