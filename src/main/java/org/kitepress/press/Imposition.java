package org.kitepress.press;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Puts pages on sheets. Tags and bookmarks stay behind: a sheet that lies open has no order to be read in, and who reads on a
 * screen has another format.
 */
final class Imposition {

    private Imposition() {}

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] impose(byte[] pdf, List<Sheet> sheets) {
        try (PDDocument pages = Loader.loadPDF(pdf);
                PDDocument imposed = new PDDocument()) {
            LayerUtility layers = new LayerUtility(imposed);
            for (Sheet sheet : sheets) {
                impose(pages, sheet, imposed, layers);
            }
            return saved(imposed, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void impose(PDDocument pages, Sheet sheet, PDDocument imposed, LayerUtility layers)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
        imposed.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(imposed, page)) {
            for (Sheet.Place place : sheet.places()) {
                PDFormXObject form = layers.importPageAsForm(pages, place.page());
                content.saveGraphicsState();
                content.transform(new Matrix(matrix(place, form.getBBox())));
                content.drawForm(form);
                content.restoreGraphicsState();
            }
        }
    }

    private static AffineTransform matrix(Sheet.Place place, PDRectangle page) {
        AffineTransform matrix = AffineTransform.getTranslateInstance(place.x(), place.y());
        if (place.turned()) {
            matrix.rotate(Math.PI, page.getWidth() / 2, page.getHeight() / 2);
        }
        return matrix;
    }

    /** With a number of its own that does not come from the clock. */
    private static byte[] saved(PDDocument imposed, PDDocument pages) throws IOException {
        imposed.getDocumentInformation().setTitle(pages.getDocumentInformation().getTitle());
        imposed.getDocumentInformation().setProducer("Kitepress");
        imposed.setDocumentId(0L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imposed.save(out);
        return out.toByteArray();
    }
}
