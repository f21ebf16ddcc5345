package org.kitepress.parse.markdown;

import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.parse.tree.Places;

/**
 * Signs that set words off, and were meant to be read: the blanks of a form, {@code 2*3*4}, the stars in a word that nobody
 * wants to spell out. Markdown takes them, so readers would miss them.
 */
final class TakenMarks {

    /** What begins nothing that anybody sets off with lines. */
    private static final Pattern BEHIND = Pattern.compile("[\\s,;:)!?].*|[./-](?![\\p{L}\\p{N}]).*", Pattern.DOTALL);

    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Punct}]*");
    /** What nobody sets off by itself. */
    private static final Pattern FACE = Pattern.compile("[_.,;:^~'|]+");

    private static final Pattern NUMBER = Pattern.compile("[\\p{N}., /-]+");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern ADDRESS = Pattern.compile("(?i).*(?:://|www\\.|@).*");
    private static final int MOST = 100;

    private final String text;
    private final Places places;
    /** The signs that need a backslash, by the line that they stand in. */
    private final Map<Integer, SortedSet<Integer>> taken = new TreeMap<>();

    TakenMarks(Places places) {
        this.places = places;
        this.text = places.body();
    }

    /** Looks at what stands between two runs of the same sign. */
    void look(Node node) {
        if (!(node instanceof DelimitedNode) || taken.size() >= MOST) {
            return;
        }
        char sign = text.charAt(node.getStartOffset());
        int from = node.getStartOffset();
        int open = from;
        while (from > 0 && text.charAt(from - 1) == sign) {
            from--;
        }
        while (text.charAt(open) == sign) {
            open++;
        }
        int close = node.getEndOffset();
        int to = close;
        while (close > open && text.charAt(close - 1) == sign) {
            close--;
        }
        while (to < text.length() && text.charAt(to) == sign) {
            to++;
        }
        if (open <= close && isTaken(sign, from, open, close, to)) {
            take(sign, from);
            take(sign, close);
        }
    }

    private boolean isTaken(char sign, int from, int open, int close, int to) {
        String inner = text.substring(open, close);
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to == text.length() ? ' ' : text.charAt(to);
        int run = open - from;
        boolean signs = SIGNS.matcher(inner).matches();
        if (run > 3) {
            return true;
        }
        if (sign != '*') {
            return signs || BEHIND.matcher(inner).matches();
        }
        return isProgram(before, from, after)
                || signs
                        && (inner.indexOf(after) >= 0
                                || inner.indexOf(before) >= 0
                                || FACE.matcher(inner).matches())
                || isWithinWord(run, before, inner, after)
                || ADDRESS.matcher(token(from)).matches() && isPart(before);
    }

    /** {@code /*words*}{@code /}, as programs have comments; {@code him/*her*}{@code /them} sets a word off. */
    private boolean isProgram(char before, int from, char after) {
        return before == '/' && after == '/' && (from < 2 || Character.isWhitespace(text.charAt(from - 2)));
    }

    /** A script without spaces sets words off within what looks like one. */
    private static boolean isWithinWord(int run, char before, String inner, char after) {
        boolean spaced = SPACE.matcher(inner).find();
        boolean number = Character.isDigit(before) || Character.isDigit(after);
        if (number && NUMBER.matcher(inner).matches()) {
            return true;
        }
        return isPart(before) && (isPart(after) ? run != 2 || spaced || number : run != 2 && spaced);
    }

    private static boolean isPart(char sign) {
        Character.UnicodeScript script = Character.UnicodeScript.of(sign);
        return Character.isDigit(sign)
                || Character.isLetter(sign)
                        && List.of(
                                        Character.UnicodeScript.LATIN,
                                        Character.UnicodeScript.CYRILLIC,
                                        Character.UnicodeScript.GREEK)
                                .contains(script);
    }

    private String token(int at) {
        int[] ends = ends(at);
        return text.substring(ends[0], ends[1]);
    }

    private int[] ends(int at) {
        int from = at;
        int to = at;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return new int[] {from, to};
    }

    /** All of them between two spaces: one that is left would find another partner. */
    private void take(char sign, int at) {
        int[] ends = ends(at);
        SortedSet<Integer> signs = taken.computeIfAbsent(places.at(at).line(), line -> new TreeSet<>());
        for (int i = ends[0]; i < ends[1]; i++) {
            if (text.charAt(i) == sign && (i == 0 || text.charAt(i - 1) != '\\')) {
                signs.add(i);
            }
        }
    }

    /** Each line once, with all that it needs. */
    void end(List<Problem> problems) {
        taken.values().forEach(signs -> problems.add(problem(signs)));
    }

    private Problem problem(SortedSet<Integer> signs) {
        int first = signs.first();
        StringBuilder mended = new StringBuilder(places.line(first));
        int begin = first - (places.at(first).column() - 1);
        signs.stream().sorted((one, other) -> other - one).forEach(at -> mended.insert(at - begin, '\\'));
        return new Problem(
                Code.MARKUP_LOST,
                "the signs in `" + token(first) + "` set words off, and would not be shown",
                "write `" + mended.toString().strip()
                        + "`; to set a part of a word off, put `<b>` and `</b>` around it",
                places.at(first));
    }
}
