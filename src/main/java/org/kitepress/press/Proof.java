package org.kitepress.press;

import java.util.List;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;
import org.kitepress.diag.Problem;

/**
 * Sheets as they were set once, to be read before they are given out.
 *
 * @param ids knows on which page each id came to stand
 */
record Proof(byte[] pdf, List<Problem> problems, IDTracker ids) {

    static Proof none(List<Problem> problems) {
        return new Proof(new byte[0], problems, new IDTracker());
    }

    /** The page on which the element with this id begins, from 0; -1 if it is nowhere. */
    int page(String id) {
        PageViewport page = ids.getFirstPageViewportContaining(id);
        return page == null ? -1 : page.getPageIndex();
    }
}
