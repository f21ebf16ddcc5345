package org.kitepress.press;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Names each link by its own words, as PDF/UA-1 asks for (ISO 14289-1, 7.18.5) and FOP does not. */
final class LinkNames {

    private LinkNames() {}

    static byte[] in(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                name(page);
            }
            document.setDocumentId(0L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void name(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link) {
                link.setContents(words(page, link));
            }
        }
    }

    /** What stands under the link; areas count from the top of the page. */
    private static String words(PDPage page, PDAnnotationLink link) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        float top = page.getMediaBox().getHeight() - link.getRectangle().getUpperRightY();
        stripper.addRegion(
                "link",
                new Rectangle2D.Float(
                        link.getRectangle().getLowerLeftX(),
                        top,
                        link.getRectangle().getWidth(),
                        link.getRectangle().getHeight()));
        stripper.extractRegions(page);
        String words = stripper.getTextForRegion("link").strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? "link" : words;
    }
}
