package org.kitepress.press.message;

import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Target;
import org.kitepress.model.text.Text;
import org.kitepress.press.facts.NoteList;

/**
 * One page on its way to a message.
 *
 * @param text what a message may show of it
 */
record MessageContext(Page page, Text text, Site site, Messages words, NoteList notes, MessageLines lines) {

    /** What a link on this page leads to. */
    Target target(String typed) {
        return site.links().target(page, typed);
    }
}
