package org.kitepress.press.message;

import org.kitepress.model.Page;
import org.kitepress.model.Site;

/** What a page says as a message. */
public final class MessageWords {

    private static final Message.Options WIDE = new Message.Options(0, false);

    private MessageWords() {}

    public static String of(Page page, Site site) {
        return Message.of(page, site, WIDE).value();
    }
}
