package org.kitepress.render.epub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Event;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;
import org.kitepress.model.text.Prose;
import org.kitepress.render.html.Dates;
import org.kitepress.render.html.Html;
import org.kitepress.render.html.ProseWriter;

/** What a book tells of an article before its text: what it deals with before all else. */
final class BookFacts {

    private final Site site;
    private final Page page;
    private final Fields fields;
    private final Messages words;
    private final Dates dates;
    private final StringBuilder out = new StringBuilder();

    BookFacts(Site site, Page page, Messages words) {
        this.site = site;
        this.page = page;
        this.fields = page.document().fields();
        this.words = words;
        this.dates = new Dates(page.language());
    }

    /** From its title to its text. */
    String write() {
        element("h1", page.title());
        page.document()
                .warning()
                .ifPresent(subject -> notice(words.get("paper-deals-with", Map.of("subject", subject))));
        List<String> byline = byline();
        if (!byline.isEmpty()) {
            element("p class=\"meta\"", String.join(" · ", byline));
        }
        page.review()
                .filter(review -> review.isOverdue(site.today()))
                .ifPresent(r -> notice(words.get("review-overdue")));
        if (page.is(ContentKind.GUIDE)) {
            element("p class=\"meta\"", words.get("not-advice"));
        }
        facts();
        return out.toString();
    }

    private void element(String opening, String text) {
        Html.escape(out.append('<').append(opening).append('>'), text);
        out.append("</").append(opening.split(" ", 2)[0]).append(">\n");
    }

    private void notice(String text) {
        element("p class=\"notice\"", text);
    }

    private List<String> byline() {
        List<String> parts = new ArrayList<>();
        page.document().author().ifPresent(name -> parts.add(words.get("by", Map.of("author", name))));
        page.date().filter(day -> !page.is(ContentKind.EVENT)).ifPresent(day -> parts.add(day(day)));
        page.document()
                .jurisdiction()
                .ifPresent(place -> parts.add(words.get("paper-jurisdiction", Map.of("place", place))));
        fields.day("reviewed").ifPresent(day -> parts.add(words.get("paper-reviewed", Map.of("date", day(day)))));
        return parts;
    }

    private String day(LocalDate day) {
        return dates.of(day).text();
    }

    private void facts() {
        Event.of(page).ifPresent(this::event);
        fact("country", fields.text("country").map(page.language()::country));
        fact("priorities", Optional.of(String.join(", ", fields.texts("priorities"))));
        List.of("role", "commitment", "training").forEach(name -> fact(name, fields.text(name)));
        fact("closes", fields.day("closes").map(this::day));
    }

    private void event(Event event) {
        fact("day", Optional.of(span(day(event.first()), day(event.last()))));
        Optional<String> from = event.from().map(time -> dates.of(time).text());
        Optional<String> until = event.until().map(time -> dates.of(time).text());
        fact("time", from.map(begins -> span(begins, until.orElse(begins))));
        fact("place", event.place());
    }

    private static String span(String from, String until) {
        return from.equals(until) ? from : from + " – " + until;
    }

    /** @param name of the word that paper has for it, with its colon */
    private void fact(String name, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> {
            Html.escape(out.append("<p><b>"), words.get("paper-" + name)).append("</b> ");
            Prose prose = Prose.of(text);
            Html.escape(out, prose.first()).append("</p>\n");
            out.append(new ProseWriter("").rest(prose));
        });
    }
}
