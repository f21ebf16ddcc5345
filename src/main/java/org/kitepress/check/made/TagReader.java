package org.kitepress.check.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Finds the tags and the words of a page as browsers do (HTML Living Standard, 13.2.5), once through and without a tree. Whatever
 * ends something is ASCII, so the page stays UTF-8 but for what is asked about.
 */
final class TagReader {

    /** In these, a sign for a tag is a sign. */
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext");

    private static final boolean[] SPACE = signs(" \t\n\r\f");
    private static final boolean[] GAP = signs(" \t\n\r\f/");
    private static final boolean[] NAME_END = signs(" \t\n\r\f/>");
    private static final boolean[] ATTRIBUTE_END = signs(" \t\n\r\f/>=");
    private static final boolean[] VALUE_END = signs(" \t\n\r\f>");
    private static final boolean[] QUOTE = signs("\"");
    private static final boolean[] APOSTROPHE = signs("'");

    private static final byte[] COMMENT = {'!', '-', '-'};
    private static final byte[] COMMENT_END = {'-', '-', '>'};
    private static final byte[] COMMENT_END_TOO = {'-', '-', '!', '>'};
    private static final byte[] END = {'>'};
    private static final byte[] END_TAG = {'<', '/'};

    private final byte[] html;
    private final PageVisitor to;
    private int at;

    private TagReader(byte[] html, PageVisitor to) {
        this.html = html;
        this.to = to;
    }

    private static boolean[] signs(String all) {
        boolean[] signs = new boolean[128];
        all.chars().forEach(sign -> signs[sign] = true);
        return signs;
    }

    /** @param html in UTF-8 */
    static void read(byte[] html, PageVisitor to) {
        TagReader reader = new TagReader(html, to);
        while (reader.next()) {
            if (isLetter(reader.here())) {
                to.start(reader.tag());
            } else {
                reader.pass();
            }
        }
    }

    /** Goes behind the next sign that may begin a tag, past the words before it. */
    private boolean next() {
        int start = at;
        boolean words = false;
        while (at < html.length && html[at] != '<') {
            words |= html[at] > ' ' || html[at] < 0;
            at++;
        }
        if (words) {
            to.words(html, start, at);
        }
        return ++at < html.length;
    }

    private static boolean isLetter(byte sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    /** What is no start tag: a comment, an end tag, a declaration, or a sign for less. */
    private void pass() {
        if (isHere(COMMENT, at)) {
            passComment();
        } else if (here() == '/' && at + 1 < html.length && isLetter(html[at + 1])) {
            at++;
            to.end(named().name());
        } else if ("/!?".indexOf(here()) >= 0) {
            int start = at + 1;
            at = behind(END);
            to.declaration(part(Math.min(start, at - 1), at - 1));
        }
    }

    /** It ends with {@code -->}, and so it does with {@code --!>}; {@code <!-->} is a whole one (13.2.5.43 to 52). */
    private void passComment() {
        at++;
        while (at < html.length && !isHere(COMMENT_END, at) && !isHere(COMMENT_END_TOO, at)) {
            at++;
        }
        if (at == html.length) {
            to.cut("<!--");
        }
        at = behind(END);
    }

    private int behind(byte[] signs) {
        int found = find(signs, at);
        return found < 0 ? html.length : found + signs.length;
    }

    /** Where these stand next; below 0 if nowhere. */
    private int find(byte[] signs, int from) {
        for (int i = from; i + signs.length <= html.length; i++) {
            if (html[i] == signs[0] && isHere(signs, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHere(byte[] signs, int from) {
        return html.length - from >= signs.length
                && Arrays.equals(html, from, from + signs.length, signs, 0, signs.length);
    }

    private Tag tag() {
        Tag tag = named();
        return RAW.contains(tag.name()) ? new Tag(tag.name(), tag.attributes(), text(tag.name())) : tag;
    }

    /** An end tag may have attributes, too, which count for nothing. */
    private Tag named() {
        String name = until(NAME_END).toLowerCase(Locale.ROOT);
        List<Tag.Attribute> attributes = new ArrayList<>();
        while (skip(GAP) && here() != '>') {
            attributes.add(attribute());
        }
        if (at >= html.length) {
            to.cut("<" + name);
        }
        at = Math.min(at + 1, html.length);
        return new Tag(name, attributes, "");
    }

    private Tag.Attribute attribute() {
        int start = at++;
        until(ATTRIBUTE_END);
        String name = part(start, at).toLowerCase(Locale.ROOT);
        int end = at;
        if (!skip(SPACE) || here() != '=') {
            at = end;
            return new Tag.Attribute(name, "");
        }
        at++;
        return new Tag.Attribute(name, skip(SPACE) ? value() : "");
    }

    private String value() {
        byte quote = here();
        if (quote != '"' && quote != '\'') {
            return decoded(until(VALUE_END));
        }
        at++;
        String value = until(quote == '"' ? QUOTE : APOSTROPHE);
        at++;
        return decoded(value);
    }

    private static String decoded(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private String text(String name) {
        int start = at;
        int end = find(END_TAG, at);
        while (end >= 0 && !isNamed(name, end + END_TAG.length)) {
            end = find(END_TAG, end + END_TAG.length);
        }
        if (end < 0) {
            to.cut("<" + name);
        }
        at = end < 0 ? html.length : end;
        return part(start, at);
    }

    private boolean isNamed(String name, int from) {
        int end = from + name.length();
        return end < html.length
                && html[end] >= 0
                && NAME_END[html[end]]
                && part(from, end).equalsIgnoreCase(name);
    }

    private String until(boolean[] ends) {
        int start = at;
        int end = at;
        while (end < html.length && (html[end] < 0 || !ends[html[end]])) {
            end++;
        }
        at = end;
        return part(start, end);
    }

    private String part(int start, int end) {
        return new String(html, start, end - start, StandardCharsets.UTF_8);
    }

    /** Whether anything is left after these. */
    private boolean skip(boolean[] signs) {
        while (at < html.length && html[at] >= 0 && signs[html[at]]) {
            at++;
        }
        return at < html.length;
    }

    private byte here() {
        return html[at];
    }
}
