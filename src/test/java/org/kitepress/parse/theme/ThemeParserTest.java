package org.kitepress.parse.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Result;
import org.kitepress.model.data.Fields;
import org.kitepress.model.format.PaperStyle;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.Words;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.settings.Theme;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

@DisplayName("A theme that extends another")
class ThemeParserTest {

    private static final Language ENGLISH = new Language("en");

    private final List<SourceFile> site = new ArrayList<>();
    private final List<SourceFile> program = List.of(
            file("themes/lantern/paper.yaml", "title: {font-size: 20pt, text-align: start}\nnote: {font-size: 8pt}\n"),
            file("themes/lantern/words/en.yaml", "yes: Yes\nno: No\n"),
            file("themes/lantern/words/es.yaml", "yes: Sí\nno: No\n"),
            file("themes/lantern/assets/style.css", "a"),
            file("themes/lantern/assets/exit.js", "b"),
            file("themes/lantern/templates/page.peb", "c"));

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Theme mine(String name, String text) {
        site.add(file("themes/mine/theme.yaml", "extends: lantern\n"));
        site.add(file("themes/mine/" + name, text));
        Settings settings = new Settings(
                "A",
                "https://example.org/",
                List.of(ENGLISH),
                "mine",
                Optional.empty(),
                "https://example.org/",
                Optional.empty(),
                List.of(),
                List.of(),
                Limits.DEFAULT,
                Optional.empty(),
                Optional.empty(),
                20,
                new Fields(List.of(), new Place("site.yaml", 1, 1)));
        Result<Theme> result = ThemeParser.parse(settings, site, program);
        assertThat(result.problems()).isEmpty();
        return result.value();
    }

    @Test
    void dressesWhatItNamesAndLeavesTheRest() {
        PaperStyle paper = mine("paper.yaml", "title: {font-size: 12pt}\n").paper();
        assertThat(paper.of(PaperStyle.Kind.TITLE)).containsExactly(new PaperStyle.Property("font-size", "12pt"));
        assertThat(paper.of(PaperStyle.Kind.NOTE)).containsExactly(new PaperStyle.Property("font-size", "8pt"));
    }

    @Test
    void saysItsOwnWordsAndElseThoseOfTheOther() {
        Theme theme = mine("words/en.yaml", "no: Never\n");
        Words english = theme.words(ENGLISH).orElseThrow();
        assertThat(english.all()).isEqualTo(Map.of("no", "Never", "yes", "Yes"));
        assertThat(english.place().file()).isEqualTo("themes/mine/words/en.yaml");
        assertThat(theme.words(new Language("es")).orElseThrow().find("yes")).contains("Sí");
    }

    @Test
    void showsItsOwnFilesAndElseThoseOfTheOther() {
        assertThat(mine("assets/style.css", "mine").assets())
                .extracting(SourceFile::path)
                .containsExactly("themes/mine/assets/style.css", "themes/lantern/assets/exit.js");
    }

    @Test
    void hasItsOwnTemplateBeforeTheOneOfTheSameName() {
        assertThat(mine("templates/page.peb", "mine").templates())
                .extracting(SourceFile::path)
                .containsExactly("themes/mine/templates/page.peb", "themes/lantern/templates/page.peb");
    }
}
