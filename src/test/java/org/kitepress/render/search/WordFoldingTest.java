package org.kitepress.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A word is found in another spelling of it")
class WordFoldingTest {

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
        "en, arrest, arrested",
        "en, arrest, arresting",
        "en, vote, voting",
        "en, vote, voted",
        "en, pregnant, pregnancy",
        "en, pregnancy, pregnancies",
        "en, deport, deportation",
        "en, deport, deported",
        "en, abort, abortions",
        "en, stop, stopping",
        "en, control, controlled",
        "en, charge, charged",
        "en, sentence, sentencing",
        "en, parole, paroled",
        "en, parole, parolee",
        "en, detain, detainees",
        "en, immigrant, immigration",
        "en, locate, location",
        "en, educate, education",
        "en, silent, silence",
        "en, violent, violence",
        "en, harass, harassment",
        "en, treat, treatment",
        "en, legal, legally",
        "en, homeless, homelessness",
        "en, marry, married",
        "en, email, e-mail",
        "en, email, E‑mails",
        "en, hiv, H.I.V.",
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
        "es, arrestar, arrestada",
        "es, arresto, arrestados",
        "es, votar, voto",
        "es, deportar, deportación",
        "es, detenida, detención",
        "es, embarazada, embarazo",
        "es, migrante, migración",
        "es, legal, legalmente",
        "es, año, AÑOS",
        "fr, été, ETE",
        "el, λόγος, ΛΟΓΟΣ",
        "de, Straße, straße",
        "ar, محامي, محاميًا",
        "ar, محامي, والمحامي",
        "ar, المحامية, محامون",
        "ar, حق, الحق",
    })
    void inOneLanguage(String language, String word, String other) {
        Vocabulary vocabulary = new Vocabulary(language);
        assertThat(vocabulary.terms(word)).hasSize(1).isSubsetOf(vocabulary.terms(other));
    }

    @ParameterizedTest
    @CsvSource({
        "en, bus, bu",
        "en, car, care",
        "en, process, proces",
        "en, prison, prisoner",
        "en, police, policy",
        "en, parole, police",
        "en, art, arrest",
        "en, state, station",
        "en, probation, probable",
        "en, execute, executive",
        "en, universe, university",
        "en, need, new",
        "en, sing, string",
        "es, casa, caso",
        "es, mano, mana",
        "fr, maison, maisons",
        "ar, ولد, والد",
    })
    void notEveryWordIsAnother(String language, String word, String other) {
        Vocabulary vocabulary = new Vocabulary(language);
        assertThat(vocabulary.terms(word)).isNotEqualTo(vocabulary.terms(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "don’t call 555-0100|don call 555 0100 5550100",
                "Ana's x-ray|ana ray xray",
                "self-help, and more…|self help and more selfhelp",
                "你好 мир|你好 мир",
                "请求见律师。HIV检测|请求 求见 见律 律师 hiv 检测",
                "ขอพบ|ขอ อพ พบ",
                "デモ 法|テモ 法",
                "an e-mail, call 555-0100|an mail call 555 0100 email 5550100",
                "the U.S.A. and a.b|the and usa ab",
                "www.example.org, v1.2|www example org v1 2",
            })
    void wordsEndWhereLettersEnd(String text, String words) {
        assertThat(WordFolding.words(text)).containsExactly(words.split(" "));
    }

    @Test
    void aSignOfAScriptWithoutSpacesIsFoundAlone() {
        Found found = new Vocabulary("zh").found(List.of(new WeightedText(TermWeight.TEXT, "见律师")));
        assertThat(found.terms(TermWeight.TEXT)).containsExactly("见律", "见", "律", "律师", "师");
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
            assertThat(StopWords.of(language)).isSorted().allSatisfy(word -> assertThat(WordFolding.words(word))
                    .containsExactly(word));
        }
    }
}
