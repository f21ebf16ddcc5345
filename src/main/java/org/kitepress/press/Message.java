package org.kitepress.press;

import java.util.function.UnaryOperator;
import org.kitepress.diag.Result;
import org.kitepress.model.Channel;
import org.kitepress.model.Page;
import org.kitepress.model.Site;

/** A page as plain text for the message systems of prisons, which show letters and line ends and nothing else. */
public final class Message {

    /**
     * @param width letters on a line; 0 leaves the lines to the system that shows them
     * @param ascii whether nothing but the letters of ASCII may be sent
     */
    public record Options(int width, boolean ascii) {}

    private Message() {}

    /** The whole page, however long. A sign that the system could not show is a problem, told at the page. */
    public static Result<String> of(Page page, Site site, Options options) {
        Complaints complaints = new Complaints(page.document().start());
        UnaryOperator<String> signs = options.ascii() ? new AsciiFold(complaints)::fold : UnaryOperator.identity();
        MessageLines lines = new MessageLines(options.width(), signs);
        Wording words = new Vocabulary(site, complaints).in(page.language());
        new MessagePage(new Draft(page, site.text(page, Channel.MESSAGE), site, words, new NoteList(), lines)).write();
        return new Result<>(lines.text(), complaints.all());
    }
}
