package org.kitepress.check.language;

/** What reading formulas count. @param longWords those of three syllables and more */
record Tally(int sentences, int words, int syllables, int longWords) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
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
