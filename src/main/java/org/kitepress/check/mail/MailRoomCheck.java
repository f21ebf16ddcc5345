package org.kitepress.check.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.Edition;
import org.kitepress.model.format.Format;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.mail.Answer;
import org.kitepress.model.mail.Made;
import org.kitepress.model.mailroom.MailRoom;
import org.kitepress.model.output.Artifact;

/** What each mail room would say to an edition as it was made. */
public final class MailRoomCheck {

    private MailRoomCheck() {}

    /**
     * One answer a mail room, those first that the edition names; all others that are known follow only if it names none.
     *
     * @param known all that the site knows
     * @param sheets what was made, read back
     * @param made the files of the edition, each by its own name
     */
    public static List<Answer> answers(Edition edition, List<MailRoom> known, List<Made> sheets, List<Artifact> made) {
        boolean named = !edition.mailRooms().isEmpty();
        List<MailRoom> rooms = named ? edition.mailRooms() : known;
        return rooms.stream()
                .map(room -> answer(room, named, candidates(room, sheets, made), new Judge(edition)))
                .toList();
    }

    /** What speaks against the mail rooms that the edition names; a warning for each, for nobody has to mail to all of them. */
    public static List<Problem> problems(Edition edition, List<Answer> answers) {
        List<Problem> problems = new ArrayList<>();
        answers.stream()
                .filter(Answer::named)
                .forEach(answer -> problems.addAll(new RefusalReport(edition, answer).problems()));
        return problems;
    }

    /** The formats of paper that were made, read back side by side. */
    public static List<Made> sheets(Edition edition, List<Artifact> made) {
        SheetReader reader = new SheetReader(edition);
        return edition.formats().parallelStream()
                .filter(PaperFormat.class::isInstance)
                .map(PaperFormat.class::cast)
                .flatMap(format -> file(format, made).map(file -> reader.read(format, file)))
                .toList();
    }

    private static Stream<Artifact> file(Format format, List<Artifact> made) {
        return made.stream().filter(file -> file.path().equals(format.file())).limit(1);
    }

    /** What of all that was made goes this way, what fits best first. */
    private static List<Made> candidates(MailRoom room, List<Made> sheets, List<Artifact> made) {
        if (room.way() == MailRoom.Way.MESSAGES) {
            return MessageReader.read(room, made).stream().toList();
        }
        List<Format> wanted = Ways.formats(room.way());
        return sheets.stream()
                .filter(sheet -> wanted.contains(sheet.format()))
                .sorted(Comparator.comparingInt(sheet -> wanted.indexOf(sheet.format())))
                .toList();
    }

    private static Answer answer(MailRoom room, boolean named, List<Made> candidates, Judge judge) {
        Optional<Made> best = candidates.stream()
                .min(Comparator.comparingInt(made -> judge.refusals(made, room).size()));
        return new Answer(
                room, named, best, best.map(made -> judge.refusals(made, room)).orElse(List.of()));
    }
}
