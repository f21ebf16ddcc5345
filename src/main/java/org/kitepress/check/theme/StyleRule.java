package org.kitepress.check.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.settings.Theme;

/**
 * A style sheet holds together, as CSS Syntax 3 reads it: each bracket, text and comment is closed, so that a browser passes over
 * nothing. What it names with {@code url()} is there.
 */
final class StyleRule {

    private static final Pattern PIECE = Pattern.compile(
            "(?<comment>/\\*.*?\\*/)|(?<url>url\\(\\s*+(?<mark>[\"']?+)(?<address>[^\"')\\s]*+)\\k<mark>\\s*+\\))"
                    + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+')|(?<import>@import\\b)|\\\\."
                    + "|(?<open>[{(\\[])|(?<close>[})\\]])|(?<lost>/\\*|[\"'])",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Theme theme;
    private final ThemeText sheet;
    private final List<Problem> problems;

    private StyleRule(Theme theme, ThemeText sheet, List<Problem> problems) {
        this.theme = theme;
        this.sheet = sheet;
        this.problems = problems;
    }

    static void check(Theme theme, List<ThemeText> assets, List<Problem> problems) {
        ThemeText.own(assets, theme)
                .filter(asset -> asset.file().extension().equals("css"))
                .forEach(sheet -> new StyleRule(theme, sheet, problems).check());
    }

    private void check() {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(sheet.text());
        while (piece.find()) {
            if (piece.group("address") != null) {
                address(piece.group("address"), piece.start("address"));
            } else if (piece.group("open") != null) {
                open.push(piece.start());
            } else if (piece.group("close") != null
                    && !closes(open, piece.group().charAt(0))) {
                broken("`" + piece.group() + "` closes nothing", piece.start());
                return;
            } else if (piece.group("lost") != null) {
                broken("`" + piece.group() + "` is opened and never closed", piece.start());
                return;
            }
        }
        if (!open.isEmpty()) {
            broken("`" + sheet.text().charAt(open.peekFirst()) + "` is opened and never closed", open.peekFirst());
        }
    }

    private boolean closes(Deque<Integer> open, char close) {
        return !open.isEmpty() && "{}()[]".contains("" + sheet.text().charAt(open.pop()) + close);
    }

    private void broken(String message, int at) {
        problems.add(new Problem(
                Code.STYLE_BROKEN,
                message,
                "browsers pass over what stands behind it: look for the place where it should end",
                sheet.at(at)));
    }

    /** Outside addresses are for those who look for requests; what begins with a slash is looked for from the root of the site. */
    private void address(String address, int at) {
        if (address.isEmpty() || address.startsWith("#") || address.contains(":") || address.startsWith("//")) {
            return;
        }
        Set<String> known = theme.assets().stream()
                .map(file -> "assets/" + ThemeText.name(file, "/assets/"))
                .collect(Collectors.toSet());
        String wanted = wanted(address.replaceFirst("[?#].*", ""));
        if (!known.contains(wanted)) {
            problems.add(new Problem(
                    Code.LINK_BROKEN,
                    "the theme has no `" + wanted + "`, which `" + sheet.name() + "` names",
                    Nearest.hint(wanted, known),
                    sheet.at(at)));
        }
    }

    private String wanted(String address) {
        if (address.startsWith("/")) {
            return address.substring(address.indexOf("assets/") < 0 ? 1 : address.indexOf("assets/"));
        }
        String name = "assets/" + sheet.name();
        Deque<String> parts = new ArrayDeque<>(
                List.of(name.substring(0, name.lastIndexOf('/')).split("/")));
        for (String part : address.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
