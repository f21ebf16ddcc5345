package org.kitepress.render.hosting;

import java.util.stream.Collectors;

/** Writes {@code _headers}, which Netlify, Cloudflare Pages and others send along with every file. */
public final class HeadersFile {

    private HeadersFile() {}

    /** The onion service is told of at the front alone: some hosts take no more than 100 rules, and every page says it itself. */
    public static String write(Hosting hosting) {
        String all = hosting.headers().stream()
                .map(header -> line(header.name(), header.value()))
                .collect(Collectors.joining());
        String front = hosting.onion()
                .map(onion -> rule(hosting.base(), "Onion-Location", onion + Paths.encoded(hosting.base())))
                .orElse("");
        String kept = hosting.kept().stream()
                .map(file -> rule(file, "Cache-Control", Hosting.FOR_GOOD))
                .collect(Collectors.joining());
        return "/*\n" + all + front + kept;
    }

    private static String rule(String path, String name, String value) {
        return Paths.encoded(path) + "\n" + line(name, value);
    }

    private static String line(String name, String value) {
        return "  " + name + ": " + value + "\n";
    }
}
