package org.kitepress.parse.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;

/**
 * Takes out of the HTML among neighboring blocks what nobody was to read: comments, and elements that hide their words. An element
 * goes on over empty lines, and over the Markdown between them, until its own end tag; to a parser of one block alone it would be
 * over, and a cell without a table would be no element at all.
 */
public final class HiddenHtml {

    /** "Void elements": HTML Living Standard, 13.1.2. They have no end, and nothing in them. */
    static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    /** What stands in these is no HTML, whatever it looks like. */
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private static final Pattern TOKEN = Pattern.compile("<!--|</([a-zA-Z][^\\s/>]*+)[^>]*+(?:>|$)|"
            + HtmlHiding.TAG.pattern().replaceFirst("\\(", "(?<name>"));

    private final List<Problem> problems;
    private final HtmlRemovals removals;
    private final BiConsumer<String, Place> comments;
    private Optional<Opened> opened = Optional.empty();

    /**
     * What hides all that follows.
     *
     * @param depth how many elements of its name are open in it, itself included
     */
    private record Opened(String name, int depth, Place place) {}

    /** @param comments takes those that are met, from where they begin, as far as they go or further */
    public HiddenHtml(BiConsumer<String, Place> comments, List<Problem> problems) {
        this.problems = problems;
        this.removals = new HtmlRemovals(problems);
        this.comments = comments;
    }

    /** Whether what stands here is hidden by an element that began before. */
    public boolean isOpen() {
        return opened.isPresent();
    }

    /** The piece with spaces in place of what is hidden in it. */
    HtmlPiece without(HtmlPiece piece) {
        StringBuilder html = new StringBuilder(piece.html());
        Matcher token = TOKEN.matcher(piece.html());
        int from = 0;
        for (int at = 0; token.find(at); ) {
            boolean hidden = isOpen();
            if (!hidden) {
                from = token.start();
            }
            at = read(piece, token);
            if (!isOpen() && (hidden || isGone(piece, token))) {
                blank(html, from, at);
            }
        }
        if (isOpen()) {
            blank(html, from, html.length());
        }
        return piece.with(html.toString());
    }

    private static void blank(StringBuilder html, int from, int to) {
        for (int i = from; i < to; i++) {
            html.setCharAt(i, ' ');
        }
    }

    /** Comments go, and what hides nothing but itself. */
    private static boolean isGone(HtmlPiece piece, Matcher token) {
        return token.group().equals("<!--")
                || token.group("name") != null && isVoid(token) && hiding(token).isPresent();
    }

    private static boolean isVoid(Matcher token) {
        return VOID.contains(token.group("name").toLowerCase(Locale.ROOT));
    }

    private static Optional<String> hiding(Matcher token) {
        return HtmlHiding.of(HtmlHiding.element(token.group(), token.group("name")));
    }

    /** Where to look on. */
    private int read(HtmlPiece piece, Matcher token) {
        if (token.group().equals("<!--")) {
            return comment(piece, token.start());
        }
        if (token.group("name") == null) {
            close(token.group(1).toLowerCase(Locale.ROOT));
            return token.end();
        }
        String name = token.group("name").toLowerCase(Locale.ROOT);
        if (!isVoid(token)) {
            open(name, piece, token);
        } else if (!isOpen()) {
            hiding(token).ifPresent(by -> removals.hidden(by, name, piece.place(token.start())));
        }
        return RAW.contains(name) ? endOfRaw(piece.html(), name, token.end()) : token.end();
    }

    private static int endOfRaw(String html, String name, int from) {
        Matcher end = Pattern.compile("(?i)</" + name + "(?=[\\s/>])").matcher(html);
        return end.find(from) ? end.start() : html.length();
    }

    private void open(String name, HtmlPiece piece, Matcher token) {
        if (isOpen()) {
            opened = opened.map(it -> it.name().equals(name) ? new Opened(name, it.depth() + 1, it.place()) : it);
            return;
        }
        hiding(token).ifPresent(by -> {
            Place place = piece.place(token.start());
            removals.hidden(by, name, place);
            opened = Optional.of(new Opened(name, 1, place));
        });
    }

    private void close(String name) {
        opened = opened.map(it -> it.name().equals(name) ? new Opened(name, it.depth() - 1, it.place()) : it)
                .filter(it -> it.depth() > 0);
    }

    /** One that ends at once to a browser, or not in this piece, would show its words. */
    private int comment(HtmlPiece piece, int start) {
        String html = piece.html();
        int end = html.indexOf("-->", start + "<!--".length());
        boolean ends = html.startsWith("<!-->", start) || html.startsWith("<!--->", start);
        boolean slip = end < 0 || html.substring(start, end).contains("--!>");
        if (!isOpen() && (ends || slip)) {
            problems.add(new Problem(
                    Code.COMMENT_BROKEN,
                    "a comment begins here, and does not end as one",
                    "begin it with `<!--`, end it with `-->`, and leave no empty line in it; better, take it out",
                    piece.place(start)));
        } else if (!isOpen() && !html.startsWith("<!--more-->", start)) {
            comments.accept(html.substring(start), piece.place(start));
        }
        return end < 0 ? html.length() : end + "-->".length();
    }

    /** The blocks beside each other are over: whatever hides something has to be, too. */
    public void end() {
        opened.ifPresent(it -> removals.endless(it.name(), it.place()));
        opened = Optional.empty();
    }
}
