package org.kitepress.parse.html;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Goes through a piece of HTML and tells what will not come through. */
final class HtmlInspector implements NodeFilter {

    /** "An element's end tag can be omitted": HTML Living Standard, 13.1.2.4. */
    private static final Set<HtmlRole> MAY_STAY_OPEN = Set.of(
            HtmlRole.PARAGRAPH,
            HtmlRole.ITEM,
            HtmlRole.TABLE_PART,
            HtmlRole.TITLE,
            HtmlRole.WORDS,
            HtmlRole.BLOCK_OF_WORDS,
            HtmlRole.RULE,
            HtmlRole.IMAGE,
            HtmlRole.LINE_BREAK);

    private final HtmlPiece piece;
    private final Set<Integer> told;
    private final HtmlRemovals removals;

    /** @param told where the tags begin of which something worse has been said */
    HtmlInspector(HtmlPiece piece, Set<Integer> told, HtmlRemovals removals) {
        this.piece = piece;
        this.told = told;
        this.removals = removals;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            return depth == 0 ? FilterResult.CONTINUE : element(element);
        }
        if (!(node instanceof TextNode) && !piece.hasAt(node, "<!--")) {
            removals.other(piece.typed(node), piece.place(node));
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult element(Element element) {
        HtmlRole role = HtmlRole.of(element.normalName());
        if (told.contains(element.sourceRange().startPos())) {
            return FilterResult.CONTINUE;
        }
        if (element.normalName().equals("details")) {
            removals.fold(piece.place(element));
        } else if (role.isRemoved()) {
            removals.element(element.normalName(), piece.place(element));
        } else if (isCutShort(element, role)) {
            removals.unpaired(element.normalName(), piece.place(element));
        }
        attributes(element);
        return role == HtmlRole.NOTHING ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    private static boolean isCutShort(Element element, HtmlRole role) {
        return !MAY_STAY_OPEN.contains(role)
                && element.sourceRange().isTracked()
                && (!element.endSourceRange().isTracked()
                        || element.endSourceRange().isImplicit());
    }

    /** What is gone is gone with its attributes. */
    void attributes(Element element) {
        if (HtmlRole.of(element.normalName()).isRemoved()) {
            return;
        }
        element.attributes().forEach(attribute -> attribute(element, attribute));
    }

    private void attribute(Element element, Attribute attribute) {
        if (!HtmlRole.allows(element.normalName(), attribute.getKey())) {
            boolean tracked = attribute.sourceRange().isTracked();
            removals.attribute(
                    attribute.getKey(),
                    tracked ? piece.place(attribute.sourceRange().nameRange()) : piece.place(element));
        }
    }
}
