package org.kitepress.check.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Color on a page is found")
class ColourUseTest {

    /** Draws on a page. */
    private interface Drawing {
        void on(PDPageContentStream page, PDDocument document) throws IOException;
    }

    static Stream<Arguments> drawings() {
        return Stream.of(
                drawn("nothing at all", false, (page, document) -> {}),
                drawn(
                        "grey as three equal amounts",
                        false,
                        (page, document) -> page.setNonStrokingColor(0.5f, 0.5f, 0.5f)),
                drawn("grey as one amount", false, (page, document) -> page.setStrokingColor(0.3f)),
                drawn("black ink", false, (page, document) -> page.setNonStrokingColor(0f, 0f, 0f, 0.8f)),
                drawn("a grey picture", false, (page, document) -> picture(page, document, Color.GRAY)),
                drawn("red letters", true, (page, document) -> page.setNonStrokingColor(1f, 0f, 0f)),
                drawn("a blue line", true, (page, document) -> page.setStrokingColor(0f, 0f, 1f)),
                drawn("yellow ink", true, (page, document) -> page.setNonStrokingColor(0f, 0f, 1f, 0f)),
                drawn("an orange picture", true, (page, document) -> picture(page, document, Color.ORANGE)),
                drawn("an orange picture within a form", true, ColourUseTest::form));
    }

    private static Arguments drawn(String what, boolean coloured, Drawing drawing) {
        return Arguments.of(what, coloured, drawing);
    }

    private static void picture(PDPageContentStream page, PDDocument document, Color color) throws IOException {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, color.getRGB());
        page.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
    }

    private static void form(PDPageContentStream page, PDDocument document) throws IOException {
        try (PDDocument other = new PDDocument()) {
            other.addPage(new PDPage(PDRectangle.LETTER));
            try (PDPageContentStream content = new PDPageContentStream(other, other.getPage(0))) {
                picture(content, other, Color.ORANGE);
            }
            PDFormXObject form = new LayerUtility(document).importPageAsForm(other, 0);
            page.drawForm(form);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void whereverItIs(String what, boolean coloured, Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(content, document);
            }
            assertThat(SideReader.read(document).get(0).coloured()).as(what).isEqualTo(coloured);
        }
    }
}
