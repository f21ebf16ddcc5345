package org.kitepress.check.sight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the declarations of a style sheet as CSS Syntax 3 and CSS Nesting 1 have them; what is never closed ends with the sheet. */
final class CssReader {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
    /** What ends a part, or holds signs that end nothing. */
    private static final Pattern PIECE = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"?+|'(?:[^'\\\\]|\\\\.)*+'?+|\\\\.|\\((?:[^()\"']|\"[^\"]*+\"|'[^']*+')*+\\)|[;{}]|\\z",
            Pattern.DOTALL);
    /** A letter or a hyphen that is written by its number, or with a sign before it that changes nothing. */
    private static final Pattern LETTER = Pattern.compile(
            "\\\\(?:0{0,4}(2d|[46][1-9a-f]|[57][0-9a])(?:\\s|(?!\\p{XDigit}))|([g-zG-Z-]))", Pattern.CASE_INSENSITIVE);
    /** At-rules whose blocks hold rules for the same page. */
    private static final Pattern GROUP = Pattern.compile(
            "@(?:media|supports|layer|container|scope|starting-style|document|-moz-document)\\b.*+", Pattern.DOTALL);

    private static final Pattern PAPER = Pattern.compile("@media\\s++print\\b[^,]*+");

    private final String css;
    private final List<CssRule> rules = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();

    /**
     * @param selector empty where no rule is open
     * @param read whether what stands in it is for elements of a page
     */
    private record Block(String selector, boolean print, boolean read) {}

    private CssReader(String css) {
        this.css = css;
        open.push(new Block("", false, true));
    }

    static List<CssRule> read(String sheet) {
        String bare = COMMENT.matcher(sheet)
                .replaceAll(comment -> " ".repeat(comment.group().length()));
        CssReader reader = new CssReader(bare);
        reader.read();
        return reader.rules;
    }

    private void read() {
        Matcher piece = PIECE.matcher(css);
        int from = 0;
        while (piece.find()) {
            String sign = piece.group();
            if (sign.equals("{")) {
                open.push(block(plain(from, piece.start())));
            } else if (sign.isEmpty() || sign.equals(";") || sign.equals("}")) {
                declaration(from, piece.start());
                if (sign.equals("}") && open.size() > 1) {
                    open.pop();
                }
            } else {
                continue;
            }
            from = piece.end();
        }
    }

    private Block block(String prelude) {
        Block around = open.peek();
        String rule = prelude.toLowerCase(Locale.ROOT);
        if (!prelude.startsWith("@")) {
            return new Block(nested(around.selector(), prelude), around.print(), around.read());
        }
        return new Block(
                around.selector(),
                around.print() || PAPER.matcher(rule).matches(),
                around.read() && GROUP.matcher(rule).matches());
    }

    private static String nested(String outer, String inner) {
        if (outer.isEmpty()) {
            return inner;
        }
        return inner.contains("&") ? inner.replace("&", ":is(" + outer + ")") : ":is(" + outer + ") " + inner;
    }

    private void declaration(int from, int to) {
        String said = plain(from, to);
        int colon = said.indexOf(':');
        Block block = open.peek();
        if (colon > 0 && block.read() && !block.selector().isEmpty()) {
            int start = from;
            while (start < to && Character.isWhitespace(css.charAt(start))) {
                start++;
            }
            rules.add(new CssRule(
                    block.selector(),
                    said.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    said.substring(colon + 1).strip(),
                    block.print(),
                    start));
        }
    }

    private String plain(int from, int to) {
        return LETTER.matcher(css.substring(from, to).strip())
                .replaceAll(letter -> letter.group(2) != null
                        ? letter.group(2)
                        : Character.toString(Integer.parseInt(letter.group(1), 16)));
    }
}
