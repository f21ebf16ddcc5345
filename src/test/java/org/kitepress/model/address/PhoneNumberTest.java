package org.kitepress.model.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A phone number")
class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            (555) 555-0100          | 5555550100
            555.555.0100 ext. 12    | 5555550100
            1-800-EXAMPLE           | 18003926753
            +44 (0)20 7946 0000     | +442079460000
            555‑555–0100            | 5555550100
            555 555 0100            | 5555550100
            988                     | 988
            12                      |
            ask at the desk         |
            """)
    void isDialledByItsDigits(String typed, String dialled) {
        assertThat(new PhoneNumber(typed).dialled().orElse(null)).isEqualTo(dialled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            (555) 555-0100 | 555 555 0100    | true
            555-555-0100   | 1-555-555-0100  | true
            555-555-0100   | +1 555 555 0100 | true
            555-555-0100   | 555-555-0101    | false
            555-0100       | 555-555-0100    | false
            nobody         | no one          | false
            """)
    void reachesTheSamePhoneHoweverItIsGrouped(String one, String other, boolean same) {
        Optional<String> line = new PhoneNumber(one).line();
        assertThat(line.isPresent() && line.equals(new PhoneNumber(other).line()))
                .isEqualTo(same);
    }
}
