package org.kitepress.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kitepress.model.Artifact;
import org.kitepress.model.Edition;

/** The first page of an edition as a picture, so that people on the web see what they would print. */
final class Cover {

    /** 8.5 inches of paper are 612 pixels wide: enough for half a phone's width at two pixels to the point. */
    private static final float DPI = 72;

    private Cover() {}

    /** @param sheets a PDF with a page at least */
    static Artifact of(byte[] sheets) {
        try (PDDocument document = Loader.loadPDF(sheets)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(page, "png", png);
            return new Artifact(Edition.COVER, png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
