package org.kitepress.model.text;

import java.util.List;
import java.util.Set;

/**
 * Sets quotation marks, apostrophes, dashes and three dots as print has them, in English and in the Spanish of the United
 * States alike: “ ”, ‘ ’. Code, addresses, and what stands in double braces stay as typed; so do feet and inches, and every
 * hyphen next to a digit.
 */
public final class Punctuation extends TextRewrite {

    private static final Set<String> LANGUAGES = Set.of("en", "es");
    private static final char NOTHING = ' ';
    /** What is looked at more closely. */
    private static final boolean[] SIGNS = signs("\"'-.{hw");

    /** What stands before the next sign, across everything that makes words bold or slanted. */
    private char before = NOTHING;

    private boolean open;
    private boolean openSingle;

    private Punctuation() {}

    /** @param language as in ISO 639; texts in others than English and Spanish stay as they are */
    public static Text set(Text text, String language) {
        if (!LANGUAGES.contains(language)) {
            return text;
        }
        Punctuation marks = new Punctuation();
        List<Block> blocks = marks.anew(text);
        List<Text.Note> notes = text.notes().stream()
                .map(note -> new Text.Note(marks.anew(note.blocks())))
                .toList();
        return new Text(blocks, notes, marks.cut());
    }

    /**
     * One line of plain words.
     *
     * @param language as in ISO 639
     */
    public static String set(String line, String language) {
        return LANGUAGES.contains(language) ? new Punctuation().set(line) : line;
    }

    private static boolean[] signs(String all) {
        boolean[] signs = new boolean[128];
        all.chars().forEach(sign -> signs[sign] = true);
        return signs;
    }

    private void begin() {
        before = NOTHING;
        open = false;
        openSingle = false;
    }

    @Override
    public void heading(Block.Heading heading) {
        begin();
        super.heading(heading);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        begin();
        super.paragraph(paragraph);
    }

    @Override
    public void figure(Block.Figure figure) {
        begin();
        super.figure(figure);
    }

    @Override
    public void code(Inline.Code code) {
        before = 'x';
        super.code(code);
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        before = NOTHING;
        super.lineBreak(lineBreak);
    }

    /** An address that is its own words is not a sentence. */
    @Override
    public void link(Inline.Link link) {
        if (isItsOwnWords(link)) {
            before = 'x';
            put(link);
        } else {
            super.link(link);
        }
    }

    private static boolean isItsOwnWords(Inline.Link link) {
        return link.content().size() == 1
                && link.content().get(0) instanceof Inline.Words words
                && link.target().endsWith(words.text())
                && (words.text().length() == link.target().length()
                        || words.text().equals(link.target().replaceFirst("^\\w+:(//)?", "")));
    }

    @Override
    public void words(Inline.Words words) {
        String set = set(words.text());
        put(set.equals(words.text()) ? words : new Inline.Words(set));
    }

    private String set(String text) {
        int plain = plain(text, 0);
        if (plain == text.length()) {
            before = plain == 0 ? before : text.charAt(plain - 1);
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = Math.max(plain(text, at), untouched(text, at));
            if (end > at) {
                out.append(text, at, end);
                before = text.charAt(end - 1);
                at = end;
            } else {
                at += sign(text, at, out);
            }
        }
        return out.toString();
    }

    /** Where the next sign stands that may have to be set, or may begin what must not be; most of a text is neither. */
    private static int plain(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < SIGNS.length && SIGNS[sign] && (sign == '"' || sign == '\'' || isDoubled(text, at))) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean isDoubled(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : NOTHING;
        return switch (text.charAt(at)) {
            case '{' -> next == '{' || next == '%';
            case 'h' -> next == 't';
            default -> next == text.charAt(at);
        };
    }

    /** Where an address or a pair of braces that begins here ends; here, if none does. */
    static int untouched(String text, int at) {
        if (text.startsWith("{{", at) || text.startsWith("{%", at)) {
            int end = text.indexOf('}', at);
            return end < 0 ? at : end + 1;
        }
        boolean address =
                text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
        int end = at;
        while (address && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** @return how many signs were read */
    private int sign(String text, int at, StringBuilder out) {
        char typed = text.charAt(at);
        int run = typed == '-' || typed == '.' ? run(text, at) : 1;
        char next = at + run < text.length() ? text.charAt(at + run) : NOTHING;
        boolean last = at + run == text.length();
        String made =
                switch (typed) {
                    case '"' -> doubleQuote(next, last);
                    case '\'' -> singleQuote(text, at, next, last);
                    case '-' -> dash(text.substring(at, at + run), next);
                    case '.' -> run == 3 && before != '/' && next != '/' ? "…" : text.substring(at, at + run);
                    default -> String.valueOf(typed);
                };
        out.append(made);
        before = made.charAt(made.length() - 1);
        return run;
    }

    private static int run(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    private String doubleQuote(char next, boolean last) {
        if (!open && Character.isDigit(before)) {
            return "\"";
        }
        open = opens(next, last);
        return open ? "“" : "”";
    }

    /** Before a digit it stands for the century that was left out: ’90s. */
    private String singleQuote(String text, int at, char next, boolean last) {
        if (Character.isDigit(before) && !openSingle && !Character.isLetter(next)) {
            return "'";
        }
        if (!opens(next, last) || Character.isDigit(next) || isClipped(text, at)) {
            openSingle = false;
            return "’";
        }
        openSingle = true;
        return "‘";
    }

    private static boolean isClipped(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < 8 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Set.of("em", "til", "tis", "twas", "cause", "bout", "n", "round", "nother")
                .contains(text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT));
    }

    /** At the end of these words others may follow, in bold: a mark after a space then begins something. */
    private boolean opens(char next, boolean last) {
        boolean atStart = Character.isWhitespace(before) || "([{¿¡“‘—–/".indexOf(before) >= 0 || before == '\u00A0';
        return atStart && (last || !Character.isWhitespace(next));
    }

    /** Between words or between spaces; one that a space stands beside on one side only is an option, or a list. */
    private String dash(String typed, char next) {
        boolean spaced = Character.isWhitespace(before) && Character.isWhitespace(next);
        boolean between = isWord(before) && isWord(next);
        if (typed.length() < 2 || typed.length() > 3 || !spaced && !between) {
            return typed;
        }
        return typed.length() == 2 ? "–" : "—";
    }

    private static boolean isWord(char sign) {
        return Character.isLetter(sign) || "“”‘’\"'.,;:!?…)(".indexOf(sign) >= 0;
    }
}
