package org.kitepress.render.epub;

import java.util.List;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.data.Fields;
import org.kitepress.render.html.Dates;
import org.kitepress.render.html.Html;
import org.kitepress.render.html.ProseWriter;

/** What a book tells of an article after its text: what is asked, whom to turn to, and what it rests on. */
final class BookEnd {

    private final Page page;
    private final Fields fields;
    private final Messages words;
    private final BookCards cards;
    private final StringBuilder out = new StringBuilder();

    BookEnd(Page page, Messages words, BookCards cards) {
        this.page = page;
        this.fields = page.document().fields();
        this.words = words;
        this.cards = cards;
    }

    /** Nothing, if the page says nothing of it. */
    String write() {
        asks();
        fields.text("contact").map(id -> cards.resource(id, page)).ifPresent(out::append);
        fields.text("form").map(id -> cards.form(id, page)).ifPresent(out::append);
        if (!fields.groups("sources").isEmpty()) {
            sources(fields.groups("sources"));
        }
        return out.toString();
    }

    private void element(String name, String text) {
        Html.escape(out.append('<').append(name).append('>'), text);
        out.append("</").append(name).append(">\n");
    }

    private void asks() {
        List<String> asks = fields.texts("asks");
        if (!asks.isEmpty()) {
            element("h2", words.get("asks"));
            out.append("<ul>\n");
            asks.forEach(ask ->
                    out.append("<li>").append(new ProseWriter("").phrase(ask)).append("</li>\n"));
            out.append("</ul>\n");
        }
        fields.groups("questions").forEach(question -> {
            question.text("ask").ifPresent(ask -> element("h2", ask));
            question.text("answer").ifPresent(answer -> out.append(new ProseWriter("").blocks(answer))
                    .append('\n'));
        });
    }

    private void sources(List<Fields> sources) {
        out.append("<section class=\"sources\">\n");
        element("h2", words.get("sources"));
        out.append("<ol>\n");
        for (int i = 1; i <= sources.size(); i++) {
            source(i, sources.get(i - 1));
        }
        out.append("</ol>\n</section>\n");
    }

    private void source(int number, Fields source) {
        out.append("<li id=\"source.").append(number).append("\">");
        String title = source.text("title").orElse("");
        source.text("url")
                .ifPresentOrElse(
                        url -> Html.escape(
                                        Html.escape(out.append("<a href=\""), url)
                                                .append("\">"),
                                        title)
                                .append("</a>"),
                        () -> Html.escape(out, title));
        source.text("publisher").ifPresent(name -> Html.escape(out.append(", "), name));
        source.day("date")
                .ifPresent(day -> Html.escape(
                        out.append(", "), new Dates(page.language()).of(day).text()));
        out.append("</li>\n");
    }
}
