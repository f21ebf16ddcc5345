package org.kitepress.check.made;

import java.util.Optional;
import java.util.Set;

/** The chunks of a WebP as RFC 9649 orders them: a name of four letters and a length, each filled up to an even one. */
final class WebpParts {

    private static final int HEAD = 12;
    private static final Set<String> DRAWING = Set.of("VP8 ", "VP8L", "VP8X", "ALPH");

    private WebpParts() {}

    static Optional<String> stranger(FileBytes file) {
        if (!file.name(0, 4).equals("RIFF") || !file.name(8, 4).equals("WEBP")) {
            return Optional.of("it is no WebP");
        }
        if (file.fourTurned(4) + 8 != file.length()) {
            return Optional.of("bytes after its end");
        }
        for (long at = HEAD; at < file.length(); at += 8 + (file.fourTurned(at + 4) + 1) / 2 * 2) {
            String name = file.name(at, 4);
            if (!DRAWING.contains(name)) {
                return Optional.of("the part `" + name.replaceAll("[^A-Za-z0-9]", "?") + "`");
            }
        }
        return Optional.empty();
    }
}
