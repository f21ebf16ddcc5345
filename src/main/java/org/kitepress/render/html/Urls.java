package org.kitepress.render.html;

import java.net.URI;
import java.net.URISyntaxException;
import org.kitepress.model.Page;
import org.kitepress.model.Picture;
import org.kitepress.model.Target;
import org.kitepress.model.address.Address;
import org.kitepress.model.settings.Settings;

/** Writes the addresses of pages and files as links need them; a site may stand in a folder of its host. */
public final class Urls {

    private final String root;
    private final String base;

    public Urls(Settings settings) {
        this.root = settings.url();
        this.base = URI.create(settings.url()).getRawPath();
    }

    /** From the root of the host: {@code /guides/arrest/}. */
    public String of(Address address) {
        return ofFile(address.path().substring(1));
    }

    /** Of the picture at its best, for whoever follows a link to it. */
    String of(Picture picture) {
        return ofFile(picture.widest().file());
    }

    /** @param path relative to the site's root */
    public String ofFile(String path) {
        return base + encode(path);
    }

    /** What a link on this page has to say; empty if it must not lead anywhere. */
    String of(Target target, Page from) {
        if (target instanceof Target.ToPage to) {
            String fragment = to.fragment().isEmpty() ? "" : "#" + encode(to.fragment());
            return to.page().equals(from) && !fragment.isEmpty()
                    ? fragment
                    : of(to.page().address()) + fragment;
        }
        if (target instanceof Target.ToPicture to) {
            return of(to.picture());
        }
        if (target instanceof Target.Outside outside) {
            return outside.url();
        }
        return target instanceof Target.Contact contact ? contact.url() : "";
    }

    /** With scheme and host. */
    public String absolute(Address address) {
        return absoluteFile(address.path().substring(1));
    }

    /**
     * With scheme and host.
     *
     * @param path relative to the site's root
     */
    public String absoluteFile(String path) {
        return root + encode(path);
    }

    /** Letters, digits and signs that stand for themselves in every address: the unreserved ones of RFC 3986, and the slash. */
    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '-' && c <= '9' || c == '_' || c == '~';
    }

    /** As an address needs it, letters beyond ASCII as their codes. */
    static String encode(String path) {
        if (path.chars().allMatch(Urls::isPlain)) {
            return path;
        }
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
