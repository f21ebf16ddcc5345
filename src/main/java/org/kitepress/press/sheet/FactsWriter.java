package org.kitepress.press.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kitepress.model.Form;
import org.kitepress.model.data.Fields;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.model.text.Prose;
import org.kitepress.press.facts.FactLines;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** What the front matter of a profile, a volunteer page or an event tells the reader, beside the text. */
final class FactsWriter {

    private static final List<String> AFTER = List.of("asks", "questions", "contact");

    private final ArticleContext galley;
    private final Fields fields;
    private final FoWriter fo;
    private final List<FactLines.Fact> facts;

    FactsWriter(ArticleContext galley) {
        this.galley = galley;
        this.fields = galley.page().document().fields();
        this.fo = galley.fo();
        this.facts = new FactLines(galley.page(), galley.words()).all();
    }

    boolean areBefore() {
        return !facts.isEmpty();
    }

    boolean areAfter() {
        return AFTER.stream().anyMatch(name -> fields.value(name).isPresent());
    }

    /** Before the text: single facts, a line each. */
    void before() {
        facts.forEach(this::fact);
    }

    /** After the text: what is asked and answered, whom to turn to. */
    void after() {
        if (!fields.texts("asks").isEmpty()) {
            heading(galley.words().get("paper-asks"));
            fields.texts("asks").forEach(ask -> prose(ask, first -> fo.text("• " + first)));
        }
        fields.groups("questions").forEach(this::answer);
        fields.text("contact").flatMap(galley.desk().site()::resource).ifPresent(new CardWriter(galley)::write);
    }

    /** What a volunteer fills in. */
    Optional<Form> form() {
        return fields.text("form").flatMap(galley.desk().site()::form);
    }

    private void fact(FactLines.Fact fact) {
        prose(fact.value(), first -> {
            fo.inline(Look.of("font-weight", "bold"), () -> fo.text(fact.label() + " "));
            fo.text(first);
        });
    }

    /** @param first writes the first paragraph, which may stand behind something else on its line */
    private void prose(String typed, Consumer<String> first) {
        Prose prose = Prose.of(typed);
        fo.block(galley.style().of(Kind.PARAGRAPH), () -> first.accept(prose.first()));
        new TextWriter(galley).blocks(prose.rest());
    }

    private void answer(Fields question) {
        question.text("ask").ifPresent(this::heading);
        question.text("answer").ifPresent(answer -> prose(answer, fo::text));
    }

    private void heading(String text) {
        fo.block(galley.style().of(Kind.HEADING).with("role", "H3"), text);
    }
}
