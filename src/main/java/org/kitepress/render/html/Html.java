package org.kitepress.render.html;

/** Writes text so that a browser reads it as text. */
public final class Html {

    /** A bit for each sign that is not written as it is. */
    private static final long MARKED = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"';

    private Html() {}

    /** The same text, escaped. */
    public static String escaped(String text) {
        return escape(new StringBuilder(), text).toString();
    }

    /** Appends text, escaped for element content and for attribute values in double quotes alike. */
    public static StringBuilder escape(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '>' && (MARKED >>> c & 1) != 0) {
                out.append(text, from, i).append(entity(c));
                from = i + 1;
            }
        }
        return out.append(text, from, text.length());
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> throw new IllegalArgumentException(String.valueOf(c));
        };
    }
}
