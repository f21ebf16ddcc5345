package org.kitepress.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.parse.guard.Depth;
import org.kitepress.parse.tree.Inlines;
import org.kitepress.source.Place;

/** Makes our inlines from the elements of HTML that stand in a line. */
final class HtmlInlines {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\f]*+[\\r\\n][ \\t\\f\\r\\n]*+|[ \\t\\f]++");

    private final HtmlPiece piece;
    private final Depth depth;
    private final PictureWords pictures;
    private boolean inLink;

    HtmlInlines(HtmlPiece piece, Depth depth, PictureWords pictures) {
        this.piece = piece;
        this.depth = depth;
        this.pictures = pictures;
    }

    /** What an element holds, on one line. */
    List<Inline> of(Element parent) {
        List<Inline> out = new ArrayList<>();
        inside(parent, out);
        return tidied(out);
    }

    private void inside(Element parent, List<Inline> out) {
        depth.below(() -> {
            parent.childNodes().forEach(child -> add(child, out));
            return out;
        });
    }

    /** Adds what a node shows; whatever cannot stand in a line stands between two line ends. */
    void add(Node node, List<Inline> out) {
        if (node instanceof TextNode words) {
            out.add(new Inline.Words(spaced(words.getWholeText())));
        } else if (node instanceof Element element) {
            add(element, HtmlRole.of(element.normalName()), out);
        }
    }

    private void add(Element element, HtmlRole role, List<Inline> out) {
        switch (role) {
            case NOTHING -> {}
            case LINE_BREAK -> out.add(new Inline.LineBreak());
            case IMAGE -> out.add(pictures.image(element, piece.place(element)));
            case CODE -> marked(role, element, List.of(new Inline.Words(element.wholeText())), out);
            case LINK -> link(element, out);
            case EMPHASIS, STRONG -> marked(role, element, asTyped(element), out);
            case WORDS, UNKNOWN -> inside(element, out);
            default -> apart(element, out);
        }
    }

    private void apart(Element element, List<Inline> out) {
        out.add(new Inline.LineBreak());
        inside(element, out);
        out.add(new Inline.LineBreak());
    }

    /** A link in a link is a part of it. */
    private void link(Element element, List<Inline> out) {
        if (inLink) {
            inside(element, out);
            return;
        }
        inLink = true;
        List<Inline> content = asTyped(element);
        inLink = false;
        marked(HtmlRole.LINK, element, content, out);
    }

    private void marked(HtmlRole role, Element element, List<Inline> content, List<Inline> out) {
        out.addAll(marked(role, element, content, piece.place(element)));
    }

    private List<Inline> asTyped(Element element) {
        List<Inline> content = new ArrayList<>();
        inside(element, content);
        return Inlines.joined(content);
    }

    /** These inlines with what an element says of them; nothing at all is marked as nothing. */
    static List<Inline> marked(HtmlRole role, Element element, List<Inline> content, Place place) {
        boolean leads = element.hasAttr("href") && !content.stream().allMatch(Inline::isSpace);
        if (content.isEmpty() || role == HtmlRole.LINK && !leads) {
            return content;
        }
        return switch (role) {
            case EMPHASIS -> List.of(new Inline.Emphasis(content));
            case STRONG -> List.of(new Inline.Strong(content));
            case CODE ->
                List.of(new Inline.Code(PlainText.ofAllChannels(content).replace('\n', ' ')));
            case LINK -> List.of(new Inline.Link(element.attr("href"), element.attr("title"), content, place));
            default -> content;
        };
    }

    private static String spaced(String text) {
        return SPACE.matcher(text)
                .replaceAll(space -> space.group().chars().anyMatch(c -> c == '\n' || c == '\r') ? "\n" : " ");
    }

    /** Without the space and the line ends that stand before and after everything, and with one line end for several. */
    static List<Inline> tidied(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : Inlines.joined(inlines)) {
            boolean first = out.isEmpty() || out.get(out.size() - 1) instanceof Inline.LineBreak;
            Optional<Inline> kept = first ? opening(inline) : Optional.of(inline);
            kept.ifPresent(out::add);
        }
        while (!out.isEmpty() && closes(out.get(out.size() - 1))) {
            out.remove(out.size() - 1);
        }
        if (!out.isEmpty() && out.get(out.size() - 1) instanceof Inline.Words words) {
            out.set(out.size() - 1, new Inline.Words(words.text().stripTrailing()));
        }
        return List.copyOf(out);
    }

    private static Optional<Inline> opening(Inline inline) {
        if (inline instanceof Inline.Words words) {
            String text = words.text().stripLeading();
            return text.isEmpty() ? Optional.empty() : Optional.of(new Inline.Words(text));
        }
        return inline instanceof Inline.LineBreak ? Optional.empty() : Optional.of(inline);
    }

    private static boolean closes(Inline inline) {
        return inline instanceof Inline.LineBreak
                || inline instanceof Inline.Words words && words.text().isBlank();
    }
}
