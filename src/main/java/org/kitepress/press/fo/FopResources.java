package org.kitepress.press.fo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.kitepress.model.Picture;

/** All that FOP may read: our fonts, and the pictures of the sheet that is being set. Files and hosts are not on it. */
public final class FopResources implements ResourceResolver {

    private final Map<URI, byte[]> pictures = new HashMap<>();
    /** Those that were made grey in this run: an edition is written several times, and in several shapes. */
    private final Map<Place, GreyPicture> greys = new HashMap<>();

    private record Place(Picture picture, double width, double height) {}

    /** Lays a picture on the shelf in grey, for a place of this size in inches. */
    public URI lay(Picture picture, double width, double height) {
        GreyPicture grey = greys.computeIfAbsent(
                new Place(picture, width, height), place -> GreyPicture.of(picture, width, height));
        return lay(grey.name(), grey.png());
    }

    /** Lays a picture on the shelf, under a name that FOP may remember: another picture has another. */
    URI lay(String name, byte[] picture) {
        URI uri = URI.create("picture:/" + name);
        pictures.put(uri, picture);
        return uri;
    }

    /** Takes the pictures off again. */
    public void clear() {
        pictures.clear();
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        if (Fonts.has(uri)) {
            return new Resource(Fonts.open(uri));
        }
        if (pictures.containsKey(uri)) {
            return new Resource(new ByteArrayInputStream(pictures.get(uri)));
        }
        throw new IOException("not on the shelf: " + uri);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("nothing is written here: " + uri);
    }
}
