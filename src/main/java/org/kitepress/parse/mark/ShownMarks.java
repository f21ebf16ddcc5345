package org.kitepress.parse.mark;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.parse.directive.DirectiveName;
import org.kitepress.parse.html.HtmlHiding;
import org.kitepress.source.Place;

/**
 * Tells marks that were to decide who may read something, and that are words to us: what stands there would be shown to
 * everybody. It looks at words as they will be read, and never at how they were typed.
 */
public final class ShownMarks {

    /** Nobody reads more; a hostile text may have a hundred thousand. */
    private static final int LIMIT = 100;

    private static final int LONGEST = 40;
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+");
    private static final String AS_CODE = "; to show the sign itself, put it between backticks";

    private final boolean commented;
    private final List<Problem> problems;
    private final Set<String> told = new HashSet<>();

    public ShownMarks(List<Problem> problems) {
        this(false, problems);
    }

    /** @param commented whether the text has comments, one of which may end too early */
    ShownMarks(boolean commented, List<Problem> problems) {
        this.commented = commented;
        this.problems = problems;
    }

    /**
     * Looks at words that are read in one go.
     *
     * @param place where the first line of them stands
     */
    void look(CharSequence words, Place place) {
        if (told.size() >= LIMIT || !mayHold(words)) {
            return;
        }
        String plain = PlainSigns.of(words);
        for (int at = ShownDirectives.find(plain, 0); at >= 0; at = next(plain, at, ShownDirectives::find)) {
            directive(plain, at, place);
        }
        for (int at = ShownComments.find(plain, 0); at >= 0; at = next(plain, at, ShownComments::find)) {
            comment(plain, at, place);
        }
        for (int at = ends(plain, 0); at >= 0; at = next(plain, at, this::ends)) {
            end(plain, at, place);
        }
        for (int at = HtmlHiding.find(plain, 0); at >= 0; at = next(plain, at, HtmlHiding::find)) {
            html(plain, at, place);
        }
    }

    /** The words of code that nobody fenced: only directives mean something else there than they show. */
    public void lookAtIndented(CharSequence code, Place place) {
        if (code.toString().lines().anyMatch(line -> line.strip().startsWith(":::"))) {
            directive(code.toString(), code.toString().indexOf(":::"), place);
        }
    }

    /** What code says of itself, and would be lost: other programs hide or choose by it. */
    public void lookAtInfo(String info, Place place) {
        String name = FIRST_WORD
                .matcher(info)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (DirectiveName.GUARDS.contains(name)
                || MarkWords.choose(info)
                || info.startsWith("{") && DirectiveName.of(name).isPresent()) {
            directive(info, 0, place);
        } else if (name.equals("comment") || MarkWords.hide(info)) {
            comment(info, 0, place);
        } else {
            look(info, place);
        }
    }

    private int ends(String words, int from) {
        return ShownComments.end(words, from, commented);
    }

    /** A quote that begins as the folds of Reddit and Stack Exchange do. */
    public void spoiler(CharSequence quote, Place place) {
        comment(quote.toString(), 0, place);
    }

    private interface Search {
        int find(String words, int from);
    }

    /** One a line is enough. */
    private int next(String words, int at, Search search) {
        int end = words.indexOf('\n', at);
        return end < 0 || told.size() >= LIMIT ? -1 : search.find(words, end);
    }

    private void directive(String words, int at, Place place) {
        tell(
                Code.DIRECTIVE_BROKEN,
                "this looks like a directive, and would be shown as words: `" + excerpt(words, at) + "`",
                "take away backslashes and spaces; begin and end a text with `:::name` and `:::` on lines of their own, and write"
                        + " within a line `:only[words]{channel=print}`" + AS_CODE,
                words,
                at,
                place);
    }

    private void comment(String words, int at, Place place) {
        tell(
                Code.COMMENT_BROKEN,
                "this hides nothing here, and would be shown as words: `" + excerpt(words, at) + "`",
                "take it out, or keep it where your drafts are" + AS_CODE,
                words,
                at,
                place);
    }

    private void end(String words, int at, Place place) {
        tell(
                Code.COMMENT_BROKEN,
                "a comment ends here that began nowhere, or has ended before: `"
                        + excerpt(words, words.lastIndexOf('\n', at) + 1) + "`",
                "take it out with what it should hide; an arrow is written as `→`" + AS_CODE,
                words,
                at,
                place);
    }

    private void html(String words, int at, Place place) {
        tell(
                Code.HTML_BROKEN,
                "this HTML hides nothing here, and would be shown as words: `" + excerpt(words, at) + "`",
                "take it out with what it should hide" + AS_CODE,
                words,
                at,
                place);
    }

    private void tell(Code code, String message, String hint, String words, int at, Place place) {
        int lines = (int) words.substring(0, at).chars().filter(c -> c == '\n').count();
        Place there = lines == 0 ? place : new Place(place.file(), place.line() + lines, 1);
        if (told.size() < LIMIT && told.add(code + " " + there.line() + " " + message)) {
            problems.add(new Problem(code, message, hint, there));
        }
    }

    private static String excerpt(String words, int at) {
        String line = words.substring(at)
                .lines()
                .findFirst()
                .orElse("")
                .replace('`', '\'')
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** Most words hold no sign that such a mark begins with, which is seen sooner without a pattern. */
    private static boolean mayHold(CharSequence words) {
        for (int i = 0, length = words.length(); i < length; i++) {
            char sign = words.charAt(i);
            if (sign < 0x80 ? begins(sign, i + 1 < length ? words.charAt(i + 1) : ' ') : PlainSigns.mayBeOne(sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(char sign, char next) {
        return switch (sign) {
            case '[', '{', '<', '\\' -> true;
            case ':' -> next > ' ' && !Character.isDigit(next);
            case '%', '|', '/', '-' -> next == sign || next == '*' || next >= 0x80;
            case '>' -> next == '!' || next >= 0x80;
            case '@' -> next == '*';
            case '*' -> next == '/';
            case '.' -> next == '.';
            case '#' -> next == '+';
            case '=' -> true;
            case '!' -> next == '-';
            default -> false;
        };
    }
}
