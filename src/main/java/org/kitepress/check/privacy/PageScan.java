package org.kitepress.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;

/** Goes through the lines of one page. */
final class PageScan {

    /** Whoever has read five of a kind knows what to look for. */
    private static final int MOST = 5;

    private static final int LONGEST = 60;

    private final String path;
    private final List<Rule> rules;
    private final PublicContacts known;
    private final boolean answerable;
    private final List<Problem> problems = new ArrayList<>();
    private final int[] told = new int[Code.values().length];

    /** For a page, which can answer advice with a reason. */
    PageScan(String path, List<Rule> rules, PublicContacts known) {
        this(path, rules, known, true);
    }

    private PageScan(String path, List<Rule> rules, PublicContacts known, boolean answerable) {
        this.path = path;
        this.rules = rules;
        this.known = known;
        this.answerable = answerable;
    }

    /** For a file of data, which has no place for an answer. */
    static PageScan ofData(String path, PublicContacts known) {
        return new PageScan(path, Rules.ALL, known, false);
    }

    /** @param comments where the parser met them: what only looks like one is shown */
    List<Problem> scan(List<String> lines, List<Place> comments) {
        comments.forEach(place -> add(
                Code.PRIVACY_COMMENT,
                "this comment is not published, and yet stands in the file for all who see its source",
                "take it out, or keep it where your drafts are",
                place.line(),
                place.column()));
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i));
        }
        return problems;
    }

    private void line(int number, String line) {
        invisible(number, line);
        PlainLine plain = PlainLine.of(line);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (told[rule.code().ordinal()] < MOST && rule.worth().test(plain)) {
                search(rule, plain, number, findings);
            }
        }
    }

    /** What one rule found in a line, so that the next one does not tell it again. */
    private record Finding(Code code, int start, int end) {

        boolean meets(Finding other) {
            return code == other.code && start < other.end && other.start < end;
        }
    }

    private void search(Rule rule, PlainLine line, int number, List<Finding> findings) {
        Matcher matcher = rule.pattern().matcher(rule.part().apply(line));
        while (told[rule.code().ordinal()] < MOST && matcher.find()) {
            Finding finding = new Finding(rule.code(), matcher.start(1), matcher.end(1));
            String found = line.text().substring(finding.start(), finding.end());
            if (findings.stream().noneMatch(finding::meets) && !known.has(rule.code(), found)) {
                findings.add(finding);
                add(
                        rule.code(),
                        "`" + shown(found) + "` " + rule.what(),
                        rule.hint(),
                        number,
                        line.column(finding.start()));
            }
        }
    }

    private static String shown(String found) {
        return found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }

    private void invisible(int number, String line) {
        int at = InvisibleSigns.find(line, 0);
        while (at >= 0 && told[Code.PRIVACY_INVISIBLE.ordinal()] < MOST) {
            add(
                    Code.PRIVACY_INVISIBLE,
                    "a character that nobody sees stands here: " + InvisibleSigns.name(line.codePointAt(at)),
                    "delete it, or type these words anew: it may hide or turn round what is read, or mark a copy",
                    number,
                    at + 1);
            at = InvisibleSigns.find(line, at + 1);
        }
    }

    private void add(Code code, String message, String hint, int line, int column) {
        if (told[code.ordinal()]++ < MOST) {
            String reason = !answerable ? "" : "; if it may stand, say why: `accept: {" + code.word() + ": \"…\"}`";
            problems.add(new Problem(code, message, hint + reason, new Place(path, line, column)));
        }
    }
}
