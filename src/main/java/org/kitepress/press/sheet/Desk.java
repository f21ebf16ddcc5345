package org.kitepress.press.sheet;

import java.util.Set;
import org.kitepress.model.Channel;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Shelf;
import org.kitepress.press.words.NoteList;
import org.kitepress.press.words.Vocabulary;
import org.kitepress.press.words.Wording;

/**
 * What every writer of a sheet has at hand.
 *
 * @param shelf where pictures are laid for FOP
 * @param atTop the ids of the articles that begin a page
 */
public record Desk(
        Edition edition, Site site, Style style, Vocabulary vocabulary, FoWriter fo, Shelf shelf, Set<String> atTop) {

    /** The words of the edition itself. */
    Wording words() {
        return vocabulary.in(edition.page().language());
    }

    /** A place for one text, with its own notes and in its own language. */
    Galley galley(Page page) {
        return new Galley(this, page, site.text(page, Channel.PRINT), vocabulary.in(page.language()), new NoteList());
    }
}
