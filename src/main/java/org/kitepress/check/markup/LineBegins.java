package org.kitepress.check.markup;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.check.markup.LeftOver.Where;
import org.kitepress.model.text.AlertKind;

/** Signs at the begin of a line that make a heading, a list or a table, and did not. */
final class LineBegins {

    private static final String HEADING = "is no heading: the number sign needs a space behind it";
    private static final String ITEM = "begins no list: an item begins with a hyphen and a space";
    private static final String NO_BREAK = "begins no list: a no-break space stands where a space belongs";
    private static final String BOX =
            "is no box to tick: an item begins with a hyphen and a space, and the box has a space in it";
    private static final String RUN = "begins no list, so these lines run on in one paragraph";
    private static final String BELOW = "write below it `%s`";

    static final String ALERTS = Stream.of(AlertKind.values()).map(Enum::name).collect(Collectors.joining("|"));

    private LineBegins() {}

    static List<LeftOver> all() {
        return Stream.of(headings(), lists(), alerts(), tables())
                .flatMap(List::stream)
                .toList();
    }

    private static List<LeftOver> headings() {
        return List.of(
                line("#", "^(#{2,6})([^\\s#]\\S*)", HEADING, LineBegins::apart),
                line("#", "^(#{1,6})\\u00A0[ \\u00A0]*(\\S+)", HEADING, LineBegins::apart),
                line(
                        "#######",
                        "^#{7,}[ \\t]*([^\\s#]\\S*)",
                        "is no heading: six number signs are the most",
                        found -> "###### " + found.group(1)),
                line(
                        "\uFF03",
                        "^(\uFF03+)[ \\t\\u3000]*(\\S+)",
                        "is no heading: the number signs are wide ones",
                        found -> "#".repeat(found.group(1).length()) + " " + found.group(2)),
                // one that stands among others is a hashtag
                LeftOver.doubtful(
                        Where.LINES, "#", "\\A(#)(\\p{Lu}[^\\s#]*(?: +[^\\s#]+)+)\\z", HEADING, LineBegins::apart));
    }

    private static List<LeftOver> lists() {
        return List.of(
                line(
                        "",
                        "^(?:[•‣▪●◦∙·⁃■►➢➤\\uF000-\\uF0FF][\\s\\u00A0]*|o\\t+)(\\S+)",
                        ITEM,
                        found -> "- " + found.group(1)),
                line("☐", "^☐[\\s\\u00A0]*(\\S+)", BOX, found -> "- [ ] " + found.group(1)),
                line("", "^[☑☒][\\s\\u00A0]*(\\S+)", BOX, found -> "- [x] " + found.group(1)),
                line("\u00A0", "^([-*+]|[0-9]{1,9}[.)])\\u00A0+(\\S+)", NO_BREAK, LineBegins::apart),
                line(
                        "[",
                        "^\\[([ \\u00A0xX]?)\\][ \\t\\u00A0]*(?=[\\p{L}\\p{N}\"“])(\\S+)",
                        BOX,
                        found -> "- [" + (found.group(1).isEmpty() ? " " : found.group(1)) + "] " + found.group(2)),
                line("-", "^(-)(\\p{L}\\S*)(?=[^\\n]*\\n-\\p{L})", ITEM, LineBegins::apart),
                line(
                        "\n",
                        "^([0-9]{1,9}[.)])(\\p{L}\\S*)(?=[^\\n]*\\n[0-9]{1,9}[.)]\\p{L})",
                        "begins no list: the number needs a space behind it",
                        LineBegins::apart),
                LeftOver.doubtful(
                        Where.LINES,
                        "\n",
                        "^[–—][ \\t]+(\\S+)(?=[^\\n]*\\n[–—][ \\t])",
                        RUN,
                        found -> "- " + found.group(1)),
                LeftOver.doubtful(
                        Where.LINES,
                        ")",
                        "^(?:\\([0-9a-zA-Z]{1,2}\\)|[a-zA-Z]\\))[ \\t]+(\\S+)(?=[^\\n]*\\n(?:\\([0-9a-zA-Z]{1,2}\\)|[a-zA-Z]\\))[ \\t])",
                        RUN,
                        found -> "1. " + found.group(1)),
                LeftOver.doubtful(
                        Where.LINES,
                        "\n",
                        "^(?:[a-z]|[ivx]{2,4})\\.[ \\t]+(\\S+)(?=[^\\n]*\\n(?:[a-z]|[ivx]{2,4})\\.[ \\t])"
                                + "|^A\\.[ \\t]+(\\S+)(?=[^\\n]*\\nB\\.[ \\t])",
                        RUN,
                        found -> "1. " + (found.group(1) == null ? found.group(2) : found.group(1))));
    }

