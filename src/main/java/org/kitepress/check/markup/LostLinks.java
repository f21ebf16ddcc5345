package org.kitepress.check.markup;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.check.markup.LeftOver.Where;

/** Links and pictures that became none: where they should have led is lost. */
final class LostLinks {

    private static final String WORDS = "\\[([^\\[\\]]{0,300}+)\\]";

    private static final String OF_A_PATH =
            "(?:\\.(?:md|html?|png|jpe?g|gif|svg|webp|heic|pdf)\\b|://|www\\.|mailto:|tel:|sms:)";

    /** What is a path or an address, and not a remark in brackets. */
    private static final String PATH = "(?:[^()\\n]*?" + OF_A_PATH + "|<|[./]*/|#)";

    private static final String TARGET = "((?=" + PATH + ")(?:[^()\\n]|\\([^()\\n]*+\\)){1,500}+)";
    private static final String ANY_TARGET = "((?:[^()\\n]|\\([^()\\n]*+\\)){1,500}+)";

    private static final Pattern SIZE = Pattern.compile("\\s+=\\d*x\\d*$");
    private static final Pattern TITLE = Pattern.compile("(?s)(.*?)\\s+[\"“”„«'‘’](.*)[\"“”»'‘’]$");

    private static final Pattern SCHEME = Pattern.compile("^((?:mailto|tel|sms):)[\\s\\u00A0]+");

    private LostLinks() {}

    static List<LeftOver> all() {
        return List.of(
                LeftOver.lost(
                        "![[",
                        "!\\[\\[([^\\[\\]|\\n]+)(?:\\|[^\\[\\]\\n]*)?\\]\\]",
                        "is no picture here: it is written as other programs have it",
                        found -> "![…](" + address(found.group(1)) + ")"),
                LeftOver.lost(
                        "](",
                        "!" + WORDS + "\\(" + ANY_TARGET + "\\)",
                        "is no picture: its address is not written as one",
                        found -> "![" + found.group(1) + "](" + target(found.group(2)) + ")"),
                LeftOver.lost(
                        "](",
                        WORDS + "\\(" + TARGET + "\\)",
                        "is no link: its address is not written as one",
                        found -> "[" + found.group(1) + "](" + target(found.group(2)) + ")"),
                LeftOver.lost(
                        "](",
                        "(!?)" + WORDS + "\\((?=[^\\s()]*" + OF_A_PATH
                                + "|[./]*/|#)([^\\s()]+(?:\\([^\\s()]*\\))?)(?=\\s|$)",
                        "is no link: its last bracket is missing",
                        found -> found.group(1) + "[" + found.group(2) + "](" + found.group(3) + ")"),
                LeftOver.lost(
                        "]",
                        "(!?)" + WORDS + "[ \\t\\u00A0]*+\\n?[ \\t\\u00A0]*+\\(" + TARGET + "\\)",
                        "is no link: a space parts it",
                        LostLinks::closedUp),
                LeftOver.lost(
                        "![",
                        "!" + WORDS + "[ \\t\\u00A0]++\\(" + ANY_TARGET + "\\)",
                        "is no picture: a space parts it",
                        found -> "![" + found.group(1) + "](" + target(found.group(2)) + ")"),
                LeftOver.lost(
                        ")[",
                        "\\(([^()\\n]{1,300}+)\\)\\[(?=" + PATH.replace("()", "\\[\\]") + ")([^\\[\\]\\n]{1,500}+)\\]",
                        "is no link: its brackets are the wrong way round",
                        found -> "[" + found.group(1) + "](" + target(found.group(2)) + ")"),
                LeftOver.lost(
                        "][",
                        "(!?)" + WORDS + "\\[(?=" + PATH.replace("()", "\\[\\]") + ")([^\\[\\]\\n]{1,500}+)\\]",
                        "is no link: its address stands in the wrong brackets",
                        LostLinks::closedUp),
                LeftOver.lost(
                        "<http",
                        "<(https?://[^<>\\n]*[ \\t][^<>\\n]*)>",
                        "is no link: there is a space in it",
                        found -> "<" + found.group(1).strip().replaceAll("\\s", "%20") + ">"),
                LeftOver.lost(
                        "[img]",
                        "\\[img\\]([^\\[\\]\\s]+)\\[/img\\]",
                        "is no picture here: it is written as other programs have it",
                        found -> "![…](" + address(found.group(1)) + ")"),
                LeftOver.lost(
                        "[url=",
                        "\\[url=\"?([^\\]\"]+)\"?\\]([^\\[\\]\\n]*)\\[/url\\]",
                        "is no link here: it is written as other programs have it",
                        found -> "[" + found.group(2) + "](" + address(found.group(1)) + ")"),
                LeftOver.shown(
                        Where.TEXT,
                        "[[",
                        "\\[\\[(?!toc|_?TOC_?\\])([^\\[\\]|\\n]+)(?:\\|([^\\[\\]\\n]*))?\\]\\]",
                        "is no link here: it is written as other programs have it",
                        LostLinks::wiki),
                LeftOver.shown(
                        Where.TEXT,
                        "[http",
                        "\\[(https?://[^\\s\\[\\]]+)\\s+([^\\[\\]\\n]+)\\]",
                        "is no link with words: it is written as other programs have it",
                        found -> "[" + found.group(2) + "](" + found.group(1) + ")"),
                LeftOver.shown(
                        Where.TEXT,
                        "![",
                        "(?<![\\p{L}\\p{N}\\p{Po}<])!\\[(?!(?i:" + LineBegins.ALERTS
                                + ")\\])([^\\[\\]\\n]+)\\](?:\\[\\])?(?!\\()",
                        "is no picture: it has no address",
                        found -> "![" + found.group(1) + "](…)"),
                LeftOver.doubtful(
                        Where.TEXT,
                        "][",
                        "(?<![\\p{L}\\p{N}\\]])" + WORDS + "\\[(?!" + PATH.replace("()", "\\[\\]")
                                + ")([^\\[\\]\\n]+)\\]",
                        "is no link: no line says where it leads",
                        found -> found.group(1)));
    }

    private static String closedUp(MatchResult found) {
        return found.group(1) + "[" + found.group(2) + "](" + target(found.group(3)) + ")";
    }

    private static String wiki(MatchResult found) {
        String words = found.group(2) == null ? found.group(1) : found.group(2);
        return "[" + words.strip() + "](" + address(found.group(1).strip() + ".md") + ")";
    }

    /** What stands in round brackets, so that it is an address and a title. */
    private static String target(String typed) {
        String bare = SIZE.matcher(typed.strip()).replaceAll("");
        Matcher title = TITLE.matcher(bare);
        return title.matches()
                ? address(title.group(1)) + " \"" + title.group(2).replace("\"", "") + "\""
                : address(bare);
    }

    private static String address(String typed) {
        String bare = SCHEME.matcher(typed.strip()).replaceFirst("$1");
        String open = bare.startsWith("<") ? bare.substring(1) : bare;
        String plain = open.endsWith(">") ? open.substring(0, open.length() - 1) : open;
        return plain.matches("[^\\s()]*+") ? plain : "<" + plain + ">";
    }
}
