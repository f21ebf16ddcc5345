package org.kitepress.check.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.kitepress.check.markup.LeftOver.Where;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Severity;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** Looks for the rows of a table in one stretch of a page after the other. */
final class MarkupSearch {

    /** Ordinary sentences have none of these, and need no further look. */
    private static final String SIGNS = "[]{}*_#`|=~^<>&\\\t\u00A0\uFF03\uFFFC☐☑☒•‣▪●◦∙·⁃■►➢➤+–—)";

    private static final int PLAIN = 0x80;

    /** The same for letters of ASCII, which nearly all are. */
    private static final boolean[] IS_SIGN = new boolean[PLAIN];

    static {
        SIGNS.chars().filter(sign -> sign < PLAIN).forEach(sign -> IS_SIGN[sign] = true);
    }

    /** Whoever has read five of a kind knows what to look for; what is lost is told each time. */
    private static final int MOST = 5;

    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 100;

    private final List<LeftOver> rows;
    private final boolean answerable;
    private final Sources sources;
    private final List<Problem> problems;
    private final Map<LeftOver, Integer> told = new HashMap<>();

    /** @param answerable whether the file has a place for an answer to a warning */
    MarkupSearch(List<LeftOver> rows, boolean answerable, Sources sources, List<Problem> problems) {
        this.rows = rows;
        this.answerable = answerable;
        this.sources = sources;
        this.problems = problems;
    }

    void look(PlainStretch stretch) {
        if (!mayHold(stretch.text())) {
            return;
        }
        List<MatchResult> found = new ArrayList<>();
        for (LeftOver row : rows) {
            if (row.where().covers(stretch.where()) && stretch.text().contains(row.key())) {
                search(row, stretch, found);
            }
        }
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < PLAIN ? IS_SIGN[sign] : SIGNS.indexOf(sign) >= 0 || sign >= '\uF000' && sign <= '\uF0FF') {
                return true;
            }
        }
        return text.startsWith("-") || text.contains("\n") || text.contains("'''") || text.contains("!!!");
    }

    /** @param found what rows before this one have found in the stretch, and this one now */
    private void search(LeftOver row, PlainStretch stretch, List<MatchResult> found) {
        Matcher matcher = row.pattern().matcher(stretch.text());
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            boolean isNew = found.stream().noneMatch(other -> meet(other, match));
            if (isNew && !row.mended().of(match).equals(match.group())) {
                found.add(match);
                tell(row, stretch, match);
            }
        }
    }

    private static boolean meet(MatchResult one, MatchResult other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private void tell(LeftOver row, PlainStretch stretch, MatchResult match) {
        if (stretch.where() == Where.FIELDS || stretch.where() == Where.LABELS) {
            tellOfField(row, stretch, match);
            return;
        }
        Optional<Typed> typed = Typed.find(match.group(), stretch.place(), sources);
        typed.ifPresent(there -> add(row, match, there.place(), hint(row, there, match)));
    }

    /** A field may be several lines long, below the one that names it. */
    private void tellOfField(LeftOver row, PlainStretch stretch, MatchResult match) {
        String text = stretch.text();
        String piece = row.mended().of(match);
        String first = match.group().lines().findFirst().orElse("");
        Place place =
                sources.seekInField(first, stretch.place(), (int) text.lines().count());
        int begin = text.lastIndexOf('\n', match.start()) + 1;
        int end = text.indexOf('\n', match.end());
        String mended = text.substring(begin, match.start())
                + piece
                + text.substring(match.end(), end < 0 ? text.length() : end);
        String answer = "; if it is meant, say why: `accept: {" + row.code().word() + ": \"…\"}`";
        String hint =
                hint(row, typed(match, place).map(there -> there.with(piece)).orElse(mended), piece);
        add(row, match, place, answerable ? hint + answer : hint);
    }

    private Optional<Typed> typed(MatchResult match, Place place) {
        int start = place.column() - 1;
        return sources.line(place)
                .filter(line -> line.startsWith(match.group(), start))
                .map(line -> new Typed(line, start, start + match.group().length(), true, place));
    }

    private void add(LeftOver row, MatchResult match, Place place, String hint) {
        if (row.code().severity() == Severity.ERROR || told.merge(row, 1, Integer::sum) <= MOST) {
            problems.add(new Problem(row.code(), "`" + shown(match.group()) + "` " + row.what(), hint, place));
        }
    }

    private static String hint(LeftOver row, Typed there, MatchResult match) {
        String mended = row.mended().of(match).replace(LeftOver.OTHER, '…').replace('\u00A0', ' ');
        String last = mended.substring(match.group().contains("\n") ? mended.lastIndexOf('\n') + 1 : 0);
        String line = there.whole() ? there.with(last) : last;
        return hint(row, line, last) + "; if it is meant as it stands, put a backslash before it";
    }

    /** Of a long line, only what has to change is shown. */
    private static String hint(LeftOver row, String line, String piece) {
        String shown = line.length() > LONGEST_LINE || line.contains("\n") ? piece : line;
        return shown.isBlank()
                ? row.hint().replace(": `%s`", "").replace("`%s`", "nothing")
                : row.hint().replace("%s", shown.strip());
    }

    private static String shown(String found) {
        String line = found.replace('\n', ' ').replace(LeftOver.OTHER, '…').strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
