package org.kitepress.press.impose;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.kitepress.model.format.Paper;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.output.Artifact;

/**
 * Puts pages on sheets. Tags and bookmarks stay behind: a sheet that lies open has no order to be read in, and who reads on a
 * screen has another format.
 */
public final class Imposition {

    private Imposition() {}

    /** The files of a format: its pages as they are, or on the sheets that it is folded or cut from. */
    public static List<Artifact> files(PaperFormat format, byte[] pages, Paper paper) {
        Folding folding = new Folding(paper);
        return switch (format) {
            case LETTER, READING, LARGE_PRINT -> List.of(new Artifact(format.file(), pages));
            case BOOKLET -> booklet(format, pages, folding.booklet(pages(pages)));
            case POSTCARD -> List.of(file(format.file(), pages, folding.cards(pages(pages))));
            case BROCHURE -> List.of(file(format.file(), pages, folding.brochure(pages(pages))));
            case ZINE -> List.of(file(format.file(), pages, folding.zine(pages(pages))));
        };
    }

    /** Whoever has a printer that prints one side alone prints all fronts, turns the pile, and prints all backs. */
    private static List<Artifact> booklet(PaperFormat format, byte[] pages, List<SheetSide> sides) {
        List<SheetSide> fronts = new ArrayList<>();
        List<SheetSide> backs = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            (i % 2 == 0 ? fronts : backs).add(sides.get(i));
        }
        return List.of(
                file(format.files().get(0), pages, sides),
                file(format.files().get(1), pages, fronts),
                file(format.files().get(2), pages, backs));
    }

    private static Artifact file(String name, byte[] pages, List<SheetSide> sheets) {
        return new Artifact(name, impose(pages, sheets));
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] impose(byte[] pdf, List<SheetSide> sheets) {
        try (PDDocument pages = Loader.loadPDF(pdf);
                PDDocument imposed = new PDDocument()) {
            LayerUtility layers = new LayerUtility(imposed);
            for (SheetSide sheet : sheets) {
                impose(pages, sheet, imposed, layers);
            }
            return saved(imposed, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void impose(PDDocument pages, SheetSide sheet, PDDocument imposed, LayerUtility layers)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
        imposed.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(imposed, page)) {
            for (SheetSide.Place place : sheet.places()) {
                PDFormXObject form = layers.importPageAsForm(pages, place.page());
                content.saveGraphicsState();
                content.transform(new Matrix(matrix(place, form.getBBox())));
                content.drawForm(form);
                content.restoreGraphicsState();
            }
        }
    }

    private static AffineTransform matrix(SheetSide.Place place, PDRectangle page) {
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
