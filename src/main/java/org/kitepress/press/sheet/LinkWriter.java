package org.kitepress.press.sheet;

import org.kitepress.model.Target;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.press.facts.LinkWords;
import org.kitepress.press.facts.NoteList;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** Links on paper, where nothing can be clicked: words, and a note that gives the address. */
final class LinkWriter {

    private static final Look CALL = Look.of(
            "font-family",
            "Serif",
            "font-size",
            "0.68em",
            "font-weight",
            "normal",
            "font-style",
            "normal",
            "baseline-shift",
            "super");

    private final ArticleContext galley;
    private final FoWriter fo;

    LinkWriter(ArticleContext galley) {
        this.galley = galley;
        this.fo = galley.fo();
    }

    void link(Inline.Link link, Runnable words) {
        Target target = galley.target(link.target());
        if (galley.style().format().isForScreens()) {
            new LiveLink(galley).link(target, PlainText.of(link.content()), words);
        } else {
            words.run();
            printed(link, target);
        }
    }

    private void printed(Inline.Link link, Target target) {
        if (target instanceof Target.Outside outside && !LinkWords.says(link, outside)) {
            call(new NoteList.Entry.Address(outside.url()));
        } else if (target instanceof Target.Contact contact) {
            contact(link, LinkWords.address(contact.url()));
        } else if (target instanceof Target.ToPage page) {
            new PageCall(galley).call(page);
        }
    }

    /** The raised number of a note. */
    void call(NoteList.Entry note) {
        fo.inline(CALL, () -> fo.text(String.valueOf(galley.notes().number(note))));
    }

    private void contact(Inline.Link link, String address) {
        if (!LinkWords.says(link, address)) {
            fo.text(" (" + address + ")");
        }
    }
}
