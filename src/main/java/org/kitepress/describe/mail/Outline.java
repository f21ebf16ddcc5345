package org.kitepress.describe.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.mail.Extent;
import org.kitepress.model.mail.Postage;
import org.kitepress.model.mail.ReadingFigure;

/** The whole report, part by part. */
record Outline(MailContext desk) {

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(1, desk.say("title", Map.of("edition", name()))));
        parts.add(new Part.Paragraph(desk.say("about")));
        parts.add(new Part.Paragraph(
                desk.say("paper", Map.of("weight", desk.weight().paper()))));
        parts.add(new Part.Paragraph(postage()));
        if (desk.edition().mailRooms().isEmpty()) {
            parts.add(new Part.Paragraph(desk.say("unnamed")));
        }
        desk.answers().forEach(answer -> parts.addAll(new RoomParts(desk, answer).parts()));
        articles(parts);
        new CoverLetters(desk, name()).add(parts);
        return parts;
    }

    private String name() {
        Edition edition = desk.edition();
        String title = edition.page().title();
        return edition.issue().isEmpty() ? title : desk.say("name", Map.of("title", title, "issue", edition.issue()));
    }

    private String postage() {
        Optional<Postage> table = desk.postage();
        return table.map(postage -> desk.say("postage-of", Map.of("date", desk.day(postage.date())))
                        + (postage.source().isEmpty() ? "." : " (" + postage.source() + ")."))
                .orElseGet(() -> desk.say("postage-unknown"));
    }

    private void articles(List<Part> parts) {
        List<Page> articles = desk.edition().contents();
        if (articles.isEmpty()) {
            return;
        }
        parts.add(new Part.Heading(2, desk.say("articles")));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            rows.add(List.of(
                    articles.get(i).title(),
                    pages(articles.get(i)),
                    reading(desk.figures().get(i))));
        }
        String file = desk.counted().map(sheet -> sheet.file()).orElse("");
        String caption =
                file.isEmpty() ? desk.say("articles-uncounted") : desk.say("articles-of", Map.of("file", file));
        List<String> head = List.of(desk.say("article"), desk.say("pages"), desk.say("reading"));
        parts.add(new Part.Table(caption, head, rows));
    }

    private String pages(Page article) {
        Optional<Extent> extent = desk.extent(article);
        return extent.map(e -> e.first() == e.last() ? "" + e.first() : e.first() + "–" + e.last())
                .orElse("–");
    }

    private String reading(Optional<ReadingFigure> figure) {
        return figure.map(f -> f.scale() + " " + desk.number(f.value(), 1)).orElse("–");
    }
}
