package org.kitepress.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where a sentence ends")
class SentencesTest {

    /** A bar marks where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One. |Two! |Three? |Four.",
                "She works in the U.S. Senate.",
                "She works in the U.S. |They write to her.",
                "See 28 C.F.R. Part 540 for more. |Then write.",
                "Dr. Moon and Ms. Sun met J. Star. |All was well.",
                "It is in Roe v. Wade. |Read it.",
                "Look at No. 7 and p. 12. |Then stop.",
                "He said no. |Then he left.",
                "You may write, e.g. to a judge. |Or call.",
                "“Is it you?” |She nodded.",
                "It was I. |You know.",
                "It costs 3.50 a page. |Pay later.",
                "No end to this one"
            })
    void inEnglish(String marked) {
        parts(marked, Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¿Quién eres? |Soy yo. |¡Ven!",
                "Habla con la Sra. Luna y el Dr. Sol. |Escucha.",
                "Lleva papeles, p. ej. una carta. |Después espera.",
                "Vive en EE. UU. con su hija.",
                "Lo dice el art. 24 de la ley. |Léelo.",
                "Pregunte usted a Ud. mismo. |Basta."
            })
    void inSpanish(String marked) {
        parts(marked, new Locale("es", "MX"));
    }

    private static void parts(String marked, Locale locale) {
        String text = marked.replace("|", "");
        List<String> parts =
                new Sentences(locale).of(text).stream().map(s -> s.of(text)).toList();
        assertThat(String.join("|", parts)).isEqualTo(marked);
    }

    @Test
    void nothingHasNoSentence() {
        assertThat(new Sentences(Locale.ENGLISH).of("")).isEmpty();
    }
}
