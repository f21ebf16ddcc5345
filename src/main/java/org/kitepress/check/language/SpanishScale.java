package org.kitepress.check.language;

import java.util.Locale;
import org.kitepress.model.mail.ReadingFigure;
import org.kitepress.model.settings.ReadingLevel;

/**
 * The INFLESZ scale: the Flesch–Szigriszt index (Szigriszt Pazos, Sistemas predictivos de legibilidad del mensaje escrito,
 * 1993), read as Barrio-Cantalejo and others found it to hold for Spanish readers (Validación de la Escala INFLESZ para
 * evaluar la legibilidad de los textos dirigidos a pacientes, Anales del Sistema Sanitario de Navarra 31, 2008).
 */
final class SpanishScale implements ReadingScale {

    private final SyllableCounter syllables = new SpanishSyllables();

    @Override
    public SyllableCounter syllables() {
        return syllables;
    }

    /** 206.835 − 62.3 × syllables a word − words a sentence. */
    static double inflesz(WordCounts counts) {
        return 206.835 - 62.3 * counts.syllablesPerWord() - counts.wordsPerSentence();
    }

    /** What the scale calls a text: below 40, below 55, up to 65, up to 80, and above. */
    static String band(double inflesz) {
        if (inflesz < 40) {
            return "muy difícil";
        }
        if (inflesz < 55) {
            return "algo difícil";
        }
        return inflesz <= 65 ? "normal" : inflesz <= 80 ? "bastante fácil" : "muy fácil";
    }

    /** The lowest index: where the bands {@code bastante fácil}, {@code normal} and {@code algo difícil} begin. */
    private static double index(ReadingLevel level) {
        return switch (level) {
            case EASY -> 65;
            case PLAIN -> 55;
            case STANDARD -> 40;
            case HARD -> Double.NEGATIVE_INFINITY;
        };
    }

    @Override
    public double excess(WordCounts counts, ReadingLevel level) {
        return index(level) - Math.round(10 * inflesz(counts)) / 10.0;
    }

    @Override
    public ReadingFigure figure(WordCounts counts) {
        return new ReadingFigure("INFLESZ", Math.round(10 * inflesz(counts)) / 10.0);
    }

    @Override
    public String measured(WordCounts counts) {
        double inflesz = inflesz(counts);
        return String.format(Locale.ROOT, "scores %.1f on the INFLESZ scale (%s)", inflesz, band(inflesz));
    }

    @Override
    public String wanted(ReadingLevel level) {
        return String.format(Locale.ROOT, "%.0f or above", index(level));
    }
}
