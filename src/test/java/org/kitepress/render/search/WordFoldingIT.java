package org.kitepress.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kitepress.browser.InABrowser;
import org.kitepress.browser.Stage;
import org.kitepress.browser.Visits;

/** The script decides what is looked for, the program what is found: they must agree on every word. */
@ExtendWith(InABrowser.class)
@DisplayName("The script of the search page")
class WordFoldingIT {

    private static final Path SCRIPT = Path.of("themes/lantern/assets/search.js");
    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "ar", "zh");

    @Test
    void makesTheSameTermsOfATextAsTheProgram(Stage stage, Visits visits) throws IOException {
        List<String> texts = texts();
        Page page = visits.begin(stage.own());
        for (String language : LANGUAGES) {
            Vocabulary vocabulary = new Vocabulary(language);
            List<String> expected = texts.stream()
                    .map(text -> vocabulary.terms(text).stream().distinct().collect(Collectors.joining(" ")))
                    .map(terms -> terms + "#" + String.format("%08x", Term.hash(terms)))
                    .toList();
            Map<String, Object> given = Map.of("texts", texts, "language", language, "stops", StopWords.of(language));
            assertThat(page.evaluate(script(), given)).isEqualTo(expected);
        }
    }

    /** What the script does before it touches its page. */
    private static String script() throws IOException {
        String script = Files.readString(SCRIPT);
        return "given => {" + script.substring(script.indexOf("{\n") + 2, script.indexOf("  const form = "))
                + """
                  const stops = new Set(given.stops);
                  return given.texts.map(text => {
                    const all = terms(text, given.language, stops).join(' ');
                    return all + '#' + hash(all);
                  });
                }
                """;
    }

    /** Words that mean something, words made of the ends that are taken off, and signs from all over Unicode. */
    private static List<String> texts() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>(List.of(
                "Women’s houses, the CHURCHES of İstanbul, ΟΔΥΣΣΕΥΣ ΣΑΣ",
                "e-mail, E‑MAIL, H.I.V. and U.S.A., 555-0100, a.b.c.d e.f- 你-好 a-你 x.y-z",
                "请要求见律师。HIV检测 デモー サーバー ขอพบทนายความ ຂໍພົບ សុំជួប တွေ့ဆုံ 律",
                "والمحامي محاميًا المحامية محامون ولد والد الــحق للحق بالقانون مستشفى",
                "ﬁne ½ ² ① ǅ ß ẞ ı \u0130 \u0131 I\u0307 e\u0301 \u1e9b\u0323 x\u200dy \ud835\udd38 𞤀𞤢"));
        String[] ends = {
            "s", "es", "ies", "ches", "oes", "ses", "ss", "us", "ie", "e", "z", "ces", "zes", "x", "ñ", "í", "n", "ing",
            "ed", "ied", "ation", "ated", "tion", "ment", "ness", "ant", "ancy", "ence", "ly", "ee", "tt", "ar", "ada",
            "idos", "cion", "amiento", "adora", "o", "mente"
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
