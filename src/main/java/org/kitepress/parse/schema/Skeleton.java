package org.kitepress.parse.schema;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is left of a name when case, accents, width, signs that nobody sees, and letters that only look like others are one. */
final class Skeleton {

    /** Letters that look like these in most typefaces; a few of what Unicode's security mechanisms (UTS 39) list as confusable. */
    private static final Map<String, String> LOOKALIKES = Map.ofEntries(
            Map.entry("a", "аα"),
            Map.entry("b", "в"),
            Map.entry("c", "сϲ"),
            Map.entry("d", "ԁ"),
            Map.entry("e", "еε"),
            Map.entry("h", "һн"),
            Map.entry("i", "іιı"),
            Map.entry("j", "ј"),
            Map.entry("k", "кκ"),
            Map.entry("m", "м"),
            Map.entry("n", "ո"),
            Map.entry("o", "оοօ"),
            Map.entry("p", "рρ"),
            Map.entry("s", "ѕ"),
            Map.entry("t", "тτ"),
            Map.entry("u", "υս"),
            Map.entry("v", "ν"),
            Map.entry("x", "хχ"),
            Map.entry("y", "у"));

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\p{Cf}]++");
    /** Between two words, and between a small letter and a capital: {@code MyStories}. */
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}]++|(?<=\\p{Ll})(?=\\p{Lu})");

    private Skeleton() {}

    /** The words of a name, without digits; a digit that stands for a letter is read as that letter, too: {@code st0ries}. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>(split(name));
        String read = name.replaceAll("(?<=\\p{L})0|0(?=\\p{L})", "o")
                .replaceAll("(?<=\\p{L})1(?=\\p{L})", "i")
                .replaceAll("(?<=\\p{L})3|3(?=\\p{L})", "e")
                .replaceAll("(?<=\\p{L})5|5(?=\\p{L})", "s");
        if (!read.equals(name)) {
            words.addAll(split(read));
        }
        return words;
    }

    private static List<String> split(String name) {
        String bare = isAscii(name)
                ? name
                : UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
        return GAP.splitAsStream(bare)
                .filter(word -> !word.isEmpty())
                .map(word -> drawn(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String drawn(String word) {
        if (isAscii(word)) {
            return word;
        }
        String drawn = word;
        for (Map.Entry<String, String> letter : LOOKALIKES.entrySet()) {
            drawn = drawn.replaceAll("[" + letter.getValue() + "]", letter.getKey());
        }
        return drawn;
    }

    static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
