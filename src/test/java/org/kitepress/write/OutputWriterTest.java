package org.kitepress.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.model.output.Artifact;
import org.kitepress.write.OutputWriter.Change;

@DisplayName("Writing the output: all of it, or nothing")
class OutputWriterTest {

    @TempDir
    Path folder;

    private Path output() {
        return folder.resolve("site");
    }

    private static Artifact file(String path, String text) {
        return Artifact.ofText(path, text);
    }

    @Test
    void writesWhatIsNewAndTakesAwayWhatIsGone() throws IOException {
        assertThat(OutputWriter.write(output(), List.of(file("a.html", "a"), file("b/c.html", "c"))))
                .isEqualTo(new Change(2, 0));
        assertThat(OutputWriter.write(output(), List.of(file("a.html", "A"), file("d.html", "d"))))
                .isEqualTo(new Change(2, 1));
        assertThat(output().resolve("a.html")).hasContent("A");
        assertThat(output().resolve("b")).doesNotExist();
        assertThat(output().resolve("d.html")).hasContent("d");
    }

    @Test
    void leavesAnUnchangedFileTheVerySameFile() throws IOException {
        OutputWriter.write(output(), List.of(file("a.html", "a"), file("b.html", "b")));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(output().resolve("a.html"), longAgo);
        assertThat(OutputWriter.write(output(), List.of(file("a.html", "a"), file("b.html", "B"))))
                .isEqualTo(new Change(1, 0));
        assertThat(Files.getLastModifiedTime(output().resolve("a.html"))).isEqualTo(longAgo);
    }

    @Test
    void keepsWhatBeginsWithADotAtItsTop() throws IOException {
        Files.createDirectories(output().resolve(".git"));
        Files.writeString(output().resolve(".git/HEAD"), "ref");
        Files.writeString(output().resolve(".gitignore"), "*");
        OutputWriter.write(output(), List.of(file("a.html", "a")));
        OutputWriter.write(output(), List.of(file("a.html", "b")));
        assertThat(output().resolve(".git/HEAD")).hasContent("ref");
        assertThat(output().resolve(".gitignore")).hasContent("*");
    }

    @Test
    void neverWritesThroughALinkThatStandsInTheOldOutput() throws IOException {
        OutputWriter.write(output(), List.of(file("a.html", "a")));
        Path outside = Files.writeString(folder.resolve("outside.txt"), "mine");
        Files.delete(output().resolve("a.html"));
        Files.createSymbolicLink(output().resolve("a.html"), outside);
        OutputWriter.write(output(), List.of(file("a.html", "b")));
        assertThat(outside).hasContent("mine");
        assertThat(output().resolve("a.html")).isRegularFile().hasContent("b");
    }

    @Test
    void writesIntoTheFolderThatALinkMeans() throws IOException {
        Path real = Files.createDirectories(folder.resolve("elsewhere/public"));
        Files.createSymbolicLink(output(), real);
        OutputWriter.write(output(), List.of(file("a.html", "a")));
        assertThat(output()).isSymbolicLink();
        assertThat(real.resolve("a.html")).hasContent("a");
    }

    @Test
    void putsTheOldOutputBackIfARunWasKilledBetweenItsTwoRenames() throws IOException {
        OutputWriter.write(output(), List.of(file("a.html", "old")));
        Files.createDirectories(folder.resolve(".kitepress"));
        Files.move(output(), folder.resolve(".kitepress/site.old"));
        Files.createDirectories(folder.resolve(".kitepress/site.new/half"));
        assertThat(OutputWriter.write(output(), List.of(file("a.html", "old")))).isEqualTo(new Change(0, 0));
        assertThat(output().resolve("a.html")).hasContent("old");
        assertThat(leftovers()).containsExactlyInAnyOrder("site.lock", "site.made", "site.sha512");
    }

    @Test
    void clearsAwayTheOldOutputIfARunWasKilledAfterItsSecondRename() throws IOException {
        OutputWriter.write(output(), List.of(file("a.html", "new")));
        Files.createDirectories(folder.resolve(".kitepress/site.old/.git"));
        Files.writeString(folder.resolve(".kitepress/site.old/a.html"), "old");
        OutputWriter.write(output(), List.of(file("a.html", "new")));
        assertThat(output().resolve(".git")).exists();
        assertThat(leftovers()).containsExactlyInAnyOrder("site.lock", "site.made", "site.sha512");
    }

    /** The n-th file cannot be written, for every n: a folder stands where it should go. */
    @Test
    void leavesTheOldOutputAsItWasIfAnyFileCannotBeWritten() throws IOException {
        OutputWriter.write(output(), List.of(file("a", "old"), file("b", "old"), file("c", "old")));
        for (int n = 0; n < 3; n++) {
            List<Artifact> artifacts =
                    new java.util.ArrayList<>(List.of(file("a", "new"), file("b", "new"), file("c", "new")));
            artifacts.add(n, file("x".repeat(300), "too long a name for any disk"));
            assertThatThrownBy(() -> OutputWriter.write(output(), artifacts)).isInstanceOf(IOException.class);
            assertThat(List.of("a", "b", "c"))
                    .allSatisfy(name -> assertThat(output().resolve(name)).hasContent("old"));
        }
        assertThat(OutputWriter.write(output(), List.of(file("a", "new")))).isEqualTo(new Change(1, 2));
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> list = Files.list(folder.resolve(".kitepress"))) {
            return list.map(path -> path.getFileName().toString()).toList();
        }
    }
}
