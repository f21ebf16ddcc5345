package org.kitepress.picture;

import java.util.Map;

/** What stands before a drawing in its file. The JDK prints a word of its own about a {@code DOCTYPE} that does not end. */
final class SvgProlog {

    /** What may stand there, by how it begins, and how it ends. */
    private static final Map<String, String> ASIDE = Map.of("<?", "?>", "<!--", "-->");

    private SvgProlog() {}

    static boolean hasDoctype(String text) {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            int next = behind(text, at);
            if (next == at) {
                return text.startsWith("<!DOCTYPE", at);
            }
            at = next;
        }
        return false;
    }

    /** Behind one thing that says nothing; the same place if none is there. */
    private static int behind(String text, int at) {
        if (Character.isWhitespace(text.charAt(at))) {
            return at + 1;
        }
        for (Map.Entry<String, String> aside : ASIDE.entrySet()) {
            if (text.startsWith(aside.getKey(), at)) {
                int end = text.indexOf(aside.getValue(), at + aside.getKey().length());
                return end < 0 ? text.length() : end + aside.getValue().length();
            }
        }
        return at;
    }
}
