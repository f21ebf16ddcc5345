package org.kitepress.press.fo;

import org.kitepress.memo.Hasher;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** All that FOP would be told, as a number: whoever is told the same makes the same. Pictures are told by names of what is in them. */
public final class FoDigest extends DefaultHandler {

    private final Hasher fingerprint;

    /** @param fingerprint of what else the sheets depend on */
    public FoDigest(Hasher fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        fingerprint.add(prefixed).add(attributes.getLength());
        for (int i = 0; i < attributes.getLength(); i++) {
            fingerprint.add(attributes.getQName(i)).add(attributes.getValue(i));
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        fingerprint.add(new String(text, start, length));
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        fingerprint.add(-1);
    }

    public String digits() {
        return fingerprint.digits();
    }
}
