package org.kitepress.parse.mark;

import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;

/** Goes through a finished text, and holds out whatever is read in one go; typed code shows what it says, and is passed over. */
public final class ShownWords extends TextWalk {

    /** Stands for what is no word: nothing before it goes on behind it. */
    private static final char OTHER = '\uFFFC';

    private final ShownMarks marks;
    private final StringBuilder line = new StringBuilder();
    private String before = "";

    private ShownWords(Text text, List<Problem> problems) {
        this.marks = new ShownMarks(!text.comments().isEmpty(), problems);
    }

    public static void look(Text text, List<Problem> problems) {
        new ShownWords(text, problems).walk(text);
    }

    private void line(List<Inline> inlines, Place place) {
        line.setLength(0);
        line.append(before);
        before = "";
        inlines(inlines);
        marks.look(line, place);
    }

    @Override
    public void heading(Block.Heading heading) {
        line(heading.content(), heading.place());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        line(paragraph.content(), paragraph.place());
    }

    @Override
    public void table(Block.Table table) {
        table.header().forEach(cell -> line(cell.content(), table.place()));
        int number = table.place().line() + 1;
        for (List<Block.Cell> row : table.rows()) {
            Place place = new Place(table.place().file(), ++number, 1);
            row.forEach(cell -> line(cell.content(), place));
        }
    }

    @Override
    public void figure(Block.Figure figure) {
        image(figure.image());
        line(figure.caption(), figure.place());
        marks.look(figure.credit(), figure.place());
    }

    @Override
    public void directive(Block.Directive directive) {
        line(directive.label(), directive.place());
        blocks(directive.blocks());
    }

    /** A line that begins with a colon and a space is a meaning, and may have been meant for a directive. */
    @Override
    public void definitions(Block.Definitions definitions) {
        definitions.all().forEach(definition -> {
            definition.terms().forEach(term -> line(term, definitions.place()));
            definition.meanings().forEach(meaning -> {
                before = ": ";
                blocks(meaning);
            });
        });
    }

    @Override
    public void words(Inline.Words words) {
        line.append(words.text());
    }

    @Override
    public void code(Inline.Code code) {
        line.append(OTHER);
    }

    /** Within a brace, it is no line through words: CriticMarkup replaces what stands between such signs. */
    @Override
    public void strike(Inline.Strike strike) {
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '{') {
            line.append("~~");
        }
        super.strike(strike);
    }

    @Override
    public void link(Inline.Link link) {
        marks.look(link.title(), link.place());
        super.link(link);
    }

    @Override
    public void image(Inline.Image image) {
        marks.look(image.alt(), image.place());
        marks.look(image.title(), image.place());
        line.append(OTHER);
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        line.append('\n');
    }

    @Override
    public void citation(Inline.Citation citation) {
        line.append(OTHER);
    }
}
