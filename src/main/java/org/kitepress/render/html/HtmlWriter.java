package org.kitepress.render.html;

import java.util.List;
import java.util.Map;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Explanations;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Text;

/** Writes a text as HTML: a straight walk that appends. What stands in lines is in {@link InlineWriter}. */
public final class HtmlWriter extends InlineWriter {

    /** What the theme draws inside a text. */
    public interface Parts {

        /** For a theme that draws nothing. */
        Parts NONE = new Parts() {
            @Override
            public String resource(String id, Page page) {
                return "";
            }

            @Override
            public String form(String id, Page page) {
                return "";
            }
        };

        /** The card of a resource; empty if there is none of this name. */
        String resource(String id, Page page);

        /** A form; empty if there is none of this name. */
        String form(String id, Page page);
    }

    private final Page page;
    private final Messages words;
    private final Parts parts;
    private final HeadingLevels levels = new HeadingLevels();
    private boolean tight;

    public HtmlWriter(Site site, Page page, Urls urls, Messages words, Parts parts) {
        super(site, page, urls, words);
        this.page = page;
        this.words = words;
        this.parts = parts;
    }

    /** The whole text with what it explains and its notes. */
    public String write(Text text) {
        blocks(text.blocks());
        List<Inline.Explained> explained = Explanations.of(text);
        if (!explained.isEmpty()) {
            glossary(explained);
        }
        if (!text.notes().isEmpty()) {
            notes(text.notes());
        }
        return out.toString();
    }

    private void glossary(List<Inline.Explained> all) {
        out.append("<section class=\"glossary\" role=\"doc-glossary\" aria-labelledby=\"terms.\">\n<h2 id=\"terms.\">");
        escape(words.get("glossary")).append("</h2>\n<dl>\n");
        for (int i = 1; i <= all.size(); i++) {
            Inline.Explained one = all.get(i - 1);
            out.append("<dt id=\"").append(termId(i)).append("\"><dfn>");
            escape(one.term()).append("</dfn></dt>\n<dd>");
            escape(one.means()).append(" <a href=\"#").append(useId(i)).append("\" role=\"doc-backlink\">");
            escape(words.get("glossary-back", Map.of("word", one.words()))).append("</a></dd>\n");
        }
        out.append("</dl>\n</section>\n");
    }

