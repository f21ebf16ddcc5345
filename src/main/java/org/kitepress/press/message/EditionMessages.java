package org.kitepress.press.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.format.ReflowableFormat;
import org.kitepress.model.language.Phrase;
import org.kitepress.model.mailroom.MailRoom;
import org.kitepress.model.output.Artifact;
import org.kitepress.press.facts.Complaints;

/** An edition as messages, for each system that the editors named, or for all that are known. */
public final class EditionMessages {

    /** What most systems take; one that says nothing of its limit gets no more. */
    private static final int USUAL = 2000;

    private final Edition edition;
    private final Site site;
    private final List<Artifact> made = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private EditionMessages(Edition edition, Site site) {
        this.edition = edition;
        this.site = site;
    }

    public static Result<List<Artifact>> of(Edition edition, Site site) {
        EditionMessages messages = new EditionMessages(edition, site);
        messages.leaveOut();
        messages.rooms().forEach(messages::write);
        return new Result<>(
                messages.made, messages.problems.stream().sorted().distinct().toList());
    }

    private List<MailRoom> rooms() {
        List<MailRoom> asked = edition.mailRooms().isEmpty() ? site.mailRooms() : edition.mailRooms();
        return asked.stream()
                .filter(room -> room.way() == MailRoom.Way.MESSAGES)
                .toList();
    }

    /** Consent is given for each way out; who agreed to paper has not agreed to a company's servers. */
    private void leaveOut() {
        edition.contents().stream()
                .filter(page -> !page.isOpen(Channel.MESSAGE))
                .forEach(page -> problems.add(new Problem(
                        Code.CONSENT_CHANNEL,
                        "`" + page.document().path() + "` is not open for `message`, and is left out of the messages",
                        "ask its owner, or leave `messages` out of `formats`",
                        edition.page().document().fields().placeOf("formats"))));
    }

    private void write(MailRoom room) {
        int limit = limit(room);
        if (limit < MessageSplitter.LEAST) {
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`" + room.id() + "` takes " + limit + " letters a message, and no text can be sent in so few",
                    "correct `characters` in `content/mailroom/" + room.id() + ".yaml`",
                    edition.page().document().fields().placeOf("mailroom")));
            return;
        }
        List<String> texts = texts(room);
        Complaints complaints = new Complaints(edition.page().document().start());
        Messages words = Messages.of(site, edition.page().language(), complaints::tell);
        List<String> messages = new MessageSplitter(limit, new Phrase(words.get("message-part"))).split(texts);
        problems.addAll(complaints.all());
        String number = "%0" + Math.max(2, digits(messages)) + "d";
        String pattern = ReflowableFormat.MESSAGES.file() + "/%s-" + number + "-of-" + number + ".txt";
        for (int i = 0; i < messages.size(); i++) {
            String path = String.format(Locale.ROOT, pattern, room.id(), i + 1, messages.size());
            made.add(Artifact.ofText(path, messages.get(i)));
        }
    }

    private static int digits(List<String> messages) {
        return String.valueOf(messages.size()).length();
    }

    private static int limit(MailRoom room) {
        return room.rule(MailRoom.Subject.CHARACTERS)
                .map(rule -> rule.most().orElse(USUAL))
                .orElse(USUAL);
    }

    /** The editors' letter, whom to turn to, and the articles, each whole. */
    private List<String> texts(MailRoom room) {
        Message.Options options = new Message.Options(
                0,
                room.rule(MailRoom.Subject.ALPHABET)
                        .filter(rule -> rule.is().contains("ascii"))
                        .isPresent());
        List<String> texts = new ArrayList<>();
        if (edition.page().isOpen(Channel.MESSAGE)) {
            texts.add(keep(Message.of(edition.page(), site, options)));
        }
        texts.add(keep(Message.contacts(edition, site, options)));
        edition.contents().stream()
                .filter(page -> page.isOpen(Channel.MESSAGE))
                .forEach(page -> texts.add(keep(Message.of(page, site, options))));
        return texts;
    }

    private String keep(Result<String> text) {
        problems.addAll(text.problems());
        return text.value();
    }
}
