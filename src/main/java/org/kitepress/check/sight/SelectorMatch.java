package org.kitepress.check.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What a selector may match at some time: whatever depends on what a reader does, or is not known, is held to be so. A list of
 * selectors that cannot be read matches everything.
 */
final class SelectorMatch {

    /** What stands before, behind or around an element is not the element. */
    private static final Pattern BESIDE = Pattern.compile(
            "::(?!first-l|-\\w+-input)[\\w-]++(?:\\([^()]*+\\))?\\s*+$|(?<!:):(?:before|after)\\s*+$",
            Pattern.CASE_INSENSITIVE);

    private static final String KNOWN = "not|is|has|root|empty|nth-[\\w-]+|first-child|last-child|only-child"
            + "|first-of-type|last-of-type|only-of-type";
    private static final Pattern UNKNOWN = Pattern.compile(
            ":not\\([^()]*:(?!(?:" + KNOWN + ")\\b)[^()]*+(?:\\([^()]*+\\)[^()]*+)*+\\)|::?(?!(?:" + KNOWN
                    + ")(?![\\w-]))[a-z-][\\w-]*+(?:\\([^()]*+(?:\\([^()]*+\\)[^()]*+)*+\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHERE =
            Pattern.compile(":(?:where|matches|-webkit-any|-moz-any|any)\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern FLAG = Pattern.compile("\\s++[is]\\s*+]", Pattern.CASE_INSENSITIVE);
    /** Holds for every element. */
    private static final String ALWAYS = ":not(x-none)";

    private final List<Evaluator> any;

    private SelectorMatch(List<Evaluator> any) {
        this.any = any;
    }

    static SelectorMatch of(String selectors) {
        List<Evaluator> any = new ArrayList<>();
        for (String selector : split(selectors)) {
            if (!BESIDE.matcher(selector).find()) {
                any.add(evaluator(selector));
            }
        }
        return new SelectorMatch(any);
    }

    private static Evaluator evaluator(String selector) {
        String known = FLAG.matcher(WHERE.matcher(selector).replaceAll(":is(")).replaceAll("]");
        try {
            return QueryParser.parse(UNKNOWN.matcher(known).replaceAll(Matcher.quoteReplacement(ALWAYS)));
        } catch (SelectorParseException | IllegalArgumentException e) {
            return new Evaluator.AllElements();
        }
    }

    boolean matches(Element element) {
        return any.stream().anyMatch(element::is);
    }

    /** At the commas that stand in no brackets. */
    private static List<String> split(String selectors) {
        List<String> all = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < selectors.length(); i++) {
            char sign = selectors.charAt(i);
            depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            if (sign == ',' && depth == 0) {
                all.add(selectors.substring(from, i).strip());
                from = i + 1;
            }
        }
        all.add(selectors.substring(from).strip());
        return all;
    }
}