    private void notes(List<Text.Note> notes) {
        levels.next(2);
        out.append("<section class=\"notes\" role=\"doc-endnotes\">\n<h2>");
        escape(words.get("notes")).append("</h2>\n<ol>\n");
        List<String> bodies = notes.stream().map(note -> cutOut(note.blocks())).toList();
        for (int i = 1; i <= bodies.size(); i++) {
            out.append("<li id=\"note.").append(i).append("\">\n").append(bodies.get(i - 1));
            waysBack(i);
            out.append("</li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    /** A note can call a note before it, so all of them are written before the ways back are known. */
    private String cutOut(List<Block> blocks) {
        int start = out.length();
        blocks(blocks);
        String written = out.substring(start);
        out.setLength(start);
        return written;
    }

    private void waysBack(int note) {
        out.append("<p>");
        for (int call = 1; call <= calls(note); call++) {
            out.append(call == 1 ? "" : "<br>\n").append("<a href=\"#");
            out.append(callId(note, call)).append("\" role=\"doc-backlink\">");
            String key = call == 1 ? "note-back" : "note-back-again";
            escape(words.get(key, Map.of("note", note, "call", call))).append("</a>");
        }
        out.append("</p>\n");
    }

    @Override
    public void heading(Block.Heading heading) {
        int level = levels.next(heading.level());
        out.append("<div class=\"heading\">\n<h").append(level).append(" id=\"");
        escape(heading.id()).append("\">");
        inlines(heading.content());
        out.append("</h").append(level).append(">\n<a class=\"anchor\" href=\"#");
        escape(Urls.encode(heading.id())).append("\" aria-label=\"");
        escape(words.get("anchor", Map.of("title", PlainText.of(heading.content()))))
                .append("\">#</a>\n</div>\n");
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        if (tight) {
            inlines(paragraph.content());
            return;
        }
        out.append("<p>");
        inlines(paragraph.content());
        out.append("</p>\n");
    }

    @Override
    public void quote(Block.Quote quote) {
        wrap("<blockquote>\n", quote.blocks(), "</blockquote>\n");
    }

    @Override
    public void listing(Block.Listing listing) {
        String name = listing.ordered() ? "ol" : "ul";
        out.append('<').append(name);
        if (listing.ordered() && listing.start() != 1) {
            out.append(" start=\"").append(listing.start()).append('"');
        }
        out.append(">\n");
        boolean around = tight;
        tight = listing.tight();
        listing.items().forEach(this::item);
        tight = around;
        out.append("</").append(name).append(">\n");
    }

    private void item(Block.Item item) {
        out.append("<li>");
        item.done().ifPresent(this::box);
        boolean inside = tight;
        for (Block block : item.blocks()) {
            if (tight && !(block instanceof Block.Paragraph)) {
                out.append('\n');
            }
            block.accept(this);
            tight = inside;
        }
        out.append("</li>\n");
    }

    /** A sign with a name: nobody takes it for a box that can be ticked. */
    private void box(boolean done) {
        out.append("<span role=\"img\" aria-label=\"");
        escape(words.get(done ? "task-done-name" : "task-open-name")).append("\">");
        escape(words.get(done ? "task-done" : "task-open")).append("</span> ");
    }

    /** The first word after the fence is the language. */
    @Override
    public void codeBlock(Block.CodeBlock block) {
        out.append("<pre tabindex=\"0\"><code");
        if (!block.info().isEmpty()) {
            out.append(" class=\"language-");
            escape(block.info().split("\\s", 2)[0]).append('"');
        }
        out.append('>');
        escape(block.code()).append("</code></pre>\n");
    }

    @Override
    public void table(Block.Table table) {
        out.append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"");
        escape(words.get("table")).append("\">\n<table>\n<thead>\n<tr>");
        table.header().forEach(cell -> cell("th scope=\"col\"", "th", cell));
        out.append("</tr>\n</thead>\n");
        body(table.rows());
        out.append("</table>\n</div>\n");
    }

    private void body(List<List<Block.Cell>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append("<tbody>\n");
        for (List<Block.Cell> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> cell("td", "td", cell));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n");
    }

    private void cell(String opening, String name, Block.Cell cell) {
        out.append('<').append(opening);
        switch (cell.align()) {
            case START -> {}
            case CENTER -> out.append(" class=\"center\"");
            case END -> out.append(" class=\"end\"");
        }
        out.append('>');
        inlines(cell.content());
        out.append("</").append(name).append('>');
    }

    @Override
    public void rule(Block.Rule rule) {
        out.append("<hr>\n");
    }

    @Override
    public void figure(Block.Figure figure) {
        out.append("<figure>\n");
        picture(figure.image(), "");
        if (!figure.caption().isEmpty() || !figure.credit().isEmpty()) {
            caption(figure);
        }
        out.append("\n</figure>\n");
    }

    private void caption(Block.Figure figure) {
        out.append("\n<figcaption>");
        inlines(figure.caption());
        if (!figure.credit().isEmpty()) {
            out.append(figure.caption().isEmpty() ? "" : " ").append("<span class=\"credit\">");
            escape(words.get("picture-by", Map.of("name", figure.credit()))).append("</span>");
        }
        out.append("</figcaption>");
    }

    @Override
    public void alert(Block.Alert alert) {
        String kind = alert.kind().word();
        out.append("<div class=\"alert ").append(kind).append("\" role=\"note\">\n<p class=\"alert-kind\">");
        escape(words.get("alert-" + kind));
        wrap("</p>\n", alert.blocks(), "</div>\n");
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        out.append("<dl>\n");
        definitions.all().forEach(this::definition);
        out.append("</dl>\n");
    }

    private void definition(Block.Definition definition) {
        for (List<Inline> term : definition.terms()) {
            out.append("<dt>");
            inlines(term);
            out.append("</dt>\n");
        }
        definition.meanings().forEach(meaning -> wrap("<dd>\n", meaning, "</dd>\n"));
    }

    @Override
    public void directive(Block.Directive directive) {
        String id = directive.attribute("id").orElse("");
        switch (directive.kind()) {
            case PULLQUOTE ->
                wrap("<blockquote class=\"pull\" aria-hidden=\"true\">\n", directive.blocks(), "</blockquote>\n");
            case STEPS -> wrap("<div class=\"steps\">\n", directive.blocks(), "</div>\n");
            case WARNING -> warning(directive);
            case CONTACT -> {}
            case RESOURCE -> out.append(parts.resource(id, page));
            case FORM -> out.append(parts.form(id, page));
        }
    }

    private void warning(Block.Directive directive) {
        out.append("<details class=\"warning\">\n<summary>");
        if (directive.label().isEmpty()) {
            escape(words.get("warning"));
        } else {
            escape(words.get("warning-of")).append(' ');
            inlines(directive.label());
        }
        wrap("</summary>\n", directive.blocks(), "</details>\n");
    }

    private void wrap(String opening, List<Block> blocks, String closing) {
        boolean around = tight;
        tight = false;
        out.append(opening);
        blocks(blocks);
        out.append(closing);
        tight = around;
    }
}
