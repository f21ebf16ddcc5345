package org.kitepress.check.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;

/** Finds the start tags of a page as browsers do (HTML Living Standard, 13.2.5), once through and without a tree. */
final class TagReader {

    /** In these, a sign for a tag is a sign. */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

    private static final boolean[] SPACE = signs(" \t\n\r\f");
    private static final boolean[] GAP = signs(" \t\n\r\f/");
    private static final boolean[] NAME_END = signs(" \t\n\r\f/>");
    private static final boolean[] ATTRIBUTE_END = signs(" \t\n\r\f/>=");
    private static final boolean[] VALUE_END = signs(" \t\n\r\f>");
    private static final boolean[] QUOTE = signs("\"");
    private static final boolean[] APOSTROPHE = signs("'");

    private final byte[] bytes;
    /** One sign for each byte: what makes a tag is ASCII, and other letters are put together where they are needed. */
    private final String html;

    private int at;

    private TagReader(byte[] bytes) {
        this.bytes = bytes;
        this.html = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean[] signs(String all) {
        boolean[] signs = new boolean[128];
        all.chars().forEach(sign -> signs[sign] = true);
        return signs;
    }

    /** @param html as UTF-8 */
    static void read(byte[] html, Consumer<Tag> to) {
        TagReader reader = new TagReader(html);
        while (reader.next()) {
            if (isLetter(reader.here())) {
                to.accept(reader.tag());
            } else {
                reader.pass();
            }
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Goes behind the next sign that may begin a tag. */
    private boolean next() {
        int found = html.indexOf('<', at);
        at = found < 0 ? html.length() : found + 1;
        return at < html.length();
    }

    /** What is no start tag: a comment, an end tag, a declaration, or a sign for less. */
    private void pass() {
        if (html.startsWith("!--", at)) {
            to("-->");
        } else if ("/!?".indexOf(here()) >= 0) {
            to(">");
        }
    }

    private void to(String sign) {
        int found = html.indexOf(sign, at);
        at = found < 0 ? html.length() : found + sign.length();
    }

    private Tag tag() {
        String name = until(NAME_END).toLowerCase(Locale.ROOT);
        List<Tag.Attribute> attributes = new ArrayList<>();
        while (skip(GAP) && here() != '>') {
            attributes.add(attribute());
        }
        at = Math.min(at + 1, html.length());
        return new Tag(name, attributes, RAW.contains(name) ? text(name) : "");
    }

    private Tag.Attribute attribute() {
        int start = at++;
        until(ATTRIBUTE_END);
        String name = cut(start, at).toLowerCase(Locale.ROOT);
        int end = at;
        if (!skip(SPACE) || here() != '=') {
            at = end;
            return new Tag.Attribute(name, "");
        }
        at++;
        return new Tag.Attribute(name, skip(SPACE) ? value() : "");
    }

    private String value() {
        char quote = here();
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
        int end = html.indexOf("</", at);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        at = end < 0 ? html.length() : end;
        return cut(start, at);
    }

    private String until(boolean[] ends) {
        int start = at;
        int end = at;
        while (end < bytes.length && (bytes[end] < 0 || !ends[bytes[end]])) {
            end++;
        }
        at = end;
        return cut(start, end);
    }

    private String cut(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** Whether anything is left after these. */
    private boolean skip(boolean[] signs) {
        while (at < bytes.length && bytes[at] >= 0 && signs[bytes[at]]) {
            at++;
        }
        return at < bytes.length;
    }

    private char here() {
        return html.charAt(at);
    }
}
