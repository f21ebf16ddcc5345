package org.kitepress.render;

/** Writes text so that a browser reads it as text. */
final class Html {

    private Html() {}

    /** Appends text, escaped for element content and for attribute values in double quotes alike. */
    static StringBuilder escape(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = c > '>' ? null : entity(c);
            if (entity != null) {
                out.append(text, from, i).append(entity);
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
            default -> null;
        };
    }
}
