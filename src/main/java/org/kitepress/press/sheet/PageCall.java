package org.kitepress.press.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Page;
import org.kitepress.model.Target;
import org.kitepress.model.language.Phrase;
import org.kitepress.model.text.Block;
import org.kitepress.press.fo.ArticleId;
import org.kitepress.press.fo.Look;

/** Tells on which page of the sheet a link leads on: to another article, in its own language or in the one that is there. */
final class PageCall {

    private final ArticleContext galley;

    PageCall(ArticleContext galley) {
        this.galley = galley;
    }

    /** Nothing, if the article is not on the sheet or is the one that the link stands in. */
    void call(Target.ToPage to) {
        if (!to.page().equals(galley.page())) {
            id(to).ifPresent(this::say);
        }
    }

    /** A heading of an article can be led to. */
    Look marked(Look look, Block.Heading heading) {
        return article(galley.page())
                .map(article -> look.with("id", headingId(article, heading.id())))
                .orElse(look);
    }

    private void say(String id) {
        galley.fo().text(" ");
        Runnable number = () -> galley.fo().element("page-number-citation", Look.of("ref-id", id));
        String words = galley.words().get("paper-see-page").replace(" {page}", "\u00A0{page}");
        galley.fo().phrase(new Phrase(words), Map.of("page", number));
    }

    /** Of the place in the edition that it leads to. */
    Optional<String> id(Target.ToPage to) {
        Optional<String> exact = article(to.page())
                .map(article -> to.fragment().isEmpty() ? article : headingId(article, to.fragment()));
        return exact.or(() -> galley.desk().site().links().translations(to.page()).stream()
                .filter(page -> !page.equals(galley.page()))
                .flatMap(page -> article(page).stream())
                .findFirst());
    }

    private Optional<String> article(Page page) {
        List<Page> contents = galley.desk().edition().contents();
        int index = contents.indexOf(page);
        return index < 0 ? Optional.empty() : Optional.of(ArticleId.of(index + 1));
    }

    private static String headingId(String article, String heading) {
        return article + "-heading-" + heading;
    }
}
