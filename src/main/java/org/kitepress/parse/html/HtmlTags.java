package org.kitepress.parse.html;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Inline;
import org.kitepress.parse.guard.Depth;
import org.kitepress.parse.tree.BareAddresses;
import org.kitepress.parse.tree.Inlines;
import org.kitepress.parse.tree.Places;
import org.kitepress.source.Place;

/** Pairs the tags that stand in a line, with Markdown between them, and puts what they mean around it. */
public final class HtmlTags {

    private final Places places;
    private final Depth depth;
    private final BareAddresses addresses;
    private final HtmlRemovals removals;
    private final WordsInTags words;
    private final PictureWords pictures;
    private final Deque<Opened> opened = new ArrayDeque<>();

    /** A tag that waits for its end: what comes after it stands in {@code line} from {@code from} on. */
    private record Opened(Element element, HtmlRole role, List<Inline> line, int from, Place place) {
        boolean isIn(List<Inline> other) {
            return line == other;
        }
    }

    public HtmlTags(Places places, Depth depth, BareAddresses addresses, WordsInTags words, List<Problem> problems) {
        this.places = places;
        this.depth = depth;
        this.addresses = addresses;
        this.words = words;
        this.removals = new HtmlRemovals(problems);
        this.pictures = new PictureWords(problems);
    }

    public void add(HtmlInline node, List<Inline> line) {
        String typed = node.getChars().toString();
        Place place = places.at(node.getStartOffset());
        if (!isHidden(line) && words.areIn(typed, node.getStartOffset())) {
            return;
        }
        if (typed.startsWith("</")) {
            close(typed.substring(2, typed.length() - 1).strip().toLowerCase(Locale.ROOT), line, place);
        } else if (typed.startsWith("<!") || typed.startsWith("<?")) {
            removals.other(typed, place);
        } else {
            open(node, line, place);
        }
    }

    private void open(HtmlInline node, List<Inline> line, Place place) {
        HtmlPiece piece = HtmlPiece.of(List.of(node.getChars()), places);
        Element element = HtmlTag.read(node.getChars().toString(), piece);
        Optional<String> hiding = HtmlHiding.of(element);
        if (hiding.isPresent() || isHidden(line)) {
            hide(element, hiding, line, place);
            return;
        }
        inspect(element, piece, place);
        HtmlRole role = HtmlRole.of(element.normalName());
        switch (role) {
            case IMAGE -> line.add(pictures.image(element, place));
            case LINE_BREAK -> line.add(new Inline.LineBreak());
            case EMPHASIS, STRONG, CODE -> push(element, role, line, place);
            case LINK -> push(element, isInLink(node) ? HtmlRole.WORDS : role, line, place);
            default -> {}
        }
    }

    /** In what is hidden, every end tag has to find its own beginning. */
    private void hide(Element element, Optional<String> hiding, List<Inline> line, Place place) {
        String name = element.normalName();
        if (!isHidden(line)) {
            removals.hidden(hiding.orElseThrow(), name, place);
        }
        if (!HiddenHtml.VOID.contains(name)) {
            push(element, isHidden(line) ? HtmlRole.WORDS : HtmlRole.NOTHING, line, place);
        }
    }

    private boolean isHidden(List<Inline> line) {
        return opened.stream().anyMatch(tag -> tag.isIn(line) && tag.role() == HtmlRole.NOTHING);
    }

    private void inspect(Element element, HtmlPiece piece, Place place) {
        if (HtmlRole.of(element.normalName()).isRemoved()) {
            removals.element(element.normalName(), place);
        }
        new HtmlInspector(piece, Set.of(), removals).attributes(element);
    }

    private void push(Element element, HtmlRole role, List<Inline> line, Place place) {
        depth.down();
        opened.push(new Opened(element, role, line, line.size(), place));
    }

    /** A link in a link is a part of it. */
    private boolean isInLink(Node node) {
        return opened.stream().anyMatch(tag -> tag.element().normalName().equals("a"))
                || node.getAncestorOfType(Link.class, LinkRef.class) != null;
    }

    private void close(String name, List<Inline> line, Place place) {
        boolean isOpen = opened.stream()
                .takeWhile(tag -> tag.isIn(line))
                .anyMatch(tag -> tag.element().normalName().equals(name));
        if (isOpen) {
            while (!opened.peek().element().normalName().equals(name)) {
                unpaired(pop());
            }
            wrap(pop());
        } else if (HtmlRole.of(name).marksWords()) {
            removals.unpaired("/" + name, place);
        }
    }

    /** The line ends here, and with it whatever was not closed. */
    public void end(List<Inline> line) {
        while (!opened.isEmpty() && opened.peek().isIn(line)) {
            unpaired(pop());
        }
    }

    private Opened pop() {
        depth.up();
        return opened.pop();
    }

    private void unpaired(Opened tag) {
        if (tag.role() == HtmlRole.NOTHING) {
            removals.endless(tag.element().normalName(), tag.place());
            tag.line().subList(tag.from(), tag.line().size()).clear();
        } else if (tag.role() != HtmlRole.WORDS) {
            removals.unpaired(tag.element().normalName(), tag.place());
        }
    }

    private void wrap(Opened tag) {
        List<Inline> between = tag.line().subList(tag.from(), tag.line().size());
        List<Inline> content = addresses.linked(Inlines.joined(new ArrayList<>(between)), typed -> tag.place());
        between.clear();
        if (tag.role() != HtmlRole.NOTHING) {
            boolean link = tag.role() == HtmlRole.LINK && tag.element().hasAttr("href");
            tag.line()
                    .addAll(HtmlInlines.marked(
                            tag.role(), tag.element(), link ? withoutLinks(content) : content, tag.place()));
        }
    }

    private static List<Inline> withoutLinks(List<Inline> content) {
        return Inlines.joined(content.stream().flatMap(HtmlTags::withoutLink).toList());
    }

    private static Stream<Inline> withoutLink(Inline inline) {
        if (inline instanceof Inline.Link link) {
            return withoutLinks(link.content()).stream();
        } else if (inline instanceof Inline.Emphasis part) {
            return Stream.of(new Inline.Emphasis(withoutLinks(part.content())));
        } else if (inline instanceof Inline.Strong part) {
            return Stream.of(new Inline.Strong(withoutLinks(part.content())));
        } else if (inline instanceof Inline.Strike part) {
            return Stream.of(new Inline.Strike(withoutLinks(part.content())));
        } else if (inline instanceof Inline.Only part) {
            return Stream.of(new Inline.Only(part.channels(), withoutLinks(part.content()), part.place()));
        }
        return Stream.of(inline);
    }
}
