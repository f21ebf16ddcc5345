package org.kitepress.render.html;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kitepress.model.output.Artifact;

/** Writes a small XML file, an element a line. */
public final class Xml {

    /** What is in the file. */
    public interface Body {
        void write(Xml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** @param namespace of the root element and everything in it without a prefix; may be empty */
    public static Artifact file(String path, String root, String namespace, Body body) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(root);
            if (!namespace.isEmpty()) {
                out.writeDefaultNamespace(namespace);
            }
            body.write(new Xml(out));
            out.writeEndElement();
            out.writeCharacters("\n");
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return Artifact.ofText(path, text.toString());
    }

    public Xml namespace(String prefix, String uri) throws XMLStreamException {
        out.writeNamespace(prefix, uri);
        return this;
    }

    public Xml attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, value);
        return this;
    }

    /** An element with others in it. */
    public Xml element(String name, Body body) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
        body.write(this);
        out.writeEndElement();
        return this;
    }

    /** An element with text in it; characters that XML does not have are left out. */
    public Xml text(String name, String text) throws XMLStreamException {
        return element(name, xml -> xml.characters(text));
    }

    public Xml characters(String text) throws XMLStreamException {
        out.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
        return this;
    }

    /** An element with attributes only, as name, value, name, value … */
    public Xml empty(String name, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }
}
