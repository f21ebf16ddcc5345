package org.kitepress.check.mail;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kitepress.model.format.ReflowableFormat;
import org.kitepress.model.mail.Made;
import org.kitepress.model.mailroom.MailRoom;
import org.kitepress.model.output.Artifact;

/** Reads the messages that were made for one system: {@code messages/corrlinks-01-of-03.txt}. */
final class MessageReader {

    private MessageReader() {}

    /** Empty if none was made for it. */
    static Optional<Made> read(MailRoom room, List<Artifact> made) {
        String name = ReflowableFormat.MESSAGES.file() + "/" + Pattern.quote(room.id()) + "-[0-9]++-of-[0-9]++\\.txt";
        Predicate<String> isOurs = Pattern.compile(name).asMatchPredicate();
        List<Artifact> messages =
                made.stream().filter(file -> isOurs.test(file.path())).toList();
        return messages.stream().findFirst().map(first -> made(first, messages));
    }

    private static Made made(Artifact first, List<Artifact> messages) {
        int longest = messages.stream()
                .map(Artifact::text)
                .mapToInt(MessageReader::letters)
                .max()
                .orElse(0);
        boolean plain = messages.stream().allMatch(file -> file.text().chars().allMatch(letter -> letter < 128));
        return new Made(
                ReflowableFormat.MESSAGES,
                first.path(),
                messages.size(),
                0,
                0,
                List.of(),
                List.of(),
                longest,
                plain,
                List.of());
    }

    /** A line end counts as two, because some systems keep it so. */
    private static int letters(String text) {
        return text.length()
                + (int) text.chars().filter(letter -> letter == '\n').count();
    }
}
