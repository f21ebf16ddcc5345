package org.kitepress.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;

/** The box of a task, as in GFM: {@code [ ]} or {@code [x]} and a space where an item of a list begins. */
final class TaskMark {

    private static final Pattern MARK = Pattern.compile("\\[([ xX])]\\s++");

    private TaskMark() {}

    /** An item of these blocks; one that begins with a box is a task, and its box is no longer in its words. */
    static Block.Item item(Node typed, List<Block> blocks) {
        return isTyped(typed) && opening(blocks) instanceof Inline.Words words
                ? item(MARK.matcher(words.text()), blocks)
                : new Block.Item(Optional.empty(), blocks);
    }

    /** A bracket behind a backslash is none. */
    private static boolean isTyped(Node item) {
        return item.getFirstChild() != null && item.getFirstChild().getChars().startsWith("[");
    }

    private static Inline opening(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph
                ? paragraph.content().get(0)
                : new Inline.LineBreak();
    }

    private static Block.Item item(Matcher mark, List<Block> blocks) {
        if (!mark.lookingAt()) {
            return new Block.Item(Optional.empty(), blocks);
        }
        return new Block.Item(Optional.of(!mark.group(1).equals(" ")), withoutMark(blocks, mark.end()));
    }

    private static List<Block> withoutMark(List<Block> blocks, int length) {
        Block.Paragraph first = (Block.Paragraph) blocks.get(0);
        List<Inline> content = new ArrayList<>(first.content());
        Inline.Words words = (Inline.Words) content.get(0);
        content.set(0, new Inline.Words(words.text().substring(length)));
        List<Block> out = new ArrayList<>(blocks);
        out.set(0, new Block.Paragraph(List.copyOf(content), first.place()));
        return List.copyOf(out);
    }
}
