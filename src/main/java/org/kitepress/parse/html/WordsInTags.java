package org.kitepress.parse.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.parse.tree.Places;

/**
 * Finds words that HTML takes for a part of a tag, so that nobody would read them: {@code <your name>}, {@code <p Dear friends},
 * and whatever stands between a quotation mark and the next one, which was meant for something else.
 */
public final class WordsInTags {

    private static final String VALUE = "\"[^\"]*+\"|'[^']*+'";
    private static final Pattern TAG = Pattern.compile(
            "<(?<end>/?)(?<name>[a-zA-Z][^\\s/<>\"']*+)(?<rest>(?:[^\"'<>]|" + VALUE + ")*+)(?<close>>?)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<name>[^\\s\"'<>/=]++)(?<value>\\s*+=\\s*+(?:" + VALUE + "|[^\\s\"'=<>`]*+))?+");

    /** "Boolean attributes": HTML Living Standard, 2.3.2, and those that once were. */
    private static final Set<String> BARE = Set.of(
            ("allowfullscreen async autofocus autoplay border checked compact controls crossorigin declare default defer disabled"
                            + " download draggable formnovalidate hidden inert ismap itemscope loop multiple muted nohref"
                            + " nomodule noresize noshade novalidate nowrap open playsinline readonly required reversed selected"
                            + " translate truespeed typemustmatch")
                    .split(" "));

    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("(?:data|aria|ng|v|x|hx)-.*|on.*|.*[:@#_].*|(?:webkit|moz).*");
    private static final Pattern NAMED = Pattern.compile("<(/?)([a-zA-Z][^\\s/<>\"']*)");
    private static final String WELL_FORMED =
            "end a tag with `>` before the words that are to be read, and each value in it with a quotation mark";
    private static final Pattern NAME_OF_ONE = Pattern.compile("[a-z]+");
    private static final int MOST = 100;
    private static final int LONGEST = 60;

    private final Places places;
    private final List<Problem> problems;
    private final Set<String> names = new HashSet<>();
    private int told;

    public WordsInTags(Places places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Whether there are some in one tag that stands in a line. */
    boolean areIn(String typed, int offset) {
        Matcher tag = TAG.matcher(typed);
        return tag.matches() && areIn(tag, offset, "\\<");
    }

    /** Where the tags of a piece begin that hold some. */
    Set<Integer> in(HtmlPiece piece) {
        Matcher tag = TAG.matcher(piece.html());
        Set<Integer> found = new HashSet<>();
        while (told < MOST && tag.find()) {
            if (areIn(tag, piece.offset(tag.start()), "&lt;")) {
                found.add(tag.start());
            }
        }
        return found;
    }

    /** @param bracket what to write for one that is to be read */
    private boolean areIn(Matcher tag, int offset, String bracket) {
        String name = tag.group("name").toLowerCase(Locale.ROOT);
        if (HtmlRole.of(name) == HtmlRole.NOTHING) {
            return false;
        }
        int column = places.at(offset).column() - 1;
        String line = places.line(offset);
        boolean known = Tag.isKnownTag(name);
        if (tag.group("close").isEmpty()) {
            return tell(line.substring(column), "never ends", ended(tag, line, column, bracket), offset);
        }
        if (!known && !name.contains(":") && isAlone(name, tag)) {
            return tell(
                    tag.group(),
                    "is read as HTML",
                    write(line.substring(0, column) + bracket + line.substring(column + 1)),
                    offset);
        }
        List<String> words = words(tag);
        boolean none = words.isEmpty()
                || words.size() == 1 && NAME_OF_ONE.matcher(words.get(0)).matches();
        return !none && tell(tag.group(), "has `" + String.join(" ", words) + "` in it", WELL_FORMED, offset);
    }

    private static String ended(Matcher tag, String line, int column, String bracket) {
        boolean bare = !tag.group("rest").contains("=") && line.indexOf('<', column + 1) < 0;
        if (bare
                && Tag.isKnownTag(tag.group("name"))
                && Tag.valueOf(tag.group("name")).isBlock()) {
            int end = column + 1 + tag.group("name").length();
            return write(line.substring(0, end) + ">" + line.substring(end).stripLeading());
        }
        return bare ? write(line.substring(0, column) + bracket + line.substring(column + 1)) : WELL_FORMED;
    }

    private static List<String> words(Matcher tag) {
        return ATTRIBUTE
                .matcher(tag.group("rest"))
                .results()
                .filter(WordsInTags::isWords)
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isWords(MatchResult attribute) {
        String name = attribute.group(1).toLowerCase(Locale.ROOT);
        String value = attribute.group(2);
        return value == null
                ? !BARE.contains(name) && !FOR_PROGRAMS.matcher(name).matches()
                : value.contains(">") && !List.of("alt", "title").contains(name) || value.contains("</");
    }

    /** Whether it has no partner in the whole text: then it is no element of anybody's. */
    private boolean isAlone(String name, Matcher tag) {
        if (names.isEmpty()) {
            NAMED.matcher(places.body())
                    .results()
                    .forEach(found -> names.add(found.group(1) + found.group(2).toLowerCase(Locale.ROOT)));
        }
        boolean begins = tag.group("end").isEmpty();
        return !tag.group("rest").endsWith("/") && !names.contains((begins ? "/" : "") + name);
    }

    private boolean tell(String typed, String what, String hint, int offset) {
        if (told++ < MOST) {
            problems.add(new Problem(
                    Code.HTML_BROKEN,
                    "`" + excerpt(typed) + "` " + what + ", and its words would be lost",
                    hint,
                    places.at(offset)));
        }
        return true;
    }

    private static String write(String line) {
        return "write `" + line.strip() + "`";
    }

    private static String excerpt(String typed) {
        String line = typed.lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
