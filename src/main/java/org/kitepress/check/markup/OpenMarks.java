package org.kitepress.check.markup;

import java.util.List;
import org.kitepress.check.markup.LeftOver.Where;

/** Stars, underscores and their like that never became bold, slanted, struck or typed words. */
final class OpenMarks {

    private static final String SPACED = "has a space inside its marks, so it is not set off, and the marks are shown";
    private static final String OPEN = "begins with marks that never close, and they are shown";
    private static final String CLOSED = "ends with marks that never opened, and they are shown";
    private static final String ALONE = "has a mark without a partner, and it is shown";
    private static final String CLOSE = "close them where they should end, as in `%s`";

    /** Where words may begin: not in one, and not in an address. */
    private static final String BEGIN = "(?<![^\\s(\\[\"'“‘«¿¡—–])";

    private static final String WITHIN = "\\*\\*(?=[^\\s*])([^*\\n]+)(?<=[^\\s*])\\*\\*";

    private OpenMarks() {}

    static List<LeftOver> all() {
        return List.of(
                spaced("**", "*"),
                spaced("__", "_"),
                spaced("~~", "~"),
                LeftOver.shown(
                        Where.TEXT,
                        "**",
                        "(?<!\\*)(?:(?<![\\p{L}\\p{N}])|(?=" + WITHIN + "(?![\\p{L}\\p{N}])))" + WITHIN + "(?!\\*)",
                        "is not set off, as it stands within HTML or right beside other letters, and the marks are shown",
                        found -> "<b>" + found.group(2) + "</b>"),
                LeftOver.shown(
                                Where.TEXT,
                                "**",
                                BEGIN + "\\*\\*(?=[^\\s*])([^\\s*]++)(?!\\*)",
                                OPEN,
                                found -> "**" + found.group(1) + "**")
                        .with(CLOSE),
                LeftOver.shown(
                                Where.TEXT,
                                "__",
                                BEGIN + "__(?=\\p{L})([^\\s_]++)(?!_)",
                                OPEN,
                                found -> "__" + found.group(1) + "__")
                        .with(CLOSE),
                LeftOver.shown(
                                Where.TEXT,
                                "~~",
                                BEGIN + "~~(?=\\p{L})([^\\s~]++)(?!~)",
                                OPEN,
                                found -> "~~" + found.group(1) + "~~")
                        .with(CLOSE),
                LeftOver.shown(
                        Where.TEXT,
                        "**",
                        "(?<![^\\s])([^\\s*]{2,}[\\p{L}\\p{Po}&&[^*]])\\*\\*(?![\\p{L}\\p{N}*])",
                        CLOSED,
                        found -> "**" + found.group(1) + "**"),
                LeftOver.doubtful(
                        Where.TEXT,
                        "*",
                        "(?<![\\p{L}\\p{N}*])\\*(\\p{L}[^*\\n]*?)[ \\t\\u00A0]+\\*(?![\\p{L}\\p{N}*])",
                        SPACED,
                        found -> "*" + found.group(1) + "*"),
                LeftOver.doubtful(
                        Where.TEXT,
                        "*",
                        "(?<=[^\\s*][ \\t])\\*(\\p{L}[^\\s*]*+)(?![*])",
                        ALONE,
                        found -> "*" + found.group(1) + "*"),
                LeftOver.doubtful(
                        Where.TEXT,
                        "_",
                        "(?<=[^\\s_][ \\t])_(\\p{L}[^\\s_]*+)(?!_)",
                        ALONE,
                        found -> "_" + found.group(1) + "_"),
                LeftOver.doubtful(
                        Where.TEXT,
                        "`",
                        "(?<![\\p{L}\\p{N}`])`(?=[^\\s`])([^\\s`]++)(?!`)",
                        ALONE,
                        found -> "`" + found.group(1) + "`"),
                LeftOver.doubtful(
                        Where.EVERYWHERE,
                        "\\",
                        "(?:\\\\r)?\\\\[nt](?![\\p{Ll}\\p{N}])",
                        "is how programs write the end of a line, and is shown as it is typed",
                        found -> " "));
    }

    /** @param sign as it stands in a pattern's class */
    private static LeftOver spaced(String marks, String sign) {
        String quoted = marks.replace("*", "\\*");
        String words = "([^" + sign + "\\n]+?)";
        return LeftOver.shown(
                Where.TEXT,
                marks,
                "(?<![\\p{L}\\p{N}" + sign + "])" + quoted + "(?:[ \\t\\u00A0]+" + words + "[ \\t\\u00A0]*|([^\\s"
                        + sign + "][^" + sign + "\\n]*?)[ \\t\\u00A0]+)" + quoted + "(?![" + sign + "])",
                SPACED,
                found -> marks + (found.group(1) == null ? found.group(2) : found.group(1)) + marks);
    }
}
