package org.kitepress.parse.guard;

import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.settings.Limits;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;

/**
 * Tells, by counting, that a text would keep flexmark busy for too long: the time for a paragraph grows with its length
 * times its signs, and with its lines times its lines, and the time for a line with how deeply it is nested.
 */
public final class CostGuard {

    /** The signs that flexmark looks behind or ahead of. */
    private static final boolean[] MARKS = marks("[]`<*_~&!\\");

    private static final String BULLETS = "-*+";
    private static final int MOST_DIGITS = 9;

    private final String text;
    private final Limits limits;
    private boolean fenced;
    private boolean table;
    private int open;
    private int begin;
    private long marks;
    private long lines;

    private CostGuard(String text, int start, Limits limits) {
        this.text = text;
        this.begin = start;
        this.limits = limits;
    }

    /** What is wrong with the text that begins at an offset; empty if nothing is seen to be. */
    public static Optional<Problem> problem(String file, String text, int start, Limits limits) {
        return new CostGuard(text, start, limits).lines(file, start);
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
        int indent = 0;
        int at = from;
        for (int next = next(at, end); next > at; next = next(at, end)) {
            depth += isSpace(at) ? 0 : 1;
            indent += isSpace(at) ? 1 : 0;
            at = next;
        }
        open = fenced || depth > 0 ? open : Math.max(0, open + opened(at, end));
        if (depth > 0 && depth + indent / 4 > limits.depth() || open > limits.depth()) {
            return Optional.of(tooDeep(file, limits));
        }
        boolean fence = text.startsWith("```", at) || text.startsWith("~~~", at);
        fenced ^= fence && end - at < 100;
        table = at < end && (table || isTableRule(at, end));
        boolean block = fenced || at == end || isItem(from, at) || isNote(at, end);
        if (block || table) {
            begin = from;
            marks = 0;
        }
        lines = block ? 0 : lines + 1;
        return fenced ? Optional.empty() : count(file, at, end);
    }

    private Optional<Problem> count(String file, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c < MARKS.length && MARKS[c]) {
                marks++;
            }
        }
        if (marks * (end - begin) > limits.steps()) {
            return Optional.of(
                    tooSlow("the paragraph that begins here is too long for so many signs in it", file, begin));
        }
        return lines * lines > limits.steps()
                ? Optional.of(tooSlow("so many lines stand here without an empty one between them", file, from))
                : Optional.empty();
    }

    private Problem tooSlow(String message, String file, int at) {
        return new Problem(
                Code.TEXT_TOO_SLOW,
                message,
                "look for long runs of the same sign, or put an empty line between its parts; " + slower(limits),
                Lines.of(file, text).at(at));
    }

    private static boolean[] marks(String all) {
        boolean[] marks = new boolean[128];
        all.chars().forEach(c -> marks[c] = true);
        return marks;
    }

    public static Problem tooDeep(String file, Limits limits) {
        return new Problem(
                Code.TEXT_TOO_DEEP,
                "the text is nested more than " + limits.depth() + " levels deep",
                "look for long runs of `>`, `[`, `*` or `_`, and take them out; `depth` under `limits` in `site.yaml` is "
                        + limits.depth(),
                new Place(file, 1, 1));
    }

    public static Problem tooSlow(String file, Limits limits) {
        return new Problem(
                Code.TEXT_TOO_SLOW,
                "the text takes too many steps to read",
                "look for long runs of the same sign, or make several pages of it; " + slower(limits),
                new Place(file, 1, 1));
    }

    private static String slower(Limits limits) {
        return "`steps` under `limits` in `site.yaml` is " + limits.megasteps();
    }

    /** Where what a line begins with goes on after the next sign of a quote or a list; the same if there is none. */
    private int next(int at, int end) {
        if (at == end) {
            return at;
        }
        int next = isQuote(at) || isBullet(at, end) ? at + 1 : afterNumber(at, end);
        boolean space = next < end && isSpace(next);
        return space ? next + 1 : next;
    }

    private int afterNumber(int from, int end) {
        int at = from;
        while (at < end && at - from < MOST_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean number = at > from && at + 1 < end && ".)".indexOf(text.charAt(at)) >= 0 && isSpace(at + 1);
        return number ? at + 1 : from;
    }

    /** One if a directive begins with this line, one less than nothing if it ends with it. */
    private int opened(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ':') {
            at++;
        }
        if (at - from < 3) {
            return 0;
        }
        return at < end && Character.isLetter(text.charAt(at))
                ? 1
                : text.substring(at, end).isBlank() ? -1 : 0;
    }

    /** The line below the head of a table; its rows end with the next empty line. */
    private boolean isTableRule(int from, int end) {
        boolean edge = false;
        boolean rule = false;
        for (int at = from; at < end; at++) {
            edge |= text.charAt(at) == '|';
            rule |= text.charAt(at) == '-';
            if ("|-: \t\r".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return edge && rule;
    }

    /** Whether what a line begins with is more than the signs of a quote, whose lines make one paragraph. */
    private boolean isItem(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isSpace(at) && !isQuote(at)) {
                return true;
            }
        }
        return false;
    }

    /** A note, which stands by itself. */
    private boolean isNote(int from, int end) {
        return text.startsWith("[^", from) && text.substring(from, end).contains("]:");
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
