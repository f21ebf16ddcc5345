package org.kitepress.check.markup;

import java.util.List;
import org.kitepress.check.markup.LeftOver.Where;

/** Markdown in fields, which know none: readers would see its signs. */
final class PlainFields {

    private static final String WHAT = "is Markdown, and a field shows its signs as they are typed";

    private PlainFields() {}

    static List<LeftOver> all() {
        return List.of(
                row("](", "!?\\[([^\\[\\]\\n]*)\\]\\([^()\\n]+\\)"),
                row("**", "(?<!\\*)\\*\\*\\*?(?=[^\\s*])([^*\\n]+)(?<=[^\\s*])\\*\\*\\*?(?!\\*)"),
                row("__", "(?<![\\p{L}\\p{N}_])__(?=[\\p{L}\\p{N}])([^_\\n]+)(?<=[^\\s_])__(?![\\p{L}\\p{N}_])"),
                row("~~", "(?<!~)~~(?=[^\\s~])([^~\\n]+)(?<=[^\\s~])~~(?!~)"),
                row("*", "(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}\"“¿¡])([^*\\n]+)(?<=[^\\s*])\\*(?![\\p{L}\\p{N}*])"),
                row("_", "(?<![\\p{L}\\p{N}_])_(?=[\\p{L}\\p{N}\"“¿¡])([^_\\n]+)(?<=[^\\s_])_(?![\\p{L}\\p{N}_])"),
                row("`", "`([^`\\n]+)`"),
                row("#", "^#{1,6} +(\\S+)"),
                row("> ", "\\A> +(\\S+)"),
                LeftOver.shown(
                                Where.LABELS,
                                "\n",
                                "(\\S+)[ \\t]*\\n\\s*\\n\\s*(\\S+)",
                                "has an empty line between, and this field is shown on one line",
                                found -> found.group(1) + " " + found.group(2))
                        .with("put what belongs below it into a field of its own, or take the empty line out"));
    }

    private static LeftOver row(String key, String pattern) {
        return LeftOver.shown(Where.FIELDS, key, pattern, WHAT, found -> found.group(1));
    }
}
