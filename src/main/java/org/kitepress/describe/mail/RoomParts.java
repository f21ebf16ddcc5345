package org.kitepress.describe.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kitepress.model.mail.Answer;
import org.kitepress.model.mail.Made;
import org.kitepress.model.mail.Refusal;
import org.kitepress.model.mail.Weight;
import org.kitepress.model.mailroom.MailRoom;

/** What to send to one mail room, what that weighs and costs, and what would come back. */
final class RoomParts {

    private final MailContext desk;
    private final Answer answer;

    RoomParts(MailContext desk, Answer answer) {
        this.desk = desk;
        this.answer = answer;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(2, answer.room().name()));
        parts.add(new Part.Paragraph(verdict()));
        if (!answer.refusals().isEmpty()) {
            parts.add(new Part.Points(
                    answer.refusals().stream().map(this::refusal).toList()));
        }
        parts.add(new Part.Facts(facts()));
        parts.add(new Part.Paragraph(desk.say("rules")));
        parts.add(new Part.Points(answer.room().rules().stream().map(this::rule).toList()));
        return parts;
    }

    private String verdict() {
        if (answer.send().isEmpty()) {
            return desk.say("nothing");
        }
        return desk.say(answer.fits() ? "fits" : "refused");
    }

    private String refusal(Refusal refusal) {
        return rule(refusal.rule().subject(), refusal.rule()) + " " + desk.say("found", Map.of("found", found(refusal)))
                + " " + source(refusal.rule());
    }

    /** A page number alone says what is wrong; all else is told as it is. */
    private String found(Refusal refusal) {
        return switch (refusal.rule().subject()) {
            case COLOUR, RETURN_ADDRESS, PUBLISHER -> desk.say("pages") + " " + refusal.all();
            default -> refusal.all();
        };
    }

    private String rule(MailRoom.Rule rule) {
        return rule(rule.subject(), rule) + " " + source(rule);
    }

    private String rule(MailRoom.Subject subject, MailRoom.Rule rule) {
        return desk.say("rule-" + subject.word(), Map.of("is", String.join(", ", rule.is())));
    }

    private String source(MailRoom.Rule rule) {
        String confirmed = rule.confirmed()
                .map(day -> desk.say("confirmed", Map.of("date", desk.day(day))))
                .orElseGet(() -> desk.say("unconfirmed"));
        return "(" + rule.source() + "; " + confirmed + ")";
    }

    private List<Part.Fact> facts() {
        List<Part.Fact> facts = new ArrayList<>();
        answer.send().ifPresent(made -> send(made, facts));
        List<String> to = answer.room().to().isEmpty()
                ? List.of(desk.say("to-prison"))
                : answer.room().to();
        if (answer.room().way() != MailRoom.Way.MESSAGES) {
            facts.add(new Part.Fact(desk.say("to"), to));
        }
        return facts;
    }

    private void send(Made made, List<Part.Fact> facts) {
        if (made.isMessages()) {
            fact("send", desk.say("messages", Map.of("file", made.file(), "count", made.pages())), facts);
            return;
        }
        fact("send", made.file(), facts);
        fact("pages", "" + made.pages(), facts);
        String sides = made.isCards() ? "cards" : answer.bothSides() ? "both-sides" : "one-side";
        fact("sheets", made.sheets(answer.bothSides()) + " " + desk.say(sides), facts);
        fact("weight", weight(made), facts);
        if (desk.postage().isPresent()) {
            fact("postage", desk.price(answer, made).orElseGet(() -> desk.say("postage-beyond")), facts);
        }
    }

    private void fact(String key, String value, List<Part.Fact> facts) {
        facts.add(new Part.Fact(desk.say(key), List.of(value)));
    }

    private String weight(Made made) {
        double grams = desk.grams(answer, made);
        return desk.say(
                "grams",
                Map.of(
                        "grams", desk.number(grams, 1),
                        "ounces", desk.number(Weight.ounces(grams), 2)));
    }
}
