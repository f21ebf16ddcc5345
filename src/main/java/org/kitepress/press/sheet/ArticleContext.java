package org.kitepress.press.sheet;

import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Target;
import org.kitepress.model.text.Text;
import org.kitepress.press.facts.NoteList;
import org.kitepress.press.fo.FoWriter;

/**
 * One text on its way to the sheet.
 *
 * @param text what paper shows of the page
 * @param words of the interface, in the text's language
 */
record ArticleContext(EditionContext desk, Page page, Text text, Messages words, NoteList notes) {

    FoWriter fo() {
        return desk.fo();
    }

    SheetStyle style() {
        return desk.style();
    }

    /** What a link or picture on this page leads to. */
    Target target(String typed) {
        return desk.site().links().target(page, typed);
    }
}
