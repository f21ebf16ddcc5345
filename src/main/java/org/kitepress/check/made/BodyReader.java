package org.kitepress.check.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** What a page shows to everybody: the way out before its text, the help line, one heading above all others. */
final class BodyReader {

    private static final Set<String> TEXT = Set.of("main", "h1", "article");
    private static final Set<String> SAME_WINDOW = Set.of("", "_self", "_top", "_parent");
    /** What a theme may write between the digits of a number as it likes. */
    private static final String BETWEEN = "[\\s\\u00A0\\u202F.()\\-\\u2010-\\u2015/]*+";

    private static final String WAY =
            "write `<a href=\"{{ site.exitTo }}\">{{ word('exit') }}</a>` before `<main>`, where everybody sees it";

    private final String exit;
    private final String help;
    private final Pattern line;
    private int headings;
    private boolean text;
    private boolean leaving;
    private boolean left;
    private boolean hiddenWay;
    private boolean otherWindow;
    private boolean helped;

    /**
     * @param exit where the way out leads
     * @param help what has to be read of the help line; empty if there is none
     * @param line the same as {@link #line} makes it
     */
    BodyReader(String exit, String help, Pattern line) {
        this.exit = exit;
        this.help = help;
        this.line = line;
        this.helped = help.isEmpty();
    }

    /** Finds a help line, whatever stands between its digits. */
    static Pattern line(String help) {
        String signs = help.replaceAll(BETWEEN, "")
                .codePoints()
                .mapToObj(sign -> Pattern.quote(Character.toString(sign)))
                .collect(Collectors.joining(BETWEEN));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + signs + "(?![\\p{L}\\p{N}])");
    }

    /** @param hidden whether somebody does not see it */
    void start(Tag tag, boolean hidden) {
        if (tag.name().equals("a")
                && !text
                && tag.value("href").filter(exit::equals).isPresent()) {
            leave(tag, hidden);
        }
        if (hidden) {
            return;
        }
        text |= TEXT.contains(tag.name());
        headings += tag.name().equals("h1") ? 1 : 0;
        left |= leaving
                && tag.name().equals("img")
                && tag.value("alt").filter(alt -> !alt.isBlank()).isPresent();
    }

    private void leave(Tag tag, boolean hidden) {
        boolean same = SAME_WINDOW.contains(tag.value("target").orElse(""));
        otherWindow |= !same;
        hiddenWay |= hidden;
        leaving = !hidden && same;
    }

    void end(String name) {
        leaving &= !name.equals("a");
    }

    void words(byte[] html, int from, int to) {
        left |= leaving;
        helped = helped || says(html, from, to);
    }

    private boolean says(byte[] html, int from, int to) {
        String words = Parser.unescapeEntities(new String(html, from, to - from, StandardCharsets.UTF_8), false);
        return line.matcher(words).find();
    }

    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        if (!left) {
            breaches.add(Breach.of(
                    otherWindow
                            ? "the way out leaves the page open, and opens another window,"
                            : hiddenWay ? "the way out is hidden" : "there is no way out before the text",
                    WAY,
                    hiddenWay || otherWindow ? "site.exitTo" : ""));
        }
        if (!helped) {
            breaches.add(Breach.of(
                    "the help line `" + help + "` is missing",
                    "write `{{ site.helpLine.phone | default(site.helpLine.name) }}` before `<main>`"));
        }
        if (headings != 1) {
            breaches.add(Breach.of(
                    headings == 0 ? "there is no `<h1>`" : "there are " + headings + " `<h1>`",
                    "write `<h1>{{ page.title }}</h1>`, once",
                    headings == 0 ? "" : "<h1"));
        }
        return breaches;
    }
}
