package org.kitepress.fuzz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The letters and digits of words, whatever their case and accents: a medium may dress all else as it needs. */
public final class Letters {

    private Letters() {}

    /** All of them, without what stands between. */
    public static String of(String words) {
        StringBuilder out = new StringBuilder();
        bare(words).codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** A word each. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        bare(text + " ").codePoints().filter(c -> !isMark(c)).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        return words;
    }

    /** What is no gap between two letters: an accent, or what nobody sees. */
    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT -> true;
            case Character.CONTROL -> "\t\n\r".indexOf(c) < 0;
            default -> false;
        };
    }

    private static String bare(String words) {
        return Normalizer.normalize(words.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
