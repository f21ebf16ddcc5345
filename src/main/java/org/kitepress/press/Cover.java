package org.kitepress.press;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kitepress.model.Edition;
import org.kitepress.model.output.Artifact;

/** The first page of an edition as a picture, so that people on the web see what they would print. */
final class Cover {

    /** 8.5 inches of paper are 612 pixels wide: enough for half a phone's width at two pixels to the point. */
    private static final float DPI = 72;

    private Cover() {}

    /** In sixteen shades, which are enough for letters and half as heavy. */
    private static BufferedImage few(BufferedImage page) {
        byte[] shades = new byte[16];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = (byte) (i * 17);
        }
        IndexColorModel model = new IndexColorModel(4, shades.length, shades, shades, shades);
        BufferedImage few = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                few.getRaster().setSample(x, y, 0, (page.getRaster().getSample(x, y, 0) + 8) / 17);
            }
        }
        return few;
    }

    /** @param sheets a PDF with a page at least */
    static Artifact of(byte[] sheets) {
        try (PDDocument document = Loader.loadPDF(sheets)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(few(new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY)), "png", png);
            return new Artifact(Edition.COVER, png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
