package org.kitepress.render.hosting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a host has to know of a site beside its files. Paths begin at the root of the host and are not encoded: {@code /más/}.
 *
 * @param host the name of the host, such as {@code lantern.example}
 * @param base the folder of the site on its host, with a slash at both ends; {@code /}, if it has the host for itself
 * @param headers what goes along with every file
 * @param kept the files that never change under their name
 * @param typed what feeds are, which the ends of their names do not say
 * @param moved where pages stood before
 * @param gone where a page says that it was taken down
 * @param onion the same host as an onion service, without a path; empty if there is none
 */
public record Hosting(
        String host,
        String base,
        List<Header> headers,
        List<String> kept,
        List<Typed> typed,
        List<Moved> moved,
        List<String> gone,
        Optional<String> onion) {

    /** A line of a response. */
    record Header(String name, String value) {}

    /**
     * A file by its name, in whatever folder.
     *
     * @param type its media type
     */
    record Typed(String name, String type) {}

    /** An address and the one that took its place. */
    record Moved(String from, String to) {}

    /** What browsers may do with a file whose name says what is in it (RFC 8246). */
    static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** Pages are asked for anew each time, so that one that was taken down is gone at once. */
    static final String ASK_AGAIN = "no-cache";

    static final String WHY_NO_LOG =
            "No log of visits: what nobody wrote down cannot be stolen, sold or asked for by a court.";

    public Hosting {
        headers = List.copyOf(headers);
        kept = List.copyOf(kept);
        typed = List.copyOf(typed);
        moved = List.copyOf(moved);
        gone = List.copyOf(gone);
    }

    /**
     * What is left of it if these files are published and no others.
     *
     * @param files their paths, from the root of the site
     */
    public Hosting of(Set<String> files) {
        List<String> left = gone.stream()
                .filter(path -> files.contains(path.substring(base.length()) + "index.html"))
                .toList();
        return new Hosting(host, base, headers, kept, typed, moved, left, onion);
    }

    /** Where the site lies on the server's disk, as far as anybody can guess it. */
    String folder() {
        return "/srv/" + host;
    }

    /** The page for addresses that do not exist. */
    String notFound() {
        return base + "404.html";
    }
}
