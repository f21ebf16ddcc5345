package org.kitepress.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.model.ForbiddenName;

@DisplayName("A list of names")
class NameListReaderTest {

    @TempDir
    Path folder;

    private Path site;
    private Path list;

    @BeforeEach
    void beside() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        list = folder.resolve("list.txt");
    }

    private void refused(Path path, String reason) {
        assertThatThrownBy(() -> NameListReader.read(path, site))
                .isInstanceOf(UnusableListException.class)
                .hasMessage(reason);
    }

    private void refused(String text, String reason) throws IOException {
        Files.writeString(list, text);
        refused(list, reason);
    }

    @Test
    void hasANameOnEachLine() throws Exception {
        Files.writeString(list, "\uFEFF# ours\r\n\r\n  José  Nuñez \n#x\n王小明");
        assertThat(NameListReader.read(list, site))
                .containsExactly(new ForbiddenName(3, "José  Nuñez"), new ForbiddenName(5, "王小明"));
    }

    @Test
    void isRefusedIfItCannotBeTrusted() throws IOException {
        refused(folder.resolve("nothing"), "does not exist");
        refused(folder, "is not a file");
        refused("# nobody\n\n", "holds no name");
        refused("", "holds no name");
        refused("Ana\n***\n", "has a line without a letter or digit: line 2");
        refused("Ana\n\n" + "x".repeat(201), "has a line of more than 200 characters: line 3");
        refused("Ana Roux\n".repeat(1 << 17), "is larger than 1 MiB");
        Files.write(list, "José".getBytes(StandardCharsets.ISO_8859_1));
        refused(list, "is not UTF-8 text");
    }

    @Test
    void isRefusedIfItLiesInTheSite() throws IOException {
        String reason = "lies in the site's folder and would be given away with it";
        Path inside = Files.writeString(site.resolve("list.txt"), "Ana");
        refused(inside, reason);
        refused(Files.createSymbolicLink(folder.resolve("link"), inside), reason);
        refused(folder.resolve("site/../site/list.txt"), reason);
    }
}
