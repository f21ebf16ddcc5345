package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command line")
class CommandLineTest {

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

    private Terminal run(String command, String... rest) {
        String[] arguments = new String[rest.length + 3];
        arguments[0] = command;
        arguments[1] = "-C";
        arguments[2] = folder.toString();
        System.arraycopy(rest, 0, arguments, 3, rest.length);
        return Terminal.run(arguments);
    }

    @Test
    void buildsAndSaysSoInALine() throws IOException {
        Terminal told = run("build");
        assertThat(told.status()).isZero();
        assertThat(told.out()).isEqualTo("3 pages, 0 editions; 20 files written, 0 removed (0.0 s)\n");
        assertThat(told.err()).isEmpty();
        assertThat(folder.resolve("site/index.html"))
                .content(StandardCharsets.UTF_8)
                .contains("<p>Words.</p>");
        assertThat(run("build").out()).startsWith("3 pages, 0 editions; 0 files written, 0 removed");
    }

    @Test
    void checksAndWritesNothing() {
        Terminal told = run("check");
        assertThat(told.status()).isZero();
        assertThat(told.out()).isEqualTo("3 pages, 0 editions looked at; nothing was written (0.0 s)\n");
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(folder.resolve(".kitepress")).doesNotExist();
    }

    @Test
    void tellsPeopleWhoCheckWhatIsNotTranslatedAndNobodyElse() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es]\n");
        assertThat(run("check").out())
                .isEqualTo(
                        "translations: 1 missing\n  language  state    file\n  es        missing  content/index.md\n\n"
                                + "3 pages, 0 editions looked at; nothing was written (0.0 s)\n");
        assertThat(run("check", "--quiet").err()).isEmpty();
        assertThat(run("check", "--format", "json").err()).isEmpty();
        assertThat(run("build").err()).isEmpty();
    }

    @Test
    void leavesTheOldSiteStandingIfThereIsAnyError() throws IOException {
        run("build");
        String before = Files.readString(folder.resolve("site/index.html"));
        given("content/index.md", "---\ntitle: Front\n---\n\nNew words and a [link](nowhere.md).\n");
        Terminal told = run("build");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err())
                .isEqualTo(
                        """
                content/index.md
                  5:17 error: there is no file `content/nowhere.md` [link-broken]
                    | New words and a [link](nowhere.md).
                    |                 ^
                    check the path; it starts from the file that the link stands in

                1 error, 0 warnings; nothing was written
                to read more of what stands in brackets: `kitepress explain link-broken`
                """);
        assertThat(folder.resolve("site/index.html")).hasContent(before);
    }

    @Test
    void tellsProgramsWhatItTellsPeople() throws IOException {
        given("content/a.md", "---\ntitle: A\n---\n\n<q>[x](y.md)</q>\n");
        assertThat(run("check", "--format", "json").out())
                .isEqualTo(
                        "{\"problems\":["
                                + "{\"severity\":\"warning\",\"code\":\"html-removed\",\"message\":\"HTML does not come through: `<q>`\","
                                + "\"hint\":\"write it in Markdown; its words stay\",\"file\":\"content/a.md\",\"line\":5,\"column\":1},"
                                + "{\"severity\":\"error\",\"code\":\"link-broken\",\"message\":\"there is no file `content/y.md`\","
                                + "\"hint\":\"check the path; it starts from the file that the link stands in\",\"file\":\"content/a.md\",\"line\":5,\"column\":4}],"
                                + "\"summary\":{\"errors\":1,\"warnings\":1,\"advice\":0,\"pages\":0,\"editions\":0,\"written\":0,\"removed\":0,\"takenDown\":[],\"heldBack\":[]}}\n");
        assertThat(run("check", "--format", "github").out())
                .isEqualTo(
                        "::warning file=content/a.md,line=5,col=1,title=html-removed::HTML does not come through: `<q>`%0Awrite it in Markdown; its words stay\n"
                                + "::error file=content/a.md,line=5,col=4,title=link-broken::there is no file `content/y.md`%0A"
                                + "check the path; it starts from the file that the link stands in\n");
        assertThat(run("check", "--format", "sarif").out())
                .startsWith("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\"")
                .contains("{\"ruleId\":\"link-broken\",\"ruleIndex\":1,\"level\":\"error\",");
    }

    @Test
    void saysNothingButErrorsWhenItIsAskedToBeQuiet() throws IOException {
        given("content/a.md", "---\ntitle: A\n---\n\n<q>x</q>\n");
        Terminal told = run("build", "--quiet");
        assertThat(told.out() + told.err()).isEmpty();
        assertThat(told.status()).isZero();
        assertThat(run("check", "--quiet", "--format", "github").out()).isEmpty();
        assertThat(run("check", "--quiet", "--format", "json").out())
                .isEqualTo(run("check", "--format", "json").out())
                .endsWith(
                        "],\"summary\":{\"errors\":0,\"warnings\":1,\"advice\":0,"
                                + "\"pages\":4,\"editions\":0,\"written\":0,\"removed\":0,\"takenDown\":[],\"heldBack\":[]}}\n");
        assertThat(run("check", "--quiet", "--format", "sarif").out()).contains("\"rules\":[]", "\"results\":[]");
    }

    @Test
    void putsTheReportOfACheckWhereItCanBeKept() throws IOException {
        given("content/a.md", "---\ntitle: A\n---\n\n<q>x</q>\n");
        Terminal checked = run("check");
        assertThat(checked.out())
                .startsWith("content/a.md\n  5:1 warning: HTML does not come through: `<q>` [html-removed]\n")
                .endsWith("4 pages, 0 editions looked at; nothing was written; 0 errors, 1 warning (0.0 s)\n");
        assertThat(checked.err())
                .isEqualTo("to read more of what stands in brackets: `kitepress explain html-removed`\n");
        Terminal built = run("build");
        assertThat(built.err()).startsWith("content/a.md\n").endsWith(checked.err());
        assertThat(built.out()).startsWith("4 pages, 0 editions; ").hasLineCount(1);
    }

    @Test
    void letsWarningsStopItIfItIsAskedToBeStrict() throws IOException {
        run("build");
        given("content/a.md", "---\ntitle: A\n---\n\n<q>x</q>\n");
        for (String command : List.of("build", "check", "print")) {
            Terminal strict = run(command, "--strict");
            assertThat(strict.status()).as(command).isEqualTo(1);
            assertThat(strict.out() + strict.err()).contains("0 errors, 1 warning; nothing was written\n");
            assertThat(run(command, "--strict", "--format", "json").status()).isEqualTo(1);
            Terminal quiet = run(command, "--strict", "--quiet");
            assertThat(quiet.out() + quiet.err()).contains("[html-removed]", "1 warning; nothing was written");
        }
        assertThat(folder.resolve("site/a")).doesNotExist();
        assertThat(run("build").status()).isZero();
        assertThat(run("build", "--strict").status())
                .as("what the last run said does not do")
                .isEqualTo(1);
        given("content/a.md", "---\ntitle: A\n---\n\nCall me at 415-555-0123.\n");
        assertThat(run("check", "--strict").status()).as("advice is no warning").isZero();
    }

    @Test
    void tellsWhatIsHeldBackOnceAgainWhenNothingHasChanged() throws IOException {
        for (int i = 10; i < 22; i++) {
            given("content/posts/" + i + ".md", "---\ntitle: A\ndate: 2026-01-02\ndraft: true\n---\n\nWords.\n");
        }
        given("content/over.md", "---\ntitle: A\nexpires: 2026-01-02\n---\n\nWords.\n");
        String told = run("build").err();
        assertThat(told)
                .startsWith("held back: 12 drafts: `content/posts/10.md`, `content/posts/11.md`, ")
                .contains(", `content/posts/19.md` and 2 more\n")
                .endsWith("\nheld back: 1 expired: `content/over.md` (2026-01-02)\n");
        assertThat(run("build").err()).isEqualTo(told);
        assertThat(run("check").out()).startsWith(told);
        assertThat(run("build", "--quiet").err()).isEmpty();
        assertThat(run("build", "--drafts").err()).isEqualTo("held back: 1 expired: `content/over.md` (2026-01-02)\n");
        assertThat(run("build", "--format", "json").out())
                .contains("\"heldBack\":[{\"reason\":\"draft\",\"file\":\"content/posts/10.md\"},")
                .endsWith("{\"reason\":\"expired\",\"file\":\"content/over.md\",\"day\":\"2026-01-02\"}]}}\n");
    }

    @Test
    void countsTheEditionsThatTheWebsiteHas() throws IOException {
        given("content/posts/2026-01-01-a.md", "---\ntitle: A\n---\n\nWords.\n");
        String edition = "date: 2026-01-02\nformats: [letter]\ncontents: [../posts/2026-01-01-a.md]\n";
        given("content/editions/one.md", "---\ntitle: One\n" + edition + "---\n");
        given("content/editions/two.md", "---\ntitle: Two\n" + edition + "channels: [print]\n---\n");
        assertThat(run("check").out()).contains(" pages, 1 edition looked at; ");
        assertThat(run("build").out()).contains(" pages, 1 edition; ");
        assertThat(run("build").out()).contains(" pages, 1 edition; 0 files written");
    }

    @Test
    void namesFilesAsTheirRepositoryKnowsThem() throws IOException {
        given("content/a.md", "---\ntitle: A\n---\n\n[x](y.md)\n");
        String parent = folder.getParent().toString();
        String name = folder.getFileName().toString();
        Map<String, String> checkedOut = Map.of("GITHUB_WORKSPACE", parent);
        assertThat(Terminal.runWith(checkedOut, "check", "-C", folder.toString(), "--format", "github")
                        .out())
                .startsWith("::error file=" + name + "/content/a.md,line=5,col=1,title=link-broken::");
        assertThat(Terminal.runWith(checkedOut, "check", "-C", folder.toString(), "--format", "sarif")
                        .out())
                .contains("\"uri\":\"" + name + "/content/a.md\",\"uriBaseId\":\"%SRCROOT%\"");
        assertThat(Terminal.runWith(
                                Map.of("GITHUB_WORKSPACE", "/nonexistent"),
                                "check",
                                "-C",
                                folder.toString(),
                                "--format",
                                "github")
                        .out())
                .startsWith("::error file=content/a.md,");
        assertThat(Terminal.run("check", "-C", "src/test/sites/link-broken/page", "--format", "github")
                        .out())
                .startsWith("::error file=src/test/sites/link-broken/page/content/");
    }

    @Test
    void tellsPeopleWhatGithubWouldNotShow() throws IOException {
        given("content/a.md", "---\ntitle: A\n---\n\n[x](y.md)\n");
        assertThat(run("check", "--format", "github").err())
                .isEqualTo(run("check").out() + run("check").err())
                .endsWith("1 error, 0 warnings; nothing was written\n"
                        + "to read more of what stands in brackets: `kitepress explain link-broken`\n");
    }

    @ParameterizedTest
    @CsvSource({
        "true,  xterm, '',  true",
        "false, xterm, '',  false",
        "true,  dumb,  '',  false",
        "true,  xterm, '1', false",
        "true,  '',    '',  true",
    })
    void coloursWhatIsWatchedUnlessItIsAskedNotTo(boolean watched, String term, String noColor, boolean coloured)
            throws IOException {
        given("content/a.md", "---\ntitle: A\n---\n\n[x](y.md)\n");
        Map<String, String> environment = Map.of("TERM", term, "NO_COLOR", noColor);
        Terminal told = watched
                ? Terminal.runWatched(environment, "check", "-C", folder.toString())
                : Terminal.runWith(environment, "check", "-C", folder.toString());
        String plain = run("check").out();
        assertThat(told.out().replaceAll("\u001b\\[[0-9;]{1,9}m", "")).isEqualTo(plain);
        assertThat(told.out().contains("\u001b")).isEqualTo(coloured);
        assertThat(Terminal.runWatched(environment, "--help").out().contains("\u001b"))
                .isEqualTo(coloured || !watched);
        assertThat(told.out()).contains(coloured ? "\u001b[1m\u001b[31merror:" : "5:1 error:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            build --tody 3        | kitepress: there is no option `--tody`; did you mean `--today`? there are: `--all`, `--drafts`, `--format`, `--help`, `--output`, `--quiet`, `--site`, `--strict`, `--today`, `--version`; see `kitepress build --help`
            build boat            | kitepress: `build` takes no `boat`; if it is the site's folder, write `kitepress build -C boat`; see `kitepress build --help`
            check --today         | kitepress: missing required parameter for option '--today' (DATE); see `kitepress check --help`
            hosting nginx apache  | kitepress: `hosting` takes no `apache`; see `kitepress hosting --help`
            hosting               | kitepress: `hosting` needs SERVER (the server: nginx, apache or caddy); see `kitepress hosting --help`
            new                   | kitepress: `new` needs TYPE (what to start: site, post, page or another type of the site; `kitepress schema` lists them) and TITLE (what readers will see it called); see `kitepress new --help`
            new post              | kitepress: `new` needs TITLE (what readers will see it called); see `kitepress new --help`
            build --today soon    | kitepress: invalid value for option '--today': 'soon' is not a day; write it as 2026-05-01; see `kitepress build --help`
            build --format yaml   | kitepress: invalid value for option '--format': 'yaml' is not a format; there are text, json, github and sarif; see `kitepress build --help`
            build -C /nonexistent | kitepress: there is no site in `/nonexistent`: it has no `site.yaml`
            bild                  | kitepress: there is no command `bild`; did you mean `build`? there are: `build`, `check`, `clean`, `clean-pictures`, `explain`, `hosting`, `new`, `print`, `schema`, `withdraw`
            serve                 | kitepress: there is no command `serve`; there are: `build`, `check`, `clean`, `clean-pictures`, `explain`, `hosting`, `new`, `print`, `schema`, `withdraw`
            Build                 | kitepress: there is no command `Build`; did you mean `build`? there are: `build`, `check`, `clean`, `clean-pictures`, `explain`, `hosting`, `new`, `print`, `schema`, `withdraw`
            help buld             | kitepress: there is no command `buld`; did you mean `build`? there are: `build`, `check`, `clean`, `clean-pictures`, `explain`, `hosting`, `new`, `print`, `schema`, `withdraw`
            """)
    void saysInALineWhatWasWrongWithTheUsage(String command, String answer) {
        Terminal told = Terminal.run(command.split(" "));
        assertThat(told.err()).isEqualTo(answer + "\n");
        assertThat(told.out()).isEmpty();
        assertThat(told.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"help, --help", "help build, build --help", "help explain, explain --help"})
    void helpsAsOtherProgramsDo(String typed, String same) {
        assertThat(Terminal.run(typed.split(" "))).isEqualTo(Terminal.run(same.split(" ")));
        assertThat(Terminal.run(typed.split(" ")).out()).startsWith("Usage: kitepress ");
        assertThat(Terminal.run(typed.split(" ")).status()).isZero();
    }

    @Test
    void answersAProgramWhateverHappens() {
        String nowhere = "there is no site in `/nonexistent`: it has no `site.yaml`";
        for (String format : List.of("--format json", "--format=json")) {
            String[] arguments = ("check -C /nonexistent " + format).split(" ");
            assertThat(Terminal.run(arguments))
                    .isEqualTo(new Terminal(
                            2, "{\"problems\":[],\"fault\":\"" + nowhere + "\"}\n", "kitepress: " + nowhere + "\n"));
        }
        assertThat(run("build", "--format", "json", "--tody").out())
                .startsWith("{\"problems\":[],\"fault\":\"there is no option `--tody`; ")
                .hasLineCount(1);
        assertThat(run("build", "--tody").out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "a\nkitepress: all is well", "\r", "\u202egnp", "##[error]x", ""})
    void repeatsWhatWasTypedInALine(String typed) {
        for (String[] arguments : new String[][] {
            {"check", typed},
            {"check", "-C", "/nonexistent/" + typed},
            {"check", "--format", typed},
            {typed},
            {
                "check",
                "-C",
                folder.toString(),
                "--output",
                folder.resolve("content/" + typed).toString()
            }
        }) {
            Terminal told = Terminal.run(arguments);
            assertThat(told.err().lines()).hasSizeLessThanOrEqualTo(1);
            assertThat(told.err().strip() + told.out()).doesNotContain("\u001b", "\r", "\u202e", "##[error]");
        }
    }

    @Test
    void buildsAsTheDayThatItIsTold() throws IOException {
        given("content/posts/2026-12-01-later.md", "---\ntitle: Later\n---\n\nWords.\n");
        assertThat(run("check").out())
                .isEqualTo("held back: 1 waits for its date: `content/posts/2026-12-01-later.md` (2026-12-01)\n"
                        + "3 pages, 0 editions looked at; nothing was written (0.0 s)\n");
        assertThat(run("check", "--today", "2026-12-01").out()).startsWith("6 pages");
        assertThat(run("check", "--drafts").out()).startsWith("6 pages");
        Map<String, String> december = Map.of("SOURCE_DATE_EPOCH", "1796083200");
        assertThat(Terminal.runWith(december, "check", "-C", folder.toString()).out())
                .startsWith("6 pages");
        assertThat(Terminal.runWith(Map.of("SOURCE_DATE_EPOCH", "soon"), "check", "-C", folder.toString())
                        .err())
                .isEqualTo("kitepress: `SOURCE_DATE_EPOCH` is `soon`, which is not a number of seconds\n");
    }

    @Test
    void refusesAnOutputThatWouldCostSomebodyTheirFiles() throws IOException {
        given("mine/letter.txt", "mine");
        assertThat(run("build", "--output", folder.resolve("mine").toString()).err())
                .isEqualTo("kitepress: the output `" + folder.resolve("mine")
                        + "` holds files that kitepress did not make; name an empty folder\n");
        assertThat(run("build", "--output", folder.toString()).err())
                .endsWith("would take the place of the site's own files; name a folder of its own\n");
        assertThat(run("build", "--output", folder.resolve("content/x").toString())
                        .err())
                .endsWith("lies among the site's own files; name a folder of its own\n");
        assertThat(run("build", "--output", folder.resolve("site.yaml").toString())
                        .status())
                .isEqualTo(2);
        assertThat(folder.resolve("mine/letter.txt")).hasContent("mine");
    }

    @Tag("slow")
    @Test
    void printsTheEditionsThatAreNamed() throws IOException {
        given("content/posts/2026-01-01-a.md", "---\ntitle: A\n---\n\nWords.\n");
        given(
                "content/editions/one.md",
                "---\ntitle: One\ndate: 2026-01-02\nformats: [letter]\ncontents: [../posts/2026-01-01-a.md]\n---\n");
        assertThat(run("print", "two").err())
                .isEqualTo(
                        """
                content/editions
                  1:1 error: there is no edition `two` [name-unknown]
                    there are: `one`

                1 error, 0 warnings; nothing was written
                to read more of what stands in brackets: `kitepress explain name-unknown`
                """);
        assertThat(run("print", "one").out()).isEqualTo("1 edition; 5 files written, 0 removed (0.0 s)\n");
        assertThat(folder.resolve("print/one/letter.pdf")).isNotEmptyFile();
        assertThat(run("print", "one").err())
                .isEqualTo(
                        "paper cannot be called back: once it is mailed, it is read and kept, whatever its owner says"
                                + " later\n");
        assertThat(run("print", "one", "--quiet").err()).isEmpty();
        assertThat(run("print").out()).isEqualTo("1 edition; 0 files written, 0 removed (0.0 s)\n");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Tag("slow")
    @Test
    void printsNothingOverSomebodysFilesOrIntoAWebsite() throws IOException {
        given("content/posts/2026-01-01-a.md", "---\ntitle: A\n---\n\nWords.\n");
        given(
                "content/editions/one.md",
                "---\ntitle: One\ndate: 2026-01-02\nformats: [letter]\ncontents: [../posts/2026-01-01-a.md]\n---\n");
        given("print/one/notes.txt", "mine");
        assertThat(run("print").err())
                .isEqualTo("kitepress: could not finish: `"
                        + folder.toRealPath().resolve("print/one") + "`: it holds files that kitepress did not make\n");
        assertThat(run("print").status()).isEqualTo(3);
        assertThat(folder.resolve("print/one/notes.txt")).hasContent("mine");
        run("build");
        assertThat(run("print", "--output", folder.resolve("site").toString()).err())
                .endsWith("is a website that kitepress made; name a folder of its own for print\n");
    }

    @Test
    void cleansAFolderInWhichNothingWasMade() {
        assertThat(run("clean").status()).isZero();
        assertThat(run("clean").status()).isZero();
    }

    @Test
    void cleansWhatItMadeAndNothingElse() throws IOException {
        given("site/.gitignore", "*\n");
        run("build");
        run("print");
        assertThat(run("clean").out())
                .contains("took away what was made in `site`\n")
                .contains("took away `.kitepress`\n")
                .doesNotContain("content")
                .doesNotContain("took away `site`");
        assertThat(run("clean").out()).isEqualTo("there was nothing to take away\n");
        assertThat(folder.resolve("site")).isDirectoryNotContaining("glob:**index.html");
        assertThat(folder.resolve("site/.gitignore")).hasContent("*");
        assertThat(folder.resolve(".kitepress")).doesNotExist();
        assertThat(folder.resolve("content/index.md")).exists();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "content/editions/one.md",
                "./content/editions/one.md",
                "/somewhere/content/editions/one.md",
                "editions/one.md",
                "one.md",
                "/editions/one/",
                "editions/one"
            })
    void printsAnEditionByWhateverItIsCalled(String typed) throws IOException {
        given("content/posts/2026-01-01-a.md", "---\ntitle: A\n---\n\nWords.\n");
        String fields = "date: 2026-01-02\nformats: [letter]\ncontents: [../posts/2026-01-01-a.md]\n";
        given("content/editions/one.md", "---\ntitle: One\n" + fields + "---\n");
        given("content/editions/bone.md", "---\ntitle: Bone\ndraft: true\n" + fields + "---\n");
        assertThat(run("print", typed).out()).startsWith("1 edition; ");
        assertThat(folder.resolve("print/one/letter.pdf")).exists();
        assertThat(run("print", "bone").err())
                .contains("the edition `bone` is held back, as a draft or until its date [name-unknown]")
                .contains("add `--drafts` to print it for a look, or release it in its file");
    }

    @Test
    void saysWhatNearlyIsASite() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("site.yml"), "title: Tiny\n");
        assertThat(Terminal.run("check", "-C", other.toString()).err())
                .isEqualTo("kitepress: there is no site in `" + other
                        + "`: it has no `site.yaml`; call the file `site.yml` `site.yaml`\n");
    }
}
