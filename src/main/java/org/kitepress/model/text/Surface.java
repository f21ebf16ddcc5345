package org.kitepress.model.text;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What other pages can see of a text: its beginning, which lists tell, its headings, which links lead to, and its pictures,
 * which are published with it.
 */
public final class Surface extends TextWalk {

    /** By its ending, or by one that is written in another way. */
    private static final Pattern LEADS_TO_PICTURE = Pattern.compile("(?i)\\.(?:png|jpe?g|svg|webp|gif)(?:[#?]|$)|%");

    private final StringBuilder out = new StringBuilder();

    private Surface() {}

    /** Another word as soon as one of them is another. */
    public static String of(Text text) {
        Surface surface = new Surface();
        surface.out.append(text.cut()).append(beginning(text));
        surface.walk(text);
        return surface.out.toString();
    }

    /** All of it, if a list would have to look for a beginning. */
    private static List<Block> beginning(Text text) {
        List<Block> blocks = text.blocks();
        int end = text.cut().orElse(0);
        while (text.cut().isEmpty() && end < blocks.size()) {
            if (blocks.get(end++) instanceof Block.Paragraph) {
                return blocks.subList(0, end);
            }
        }
        return text.cut().isPresent() ? blocks.subList(0, end) : blocks;
    }

    @Override
    public void heading(Block.Heading heading) {
        out.append('#').append(heading.id()).append('\n');
        super.heading(heading);
    }

    /** Whether a link may lead to a heading depends on whom it is for. */
    @Override
    public void only(Block.Only only) {
        out.append('{').append(new TreeSet<>(only.channels())).append('\n');
        super.only(only);
        out.append("}\n");
    }

    @Override
    public void link(Inline.Link link) {
        if (LEADS_TO_PICTURE.matcher(link.target()).find()) {
            picture(link.target());
        }
        super.link(link);
    }

    @Override
    public void image(Inline.Image image) {
        picture(image.target());
    }

    private void picture(String target) {
        out.append('!').append(target).append('\n');
    }
}
