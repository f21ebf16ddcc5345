package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.cli.Terminal;

@DisplayName("A form")
class FormsTest {

    @TempDir
    Path folder;

    private void write(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }

    private void site(String form) throws IOException {
        write("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguages: [en, es]\n");
        write("content/forms/f.yaml", "title: Tell us\n" + form);
    }

    private void done(String command) {
        Terminal told = Terminal.run(command, "--site", folder.toString());
        assertThat(told.status()).as(told.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "action: https://forms.example/a?b=c | 'self' https://forms.example",
                "action: netlify                     | 'self'",
                "action: formspree:abcdwxyz          | 'self' https://formspree.io",
                "action: mailto:us@example.org       | 'self' mailto:",
                "draft: true                         | 'self'"
            })
    void mayGoWhereItSaysAndNowhereElse(String line, String allowed) throws IOException {
        site("fields: [{name: a, label: A}]\n" + line + "\n");
        done("build");
        String rule = "; form-action " + allowed + "; base-uri";
        assertThat(folder.resolve("site/_headers")).content().contains(rule);
        assertThat(folder.resolve("site/404.html")).content().contains(rule.replace("'", "&#39;"));
    }

    @ParameterizedTest
    @CsvSource({"text, false", "textarea, false", "email, true", "phone, true", "address, true", "number, false"})
    void asksWhetherItIsSafeToWriteBackWhereItAsksForAWay(String type, boolean asks) throws IOException {
        site("action: netlify\nfields: [{name: a, label: A, type: " + type + "}]\n");
        done("build");
        assertThat(Files.readString(folder.resolve("site/forms/f/index.html")).contains("name=\"safe-reply\""))
                .isEqualTo(asks);
    }

    @Tag("slow")
    @Test
    void asksItOnPaperToo() throws IOException {
        site("action: netlify\npost-to: post\nfields: [{name: a, label: Email, type: email}]\n");
        write("content/resources/post.yaml", "name: Post\nkind: address\npost: PO Box 0000\nsource: Us\n");
        write("content/ask.es.md", "---\ntitle: Pregunta\n---\n\n::form{id=f}\n");
        write(
                "content/editions/june.md",
                "---\ntitle: June\ndate: 2026-06-01\nissue: 1\nformats: [letter]\ncontents: [../ask.es.md]\n---\n\nHello.\n");
        done("print");
        try (PDDocument sheet =
                Loader.loadPDF(folder.resolve("print/june/letter.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(sheet))
                    .contains("Is it safe to write back to you?", "□ Yes", "□ No", "how and when?", "PO Box 0000")
                    .doesNotContain("machines", "Send\n");
        }
    }
}
