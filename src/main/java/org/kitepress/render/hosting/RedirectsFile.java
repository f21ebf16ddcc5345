package org.kitepress.render.hosting;

import java.util.stream.Collectors;

/** Writes {@code _redirects}: hosts that know it lead on from an old address themselves, and show nobody a page between. */
public final class RedirectsFile {

    private RedirectsFile() {}

    public static String write(Hosting hosting) {
        return hosting.moved().stream()
                .map(moved -> Paths.encoded(moved.from()) + " " + Paths.encoded(moved.to()) + " 301\n")
                .collect(Collectors.joining());
    }
}
