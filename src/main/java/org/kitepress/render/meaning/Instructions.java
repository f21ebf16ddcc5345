package org.kitepress.render.meaning;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextWalk;

/** Finds the things to do in a text: its {@code :::steps}. */
final class Instructions extends TextWalk {

    /**
     * @param name the heading that they stand under, or the title of the page
     * @param steps in their order, as plain text
     */
    record Instruction(String name, List<String> steps) {}

    static void pack(List<Instruction> all, Encoder out) {
        out.all(all, (one, to) -> to.text(one.name()).all(one.steps(), (step, in) -> in.text(step)));
    }

    static List<Instruction> unpack(Decoder in) {
        return in.all(from -> new Instruction(from.text(), from.all(Decoder::text)));
    }

    private final List<Instruction> found = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private String name;

    private Instructions(String title) {
        this.name = title;
    }

    static List<Instruction> in(Text text, String title) {
        Instructions walk = new Instructions(title);
        walk.blocks(text.blocks());
        return walk.found;
    }

    @Override
    public void heading(Block.Heading heading) {
        name = PlainText.of(heading.content());
    }

    /** What stands behind a warning is not told before somebody opens it. */
    @Override
    public void directive(Block.Directive directive) {
        if (directive.kind() == DirectiveKind.STEPS) {
            steps.clear();
            directive.blocks().stream()
                    .filter(Block.Listing.class::isInstance)
                    .map(Block.Listing.class::cast)
                    .flatMap(listing -> listing.items().stream())
                    .map(item -> PlainText.ofBlocks(item.blocks()))
                    .filter(step -> !step.isEmpty())
                    .forEach(steps::add);
            if (!steps.isEmpty()) {
                found.add(new Instruction(name, List.copyOf(steps)));
            }
        }
    }
}
