package org.kitepress.check.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.kitepress.model.Edition;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.mail.Extent;

/** Reads from the bookmarks where each article stands; sheets that are folded or cut have none. */
final class ArticleReader {

    /** What of a page its margin and its head take: an article that begins above this begins with the page. */
    private static final double HEAD = 0.12;

    private final Edition edition;
    private final boolean slip;

    ArticleReader(Edition edition, PaperFormat format) {
        this.edition = edition;
        this.slip = format.hasSlip();
    }

    List<Extent> read(PDDocument pdf) throws IOException {
        List<Double> starts = starts(pdf);
        if (starts.size() != edition.contents().size()) {
            return List.of();
        }
        List<Extent> articles = new ArrayList<>();
        int pages = pdf.getNumberOfPages() - (slip ? 1 : 0);
        for (int i = 0; i < starts.size(); i++) {
            double end = i + 1 < starts.size() ? starts.get(i + 1) : pages;
            articles.add(extent(i, starts.get(i), Math.max(end, starts.get(i))));
        }
        return articles;
    }

    private Extent extent(int article, double start, double end) {
        int first = (int) start + 1;
        return new Extent(
                edition.contents().get(article), first, Math.max(first, (int) Math.ceil(end - HEAD)), end - start);
    }

    /** How many pages stand before each article, with what is above it on its own page. */
    private static List<Double> starts(PDDocument pdf) throws IOException {
        List<Double> starts = new ArrayList<>();
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            for (PDOutlineItem item : outline.children()) {
                destination(item, pdf, starts);
            }
        }
        return starts;
    }

    private static void destination(PDOutlineItem item, PDDocument pdf, List<Double> starts) throws IOException {
        PDDestination to = item.getAction() instanceof PDActionGoTo go ? go.getDestination() : item.getDestination();
        if (to instanceof PDPageDestination page && page.retrievePageNumber() >= 0) {
            float height = pdf.getPage(page.retrievePageNumber()).getMediaBox().getHeight();
            float top = to instanceof PDPageXYZDestination place && place.getTop() > 0 ? place.getTop() : height;
            starts.add(page.retrievePageNumber() + Math.max(0, (double) (height - top) / height));
        }
    }
}
