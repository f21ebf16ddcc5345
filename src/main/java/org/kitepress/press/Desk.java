package org.kitepress.press;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kitepress.model.Channel;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.Site;

/**
 * What every writer of a sheet has at hand.
 *
 * @param shelf where pictures are laid for FOP
 * @param atTop the ids of the articles that begin a page
 */
record Desk(
        Edition edition, Site site, Style style, Vocabulary vocabulary, FoWriter fo, Shelf shelf, Set<String> atTop) {

    /** The ids of the articles on the sheet, in their order. */
    static List<String> articleIds(Edition edition) {
        return IntStream.rangeClosed(1, edition.contents().size())
                .mapToObj(Desk::articleId)
                .toList();
    }

    static String articleId(int number) {
        return "article-" + number;
    }

    /** The id of the place where the text of an article begins. */
    static String textId(String articleId) {
        return articleId + "-text";
    }

    /** The words of the edition itself. */
    Wording words() {
        return vocabulary.in(edition.page().language());
    }

    /** A place for one text, with its own notes and in its own language. */
    Galley galley(Page page) {
        return new Galley(this, page, site.text(page, Channel.PRINT), vocabulary.in(page.language()), new NoteList());
    }
}
