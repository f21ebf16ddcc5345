package org.kitepress.picture;

/** The programs of the machine that pictures are made with, as far as there are any. */
public record Programs(WebpMaker webp, HeicReader heic) {

    /** For a machine without one. */
    public static Programs none() {
        return new Programs(WebpMaker.none(), HeicReader.none());
    }
}
