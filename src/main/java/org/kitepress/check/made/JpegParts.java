package org.kitepress.check.made;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parts of a JPEG as ITU-T T.81, annex B, orders them: a marker of two bytes, and mostly a length. */
final class JpegParts {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int ADOBE = 0xEE;
    /** Frames, tables of Huffman and of quantization, intervals, scans. */
    private static final Set<Integer> DRAWING = Set.of(0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, SCAN);

    private final FileBytes file;
    private long at = 2;

    private JpegParts(FileBytes file) {
        this.file = file;
    }

    static Optional<String> stranger(FileBytes file) {
        return file.two(0) == 0xFF00 + START ? new JpegParts(file).stranger() : Optional.of("it is no JPEG");
    }

    private Optional<String> stranger() {
        while (at < file.length()) {
            int marker = file.at(at + 1);
            if (file.at(at) != 0xFF) {
                return Optional.of("bytes that belong to no part");
            }
            if (marker == END) {
                return at + 2 == file.length() ? Optional.empty() : Optional.of("bytes after its end");
            }
            if (!draws(marker)) {
                return Optional.of(name(marker));
            }
            at += 2 + file.two(at + 2);
            if (marker == SCAN) {
                passPixels();
            }
        }
        return Optional.of("it has no end");
    }

    private boolean draws(int marker) {
        return DRAWING.contains(marker)
                || marker == JFIF
                        && file.two(at + 2) == 16
                        && file.name(at + 4, 5).equals("JFIF\0")
                || marker == ADOBE
                        && file.two(at + 2) == 14
                        && file.name(at + 4, 5).equals("Adobe");
    }

    /** In the pixels, 255 is followed by 0, or by the number of an interval. */
    private void passPixels() {
        while (at < file.length() && !(file.at(at) == 0xFF && isMarker(file.at(at + 1)))) {
            at++;
        }
    }

    private static boolean isMarker(int next) {
        return next != 0 && (next < 0xD0 || next > 0xD7);
    }

    private static String name(int marker) {
        return switch (marker) {
            case JFIF -> "a small copy";
            case 0xE1 -> "Exif or XMP";
            case 0xE2 -> "a colour profile or a second picture";
            case 0xED -> "IPTC";
            case 0xFE -> "a comment";
            default -> "the part `FF" + Integer.toHexString(marker).toUpperCase(Locale.ROOT) + "`";
        };
    }
}
