package org.kitepress.describe.mail;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Fields;
import org.kitepress.model.format.Format;
import org.kitepress.model.output.Artifact;

/** Which texts went out in which edition, and what their owners had agreed to; nobody is named. */
public final class RecordFile {

    static final String NAME = "record.json";

    private RecordFile() {}

    /** @param made the files of the edition, and what was told of them */
    public static Artifact of(Edition edition, List<Artifact> made) {
        return Artifact.ofText(NAME, JsonText.of(json -> write(json, edition, made)));
    }

    private static void write(JsonGenerator json, Edition edition, List<Artifact> made) throws IOException {
        json.writeStringField("edition", edition.slug());
        json.writeStringField("issue", edition.issue());
        JsonText.field(json, "date", edition.page().date());
        JsonText.texts(
                json, "formats", edition.formats().stream().map(Format::word).toList());
        JsonText.texts(json, "files", made.stream().map(Artifact::path).toList());
        json.writeArrayFieldStart("texts");
        for (Page page : Stream.concat(Stream.of(edition.page()), edition.contents().stream())
                .toList()) {
            text(json, page, channels(edition, page));
        }
        json.writeEndArray();
    }

    private static List<String> channels(Edition edition, Page page) {
        boolean paper = edition.formats().stream().anyMatch(format -> format.channel() == Channel.PRINT);
        Stream<Channel> others =
                edition.formats().stream().map(Format::channel).filter(channel -> channel != Channel.PRINT);
        return Stream.concat(paper ? Stream.of(Channel.PRINT) : Stream.empty(), others)
                .filter(page::isOpen)
                .map(Channel::word)
                .distinct()
                .toList();
    }

    private static void text(JsonGenerator json, Page page, List<String> channels) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", page.document().path());
        JsonText.texts(json, "channels", channels);
        Optional<Fields> consent = page.document().fields().group("consent");
        if (consent.isPresent()) {
            consent(json, consent.get());
        }
        json.writeEndObject();
    }

    private static void consent(JsonGenerator json, Fields consent) throws IOException {
        json.writeObjectFieldStart("consent");
        JsonText.field(json, "given", consent.day("given"));
        JsonText.field(json, "until", consent.day("until"));
        JsonText.field(json, "identity", consent.text("identity"));
        JsonText.field(json, "record", consent.text("record"));
        json.writeEndObject();
    }
}
