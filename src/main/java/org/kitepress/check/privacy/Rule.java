package org.kitepress.check.privacy;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;

/**
 * Something that gives somebody away, and how it looks.
 *
 * @param part the part of a line that is searched
 * @param worth whether a line is worth the search
 * @param pattern its first group is what was found
 * @param what it is, for the message: {@code looks like a telephone number}
 * @param hint what to do, before the sentence on reasons that all rules share
 */
record Rule(
        Code code,
        Function<PlainLine, String> part,
        Predicate<PlainLine> worth,
        Pattern pattern,
        String what,
        String hint) {

    /** Not within a word or number. */
    static final String START = "(?<![\\p{L}\\p{N}_])";

    static final String END = "(?![\\p{L}\\p{N}_])";

    /**
     * A rule on words and numbers outside links.
     *
     * @param digits how many a line must have
     */
    static Rule ofNumber(Code code, int digits, String pattern, String what, String hint) {
        return ofNumber(code, digits, List.of(), pattern, what, hint);
    }

    /**
     * The same where a line must have one of these words, too.
     *
     * @param keys in lower case
     */
    static Rule ofNumber(Code code, int digits, List<String> keys, String pattern, String what, String hint) {
        return new Rule(
                code,
                PlainLine::words,
                line -> line.digits() >= digits && line.hasAny(keys),
                Pattern.compile(pattern),
                what,
                hint);
    }
}
