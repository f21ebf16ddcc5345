package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.cli.Terminal;

/** A story that went everywhere, and is taken back: its words, name, address, tag and picture are made of these letters. */
@Tag("slow")
@DisplayName("A story that its owner takes back")
class WithdrawalTest {

    private static final String CANARY = "zqcanary";
    private static final String ALL = "[web, feed, search, print, message, epub]";

    /** Where it stood; they answer, and name nobody. */
    private static final List<String> ADDRESSES = List.of(
            "site/es/stories/zqcanary/index.html",
            "site/old-zqcanary-es/index.html",
            "site/old-zqcanary/index.html",
            "site/stories/zqcanary/index.html");

    @TempDir
    Path folder;

    @BeforeEach
    void givenAStoryThatIsShownEverywhere() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es]\nmenu: [stories, posts]\n");
        story("stories/zqcanary.md", "channels: " + ALL);
        story("stories/zqcanary.es.md", "channels: " + ALL);
        given(
                "content/posts/2026-01-01-other.md",
                "---\ntitle: Other\n---\n\nA [link](../stories/zqcanary.md) to it.\n");
        given(
                "content/editions/one.md",
                "---\ntitle: One\ndate: 2026-01-02\nformats: [letter]\npublish: [letter]\n"
                        + "contents: [../posts/2026-01-01-other.md, ../stories/zqcanary.md]\n---\n\nDear reader.\n");
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", picture);
        Files.write(
                Files.createDirectories(folder.resolve("content/pictures")).resolve("zqcanary.png"),
                picture.toByteArray());
    }

    private void story(String path, String consent) throws IOException {
        given(
                "content/" + path,
                "---\ntitle: Zqcanary title\nsummary: Zqcanary summary.\ndate: 2026-01-01\ntags: [zqcanary]\n"
                        + "aliases: [/old-zqcanary" + (path.contains(".es.") ? "-es" : "") + "/]\n"
                        + "consent: {given: 2026-01-01, " + consent
                        + ", identity: anonymous}\n---\n\nZqcanary words.\n\n"
                        + "![Zqcanary alt](../pictures/zqcanary.png \"Zqcanary caption\")\n");
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private Terminal run(String command, String... rest) {
        return Terminal.run(Stream.concat(Stream.of(command, "-C", folder.toString()), Stream.of(rest))
                .toArray(String[]::new));
    }

    @Test
    void wasReallyThere() throws IOException {
        assertThat(run("build").status()).isZero();
        assertThat(traces())
                .extracting(path -> path.replaceFirst("-20-[0-9a-f]{10}", ""))
                .contains(
                        "site/stories/zqcanary/index.html",
                        "site/es/stories/zqcanary/index.html",
                        "site/index.html",
                        "site/feed.xml",
                        "site/sitemap.xml",
                        "site/tags/zqcanary/index.html",
                        "site/old-zqcanary/index.html",
                        "site/pictures/zqcanary.png",
                        "site/editions/one/letter.pdf",
                        "site/editions/one/index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channels: [web, print], withdrawn: 2026-11-01",
                "channels: [web, print], until: 2026-11-22",
                "channels: [print]"
            })
    void leavesNoTrace(String consent) throws IOException {
        run("build");
        run("print");
        story("stories/zqcanary.md", consent);
        story("stories/zqcanary.es.md", consent.contains("withdrawn") ? "channels: " + ALL : consent);
        Terminal told = run("build");
        assertThat(told.status()).as(told.err()).isZero();
        List<String> left = shown();
        if (consent.equals("channels: [print]")) {
            assertThat(left).isEmpty();
        } else {
            assertThat(left).isEqualTo(ADDRESSES);
            assertThat(left).allSatisfy(this::saysOnlyThatItIsGone);
            assertThat(remembered())
                    .doesNotContainIgnoringCase("zqcanary title")
                    .doesNotContainIgnoringCase("zqcanary words")
                    .doesNotContainIgnoringCase("zqcanary summary");
            assertThat(traces()).as("nor on paper").noneMatch(path -> path.startsWith("print/"));
            assertThat(told.err())
                    .contains(
                            "this may not go out any more, and was in the sheets of `print/one/`; they were taken away [consent-sheets]");
        }
        assertThat(run("print").err()).contains("`one` is not printed with a gap [edition-incomplete]");
    }

    /** A day in the past was built as, or the machine's clock says so: what has ended has ended. */
    @ParameterizedTest
    @ValueSource(strings = {"until: 2026-11-01", "withdrawn: 2026-11-01"})
    void isNotShownAsOfADayOnWhichItStood(String ending) throws IOException {
        story("stories/zqcanary.md", "channels: " + ALL + ", " + ending);
        story("stories/zqcanary.es.md", "channels: " + ALL + ", " + ending);
        Terminal told = run("build", "--today", "2026-10-01");
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(shown()).isEqualTo(ADDRESSES);
        Terminal repeated =
                Terminal.runWith(Map.of("SOURCE_DATE_EPOCH", "1790812800"), "build", "-C", folder.toString());
        assertThat(repeated.status()).as(repeated.err()).isZero();
        assertThat(shown()).isEqualTo(ADDRESSES);
    }

    @Test
    void isNotShownInAPreviewOfADayBeforeWhichItsOwnerHasNotAgreed() throws IOException {
        story("stories/zqcanary.md", "channels: " + ALL);
        given(
                "content/stories/later.md",
                "---\ntitle: Later\nconsent: {given: 2027-01-01, channels: [web], identity: anonymous}\n---\n\nWords.\n");
        assertThat(run("build", "--today", "2027-02-01").err())
                .contains("the consent is dated 2027-01-01, a day that is still to come [consent-missing]");
    }

    @Test
    void staysClosedWhereAPageExpiredAndADayBeforeIsBuiltAs() throws IOException {
        given("content/posts/2026-01-02-short.md", "---\ntitle: Short\nexpires: 2026-11-01\n---\n\nGone by now.\n");
        run("build", "--today", "2026-10-01");
        assertThat(folder.resolve("site/posts/short")).doesNotExist();
    }

    private void saysOnlyThatItIsGone(String path) {
        assertThat(Traces.text(folder.resolve(path)))
                .doesNotContainIgnoringCase(CANARY)
                .contains(path.matches(".*[-/]es/.*") ? "<h1>Esta p" : "<h1>This page was taken down</h1>")
                .contains("content=\"noindex\"")
                .doesNotContain("rel=\"canonical\"");
    }

    @Test
    void givesItsAddressToWhoeverComesNext() throws IOException {
        story("stories/zqcanary.md", "channels: " + ALL + ", withdrawn: 2026-11-01");
        given(
                "content/stories/new.md",
                "---\ntitle: New\nslug: zqcanary\nconsent: {given: 2026-01-01, channels: [web], identity: anonymous}\n---\n\nOther words.\n");
        assertThat(run("build").err()).doesNotContain("url-taken");
        assertThat(folder.resolve("site/stories/zqcanary/index.html")).content().contains("Other words.");
    }

    @Test
    void isNotPrintedAnyMoreOnceItIsOutOfTheEdition() throws IOException {
        run("print");
        assertThat(traces()).contains("print/one/letter.pdf");
        story("stories/zqcanary.md", "channels: " + ALL + ", withdrawn: 2026-11-01");
        given(
                "content/editions/one.md",
                "---\ntitle: One\ndate: 2026-01-02\nformats: [letter]\ncontents: [../posts/2026-01-01-other.md]\n---\n");
        assertThat(run("print").status()).isZero();
        assertThat(traces()).isEmpty();
    }

    @Test
    void doesNotStayInThePrintFolderWhenItsEditionIsGone() throws IOException {
        run("print");
        Files.delete(folder.resolve("content/editions/one.md"));
        assertThat(run("print").out()).startsWith("0 editions; 0 files written, 5 removed");
        assertThat(traces()).isEmpty();
    }

    @Test
    void isOnlyWhereItsChannelsAre() throws IOException {
        story("stories/zqcanary.md", "channels: [web]");
        story("stories/zqcanary.es.md", "channels: [print]");
        given(
                "content/editions/one.md",
                "---\ntitle: One\ndate: 2026-01-02\nformats: [letter]\ncontents: [../posts/2026-01-01-other.md]\n---\n");
        Terminal told = run("build");
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(traces())
                .noneMatch(path ->
                        path.startsWith("site/es/") || path.endsWith("feed.xml") || path.endsWith("sitemap.xml"));
        assertThat(Files.readString(folder.resolve("site/stories/zqcanary/index.html")))
                .contains("content=\"noindex\"")
                .doesNotContain("hreflang=\"es\" href=\"https");
    }

    /** All that is kept from one run to the next. */
    private String remembered() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> paths = Files.walk(folder.resolve(".kitepress"))) {
            paths.filter(Files::isRegularFile).map(Traces::text).forEach(all::append);
        }
        return all.toString();
    }

    private List<String> shown() throws IOException {
        return traces().stream().filter(path -> path.startsWith("site/")).toList();
    }

    /** Every made file that tells of it, by name or by content. */
    private List<String> traces() throws IOException {
        return Traces.of(folder, CANARY);
    }
}
