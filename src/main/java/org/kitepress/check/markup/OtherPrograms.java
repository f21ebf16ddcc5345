package org.kitepress.check.markup;

import java.util.List;
import java.util.regex.MatchResult;
import org.jsoup.parser.Parser;
import org.kitepress.check.markup.LeftOver.Where;

/** Markup that only another program reads: what came along when a text was moved here. */
final class OtherPrograms {

    private static final String TAKE_OUT = "take the signs out: `%s`";

    private static final LeftOver.Mended NOTHING = found -> "";

    /** Those of WordPress and its most usual additions, where they have nothing else to be known by. */
    private static final String SHORTCODES =
            "caption|gallery|embed|audio|video|playlist|contact-form(?:-7)?|wpforms|toc|"
                    + "youtube|vimeo|soundcloud|instagram|googlemaps|slideshow|sourcecode|recent-posts|"
                    + "(?:wp|vc|et_pb|su|fusion|av|elementor)[-_:][a-z0-9_:-]+";

    private static final String ATTRIBUTES = "(?:\\s+[a-zA-Z][\\w-]*=(?:[\"“”'‘’][^\\]\\n]*?[\"“”'‘’]|[^\\s\\]]+))";

    private static final String ENTITY = "&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});";

    private static final String TAGS = "a|b|br|div|em|font|h[1-6]|i|img|li|p|small|span|strong|sub|sup|u|ul";

    private OtherPrograms() {}

