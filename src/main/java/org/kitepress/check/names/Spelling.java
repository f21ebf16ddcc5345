package org.kitepress.check.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Text as names are looked for in it: letters and digits without case and accents, and between them a space where a word
 * ends, or {@link #SOFT} where it may end.
 */
final class Spelling {

    /** A place where a word may end or go on: at a tag within a line, at a hyphen that ends a line. */
    static final char SOFT = '\u0001';

    /** Scripts that put no spaces between words: a word may end after every sign. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    /** Scripts whose marks are accents; in others, such as Devanagari, a mark is a vowel. */
    private static final Set<UnicodeScript> WITH_ACCENTS = EnumSet.of(
            UnicodeScript.INHERITED,
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC);

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,300}+>");
    private static final Pattern MARKUP = Pattern.compile("[*_~`\\\\\\[\\]]++");

    private final StringBuilder out;
    private boolean mayEnd;
    private boolean ends;
    private boolean alone;

    private Spelling(int length) {
        out = new StringBuilder(length);
    }

    /** The spelling of what people read. */
    static String of(String text) {
        Spelling spelling = new Spelling(text.length() + 16);
        String bare = isAscii(text) ? text : bare(text);
        int point;
        for (int at = 0; at < bare.length(); at += Character.charCount(point)) {
            point = bare.codePointAt(at);
            spelling.put(point);
        }
        return spelling.out.toString();
    }

    /** The spelling of what a writer typed: its marks, tags and entities may stand within a word. */
    static String ofSource(String text) {
        String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        String whole = plain.indexOf('<') < 0 ? plain : TAG.matcher(plain).replaceAll("" + SOFT);
        return of(MARKUP.matcher(whole).replaceAll("" + SOFT));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Without accents and without what nobody sees; Korean syllables stay whole. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> !isAccent(point) && Character.getType(point) != Character.FORMAT)
                .forEach(bare::appendCodePoint);
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }

    private static boolean isAccent(int point) {
        return isMark(point) && WITH_ACCENTS.contains(UnicodeScript.of(point));
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void put(int point) {
        if (point == SOFT) {
            mayEnd = true;
        } else if (Character.isLetterOrDigit(point) || point >= 0x80 && isMark(point)) {
            letter(point);
        } else {
            ends = true;
        }
    }

    private void letter(int point) {
        boolean single = point >= 0x80 && WITHOUT_SPACES.contains(UnicodeScript.of(point));
        if (out.length() > 0) {
            if (ends && !(single && alone)) {
                out.append(' ');
            } else if (ends || mayEnd || single || alone) {
                out.append(SOFT);
            }
        }
        out.appendCodePoint(Character.toLowerCase(point));
        ends = false;
        mayEnd = false;
        alone = single;
    }
}
