package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.cli.Terminal;

@DisplayName("Files in another language")
class LanguageFilesTest {

    private static final String CONSENT = "consent: {given: 2026-01-01, channels: [web], identity: anonymous";

    @TempDir
    Path folder;

    @BeforeEach
    void givenASiteInTwoLanguages() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es]\n");
        given("content/index.md", "---\ntitle: Home\n---\n");
        given("content/resources/line.yaml", "name: A line\nkind: line\nsource: We know them\nconfirmed: 2026-11-01\n");
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private Terminal build() {
        return Terminal.run("build", "-C", folder.toString());
    }

    @Test
    void showNothingOfALanguageThatHasNone() throws IOException {
        assertThat(build().status()).isZero();
        assertThat(folder.resolve("site/es")).doesNotExist();
        assertThat(Files.readString(folder.resolve("site/index.html")))
                .doesNotContain("español")
                .doesNotContain("/es/");
        assertThat(Files.readString(folder.resolve("site/sitemap.xml"))).doesNotContain("/es/");
    }

    @Test
    void showALanguageFromItsFirstPageOn() throws IOException {
        given("content/about.es.md", "---\ntitle: Nosotras\n---\n\nPalabras.\n");
        assertThat(build().status()).isZero();
        assertThat(folder.resolve("site/es/index.html")).exists();
        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("español");
    }

    /** The language is said in each file, so that its name may be as it likes. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stories/coat.es.md",
                "stories/coat-es.md",
                "stories/coat_ES.md",
                "stories/Coat (spanish).md",
                "es/stories/coat.md",
                "stories/coat.fr.md"
            })
    void goWithTheStoryThatIsTakenBack(String translation) throws IOException {
        String language = translation.contains("fr") ? "en" : "es";
        given(
                "content/" + translation,
                "---\ntitle: El abrigo\nslug: el-abrigo\nlanguage: " + language + "\n" + CONSENT
                        + "}\n---\n\nVerde.\n");
        given("content/stories/coat.md", "---\ntitle: The coat\n" + CONSENT + "}\n---\n\nGreen.\n");
        assertThat(build().status()).isZero();
        Path page = folder.resolve(
                language.equals("es") ? "site/es/stories/el-abrigo/index.html" : "site/stories/el-abrigo/index.html");
        assertThat(page).content().contains("Verde.");
        given(
                "content/stories/coat.md",
                "---\ntitle: The coat\n" + CONSENT + ", withdrawn: 2026-02-01}\n---\n\nGreen.\n");
        Terminal told = build();
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(page).content().doesNotContain("Verde.").doesNotContain("El abrigo");
    }
}
