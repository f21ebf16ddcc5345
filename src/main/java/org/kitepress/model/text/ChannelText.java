package org.kitepress.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one channel shows of a text: nothing that is for others only, numbers in their places, and the notes that are still
 * called. The one place where words are held back: whoever writes a medium begins here.
 */
public final class ChannelText extends TextRewrite {

    /** Whom a text can name, as its channel shows them. */
    public interface Contacts {

        /** Who that is, or the id if nobody knows. */
        String name(String id);

        /** What stands in the place of a number. */
        List<Inline> number(Inline.Contact contact);
    }

    private final String channel;
    private final Contacts contacts;
    private final Text text;
    /** The old numbers of the notes that are called, each with its new one. */
    private final Map<Integer, Integer> notes = new LinkedHashMap<>();
    /** A pull quote calls no note: one that is called there alone goes with it. */
    private boolean quoting;

    private ChannelText(Text text, String channel, Contacts contacts) {
        this.text = text;
        this.channel = channel;
        this.contacts = contacts;
    }

    /** @param channel the word of a channel */
    public static Text of(Text text, String channel, Contacts contacts) {
        return new ChannelText(text, channel, contacts).make();
    }

    /** A note may call further ones. */
    private Text make() {
        List<Block> blocks = anew(text);
        List<Text.Note> made = new ArrayList<>();
        while (made.size() < notes.size()) {
            int old = List.copyOf(notes.keySet()).get(made.size());
            made.add(new Text.Note(anew(text.notes().get(old - 1).blocks())));
        }
        return new Text(blocks, List.copyOf(made), cut());
    }

    @Override
    public void only(Block.Only only) {
        if (only.channels().contains(channel)) {
            blocks(only.blocks());
        }
    }

    @Override
    public void only(Inline.Only only) {
        if (only.channels().contains(channel)) {
            inlines(only.content());
        }
    }

    @Override
    public void contact(Inline.Contact contact) {
        contacts.number(new Inline.Contact(
                        contact.id(), contact.byText(), anewInline(contact.content()), contact.place()))
                .forEach(this::put);
    }

    @Override
    public void directive(Block.Directive directive) {
        switch (directive.kind()) {
            case CONTACT -> contact(directive);
            case PULLQUOTE -> pullQuote(directive);
            default -> super.directive(directive);
        }
    }

    private void pullQuote(Block.Directive directive) {
        boolean around = quoting;
        quoting = true;
        List<Block> words = PullQuote.words(anew(directive.blocks()));
        quoting = around;
        put(new Block.Directive(directive.kind(), List.of(), directive.attributes(), words, directive.place()));
    }

    private void contact(Block.Directive directive) {
        Optional<String> id = directive.attribute("id");
        if (id.isEmpty()) {
            super.directive(directive);
            return;
        }
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong(List.of(new Inline.Words(contacts.name(id.get()) + ":"))));
        line.add(new Inline.Words(" "));
        line.addAll(
                contacts.number(new Inline.Contact(id.get(), false, anewInline(directive.label()), directive.place())));
        put(new Block.Paragraph(List.copyOf(line), directive.place()));
    }

    @Override
    public void noteCall(Inline.NoteCall call) {
        if (quoting) {
            return;
        }
        put(new Inline.NoteCall(notes.computeIfAbsent(call.number(), n -> notes.size() + 1), call.place()));
    }
}
