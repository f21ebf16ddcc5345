package org.kitepress.check.made;

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
@DisplayName("A text that needs its guards has them, whichever theme shows it")
class TextPromisesTest {

    private static final String OPEN = "the text is not closed behind its `warning` on `stories/coat/index.html`";
    private static final String UNSAID = "nothing before the text says that nobody has checked it for a while on";
    private static final String STORY =
            "---\ntitle: The coat\nsummary: They took my coat at the door.\ndate: 2026-01-01\n"
                    + "warning: An arrest, & \"worse\"\n"
                    + "consent: {given: 2026-01-01, channels: [web, search], identity: anonymous}\n---\n\n"
                    + "# At the door of the house\n\nThey took my coat at the door. They did not *give* it back until the morning came.\n\n"
                    + "> And then there was another day, on which I went to ask for it.\n";
    private static final String GUIDE = "---\ntitle: A stop\nsummary: Ask whether you may go, and go slowly.\n"
            + "jurisdiction: Nowhere County\nreviewed: 2025-01-01\nsources: [{id: law, title: A made-up law}]\n---\n\n## What to ask before you go\n\n"
            + "Ask whether you may go, and go slowly. If they say that you may not, say that you want a lawyer [@law].\n";

    @TempDir
    Path folder;

    @BeforeEach
    void givenAStoryWithAWarningAndAGuideThatIsOld() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\ntheme: ours\n");
        given("themes/ours/theme.yaml", "extends: lantern\n");
        given("content/stories/coat.md", STORY);
        given("content/guides/stop.md", GUIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% extends 'lantern/story' %}",
                "{% extends 'lantern/page' %}{% block text %}<details><summary>{{ page.fields.warning | upper }}</summary>{{ page.text }}</details>{% endblock %}",
                "{% extends 'lantern/page' %}{% block text %}<details><summary><b>It</b> deals with: {{ page.fields.warning }}.</summary><div>{{ page.text }}</div></details>{% endblock %}",
                "{% extends 'lantern/page' %}{% block text %}{% for part in page.headings %}<p>{{ part.label }}</p>{% endfor %}<details><summary>{{ page.fields.warning }}</summary>{{ page.text }}</details>{% endblock %}",
                "{% extends 'lantern/page' %}{% block text %}{% endblock %}"
            })
    void asItHasWhereItIsClosedBehindItsWarning(String template) throws IOException {
        given("themes/ours/templates/story.peb", template);
        assertThat(build()).doesNotContain("promise-broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% extends 'lantern/page' %}",
                "{% extends 'lantern/story' %}{% block text %}{{ page.text }}{% endblock %}",
                "{% extends 'lantern/story' %}{% block text %}<p>{{ page.fields.warning }}</p>{{ page.text }}{% endblock %}",
                "{% extends 'lantern/story' %}{% block text %}<details open><summary>{{ page.fields.warning }}</summary>{{ page.text }}</details>{% endblock %}",
                "{% extends 'lantern/story' %}{% block text %}<details><summary>Read on</summary>{{ page.text }}</details>{% endblock %}",
                "{% extends 'lantern/story' %}{% block text %}<details><summary>Read on</summary>{{ page.fields.warning }} {{ page.text }}</details>{% endblock %}",
                "{% extends 'lantern/story' %}{% block text %}<details>{{ page.text }}</details>{% endblock %}",
                "{% extends 'lantern/story' %}{% block text %}<details><summary>{{ page.fields.warning }} {{ page.text }}</summary></details>{% endblock %}",
                "{% extends 'lantern/story' %}{% block text %}<div><details><summary>{{ page.fields.warning }}</summary></div>{{ page.text }}</details>{% endblock %}",
                "{% extends 'lantern/story' %}{% block after %}<div hidden>{{ page.text }}</div>{% endblock %}",
                "{% extends 'lantern/story' %}{% block lead %}{{ page.text | upper }}{% endblock %}"
            })
    void andATextThatStandsOpenIsTold(String template) throws IOException {
        given("themes/ours/templates/story.peb", template);
        assertThat(build())
                .contains("themes/ours/templates/story.peb\n")
                .contains(OPEN + " [promise-broken]")
                .contains(
                        "take the block `text` from `story.peb` of the theme `lantern` as it is: its `<details>` is closed,"
                                + " and its `<summary>` says the warning");
    }

    @Test
    void whileAStoryWithoutOneMayStandOpen() throws IOException {
        given("content/stories/coat.md", STORY.replaceFirst("warning:.*\n", ""));
        given("themes/ours/templates/story.peb", "{% extends 'lantern/page' %}");
        assertThat(build()).doesNotContain("promise-broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% extends 'lantern/guide' %}",
                "{% extends 'lantern/page' %}{% block lead %}<p>{{ page.fields.jurisdiction }}: {{ word('review-overdue') | upper }}</p>{% endblock %}",
                "{% extends 'lantern/guide' %}{% block shape %} narrow{% endblock %}"
            })
    void asAGuideHasThatSaysWhereItHoldsAndThatItIsOld(String template) throws IOException {
        given("themes/ours/templates/guide.peb", template);
        assertThat(build()).contains("and the page says so [review-overdue]").doesNotContain("promise-broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% extends 'lantern/page' %}",
                "{% extends 'lantern/guide' %}{% block lead %}{% endblock %}",
                "{% extends 'lantern/guide' %}{% block lead %}<p hidden>{{ word('review-overdue') }}</p>{% endblock %}",
                "{% extends 'lantern/guide' %}{% block lead %}<!-- {{ word('review-overdue') }} -->{% endblock %}",
                "{% extends 'lantern/guide' %}{% block lead %}<details><summary>About</summary>{{ word('review-overdue') }}</details>{% endblock %}",
                "{% extends 'lantern/guide' %}{% block lead %}{% endblock %}{% block after %}<p>{{ word('review-overdue') }}</p>{% endblock %}"
            })
    void andOneThatDoesNotSaySoIsTold(String template) throws IOException {
        given("themes/ours/templates/guide.peb", template);
        assertThat(build()).contains(UNSAID + " `guides/stop/index.html` [promise-broken]");
        given("content/guides/stop.md", GUIDE.replace("2025-01-01", "2026-11-01"));
        assertThat(build()).doesNotContain(UNSAID);
    }

    @Test
    void andOneThatLosesWhereItHoldsIsToldOnTheFirstDay() throws IOException {
        given("content/guides/stop.md", GUIDE.replace("2025-01-01", "2026-11-01"));
        given("themes/ours/templates/guide.peb", "{% extends 'lantern/page' %}");
        assertThat(build())
                .contains("nothing before the text says where it holds on `guides/stop/index.html` [promise-broken]");
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private String build() {
        return Terminal.run("build", "-C", folder.toString()).err();
    }
}
