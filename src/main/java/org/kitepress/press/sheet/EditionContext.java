package org.kitepress.press.sheet;

import java.util.Set;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.press.facts.NoteList;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.FopResources;

/**
 * What every writer of a sheet has at hand.
 *
 * @param words of the interface, in the language of the edition
 * @param shelf where pictures are laid for FOP
 * @param atTop the ids of the articles that begin a page
 */
public record EditionContext(
        Edition edition,
        Site site,
        SheetStyle style,
        Messages words,
        FoWriter fo,
        FopResources shelf,
        Set<String> atTop) {

    /** A place for one text, with its own notes and in its own language. */
    ArticleContext galley(Page page) {
        return new ArticleContext(
                this, page, site.text(page, Channel.PRINT), words.in(page.language()), new NoteList());
    }
}
