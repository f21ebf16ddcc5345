package org.kitepress.press.fo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;

/** The fonts of the sheet: Liberation, from the class path and never from the machine. */
final class Fonts {

    private Fonts() {}

    /** The names under which FOP asks for them, as its settings have them. */
    static List<URI> all() {
        try (InputStream settings = Fonts.class.getResourceAsStream("fop.xml")) {
            Configuration fonts = new DefaultConfigurationBuilder()
                    .build(settings)
                    .getChild("renderers")
                    .getChild("renderer")
                    .getChild("fonts");
            return Arrays.stream(fonts.getChildren("font"))
                    .map(font -> URI.create(font.getAttribute("embed-url", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
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
