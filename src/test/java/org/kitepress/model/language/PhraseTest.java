package org.kitepress.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A phrase")
class PhraseTest {

    private static final Phrase PAGE = new Phrase("Page {page} of {pages}, {page}!");

    @Test
    void saysItsValuesWhereTheirNamesStand() {
        assertThat(PAGE.with(Map.of("page", 2, "pages", "{page}"))).isEqualTo("Page 2 of {page}, 2!");
    }

    @Test
    void keepsAPlaceholderThatHasNoValue() {
        assertThat(PAGE.with(Map.of("pages", 7))).isEqualTo("Page {page} of 7, {page}!");
    }

    @Test
    void knowsItsPlaceholdersInTheirOrder() {
        assertThat(PAGE.placeholders()).containsExactly("page", "pages");
        assertThat(new Phrase("A brace { that is } none, {0} {}").placeholders())
                .containsExactly(" that is ", "0", "");
        assertThat(new Phrase("{ or }{").placeholders()).containsExactly(" or ");
        assertThat(new Phrase("} none {").placeholders()).isEmpty();
    }
}
