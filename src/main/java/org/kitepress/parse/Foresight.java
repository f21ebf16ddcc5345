package org.kitepress.parse;

import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;

/**
 * Tells, by counting, that a text would keep flexmark busy for too long: the time for a paragraph grows with its length
 * times its signs, and the time for a line with how deeply it is nested. What it overlooks is stopped by the clock.
 */
final class Foresight {

    /** A paragraph of ten thousand signs with a thousand marks has a tenth of it. */
    private static final long MOST_WORK = 100_000_000;

    /** The signs that flexmark looks behind or ahead of. */
    private static final boolean[] MARKS = marks("[]`<*_~&!\\");

    private static final String BULLETS = "-*+";

    private final String text;
    private final int deepest;
    private boolean fenced;
    private int begin;
    private long marks;

    private Foresight(String text, int start, int deepest) {
        this.text = text;
        this.begin = start;
        this.deepest = deepest;
    }

    /** What is wrong with the text that begins at an offset; empty if nothing is seen to be. */
    static Optional<Problem> problem(String file, String text, int start, int deepest) {
        return new Foresight(text, start, deepest).lines(file, start);
    }

    private Optional<Problem> lines(String file, int start) {
        for (int from = start, end; from < text.length(); from = end + 1) {
            end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            Optional<Problem> problem = line(file, from, end);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> line(String file, int from, int end) {
        int depth = 0;
        int at = from;
        while (at < end && (isSpace(at) || isQuote(at) || isBullet(at, end))) {
            depth += isSpace(at++) ? 0 : 1;
        }
        if (depth > 0 && depth + (at - from - depth) / 4 > deepest) {
            return Optional.of(tooDeep(file));
        }
        boolean fence = text.startsWith("```", at) || text.startsWith("~~~", at);
        fenced ^= fence && end - at < 100;
        if (fenced || at == end || depth > 0 || text.charAt(at) == '|') {
            begin = from;
            marks = 0;
        }
        return fenced ? Optional.empty() : count(file, at, end);
    }

    private Optional<Problem> count(String file, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c < MARKS.length && MARKS[c]) {
                marks++;
            }
        }
        return marks * (end - begin) > MOST_WORK
                ? Optional.of(new Problem(
                        Code.TEXT_TOO_SLOW,
                        "the paragraph that begins here is too long for so many signs in it",
                        "look for long runs of the same sign, or put an empty line between its parts",
                        Lines.of(file, text).at(begin)))
                : Optional.empty();
    }

    private static boolean[] marks(String all) {
        boolean[] marks = new boolean[128];
        all.chars().forEach(c -> marks[c] = true);
        return marks;
    }

    static Problem tooDeep(String file) {
        return new Problem(
                Code.TEXT_TOO_DEEP,
                "the text is nested too deeply to be read",
                "look for long runs of `>`, `[`, `*` or `_`, and take them out",
                new Place(file, 1, 1));
    }

    private boolean isSpace(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r';
    }

    private boolean isQuote(int at) {
        return text.charAt(at) == '>';
    }

    private boolean isBullet(int at, int end) {
        return BULLETS.indexOf(text.charAt(at)) >= 0 && at + 1 < end && isSpace(at + 1);
    }
}
