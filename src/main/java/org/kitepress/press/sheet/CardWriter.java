package org.kitepress.press.sheet;

import java.util.Optional;
import org.kitepress.model.Resource;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.model.text.Prose;
import org.kitepress.press.facts.LinkWords;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** The card of a resource: how to reach somebody who helps. */
final class CardWriter {

    private final ArticleContext galley;
    private final FoWriter fo;

    CardWriter(ArticleContext galley) {
        this.galley = galley;
        this.fo = galley.fo();
    }

    void write(Resource resource) {
        fo.block(galley.style().of(Kind.BOX).with("role", "Div"), () -> {
            fo.block(Look.of("font-weight", "bold"), resource.name());
            line("phone", resource.phone());
            line("text", resource.text());
            address(resource);
            line("hours", resource.hours().map(Prose::onOneLine));
            line("web", resource.url().map(LinkWords::printed));
        });
    }

    /** On lines of its own, so that it can be copied onto an envelope as it stands. */
    private void address(Resource resource) {
        if (!resource.post().isEmpty()) {
            fo.block(Look.PLAIN, galley.words().get("paper-address"));
            resource.post().forEach(line -> fo.block(Look.PLAIN, line));
        }
    }

    private void line(String key, Optional<String> value) {
        value.ifPresent(text -> fo.block(Look.PLAIN, galley.words().get("paper-" + key) + " " + text));
    }
}
