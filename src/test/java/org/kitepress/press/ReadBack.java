package org.kitepress.press;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.kitepress.model.output.Artifact;

/** What can be read on sheets, in one line for each side, or for each part of it from the left to the right. */
final class ReadBack {

    private ReadBack() {}

    static List<String> sides(Artifact sheets) {
        return parts(sheets, 1);
    }

    /** All lines of all sides. */
    static List<String> lines(Artifact sheets) {
        try (PDDocument document = Loader.loadPDF(sheets.bytes())) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sides cut into so many parts side by side. */
    static List<String> parts(Artifact sheets, int parts) {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(sheets.bytes())) {
            for (PDPage side : document.getPages()) {
                for (int part = 0; part < parts; part++) {
                    texts.add(text(side, part, parts));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String text(PDPage side, int part, int parts) throws IOException {
        float width = side.getMediaBox().getWidth() / parts;
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion(
                "part",
                new Rectangle2D.Float(part * width, 0, width, side.getMediaBox().getHeight()));
        stripper.extractRegions(side);
        return stripper.getTextForRegion("part").replaceAll("\\s+", " ");
    }
}
