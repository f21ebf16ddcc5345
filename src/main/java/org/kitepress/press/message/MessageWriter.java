package org.kitepress.press.message;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.Target;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextVisitor;
import org.kitepress.press.facts.LinkWords;
import org.kitepress.press.facts.NoteList;

/**
 * The text of a page as plain lines. What shows only is left out; what means something is said: large headings in capitals,
 * which cost no letters and are read aloud as words, and what is struck out as struck out.
 */
final class MessageWriter implements TextVisitor {

    private final MessageContext draft;
    private final MessageLines lines;
    private StringBuilder line = new StringBuilder();
    private int depth;

    MessageWriter(MessageContext draft) {
        this.draft = draft;
        this.lines = draft.lines();
    }

    /** Inlines as words, a seen line end as {@code \n}. */
    String text(Iterable<Inline> inlines) {
        StringBuilder before = line;
        line = new StringBuilder();
        inlines(inlines);
        String text = line.toString();
        line = before;
        return text;
    }

    @Override
    public void heading(Block.Heading heading) {
        String words = text(heading.content());
        lines.paragraph(heading.level() <= 2 ? capitals(words) : led(words));
    }

    String capitals(String words) {
        return words.toUpperCase(draft.page().language().locale());
    }

    /** Words that lead to what is under them. */
    private static String led(String words) {
        return words.matches("(?s).*[.:?!…]") ? words : words + ":";
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        lines.paragraph(text(paragraph.content()));
    }

    @Override
    public void quote(Block.Quote quote) {
        lines.apart();
        lines.within("> ", "> ", () -> blocks(quote.blocks()));
    }

    /** A list in a list stands close to the line that it belongs to. */
    @Override
    public void listing(Block.Listing listing) {
        if (depth == 0) {
            lines.apart();
        }
        depth++;
        for (int i = 0; i < listing.items().size(); i++) {
            Block.Item item = listing.items().get(i);
            lines.within(label(listing, i), "  ", () -> blocks(item.blocks()));
        }
        depth--;
    }

    private static String label(Block.Listing listing, int index) {
        String label = listing.ordered() ? listing.start() + index + ". " : "- ";
        return listing.items()
                .get(index)
                .done()
                .map(done -> done ? "[x] " : "[ ] ")
                .orElse(label);
    }

    @Override
    public void codeBlock(Block.CodeBlock block) {
        lines.verbatim(block.code().stripTrailing());
    }

    @Override
    public void table(Block.Table table) {
        new MessageTable(draft, this).write(table);
    }

    @Override
    public void rule(Block.Rule rule) {
        lines.paragraph("* * *");
    }

    @Override
    public void figure(Block.Figure figure) {
        String credit = figure.credit().isEmpty()
                ? ""
                : draft.words().get("message-picture-by", Map.of("name", figure.credit()));
        String caption = text(figure.caption());
        String join = caption.isEmpty() || credit.isEmpty() || caption.endsWith(".") ? " " : ". ";
        lines.paragraph(picture(figure.image().alt(), (caption + join + credit).strip()));
    }

    /** In a message there is no box; its word leads to its text, and a colon tells it from a heading. */
    @Override
    public void alert(Block.Alert alert) {
        String word = capitals(draft.words().get("paper-alert-" + alert.kind().word())) + ":";
        if (!alert.blocks().isEmpty() && alert.blocks().get(0) instanceof Block.Paragraph) {
            lines.apart();
            lines.within(word + " ", "", () -> blocks(alert.blocks()));
        } else {
            lines.paragraph(word);
            blocks(alert.blocks());
        }
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        definitions.all().forEach(this::definition);
    }

    private void definition(Block.Definition definition) {
        String terms = definition.terms().stream().map(this::text).collect(Collectors.joining(", "));
        lines.paragraph(led(terms));
        definition.meanings().forEach(meaning -> lines.within("  ", "  ", () -> blocks(meaning)));
    }

    /** What it means stands at the end, under its word; a star here would look like words in bold. */
    @Override
    public void explained(Inline.Explained explained) {
        words(new Inline.Words(explained.words()));
    }

    /** Kept here, too: what is meant for another way out must not be in a message, whoever forgot to take it out. */
    @Override
    public void only(Block.Only only) {
        if (only.channels().contains(Channel.MESSAGE.word())) {
            blocks(only.blocks());
        }
    }

    @Override
    public void only(Inline.Only only) {
        if (only.channels().contains(Channel.MESSAGE.word())) {
            inlines(only.content());
        }
    }

    @Override
    public void directive(Block.Directive directive) {
        new MessageDirectives(draft, this).write(directive);
    }

    @Override
    public void words(Inline.Words words) {
        line.append(words.text().replace('\n', ' '));
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        inlines(emphasis.content());
    }

    @Override
    public void strong(Inline.Strong strong) {
        line.append('*');
        inlines(strong.content());
        line.append('*');
    }

    @Override
    public void strike(Inline.Strike strike) {
        line.append(draft.words().get("message-struck", Map.of("words", text(strike.content()))));
    }

    @Override
    public void code(Inline.Code code) {
        line.append(code.text());
    }

    @Override
    public void link(Inline.Link link) {
        inlines(link.content());
        Target target = draft.target(link.target());
        if (target instanceof Target.Outside outside && !LinkWords.says(link, outside)) {
            call(new NoteList.Entry.Address(outside.url()));
        } else if (target instanceof Target.Contact contact
                && !LinkWords.says(link, LinkWords.address(contact.url()))) {
            line.append(" (").append(LinkWords.address(contact.url())).append(')');
        }
    }

    @Override
    public void image(Inline.Image image) {
        line.append(picture(image.alt(), ""));
    }

    private String picture(String alt, String caption) {
        String between = alt.endsWith(".") ? " " : ". ";
        String what = Stream.of(alt.strip(), caption.strip())
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
        return what.isEmpty() ? "" : draft.words().get("message-picture", Map.of("what", what));
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        line.append('\n');
    }

    @Override
    public void noteCall(Inline.NoteCall call) {
        call(new NoteList.Entry.Footnote(call.number()));
    }

    /** The space before it holds it to its word, and is an ordinary one in the message. */
    private void call(NoteList.Entry note) {
        line.append("\u00A0[").append(draft.notes().number(note)).append(']');
    }

    /** Named as a source, which tells it from the call of a note. */
    @Override
    public void citation(Inline.Citation citation) {
        if (!citation.cites().isEmpty()) {
            line.append(citation.cites().stream().map(this::cite).collect(Collectors.joining("; ", "[", "]")));
        }
    }

    private String cite(Inline.Cite cite) {
        String source = draft.words().get("message-source", Map.of("number", cite.number()));
        return cite.locator().isEmpty() ? source : source + ", " + cite.locator();
    }
}
