package org.kitepress.press.sheet;

import java.util.Optional;
import org.kitepress.model.Target;
import org.kitepress.press.fo.Look;

/** A link that can be followed on a screen; one to a page that is not in the edition is its words. */
final class LiveLink {

    private final ArticleContext galley;

    LiveLink(ArticleContext galley) {
        this.galley = galley;
    }

    /** @param name what it is called for those who hear it */
    void link(Target target, String name, Runnable words) {
        destination(target)
                .ifPresentOrElse(
                        look -> galley.fo()
                                .element(
                                        "basic-link",
                                        look.with("text-decoration", "underline")
                                                .with("fox:alt-text", name),
                                        words),
                        words);
    }

    private Optional<Look> destination(Target target) {
        if (target instanceof Target.Outside outside) {
            return Optional.of(outside(outside.url()));
        } else if (target instanceof Target.Contact contact) {
            return Optional.of(outside(contact.url()));
        } else if (target instanceof Target.ToPage page) {
            return new PageCall(galley).id(page).map(id -> Look.of("internal-destination", id));
        }
        return Optional.empty();
    }

    /** What would end the address is written as a code. */
    private static Look outside(String url) {
        String quoted = url.replace("'", "%27").replace("(", "%28").replace(")", "%29");
        return Look.of("external-destination", "url('" + quoted + "')");
    }
}
