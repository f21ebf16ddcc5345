package org.kitepress.model.text;

/** Inlines as one line, in which each of their letters has its place; what is no letter is a space. */
final class Line extends TextWalk {

    private final StringBuilder out = new StringBuilder();

    private Line() {}

    static String of(Iterable<Inline> inlines) {
        Line line = new Line();
        line.inlines(inlines);
        return line.out.toString();
    }

    @Override
    public void words(Inline.Words words) {
        out.append(words.text());
    }

    @Override
    public void code(Inline.Code code) {
        out.append(code.text());
    }

    @Override
    public void image(Inline.Image image) {
        out.append(' ');
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void noteCall(Inline.NoteCall call) {
        out.append(' ');
    }

    @Override
    public void citation(Inline.Citation citation) {
        out.append(' ');
    }
}
