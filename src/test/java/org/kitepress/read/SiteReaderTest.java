package org.kitepress.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.diag.Severity;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

@DisplayName("Reading a site's folder")
class SiteReaderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void givenASite() throws IOException {
        given("site.yaml", "");
        given("content/b.md", "b");
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    @Test
    void findsItsFilesInTheOrderOfTheirPaths() throws IOException {
        given("content/a/c.md", "c");
        given("themes/mine/templates/page.peb", "");
        given("src/other.md", "");
        assertThat(paths())
                .containsExactly("content/a/c.md", "content/b.md", "site.yaml", "themes/mine/templates/page.peb");
    }

    @Test
    void passesOverWhatIsHidden() throws IOException {
        given("content/.draft.md", "");
        given("content/.git/config.md", "");
        given("content/.DS_Store", "");
        assertThat(paths()).containsExactly("content/b.md", "site.yaml");
        assertThat(SiteReader.read(folder).problems()).isEmpty();
    }

    @Test
    void followsNoLink() throws IOException {
        given("secret.md", "secret");
        Files.createSymbolicLink(folder.resolve("content/link.md"), folder.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("content/folder"), folder);
        Files.createSymbolicLink(folder.resolve("content/dangling.md"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("content/picture.png"), folder.resolve("nowhere"));
        assertThat(paths()).containsExactly("content/b.md", "site.yaml");
        assertThat(SiteReader.read(folder).problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "`link.md` is not a file or folder of its own",
                        "`folder` is not a file or folder of its own",
                        "`dangling.md` is not a file or folder of its own",
                        "`picture.png` is not a file of its own and was left out");
    }

    /** What is made of the site depends on it, so that nothing may be made without it. */
    @ParameterizedTest
    @CsvSource({
        "site.yaml, `site.yaml` is not a file or folder of its own",
        "content, `content` is not a file or folder of its own",
        "themes, `themes` is not a file or folder of its own",
        "themes/mine, `mine` is not a file or folder of its own",
        "content/types, `types` is not a file or folder of its own",
        "content/glossary.yaml, `glossary.yaml` is not a file or folder of its own",
        "content/wording/en.yaml, `en.yaml` is not a file or folder of its own"
    })
    void refusesALinkInThePlaceOfAGuard(String path, String message) throws IOException {
        given("elsewhere/a.yaml", "");
        Path place = folder.resolve(path);
        FileUtils.deleteQuietly(place.toFile());
        Files.createDirectories(place.getParent());
        Files.createSymbolicLink(place, folder.resolve("elsewhere"));
        assertThat(errors()).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({
        "Themes/x/theme.yaml, `Themes` is not read: it has to be called `themes`",
        "theme/x/theme.yaml, `theme` is not read: it has to be called `themes`",
        "'themes /x/theme.yaml', `themes ` is not read: it has to be called `themes`",
        "site.yml, `site.yml` is not read: it has to be called `site.yaml`",
        "Site.yaml, `Site.yaml` is not read: it has to be called `site.yaml`",
        "themes, `themes` is no folder",
        "content/types, '`types` would have to be a folder, or a file that ends in `.yaml`'",
        "content/glossary.yml, '`glossary.yml` would have to be a folder, or a file that ends in `.yaml`'",
        "content/glossary, '`glossary` would have to be a folder, or a file that ends in `.yaml`'",
        "content/types/story.yml, '`story.yml` would have to be a folder, or a file that ends in `.yaml`'",
        "content/glossary.yaml/en.yaml, '`glossary.yaml` is a folder, and has to be a file'"
    })
    void refusesAGuardThatIsNearlyInItsPlace(String path, String message) throws IOException {
        given(path, "");
        assertThat(errors()).containsExactly(message);
    }

    private List<String> errors() throws IOException {
        return SiteReader.read(folder).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::message)
                .toList();
    }

    @Test
    void leavesOutWhatIsTooLargeToBeMeant() throws IOException {
        given("content/large.md", "x".repeat((8 << 20) + 1));
        given("content/fits.md", "x".repeat(8 << 20));
        assertThat(paths()).containsExactly("content/b.md", "content/fits.md", "site.yaml");
        assertThat(SiteReader.read(folder).problems())
                .containsExactly(new Problem(
                        Code.TEXT_TOO_LARGE,
                        "the file is larger than 8 MiB",
                        "make two files of it",
                        new Place("content/large.md", 1, 1)));
    }

    private List<String> paths() throws IOException {
        Result<List<SourceFile>> read = SiteReader.read(folder);
        return read.value().stream().map(SourceFile::path).toList();
    }
}
