package org.kitepress.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A language runs from where its script does")
class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "ar, rtl",
        "ar-EG, rtl",
        "he, rtl",
        "fa, rtl",
        "ur, rtl",
        "ks, rtl",
        "az-Arab, rtl",
        "uz-Arab, rtl",
        "pa-Arab, rtl",
        "pa-Arab-PK, rtl",
        "ms-Arab, rtl",
        "ff-Adlm, rtl",
        "en, ltr",
        "es-MX, ltr",
        "az, ltr",
        "az-Latn, ltr",
        "pa, ltr",
        "ur-Latn, ltr",
        "ks-Deva, ltr",
        "sd-Deva, ltr",
        "zh-Hant, ltr"
    })
    void thatItsTagNames(String tag, String direction) {
        assertThat(new Language(tag).direction()).isEqualTo(direction);
    }
}
