package org.kitepress.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;

/** Sorts a list of terms: terms of the same meaning stand together, and before it. */
final class HtmlTerms {

    private final List<Block.Definition> all = new ArrayList<>();
    private final List<List<Inline>> terms = new ArrayList<>();
    private final List<List<Block>> meanings = new ArrayList<>();
    private boolean whole = true;

    private HtmlTerms() {}

    /** The terms with their meanings; none if the list has anything else, or one without the other. */
    static List<Block.Definition> of(
            Element list, Function<Element, List<Inline>> term, Function<Element, List<Block>> meaning) {
        HtmlTerms sorted = new HtmlTerms();
        boolean plain = list.ownText().isBlank()
                && list.children().stream().allMatch(part -> List.of("dt", "dd").contains(part.normalName()));
        if (!plain) {
            return List.of();
        }
        list.children().forEach(part -> sorted.add(part, term, meaning));
        sorted.end();
        return sorted.whole ? List.copyOf(sorted.all) : List.of();
    }

    private void add(Element part, Function<Element, List<Inline>> term, Function<Element, List<Block>> meaning) {
        if (part.normalName().equals("dd")) {
            meanings.add(meaning.apply(part));
            return;
        }
        if (!meanings.isEmpty()) {
            end();
        }
        terms.add(term.apply(part));
    }

    private void end() {
        whole &= isWhole();
        all.add(new Block.Definition(List.copyOf(terms), List.copyOf(meanings)));
        terms.clear();
        meanings.clear();
    }

    private boolean isWhole() {
        return !terms.isEmpty()
                && !meanings.isEmpty()
                && terms.stream().noneMatch(List::isEmpty)
                && meanings.stream().noneMatch(List::isEmpty);
    }
}
