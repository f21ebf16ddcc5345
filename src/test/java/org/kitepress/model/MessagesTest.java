package org.kitepress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.format.PaperStyle;
import org.kitepress.model.language.Conventions;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.Words;
import org.kitepress.model.settings.Theme;
import org.kitepress.source.Place;

@DisplayName("Messages")
class MessagesTest {

    private static final Language EN = new Language("en");
    private static final Language ES = new Language("es");
    private static final Place FILE = new Place("themes/mine/words/en.yaml", 1, 1);

    private final List<Problem> missing = new ArrayList<>();
    private final Theme theme = new Theme(
            "mine",
            List.of(),
            List.of(),
            List.of(
                    new Words(EN, Map.of("by", "By {author}"), FILE),
                    new Words(ES, Map.of("by", "Por {author}"), FILE)),
            new PaperStyle(List.of()),
            Set.of());
    private final Messages english = new Messages(theme, EN, missing::add);

    @Test
    void sayTheWordsOfTheThemeWithWhatBelongsInThem() {
        assertThat(english.get("by", Map.of("author", "Ana"))).isEqualTo("By Ana");
        assertThat(english.in(ES).get("by", Map.of("author", "Ana"))).isEqualTo("Por Ana");
        assertThat(english.in(new Language("fr")).get("by")).isEqualTo("By {author}");
        assertThat(missing).isEmpty();
    }

    @Test
    void tellOfAWordThatTheThemeDoesNotHaveAndSayItsName() {
        assertThat(english.get("menu")).isEqualTo("menu");
        assertThat(missing)
                .containsExactly(new Problem(
                        Code.NAME_UNKNOWN,
                        "the theme has no word `menu`",
                        "add a line `menu: …` to `themes/mine/words/en.yaml`",
                        FILE));
    }

    @Test
    void writeDaysTimesAndNumbersAsTheLanguageDoes() {
        Conventions conventions = english.in(ES).conventions();
        assertThat(conventions.day(LocalDate.of(2026, 5, 1))).isEqualTo("1 de mayo de 2026");
        assertThat(conventions.time(LocalTime.of(18, 30))).isEqualTo("18:30");
        assertThat(english.conventions().time(LocalTime.of(18, 30))).matches("6:30[ \u00A0]PM");
        assertThat(conventions.number(2.5, 2)).isEqualTo("2,50");
        assertThat(new Conventions(new Language("fa")).day(LocalDate.of(2026, 5, 1)))
                .startsWith("\u06F1 ");
    }
}
