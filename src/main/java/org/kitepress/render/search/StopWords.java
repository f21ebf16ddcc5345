package org.kitepress.render.search;

import java.util.List;

/** Words that stand on every page, so that nobody finds anything by them. As they are folded; the script is told them. */
final class StopWords {

    private static final List<String> ENGLISH = List.of(
            "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "do", "for", "from", "has", "have", "if",
            "in", "is", "it", "its", "not", "of", "on", "or", "so", "than", "that", "the", "their", "them", "there",
            "they", "this", "to", "was", "we", "were", "what", "when", "which", "who", "will", "with", "you", "your");

    private static final List<String> SPANISH = List.of(
            "al", "como", "con", "de", "del", "el", "en", "es", "esta", "este", "esto", "ha", "han", "la", "las", "le",
            "les", "lo", "los", "mas", "me", "no", "nos", "para", "pero", "por", "que", "se", "si", "sin", "son", "su",
            "sus", "te", "tu", "un", "una", "uno", "ya");

    private StopWords() {}

    /**
     * Sorted; none for a language that we do not know.
     *
     * @param language as {@code en}
     */
    static List<String> of(String language) {
        return switch (language) {
            case "en" -> ENGLISH;
            case "es" -> SPANISH;
            default -> List.of();
        };
    }
}
