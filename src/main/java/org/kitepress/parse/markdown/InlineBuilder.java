package org.kitepress.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.parse.directive.DirectiveBlock;
import org.kitepress.parse.directive.DirectiveBuilder;
import org.kitepress.parse.directive.DirectiveInline;
import org.kitepress.parse.guard.BoundedSequence;
import org.kitepress.parse.guard.Depth;
import org.kitepress.parse.html.HtmlTags;
import org.kitepress.parse.html.PictureWords;
import org.kitepress.parse.html.WordsInTags;
import org.kitepress.parse.tree.BareAddresses;
import org.kitepress.parse.tree.Inlines;
import org.kitepress.parse.tree.Places;
import org.kitepress.source.Place;

/** Makes our inlines from flexmark's, and remembers which notes were called. */
final class InlineBuilder {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private static final Pattern QUOTED = Pattern.compile("^[\"'“”„«‘’]([^\"'“”„«»‘’]*[./#][^\"'“”„«»‘’]*)[\"'“”»‘’]$");

    /** Adds what a node of flexmark's is to us. */
    private interface Maker {
        void make(InlineBuilder builder, Node node, List<Inline> out);
    }

    private static final Map<Class<?>, Maker> MAKERS = Map.ofEntries(
            Map.entry(com.vladsch.flexmark.ast.Text.class, (b, node, out) -> words(unescaped(node.getChars()), out)),
            Map.entry(HtmlEntity.class, (b, node, out) -> words(unescaped(node.getChars()), out)),
            Map.entry(SoftLineBreak.class, (b, node, out) -> words("\n", out)),
            Map.entry(HardLineBreak.class, (b, node, out) -> out.add(new Inline.LineBreak())),
            Map.entry(Emphasis.class, (b, node, out) -> out.add(new Inline.Emphasis(b.setOff(node)))),
            Map.entry(StrongEmphasis.class, (b, node, out) -> out.add(new Inline.Strong(b.setOff(node)))),
            Map.entry(Strikethrough.class, (b, node, out) -> out.add(new Inline.Strike(b.setOff(node)))),
            Map.entry(Code.class, (b, node, out) -> out.add(new Inline.Code(code((Code) node)))),
            Map.entry(Link.class, (b, node, out) -> out.add(b.link((Link) node))),
            Map.entry(
                    AutoLink.class,
                    (b, node, out) ->
                            out.add(b.address(((AutoLink) node).getText().toString(), "", node))),
            Map.entry(
                    MailLink.class,
                    (b, node, out) ->
                            out.add(b.address(((MailLink) node).getText().toString(), "mailto:", node))),
            Map.entry(Image.class, (b, node, out) -> out.add(b.image((Image) node))),
            Map.entry(LinkRef.class, (b, node, out) -> b.linkRef((LinkRef) node, out)),
            Map.entry(ImageRef.class, (b, node, out) -> b.imageRef((ImageRef) node, out)),
            Map.entry(Footnote.class, (b, node, out) -> b.note((Footnote) node, out)),
            Map.entry(DirectiveInline.class, (b, node, out) -> b.directive((DirectiveInline) node, out)),
            Map.entry(
                    HtmlInlineComment.class,
                    (b, node, out) -> b.comments.meet((HtmlInlineComment) node, b.place(node))),
            Map.entry(HtmlInline.class, (b, node, out) -> b.html((HtmlInline) node, out)));

    private final Places places;
    private final Depth depth;
    private final List<Problem> problems;
    private final CitationReader citations;
    private final HtmlTags tags;
    private final BareAddresses addresses;
    private final LinkDefinitions definitions;
    private final TakenMarks marks;
    private final Comments comments;
    /** The notes that were called, numbered from 1. */
    private final Map<FootnoteBlock, Integer> calledNotes = new LinkedHashMap<>();

