package org.kitepress.press.message;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.kitepress.diag.Result;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.text.Text;
import org.kitepress.press.facts.Complaints;
import org.kitepress.press.facts.NoteList;

/** A page as plain text for the message systems of prisons, which show letters and line ends and nothing else. */
final class Message {

    /**
     * @param width letters on a line; 0 leaves the lines to the system that shows them
     * @param ascii whether nothing but the letters of ASCII may be sent
     */
    record Options(int width, boolean ascii) {}

    private Message() {}

    /** The whole page, however long. A sign that the system could not show is a problem, told at the page. */
    static Result<String> of(Page page, Site site, Options options) {
        return written(page, site.text(page, Channel.MESSAGE), site, options, draft -> new MessagePage(draft).write());
    }

    /** Whom to call and where to write, as an edition says it. */
    static Result<String> contacts(Edition edition, Site site, Options options) {
        return written(edition.page(), Text.EMPTY, site, options, draft -> {
            MessageCards cards = new MessageCards(draft);
            site.helpLine().ifPresent(line -> cards.named("help", line));
            edition.replyTo().ifPresent(address -> cards.named("send-to", address));
        });
    }

    private static Result<String> written(
            Page page, Text text, Site site, Options options, Consumer<MessageContext> content) {
        Complaints complaints = new Complaints(page.document().start());
        UnaryOperator<String> signs = options.ascii() ? new AsciiFold(complaints)::fold : UnaryOperator.identity();
        MessageLines lines = new MessageLines(options.width(), signs);
        Messages words = Messages.of(site, page.language(), complaints::tell);
        content.accept(new MessageContext(page, text, site, words, new NoteList(), lines));
        return new Result<>(lines.text(), complaints.all());
    }
}
