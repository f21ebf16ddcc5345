package org.kitepress.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A word is found in another spelling of it")
class FoldingTest {

    private static final Path SCRIPT = Path.of("themes/lantern/assets/search.js");

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

    /** The script decides what is looked for, the program what is found: they must agree on every word. */
    @Test
    void theScriptOfThePageAgrees(@TempDir Path folder) throws IOException {
        List<String> texts = texts();
        StringBuilder expected = new StringBuilder();
        for (String language : List.of("en", "es", "fr")) {
            Vocabulary vocabulary = new Vocabulary(language);
            for (String text : texts) {
                String terms = vocabulary.terms(text).stream().distinct().collect(Collectors.joining(" "));
                expected.append(terms)
                        .append('#')
                        .append(new Term(terms).hash())
                        .append('\n');
            }
        }
        Files.createDirectories(folder.resolve("site/search"));
        Files.writeString(folder.resolve("site/search/index.html"), page(texts), StandardCharsets.UTF_8);
        try (Host host = new Host(folder.resolve("site"), "")) {
            assertThat(Jsoup.parse(host.open("/search/")).select("#told").attr("data-terms"))
                    .isEqualTo(expected.toString());
        }
    }

    private static String page(List<String> texts) throws IOException {
        String script = Files.readString(SCRIPT);
        String functions = script.substring(script.indexOf("{\n") + 2, script.indexOf("  const form = "));
        String stops = Stream.of("en", "es", "fr")
                .map(language -> language + ": new Set('" + String.join(" ", StopWords.of(language)) + "'.split(' '))")
                .collect(Collectors.joining(", ", "{", "}"));
        return "<!doctype html><html><body><div id=\"told\"></div><script>" + functions + "const texts = ["
                + texts.stream().map(FoldingTest::literal).collect(Collectors.joining(",")) + "]; const stops = "
                + stops
                + """
                ;
                let told = '';
                for (const language of ['en', 'es', 'fr']) for (const text of texts) {
                  const all = terms(text, language, stops[language]).join(' ');
                  told += all + '#' + hash(all) + '\\n';
                }
                document.getElementById('told').dataset.terms = told;
                </script></body></html>
                """;
    }

    private static String literal(String text) {
        return text.chars()
                .mapToObj(c -> String.format(java.util.Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining("", "'", "'"));
    }

    /** Words that mean something, words made of the ends that are taken off, and signs from all over Unicode. */
    private static List<String> texts() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>(List.of(
                "Women’s houses, the CHURCHES of İstanbul, ΟΔΥΣΣΕΥΣ ΣΑΣ",
                "ﬁne ½ ² ① ǅ ß ẞ ı \u0130 \u0131 I\u0307 e\u0301 \u1e9b\u0323 x\u200dy \ud835\udd38 𞤀𞤢"));
        String[] ends = {
            "s", "es", "ies", "ches", "oes", "ses", "ss", "us", "ie", "e", "z", "ces", "zes", "x", "ñ", "í", "n"
        };
        for (int i = 0; i < 3000; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = random.nextInt(5); j >= 0; j--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            for (int j = random.nextInt(3); j >= 0; j--) {
                word.append(ends[random.nextInt(ends.length)]);
            }
            texts.add(word.toString());
        }
        for (int i = 0; i < 300; i++) {
            texts.add(random.ints(20, 0x20, 0x3000)
                    .filter(c -> Character.isDefined(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        return new ArrayList<>(new TreeSet<>(texts));
    }
}
