package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Tag("slow")
@DisplayName("A machine that writes other digits")
@Isolated("it turns the machine's own zone or locale")
class MachineLocaleTest {

    @TempDir
    Path folder;

    @Test
    void makesTheSameSiteAndTheSameSheets() throws IOException {
        given("site.yaml", "title: A site\nurl: https://a.example/\n");
        given("content/index.md", "---\ntitle: Home\n---\n\nWords.\n");
        given("content/posts/2026-10-01-a.md", "---\ntitle: A\nauthor: The group\n---\n\nWords.\n");
        given(
                "content/editions/one.md",
                "---\ntitle: One\ndate: 2026-11-01\nissue: \"1\"\nformats: [letter, reading, messages]\npublish: [letter]\n"
                        + "reply-to: us\ncontents: [../posts/2026-10-01-a.md]\n---\n");
        given(
                "content/resources/us.yaml",
                "name: Us\nkind: organization\nsource: us\npost: \"PO Box 0, Example City, CA 00000\"\n");
        Locale machine = Locale.getDefault();
        try {
            made(Locale.ROOT, "plain");
            made(new Locale("ar", "EG"), "other");
        } finally {
            Locale.setDefault(machine);
        }
        assertThat(folder.resolve("other/print/one/letter.pdf"))
                .hasSameBinaryContentAs(folder.resolve("plain/print/one/letter.pdf"));
        assertThat(folder.resolve("other/site/index.html"))
                .hasSameBinaryContentAs(folder.resolve("plain/site/index.html"));
        assertThat(folder.resolve("other/site/editions/one/letter.pdf"))
                .hasSameBinaryContentAs(folder.resolve("plain/site/editions/one/letter.pdf"));
    }

    private void made(Locale locale, String output) {
        for (String command : new String[] {"build", "print"}) {
            Locale.setDefault(locale);
            Path made = folder.resolve(output).resolve(command.equals("build") ? "site" : "print");
            Terminal told = Terminal.run(command, "-C", folder.toString(), "--output", made.toString());
            assertThat(told.status()).as(told.err()).isZero();
        }
    }

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
