package org.kitepress.press.sheet;

import org.kitepress.model.Form;
import org.kitepress.model.Form.Question;
import org.kitepress.model.Resource;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** A form to be filled in with a pen: its questions with room for answers, and where to send it. */
final class FormWriter {

    private final ArticleContext galley;
    private final FoWriter fo;
    private final PenLines pen;

    FormWriter(ArticleContext galley) {
        this.galley = galley;
        this.fo = galley.fo();
        this.pen = PenLines.of(fo, galley.style().layout());
    }

    void write(Form form) {
        Look look = galley.style()
                .of(Kind.BOX)
                .with("keep-together.within-column", "auto")
                .with("role", "Div");
        fo.block(look, () -> {
            fo.block(Look.of("font-weight", "bold"), form.title());
            form.questions().forEach(this::question);
            form.postTo().ifPresent(this::sendTo);
        });
    }

    private void question(Question question) {
        String keep = question.type() == Form.Type.CHOICE ? "100" : "always";
        Look whole = Look.of("keep-together.within-column", keep, "space-before", "9pt", "role", "Div");
        fo.block(whole, () -> {
            label(question);
            room(question);
        });
    }

    private void label(Question question) {
        if (question.type() == Form.Type.CHECKBOX) {
            pen.box(question.label());
        } else {
            fo.block(Look.of("font-weight", "bold"), question.label());
        }
        if (!question.help().isEmpty()) {
            fo.block(Look.of("font-size", "0.85em", "line-height", "1.2"), question.help());
        }
    }

    private void room(Question question) {
        switch (question.type()) {
            case TEXT, EMAIL, PHONE, DATE, NUMBER -> pen.lines(1);
            case TEXTAREA, ADDRESS -> pen.lines(4);
            case CHOICE -> question.choices().forEach(pen::box);
            case CHECKBOX -> {}
        }
    }

    private void sendTo(Resource address) {
        Look look = Look.of("space-before", "9pt", "keep-together.within-column", "100", "role", "Div");
        fo.block(look, () -> {
            fo.block(Look.of("font-weight", "bold"), galley.words().get("paper-send-to"));
            address.post().forEach(line -> fo.block(Look.PLAIN, line));
        });
    }
}
