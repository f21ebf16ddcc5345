package org.kitepress.parse.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.parse.guard.Depth;
import org.kitepress.parse.tree.HeadingIds;
import org.kitepress.parse.tree.Places;
import org.kitepress.source.Place;

/** Makes our blocks from a block of HTML: what is allowed has a block of ours, and nothing else passes. */
public final class HtmlBlocks {

    /** A parser of pieces passes it over. */
    private static final Pattern DECLARATION = Pattern.compile("<![A-Za-z][^>]*+>?");

    private final Places places;
    private final Depth depth;
    private final HeadingIds ids;
    private final HtmlRemovals removals;
    private final WordsInTags words;
    private final PictureWords pictures;

    public HtmlBlocks(Places places, Depth depth, HeadingIds ids, WordsInTags words, List<Problem> problems) {
        this.places = places;
        this.depth = depth;
        this.ids = ids;
        this.words = words;
        this.removals = new HtmlRemovals(problems);
        this.pictures = new PictureWords(problems);
    }

    /** @param hidden what its neighbors hide */
    public List<Block> of(HtmlBlock node, HiddenHtml hidden) {
        HtmlPiece piece = hidden.without(HtmlPiece.of(node.getContentLines(), places));
        Element body = piece.parsed();
        DECLARATION
                .matcher(piece.html())
                .results()
                .forEach(found -> removals.other(found.group(), piece.place(found.start())));
        body.filter(new HtmlInspector(piece, words.in(piece), removals));
        return new Walk(piece).blocks(body);
    }

    /** One way through one piece: words gather in a paragraph until something stands apart from them. */
    private final class Walk {

        private final HtmlPiece piece;
        private final HtmlInlines inlines;

        Walk(HtmlPiece piece) {
            this.piece = piece;
            this.inlines = new HtmlInlines(piece, depth, pictures);
        }

        List<Block> blocks(Element parent) {
            Gathering out = new Gathering(piece);
            inside(parent, out);
            return out.done();
        }

        private void inside(Element parent, Gathering out) {
            depth.below(() -> {
                parent.childNodes().forEach(child -> add(child, out));
                return out;
            });
        }

        private void add(Node node, Gathering out) {
            HtmlRole role = node instanceof Element element ? HtmlRole.of(element.normalName()) : HtmlRole.WORDS;
            if (!(node instanceof Element element) || role.isInline() && role != HtmlRole.WORDS) {
                out.gather(node, inlines);
                return;
            }
            if (role == HtmlRole.WORDS || role == HtmlRole.UNKNOWN && !element.isBlock()) {
                inside(element, out);
            } else if (role != HtmlRole.NOTHING) {
                out.endParagraph();
                apart(element, role, out);
                out.endParagraph();
            }
        }

        private void apart(Element element, HtmlRole role, Gathering out) {
            switch (role) {
                case HEADING -> heading(element).ifPresent(out::add);
                case QUOTE -> out.addIfAny(blocks(element), inner -> new Block.Quote(inner, piece.place(element)));
                case LIST -> out.addIfAny(items(element), items -> listing(element, items));
                case CODE_BLOCK -> out.add(new Block.CodeBlock("", code(element), piece.place(element)));
                case TABLE -> new HtmlTable(inlines, piece).blocks(element).forEach(out::add);
                case TERMS -> terms(element, out);
                case RULE -> out.add(new Block.Rule(piece.place(element)));
                case FIGURE -> figure(element, out);
                case TITLE ->
                    HtmlTable.title(inlines.of(element), piece.place(element)).ifPresent(out::add);
                default -> inside(element, out);
            }
        }

        /** Terms that cannot be sorted come one after another, in bold. */
        private void terms(Element element, Gathering out) {
            List<Block.Definition> all = HtmlTerms.of(element, inlines::of, this::blocks);
            if (all.isEmpty()) {
                inside(element, out);
            }
            out.addIfAny(all, sorted -> new Block.Definitions(sorted, piece.place(element)));
        }

        private Optional<Block> heading(Element element) {
            List<Inline> content = inlines.of(element);
            int level = element.normalName().charAt(1) - '0';
            return content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Block.Heading(
                            level, ids.next(PlainText.ofAllChannels(content)), content, piece.place(element)));
        }

        private List<Block.Item> items(Element list) {
            List<Block.Item> items = new ArrayList<>();
            for (Element child : list.children()) {
                Gathering out = new Gathering(piece);
                if (HtmlRole.of(child.normalName()) == HtmlRole.ITEM) {
                    inside(child, out);
                } else {
                    add(child, out);
                }
                List<Block> blocks = out.done();
                if (!blocks.isEmpty()) {
                    items.add(new Block.Item(Optional.empty(), blocks));
                }
            }
            return List.copyOf(items);
        }

        private Block listing(Element list, List<Block.Item> items) {
            boolean tight = list.children().stream()
                    .flatMap(item -> item.children().stream())
                    .noneMatch(part -> part.normalName().equals("p"));
            return new Block.Listing(
                    list.normalName().equals("ol"), start(list.attr("start")), tight, items, piece.place(list));
        }

        /** As long a number as Markdown takes; anything else is 1. */
        private static int start(String typed) {
            return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 1;
        }

        private static String code(Element element) {
            String text = element.wholeText();
            return text.endsWith("\n") ? text : text + "\n";
        }

        private void figure(Element element, Gathering out) {
            List<Element> images = element.getElementsByTag("img");
            List<Element> captions = element.getElementsByTag("figcaption");
            if (images.size() != 1 || captions.size() > 1 || !isBare(element)) {
                inside(element, out);
                return;
            }
            Place place = piece.place(images.get(0));
            List<Inline> caption = captions.isEmpty() ? List.of() : inlines.of(captions.get(0));
            out.add(new Block.Figure(pictures.image(images.get(0), place), caption, "", piece.place(element)));
        }

        /** Whether it is a picture with words under it, so that nothing is lost. */
        private static boolean isBare(Element figure) {
            return figure.ownText().isBlank()
                    && figure.children().stream()
                            .allMatch(child -> List.of("img", "figcaption").contains(child.normalName()));
        }
    }
}