    private static List<LeftOver> alerts() {
        return List.of(line(
                        "[",
                        "\\A\\[(?:!\\s*((?i)" + ALERTS + ")|(" + ALERTS + "))\\s*\\][:+-]?",
                        "begins no alert: its line has other words, or it is no quotation, or a sign of the mark is off",
                        found -> "> [!"
                                + (found.group(1) == null ? found.group(2) : found.group(1)).toUpperCase(Locale.ROOT)
                                + "]\n")
                .with("write `%s` and nothing else on a line, and the words below it, each line with `>` before it"));
    }

    private static List<LeftOver> tables() {
        return List.of(
                line(
                                "\n|",
                                "^(?!\\|)[^\\n]*?(\\S+)[ \\t]*(?=\\n\\|[^\\n]*\\n\\|?[ \\t]*:?-+:?[ \\t]*\\|)",
                                "stands right before a table, so that there is none",
                                found -> found.group() + "\n")
                        .with("put an empty line behind this one"),
                line(
                        "|",
                        "^([^\\n]*\\|[^\\n]*)\\n([ \\t]*[|+][|+:=–—\\u00A0 -]*[-=–—][|+:=–—\\u00A0 -]*)$",
                        "makes no table: the line of hyphens has not as many cells as the first row, or other signs",
                        LineBegins::withHyphens),
                line(
                                "\n|",
                                "\\A\\|(?!\\|)[^\\n]*\\|[ \\t]*(?=\\n\\|[^\\n]*[^|:\\s\\u00A0=–—+-])",
                                "begins no table: there is no line of hyphens below it",
                                found -> hyphens(found.group()))
                        .with(BELOW),
                line(
                                "|",
                                "\\A\\|(?!\\|)[^\\n]*\\|[^\\n]*\\|[ \\t]*\\z",
                                "is a row of no table",
                                found -> hyphens(found.group()))
                        .with("put all rows on lines that follow each other, and below the first one `%s`"),
                line(
                                "\t",
                                "\\A[^\\t\\n|]+(?:\\t+[^\\t\\n|]+)+(?=\\n[^\\t\\n]+\\t+[^\\s])",
                                "begins no table: tabs part no cells, and the lines run on in one",
                                found -> found.group().strip().replaceAll("\\t+", " | "))
                        .with(
                                "write `| %s |`, as many `---` between bars below it, and the other rows in the same way"),
                LeftOver.foreign(Where.LINES, "+-", "^\\+[-=+]{3,}$", "another program", found -> found.group()
                        .replace('+', '|')
                        .replace('=', '-')),
                LeftOver.doubtful(
                                Where.LINES,
                                " | ",
                                "\\A(?!\\|)[^|\\n]+(?: \\| [^|\\n]+)+(?=\\n[^|\\n]+ \\| )",
                                "begins no table: there is no line of hyphens below it",
                                found -> hyphens(found.group()))
                        .with(BELOW));
    }

    private static LeftOver line(String key, String pattern, String what, LeftOver.Mended mended) {
        return LeftOver.shown(Where.LINES, key, pattern, what, mended);
    }

    private static String apart(MatchResult found) {
        return found.group(1) + " " + found.group(2);
    }

    /** A line of hyphens that is right already is left alone: something else is the matter then. */
    private static String withHyphens(MatchResult found) {
        String wanted = hyphens(found.group(1));
        boolean right =
                found.group(2).matches("[|: -]*") && hyphens(found.group(2)).equals(wanted);
        return right ? found.group() : found.group(1) + "\n" + wanted;
    }

    /** The line of hyphens that a first row needs. */
    private static String hyphens(String row) {
        String bare = row.strip().replaceAll("^\\||\\|$", "");
        return Stream.of(bare.split("\\|", -1)).map(cell -> "---").collect(Collectors.joining("|", "|", "|"));
    }
}
