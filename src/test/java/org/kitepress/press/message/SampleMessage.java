package org.kitepress.press.message;

import org.kitepress.diag.Result;
import org.kitepress.model.Page;
import org.kitepress.model.Site;

/** One page as a small screen in a prison shows it. */
public final class SampleMessage {

    private static final Message.Options SMALL = new Message.Options(40, true);

    private SampleMessage() {}

    public static Result<String> of(Page page, Site site) {
        return Message.of(page, site, SMALL);
    }
}
