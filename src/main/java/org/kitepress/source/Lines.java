package org.kitepress.source;

import java.util.Arrays;

/** Where the lines of a text begin, so that an offset in it can be told as line and column. */
public final class Lines {

    private final String file;
    private final int[] starts;

    private Lines(String file, int[] starts) {
        this.file = file;
        this.starts = starts;
    }

    /** The lines of a text; {@code \n}, {@code \r\n} and {@code \r} each end one. */
    public static Lines of(String file, String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return new Lines(file, Arrays.copyOf(starts, count));
    }

    /** The lines of a text without what ends them; after the last end stands one more. Most texts need no pattern for it. */
    public static String[] split(String text) {
        return text.split(text.indexOf('\r') < 0 ? "\n" : "\r\n|\r|\n", -1);
    }

    /** The place of the character at this offset, from 0; an offset past the end is in the last line. */
    public Place at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, offset - starts[line] + 1);
    }
}
