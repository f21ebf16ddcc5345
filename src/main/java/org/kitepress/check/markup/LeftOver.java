package org.kitepress.check.markup;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;

/**
 * A sign of markup that became nothing, and how it looks in a text that was read.
 *
 * @param key what a text must hold to be worth the search: most texts have none
 * @param what is the matter with the signs, for the message: {@code is no link: a space parts it}
 * @param mended what they should have been
 * @param hint what to do; {@code %s} stands for the mended line
 */
record LeftOver(Code code, Where where, String key, Pattern pattern, String what, Mended mended, String hint) {

    /** Which texts are searched. */
    enum Where {
        /** The lines of a paragraph: what is no list or heading would be one there. */
        LINES,
        /** Every text. */
        TEXT,
        /** Words in fields, which know no markup. */
        FIELDS,
        /** Those of them that are shown on one line. */
        LABELS,
        EVERYWHERE;

        boolean covers(Where stretch) {
            return this == EVERYWHERE
                    || this == stretch
                    || this == TEXT && stretch == LINES
                    || this == FIELDS && stretch == LABELS;
        }
    }

    /** Writes what was found as it should have been typed. */
    interface Mended {
        String of(MatchResult found);
    }

    private static final String WRITE = "write `%s`";

    /** A place in a text for what our tree shows as something else: a link, a picture, code. No text holds this sign: Unicode keeps it from texts. */
    static final char OTHER = '\uFDD0';

    static LeftOver lost(String key, String pattern, String what, Mended mended) {
        return row(Code.MARKUP_LOST, Where.TEXT, key, pattern, what, mended, WRITE);
    }

    static LeftOver shown(Where where, String key, String pattern, String what, Mended mended) {
        return row(Code.MARKUP_LEFT_OVER, where, key, pattern, what, mended, WRITE);
    }

    static LeftOver doubtful(Where where, String key, String pattern, String what, Mended mended) {
        return row(Code.MARKUP_DOUBTFUL, where, key, pattern, what, mended, WRITE);
    }

    /** What another program would have read, and nobody else does. */
    static LeftOver foreign(Where where, String key, String pattern, String program, Mended mended) {
        return row(
                Code.MARKUP_LEFT_OVER,
                where,
                key,
                pattern,
                "is markup of " + program + ", and is shown as it is typed",
                mended,
                WRITE);
    }

    LeftOver with(String anotherHint) {
        return new LeftOver(code, where, key, pattern, what, mended, anotherHint);
    }

    private static LeftOver row(
            Code code, Where where, String key, String pattern, String what, Mended mended, String hint) {
        return new LeftOver(code, where, key, Pattern.compile(pattern, Pattern.MULTILINE), what, mended, hint);
    }
}