    /**
     * @param sources the ids of what the page may cite
     * @param comments takes those that are met
     */
    InlineBuilder(
            Places places,
            List<String> sources,
            Depth depth,
            LinkDefinitions definitions,
            WordsInTags words,
            Comments comments,
            List<Problem> problems) {
        this.places = places;
        this.comments = comments;
        this.depth = depth;
        this.problems = problems;
        this.citations = new CitationReader(sources, problems);
        this.addresses = new BareAddresses();
        this.tags = new HtmlTags(places, depth, addresses, words, problems);
        this.definitions = definitions;
        this.marks = new TakenMarks(places);
    }

    /** The notes that were called, in the order of their first calls. */
    List<FootnoteBlock> calledNotes() {
        return List.copyOf(calledNotes.keySet());
    }

    boolean isCalled(FootnoteBlock note) {
        return calledNotes.containsKey(note);
    }

    List<Inline> of(Node parent) {
        return depth.below(() -> {
            List<Inline> out = new ArrayList<>();
            parent.getChildren().forEach(node -> add(node, out));
            tags.end(out);
            return addresses.linked(Inlines.joined(out), new AddressSearch(parent, places)::place);
        });
    }

    private void add(Node node, List<Inline> out) {
        Maker maker = MAKERS.get(node.getClass());
        if (maker != null) {
            maker.make(this, node, out);
        } else if (node.hasChildren()) {
            node.getChildren().forEach(child -> add(child, out));
        } else {
            words(unescaped(node.getChars()), out);
        }
    }

    /** Characters with entities and backslashes resolved; most have neither, and are cut out of the text as they stand. */
    private static String unescaped(BasedSequence chars) {
        int start = chars.getStartOffset();
        boolean whole = chars.getEndOffset() - start == chars.length();
        String typed = whole && chars.getBase() instanceof BoundedSequence leash
                ? leash.toString().substring(start, start + chars.length())
                : chars.toString();
        return typed.indexOf('\\') < 0 && typed.indexOf('&') < 0 ? typed : chars.unescape();
    }

    private static void words(String text, List<Inline> out) {
        if (!text.isEmpty()) {
            out.add(new Inline.Words(text));
        }
    }

