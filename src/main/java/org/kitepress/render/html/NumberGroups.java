package org.kitepress.render.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the parts of a number in their order on a page that runs from right to left. A browser would set {@code 555-0100} as
 * {@code 0100-555} after an Arabic word, as the Unicode bidirectional algorithm has it (UAX 9, rules W2 and N1).
 */
final class NumberGroups {

    /**
     * A phone number, a day, a price: digits with what joins them. Two numbers with an en dash or with white space alone
     * between them are two numbers, and run as the page does.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "\\+\\p{Nd}++(?:[ \\u00A0().\\u2011-]{1,2}\\p{Nd}++)*+"
                    + "|(?:\\(\\p{Nd}{1,6}\\)[ \\u00A0-]?+)?+[#\\p{Sc}]?+\\p{Nd}++(?:[-.,/:\\u2011]\\p{Nd}++)*+(?:[ \\u00A0]?\\p{Sc})?+");

    private NumberGroups() {}

    /** Appends text, escaped, and each number of several parts as a whole of its own. */
    static StringBuilder escape(StringBuilder out, String text) {
        Matcher number = NUMBER.matcher(text);
        int from = 0;
        while (number.find()) {
            Html.escape(out, text.substring(from, number.start()));
            from = number.end();
            one(out, number.group());
        }
        return Html.escape(out, text.substring(from));
    }

    private static void one(StringBuilder out, String number) {
        boolean simple = number.chars().allMatch(Character::isDigit);
        Html.escape(out.append(simple ? "" : "<bdi dir=\"ltr\">"), number).append(simple ? "" : "</bdi>");
    }
}
