package org.kitepress.press;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.apache.fop.configuration.Configuration;

/** The fonts of the sheet: Liberation, from the class path and never from the machine. */
final class Fonts {

    private Fonts() {}

    /** The names under which FOP asks for them, as its settings have them. */
    static List<URI> all(Configuration settings) {
        Configuration fonts =
                settings.getChild("renderers").getChild("renderer").getChild("fonts");
        return Arrays.stream(fonts.getChildren("font"))
                .map(font -> URI.create(font.getAttribute("embed-url", "")))
                .toList();
    }

    static boolean has(URI uri) {
        return "font".equals(uri.getScheme());
    }

    static InputStream open(URI uri) throws IOException {
        InputStream in = Fonts.class.getResourceAsStream("/liberation" + uri.getPath());
        if (in == null) {
            throw new FileNotFoundException("the class path has no " + uri);
        }
        return in;
    }
}
