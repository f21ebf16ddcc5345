package org.kitepress.render.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Has links lead where they can: to the outside, or to a place in the book. Of every other link the words are left, and of
 * those that begin a text message: no register knows their scheme, so a book must not have them.
 */
final class Linker {

    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?|mailto|tel):.*+", Pattern.DOTALL);

    private final List<BookText> leaves;

    Linker(List<BookText> leaves) {
        this.leaves = leaves;
    }

    void link() {
        leaves.forEach(leaf -> leaf.body().select("a[href]").forEach(a -> link(a, leaf)));
    }

    private void link(Element a, BookText from) {
        String href = a.attr("href");
        if (OUTSIDE.matcher(href).matches()) {
            return;
        }
        inside(href, from).ifPresentOrElse(to -> a.attr("href", to), a::unwrap);
    }

    private Optional<String> inside(String href, BookText from) {
        int hash = href.indexOf('#');
        String page = hash < 0 ? href : href.substring(0, hash);
        String fragment = hash < 0 ? "" : href.substring(hash);
        return page.isEmpty()
                ? Optional.of(place(fragment, from)).filter(place -> !place.isEmpty())
                : leaf(page).map(leaf -> leaf.file() + place(fragment, leaf));
    }

    private Optional<BookText> leaf(String page) {
        return leaves.stream()
                .filter(leaf -> leaf.part().address().filter(page::equals).isPresent())
                .findFirst();
    }

    /** A heading may stand in the website's text alone. */
    private static String place(String fragment, BookText leaf) {
        return fragment.length() > 1 && leaf.has(decode(fragment.substring(1))) ? fragment : "";
    }

    private static String decode(String fragment) {
        return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
