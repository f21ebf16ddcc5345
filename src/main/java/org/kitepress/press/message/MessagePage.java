package org.kitepress.press.message;

import java.util.List;
import java.util.Map;
import org.kitepress.model.data.Fields;
import org.kitepress.model.text.Explanations;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Prose;
import org.kitepress.press.facts.Byline;
import org.kitepress.press.facts.FactLines;
import org.kitepress.press.facts.LinkWords;
import org.kitepress.press.facts.NoteList;
import org.kitepress.press.facts.SourceLine;

/** A whole page as a message: what it deals with, its title, what its type adds, its text, and its notes. */
final class MessagePage {

    private final MessageContext draft;
    private final Fields fields;
    private final MessageLines lines;
    private final MessageWriter text;
    private final MessageCards cards;

    MessagePage(MessageContext draft) {
        this.draft = draft;
        this.fields = draft.page().document().fields();
        this.lines = draft.lines();
        this.text = new MessageWriter(draft);
        this.cards = new MessageCards(draft);
    }

    void write() {
        head();
        text.blocks(draft.text().blocks());
        after();
        glossary();
        notes();
        sources();
    }

    private void head() {
        draft.page()
                .document()
                .warning()
                .ifPresent(
                        subject -> lines.paragraph(draft.words().get("paper-deals-with", Map.of("subject", subject))));
        lines.paragraph(text.capitals(draft.page().title()));
        new Byline(draft.page(), draft.words()).parts().forEach(lines::write);
        draft.page()
                .review()
                .filter(review -> review.isOverdue(draft.site().today()))
                .ifPresent(review -> lines.paragraph(draft.words().get("paper-review-overdue")));
        lines.apart();
        new FactLines(draft.page(), draft.words()).all().forEach(fact -> prose(fact.label() + " ", fact.value()));
    }

    private void after() {
        List<String> asks = fields.texts("asks");
        if (!asks.isEmpty()) {
            title("asks");
            asks.forEach(ask -> lines.within("- ", "  ", () -> prose("", ask)));
        }
        fields.groups("questions").forEach(this::answer);
        fields.text("contact").flatMap(draft.site()::resource).ifPresent(cards::resource);
        fields.text("form").flatMap(draft.site()::form).ifPresent(cards::form);
    }

    private void answer(Fields question) {
        question.text("ask").ifPresent(lines::paragraph);
        question.text("answer").ifPresent(answer -> prose("", answer));
    }

    /** @param label before the first paragraph, on its line */
    private void prose(String label, String typed) {
        Prose prose = Prose.of(typed);
        if (!label.isEmpty() || !prose.first().isEmpty()) {
            lines.write(label + prose.first());
        }
        text.blocks(prose.rest());
    }

    private void glossary() {
        List<Inline.Explained> all = Explanations.of(draft.text());
        if (!all.isEmpty()) {
            title("glossary");
        }
        all.forEach(one -> lines.within("- ", "  ", () -> lines.write(one.term() + ": " + one.means())));
    }

    /** A note may call another, which then comes last; so the list may grow while it is written. */
    private void notes() {
        if (!draft.notes().isEmpty()) {
            title("notes");
        }
        for (int number = 1; number <= draft.notes().size(); number++) {
            NoteList.Entry entry = draft.notes().entry(number);
            lines.within("[" + number + "] ", "  ", () -> note(entry));
        }
    }

    private void note(NoteList.Entry entry) {
        if (entry instanceof NoteList.Entry.Address address) {
            lines.write(LinkWords.printed(address.url()));
        } else if (entry instanceof NoteList.Entry.Footnote note) {
            text.blocks(draft.text().notes().get(note.number() - 1).blocks());
        }
    }

    private void sources() {
        List<Fields> sources = fields.groups("sources");
        if (!sources.isEmpty()) {
            title("sources");
        }
        for (int i = 0; i < sources.size(); i++) {
            String label = draft.words().get("message-source", Map.of("number", i + 1));
            lines.write("[" + label + "] " + SourceLine.of(sources.get(i), draft.words()));
        }
    }

    private void title(String key) {
        lines.paragraph(text.capitals(draft.words().get("paper-" + key)));
    }
}
