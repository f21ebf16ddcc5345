package org.kitepress.render.meaning;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file (RFC 5545, 3.1): each ends in CR and LF, and none is longer than 75 octets. */
final class ContentLines {

    private static final int MOST = 75;

    private final StringBuilder out = new StringBuilder();

    /** A line whose value needs no escaping, such as a date or an address. */
    ContentLines line(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String letter = Character.toString(line.codePointAt(i));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(letter);
            octets += length;
        }
        out.append("\r\n");
        return this;
    }

    /** A line whose value is words (3.3.11); signs that no text has are left out. */
    ContentLines text(String name, String words) {
        return line(
                name,
                words.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\x00-\\x09\\x0B-\\x1F\\x7F]", " ")
                        .replaceAll("([\\\\;,])", "\\\\$1")
                        .replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
