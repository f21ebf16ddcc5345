package org.kitepress.render.asset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a style sheet what only people read: comments, and white space where none is needed. */
final class Css {

    /** Strings and addresses are kept as they are; so is a space that may stand for something, as in a selector or a sum. */
    private static final Pattern PIECE = Pattern.compile(
            "(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|url\\(\\s*+(?=[^\\s\"'])[^)]*+\\))"
                    + "|(/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/)|(\\s++)",
            Pattern.DOTALL);

    private Css() {}

    static String small(String css) {
        StringBuilder out = new StringBuilder();
        Matcher piece = PIECE.matcher(css);
        int from = 0;
        while (piece.find()) {
            out.append(css, from, piece.start());
            from = piece.end();
            if (piece.group(1) != null) {
                out.append(piece.group());
            } else if (isNeeded(out, css, from)) {
                out.append(piece.group(2) == null ? " " : "/**/");
            }
        }
        return out.append(css, from, css.length()).toString();
    }

    /** White space between two words is one space, and a comment that parts them stays, empty. */
    private static boolean isNeeded(StringBuilder before, String css, int after) {
        char last = before.isEmpty() ? '{' : before.charAt(before.length() - 1);
        char next = after == css.length() ? '}' : css.charAt(after);
        return "{};, \n".indexOf(last) < 0 && "{};, \n\r\t".indexOf(next) < 0;
    }
}
