package org.kitepress.render.html;

import java.util.List;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Prose;

/** Writes what stands in a field as HTML: paragraphs and lists. */
public final class ProseWriter {

    private final String attribute;
    private final StringBuilder out = new StringBuilder();

    /** @param name the class of each paragraph and list; empty for none */
    public ProseWriter(String name) {
        this.attribute = name.isEmpty() ? "" : " class=\"" + Html.escaped(name) + "\"";
    }

    /** Everything between tags of its own. */
    public String blocks(String typed) {
        Prose prose = Prose.of(typed);
        if (!prose.first().isEmpty()) {
            element("p" + attribute, "p", prose.first());
        }
        return rest(prose);
    }

    /** What stands below the first paragraph. */
    public String rest(Prose prose) {
        prose.rest().forEach(this::block);
        return out.toString();
    }

    /** A single paragraph without any tag, for a place that is one already; what is more has its tags. */
    public String phrase(String typed) {
        return typed.indexOf('\n') < 0 ? Html.escaped(typed) : blocks(typed).stripTrailing();
    }

    private void block(Block block) {
        if (block instanceof Block.Listing list) {
            list(list);
        } else {
            element("p" + attribute, "p", PlainText.ofBlocks(List.of(block)));
        }
    }

    private void list(Block.Listing list) {
        String name = list.ordered() ? "ol" : "ul";
        String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
        out.append('<').append(name).append(attribute).append(start).append(">\n");
        list.items().forEach(item -> element("li", "li", PlainText.ofBlocks(item.blocks())));
        out.append("</").append(name).append(">\n");
    }

    private void element(String opening, String name, String text) {
        Html.escape(out.append('<').append(opening).append('>'), text)
                .append("</")
                .append(name)
                .append(">\n");
    }
}
