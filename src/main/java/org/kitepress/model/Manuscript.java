package org.kitepress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.model.address.PhoneNumber;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.ChannelText;
import org.kitepress.model.text.Explaining;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Punctuation;
import org.kitepress.model.text.Text;

/** The text of a page on its way to one channel. */
final class Manuscript implements ChannelText.Contacts {

    private final Site site;
    private final Channel channel;

    Manuscript(Site site, Channel channel) {
        this.site = site;
        this.channel = channel;
    }

    Text of(Page page) {
        return of(page, page.document().text());
    }

    /** As much of it as its excerpt is made of: lists ask for that on every page, and texts are long. */
    Text beginning(Page page) {
        Text whole = page.document().text();
        int end = whole.cut().orElseGet(() -> afterParagraph(whole.blocks()));
        Text set = of(page, new Text(whole.blocks().subList(0, end), whole.notes(), whole.cut()));
        return whole.cut().isPresent() || !set.excerpt().isEmpty() ? set : of(page);
    }

    private static int afterParagraph(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && !(blocks.get(at) instanceof Block.Paragraph)) {
            at++;
        }
        return Math.min(at + 1, blocks.size());
    }

    private Text of(Page page, Text text) {
        Text shown = ChannelText.of(text, channel.word(), this);
        Text set = Punctuation.set(shown, page.language().locale().getLanguage());
        return site.glossary(page.language())
                .map(glossary -> Explaining.of(set, glossary.terms()))
                .orElse(set);
    }

    @Override
    public String name(String id) {
        return site.resource(id).map(Resource::name).orElse(id);
    }

    @Override
    public List<Inline> number(Inline.Contact contact) {
        Optional<String> typed =
                site.resource(contact.id()).flatMap(resource -> contact.byText() ? resource.text() : resource.phone());
        return typed.map(number -> number(number, contact)).orElse(contact.content());
    }

    /** Where a finger can touch it, a number is a link; elsewhere it can be read. */
    private List<Inline> number(String number, Inline.Contact contact) {
        List<Inline> words = contact.content().isEmpty() ? List.of(new Inline.Words(number)) : contact.content();
        Optional<String> dialled = new PhoneNumber(number).dialled();
        if (channel != Channel.PRINT && channel != Channel.MESSAGE && dialled.isPresent()) {
            String target = (contact.byText() ? "sms:" : "tel:") + dialled.get();
            return List.of(new Inline.Link(target, "", words, contact.place()));
        }
        List<Inline> all = new ArrayList<>(words);
        if (!contact.content().isEmpty()) {
            all.add(new Inline.Words(number.indexOf('(') < 0 ? " (" + number + ")" : ": " + number));
        }
        return all;
    }
}
