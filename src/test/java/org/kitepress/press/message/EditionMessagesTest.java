package org.kitepress.press.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.format.ReflowableFormat;
import org.kitepress.model.mailroom.MailRoom;
import org.kitepress.model.output.Artifact;
import org.kitepress.press.Newsroom;

@DisplayName("An edition as messages")
class EditionMessagesTest {

    private static final Newsroom ROOM =
            new Newsroom().post("One", "Señora, hello.").post("Two", "Words.");

    private static MailRoom system(String id, MailRoom.Way way, MailRoom.Rule... rules) {
        return new MailRoom(id, id, way, true, List.of(), List.of(rules));
    }

    private static MailRoom.Rule rule(MailRoom.Subject subject, String is) {
        return new MailRoom.Rule(subject, List.of(is), "We asked", Optional.empty(), Optional.empty());
    }

    private static Result<List<Artifact>> messages(MailRoom... rooms) {
        return messages(ROOM.edition().contents(), rooms);
    }

    private static Result<List<Artifact>> messages(List<Page> contents, MailRoom... rooms) {
        Edition edition = ROOM.edition();
        Edition named = new Edition(
                edition.page(),
                edition.slug(),
                edition.issue(),
                contents,
                List.of(ReflowableFormat.MESSAGES),
                List.of(),
                List.of(rooms),
                edition.replyTo());
        return EditionMessages.of(named, ROOM.site());
    }

    @Test
    void isMadeForEachSystemThatTakesMessages() {
        Result<List<Artifact>> made = messages(
                system("paper", MailRoom.Way.LETTERS),
                system("short", MailRoom.Way.MESSAGES, rule(MailRoom.Subject.CHARACTERS, "200")),
                system("long", MailRoom.Way.MESSAGES, rule(MailRoom.Subject.CHARACTERS, "9000")));
        assertThat(made.problems()).isEmpty();
        assertThat(made.value())
                .extracting(Artifact::path)
                .contains("messages/short-01-of-04.txt", "messages/short-04-of-04.txt", "messages/long-01-of-01.txt")
                .hasSize(5);
        assertThat(made.value())
                .allMatch(message -> message.path().contains("long") || MessageSplitter.size(message.text()) <= 200);
    }

    @Test
    void saysWhomToTurnToBehindTheLetter() {
        String text =
                messages(system("a", MailRoom.Way.MESSAGES)).value().get(0).text();
        assertThat(text)
                .containsSubsequence(
                        "Dear reader", "Someone to talk to:", "Send it to", "ONE", "Señora", "TWO", "Words.");
    }

    @Test
    void leavesOutWhoseOwnerDidNotAgreeToMessages() {
        Edition edition = ROOM.edition();
        Page open = edition.contents().get(0);
        Page closed = new Page(
                open.document(),
                open.key(),
                open.section(),
                open.language(),
                open.address(),
                open.title(),
                open.date(),
                Set.of(Channel.PRINT));
        Result<List<Artifact>> made = messages(List.of(closed), system("a", MailRoom.Way.MESSAGES));
        assertThat(made.problems())
                .extracting(Problem::message)
                .containsExactly("`content/posts/0.md` is not open for `message`, and is left out of the messages");
        assertThat(made.value().get(0).text()).doesNotContain("Señora");
    }

    @Test
    void foldsAccentsOnlyWhereTheSystemHasNone() {
        MailRoom ascii = system("a", MailRoom.Way.MESSAGES, rule(MailRoom.Subject.ALPHABET, "ascii"));
        assertThat(messages(ascii).value().get(0).text()).contains("Senora").doesNotContain("ñ");
    }

    @Test
    void isRefusedForASystemThatHasNoRoomForWords() {
        MailRoom tiny = system("tiny", MailRoom.Way.MESSAGES, rule(MailRoom.Subject.CHARACTERS, "99"));
        assertThat(messages(tiny).problems())
                .extracting(Problem::message)
                .containsExactly("`tiny` takes 99 letters a message, and no text can be sent in so few");
        assertThat(messages(tiny).value()).isEmpty();
    }
}