    static List<LeftOver> all() {
        return List.of(
                LeftOver.foreign(
                                Where.EVERYWHERE,
                                "[",
                                "\\[/?(?:" + SHORTCODES + ")" + ATTRIBUTES + "*+\\s*/?\\]",
                                "WordPress",
                                NOTHING)
                        .with(TAKE_OUT),
                LeftOver.foreign(
                                Where.EVERYWHERE,
                                "[",
                                "\\[[a-z][a-z0-9_-]+" + ATTRIBUTES + "++\\s*/?\\]|\\[/[a-z][a-z0-9_-]{2,}\\]",
                                "WordPress",
                                NOTHING)
                        .with(TAKE_OUT),
                LeftOver.foreign(Where.EVERYWHERE, "[&hellip;]", "\\s*\\[&hellip;\\]", "WordPress", found -> "…")
                        .with("write `%s`"),
                LeftOver.foreign(
                                Where.EVERYWHERE,
                                "{{",
                                "\\{\\{(?:[<%][^\\n]*?[>%]|\\{?(?!/\\*)[^{}\\n]*\\}?)\\}\\}",
                                "Hugo or Jekyll",
                                NOTHING)
                        .with(TAKE_OUT),
                LeftOver.foreign(Where.EVERYWHERE, "{%", "\\{%(?!-?\\s*(?:end)?comment)[^\\n]*?%\\}", "Jekyll", NOTHING)
                        .with(TAKE_OUT),
                LeftOver.foreign(
                                Where.TEXT,
                                "{",
                                "[ \\t]*\\{:?\\s*[#.:][\\p{L}][^{}\\n]*\\}|[ \\t]*\\{:[^{}\\n]*\\}",
                                "another program, for how a page looks",
                                NOTHING)
                        .with(TAKE_OUT),
                LeftOver.foreign(
                                Where.TEXT,
                                "=",
                                "(?<=[\\uFFFC)])\\{\\s*[a-z-]+=[^{}\\n]*\\}",
                                "another program, for how a page looks",
                                NOTHING)
                        .with(TAKE_OUT),
                LeftOver.foreign(
                                Where.LINES,
                                "[",
                                "^\\[(?:TOC|toc|\\[(?:toc|_?TOC_?)\\])\\][ \\t]*$",
                                "another program",
                                NOTHING)
                        .with("take it out: the theme shows what is on a page: `%s`"),
                LeftOver.foreign(Where.LINES, "--8<--", "^--8<--.*$", "MkDocs", NOTHING)
                        .with(TAKE_OUT),
                LeftOver.foreign(
                        Where.LINES,
                        " ",
                        "^(?:!!!|\\?\\?\\?\\+?) [a-z]+(?: \"([^\"\\n]*)\")?",
                        "MkDocs",
                        found -> "> [!NOTE]"),
                LeftOver.foreign(
                        Where.LINES,
                        "=",
                        "^(={1,6}) +([^=\\n]+?)(?: +=+)?[ \\t]*$",
                        "a wiki",
                        found -> "#".repeat(found.group(1).length()) + " " + found.group(2)),
                LeftOver.foreign(
                        Where.TEXT, "'''", "'''([^'\\n]+)'''", "a wiki", found -> "**" + found.group(1) + "**"),
                LeftOver.foreign(
                        Where.TEXT,
                        "[",
                        "\\[(b|i|u|s|color|size|center|quote)(?:=[^\\]\\n]*)?\\]([^\\[\\n]*)\\[/\\1\\]",
                        "a forum",
                        found -> found.group(1).equals("b") ? "**" + found.group(2) + "**" : found.group(2)),
                LeftOver.foreign(
                        Where.TEXT,
                        "==",
                        "(?<![=\\p{L}\\p{N}])==(?=[^\\s=])([^=\\n]+)(?<=[^\\s=])==(?![=\\p{L}\\p{N}])",
                        "another program",
                        found -> "**" + found.group(1) + "**"),
                LeftOver.foreign(
                        Where.TEXT,
                        "~",
                        "(?<![/~\\p{L}\\p{N}])~(?=[^\\s~])([^~\\n]{1,60})(?<=[^\\s~])~(?![~\\p{L}\\p{N}])|(?<=\\p{L})~([0-9]+)~",
                        "another program",
                        found -> found.group(1) == null ? small(found.group(2), '₀') : "~~" + found.group(1) + "~~"),
                LeftOver.foreign(
                        Where.TEXT,
                        "^",
                        "(?<=[\\p{L}\\p{N})])\\^([0-9]+|st|nd|rd|th)\\^(?![\\^\\p{L}\\p{N}])",
                        "another program",
                        found -> small(found.group(1), '⁰')),
                LeftOver.foreign(Where.TEXT, "<![", "<!\\[[^\\[\\]\\n]*\\]>", "Word", NOTHING)
                        .with(TAKE_OUT),
                LeftOver.shown(
                                Where.EVERYWHERE,
                                "\uFFFC",
                                "\uFFFC",
                                "(U+FFFC) stands for a picture or a file that did not come along when the words were pasted",
                                NOTHING)
                        .with("take it out, and put the picture in as a file: `%s`"),
                LeftOver.foreign(
                                Where.TEXT,
                                "^[",
                                "\\^\\[([^\\[\\]\\n]{2,})\\]",
                                "another program: a note within a line",
                                found -> "[^note]")
                        .with("write `%s`, and the note on a line of its own: `[^note]: …`"),
                LeftOver.shown(
                        Where.TEXT,
                        "&",
                        ENTITY,
                        "is the code of a sign, and is shown as it is typed",
                        OtherPrograms::sign),
                LeftOver.shown(
                        Where.FIELDS,
                        "&",
                        ENTITY,
                        "is the code of a sign, and a field shows it as it is typed",
                        OtherPrograms::sign),
                LeftOver.shown(
                                Where.FIELDS,
                                "<",
                                "<(" + TAGS + ")\\b[^<>\\n]*>([^<>]*)</\\1>|</?(?:" + TAGS + ")\\b[^<>\\n]*>",
                                "is HTML, and a field shows it as it is typed",
                                found -> found.group(2) == null ? "" : found.group(2))
                        .with(TAKE_OUT));
    }

    /** Digits as Unicode has them above or below the line; three of those above it have a place of their own. */
    private static String small(String words, char zero) {
        StringBuilder small = new StringBuilder();
        for (char sign : words.toCharArray()) {
            boolean digit = sign >= '0' && sign <= '9';
            small.append(digit ? (char) (zero + sign - '0') : sign);
        }
        return small.toString().replace('\u2071', '¹').replace('\u2072', '²').replace('\u2073', '³');
    }

    private static String sign(MatchResult found) {
        return Parser.unescapeEntities(found.group(), false).replace('\u00A0', ' ');
    }
}
