package org.kitepress.press.sheet;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.press.fo.Look;

/** What stands in columns under a title: facts, the text of the page, and its notes. */
final class BodyWriter {

    /** Space beside what runs across the columns would be dropped; padding is kept. */
    private static final Look ACROSS = Look.of("span", "all", "padding-top", "6pt", "padding-bottom", "9pt");

    /**
     * Each part is a child of the flow itself, because only such a child may run across the columns. Empty ones are left
     * out: FOP cannot balance columns with nothing in them.
     */
    private record Part(Look look, Runnable content) {}

    private final ArticleContext galley;
    private final String id;
    private final TextWriter text;
    private final FactsWriter facts;

    /** @param id of the place where the first part begins */
    BodyWriter(ArticleContext galley, String id) {
        this.galley = galley;
        this.id = id;
        this.text = new TextWriter(galley);
        this.facts = new FactsWriter(galley);
    }

    void write() {
        List<Part> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            Look look = parts.get(i).look();
            section(i == 0 ? look.with("id", id) : look, parts.get(i).content());
        }
        GlossaryWriter glossary = new GlossaryWriter(galley);
        if (!glossary.isEmpty()) {
            section(Look.PLAIN, glossary::write);
        }
        NotesWriter notes = new NotesWriter(galley);
        if (!notes.isEmpty()) {
            section(Look.PLAIN, notes::write);
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (facts.areBefore()) {
            parts.add(new Part(Look.PLAIN, facts::before));
        }
        galley.text().blocks().forEach(block -> parts.add(part(block)));
        if (facts.areAfter()) {
            parts.add(new Part(Look.PLAIN, facts::after));
        }
        facts.form().ifPresent(form -> parts.add(new Part(ACROSS, () -> new FormWriter(galley).write(form))));
        return parts;
    }

    /** Lines to write on need the whole sheet, and so do tables that have too little room in a column. */
    private Part part(Block block) {
        if (block instanceof Block.Table table && isWide(table)) {
            return new Part(ACROSS, () -> {
                galley.fo().at(table);
                text.tableAcross(table);
            });
        }
        boolean isForm = block instanceof Block.Directive directive && directive.kind() == DirectiveKind.FORM;
        return new Part(isForm ? ACROSS : Look.PLAIN, () -> text.block(block));
    }

    private boolean isWide(Block.Table table) {
        return !TableFit.inColumn(table, galley.style()).fits()
                && TableFit.across(table, galley.style()).fits();
    }

    private void section(Look look, Runnable content) {
        Look part = look.with("role", "Div")
                .with("xml:lang", galley.page().language().tag());
        galley.fo().in(galley.page());
        galley.fo().block(part, () -> {
            RunningHead.of(galley.desk()).mark(galley.page().title());
            content.run();
        });
    }
}
