package org.kitepress.check.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.mail.Answer;
import org.kitepress.model.mail.Made;
import org.kitepress.model.mail.Refusal;
import org.kitepress.model.mailroom.MailRoom;
import org.kitepress.source.Place;

/** Says what one mail room has against an edition, and what would fit. */
final class RefusalReport {

    private final Edition edition;
    private final Answer answer;

    RefusalReport(Edition edition, Answer answer) {
        this.edition = edition;
        this.answer = answer;
    }

    List<Problem> problems() {
        if (answer.send().isEmpty()) {
            return List.of(nothingToSend());
        }
        return answer.refusals().stream()
                .map(refusal -> problem(refusal, answer.send().get()))
                .toList();
    }

    private Place place() {
        return edition.page().document().fields().placedTexts("mailroom").stream()
                .filter(name -> name.text().equals(answer.room().id()))
                .map(name -> name.place())
                .findFirst()
                .orElseGet(() -> edition.page().document().fields().placeOf("mailroom"));
    }

    private Problem nothingToSend() {
        return new Problem(
                Code.MAILROOM_FORMAT,
                "`" + answer.room().name() + "` takes "
                        + answer.room().way().word()
                        + ", and no format of this edition goes that way",
                "add `" + Ways.best(answer.room().way()).word() + "` to its `formats`",
                place());
    }

    private Problem problem(Refusal refusal, Made made) {
        return new Problem(
                code(refusal.rule().subject()),
                "`" + answer.room().name() + "` " + message(refusal, made),
                hint(refusal, made) + " (" + refusal.rule().source() + ")",
                place());
    }

    private static Code code(MailRoom.Subject subject) {
        return switch (subject) {
            case PAGES, CHARACTERS -> Code.MAILROOM_LENGTH;
            case SHEETS, SIDES -> Code.MAILROOM_SHEETS;
            case BINDING -> Code.MAILROOM_BINDING;
            case COLOUR -> Code.MAILROOM_COLOUR;
            case LANGUAGES, ALPHABET -> Code.MAILROOM_LANGUAGE;
            case PAPER, FORMATS -> Code.MAILROOM_FORMAT;
            case RETURN_ADDRESS -> Code.MAILROOM_ADDRESS;
            case PUBLISHER -> Code.MAILROOM_PUBLISHER;
        };
    }

    private String message(Refusal refusal, Made made) {
        String file = "`" + made.file() + "`";
        String is = "`" + String.join("`, `", refusal.rule().is()) + "`";
        return switch (refusal.rule().subject()) {
            case PAGES ->
                "takes " + is + " " + plural("page", refusal) + ", and " + file + " has `" + refusal.all() + "`";
            case SHEETS, SIDES ->
                "takes " + is + " " + plural("sheet", refusal) + ", and " + file + " makes `" + refusal.all() + "`";
            case CHARACTERS -> "takes " + is + " letters a message, and the longest has `" + refusal.all() + "`";
            case BINDING -> "takes the binding " + is + ", and " + file + " is made to `" + refusal.all() + "`";
            case COLOUR -> "takes no color, and there is some on " + pages(refusal) + " of " + file;
            case LANGUAGES -> "takes the languages " + is + ", and in this edition there is `" + refusal.all() + "`";
            case ALPHABET -> "takes plain letters alone, and " + file + " has others";
            case PAPER -> "takes paper up to " + is + ", and " + file + " is `" + refusal.all() + "`";
            case FORMATS -> "takes " + is + ", and what fits it best of this edition is `" + refusal.all() + "`";
            case RETURN_ADDRESS ->
                "wants a return address on each sheet, and it is not on " + pages(refusal) + " of " + file;
            case PUBLISHER ->
                "takes mail from a publisher alone, and page `1` of " + file + " does not say whose it is";
        };
    }

    private static String plural(String thing, Refusal refusal) {
        return most(refusal) == 1 ? thing : thing + "s";
    }

    private static String pages(Refusal refusal) {
        return (refusal.found().size() == 1 ? "page `" : "the pages `") + refusal.all() + "`";
    }

    private String hint(Refusal refusal, Made made) {
        return switch (refusal.rule().subject()) {
            case PAGES -> new Shortening(made).hint(made.pages() - most(refusal));
            case SHEETS, SIDES -> new Shortening(made).hint(made.pages() - sides() * most(refusal));
            case CHARACTERS -> "give this system a smaller number in `rules`, or make the articles shorter";
            case BINDING -> "add `letter` to the edition's `formats`: its sheets stay loose";
            case COLOUR -> "take out the pictures of these pages, or print them in black and white and look at them";
            case LANGUAGES -> "leave out " + articles(refusal) + ", or make an edition of its own for it";
            case ALPHABET -> "print again; if it stays, take out the letters that are not plain";
            case PAPER -> "name `paper: " + refusal.rule().is().get(0) + "` in `site.yaml`";
            case FORMATS -> "add `" + refusal.rule().is().get(0) + "` to the edition's `formats`";
            case RETURN_ADDRESS, PUBLISHER -> address();
        };
    }

    private static int most(Refusal refusal) {
        return refusal.rule().most().orElse(0);
    }

    private int sides() {
        return answer.bothSides() ? 2 : 1;
    }

    private String address() {
        return edition.replyTo().isEmpty()
                ? "name a resource with a `post` address in the edition's `reply-to`"
                : "send another format: on `letter` each page says where it came from";
    }

    private String articles(Refusal refusal) {
        return Stream.concat(Stream.of(edition.page()), edition.contents().stream())
                .filter(page -> refusal.found().contains(page.language().tag()))
                .map(Page::title)
                .collect(Collectors.joining("`, `", "`", "`"));
    }
}
