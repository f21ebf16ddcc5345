package org.kitepress.render.epub;

import java.util.List;
import java.util.Optional;
import org.kitepress.model.Form;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.Site;
import org.kitepress.model.address.PhoneNumber;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.text.Prose;
import org.kitepress.render.html.Html;
import org.kitepress.render.html.HtmlWriter;

/** Draws in books what the theme draws on pages: how to reach somebody, and what a form asks. */
final class BookCards implements HtmlWriter.Parts {

    private final Site site;
    private final Messages words;

    BookCards(Site site, Messages words) {
        this.site = site;
        this.words = words;
    }

    static boolean mayBeShown(Page page) {
        return page.isOpen(Channel.EPUB);
    }

    @Override
    public String resource(String id, Page page) {
        return site.resource(id)
                .filter(resource -> mayBeShown(resource.page()))
                .map(this::resource)
                .orElse("");
    }

    String resource(Resource resource) {
        StringBuilder out = new StringBuilder("<div class=\"card\">\n<p class=\"name\" lang=\"");
        Html.escape(out, resource.page().language().tag()).append("\" dir=\"");
        out.append(resource.page().language().direction()).append("\">");
        Html.escape(out, resource.name()).append("</p>\n");
        resource.phone().ifPresent(number -> line(out, "phone", dialled(number)));
        resource.text().ifPresent(number -> line(out, "text-message", Html.escaped(number)));
        resource.hours().ifPresent(hours -> line(out, "hours", Html.escaped(Prose.onOneLine(hours))));
        post(out, resource);
        resource.url().ifPresent(url -> line(out, "website", link(url, url)));
        return out.append("</div>\n").toString();
    }

    private static String dialled(String number) {
        return new PhoneNumber(number)
                .dialled()
                .map(digits -> link("tel:" + digits, number))
                .orElse(Html.escaped(number));
    }

    private static String link(String href, String text) {
        return "<a href=\"" + Html.escaped(href) + "\">" + Html.escaped(text) + "</a>";
    }

    private void line(StringBuilder out, String word, String html) {
        Html.escape(out.append("<p>"), words.get(word))
                .append(": <bdi>")
                .append(html)
                .append("</bdi></p>\n");
    }

    private void post(StringBuilder out, Resource resource) {
        if (!resource.post().isEmpty()) {
            List<String> lines = resource.post().stream().map(Html::escaped).toList();
            Html.escape(out.append("<p>"), words.get("address")).append(":<br>\n");
            out.append(String.join("<br>\n", lines)).append("</p>\n");
        }
    }

    /** Nothing can be filled in here: it is copied by hand, and posted. */
    @Override
    public String form(String id, Page page) {
        return site.form(id)
                .filter(form -> mayBeShown(form.page()))
                .map(this::form)
                .orElse("");
    }

    private String form(Form form) {
        StringBuilder out = new StringBuilder("<div class=\"card\">\n<p class=\"name\">");
        Html.escape(out, form.title()).append("</p>\n<p>");
        Html.escape(out, words.get("message-answer")).append("</p>\n<ol>\n");
        form.questions().forEach(question -> question(out, question));
        out.append("</ol>\n");
        Optional<Resource> postTo = form.postTo().filter(to -> mayBeShown(to.page()));
        postTo.ifPresent(to -> {
            Html.escape(out.append("<p>"), words.get("or-post")).append("</p>\n");
            out.append(resource(to));
        });
        return out.append("</div>\n").toString();
    }

    private static void question(StringBuilder out, Form.Question question) {
        Html.escape(out.append("<li>"), question.label());
        Html.escape(out.append(question.help().isEmpty() ? "" : "<br>\n"), question.help());
        if (!question.choices().isEmpty()) {
            Html.escape(out.append("<br>\n"), String.join(" / ", question.choices()));
        }
        out.append("</li>\n");
    }
}
