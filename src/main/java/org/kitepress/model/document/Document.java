package org.kitepress.model.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Schema;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextFacts;
import org.kitepress.source.Place;

/**
 * One file that a writer wrote, understood.
 *
 * @param path of the file, relative to the site's folder
 * @param fields what its front matter says, all as its schema wants
 * @param closed whether nobody can tell that it may be shown: it says where that decides nothing that its owner took it back, or an
 *     error stands in a field that decides who may see it; each is reported
 * @param facts what is known of its text without reading it
 * @param body its text, which may be read only when it is asked for
 */
public record Document(
        String path,
        Schema schema,
        Fields fields,
        Imprint imprint,
        boolean closed,
        TextFacts facts,
        Supplier<Text> body) {

    /** One that is never known again. */
    public Document(String path, Schema schema, Fields fields, Text text) {
        this(path, schema, fields, Imprint.NONE, false, TextFacts.of(text), () -> text);
    }

    public Text text() {
        return body.get();
    }

    /** What it deals with before all else: its words are held back until somebody asks for them. Empty if it needs no warning. */
    public Optional<String> warning() {
        return fields.text("warning");
    }

    /** Who wrote it, as they want to be called; empty if nobody is named. */
    public Optional<String> author() {
        return fields.text("author");
    }

    /** Where what it says of the law holds; empty if it says nothing of the law. */
    public Optional<String> jurisdiction() {
        return fields.text("jurisdiction");
    }

    /** What lists show of it; empty if the beginning of its text is shown. */
    public Optional<String> summary() {
        return fields.text("summary");
    }

    /** Where else it can be found: paths that begin with a slash, as typed; mostly none. */
    public List<String> aliases() {
        return fields.texts("aliases");
    }

    /** Whether it is not ready to be shown. */
    public boolean isDraft() {
        return fields.flag("draft");
    }

    /** Its fields alone. */
    public Document withoutText() {
        return new Document(path, schema, fields, imprint, closed, TextFacts.NONE, () -> Text.EMPTY);
    }

    /** The first line of the file, for a problem that concerns the whole of it. */
    public Place start() {
        return new Place(path, 1, 1);
    }
}
