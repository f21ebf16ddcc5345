package org.kitepress.describe.mail;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.mail.Answer;
import org.kitepress.model.mail.Extent;
import org.kitepress.model.mail.Made;
import org.kitepress.model.mail.Postage;
import org.kitepress.model.mail.ReadingFigure;
import org.kitepress.model.mail.Refusal;
import org.kitepress.model.mail.Weight;
import org.kitepress.model.mailroom.MailRoom;

/** The report for programs; its names are told in the manual, and keep their meaning. */
final class MailJson {

    private final MailContext desk;

    MailJson(MailContext desk) {
        this.desk = desk;
    }

    String text() {
        return JsonText.of(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        Edition edition = desk.edition();
        json.writeStringField("edition", edition.slug());
        json.writeStringField("title", edition.page().title());
        json.writeStringField("issue", edition.issue());
        JsonText.field(json, "date", edition.page().date());
        json.writeNumberField("paper-weight", desk.weight().paper());
        JsonText.field(json, "postage-date", desk.postage().map(Postage::date));
        json.writeArrayFieldStart("rooms");
        for (Answer answer : desk.answers()) {
            room(json, answer);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("articles");
        for (int i = 0; i < edition.contents().size(); i++) {
            article(json, edition.contents().get(i), desk.figures().get(i));
        }
        json.writeEndArray();
    }

    private void room(JsonGenerator json, Answer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", answer.room().id());
        json.writeStringField("name", answer.room().name());
        json.writeStringField("takes", answer.room().way().word());
        json.writeBooleanField("named", answer.named());
        json.writeBooleanField("fits", answer.fits());
        JsonText.texts(json, "to", answer.room().to());
        if (answer.send().isPresent()) {
            send(json, answer, answer.send().get());
        } else {
            json.writeNullField("send");
        }
        json.writeArrayFieldStart("refusals");
        for (Refusal refusal : answer.refusals()) {
            json.writeStartObject();
            rule(json, refusal.rule());
            JsonText.texts(json, "found", refusal.found());
            json.writeEndObject();
        }
        json.writeEndArray();
        rules(json, answer.room());
        json.writeEndObject();
    }

    private void send(JsonGenerator json, Answer answer, Made made) throws IOException {
        double grams = desk.grams(answer, made);
        json.writeObjectFieldStart("send");
        json.writeStringField("format", made.format().word());
        json.writeStringField("file", made.file());
        json.writeNumberField("pages", made.pages());
        json.writeNumberField("sheets", made.isMessages() ? 0 : made.sheets(answer.bothSides()));
        json.writeNumberField("grams", Math.round(grams * 10) / 10.0);
        json.writeNumberField("ounces", Math.round(Weight.ounces(grams) * 100) / 100.0);
        JsonText.field(json, "postage", desk.price(answer, made));
        json.writeEndObject();
    }

    private static void rules(JsonGenerator json, MailRoom room) throws IOException {
        json.writeArrayFieldStart("rules");
        for (MailRoom.Rule rule : room.rules()) {
            json.writeStartObject();
            rule(json, rule);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void rule(JsonGenerator json, MailRoom.Rule rule) throws IOException {
        json.writeStringField("rule", rule.subject().word());
        JsonText.texts(json, "is", rule.is());
        json.writeStringField("source", rule.source());
        JsonText.field(json, "url", rule.url());
        JsonText.field(json, "confirmed", rule.confirmed());
    }

    private void article(JsonGenerator json, Page article, Optional<ReadingFigure> figure) throws IOException {
        Optional<Extent> extent = desk.extent(article);
        json.writeStartObject();
        json.writeStringField("path", article.document().path());
        json.writeStringField("title", article.title());
        json.writeStringField("language", article.language().tag());
        number(json, "first-page", extent.map(Extent::first));
        number(json, "last-page", extent.map(Extent::last));
        JsonText.field(json, "reading-scale", figure.map(ReadingFigure::scale));
        number(json, "reading", figure.map(ReadingFigure::value));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Optional<? extends Number> number) throws IOException {
        json.writeFieldName(name);
        if (number.isPresent()) {
            json.writeNumber(number.get().toString());
        } else {
            json.writeNull();
        }
    }
}
