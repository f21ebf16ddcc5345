package org.kitepress.press.fo;

import java.util.function.Supplier;
import org.kitepress.source.Place;
import org.xml.sax.Locator;

/** Tells FOP where the words come from that it is told, so that it can say so when they do not fit. */
record PlaceLocator(Supplier<Place> place) implements Locator {

    /**
     * What FOP was told.
     *
     * @param otherwise where it is, if FOP does not say
     */
    static Place place(Object told, Place otherwise) {
        return told instanceof Locator at && at.getSystemId() != null && at.getLineNumber() > 0
                ? new Place(at.getSystemId(), at.getLineNumber(), at.getColumnNumber())
                : otherwise;
    }

    @Override
    public String getPublicId() {
        return null;
    }

    @Override
    public String getSystemId() {
        return place.get().file();
    }

    @Override
    public int getLineNumber() {
        return place.get().line();
    }

    @Override
    public int getColumnNumber() {
        return place.get().column();
    }
}
