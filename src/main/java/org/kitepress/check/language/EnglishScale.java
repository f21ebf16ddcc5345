package org.kitepress.check.language;

import java.util.Locale;
import org.kitepress.model.mail.ReadingFigure;
import org.kitepress.model.settings.ReadingLevel;

/**
 * School grades of the United States. A text is held against the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and
 * Chissom, Derivation of new readability formulas for Navy enlisted personnel, 1975); from 30 sentences on, the SMOG grade is
 * told beside it (McLaughlin, SMOG grading: a new readability formula, Journal of Reading 12, 1969).
 */
final class EnglishScale implements ReadingScale {

    private static final int SMOG_SENTENCES = 30;

    private final SyllableCounter syllables = new EnglishSyllables();

    @Override
    public SyllableCounter syllables() {
        return syllables;
    }

    /** 0.39 × words a sentence + 11.8 × syllables a word − 15.59. */
    static double fleschKincaid(WordCounts counts) {
        return 0.39 * counts.wordsPerSentence() + 11.8 * counts.syllablesPerWord() - 15.59;
    }

    /** 1.0430 × √(words of three syllables and more × 30 / sentences) + 3.1291. */
    static double smog(WordCounts counts) {
        return 1.0430 * Math.sqrt((double) counts.longWords() * SMOG_SENTENCES / counts.sentences()) + 3.1291;
    }

    /**
     * The highest grade. 6 and 8: the United States Environmental Protection Agency (Readability for Developing and Pretesting
     * Concepts, Messages, Materials, and Activities) wants health messages not above grade 7 to 8, and those that people
     * must understand at 4 to 6, which it calls easy. 10 for what people choose to read: our own judgment.
     */
    private static double grade(ReadingLevel level) {
        return switch (level) {
            case EASY -> 6;
            case PLAIN -> 8;
            case STANDARD -> 10;
            case HARD -> Double.POSITIVE_INFINITY;
        };
    }

    @Override
    public double excess(WordCounts counts, ReadingLevel level) {
        return Math.round(10 * fleschKincaid(counts)) / 10.0 - grade(level);
    }

    @Override
    public ReadingFigure figure(WordCounts counts) {
        return new ReadingFigure("Flesch–Kincaid", Math.round(10 * fleschKincaid(counts)) / 10.0);
    }

    @Override
    public String measured(WordCounts counts) {
        String smog =
                counts.sentences() < SMOG_SENTENCES ? "" : String.format(Locale.ROOT, ", SMOG %.1f", smog(counts));
        return String.format(Locale.ROOT, "reads at grade %.1f (Flesch–Kincaid%s)", fleschKincaid(counts), smog);
    }

    @Override
    public String wanted(ReadingLevel level) {
        return String.format(Locale.ROOT, "grade %.0f or below", grade(level));
    }
}
