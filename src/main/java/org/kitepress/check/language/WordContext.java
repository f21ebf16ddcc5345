package org.kitepress.check.language;

import java.util.List;

/** What stands around a word of a text: it may be somebody else's, or part of a name. */
final class WordContext {

    private final String text;
    private final List<Stretch> sentences;
    private final List<Stretch> quotations;

    WordContext(String text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences.of(text);
        this.quotations = Quotations.in(text);
    }

    boolean isQuoted(Stretch word) {
        return Stretch.around(word.from(), quotations).isPresent();
    }

    Stretch sentence(Stretch word) {
        return Stretch.around(word.from(), sentences).orElse(new Stretch(0, text.length()));
    }

    /** A capital inside a sentence makes a name, and so does one at its beginning if the next word has one, too. */
    boolean isName(Stretch word) {
        return isCapital(word.from()) && (word.from() > firstLetter(sentence(word)) || isCapital(word.to() + 1));
    }

    private boolean isCapital(int index) {
        return index < text.length() && Character.isUpperCase(text.charAt(index));
    }

    private int firstLetter(Stretch sentence) {
        int i = sentence.from();
        while (i < sentence.to() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
