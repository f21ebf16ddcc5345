package org.kitepress.press.fo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar is where the line may end, a {@code +} where it may not although a hyphen or a slash stands there. */
@DisplayName("A web address on paper")
class AddressBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "www.example.org/help/letters?by=mail&to=us, www.+example|.org/|help/|letters|?by|=mail|&to|=us",
        "https://www.example.org/a, https://www.+example|.org/|a",
        "(https://example.org/know-your-rights)., (https://+example|.org/|know|-+your|-+rights).",
        "example.org/a/b.html., example|.org/|a/|b|.html.",
        "example.org//a/, example|.org//|a/",
        "example.org/abcdefghijklmnopqrstuvwxyz, example|.org/|abcdefghijklm|nopqrstuvwxyz"
    })
    void goesOnAfterASlashOrBeforeASign(String address, String broken) {
        assertThat(shown(AddressBreaks.in(address, 14))).isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({"example.org/a, example.org/a", "https://example.org/a-b, https://+example.org/a-+b"})
    void staysWholeIfItFits(String address, String whole) {
        assertThat(shown(AddressBreaks.in(address, 34))).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "and/or", "help@example.org", "...", "a.", "well-known", "12:30", "a/b.c"})
    void isNoneWithoutAHost(String word) {
        assertThat(AddressBreaks.isAddress(word)).isFalse();
    }

    private static String shown(String broken) {
        return broken.replace('\u200B', '|').replace('\u2060', '+');
    }
}
