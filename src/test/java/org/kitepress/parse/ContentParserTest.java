package org.kitepress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

@DisplayName("A text that brings the parser down")
class ContentParserTest {

    /** A field of no kind at all is nothing that a type can say, and so nothing that the parser expects. */
    private static final Field FAULT = new Field(
            "fault",
            null,
            false,
            false,
            false,
            false,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            "");

    @Test
    void isOneProblemWhileTheOthersAreRead() {
        Schema page = new Schema("page", List.of(), "", Set.of(), "", List.of(FAULT));
        Result<Content> parsed = ContentParser.parse(
                List.of(file("content/a.md", "fault: x"), file("content/b.md", "")),
                List.of(page),
                List.of(new Language("en")),
                Limits.DEFAULT);
        assertThat(parsed.value().documents()).extracting(Document::path).containsExactly("content/b.md");
        assertThat(parsed.value().unread()).containsExactly("content/a.md");
        assertThat(parsed.problems())
                .containsExactly(new Problem(
                        Code.FILE_UNREADABLE,
                        "`a.md` could not be read: this is a fault of kitepress (NullPointerException)",
                        "please report it with the text; until it is mended, take out parts of the text until the rest can be read",
                        new Place("content/a.md", 1, 1)));
    }

    private static SourceFile file(String path, String fields) {
        return new SourceFile(path, ("---\n" + fields + "\n---\nWords.\n").getBytes(StandardCharsets.UTF_8));
    }
}
