package org.kitepress.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;

/** Makes definitions of a paragraph whose later lines begin with a colon and a space. */
final class DefinitionBuilder {

    private static final Pattern TYPED = Pattern.compile("\\R {0,3}: ");
    private static final String MARK = "\n: ";

    private DefinitionBuilder() {}

    /** @param typed the paragraph as it stands in the file: a colon after a backslash begins nothing */
    static Optional<Block> of(CharSequence typed, Block.Paragraph paragraph) {
        if (paragraph.content().stream().noneMatch(DefinitionBuilder::hasMark)) {
            return Optional.empty();
        }
        List<List<Inline>> lines = lines(paragraph.content());
        boolean asTyped = TYPED.matcher(typed).results().count() == lines.size() - 1;
        return lines.size() < 2 || !asTyped || lines.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new Block.Definitions(List.of(definition(lines, paragraph)), paragraph.place()));
    }

    private static boolean hasMark(Inline inline) {
        return inline instanceof Inline.Words words && words.text().contains(MARK);
    }

    private static Block.Definition definition(List<List<Inline>> lines, Block.Paragraph paragraph) {
        List<List<Block>> meanings = new ArrayList<>();
        for (List<Inline> line : lines.subList(1, lines.size())) {
            meanings.add(List.of(new Block.Paragraph(line, paragraph.place())));
        }
        return new Block.Definition(terms(lines.get(0)), List.copyOf(meanings));
    }

    /** Each line above the first colon is a word that means the same. */
    private static List<List<Inline>> terms(List<Inline> head) {
        return split(head, "\n");
    }

    private static List<List<Inline>> lines(List<Inline> content) {
        return split(content, MARK);
    }

    private static List<List<Inline>> split(List<Inline> content, String mark) {
        List<List<Inline>> parts = new ArrayList<>();
        List<Inline> part = new ArrayList<>();
        for (Inline inline : content) {
            String text = inline instanceof Inline.Words words ? words.text() : "";
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark)) {
                add(text.substring(0, at), part);
                parts.add(List.copyOf(part));
                part.clear();
                text = text.substring(at + mark.length());
            }
            if (inline instanceof Inline.Words) {
                add(text, part);
            } else {
                part.add(inline);
            }
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    private static void add(String text, List<Inline> part) {
        if (!text.isEmpty()) {
            part.add(new Inline.Words(text));
        }
    }

    /** Definitions one after the other are one list. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            Block before = all.isEmpty() ? null : all.get(all.size() - 1);
            if (block instanceof Block.Definitions next && before instanceof Block.Definitions list) {
                List<Block.Definition> both = new ArrayList<>(list.all());
                both.addAll(next.all());
                all.set(all.size() - 1, new Block.Definitions(both, list.place()));
            } else {
                all.add(block);
            }
        }
        return List.copyOf(all);
    }
}
