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

@Tag("slow")
@DisplayName("A field that decides who may read a page, and slipped into another one, closes the page")
class SunkFieldsTest {

    private static final String POST = "---\ntitle: Other\ndate: 2026-01-02\n---\n\nZqsentence.\n";
    private static final String STORY = "---\ntitle: Coat\ndate: 2026-01-02\n"
            + "consent:\n  given: 2026-01-01\n  channels: [web]\n  identity: anonymous\n---\n\nZqsentence.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void givenASite() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\n");
        given("content/posts/other.md", POST);
        given("content/stories/coat.md", STORY);
        assertThat(run("build").status()).isZero();
        assertThat(Traces.of(folder, "zqsentence"))
                .contains("site/posts/other/index.html", "site/stories/coat/index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extra:\n  colour: red\n  draft: true",
                "extra:\n  colour: red\n  channels: [print]",
                "extra:\n  colour: red\n  expires: 2026-11-01",
                "extra: {look: {colour: red, draft: true}}",
                "extra: {looks: [{colour: red}, {until: 2026-11-01}]}",
                "extra: {published: false}",
                "extra: {publish: no}",
                "extra: {status: draft}",
                "extra: |\n  colour\n  draft: true",
                "summary: |\n  We open.\n  draft: true",
                "summary: >\n  We open.\n  draft: true",
                "summary: >-\n\n  We open.\n\n  draft: yes",
                "summary: \"We open.\n  draft: true\"",
                "summary: 'We open.\n  draft: true'",
                "summary: |\n  We open.\n  channels: [print]",
                "summary: |\n  We open.\n  channels: print, web",
                "summary: |\n  We open.\n  expires: 2026-11-01",
                "summary: |\n  We open.\n  withdrawn: 2026-11-01",
                "summary: |\n  We open.\n  until: 2026-11-01",
                "summary: |\n  We open.\n  published: false",
                "summary: |\n  We open.\n  Draft: true",
                "summary: >-\n  We open.\n  Expires : 2026-11-01",
                "summary: |\n  We open.\n  Channels: [print]",
                "summary: |\n  We open.\n  borrador: s\u00ed",
                "sources:\n  - id: a\n    title: |\n      A book\n      draft: true"
            })
    void inAPostAndInAStory(String lines) throws IOException {
        given("content/posts/other.md", POST.replace("date:", lines + "\ndate:"));
        given("content/stories/coat.md", STORY.replace("date:", lines + "\ndate:"));
        String told = run("build").err();
        assertThat(told)
                .contains("where it decides nothing; the page is taken down all the same [field-invalid]")
                .contains("taken down: `content/posts/other.md`, closed by an error in its file")
                .contains("taken down: `content/stories/coat.md`, closed by an error in its file");
        assertThat(Traces.of(folder, "zqsentence")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"extra: {consent: no}", "extra: {hasta: 2026-11-01}", "extra: {hidden: maybe}"})
    void andInAStoryWhateverItSaysThere(String line) throws IOException {
        given("content/stories/coat.md", STORY.replace("date:", line + "\ndate:"));
        assertThat(run("build").err())
                .contains("` stands in `extra`, where it decides nothing")
                .contains("taken down: `content/stories/coat.md`, closed by an error in its file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  record: >\n    Blue folder\n    until: 2026-11-01\n",
                "  record: \"Blue folder\n    until: 2026-11-01\"\n",
                "  record: |\n    Blue folder\n    Until: 1 Nov 2026\n",
                "  record: |\n    Blue folder\n    channels: [print]\n"
            })
    void alsoInTheConsentOfAStory(String lines) throws IOException {
        given("content/stories/coat.md", STORY.replace("  identity", lines + "  identity"));
        assertThat(run("build").err())
                .contains("stands inside `record`, where it decides nothing")
                .contains("taken down: `content/stories/coat.md`, closed by an error in its file");
    }

    @Test
    void withItsLineAndWhatToDo() throws IOException {
        given("content/posts/other.md", POST.replace("date:", "summary: |\n  We open.\n  draft: true\ndate:"));
        assertThat(run("build").err())
                .contains("  5:3 error: `draft: true` stands inside `summary`, where it decides nothing;"
                        + " the page is taken down all the same [field-invalid]\n")
                .contains(
                        "    write it as `draft`, at the beginning of a line; if it is meant as words, say it in other words\n");
    }

    @Test
    void asAWarningDoesThatSlippedIntoTheSummaryOfAStory() throws IOException {
        given("content/stories/coat.md", STORY.replace("date:", "summary: |\n  A coat.\n  warning: an arrest\ndate:"));
        assertThat(run("build").err()).contains("`warning: an arrest` stands inside `summary`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary: |\n  Doors open.\n  Until: 6 pm",
                "summary: |\n  Starts: 2026-05-01\n  Ends: 2026-05-01",
                "summary: |\n  A note on the draft: true stories need time.",
                "summary: |\n  Channels: radio and paper\n  Status: sold out",
                "summary: |\n  Draft: the third one\n  Private: ask at the door",
                "summary: |\n  Taken down: what became of our posters",
                "summary: |\n  date: 2026-05-01",
                "extra: {status: sold out, published: 2026-05-01, date: 2026-05-01, ends: 18:00}",
                "extra: {show: true, colour: red, hint: \"draft\"}",
                "tags:\n  - draft\n  - until"
            })
    void butNotWordsThatReadLikeOne(String lines) throws IOException {
        given("content/posts/other.md", POST.replace("date:", lines + "\ndate:"));
        assertThat(run("build").err()).doesNotContain("decides nothing", "taken down");
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private Terminal run(String command) {
        return Terminal.run(command, "-C", folder.toString());
    }
}
