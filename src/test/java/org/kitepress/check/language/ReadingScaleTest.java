package org.kitepress.check.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.model.settings.ReadingLevel;

@DisplayName("How hard a text is, reckoned by hand")
class ReadingScaleTest {

    @ParameterizedTest(name = "{0} sentences, {1} words, {2} syllables: grade {3}")
    @CsvSource({"5, 100, 150, 9.91", "10, 120, 156, 4.43", "4, 100, 180, 15.4", "20, 100, 100, -1.84"})
    void fleschKincaid(int sentences, int words, int syllables, double grade) {
        assertThat(EnglishScale.fleschKincaid(new WordCounts(sentences, words, syllables, 0)))
                .isCloseTo(grade, within(0.005));
    }

    @ParameterizedTest(name = "{0} sentences with {1} long words: grade {2}")
    @CsvSource({"30, 30, 8.8418", "40, 12, 6.2581", "30, 0, 3.1291"})
    void smog(int sentences, int longWords, double grade) {
        assertThat(EnglishScale.smog(new WordCounts(sentences, 500, 700, longWords)))
                .isCloseTo(grade, within(0.0001));
    }

    @ParameterizedTest(name = "{0} sentences, {1} words, {2} syllables: {3}, {4}")
    @CsvSource({
        "5, 100, 200, 62.235, normal",
        "10, 100, 180, 84.695, muy fácil",
        "10, 100, 200, 72.235, bastante fácil",
        "5, 100, 220, 49.775, algo difícil",
        "4, 100, 240, 32.315, muy difícil"
    })
    void inflesz(int sentences, int words, int syllables, double index, String band) {
        double inflesz = SpanishScale.inflesz(new WordCounts(sentences, words, syllables, 0));
        assertThat(inflesz).isCloseTo(index, within(0.0005));
        assertThat(SpanishScale.band(inflesz)).isEqualTo(band);
    }

    @ParameterizedTest(name = "grade 9.9 is too hard for {0}: {1}")
    @CsvSource({"EASY, true", "PLAIN, true", "STANDARD, false", "HARD, false"})
    void levelsInEnglish(ReadingLevel level, boolean tooHard) {
        assertThat(new EnglishScale().excess(new WordCounts(5, 100, 150, 0), level) > 0)
                .isEqualTo(tooHard);
    }

    @ParameterizedTest(name = "INFLESZ 49.8 is too hard for {0}: {1}")
    @CsvSource({"EASY, true", "PLAIN, true", "STANDARD, false", "HARD, false"})
    void levelsInSpanish(ReadingLevel level, boolean tooHard) {
        assertThat(new SpanishScale().excess(new WordCounts(5, 100, 220, 0), level) > 0)
                .isEqualTo(tooHard);
    }

    @Test
    void smogIsToldFromThirtySentencesOn() {
        ReadingScale english = new EnglishScale();
        assertThat(english.measured(new WordCounts(29, 300, 450, 29))).isEqualTo("reads at grade 6.1 (Flesch–Kincaid)");
        assertThat(english.measured(new WordCounts(30, 300, 450, 30))).endsWith("(Flesch–Kincaid, SMOG 8.8)");
    }

    @ParameterizedTest
    @CsvSource({"en, true", "en-GB, true", "es-MX, true", "fr, false", "ar, false"})
    void otherLanguagesHaveNoScale(String tag, boolean known) {
        assertThat(ReadingScale.of(Locale.forLanguageTag(tag)).isPresent()).isEqualTo(known);
    }
}
