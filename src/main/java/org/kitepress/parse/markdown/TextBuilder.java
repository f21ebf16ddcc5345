package org.kitepress.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Text;
import org.kitepress.parse.directive.DirectiveBlock;
import org.kitepress.parse.directive.DirectiveBuilder;
import org.kitepress.parse.directive.DirectiveLabel;
import org.kitepress.parse.guard.Depth;
import org.kitepress.parse.html.HiddenHtml;
import org.kitepress.parse.html.HtmlBlocks;
import org.kitepress.parse.html.WordsInTags;
import org.kitepress.parse.mark.ShownMarks;
import org.kitepress.parse.mark.ShownWords;
import org.kitepress.parse.tree.HeadingIds;
import org.kitepress.parse.tree.LonePicture;
import org.kitepress.parse.tree.Places;
import org.kitepress.source.Place;

/** Makes our blocks from flexmark's. */
final class TextBuilder {

    /** Makes of a node of flexmark's what it is to us, if it shows anything. */
    private interface Maker {
        Optional<Block> make(TextBuilder builder, Node node);
    }

    private static final Map<Class<?>, Maker> MAKERS = Map.ofEntries(
            Map.entry(Heading.class, (b, node) -> b.heading((Heading) node)),
            Map.entry(Paragraph.class, (b, node) -> b.paragraph(node)),
            Map.entry(BlockQuote.class, (b, node) -> b.quote(node)),
            Map.entry(BulletList.class, (b, node) -> Optional.of(b.listing((BulletList) node))),
            Map.entry(FencedCodeBlock.class, (b, node) -> Optional.of(b.fenced((FencedCodeBlock) node))),
            Map.entry(IndentedCodeBlock.class, (b, node) -> Optional.of(b.indented((IndentedCodeBlock) node))),
            Map.entry(TableBlock.class, (b, node) -> Optional.of(b.tables().table((TableBlock) node))),
            Map.entry(ThematicBreak.class, (b, node) -> Optional.of(new Block.Rule(b.place(node)))),
            Map.entry(Reference.class, (b, node) -> b.definition((Reference) node)),
            Map.entry(DirectiveBlock.class, (b, node) -> b.directive((DirectiveBlock) node)),
            Map.entry(HtmlBlock.class, (b, node) -> b.comment(node)),
            Map.entry(HtmlCommentBlock.class, (b, node) -> b.comment(node)));

    /** Behind the signs that begin code: three words and more, with nothing that programs are told with. */
    private static final Pattern PROSE = Pattern.compile("[^={}]*[\\s][^={}]*[\\s][^={}]*|[^={}]*[,.!?:;]\\s[^={}]*");

    private final Places places;
    private final List<Problem> problems;
    private final Depth depth;
    private final InlineBuilder inlines;
    private final HeadingIds ids = new HeadingIds();
    private final HtmlBlocks htmlBlocks;
    private final LinkDefinitions definitions;
    private final Comments comments;
    private Optional<Integer> cut = Optional.empty();
    private int built;

    /**
     * @param sources the ids of what the text may cite, in their order
     * @param deepest how many things may stand inside each other
     */
    TextBuilder(Places places, List<String> sources, int deepest, List<Problem> problems) {
        this.places = places;
        this.depth = new Depth(deepest);
        this.problems = problems;
        this.comments = new Comments(problems);
        this.definitions = new LinkDefinitions(places);
        WordsInTags words = new WordsInTags(places, problems);
        this.inlines = new InlineBuilder(places, sources, depth, definitions, words, comments, problems);
        this.htmlBlocks = new HtmlBlocks(places, depth, ids, words, problems);
    }

    /** The whole of a document; notes are built as they are called, and may call further ones. */
    Text text(Node document) {
        List<Block> blocks = new ArrayList<>();
        HiddenHtml hidden = new HiddenHtml(comments::meet, problems);
        for (Node node : document.getChildren()) {
            built = blocks.size();
            add(node, hidden, blocks);
        }
        hidden.end();
        List<Text.Note> notes = new ArrayList<>();
        for (List<FootnoteBlock> called = inlines.calledNotes();
                notes.size() < called.size();
                called = inlines.calledNotes()) {
            for (FootnoteBlock note : called.subList(notes.size(), called.size())) {
                notes.add(new Text.Note(blocks(note)));
            }
        }
        uncalled(document);
        definitions.end(comments, problems);
        inlines.end();
        int head = cut.orElse(0);
        List<Block> before = DefinitionBuilder.joined(blocks.subList(0, head));
        List<Block> all = new ArrayList<>(before);
        all.addAll(DefinitionBuilder.joined(blocks.subList(head, blocks.size())));
        Text text = new Text(List.copyOf(all), List.copyOf(notes), cut.map(any -> before.size()), comments.places());
        ShownWords.look(text, problems);
        return text;
    }

    /** A note that nobody calls, or one that was written before under the same name, is not shown. */
    private void uncalled(Node document) {
        for (Node node : document.getChildren()) {
            if (node instanceof FootnoteBlock note && !inlines.isCalled(note)) {
                problems.add(new Problem(
                        Code.NOTE_UNUSED,
                        "the note `" + note.getText() + "` is never called and was left out",
                        "call it in the text as `[^" + note.getText() + "]`, or give it a name of its own",
                        place(note)));
            }
        }
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        HiddenHtml hidden = new HiddenHtml(comments::meet, problems);
        for (Node node : parent.getChildren()) {
            add(node, hidden, blocks);
        }
        hidden.end();
        return DefinitionBuilder.joined(blocks);
    }

