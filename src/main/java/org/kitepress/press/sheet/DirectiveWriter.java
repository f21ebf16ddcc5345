package org.kitepress.press.sheet;

import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Site;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.PlainText;
import org.kitepress.press.fo.Look;

/** Directives on paper. */
final class DirectiveWriter {

    private final ArticleContext galley;
    private final TextWriter text;

    DirectiveWriter(ArticleContext galley, TextWriter text) {
        this.galley = galley;
        this.text = text;
    }

    void write(Block.Directive directive) {
        Site site = galley.desk().site();
        Optional<String> id = directive.attribute("id");
        switch (directive.kind()) {
            case CONTACT -> {}
            case FORM -> id.flatMap(site::form).ifPresent(new FormWriter(galley)::write);
            case RESOURCE -> id.flatMap(site::resource).ifPresent(new CardWriter(galley)::write);
            case PULLQUOTE -> pullQuote(directive);
            case STEPS -> text.blocks(directive.blocks());
            case WARNING -> warning(directive);
        }
    }

    private void pullQuote(Block.Directive directive) {
        Look look = galley.style().of(Kind.PULLQUOTE).with("role", "BlockQuote");
        galley.fo().block(look, () -> text.framed(directive.blocks()));
    }

    private void warning(Block.Directive directive) {
        String subject = PlainText.of(directive.label());
        Look look = galley.style().of(Kind.WARNING).with("keep-with-next.within-column", "always");
        galley.fo().block(look, galley.words().get("paper-part-deals-with", Map.of("subject", subject)));
        text.blocks(directive.blocks());
    }
}
