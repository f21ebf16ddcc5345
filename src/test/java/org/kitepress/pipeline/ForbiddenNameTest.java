package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.cli.Terminal;

/** The name is made up, and of letters that stand nowhere else. */
@Tag("slow")
@DisplayName("A name on the list")
class ForbiddenNameTest {

    private static final String HINT =
            "take it out of the text, the title, an alias, a resource, or the name of a file or picture";

    @TempDir
    Path folder;

    private Path site;
    private Path list;

    @BeforeEach
    void givenASiteWithoutIt() throws IOException {
        site = Files.createDirectory(folder.resolve("group"));
        list = Files.writeString(folder.resolve("list.txt"), "# ours\nSomebody Else\nZqmaría Zqlópez\n");
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\n");
        given("content/posts/2026-01-01-a.md", "---\ntitle: A\n---\n\nText.\n");
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private Terminal run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "-C";
        all[arguments.length + 1] = site.toString();
        return Terminal.runWith(Map.of("KITEPRESS_NEVER", list.toString()), all);
    }

    private static String post(String title, String more, String text) {
        return "---\ntitle: " + title + "\n" + more + "---\n\n" + text + "\n";
    }

    @Test
    void inTheGlossaryIsToldWhereItStands() throws IOException {
        given("content/a.md", "---\ntitle: A\n---\n\nAsk the keeper.\n");
        given("content/glossary.yaml", "terms:\n  - term: keeper\n    means: Zqmaría Zqlópez.\n");
        assertThat(told()).contains("content/glossary.yaml\n  3:1 error: ");
    }