    /** A block of HTML may be several of ours. */
    private void add(Node node, HiddenHtml hidden, List<Block> blocks) {
        if (node instanceof HtmlBlock html && (hidden.isOpen() || !isComment(node))) {
            blocks.addAll(htmlBlocks.of(html, hidden));
        } else if (node instanceof OrderedList list && !hidden.isOpen()) {
            blocks.addAll(depth.below(() -> numbered(list)));
        } else if (!hidden.isOpen()) {
            block(node).ifPresent(blocks::add);
        }
    }

    /** What has no maker (notes where they are written) shows nothing of its own. */
    private Optional<Block> block(Node node) {
        Maker maker = MAKERS.get(node.getClass());
        return maker == null ? Optional.empty() : depth.below(() -> maker.make(this, node));
    }

    private Optional<Block> definition(Reference node) {
        definitions.meet(node);
        return Optional.empty();
    }

    private Optional<Block> heading(Heading node) {
        List<Inline> content = inlines.of(node);
        return Optional.of(
                new Block.Heading(node.getLevel(), ids.next(PlainText.ofAllChannels(content)), content, place(node)));
    }

    /** A picture alone in its paragraph is a figure; its title is the caption. */
    private Optional<Block> paragraph(Node node) {
        List<Inline> content = inlines.of(node);
        boolean picture = node.getFirstChild() instanceof Image || node.getFirstChild() instanceof ImageRef;
        if (picture && content.size() == 1 && content.get(0) instanceof Inline.Image image) {
            return Optional.of(LonePicture.figure(image, place(node)));
        }
        Block.Paragraph paragraph = new Block.Paragraph(content, place(node));
        if (paragraph.isBlank()) {
            return Optional.empty();
        }
        if (!(node.getParent() instanceof BlockQuote)) {
            new AlertBuilder(problems).unquoted(paragraph);
        }
        return DefinitionBuilder.of(node.getChars(), paragraph).or(() -> Optional.of(paragraph));
    }

    private Optional<Block> quote(Node node) {
        if (node.getChars().startsWith(">!") && !node.getChars().startsWith(">![")) {
            new ShownMarks(problems).spoiler(node.getChars(), place(node));
        }
        return Optional.of(new AlertBuilder(problems).of(node.getChars(), blocks(node), place(node)));
    }

    private Block listing(BulletList node) {
        return listing(node, false, 1, nodes(node));
    }

    private Block listing(ListBlock node, boolean ordered, int start, List<Node> typed) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item : typed) {
            items.add(TaskMark.item(item, blocks(item)));
        }
        return new Block.Listing(ordered, start, node.isTight(), List.copyOf(items), place(typed.get(0)));
    }

    /** What was typed is what is printed: where the numbers do not go on, another list begins. */
    private List<Block> numbered(OrderedList node) {
        return NumberedRuns.of(nodes(node)).stream()
                .map(run -> listing(node, true, NumberedRuns.number(run.get(0)), run))
                .toList();
    }

    private static List<Node> nodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        parent.getChildren().forEach(nodes::add);
        return nodes;
    }

    private Block fenced(FencedCodeBlock node) {
        problems.addAll(new CodeFence(node, places).problems());
        String info = node.getInfo().toString().strip();
        new ShownMarks(problems).lookAtInfo(info, place(node));
        if (PROSE.matcher(info).matches()) {
            problems.add(new Problem(
                    Code.MARKUP_LOST,
                    "`" + info + "` stands where code says what it is written in, and would be lost",
                    "put the words on a line of their own; code begins with three backticks alone on a line",
                    place(node)));
        }
        return new Block.CodeBlock(
                node.getInfo().unescape().strip(), node.getContentChars().normalizeEOL(), place(node));
    }

    private Block indented(IndentedCodeBlock node) {
        new ShownMarks(problems).lookAtIndented(node.getContentChars(), place(node));
        return new Block.CodeBlock(
                "", node.getContentChars().trimTailBlankLines().normalizeEndWithEOL(), place(node));
    }

    private TableBuilder tables() {
        return new TableBuilder(inlines, places, problems);
    }

    private Optional<Block> directive(DirectiveBlock node) {
        List<Inline> label = node.getFirstChild() instanceof DirectiveLabel typed ? inlines.of(typed) : List.of();
        return new DirectiveBuilder(places, problems).build(node, label, blocks(node));
    }

    private static boolean isComment(Node node) {
        return node.getFirstChild() instanceof HtmlCommentBlock
                || node.getChars().trim().startsWith("<!--");
    }

    private static String firstLine(Node node) {
        String text = node.getChars().trim().toString();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).strip() + " …";
    }

    /** What follows a comment on its last line is part of it to Markdown, and not to its writer. */
    private Optional<Block> comment(Node node) {
        String text = node.getChars().trim().toString();
        if (!text.contains("-->")) {
            problems.add(new Problem(
                    Code.COMMENT_BROKEN,
                    "a comment begins here and never ends: all that follows would be left out",
                    "put `-->` behind the comment, and begin the text after an empty line",
                    place(node)));
        } else if (!text.endsWith("-->") || text.indexOf("-->") < text.length() - 3) {
            problems.add(new Problem(
                    Code.HTML_REMOVED,
                    "what stands on the lines of this comment does not come through: `" + firstLine(node) + "`",
                    "end the comment with `-->` and begin the text after an empty line",
                    place(node)));
        }
        if (!text.equals("<!--more-->")) {
            comments.meet(text, place(node));
        } else if (node.getGrandParent() == null && cut.isEmpty()) {
            cut = Optional.of(built);
        }
        return Optional.empty();
    }

    private Place place(Node node) {
        return places.at(node.getStartOffset());
    }
}
