package org.kitepress.check.language;

import java.util.ArrayList;
import java.util.List;

/** Where a text repeats what somebody else said: what stands between “…”, «…», "…" and ‘…’. */
final class Quotations {

    private static final String OPENING = "“«\"‘";
    private static final String CLOSING = "”»\"’";

    /** An apostrophe looks like the end of a quotation in single marks, which is short. */
    private static final int LONGEST_SINGLE = 200;

    private Quotations() {}

    static List<TextRange> in(String text) {
        List<TextRange> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.charAt(i));
            int end = kind < 0 ? -1 : end(text, i, kind);
            if (end > i) {
                found.add(new TextRange(i, end));
                i = end - 1;
            }
        }
        return found;
    }

    /** A quotation that goes on in the next paragraph is not closed in this one; a straight mark alone is none. */
    private static int end(String text, int from, int kind) {
        char closing = CLOSING.charAt(kind);
        if (closing == '’') {
            return single(text, from);
        }
        int end = text.indexOf(closing, from + 1);
        boolean goesOn = end < 0 && closing != '"';
        return goesOn ? text.length() : end + 1;
    }

    private static int single(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST_SINGLE);
        for (int i = from + 1; i < last; i++) {
            if (text.charAt(i) == '’' && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return -1;
    }
}
