package org.kitepress.parse.withdrawal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A no that is put on something: on a title, set off by brackets, a dash or capitals, or on a text, as all of its first or its last
 * lines. In a sentence it is a word.
 */
final class WithdrawalMark {

    /** A longer one is no title. */
    private static final int LONGEST = 300;

    private static final String DASH = "(?:\\s+[-\u2010-\u2015/|\u00B7\u2022*~:]+\\s+|\\s*(?:--+|[\u2014|])\\s*)";
    private static final String DAY = "(?:(?: \\p{L}{1,5})? ?\\d[^\\p{L}]*)?[^\\p{L}]*";
    private static final String NAME = "(?:\\p{L}{2,15}\\s*[:=\uFF1A]\\s*)?";
    private static final String PLEASE = "(?:(?:please|por favor|bitte|per favore)[^\\p{L}]+)?";
    private static final Pattern DENIED = Pattern.compile(
            "[^\\p{L}]*(?:publish(?:ed)?|publicad[oa]|publicar|public|visible|show|consent|consentimiento|permission|permiso"
                    + "|veroffentlicht|publiee?|pubblicat[oa])[^\\p{L}]*[:=\uFF1A][^\\p{L}\\d]*"
                    + "(?:false|no|nein|non|nao|nie|off|never|nunca|0)[^\\p{L}]*");

    private final Pattern word;
    private final Pattern setOff;
    private final Pattern whole;

    /** @param word any of the words for a no, as a pattern for folded words */
    WithdrawalMark(String word) {
        this.word = Pattern.compile(word);
        this.setOff = Pattern.compile(
                "[^\\p{L}]*" + word + DASH + ".*|.*(?:" + DASH + "|[\\[({<])\\s*(?:consent )?" + word + DAY,
                Pattern.DOTALL);
        this.whole = Pattern.compile("[^\\p{L}]*" + NAME + "[^\\p{L}]*(?:consent )?" + PLEASE + word + DAY);
    }

    /** Whether it is set off at either end of a title. */
    boolean isOn(String title) {
        return title.length() <= LONGEST
                && (setOff.matcher(Withdrawal.folded(title)).matches() || isLoudOn(title));
    }

    /** In capitals, before or behind words that are not. */
    private boolean isLoudOn(String title) {
        String plain = Withdrawal.plain(title);
        Matcher found = word.matcher(plain.toLowerCase(Locale.ROOT));
        boolean shouted = plain.chars().noneMatch(Character::isLowerCase);
        while (!shouted && found.find()) {
            String before = plain.substring(0, found.start());
            String after = plain.substring(Math.min(found.end(), plain.length()));
            String typed = plain.substring(found.start(), Math.min(found.end(), plain.length()));
            boolean atAnEnd = before.chars().noneMatch(Character::isLetter)
                    || after.chars().noneMatch(Character::isLetter);
            if (atAnEnd
                    && typed.chars().anyMatch(Character::isUpperCase)
                    && typed.chars().noneMatch(Character::isLowerCase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line says this and nothing else, maybe as a field: {@code status: withdrawn}, {@code published: false}. */
    boolean isAllOf(String line) {
        String folded = Withdrawal.folded(line);
        return folded.length() <= LONGEST
                && (whole.matcher(folded).matches() || DENIED.matcher(folded).matches());
    }
}
