package org.kitepress.check.language;

/** What reading formulas count. @param longWords those of three syllables and more */
record Counts(int sentences, int words, int syllables, int longWords) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
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
