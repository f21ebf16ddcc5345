package org.kitepress.press.sheet;

import java.util.List;
import org.kitepress.model.data.Fields;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.press.facts.LinkWords;
import org.kitepress.press.facts.NoteList;
import org.kitepress.press.facts.SourceLine;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** What stands at the end of an article: its notes, and the sources of a guide. */
final class NotesWriter {

    private final ArticleContext galley;
    private final FoWriter fo;
    private final TextWriter text;

    NotesWriter(ArticleContext galley) {
        this.galley = galley;
        this.fo = galley.fo();
        this.text = new TextWriter(galley);
    }

    boolean isEmpty() {
        return galley.notes().isEmpty() && sources().isEmpty();
    }

    void write() {
        if (!galley.notes().isEmpty()) {
            part("notes", this::notes);
        }
        if (!sources().isEmpty()) {
            part("sources", this::numberedSources);
        }
    }

    private List<Fields> sources() {
        return galley.page().document().fields().groups("sources");
    }

    private void part(String title, Runnable content) {
        fo.block(galley.style().of(Kind.NOTE).with("role", "Div"), () -> {
            Look look = Look.of("font-weight", "bold", "keep-with-next.within-column", "always");
            fo.block(look, galley.words().get("paper-" + title));
            content.run();
        });
    }

    private void numberedSources() {
        for (int i = 0; i < sources().size(); i++) {
            Fields source = sources().get(i);
            new ListWriter(galley, text)
                    .single(
                            "[" + (i + 1) + "]",
                            "2.3em",
                            () -> fo.block(Look.PLAIN, SourceLine.of(source, galley.words())));
        }
    }

    /** A note may call another, which then comes last; so the list may grow while it is written. */
    private void notes() {
        for (int number = 1; number <= galley.notes().size(); number++) {
            note(number, galley.notes().entry(number));
        }
    }

    private void note(int number, NoteList.Entry entry) {
        new ListWriter(galley, text).single(number + ".", "1.8em", () -> {
            if (entry instanceof NoteList.Entry.Address address) {
                fo.block(Look.PLAIN, LinkWords.printed(address.url()));
            } else if (entry instanceof NoteList.Entry.Footnote note) {
                text.framed(galley.text().notes().get(note.number() - 1).blocks());
            }
        });
    }
}
