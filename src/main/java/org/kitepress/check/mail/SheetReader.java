package org.kitepress.check.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.kitepress.model.Artifact;
import org.kitepress.model.Edition;
import org.kitepress.model.Resource;
import org.kitepress.model.mail.Made;

/** Reads sheets back: what is said of them is true of the file, whoever made it. */
final class SheetReader {

    private final Edition edition;
    private final List<String> address;

    SheetReader(Edition edition) {
        this.edition = edition;
        this.address = edition.replyTo().map(Resource::post).orElse(List.of()).stream()
                .map(SheetReader::squeezed)
                .toList();
    }

    /** @param format its name */
    Made read(String format, Artifact sheets) {
        try (PDDocument pdf = Loader.loadPDF(sheets.bytes())) {
            double width = 0;
            double height = 0;
            for (PDPage page : pdf.getPages()) {
                PDRectangle box = page.getMediaBox();
                width = Math.max(width, box.getWidth());
                height = Math.max(height, box.getHeight());
            }
            return new Made(
                    format,
                    sheets.path(),
                    pdf.getNumberOfPages(),
                    width,
                    height,
                    coloured(pdf),
                    unsigned(pdf),
                    0,
                    true,
                    new ArticleReader(edition, format).read(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> coloured(PDDocument pdf) throws IOException {
        List<Integer> coloured = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            if (new Ink().isColoured(pdf.getPage(page - 1))) {
                coloured.add(page);
            }
        }
        return coloured;
    }

    private List<Integer> unsigned(PDDocument pdf) throws IOException {
        if (address.isEmpty()) {
            return IntStream.rangeClosed(1, pdf.getNumberOfPages()).boxed().toList();
        }
        List<Integer> unsigned = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            reader.setStartPage(page);
            reader.setEndPage(page);
            String text = squeezed(reader.getText(pdf));
            if (!address.stream().allMatch(text::contains)) {
                unsigned.add(page);
            }
        }
        return unsigned;
    }

    /** Without what a line end or a font may have put between the letters. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B\\u2060\\u00AD]++", "");
    }
}
