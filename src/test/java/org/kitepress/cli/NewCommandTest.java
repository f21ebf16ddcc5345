package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("`kitepress new`")
class NewCommandTest {

    private static final String FINE = " looked at; nothing was written (0.0 s)\n";

    @TempDir
    Path folder;

    @BeforeEach
    void givenATinySite() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\n");
        given("content/index.md", "---\ntitle: Front\n---\n\nWords.\n");
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private Terminal run(String... arguments) {
        return Terminal.run(Stream.concat(Stream.of(arguments), Stream.of("-C", folder.toString()))
                .toArray(String[]::new));
    }

    private void hasNothingButItsFrontPage() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(folder.resolve("site.yaml"), folder.resolve("content/index.md"));
        }
    }

    @Test
    void writesADraftThatSaysWhatGoesWhere() {
        Terminal told = run("new", "post", "We", "open: on", "Sundays");
        Path file = folder.resolve("content/posts/2026-11-23-we-open-on-sundays.md");
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .isEqualTo("`" + file + "` is there.\n"
                        + "Open it, and write. It is a draft: when it is ready, take out the line `draft: true`.\n");
        assertThat(file)
                .content()
                .startsWith(
                        """
                        ---
                        # News, essays, announcements.
                        title: "We open: on Sundays"
                        # The day on which it is published stands in the file's name; a later day keeps it back.

                        # As long as this line stands, nobody sees it on the site. Take it out when all is ready.
                        draft: true

                        # Nothing from here on has to be filled in. To use a field, take away the # before it,
                        # and put your own words in the place of the example.

                        # Who wrote it; a working name is fine.
                        #author: The editors
                        """)
                .endsWith("---\n\nYour text goes here, in the place of these lines.\n"
                        + "Leave an empty line between two paragraphs, and begin a heading with `##` and a space.\n");
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "edition,   content/editions/2026-11-23-first-one.md",
        "form,      content/forms/first-one.yaml",
        "glossary,  content/glossary/first-one.yaml",
        "mailroom,  content/mailroom/first-one.yaml",
        "wording,   content/wording/first-one.yaml",
        "guide,     content/guides/first-one.md",
        "page,      content/first-one.md",
        "post,      content/posts/2026-11-23-first-one.md",
        "profile,   content/profiles/first-one.md",
        "resource,  content/resources/first-one.yaml",
        "story,     content/stories/first-one.md",
        "type,      content/types/first-one.yaml",
        "volunteer, content/volunteer/first-one.md",
        "recipe,    content/food/2026-11-23-first-one.md",
        "fact,      content/fact/first-one.yaml"
    })
    void writesWhatCheckFindsFineForEveryType(String type, String path) throws IOException {
        given("content/types/recipe.yaml", RECIPE);
        given("content/types/fact.yaml", "traits: [data, pageless]\nfields: {name: {kind: text, required: true}}\n");
        assertThat(run("new", type, "First", "one").err()).isEmpty();
        assertThat(folder.resolve(path)).isRegularFile();
        Terminal told = run("check");
        assertThat(told.err()).isEmpty();
        assertThat(told.out()).endsWith(FINE);
    }

    private static final String RECIPE =
            """
            folder: food
            help: "What we cook\\nand eat"
            fields:
              date: {kind: date, required: true}
              serves: {kind: text, required: true, values: ["2", "4"], example: "7"}
              hot: {kind: flag, required: true}
              rests: {kind: period, required: true, example: a while}
              seasons: {kind: date, required: true, many: true}
              from: {kind: country, required: true, many: true}
              tool: {kind: resource, required: true, example: "pan, large"}
              web: {kind: address, required: true}
              speaks: {kind: language, required: true}
              steps: {kind: group, required: true, many: true, fields: {do: {kind: text}, at: {kind: date}}}
              cook: {kind: group, required: true, fields: {who: {kind: group, required: true, fields: {name: {kind: text, required: true, example: "A: b"}}}}}
              shops: {kind: map, required: true}
              dishes: {kind: map, required: true, fields: {size: {kind: text, required: true}, lid: {kind: flag}}}
              other: {kind: any, required: true}
            """;

    @Test
    void namesWhatATypeAsksForAndFillsNothingIn() throws IOException {
        given("content/types/recipe.yaml", RECIPE);
        run("new", "recipe", "Soup");
        assertThat(Files.readAllLines(folder.resolve("content/food/2026-11-23-soup.md")))
                .filteredOn(line -> !line.startsWith("#") && !line.isEmpty())
                .startsWith(
                        "---",
                        "title: Soup",
                        "draft: true",
                        "serves:",
                        "hot:",
                        "rests:",
                        "seasons:",
                        "from:",
                        "tool:",
                        "web:",
                        "speaks:",
                        "steps:",
                        "  - do:",
                        "cook:",
                        "  who:",
                        "    name:",
                        "shops:",
                        "dishes:",
                        "other:",
                        "---");
        assertThat(folder.resolve("content/food/2026-11-23-soup.md"))
                .content()
                .contains("# One of: 2, 4. Such as:\n# | serves: \"2\"\nserves:\n")
                .contains("# Such as:\n# | steps:\n# |   - do: …\nsteps:\n  - do:\n")
                .contains("# | cook:\n# |   who:\n# |     name: \"A: b\"\ncook:\n");
    }

    @ParameterizedTest
    @CsvSource({
        "post,      ''",
        "page,      ''",
        "volunteer, role",
        "profile,   country",
        "guide,     jurisdiction reviewed sources",
        "event,     starts"
    })
    void asksForFactsAndWordsBeforeItGoesOut(String type, String facts) throws IOException {
        run("new", type, "First");
        publish(false);
        String told = run("check").out();
        assertThat(told.lines().filter(line -> line.contains("[field-missing]")).map(line -> line.split("`")[1]))
                .containsExactlyInAnyOrder(
                        facts.split(" ").length == 1 && facts.isEmpty() ? new String[0] : facts.split(" "));
        assertThat(told)
                .contains("error: this is not anybody's text, but what a new file begins with: "
                        + "“Your text goes here, in the place of these lines.” [sample-left]");
        assertThat(run("build").status()).isEqualTo(1);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void showsADraftOnceItHasWhatItsTypeAsksFor() throws IOException {
        run("new", "profile", "First");
        assertThat(run("check", "--drafts").out())
                .startsWith("held back: 1 draft without all that is asked for: `content/profiles/first.md`\n");
        Path file = folder.resolve("content/profiles/first.md");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\ncountry:\n", "\ncountry: US\n")
                        .replaceFirst("(?s)Your text.*", "Words.\n"));
        assertThat(run("check", "--drafts").out()).doesNotContain("held back", "error");
        publish(false);
        assertThat(run("check").out()).doesNotContain("held back", "error");
    }

    @Test
    void saysOfNoResourceWhatItIsAndWhereItIsFrom() throws IOException {
        run("new", "resource", "Our line");
        publish(false);
        assertThat(run("check").out())
                .contains("`kind` of `resource` is empty", "`source` of `resource` is empty")
                .contains("nobody has tried `Our line` yet");
    }

    @Test
    void sendsNoAnswersToAnybodyByItself() throws IOException {
        run("new", "form", "Tell us");
        publish(false);
        assertThat(run("check").out()).contains("`fields` of `form` is empty").doesNotContain("mailto:");
    }

    @Test
    void agreesToNothingInAnybodysName() throws IOException {
        run("new", "story", "Somebody's own");
        publish(false);
        assertThat(run("check").out()).contains("this story says nothing of its owner's consent [consent-missing]");
        publish(true);
        assertThat(run("check").out()).contains("error: `consent` is empty [field-invalid]");
    }

    /** @param all whether every field that is a comment is put to use as it stands */
    private void publish(boolean all) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).replace("draft: true\n", "");
                Files.writeString(file, all ? text.replaceAll("(?m)^#(?! )", "").replaceAll("(?m)^#(?=  )", "") : text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"post", "page", "volunteer", "profile", "guide", "form", "edition", "resource", "type"})
    void writesCommentsThatAreFieldsOnceTheirSignIsGone(String type) throws IOException {
        run("new", type, "First");
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            Path file = files.filter(path -> path.toString().contains("first"))
                    .findFirst()
                    .orElseThrow();
            String text = Files.readString(file).replaceFirst("#consent:\n(#  .*\n)*+", "");
            Files.writeString(file, text.replaceAll("(?m)^#(?! [^ ])", ""));
        }
        assertThat(run("check").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Post, posts/2026-11-23-a.md",
        "POSTS, posts/2026-11-23-a.md",
        "stories, stories/a.md",
        "Guides, guides/a.md",
        "Historia, stories/a.md",
        "publicación, posts/2026-11-23-a.md"
    })
    void takesATypeByTheNameOfItsFolderAndInCapitals(String type, String path) {
        assertThat(run("new", type, "A").err()).isEmpty();
        assertThat(folder.resolve("content/" + path)).isRegularFile();
    }

    @Test
    void leavesWhatIsThere() throws IOException {
        given("content/about.md", "mine");
        Terminal told = run("new", "page", "About");
        assertThat(told.err())
                .isEqualTo(
                        "kitepress: `content/about.md` is there already, and was left as it is; choose another title\n");
        assertThat(told.status()).isEqualTo(2);
        assertThat(folder.resolve("content/about.md")).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            pst      | A        | there is no type `pst`; did you mean `post`? there are: `edition`, `event`, `form`, `glossary`, `guide`, `mailroom`, `page`, `post`, `profile`, `resource`, `site`, `story`, `type`, `volunteer`, `wording`
            post     | ''       | the title is empty; say how readers will see it, such as "We open on Sundays"
            post     | ' '      | the title is empty; say how readers will see it, such as "We open on Sundays"
            post     | ?!       | `?!` has no letter or digit to name a file by; add a word
            post     | 🦊       | `🦊` has no letter or digit to name a file by; add a word
            page     | Index    | `index` is the name of a folder's own page; give it another title
            guide    | 2026-02-30 a | `2026-02-30` is not a day in the calendar; choose another title
            type     | posts    | the folder `posts` belongs to the type `post` already; choose another title
            type     | site     | `site` cannot be changed by a site; choose another title
            type     | שלום     | `שלום` cannot be the name of a type; choose another title
            """)
    void refusesInASentence(String type, String title, String answer) throws IOException {
        Terminal told = run("new", type, title);
        assertThat(told.err()).isEqualTo("kitepress: " + answer + "\n");
        assertThat(told.out()).isEmpty();
        assertThat(told.status()).isEqualTo(2);
        hasNothingButItsFrontPage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0007", "a\u2028b", "a\u0085b", "\ud800a"})
    void refusesATitleThatIsNotOneLine(String title) throws IOException {
        assertThat(run("new", "page", title).err())
                .isEqualTo(
                        "kitepress: the title has a line break or a control character in it; write it on one line\n");
        hasNothingButItsFrontPage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ../../etc         | content/etc.md
            /etc/passwd       | content/etc-passwd.md
            C:\\Windows       | content/c-windows.md
            שלום עולם         | content/שלום-עולם.md
            A 🦊 in the garden | content/a-in-the-garden.md
            con               | content/con.md
            """)
    void staysInItsFolderWhateverTheTitle(String title, String path) {
        assertThat(run("new", "page", title).err()).isEmpty();
        assertThat(folder.resolve(path)).isRegularFile();
        assertThat(run("check").err()).isEmpty();
    }

    @Test
    void cutsANameThatIsTooLongForADisk() {
        assertThat(run("new", "page", "ab ".repeat(100)).err()).isEmpty();
        assertThat(folder.resolve("content/" + "ab-".repeat(19) + "ab.md")).isRegularFile();
    }

    @Test
    void tellsWhatIsWrongWithTheTypesOfTheSiteFirst() throws IOException {
        given("content/types/recipe.yaml", "folder: posts\n");
        Terminal told = run("new", "recipe", "Soup");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err()).contains("content/types/recipe.yaml").contains("[type-broken]");
        assertThat(folder.resolve("content/recipe")).doesNotExist();
    }

    @Test
    void followsNoLinkOutOfTheSite() throws IOException {
        Path outside = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-outside"));
        Files.createSymbolicLink(folder.resolve("content/posts"), outside);
        assertThat(run("new", "post", "A").err())
                .isEqualTo("kitepress: `content/posts` is a link or a file; put a folder of that name in its place, and"
                        + " try again\n");
        Files.delete(folder.resolve("content/index.md"));
        Files.delete(folder.resolve("content/posts"));
        Files.delete(folder.resolve("content"));
        Files.createSymbolicLink(folder.resolve("content"), outside);
        assertThat(run("new", "post", "A").err()).startsWith("kitepress: `content` is a link or a file; ");
        assertThat(outside).isEmptyDirectory();
        Files.delete(outside);
    }

    @Test
    void saysNothingIfItIsAskedToBeQuiet() {
        Terminal told = run("new", "page", "A", "--quiet", "--today", "2027-01-01");
        assertThat(told.out() + told.err()).isEmpty();
        assertThat(told.status()).isZero();
    }

    @Test
    void startsAWholeSiteThatIsFineRightAway() throws IOException {
        Path site = folder.resolve("ours");
        Terminal told = Terminal.runWith(
                Map.of("KITEPRESS_COMMAND", "../kite press"),
                "new",
                "site",
                "Ours:",
                "a \"club\"",
                "--output",
                site.toString());
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .isEqualTo(
                        """
                        `%1$s` holds a whole site. Its `README.md` explains the folder. What comes next:

                          '../kite press' build -C %1$s
                              makes the website: a folder `site`, to be put on any host

                          '../kite press' new post "Our first news" -C %1$s
                              starts a post, as a draft

                          '../kite press' check -C %1$s
                              says what should be mended, and writes nothing
                        """
                                .formatted(site));
        assertThat(Terminal.run("check", "-C", site.toString()).out())
                .isEqualTo(
                        """
                        content/about.md
                          5:1 warning: this page still says what a new site begins with [sample-page]
                            | These words are a sample, and nobody's facts: put your own in their plac…
                            | ^
                            put your own words in the place of all that stands there, and take this sentence out

                        content/index.md
                          5:1 warning: this page still says what a new site begins with [sample-page]
                            | Welcome. This is the front page of a new site. These words are a sample,…
                            | ^
                            put your own words in the place of all that stands there, and take this sentence out

                        site.yaml
                          7:1 warning: `https://your-group.example/` is a sample, and no site of yours [sample-address]
                            | url: https://your-group.example/
                            | ^
                            put the real address in its place before you publish: feeds and previews lead there

                        held back: 2 drafts: `content/posts/2026-11-23-a-first-post.md`, `content/resources/our-address.yaml`
                        4 pages, 0 editions looked at; nothing was written; 0 errors, 3 warnings (0.0 s)
                        """);
        Path settings = site.resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings).replace("your-group.example", "boat.example"));
        for (String page : List.of("index.md", "about.md")) {
            Path file = site.resolve("content/" + page);
            Files.writeString(file, Files.readString(file).replaceFirst("These words .* in their place\\.", "Ours."));
        }
        assertThat(Terminal.run("check", "-C", site.toString()).err()).isEmpty();
        Terminal built = Terminal.run("build", "-C", site.toString());
        assertThat(built.err())
                .isEqualTo("held back: 2 drafts: `content/posts/2026-11-23-a-first-post.md`,"
                        + " `content/resources/our-address.yaml`\n");
        assertThat(built.out()).isEqualTo("4 pages, 0 editions; 22 files written, 0 removed (0.0 s)\n");
        assertThat(site.resolve("site/index.html")).content().contains("Ours: a &quot;club&quot;");
        assertThat(site.resolve(".gitignore")).content().contains("/site/");
        assertThat(site.resolve("content/posts/2026-11-23-a-first-post.md")).exists();
        assertThat(Terminal.run("build", "-C", site.toString(), "--drafts").err())
                .startsWith("held back: 1 draft without all that is asked for: `content/resources/our-address.yaml`\n");
    }

    @Test
    void startsASiteInAnEmptyFolderAndInNoOther() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty/.git")).getParent();
        assertThat(Terminal.run("new", "site", "Ours", "--output", empty.toString())
                        .status())
                .isZero();
        assertThat(empty.resolve("site.yaml")).exists();
        List<Path> taken = List.of(folder.resolve("content"), folder.resolve("site.yaml"), empty);
        for (Path there : taken) {
            assertThat(Terminal.run("new", "site", "Ours", "--output", there.toString()))
                    .isEqualTo(new Terminal(
                            2,
                            "",
                            "kitepress: `" + there + "` is there already, and not an empty folder; choose another"
                                    + " title, or name a folder with `--output`\n"));
        }
    }

    @Test
    void knowsWhereEachOfTheTwoGoes() {
        assertThat(run("new", "site", "Ours").err())
                .isEqualTo(
                        "kitepress: `--site` names a site that is there; say with `--output` where a new one goes\n");
        assertThat(run("new", "post", "A", "--output", "x").err())
                .isEqualTo("kitepress: `--output` is for a new site; a new `post` goes where it belongs\n");
    }
}
