package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("`kitepress schema`")
class SchemaCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void givenASiteWithATypeOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "title: Tiny\nurl: https://tiny.example/\n");
        Files.createDirectories(folder.resolve("content/types"));
        Files.writeString(folder.resolve("content/types/recipe.yaml"), "help: What we cook.\n");
    }

    private Terminal run(String... arguments) {
        return Terminal.run(Stream.concat(Stream.of("schema", "-C", folder.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void listsTheTypesOfTheSite() {
        assertThat(run().out())
                .startsWith("edition      One issue of the newsletter, printed and mailed inside.\nevent  ")
                .contains("\nrecipe       What we cook.\n");
    }

    @Test
    void printsOneThatIsNamed() {
        assertThat(run("recipe").out())
                .startsWith(
                        """
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "title": "recipe",
                          "description": "What we cook.",
                        """)
                .endsWith("\n}\n");
        assertThat(run("recipee").err())
                .startsWith("kitepress: there is no type `recipee`; did you mean `recipe`? there are: `edition`, ");
        assertThat(run("recipee").status()).isEqualTo(2);
    }

    @Test
    void writesThemAllIntoAFolderOfTheirOwn() throws IOException {
        Path output = folder.resolve("schemas");
        assertThat(run("--output", output.toString()).out()).isEqualTo("16 types; 16 files written\n");
        assertThat(output.resolve("recipe.json"))
                .content()
                .isEqualTo(run("recipe").out());
        assertThat(output.resolve(".made-by-kitepress")).exists();
        Files.delete(folder.resolve("content/types/recipe.yaml"));
        assertThat(run("--output", output.toString()).out()).isEqualTo("15 types; 0 files written\n");
        assertThat(output.resolve("recipe.json")).doesNotExist();
    }

    @Test
    void takesNoOtherFoldersPlace() throws IOException {
        Files.writeString(folder.resolve("content/index.md"), "---\ntitle: Front\n---\n");
        assertThat(Terminal.run("build", "-C", folder.toString()).status()).isZero();
        Path site = folder.resolve("site");
        assertThat(run("--output", site.toString()).err())
                .isEqualTo("kitepress: the output `" + site
                        + "` is something else that kitepress made; name a folder of its own for schemas\n");
        assertThat(site.resolve("index.html")).exists();
        assertThat(run("--output", folder.resolve("content").toString()).status())
                .isEqualTo(2);
        assertThat(run("post", "--output", folder.resolve("s").toString()).err())
                .isEqualTo("kitepress: `--output` writes every type; leave `post` out, or print it with"
                        + " `kitepress schema post`\n");
        assertThat(folder.resolve("s")).doesNotExist();
    }

    @Test
    void tellsWhatIsWrongWithTheTypesOfTheSite() throws IOException {
        Files.writeString(folder.resolve("content/types/recipe.yaml"), "fields: {a: {}}\n");
        Terminal told = run();
        assertThat(told.err()).contains("`kind` of `a` is missing");
        assertThat(told.out()).isEmpty();
        assertThat(told.status()).isEqualTo(1);
    }
}
