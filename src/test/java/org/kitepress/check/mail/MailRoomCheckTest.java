package org.kitepress.check.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Problem;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.address.Address;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Document;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.language.Language;
import org.kitepress.model.mail.Made;
import org.kitepress.model.mailroom.MailRoom;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.text.Text;
import org.kitepress.source.Place;

/** What Kitepress itself never makes: sheets in color, and messages with letters that are too many or not plain. */
@DisplayName("A mail room reads what was made, whoever made it")
class MailRoomCheckTest {

    private static final Place START = new Place("content/editions/a.md", 1, 1);

    private static MailRoom room(MailRoom.Way way, MailRoom.Subject subject, String is) {
        MailRoom.Rule rule =
                new MailRoom.Rule(subject, List.of(is), "The jail itself", Optional.empty(), Optional.empty());
        return new MailRoom("ours", "Our jail", way, false, List.of(), List.of(rule));
    }

    private static Edition edition(MailRoom room) {
        Schema schema = new Schema("edition", List.of(), "editions", Set.of(), "", List.of());
        Document document = new Document(START.file(), schema, new Fields(List.of(), START), Text.EMPTY);
        Page page = new Page(
                document,
                "editions/a",
                "editions",
                new Language("en"),
                Address.ROOT.child("a"),
                "A",
                Optional.of(LocalDate.of(2026, 11, 2)),
                Set.of());
        return new Edition(
                page, "a", "", List.of(), List.of(PaperFormat.LETTER), List.of(), List.of(room), Optional.empty());
    }

    /** @param colour of a line on the second page */
    private static Artifact sheets(float red) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 2; page++) {
                document.addPage(new PDPage(PDRectangle.LETTER));
            }
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(1))) {
                content.setStrokingColor(red, 0f, 0f);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new Artifact("letter.pdf", out.toByteArray());
        }
    }

    private static List<String> said(MailRoom room, Artifact made) {
        Edition edition = edition(room);
        List<Made> sheets = MailRoomCheck.sheets(edition, List.of(made));
        return MailRoomCheck.problems(edition, MailRoomCheck.answers(edition, List.of(), sheets, List.of(made)))
                .stream()
                .map(MailRoomCheckTest::line)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.message() + " [" + problem.code().word() + "]";
    }

    @Test
    void andFindsColor() throws IOException {
        MailRoom room = room(MailRoom.Way.LETTERS, MailRoom.Subject.COLOUR, "none");
        assertThat(said(room, sheets(1)))
                .containsExactly(
                        "`Our jail` takes no color, and there is some on page `2` of `letter.pdf` [mailroom-colour]");
        assertThat(said(room, sheets(0))).isEmpty();
    }

    @Test
    void andCountsTheLettersOfMessagesWithTwoForEachLineEnd() {
        MailRoom room = room(MailRoom.Way.MESSAGES, MailRoom.Subject.CHARACTERS, "5");
        assertThat(said(room, Artifact.ofText("messages/ours-01-of-01.txt", "abcd\n")))
                .containsExactly("`Our jail` takes `5` letters a message, and the longest has `6` [mailroom-length]");
        assertThat(said(room, Artifact.ofText("messages/ours-01-of-01.txt", "abc\n")))
                .isEmpty();
    }

    @Test
    void andFindsLettersThatAreNotPlain() {
        MailRoom room = room(MailRoom.Way.MESSAGES, MailRoom.Subject.ALPHABET, "ascii");
        assertThat(said(room, Artifact.ofText("messages/ours-01-of-01.txt", "señal")))
                .containsExactly("`Our jail` takes plain letters alone, and `messages/ours-01-of-01.txt` has others"
                        + " [mailroom-language]");
        assertThat(said(room, Artifact.ofText("messages/ours-01-of-01.txt", "senal")))
                .isEmpty();
    }

    @Test
    void andMessagesOfAnotherSystemAreNotItsOwn() {
        MailRoom room = room(MailRoom.Way.MESSAGES, MailRoom.Subject.CHARACTERS, "5");
        assertThat(said(room, Artifact.ofText("messages/ours-2-01-of-01.txt", "abcdefgh")))
                .containsExactly("`Our jail` takes messages, and no format of this edition goes that way"
                        + " [mailroom-format]");
    }
}
