package org.kitepress.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.model.output.Artifact;

@DisplayName("Cleaning takes what was made, and nothing else")
class OutputCleanerTest {

    @TempDir
    Path folder;

    private Path made(String name) throws IOException {
        OutputWriter.write(folder.resolve(name), List.of(Artifact.ofText("a.html", "a")));
        return folder.resolve(name);
    }

    @Test
    void leavesDotFilesAndFoldersThatAreNotOurs() throws IOException {
        Path one = made("print/one");
        Files.createDirectories(one.resolve(".git"));
        Path mine = Files.createDirectories(folder.resolve("print/mine"));
        Files.writeString(mine.resolve("notes.txt"), "mine");
        made("print/two");
        OutputCleaner.keepBelow(folder.resolve("print"), List.of());
        assertThat(one.resolve(".git")).exists();
        assertThat(one.resolve("a.html")).doesNotExist();
        assertThat(mine.resolve("notes.txt")).hasContent("mine");
        assertThat(folder.resolve("print/two")).doesNotExist();
    }

    @Test
    void leavesNothingThatWasRemembered() throws IOException {
        Path site = made("site");
        for (KeptFile file : List.of(KeptFile.run(site), KeptFile.ledger(site), KeptFile.sheets(site))) {
            file.keep(new byte[] {1});
        }
        OutputCleaner.clear(site);
        OutputCleaner.forget(site);
        assertThat(folder.resolve(".kitepress")).doesNotExist();
    }

    @Test
    void bringsBackWhatAKilledRunPutAsideBeforeItCleans() throws IOException {
        Path site = made("site");
        Files.createDirectories(site.resolve(".git"));
        Files.move(site, folder.resolve(".kitepress/site.old"));
        OutputCleaner.clear(site);
        assertThat(site.resolve(".git")).exists();
        assertThat(site.resolve("a.html")).doesNotExist();
    }

    @Test
    void neverMixesAnOldOutputIntoAFolderThatSomebodyMadeMeanwhile() throws IOException {
        Path site = made("site");
        Files.move(site, folder.resolve(".kitepress/site.old"));
        Files.createDirectories(site);
        Files.writeString(site.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> made("site")).isInstanceOf(IOException.class);
        assertThat(site.resolve("mine.txt")).hasContent("mine");
        assertThat(site.resolve(OutputWriter.MARKER)).doesNotExist();
    }
}
