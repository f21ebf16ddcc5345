package org.kitepress.check.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.kitepress.model.Edition;
import org.kitepress.model.Resource;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.mail.Made;
import org.kitepress.model.output.Artifact;

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

    Made read(PaperFormat format, Artifact sheets) {
        try (PDDocument pdf = Loader.loadPDF(sheets.bytes())) {
            double width = 0;
            double height = 0;
            for (PDPage page : pdf.getPages()) {
                PDRectangle box = page.getMediaBox();
                width = Math.max(width, box.getWidth());
                height = Math.max(height, box.getHeight());
            }
            List<SideReader.Side> sides = SideReader.read(pdf);
            return new Made(
                    format,
                    sheets.path(),
                    pdf.getNumberOfPages(),
                    width,
                    height,
                    pages(sides, SideReader.Side::coloured),
                    pages(sides, side -> !isSigned(side)),
                    0,
                    true,
                    new ArticleReader(edition, format).read(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of those sides, from 1. */
    private static List<Integer> pages(List<SideReader.Side> sides, Predicate<SideReader.Side> which) {
        return IntStream.rangeClosed(1, sides.size())
                .filter(page -> which.test(sides.get(page - 1)))
                .boxed()
                .toList();
    }

    private boolean isSigned(SideReader.Side side) {
        String letters = squeezed(side.letters());
        return !address.isEmpty() && address.stream().allMatch(letters::contains);
    }

    /** Without what a line end or a font may have put between the letters. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B\\u2060\\u00AD]++", "");
    }
}
