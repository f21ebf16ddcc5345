package org.kitepress.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Target;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextVisitor;

/** Writes what stands in the lines of a text as HTML. */
abstract class InlineWriter implements TextVisitor {

    final StringBuilder out = new StringBuilder();
    private final Site site;
    private final Page page;
    private final Urls urls;
    private final Messages words;
    private final boolean fromTheRight;
    /** How often each note was called, by its number: each call has a way back. */
    private final Map<Integer, Integer> called = new HashMap<>();

    /** How many terms were met that are explained. */
    private int uses;

    InlineWriter(Site site, Page page, Urls urls, Messages words) {
        this.site = site;
        this.page = page;
        this.urls = urls;
        this.words = words;
        this.fromTheRight = page.language().direction().equals("rtl");
    }

    @Override
    public void words(Inline.Words inline) {
        if (fromTheRight) {
            NumberGroups.escape(out, inline.text());
        } else {
            escape(inline.text());
        }
    }

    /** A link to what it means: what shows only when somebody points at it is lost on phones and to a keyboard. */
    @Override
    public void explained(Inline.Explained explained) {
        uses++;
        out.append("<a href=\"#").append(termId(uses)).append("\" id=\"").append(useId(uses));
        out.append("\" role=\"doc-glossref\">");
        escape(explained.words()).append("</a>");
    }

    /** No heading can have it: a full stop is never in the id of one. */
    static String termId(int number) {
        return "term." + number;
    }

    static String useId(int number) {
        return "use." + number;
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        element("em", emphasis.content());
    }

    @Override
    public void strong(Inline.Strong strong) {
        element("strong", strong.content());
    }

    @Override
    public void strike(Inline.Strike strike) {
        element("del", strike.content());
    }

    private void element(String name, List<Inline> content) {
        out.append('<').append(name).append('>');
        inlines(content);
        out.append("</").append(name).append('>');
    }

    @Override
    public void code(Inline.Code code) {
        out.append("<code>");
        escape(code.text()).append("</code>");
    }

    /** A link that must not be followed is its words and nothing more. */
    @Override
    public void link(Inline.Link link) {
        String href = urls.of(site.links().target(page, link.target()), page);
        if (href.isEmpty()) {
            inlines(link.content());
            return;
        }
        out.append("<a href=\"");
        escape(href).append('"');
        boolean outside = href.startsWith("http");
        if (outside) {
            out.append(" rel=\"external noreferrer\"");
        }
        if (!link.title().isEmpty()) {
            out.append(" title=\"");
            escape(link.title()).append('"');
        }
        out.append('>');
        inlines(link.content());
        if (outside) {
            out.append("<span class=\"hidden\"> ");
            escape(words.get("outside")).append("</span>");
        }
        out.append("</a>");
    }

    @Override
    public void image(Inline.Image image) {
        picture(image, image.title());
    }

    /** @param title what shows when somebody points at it; empty if that stands under it already */
    final void picture(Inline.Image image, String title) {
        if (site.links().target(page, image.target()) instanceof Target.ToPicture to) {
            PictureTag.write(out, to.picture(), urls, image.alt(), title);
        } else {
            escape(image.alt());
        }
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        out.append("<br>\n");
    }

    @Override
    public void noteCall(Inline.NoteCall call) {
        int count = called.merge(call.number(), 1, Integer::sum);
        out.append("<sup><a href=\"#note.").append(call.number());
        out.append("\" id=\"").append(callId(call.number(), count));
        out.append("\" role=\"doc-noteref\"><span class=\"hidden\">");
        escape(words.get("note")).append(" </span>").append(call.number()).append("</a></sup>");
    }

    final int calls(int note) {
        return called.getOrDefault(note, 0);
    }

    static String callId(int note, int call) {
        return "call." + note + (call == 1 ? "" : "-" + call);
    }

    @Override
    public void citation(Inline.Citation citation) {
        String before = "<span class=\"cite\">[";
        for (Inline.Cite cite : citation.cites()) {
            out.append(before).append("<a href=\"#source.").append(cite.number());
            out.append("\" role=\"doc-biblioref\"><span class=\"hidden\">");
            escape(words.get("source-number"))
                    .append(" </span>")
                    .append(cite.number())
                    .append("</a>");
            escape(cite.locator().isEmpty() ? "" : ", " + cite.locator());
            before = "; ";
        }
        out.append(citation.cites().isEmpty() ? "" : "]</span>");
    }

    final StringBuilder escape(String text) {
        return Html.escape(out, text);
    }
}
