package org.kitepress.press.sheet;

import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** What a file says of itself, in the form that checkers of archives ask for: FOP's own is a simpler one. */
final class Xmp {

    private final FoWriter fo;

    Xmp(FoWriter fo) {
        this.fo = fo;
    }

    void title(String title) {
        fo.element(
                "declarations", Look.PLAIN, () -> element("x:xmpmeta", () -> element("rdf:RDF", () -> about(title))));
    }

    private void about(String title) {
        fo.element(
                "rdf:Description",
                Look.of("rdf:about", ""),
                () -> element("dc:title", () -> element("rdf:Alt", () -> alternative(title))));
    }

    private void alternative(String title) {
        fo.element("rdf:li", Look.of("xml:lang", "x-default"), () -> fo.text(title));
    }

    private void element(String name, Runnable content) {
        fo.element(name, Look.PLAIN, content);
    }
}
