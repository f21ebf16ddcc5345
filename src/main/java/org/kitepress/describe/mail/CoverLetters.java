package org.kitepress.describe.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Resource;
import org.kitepress.model.format.Binding;
import org.kitepress.model.mail.Made;
import org.kitepress.model.mailroom.MailRoom;

/** Two texts that the mail team can make its own: one for the mail room, one for the reader. They say what is true of the sheets. */
final class CoverLetters {

    private final MailContext desk;
    private final String name;

    CoverLetters(MailContext desk, String name) {
        this.desk = desk;
        this.name = name;
    }

    void add(List<Part> parts) {
        Optional<Made> made = desk.sheets().stream()
                .filter(sheet -> sheet.format().ways().contains(MailRoom.Way.LETTERS))
                .findFirst();
        made.ifPresent(sheet -> {
            parts.add(new Part.Heading(2, desk.say("notice")));
            parts.add(new Part.Paragraph(say("notice-about", sheet)));
            parts.add(new Part.Copy(notice(sheet)));
            parts.add(new Part.Heading(2, desk.say("slip")));
            parts.add(new Part.Paragraph(desk.say("slip-about")));
            parts.add(new Part.Copy(slip(sheet)));
        });
    }

    private String say(String key, Made made) {
        return desk.say(
                key,
                Map.of(
                        "edition", name,
                        "publisher", desk.site().settings().title(),
                        "pages", made.pages(),
                        "file", made.file()));
    }

    private List<String> notice(Made made) {
        List<String> lines = new ArrayList<>(List.of(desk.say("notice-to"), "", say("notice-what", made)));
        if (made.coloured().isEmpty() && made.format().binding() == Binding.NONE) {
            lines.add(desk.say("notice-made"));
        }
        if (made.unsigned().isEmpty()) {
            lines.add(desk.say("notice-address"));
        }
        lines.addAll(List.of("", desk.say("notice-please")));
        address("notice-return", lines);
        return lines;
    }

    private List<String> slip(Made made) {
        List<String> lines = new ArrayList<>(List.of(desk.say("slip-title"), "", say("slip-what", made), ""));
        for (String key : List.of("slip-page", "slip-reason", "slip-day", "slip-facility")) {
            lines.add(desk.say(key) + " ______________________________");
        }
        address("slip-to", lines);
        return lines;
    }

    private void address(String key, List<String> lines) {
        List<String> post = desk.edition().replyTo().map(Resource::post).orElse(List.of());
        if (!post.isEmpty()) {
            lines.addAll(List.of("", desk.say(key)));
            lines.addAll(post);
        }
    }
}
