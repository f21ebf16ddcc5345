package org.kitepress.pipeline.takedown;

import java.util.Base64;
import java.util.List;
import org.kitepress.model.Picture;

/** Stands where a picture stood of which nothing is left: an empty one, of one pixel. */
final class Blank {

    /** The smallest PNG there is, without any colour. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private Blank() {}

    static Picture picture(String path) {
        return new Picture(path, List.of(new Picture.Copy("pictures/blank.png", "image/png", 1, 1, PNG)), List.of());
    }
}
