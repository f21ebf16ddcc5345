package org.kitepress.check.made;

import java.util.Locale;

/** The letters and digits of words, by which they are known again, whatever stands between them. */
final class WordLetters {

    private WordLetters() {}

    static String of(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        words.toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
