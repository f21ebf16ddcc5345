package org.kitepress.check.language;

import java.util.List;

/** What stands around a word of a text: it may be somebody else's, or part of a name. */
final class WordContext {

    private final String text;
    private final List<TextRange> sentences;
    private final List<TextRange> quotations;

    WordContext(String text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences.of(text);
        this.quotations = Quotations.in(text);
    }

    boolean isQuoted(TextRange word) {
        return TextRange.around(word.from(), quotations).isPresent();
    }

    TextRange sentence(TextRange word) {
        return TextRange.around(word.from(), sentences).orElse(new TextRange(0, text.length()));
    }

    /** A capital inside a sentence makes a name, and so does one at its beginning if the next word has one, too. */
    boolean isName(TextRange word) {
        return isCapital(word.from()) && (word.from() > firstLetter(sentence(word)) || isCapital(word.to() + 1));
    }

    private boolean isCapital(int index) {
        return index < text.length() && Character.isUpperCase(text.charAt(index));
    }

    private int firstLetter(TextRange sentence) {
        int i = sentence.from();
        while (i < sentence.to() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
