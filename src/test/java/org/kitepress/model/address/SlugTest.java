package org.kitepress.model.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A slug")
class SlugTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Know your rights       | know-your-rights
            Salud y Derechos       | salud-y-derechos
            ¿Qué hacer? — Ñandú    | que-hacer-nandu
            ../../etc/passwd       | etc-passwd
            A  --  B!              | a-b
            ISTANBUL               | istanbul
            права людини           | права-людини
            한국어                   | 한국어
            'हिन्दी'                  | हिन्दी
            '!?'                   | ''
            """)
    void isMadeOfWords(String words, String slug) {
        assertThat(Slug.of(words)).isEqualTo(slug);
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }
}
