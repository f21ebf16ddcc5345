package org.kitepress.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
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
        assertThat(paths()).containsExactly("content/b.md", "site.yaml");
        assertThat(SiteReader.read(folder).problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "`link.md` is not a file of its own and was left out",
                        "`folder` is not a file of its own and was left out",
                        "`dangling.md` is not a file of its own and was left out");
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
