package org.kitepress.press.fo;

import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The hash of all that FOP would be told: whoever is told the same makes the same. Pictures are told by names of what is in them. */
public final class FoDigest extends DefaultHandler {

    private final Hasher hasher;

    /** @param hasher of what else the sheets depend on */
    public FoDigest(Hasher hasher) {
        this.hasher = hasher;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        hasher.add(prefixed).add(attributes.getLength());
        for (int i = 0; i < attributes.getLength(); i++) {
            hasher.add(attributes.getQName(i)).add(attributes.getValue(i));
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        hasher.add(new String(text, start, length));
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        hasher.add(-1);
    }

    public Hash hash() {
        return hasher.hash();
    }
}
