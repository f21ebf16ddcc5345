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
import org.kitepress.cli.Terminal;

@Tag("slow")
@DisplayName("A guide that nobody has checked in time")
class ReviewNoticeTest {

    @TempDir
    Path folder;

    private void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void givenAGuide(String reviewed) throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\n");
        given(
                "content/guides/a.md",
                "---\ntitle: A sample\njurisdiction: Nowhere\nreviewed: " + reviewed
                        + "\nreview-every: 6 months\nsources:\n  - {id: law, title: A made-up law}\n---\n\nWords [@law, page 3].\n");
        given(
                "content/editions/one.md",
                "---\ntitle: One\ndate: 2026-11-01\nformats: [letter]\ncontents: [../guides/a.md]\n---\n");
        assertThat(Terminal.run("build", "-C", folder.toString()).status()).isZero();
        assertThat(Terminal.run("print", "-C", folder.toString()).status()).isZero();
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("site/guides/a/index.html"));
    }

    private String sheet() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("print/one/letter.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    @Test
    void saysSoOnTheWebAndOnPaper() throws IOException {
        givenAGuide("2026-05-22");
        assertThat(page()).contains("<p class=\"notice\">Nobody has checked this page for a while");
        assertThat(sheet()).contains("Nobody has checked this for a while");
    }

    @Test
    void saidNothingTheDayBefore() throws IOException {
        givenAGuide("2026-05-23");
        assertThat(page()).doesNotContain("Nobody has checked");
        assertThat(sheet()).doesNotContain("Nobody has checked");
    }

    @Test
    void numbersItsSourcesOnPaperAsInItsText() throws IOException {
        givenAGuide("2026-05-23");
        assertThat(sheet()).contains("Words [1, page 3].").contains("[1] A made-up law.");
    }
}
