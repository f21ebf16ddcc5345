package org.kitepress.model.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The end of a file's name that may say which language it is in, however it is joined to the rest: {@code coat.es},
 * {@code coat-ES}, {@code coat (pt-br)}, {@code coat spanish}.
 *
 * @param base what stands before it
 * @param word as typed
 * @param dotted whether a dot joins the two, as in the name of a translation
 */
public record LanguageSuffix(String base, String word, boolean dotted) {

    private static final String JOINT = "([^\\p{L}\\p{N}]++)";
    private static final String END = "[^\\p{L}\\p{N}]*+";
    private static final String BASE = "(.*[\\p{L}\\p{N}\\p{M}])";
    private static final Pattern WORD = Pattern.compile(BASE + JOINT + "([\\p{L}\\p{M}]{2,20}+)" + END);
    private static final Pattern TAG =
            Pattern.compile(BASE + JOINT + "([A-Za-z]{2,3}[-_](?:[A-Za-z]{4}|[A-Za-z]{2}|[0-9]{3}))" + END);

    /** Whether the word is the name or the tag of a language. */
    public boolean isLanguage() {
        return tag().isPresent();
    }

    /** The tag as {@code languages} would list it; empty if the word names no language. */
    public Optional<String> tag() {
        return LanguageWord.tag(word);
    }

    /**
     * How the name may be read, the shorter end first; none if it is one word.
     *
     * @param stem a name without its extension
     */
    public static Stream<LanguageSuffix> of(String stem) {
        return Stream.of(WORD, TAG)
                .map(pattern -> pattern.matcher(stem))
                .filter(Matcher::matches)
                .map(found -> new LanguageSuffix(
                        found.group(1), found.group(3), found.group(2).contains(".")));
    }
}
