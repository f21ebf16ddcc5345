package org.kitepress.press.fo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;
import org.kitepress.diag.Problem;
import org.kitepress.model.Edition;

/**
 * Sheets as they were set once, to be read before they are given out.
 *
 * @param ids knows on which page each id came to stand
 */
public record Proof(byte[] pdf, List<Problem> problems, IDTracker ids) {

    static Proof none(List<Problem> problems) {
        return new Proof(new byte[0], problems, new IDTracker());
    }

    /** The pages as they are given out: the same on every machine. */
    public byte[] stamped(LocalDate day) {
        return PdfStamp.on(pdf, day);
    }

    /** The titles whose text is on a later page. */
    public Set<String> stranded(Edition edition) {
        return ArticleId.all(edition).stream()
                .filter(id -> page(id) < page(ArticleId.ofText(id)))
                .collect(Collectors.toSet());
    }

    /** The page on which the element with this id begins, from 0; -1 if it is nowhere. */
    private int page(String id) {
        PageViewport page = ids.getFirstPageViewportContaining(id);
        return page == null ? -1 : page.getPageIndex();
    }
}
