package org.kitepress.press;

import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Target;

/** One page on its way to a message. */
record Draft(Page page, Site site, Wording words, NoteList notes, MessageLines lines) {

    /** What a link on this page leads to. */
    Target target(String typed) {
        return site.links().target(page, typed);
    }
}