    /** "line endings are converted to spaces", and one space at either end is dropped if there is other text between. In a table, the backslash before a bar is the table's. */
    private static String code(Code node) {
        String text = LINE_END.matcher(node.getText().toString()).replaceAll(" ");
        if (text.contains("\\|") && node.getAncestorOfType(TableCell.class) != null) {
            text = text.replace("\\|", "|");
        }
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private List<Inline> setOff(Node node) {
        marks.look(node);
        return of(node);
    }

    /** Says what is to be said once all of a text was met. */
    void end() {
        marks.end(problems);
    }

    private Inline link(Link node) {
        List<Inline> content = addresses.inLink(() -> of(node));
        return new Inline.Link(address(node.getUrl()), unescaped(node.getTitle()), content, place(node));
    }

    /** Without quotation marks around it, which no address has. */
    private static String address(BasedSequence typed) {
        return QUOTED.matcher(unescaped(typed)).replaceFirst("$1");
    }

    private Inline address(String text, String scheme, Node node) {
        return new Inline.Link(scheme + text, "", List.of(new Inline.Words(text)), place(node));
    }

    private Inline image(Image node) {
        return new Inline.Image(address(node.getUrl()), alt(node), unescaped(node.getTitle()), place(node));
    }

    /** A description has no channels: words for one of them alone would be told to all. */
    private String alt(Node node) {
        List<Node> held = new ArrayList<>();
        node.getDescendants().forEach(inner -> {
            if (inner instanceof DirectiveInline || inner instanceof HtmlInline) {
                held.add(inner);
            }
        });
        if (!held.isEmpty()) {
            problems.add(new Problem(
                    org.kitepress.diag.Code.DIRECTIVE_BROKEN,
                    "what a picture shows is told in words alone, and to everybody: `"
                            + held.get(0).getChars() + "`",
                    "take it out of the brackets of the picture",
                    place(held.get(0))));
        }
        return new PictureWords(problems).of(new TextCollectingVisitor().collectAndGetText(node), place(node));
    }

    private void linkRef(LinkRef node, List<Inline> out) {
        Reference reference = reference(node);
        if (reference == null) {
            citation(node).ifPresentOrElse(out::add, () -> bracketed(node, out));
        } else {
            List<Inline> content = addresses.inLink(() -> of(node));
            out.add(new Inline.Link(
                    reference.getUrl().unescape(), reference.getTitle().unescape(), content, place(node)));
        }
    }

    private Optional<Inline> citation(LinkRef node) {
        String typed = node.getChars().toString();
        return CitationReader.mayBe(typed)
                ? citations.read("[" + PlainText.ofAllChannels(of(node)) + "]", place(node))
                : Optional.empty();
    }

    private void imageRef(ImageRef node, List<Inline> out) {
        Reference reference = reference(node);
        if (reference == null) {
            bracketed(node, out);
        } else {
            out.add(new Inline.Image(
                    reference.getUrl().unescape(),
                    alt(node),
                    reference.getTitle().unescape(),
                    place(node)));
        }
    }

    private Reference reference(RefNode node) {
        if (!node.isDefined()) {
            return null;
        }
        Reference written = definitions.use(node.getReferenceNode(node.getDocument()));
        if (isTakenOut(written, node)) {
            problems.add(new Problem(
                    org.kitepress.diag.Code.DIRECTIVE_BROKEN,
                    "the address of `" + node.getChars()
                            + "` is written in a directive, is used outside of it, and would be shown to everybody",
                    "use it within the directive, or write its line outside",
                    place(node)));
        }
        return written;
    }

    /** Brackets that refer to nothing are brackets. */
    private void bracketed(RefNode node, List<Inline> out) {
        if (!node.hasChildren()) {
            words(unescaped(node.getChars()), out);
            return;
        }
        words(
                node.getChars()
                        .baseSubSequence(
                                node.getStartOffset(), node.getFirstChild().getStartOffset())
                        .unescape(),
                out);
        node.getChildren().forEach(child -> add(child, out));
        words(
                node.getChars()
                        .baseSubSequence(node.getLastChild().getEndOffset(), node.getEndOffset())
                        .unescape(),
                out);
    }

    private void directive(DirectiveInline node, List<Inline> out) {
        new DirectiveBuilder(places, problems)
                .inLine(node, of(node), place(node))
                .ifPresent(out::add);
    }

    private void note(Footnote node, List<Inline> out) {
        FootnoteBlock block = node.getFootnoteBlock();
        if (block == null) {
            problems.add(new Problem(
                    org.kitepress.diag.Code.NOTE_MISSING,
                    "there is no note `" + node.getText() + "`",
                    "write it on a line of its own: `[^" + node.getText() + "]: …`",
                    place(node)));
            return;
        }
        if (isTakenOut(block, node)) {
            problems.add(new Problem(
                    org.kitepress.diag.Code.DIRECTIVE_BROKEN,
                    "the note `" + node.getText()
                            + "` is called outside of the directive that it is written in, and would be"
                            + " shown to everybody",
                    "call it within the directive, or write it outside",
                    place(node)));
            return;
        }
        int number = calledNotes.computeIfAbsent(block, note -> calledNotes.size() + 1);
        out.add(new Inline.NoteCall(number, place(node)));
    }

    /** Whether a directive decides who may read what is written in it, and it is used where others may read it. */
    private static boolean isTakenOut(Node written, Node use) {
        return guard(written)
                .filter(guard -> ancestors(use).noneMatch(guard::equals))
                .isPresent();
    }

    private static Optional<Node> guard(Node written) {
        return ancestors(written)
                .filter(node -> node instanceof DirectiveBlock block && block.isGuard())
                .findFirst();
    }

    private static Stream<Node> ancestors(Node node) {
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent);
    }

    private void html(HtmlInline node, List<Inline> out) {
        tags.add(node, out);
    }

    private Place place(Node node) {
        return places.at(node.getStartOffset());
    }
}
