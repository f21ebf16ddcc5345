package org.kitepress.describe.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Resource;
import org.kitepress.model.mail.Binding;
import org.kitepress.model.mail.Made;

/** Two texts that the mail team can make its own: one for the mail room, one for the reader. They say what is true of the sheets. */
record Letters(Desk desk, String name) {

    void add(List<Part> parts) {
        Optional<Made> made = desk.sheets().stream()
                .filter(sheet -> !sheet.isCards() && !sheet.format().equals("reading"))
                .findFirst();
        made.ifPresent(sheet -> {
            parts.add(new Part.Heading(2, say("notice")));
            parts.add(new Part.Paragraph(say("notice-about", sheet)));
            parts.add(new Part.Copy(notice(sheet)));
            parts.add(new Part.Heading(2, say("slip")));
            parts.add(new Part.Paragraph(say("slip-about")));
            parts.add(new Part.Copy(slip(sheet)));
        });
    }

    private String say(String key) {
        return desk.speech().say(key);
    }

    private String say(String key, Made made) {
        return desk.speech()
                .say(
                        key,
                        Map.of(
                                "edition", name,
                                "publisher", desk.site().settings().title(),
                                "pages", String.valueOf(made.pages()),
                                "file", made.file()));
    }

    private List<String> notice(Made made) {
        List<String> lines = new ArrayList<>(List.of(say("notice-to"), "", say("notice-what", made)));
        if (made.coloured().isEmpty() && Binding.of(made.format()) == Binding.NONE) {
            lines.add(say("notice-made"));
        }
        if (made.unsigned().isEmpty()) {
            lines.add(say("notice-address"));
        }
        lines.addAll(List.of("", say("notice-please")));
        address("notice-return", lines);
        return lines;
    }

    private List<String> slip(Made made) {
        List<String> lines = new ArrayList<>(List.of(say("slip-title"), "", say("slip-what", made), ""));
        for (String key : List.of("slip-page", "slip-reason", "slip-day", "slip-facility")) {
            lines.add(say(key) + " ______________________________");
        }
        address("slip-to", lines);
        return lines;
    }

    private void address(String key, List<String> lines) {
        List<String> post = desk.edition().replyTo().map(Resource::post).orElse(List.of());
        if (!post.isEmpty()) {
            lines.addAll(List.of("", say(key)));
            lines.addAll(post);
        }
    }
}
