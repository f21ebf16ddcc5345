package org.kitepress.press.message;

import java.util.regex.Pattern;
import net.gcardone.junidecode.Junidecode;
import org.kitepress.press.facts.Complaints;

/**
 * Writes words in the letters of ASCII. Latin letters lose their accents, as people type them on a foreign keyboard;
 * letters of other scripts would become guesses, so they are reported instead.
 */
final class AsciiFold {

    private static final Pattern MIXED_NUMBER = Pattern.compile("(?<=[0-9])(?=[¼-¾⅐-⅞])");
    private static final Pattern SECTION = Pattern.compile("§{1,2}[ \\u00A0\\u202F]?");
    private static final Pattern SUM = Pattern.compile("([€£¥])(?=[0-9])");

    private final Complaints complaints;

    AsciiFold(Complaints complaints) {
        this.complaints = complaints;
    }

    /** No-break spaces stay, for whoever fills the lines. */
    String fold(String text) {
        String spaced = MIXED_NUMBER.matcher(text).replaceAll(" ");
        String named = SECTION.matcher(SUM.matcher(spaced).replaceAll("$1 ")).replaceAll("sec. ");
        StringBuilder out = new StringBuilder(named.length());
        named.codePoints().forEach(sign -> add(sign, out));
        return out.toString();
    }

    private void add(int sign, StringBuilder out) {
        if (sign < 128 || sign == '\u00A0' || sign == '\u202F') {
            out.appendCodePoint(sign);
        } else if (!isSilent(sign)) {
            out.append(folded(sign));
        }
    }

    /** Accents that stand alone, and what only tells a screen how to show its neighbours. */
    private static boolean isSilent(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL;
    }

    private String folded(int sign) {
        String own = own(sign);
        return own != null ? own : isForeign(sign) ? unfolded(sign) : known(sign);
    }

    private static boolean isForeign(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case LATIN, COMMON, INHERITED -> false;
            default -> true;
        };
    }

    private String known(int sign) {
        String folded = Junidecode.unidecode(Character.toString(sign)).strip();
        boolean isSpace = Character.isSpaceChar(sign);
        boolean isUnknown = folded.isEmpty() || folded.equals("[?]");
        return isSpace ? " " : isUnknown ? unfolded(sign) : folded;
    }

    private String unfolded(int sign) {
        complaints.unfolded(sign);
        return "?";
    }

    /** Where the library thinks of the shape, and we of the reader; null for all else. */
    private static String own(int sign) {
        return switch (sign) {
            case '¿', '¡' -> "";
            case '«', '»', '„', '“', '”', '‟', '″' -> "\"";
            case '‹', '›', '‚' -> "'";
            case '·', '−' -> "-";
            case '→' -> "->";
            case '←' -> "<-";
            case '≤' -> "<=";
            case '≥' -> ">=";
            case '÷' -> "/";
            case '☐', '□' -> "[ ]";
            case '☑', '☒', '■' -> "[x]";
            case '®' -> "(R)";
            case '£' -> "GBP";
            case '¥' -> "JPY";
            case '¢' -> "c";
            case '‰' -> " per 1000";
            default -> null;
        };
    }
}
