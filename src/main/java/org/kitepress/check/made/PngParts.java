package org.kitepress.check.made;

import java.util.Optional;
import java.util.Set;

/** The chunks of a PNG as its specification of 2003 orders them: a length, a name of four letters, and a sum at the end. */
final class PngParts {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    /** What is drawn, and numbers that say how its colours and its size are meant. */
    private static final Set<String> DRAWING =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private static final int AROUND = 12;

    private PngParts() {}

    static Optional<String> stranger(FileBytes file) {
        if (!file.name(0, SIGNATURE.length()).equals(SIGNATURE)) {
            return Optional.of("it is no PNG");
        }
        for (long at = SIGNATURE.length(); at < file.length(); at += AROUND + file.four(at)) {
            String name = file.name(at + 4, 4);
            if (name.equals("IEND")) {
                return at + AROUND == file.length() ? Optional.empty() : Optional.of("bytes after its end");
            }
            if (!DRAWING.contains(name)) {
                return Optional.of("the part `" + name.replaceAll("[^A-Za-z]", "?") + "`");
            }
        }
        return Optional.of("it has no end");
    }
}
