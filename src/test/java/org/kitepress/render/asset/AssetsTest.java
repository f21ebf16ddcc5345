package org.kitepress.render.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.model.format.PaperStyle;
import org.kitepress.model.settings.Theme;
import org.kitepress.source.SourceFile;

@DisplayName("What a page shows of its theme")
class AssetsTest {

    private static Assets assets(SourceFile... files) {
        return new Assets(new Theme("mine", List.of(), List.of(files), List.of(), new PaperStyle(List.of()), Set.of()));
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile("themes/mine/assets/" + name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every page has to fetch these, over a network that may be slow and dear. */
    @ParameterizedTest
    @CsvSource({"exit.js, 2800", "search.js, 9216", "style.css, 20000", "icon.svg, 200"})
    void isSmall(String name, int bytes) throws IOException {
        byte[] written = Files.readAllBytes(Path.of("themes/lantern/assets", name));
        Assets assets = assets(new SourceFile("themes/lantern/assets/" + name, written));
        assertThat(assets.get(name).file().bytes()).hasSizeLessThanOrEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"a.js, 'a()', assets/a.a2dc876d78308657.js", "fonts/b.c, x, assets/fonts/b.d752c2c51fba0e29.c"})
    void hasANameThatSaysWhatIsInIt(String name, String text, String marked) {
        assertThat(assets(file(name, text)).get(name).file().path()).isEqualTo(marked);
    }

    @Test
    void isCheckedByWhatIsSentAndNotByWhatWasWritten() {
        String typed = assets(file("a.js", "// why\n  a()\n")).get("a.js").integrity();
        String sent = assets(file("a.js", "a()\n")).get("a.js").integrity();
        assertThat(typed).isEqualTo(sent).startsWith("sha384-").hasSize(71);
    }
}
