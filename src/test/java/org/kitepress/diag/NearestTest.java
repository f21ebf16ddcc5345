package org.kitepress.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name that somebody meant")
class NearestTest {

    private static final List<String> FIELDS = List.of("title", "date", "expires", "summary", "tags");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "titel, title",
        "dat, date",
        "expries, expires",
        "sumary, summary",
        "tag, tags",
        "Title, title",
        "Date, date",
        "author, ''",
        "x, ''",
        "ta, ''"
    })
    void isTheClosestOneWithinReach(String typed, String meant) {
        assertThat(Nearest.to(typed, FIELDS).orElse("")).isEqualTo(meant);
    }

    @Test
    void isSuggestedBesideAllThatExists() {
        assertThat(Nearest.hint("dat", List.of("title", "date")))
                .isEqualTo("did you mean `date`? there are: `date`, `title`");
        assertThat(Nearest.hint("dat", List.of())).isEqualTo("there is none yet");
    }

    @Test
    void isNotLookedForAmongVeryLongNames() {
        assertThat(Nearest.to("x".repeat(100_000), List.of("x".repeat(99_999)))).isEmpty();
    }
}
