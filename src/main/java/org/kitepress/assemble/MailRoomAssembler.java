package org.kitepress.assemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.mailroom.MailRoom;

/** Makes the mail rooms: those that come with the program, and over them the site's own of the same name. */
final class MailRoomAssembler {

    private MailRoomAssembler() {}

    static List<MailRoom> assemble(List<Document> builtIn, Content content, List<Problem> problems) {
        Map<String, MailRoom> byId = new LinkedHashMap<>();
        builtIn.stream()
                .filter(document -> document.schema().is(ContentKind.MAILROOM))
                .flatMap(document -> room(document, true))
                .forEach(room -> byId.put(room.id(), room));
        content.documents().stream()
                .filter(document -> document.schema().is(ContentKind.MAILROOM))
                .peek(document -> MailRoomRules.check(document.fields().groups("rules"), problems))
                .forEach(document -> put(document, byId));
        return List.copyOf(byId.values());
    }

    private static void put(Document document, Map<String, MailRoom> byId) {
        if (document.fields().flag("off")) {
            byId.remove(id(document));
        } else {
            room(document, false).forEach(room -> byId.put(room.id(), room));
        }
    }

    /** None if it does not say what it takes, which is reported. */
    private static Stream<MailRoom> room(Document document, boolean builtIn) {
        Fields fields = document.fields();
        List<String> to = fields.text("to").map(text -> text.lines().toList()).orElse(List.of());
        List<MailRoom.Rule> rules =
                fields.groups("rules").stream().flatMap(MailRoomAssembler::rule).toList();
        return fields.text("takes").stream()
                .map(takes -> new MailRoom(
                        id(document),
                        fields.text("name").orElse(id(document)),
                        MailRoom.Way.valueOf(takes.toUpperCase(Locale.ROOT)),
                        builtIn,
                        to,
                        rules));
    }

    private static Stream<MailRoom.Rule> rule(Fields fields) {
        List<String> is = fields.texts("is");
        return fields.text("rule").flatMap(MailRoom.Subject::of).filter(subject -> !is.isEmpty()).stream()
                .map(subject -> new MailRoom.Rule(
                        subject, is, fields.text("source").orElse(""), fields.text("url"), fields.day("confirmed")));
    }

    private static String id(Document document) {
        String name = document.path().substring(document.path().lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
