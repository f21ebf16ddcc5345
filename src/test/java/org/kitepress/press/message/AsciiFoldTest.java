package org.kitepress.press.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.diag.Problem;
import org.kitepress.press.facts.Complaints;
import org.kitepress.source.Place;

@DisplayName("Plain letters")
class AsciiFoldTest {

    private final Complaints complaints = new Complaints(new Place("content/posts/a.md", 1, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ¿Qué? ¡Año nuevo!       | Que? Ano nuevo!
            Straße, Æsir, øre, Łódź | Strasse, AEsir, ore, Lodz
            cafe\\u0301, Việt, þing   | cafe, Viet, thing
            “so” ‘it’ «is» „so“     | "so" 'it' "is" "so"
            one — two – three…      | one -- two - three...
            • item · item           | * item - item
            2½ cups, ¼ cup          | 2 1/2 cups, 1/4 cup
            §12, §§ 3–4             | sec. 12, sec. 3-4
            €5, 5 €, £7, 9 ¢        | EUR 5, 5 EUR, GBP 7, 9 c
            © ® ™ × → ☐ ☑           | (c) (R) (TM) x -> [ ] [x]
            a\\u200Bb\\u202Ec           | abc
            """)
    void standForWhatPeopleType(String typed, String plain) {
        assertThat(new AsciiFold(complaints)
                        .fold(typed.replace("\\u0301", "\u0301")
                                .replace("\\u200B", "\u200B")
                                .replace("\\u202E", "\u202E")))
                .isEqualTo(plain);
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void areNotGuessedForOtherScripts() {
        List<String> signs = List.of("Ж", "λ", "你", "ع", "\uD83D\uDE00", "♥");
        signs.forEach(sign -> assertThat(new AsciiFold(complaints).fold(sign)).isEqualTo("?"));
        assertThat(complaints.all()).hasSize(signs.size());
        assertThat(complaints.all())
                .extracting(Problem::message)
                .contains("no plain letters stand for `Ж` (U+0416) in a message");
    }
}
