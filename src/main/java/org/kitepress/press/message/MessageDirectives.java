package org.kitepress.press.message;

import java.util.Map;
import java.util.Optional;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.PlainText;

/** Directives in a message. */
final class MessageDirectives {

    private final MessageContext draft;
    private final MessageWriter text;

    MessageDirectives(MessageContext draft, MessageWriter text) {
        this.draft = draft;
        this.text = text;
    }

    /** A pull quote only says again what the text says. */
    void write(Block.Directive directive) {
        Optional<String> id = directive.attribute("id");
        MessageCards cards = new MessageCards(draft);
        switch (directive.kind()) {
            case FORM -> id.flatMap(draft.site()::form).ifPresent(cards::form);
            case RESOURCE -> id.flatMap(draft.site()::resource).ifPresent(cards::resource);
            case CONTACT, PULLQUOTE -> {}
            case STEPS -> text.blocks(directive.blocks());
            case WARNING -> warning(directive);
        }
    }

    private void warning(Block.Directive directive) {
        String subject = PlainText.of(directive.label());
        draft.lines().paragraph(draft.words().get("paper-part-deals-with", Map.of("subject", subject)));
        text.blocks(directive.blocks());
    }
}
