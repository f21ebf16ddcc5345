package org.kitepress.describe.mail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@link RecordFile} says, read again.
 *
 * @param issue which was made
 * @param date of the issue, as it is written there; empty if it has none
 * @param files that were made, by their names, with this one
 * @param texts which are in it
 */
public record SheetRecord(String issue, String date, List<String> files, List<SentText> texts) {

    /** Empty if it is none of ours, or damaged. */
    public static Optional<SheetRecord> read(byte[] file) {
        try (JsonParser json = new JsonFactory().createParser(file)) {
            String issue = "";
            String date = "";
            List<String> files = new ArrayList<>(List.of(RecordFile.NAME));
            List<SentText> texts = null;
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "issue" -> issue = json.getText();
                    case "date" -> date = json.getValueAsString("");
                    case "files" -> files.addAll(words(json));
                    case "texts" -> texts = texts(json);
                    default -> json.skipChildren();
                }
            }
            return texts == null ? Optional.empty() : Optional.of(new SheetRecord(issue, date, files, texts));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<SentText> texts(JsonParser json) throws IOException {
        List<SentText> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            texts.add(text(json));
        }
        return texts;
    }

    private static List<String> words(JsonParser json) throws IOException {
        List<String> words = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            words.add(json.getText());
        }
        return words;
    }

    private static SentText text(JsonParser json) throws IOException {
        String path = "";
        Set<String> channels = new HashSet<>();
        boolean consented = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            consented |= name.equals("consent");
            if (name.equals("path")) {
                path = json.getText();
            } else if (name.equals("channels") && value == JsonToken.START_ARRAY) {
                channels.addAll(words(json));
            } else {
                json.skipChildren();
            }
        }
        return new SentText(path, channels, consented);
    }
}
