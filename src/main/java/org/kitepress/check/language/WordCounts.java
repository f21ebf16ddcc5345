package org.kitepress.check.language;

/**
 * What reading formulas count.
 *
 * @param longWords those of three syllables and more
 */
record WordCounts(int sentences, int words, int syllables, int longWords) {

    static final WordCounts NONE = new WordCounts(0, 0, 0, 0);

    WordCounts plus(WordCounts other) {
        return new WordCounts(
                sentences + other.sentences,
                words + other.words,
                syllables + other.syllables,
                longWords + other.longWords);
    }

    double wordsPerSentence() {
        return (double) words / sentences;
    }

    double syllablesPerWord() {
        return (double) syllables / words;
    }
}
