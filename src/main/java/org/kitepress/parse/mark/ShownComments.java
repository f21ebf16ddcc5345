package org.kitepress.parse.mark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs by which other programs hide words, one a line of the table. Here they hide nothing. */
final class ShownComments {

    /** What the tags of other programs are called that decide who may read something. */
    private static final String HIDING =
            "(?:comment|hide|hidden|invisible|private|secret|spoiler|only|members?|restrict|protect|password|draft|internal|nsfw|cw\\b)";

    private static final String PERCENT = "(?<![\\p{L}\\p{N}%)])(?<!\\p{N} )";

    /** @param keys without one of which the pattern finds nothing: to look for them takes a fraction of the time */
    private record Row(Pattern pattern, List<String> keys) {

        static Row of(String pattern, String... keys) {
            return new Row(Pattern.compile(pattern), List.of(keys));
        }

        boolean mayHold(String words) {
            for (String key : keys) {
                if (words.contains(key)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final List<Row> TABLE = List.of(
            // HTML, with a space or a dash that a word processor put there
            Row.of(
                    "[<\u00AB] ?! ?-|(?m:^) ?[\u00AB\"\u201C\u201E(\\[{&]?!--(?=[^\\n]{0,500}--)|<!\\p{L}|(?m)<! \\p{L}[^<>\\n]{0,500}(?:[^\\s<>]>|> ?$)|<#--|<--(?! ?[^\\s<>-]{1,30} ?-->[^\\S\\n]*+[\\p{L}\\p{N}])(?=[^\\n]{0,500}-- ?>)|(?m)^ ?<--(?=[^\\n]{0,500}-- ?>)",
                    "!-",
                    "! -",
                    "<!",
                    "<#",
                    "<-"),
            // Obsidian; one sign alone within a line is a percentage
            Row.of(
                    "(?m)" + PERCENT
                            + "%%(?!%)(?:(?=(?:[^\\n%]|%(?!%)|\\n){0,500}%%)|(?= ?$))|^ ?%%(?!%)(?! ?(?:of|de)\\b)",
                    "%%"),
            // Liquid, Jinja, Twig, Pebble, Hugo, Handlebars, Blade, Smarty, MDX
            Row.of("(?i)\\{%[-+]? ?/?(?:end|if|unless|" + HIDING + ")", "{%"),
            Row.of("(?i)\\{\\{[<%]? ?[/#^]?(?:end|if|unless|" + HIDING + ")|\\{\\{ ?[#^]", "{{"),
            Row.of("\\{\\{-? ?(?:/\\*|!|--)|\\{ ?/?\\*", "{"),
            Row.of("\\{#(?=[\\s-]|[^\\n]{0,500}#\\})", "{#"),
            Row.of(
                    "<%(?:#|--)|@\\*(?=[^\\n]{0,500}\\*@)|(?m)/\\*(?=(?s:.{0,500}?)\\*/(?![\\p{L}\\p{N}]))|^ ?/\\*|^ ?\\*+/ ?$|(?<=\\s)\\*/ ?$",
                    "<%", "@*", "/*", "*/"),
            // kramdown, CriticMarkup
            Row.of("(?i)\\{:{1,2}/?comment|\\{(?:>>|--|\\+\\+|==|~~)", "{"),
            // Discord and Reddit
            Row.of(
                    "(?m)(?:^ ?|(?<=[\\s(])(?=\\|\\|\\S))\\|\\|(?!\\|)(?=[^|\\n]{0,500}(?:\\p{L}{2}|\\d{3}))[^|\\n]{1,500}\\|\\|",
                    "||"),
            Row.of(">!(?=[^\\n]{0,500}!<)", ">!"),
            // a definition of a link that names a comment, and is none
            Row.of(
                    "(?mi)^ ?\\[//\\]|^ ?\\[[^\\]\\n]{0,40}\\] ?:? ?# ?[(\"'\u201C]|^ ?\\[(?://|/\\*|#|" + HIDING
                            + ")[^\\]\\n]{0,40}\\]: ?|^ ?\\[(?!\\^)[^\\]\\n]{0,100}\\]: ?(?:<>|#(?:\\s|$))",
                    "["),
            // kramdown, Pandoc and others that give a text a class
            Row.of(
                    "(?i)\\{:? ?(?:[^{}\\n]{0,200} )?(?:\\.(?:[a-z]+-)*" + HIDING
                            + "\\b|\\.(?:no-?print|print-only|d-none|sr-only)|style ?= ?[^{}\\n]*(?:display|visibility|opacity|font-size|color))[^{}\\n]{0,200}\\}",
                    "{"),
            // forums and WordPress
            Row.of("(?i)\\[/" + HIDING + "[^\\]\\n]{0,20}\\]", "[/"),
            // programs, AsciiDoc, Org, reStructuredText, LaTeX
            Row.of("(?mi)^ ?//(?:/+ ?$| ?(?:todo|fixme|xxx|hack|note|private|hidden)\\b)", "//"),
            Row.of(
                    "(?mi)^ ?(?:#\\+begin_comment|(?:ifn?def|ifeval|endif)::|\\.\\. [a-z-]{1,30}::|\\.\\. ?(?:\\n|(?:comment|todo|hidden|private)\\b)|=(?:begin|for) ?(?:\\n|[a-z]))|\\\\begin\\{comment|\\\\iffalse",
                    "#+",
                    "::",
                    "..",
                    "=",
                    "\\"),
            Row.of("\\A ?\\.\\. (?=[\\p{Lu}_|])", ".."));

    /** The end of a comment that lacks its begin; within words it is an arrow. */
    private static final Pattern END = Pattern.compile("(?m)^[^\\S\\n]*--!?>[^\\S\\n]*$");

    /** Where comments are, it is one at either end of a line as well. */
    private static final Pattern END_OF_ONE = Pattern.compile("(?m)^[^\\S\\n]*--!?>|--!?>[^\\S\\n]*$");

    private ShownComments() {}

    /**
     * Where the next comment ends that nobody began, or -1.
     *
     * @param commented whether there are comments in the text
     */
    static int end(String words, int from, boolean commented) {
        Matcher matcher = (commented ? END_OF_ONE : END).matcher(words);
        return words.contains("--") && matcher.find(from) ? matcher.start() : -1;
    }

    /**
     * Where the next one begins, or -1.
     *
     * @param words as they look
     */
    static int find(String words, int from) {
        int first = -1;
        for (Row row : TABLE) {
            if (row.mayHold(words)) {
                Matcher matcher = row.pattern().matcher(words);
                if (matcher.find(from) && (first < 0 || matcher.start() < first)) {
                    first = matcher.start();
                }
            }
        }
        int braces = Braces.find(words, from, (inner, attached) -> MarkWords.hide(inner));
        return braces < 0 || first >= 0 && first < braces ? first : braces;
    }
}
