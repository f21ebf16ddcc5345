package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitepress.diag.Code;
import org.kitepress.diag.Result;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.Sources;

@Tag("slow")
@DisplayName("Each format on paper")
@Isolated("it turns the machine's own zone or locale")
class FormatsTest {

    /** What two letters of neighboring words may share: kerning, and the slant of italics. */
    private static final double TOUCH = 1.5;

    private static List<Artifact> made(PaperFormat format) {
        Newsroom room = format.mostPages() < 10 ? new Newsroom().post("One", "A short one.") : Newsroom.full();
        Result<List<Artifact>> made = new Press(Sources.of(List.of())).press(room.edition(), format, room.site());
        assertThat(made.problems()).isEmpty();
        assertThat(made.value()).extracting(Artifact::path).isEqualTo(format.files());
        return made.value();
    }

    @ParameterizedTest
    @EnumSource
    void hasNoWordOverAnother(PaperFormat format) throws IOException {
        for (Artifact artifact : made(format)) {
            assertThat(boxes(artifact).get(0)).isNotEmpty();
            for (List<Rectangle2D> page : boxes(artifact)) {
                assertThat(overlaps(page)).as(artifact.path()).isEmpty();
            }
        }
    }

    /** Lines of one paragraph stay together by twos, and two such lines are taller than many a page. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POSTCARD")
    void hasTallPicturesBelowEachOtherWhereverTheyStand(PaperFormat format) {
        String pictures = "![One](tall.png)\n![Two](tall.png)\n![Three](tall.png)\n";
        String text = pictures + "\nWords.\n\n- " + pictures.replace("\n!", "\n  !") + "\n> Words.\n> "
                + pictures.replace("\n!", "\n> !");
        Newsroom room = new Newsroom().post("One", text);
        Result<List<Artifact>> made = new Press(Sources.of(List.of())).press(room.edition(), format, room.site());
        assertThat(made.problems()).allMatch(problem -> problem.code() == Code.EDITION_TOO_LONG);
    }

    @Test
    void wouldBeSeenToHaveAWordOverAnother() throws IOException {
        byte[] letter = made(PaperFormat.LETTER).get(0).bytes();
        assertThat(overlaps(
                        boxes(new Artifact("both.pdf", secondOverFirst(letter))).get(0)))
                .isNotEmpty();
    }

    private static byte[] secondOverFirst(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFormXObject second = new LayerUtility(document).importPageAsForm(document, 1);
            try (PDPageContentStream first =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                first.drawForm(second);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<Rectangle2D> overlaps(List<Rectangle2D> words) {
        List<Rectangle2D> overlaps = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle2D shared = words.get(i).createIntersection(words.get(j));
                if (shared.getWidth() > TOUCH && shared.getHeight() > TOUCH) {
                    overlaps.add(shared);
                }
            }
        }
        return overlaps;
    }

    /** The bodies of the words of each page. */
    private static List<List<Rectangle2D>> boxes(Artifact artifact) throws IOException {
        List<List<Rectangle2D>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(artifact.bytes())) {
            new PDFTextStripper() {
                @Override
                protected void startPage(PDPage page) {
                    pages.add(new ArrayList<>());
                }

                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (!text.isBlank()) {
                        pages.get(pages.size() - 1).add(box(letters));
                    }
                }
            }.getText(document);
        }
        return pages;
    }

    private static Rectangle2D box(List<TextPosition> letters) {
        Rectangle2D box = null;
        for (TextPosition letter : letters) {
            double height = letter.getHeightDir();
            Rectangle2D one = new Rectangle2D.Double(
                    letter.getXDirAdj(), letter.getYDirAdj() - height, letter.getWidthDirAdj(), height);
            box = box == null ? one : box.createUnion(one);
        }
        return box;
    }

    @ParameterizedTest
    @EnumSource
    void hasNoColor(PaperFormat format) throws IOException {
        for (Artifact artifact : made(format)) {
            try (PDDocument document = Loader.loadPDF(artifact.bytes())) {
                for (int i = 0; i < document.getNumberOfPages(); i++) {
                    assertThat(isGrey(new PDFRenderer(document).renderImageWithDPI(i, 40, ImageType.RGB)))
                            .isTrue();
                }
            }
        }
    }

    private static boolean isGrey(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        for (int pixel : pixels) {
            if ((pixel >> 16 & 0xff) != (pixel >> 8 & 0xff) || (pixel >> 8 & 0xff) != (pixel & 0xff)) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource
    void hasItsFontsInIt(PaperFormat format) throws IOException {
        for (Artifact artifact : made(format)) {
            try (PDDocument document = Loader.loadPDF(artifact.bytes())) {
                for (PDPage page : document.getPages()) {
                    embedded(page.getResources());
                }
            }
        }
    }

    private static void embedded(PDResources resources) throws IOException {
        for (COSName name : resources.getFontNames()) {
            assertThat(resources.getFont(name).isEmbedded()).isTrue();
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                embedded(form.getResources());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameFileInEveryTimeZoneAndNamesNobody(PaperFormat format) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        List<Artifact> here = made(format);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            List<Artifact> there = made(format);
            for (int i = 0; i < here.size(); i++) {
                assertThat(there.get(i).bytes()).isEqualTo(here.get(i).bytes());
            }
        } finally {
            TimeZone.setDefault(zone);
        }
        try (PDDocument document = Loader.loadPDF(here.get(0).bytes())) {
            PDDocumentInformation says = document.getDocumentInformation();
            assertThat(says.getAuthor()).isNull();
            assertThat(says.getCreator()).isNull();
            assertThat(says.getProducer()).isEqualTo("Kitepress");
            assertThat(says.getTitle()).isEqualTo("The inside edition");
        }
    }
}
