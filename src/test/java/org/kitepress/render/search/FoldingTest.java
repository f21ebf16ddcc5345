package org.kitepress.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A word is found in another spelling of it")
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "en, house, houses",
        "en, church, churches",
        "en, box, Boxes",
        "en, class, classes",
        "en, cache, caches",
        "en, bus, buses",
        "en, lens, lenses",
        "en, case, cases",
        "en, use, uses",
        "en, right, RIGHTS",
        "en, lawyer, lawyer’s",
        "en, study, studies",
        "en, movie, movies",
        "en, day, days",
        "en, shoe, shoes",
        "en, hero, heroes",
        "en, woman, women",
        "en, child, children",
        "en, person, people",
        "en, process, processes",
        "en, café, cafes",
        "es, casa, casas",
        "es, prisión, prisiones",
        "es, cárcel, carceles",
        "es, ley, leyes",
        "es, luz, luces",
        "es, vez, veces",
        "es, mes, meses",
        "es, país, paises",
        "es, interés, intereses",
        "es, inglés, ingleses",
        "es, nombre, nombres",
        "es, clase, clases",
        "es, juez, jueces",
        "es, niña, ninas",
        "es, año, AÑOS",
        "fr, été, ETE",
        "el, λόγος, ΛΟΓΟΣ",
        "de, Straße, straße",
    })
    void inOneLanguage(String language, String word, String other) {
        Vocabulary vocabulary = new Vocabulary(language);
        assertThat(vocabulary.terms(word)).hasSize(1).containsAnyElementsOf(vocabulary.terms(other));
    }

    @ParameterizedTest
    @CsvSource({
        "en, bus, bu",
        "en, car, care",
        "en, process, proces",
        "en, prison, prisoner",
        "es, casa, caso",
        "es, mano, mana",
        "fr, maison, maisons",
    })
    void notEveryWordIsAnother(String language, String word, String other) {
        Vocabulary vocabulary = new Vocabulary(language);
        assertThat(vocabulary.terms(word)).isNotEqualTo(vocabulary.terms(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "don’t call 555-0100|don call 555 0100",
                "Ana's x-ray|ana ray",
                "self-help, and more…|self help and more",
                "你好 мир|你好 мир",
            })
    void wordsEndWhereLettersEnd(String text, String words) {
        assertThat(Folding.words(text)).containsExactly(words.split(" "));
    }

    @Test
    void leavesOutWhatStandsEverywhereAndWhatIsNoWord() {
        assertThat(new Vocabulary("en").terms("The lawyer of the " + "a".repeat(41)))
                .containsExactly("lawyer");
        assertThat(new Vocabulary("fr").terms("the")).containsExactly("the");
    }

    @Test
    void stopWordsAreWrittenAsTheyAreFolded() {
        for (String language : List.of("en", "es")) {
            assertThat(StopWords.of(language)).isSorted().allSatisfy(word -> assertThat(Folding.words(word))
                    .containsExactly(word));
        }
    }
}
