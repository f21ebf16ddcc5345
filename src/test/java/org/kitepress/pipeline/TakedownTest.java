package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.kitepress.cli.Terminal;
import org.kitepress.diag.Problem;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;

@Tag("slow")
@DisplayName("A story goes from the website that stands, whatever else is wrong")
class TakedownTest {

    private static final String STORY = "---\ntitle: Zqtitle here\nsummary: Zqsummary here.\ndate: 2026-01-01\n"
            + "consent: {given: 2026-01-01, channels: [web, feed, search, print], identity: anonymous}\n"
            + "---\n\nZqsentence one two three four.\n";
    private static final String WITHDRAWN = STORY.replace("anonymous}", "anonymous, withdrawn: 2026-11-01}");
    private static final String POST = "---\ntitle: Other\ndate: 2026-01-02\n---\n\nSee [it](../stories/told.md).\n";
    private static final String BROKEN = POST.replace("See", "New words, [nowhere](nowhere.md).");

    @TempDir
    Path folder;

    @BeforeEach
    void givenAStoryThatIsShown() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es]\nmenu: [stories, posts]\n");
        story(STORY);
        given("content/posts/other.md", POST);
        given(
                "content/editions/one.md",
                "---\ntitle: One\ndate: 2026-01-02\nformats: [letter]\npublish: [letter]\n"
                        + "contents: [../posts/other.md, ../stories/told.md]\n---\n\nDear reader.\n");
        assertThat(run("build").status()).isZero();
        assertThat(traces()).contains("site/index.html", "site/feed.xml", "site/editions/one/letter.pdf");
        given("content/posts/other.md", BROKEN);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "anonymous} | anonymous, withdrawn: 2026-11-01} | withdrawn on 2026-11-01",
                "anonymous} | anonymous, withdrawn: yes} | closed by an error in its file",
                "anonymous} | anonymous, withdrawn: [never]} | closed by an error in its file",
                "anonymous} | anonymous, Withdrawn: 2026-11-01} | closed by an error in its file",
                "anonymous} | anonymous, record: withdrawn 2026-11-01} | closed by an error in its file",
                "anonymous} | anonymous, until: 2026-11-01} | its consent ended on 2026-11-01",
                "anonymous} | anonymous, until: soon} | closed by an error in its file",
                "title: | withdrawn: 2026-11-01/title: | closed by an error in its file",
                "title: | zurückgezogen: 2026-11-01/title: | closed by an error in its file",
                "title: | 取り消し: 2026-11-01/title: | closed by an error in its file",
                "title: | status: withdrawn/title: | closed by an error in its file",
                "title: | published: false/title: | closed by an error in its file",
                "title: | hidden: true/title: | closed by an error in its file",
                "title: | Draft: true/title: | closed by an error in its file",
                "title: | draft: yes/title: | closed by an error in its file",
                "title: | expires: 2026-10-32/title: | closed by an error in its file",
                "title: | extra: {taken-down: 2026-11-01}/title: | closed by an error in its file",
                "title: | extra: {draft: true}/title: | closed by an error in its file",
                "title: | extra: {hidden: true}/title: | closed by an error in its file",
                "title: | extra: {status: withdrawn}/title: | closed by an error in its file",
                "title: | tags: [withdrawn]/title: | closed by an error in its file",
                "title: | # withdrawn: 2026-11-01/title: | closed by an error in its file",
                "title: | title: \" | closed by an error in its file",
                "title: | draft: true/title: | a draft now",
                "Zq | <!-- withdrawn -->//Zq | closed by an error in its file",
                "[web, feed, search, print] | [print] | shown in fewer channels",
                "consent: | consnet: | closed by an error in its file"
            })
    void withTheErrorTold(String before, String after, String reason) throws IOException {
        int at = before.equals("Zq") ? STORY.lastIndexOf(before) : STORY.indexOf(before);
        story(STORY.substring(0, at) + after.replace("/", "\n") + STORY.substring(at + before.length()));
        Terminal told = run("build");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err())
                .contains("there is no file `content/posts/nowhere.md` [link-broken]")
                .contains("taken down: `content/stories/told.md`, " + reason + "\n")
                .contains("nothing new was published; for what was taken down, ");
        assertThat(traces()).isEmpty();
        assertThat(folder.resolve("site/posts/other/index.html"))
                .content()
                .contains("See ")
                .doesNotContain("New words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  withdrawn: 2026-12-01", "---\n\nconsent:\n  withdrawn: 2026-11-01\n---", "draft: true"})
    void ifThatIsWrittenBelowTheFrontMatter(String below) throws IOException {
        story(STORY.replace("---\n\nZq", "---\n" + below + "\n\nZq"));
        assertThat(run("build").err())
                .contains("stands below the line `---` that ends the front matter")
                .contains("taken down: `content/stories/told.md`, ");
        assertThat(traces()).isEmpty();
    }

    /** A slip that decides nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"sumary: Another", "Tags: [coat]", "slug: A b"})
    void butNotForAnErrorThatDecidesNothing(String line) throws IOException {
        story(STORY.replaceFirst("title", line + "\ntitle"));
        assertThat(run("build").err()).doesNotContain("taken down");
        assertThat(traces()).isNotEmpty();
    }

    @Test
    void asAnyPageDoesOfWhichNobodyCanTellWhetherItMayStay() throws IOException {
        given("content/posts/other.md", POST.replace("date:", "draft: yes\ndate:"));
        assertThat(run("build").err()).contains("taken down: `content/posts/other.md`, closed by an error in its file");
        assertThat(folder.resolve("site/posts/other/index.html")).content().doesNotContain("See ");
    }

    @Test
    void withAllItsLanguagesIfOneCannotBeRead() throws IOException {
        given("content/stories/told.es.md", STORY.replace("title:", "title: \"withdrawn: 2026-11-01"));
        assertThat(run("build").err()).contains("taken down: `content/stories/told.md`, ");
        assertThat(traces()).isEmpty();
    }

    @Test
    void withItsFile() throws IOException {
        Files.delete(folder.resolve("content/stories/told.md"));
        Files.delete(folder.resolve("content/stories/told.es.md"));
        assertThat(run("build").err()).contains("taken down: `content/stories/told.md`, its file is gone");
        assertThat(traces()).isEmpty();
        assertThat(run("build").err())
                .as("a second build has nothing to do")
                .doesNotContain("taken down")
                .contains("nothing was written");
    }

    @Test
    void onTheDayOnWhichItsConsentEnds() throws IOException {
        given("content/posts/other.md", POST);
        story(STORY.replace("anonymous}", "anonymous, until: 2026-11-25}"));
        run("build");
        given("content/posts/other.md", BROKEN);
        assertThat(run("build", "--today", "2026-11-26").err()).contains("its consent ended on 2026-11-25");
        assertThat(traces()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "damaged"})
    void evenIfNobodyKnowsWhatTheWebsiteWasMadeFrom(String kept) throws IOException {
        Files.writeString(folder.resolve(".kitepress/site.sources"), kept);
        story(WITHDRAWN);
        assertThat(run("build").err()).contains("taken down: `content/stories/told.md`");
        assertThat(traces()).isEmpty();
        assertThat(folder.resolve("site/posts/other/index.html")).exists();
    }

    @Test
    void evenIfItCannotBeMadeAgain(@TempDir Path elsewhere) throws IOException {
        Path names = Files.writeString(elsewhere.resolve("names.txt"), "Other\n");
        story(WITHDRAWN);
        Terminal told = Terminal.runWith(Map.of("KITEPRESS_NEVER", names.toString()), "build", "-C", folder.toString());
        assertThat(told.err()).contains("taken down: ");
        assertThat(traces()).isEmpty();
    }

    @Test
    void evenIfTheSettingsAreBroken() throws IOException {
        story(WITHDRAWN);
        given("site.yaml", "title: [");
        assertThat(run("build").status()).isEqualTo(1);
        assertThat(traces()).isEmpty();
        assertThat(folder.resolve("site/posts/other/index.html")).content().contains("Tiny");
    }

    @Test
    void andStaysAwayIfTheClockOfTheMachineIsSetBack() throws IOException {
        given("content/posts/other.md", POST);
        story(STORY.replace("anonymous}", "anonymous, until: 2026-11-01}"));
        run("build");
        Outcome outcome =
                Build.build(new Job(folder, LocalDate.parse("2026-10-01"), false, List.of()), folder.resolve("site"));
        assertThat(outcome.report().problems())
                .extracting(Problem::message)
                .contains(
                        "the clock of this machine says that it is 2026-10-01, and this site was built on 2026-11-23");
        assertThat(traces()).isEmpty();
    }

    @Test
    void andComesBackWithTheNextBuildIfItMay() throws IOException {
        story(STORY.replace("consent:", "consnet:"));
        run("build");
        story(STORY);
        given("content/posts/other.md", POST);
        assertThat(run("build").status()).isZero();
        assertThat(folder.resolve("site/stories/told/index.html")).content().contains("Zqsentence");
    }

    @Test
    void andNothingHappensToAStoryThatMayStay() throws IOException {
        Terminal told = run("build");
        assertThat(told.err())
                .contains("1 error, 0 warnings; nothing was written")
                .doesNotContain("taken down");
        assertThat(traces()).contains("site/stories/told/index.html");
    }

    @Test
    void andIsNewsForOneBuildAndNoLonger() throws IOException {
        given("content/posts/other.md", POST);
        story(WITHDRAWN);
        assertThat(run("build", "--format", "json").out())
                .contains("{\"file\":\"content/stories/told.md\",\"reason\":\"withdrawn on 2026-11-01\"}");
        assertThat(run("build").err()).doesNotContain("taken down: ");
    }

    @Test
    void whileAnAddressThatLeadsNowhereIsNamedOnce() throws IOException {
        given("content/posts/other.md", POST);
        run("build");
        Files.move(folder.resolve("content/posts/other.md"), folder.resolve("content/posts/moved.md"));
        given(
                "content/editions/one.md",
                "---\ntitle: One\ndate: 2026-01-02\nformats: [letter]\ncontents: [../posts/moved.md]\n---\n\nDear reader.\n");
        assertThat(run("build").err())
                .contains(
                        "taken down: `content/posts/other.md`, nothing stands at `/posts/other/` any more; "
                                + "if its words have moved, write `aliases: [/posts/other/]` into the page that has them now\n");
        assertThat(run("build").err()).doesNotContain("taken down");
    }

    @Test
    void andNothingIsSaidWhereAnAliasLeadsOn() throws IOException {
        given("content/posts/other.md", POST);
        run("build");
        given("content/posts/other.md", POST.replace("date:", "slug: moved\naliases: [/posts/other/]\ndate:"));
        Terminal told = run("build");
        assertThat(told.status()).isZero();
        assertThat(told.err()).doesNotContain("taken down");
    }

    @Test
    void atTheWordOfWhoeverLooksAfterIt() throws IOException {
        Terminal told = run("withdraw", "/stories/told/", "--on", "2026-11-20");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err())
                .contains("taken down: `content/stories/told.md`, withdrawn on 2026-11-20")
                .contains("what is left to do:\n  1. publish the website now");
        assertThat(folder.resolve("content/stories/told.md"))
                .content()
                .isEqualTo(STORY.replace("{given", "{withdrawn: 2026-11-20, given"));
        assertThat(traces()).isEmpty();
    }

    @Test
    void evenIfNobodyHadAskedForAConsent() throws IOException {
        given("content/posts/other.md", POST.replace("See", "Zqsentence."));
        assertThat(run("build").status()).isZero();
        Terminal told = run("withdraw", "posts/other");
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(folder.resolve("site/posts/other/index.html"))
                .content()
                .contains("taken down")
                .doesNotContain("Zqsentence");
    }

    @Test
    void andSaysEverythingThatHeldIt() throws IOException {
        given("content/posts/other.md", POST);
        run("print");
        run("build", "--output", folder.resolve("docs").toString());
        assertThat(run("withdraw", "told.md").err())
                .containsPattern("taken down: `content/stories/told.md`, .*, from `docs/`\n")
                .contains("these were websites with it, too; publish them again, or delete them:\n       `docs/`\n")
                .contains("\n       `https://tiny.example/stories/told/`\n")
                .contains("\n       `https://tiny.example/es/stories/told/`\n")
                .contains("\n       `https://tiny.example/editions/one/letter.pdf`\n")
                .contains("\n       `https://tiny.example/feed.xml`\n")
                .contains("\n       `https://tiny.example/`\n")
                .contains("\n       `print/one/letter.pdf`\n")
                .contains("\n       `print/one/record.json`\n");
        assertThat(folder.resolve("print/one")).doesNotExist();
        assertThat(traces()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/stories/told.md",
                "stories/told",
                "told.md",
                "told",
                "Told",
                "STORIES/Told.md",
                "/stories/told",
                "es/stories/told",
                "https://tiny.example/stories/told/",
                "https://tiny.example/es/stories/told/#top",
                "/stories/told/index.html"
            })
    void byWhateverNameItGoes(String name) {
        assertThat(run("withdraw", name).err()).contains("taken down: `content/stories/told.md`");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "My Story.md | My Story.md | title:",
                "My Story.md | my-story | title:",
                "2026-01-01-coat.md | stories/2026-01-01-coat | title:",
                "2026-01-01-coat.md | stories/coat | title:",
                "2026-01-01-coat.md | coat | title:",
                "my/index.md | stories/my/ | title:",
                "my/index.md | /stories/my/ | title:",
                "coat.md | /old/Coat/ | aliases: [/old/coat/]/title:",
                "coat.md | https://tiny.example/old/coat | aliases:/- /old/coat//title:",
                "coat.md | warm-coat | slug: warm-coat/title:",
                "coat.md | stories/warm-coat/ | slug: warm-coat/title:",
                "el ni\u00f1o.md | stories/el%20ni%C3%B1o.md | title:"
            })
    void byEveryNameOfItsFile(String file, String typed, String fields) throws IOException {
        given("content/posts/other.md", POST);
        given("content/stories/" + file, STORY.replace("title:", fields.replaceAll("/(?=title|-)", "\n")));
        assertThat(run("withdraw", typed).status()).isZero();
        assertThat(folder.resolve("content/stories/" + file)).content().contains("withdrawn: ");
    }

    @Test
    void butNotWhatIsNobodysStory() throws IOException {
        given("content/resources/line.yaml", "name: Line\n");
        Terminal told = run("withdraw", "resources/line.yaml");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err())
                .contains(
                        "`content/resources/line.yaml` holds facts, and nobody's story: delete the file, or what is to go"
                                + " from it, and build");
    }

    /** However the other languages are named. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/es/stories/2026-05-01-told.md",
                "content/stories/2026-05-01-told.es.md",
                "content/stories/contado.es.md"
            })
    void withAllLanguagesAtItsAddress(String path) throws IOException {
        Files.delete(folder.resolve("content/stories/told.es.md"));
        given(path, STORY.replace("title:", path.contains("contado") ? "slug: told\ntitle:" : "title:"));
        given("content/posts/other.md", POST);
        assertThat(run("build").status()).isZero();
        assertThat(run("withdraw", "told.md").status()).isZero();
        assertThat(traces()).isEmpty();
    }

    /** Nothing in their names joins them, and somebody has to look. */
    @Test
    void andNamesWhatMayBeTheSameInAnotherLanguage() throws IOException {
        Files.move(folder.resolve("content/stories/told.es.md"), folder.resolve("content/stories/contado.es.md"));
        given("content/stories/more.md", STORY.replace("Zq", "Zz"));
        given("content/stories/more.es.md", STORY.replace("Zq", "Zz"));
        given("content/posts/other.md", POST);
        assertThat(run("build").status()).isZero();
        assertThat(run("withdraw", "told.md", "--on", "2026-11-01").err())
                .contains("taken down: `content/stories/told.md`, withdrawn on 2026-11-01; look also at"
                        + " `content/stories/contado.es.md`: it may be there in another language\n");
    }

    /** As a Mac writes the name of a file, and as somebody types it. */
    @ParameterizedTest
    @ValueSource(strings = {"content/stories/canci\u00f3n.md", "content/stories/cancio\u0301n.md", "/stories/cancion/"})
    void inWhicheverFormOfUnicodeItsNameIsWritten(String typed) throws IOException {
        given("content/posts/other.md", POST);
        given("content/stories/cancio\u0301n.md", STORY.replace("Zq", "Zz"));
        assertThat(run("build").status()).isZero();
        assertThat(run("withdraw", typed).status()).isZero();
        assertThat(folder.resolve("content/stories/cancio\u0301n.md")).content().contains("withdrawn: ");
        assertThat(folder.resolve("site/stories/cancion/index.html")).content().doesNotContain("Zzsentence");
    }

    @Test
    void butNotByANameThatNobodyKnows() {
        Terminal told = run("withdraw", "stories/tlod");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("there is no text `stories/tlod`; did you mean `content/stories/told.md`?");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Zqtitle here | by their titles it may be one of these: `content/stories/told.es.md`, `content/stories/told.md`; name the file",
                "zqtitel here | by their titles it may be one of these: `content/stories/told.es.md`, `content/stories/told.md`; name the file",
                "Another day | by its title it may be `content/stories/more.md`; name the file",
                "\u00a1ANOTHER, day! | by its title it may be `content/stories/more.md`; name the file",
                "another | by its title it may be `content/stories/more.md`; name the file",
                "lost: again | by its title it may be `content/stories/torn.md`; name the file"
            })
    void butIsNamedWhereSomebodyKnowsItsTitleAlone(String typed, String hint) throws IOException {
        given("content/stories/more.md", STORY.replace("Zqtitle here", "Another day"));
        given("content/stories/torn.md", STORY.replace("Zqtitle here", "Lost: again"));
        Terminal told = run("withdraw", typed);
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).contains("there is no text `" + typed + "`; " + hint);
        assertThat(folder.resolve("content/stories/told.md")).content().isEqualTo(STORY);
    }

    /** In both languages. */
    private void story(String text) throws IOException {
        given("content/stories/told.md", text);
        given("content/stories/told.es.md", text);
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private Terminal run(String command, String... rest) {
        return Terminal.run(Stream.concat(Stream.of(command, "-C", folder.toString()), Stream.of(rest))
                .toArray(String[]::new));
    }

    /** Every made file that tells of it, and all that is kept for the next run. */
    private List<String> traces() throws IOException {
        return Traces.of(folder, "zq(title|summary|sentence)");
    }
}