    @Test
    void inDataIsToldWhereItStandsIfATemplateShowsIt() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\ntheme: ours\n");
        given("themes/ours/theme.yaml", "extends: lantern\n");
        given("content/data/people.yaml", "- name: Somebody\n- name: Zqmaría Zqlópez\n");
        assertThat(run("check").status()).as("nobody shows it").isZero();
        given(
                "themes/ours/templates/post.peb",
                "{% extends \"lantern/post\" %}{% block after %}{{ data.people[1].name }}{% endblock %}\n");
        assertThat(told()).contains("content/data/people.yaml\n  2:1 error: ");
    }

    /** What `check` says is written nowhere with the name in it, in no format; and nothing is built. */
    /** How many files hold the name changes with every kind of file that a site gets, and is not what is held here. */
    private String told() {
        for (String format : List.of("text", "json", "github", "sarif")) {
            for (String command : List.of("check", "build")) {
                Terminal told = run(command, "--format", format);
                assertThat(told.status()).isEqualTo(1);
                assertThat((told.out() + told.err()).toLowerCase(Locale.ROOT))
                        .contains("name-forbidden")
                        .doesNotContain("zqmar")
                        .doesNotContain("zql");
            }
        }
        assertThat(site.resolve("site")).doesNotExist();
        return run("check").out().replaceAll("`[^`]+` and \\d+ more files", "many files");
    }

    private static String problem(String file, String place, String where) {
        return file + "\n  " + place + " error: the name on line 3 of your list would be published in " + where
                + " [name-forbidden]\n    " + HINT + "\n";
    }

    @Test
    void isNoMatterWhereItIsNot() {
        assertThat(run("build").status()).isZero();
        assertThat(run("check").err()).isEmpty();
    }

    @Test
    void doesNotKeepAStoryFromBeingTakenDown() throws IOException {
        given(
                "content/stories/zqmaria-zqlopez.md",
                post(
                        "A sample",
                        "consent: {given: 2026-01-01, channels: [web], identity: anonymous, withdrawn: 2026-11-01}\n"
                                + "aliases: [/old/sample/]\n",
                        "Words of Zqmaría Zqlópez."));
        assertThat(run("build").status()).isZero();
        assertThat(site.resolve("site/stories")).doesNotExist();
        assertThat(site.resolve("site/old/sample/index.html")).content().contains("This page was taken down");
    }

    @Test
    void isStoppedInATitle() throws IOException {
        given("content/posts/2026-01-01-a.md", post("ZQMARIA zqlopez", "", "Text."));
        assertThat(told()).startsWith(problem("content/posts/2026-01-01-a.md", "2:1", "many files"));
    }

    @Test
    void isStoppedInASlug() throws IOException {
        given("content/posts/2026-01-01-zqmaria-zqlopez.md", post("B", "", "Text."));
        assertThat(told()).startsWith(problem("content/posts", "1:1", "many files"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zqma**ría** Zq**ló**pez|6",
                "Zqmar&iacute;a Zql&#243;pez|6",
                "Zqmaría¶Zqlópez|6",
                "[Zqmaría](https://example.org) `Zqlópez`|0",
                "> - Zqmaría   ZQLÓPEZ's|6",
                "Text. ![Zqmaría Zqlópez](../a.png)|6",
                "[x](https://example.org/zqmar%C3%ADa-zql%C3%B3pez)|0",
            })
    void isStoppedInTheText(String text, int line) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", picture);
        Files.write(site.resolve("content/a.png"), picture.toByteArray());
        given("content/posts/2026-01-01-a.md", post("A", "summary: x\n", text.replace('¶', '\n')));
        assertThat(told())
                .contains("the name on line 3 of your list would be published in `posts/a/index.html`")
                .startsWith(line == 0 ? "" : "content/posts/2026-01-01-a.md\n  " + line + ":1 ");
    }

    @Test
    void isStoppedInWordsThatOnlyTheSearchKnows() throws IOException {
        given(
                "content/posts/2026-01-01-a.md",
                post("A", "summary: x\n", "Text.\n\n:::only{channel=search}\nZqmaría Zqlópez\n:::"));
        assertThat(told()).contains("the name on line 3 of your list would be published in `search/");
    }

    @Test
    void isStoppedInATable() throws IOException {
        given(
                "content/posts/2026-01-01-a.md",
                post("A", "summary: x\n", "| First | Last |\n|---|---|\n| Zqmaría | Zqlópez |"));
        assertThat(told())
                .startsWith(problem("content/posts/2026-01-01-a.md", "8:1", "`posts/a/index.html` and 1 more file"));
    }

    @Test
    void isStoppedInAResource() throws IOException {
        given(
                "content/resources/line.yaml",
                "name: Zqmaría Zqlópez\nkind: line\nphone: 555-0100\nconfirmed: 2026-11-01\nsource: us\n");
        given("content/posts/2026-01-01-a.md", post("A", "", "::resource{id=line}"));
        assertThat(told()).startsWith(problem("content/resources/line.yaml", "1:1", "many files"));
    }

    @Test
    void isStoppedInAnAlias() throws IOException {
        given("content/posts/2026-01-01-a.md", post("A", "aliases: [/zqmaria-zqlopez/]\n", "Text."));
        assertThat(told()).startsWith(problem("content/posts/2026-01-01-a.md", "3:1", "many files"));
    }

    @Test
    void isStoppedInTheNameOfTheSite() throws IOException {
        given("site.yaml", "title: Zqmaría Zqlópez\nurl: https://tiny.example/\n");
        assertThat(told()).startsWith(problem("site.yaml", "1:1", "many files"));
    }

    @Test
    void isStoppedInAnEditionOnTheWebAndInPrint() throws IOException {
        given("content/posts/2026-01-01-a.md", post("A", "channels: [print]\n", "Zqma**ría** Zqlópez"));
        String edition = "date: 2026-01-02\nformats: [letter]\ncontents: [../posts/2026-01-01-a.md]\n";
        given("content/editions/one.md", post("One", edition, "Dear reader."));
        assertThat(run("build").status()).isZero();
        Terminal printed = run("print");
        assertThat(printed.status()).isEqualTo(1);
        assertThat(printed.err()).startsWith(problem("content/posts/2026-01-01-a.md", "6:1", "`one/letter.pdf`"));
        assertThat(site.resolve("print")).doesNotExist();
        given("content/posts/2026-01-01-a.md", post("A", "", "Text."));
        given("content/editions/one.md", post("Zqmaría Zqlópez", edition + "publish: [letter]\n", "Dear reader."));
        assertThat(run("print").err())
                .contains(problem("content/editions/one.md", "2:1", "`one/letter.pdf` and 3 more files"));
    }

    @Test
    void isStoppedInABookOnTheWebAndInPrint() throws IOException {
        given(
                "content/posts/2026-01-01-a.md",
                post(
                        "A",
                        "summary: x\n",
                        "Text.\n\n:::only{channel=epub}\nZqma**ría** [Zqlópez](https://example.org/)\n:::"));
        String edition = "date: 2026-01-02\nformats: [epub]\ncontents: [../posts/2026-01-01-a.md]\n";
        given("content/editions/one.md", post("One", edition, "Dear reader."));
        assertThat(run("build").status()).isZero();
        assertThat(run("print").err()).contains("would be published in `one/edition.epub` [name-forbidden]");
        assertThat(site.resolve("print")).doesNotExist();
        given("content/editions/one.md", post("One", edition + "publish: [epub]\n", "Dear reader."));
        assertThat(run("build").err()).contains("would be published in `editions/one/edition.epub` [name-forbidden]");
    }

    @Test
    void isNotRepeatedWhereItsPageIsHeldBack() throws IOException {
        given("content/posts/zqmaria-zqlopez.md", post("A", "draft: true\n", "Words."));
        for (String command : List.of("check", "build", "build")) {
            Terminal told = run(command);
            assertThat(told.out() + told.err())
                    .contains("held back: 1 draft: `content/posts`\n")
                    .doesNotContainIgnoringCase("zqm");
        }
    }

    @Test
    void isNotRepeatedByAnotherProblemEither() throws IOException {
        given("content/posts/2026-01-01-a.md", post("A", "", "[x](zqmaria-zqlopez.md) Zqmaría Zqlópez, 415-555-0100."));
        Terminal told = run("check");
        assertThat(told.out())
                .contains("content/posts/2026-01-01-a.md\n  5:")
                .contains("error: this would repeat the name on line 3 of your list [link-broken]")
                .doesNotContainIgnoringCase("zqm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "print"})
    void stopsEverythingIfTheListCannotBeRead(String command) throws IOException {
        Files.delete(list);
        Terminal told = run(command);
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err())
                .isEqualToIgnoringNewLines("kitepress: `KITEPRESS_NEVER` names `" + list + "`, which does not exist");
        assertThat(site.resolve("site")).doesNotExist();
    }

    @Test
    void isNotLookedForIfTheVariableIsEmpty() throws IOException {
        given("content/posts/2026-01-01-a.md", post("Zqmaría Zqlópez", "", "Text."));
        assertThat(Terminal.runWith(Map.of("KITEPRESS_NEVER", ""), "check", "-C", site.toString())
                        .status())
                .isZero();
    }
}
