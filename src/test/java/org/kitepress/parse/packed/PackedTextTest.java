package org.kitepress.parse.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kitepress.memo.Decoder;
import org.kitepress.model.text.AlertKind;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Text;
import org.kitepress.parse.markdown.Markdown;
import org.kitepress.source.Place;

@DisplayName("A text that was packed")
class PackedTextTest {

    private static final Path TEXTS = Path.of("src/test/sites");

    private static Text again(Text text) {
        return new TextUnpacker(Markdown.FILE, Decoder.of(TextPacker.pack(text))).text();
    }

    @TestFactory
    Stream<DynamicTest> isTheSameAgain() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream()
                    .map(file -> DynamicTest.dynamicTest(TEXTS.relativize(file).toString(), () -> same(file)));
        }
    }

    private static void same(Path file) throws IOException {
        String whole = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Text text = Markdown.parse(whole, new ArrayList<>());
        assertThat(again(text)).isEqualTo(text);
    }

    @Test
    void isTheSameAgainWhateverIsInIt() {
        Place place = new Place(Markdown.FILE, 3, 40_000);
        List<Inline> line = List.of(
                new Inline.Words("Wörter, 字, 🪁"),
                new Inline.Emphasis(List.of(new Inline.Strong(List.of(new Inline.Strike(List.of()))))),
                new Inline.Code("code"),
                new Inline.Link("a.md", "title", List.of(new Inline.Words("a")), place),
                new Inline.Image("a.png", "", "title", place),
                new Inline.Citation(List.of(new Inline.Cite(2, "page 3"), new Inline.Cite(1, "")), place),
                new Inline.Only(Set.of("print"), List.of(), place),
                new Inline.Contact("line", true, List.of(), place),
                new Inline.Explained("plea", "Plea", "What you say."),
                new Inline.LineBreak(),
                new Inline.NoteCall(1, place));
        Block.Paragraph paragraph = new Block.Paragraph(line, place);
        List<Block> blocks = List.of(
                new Block.Heading(2, "id", line, place),
                paragraph,
                new Block.Quote(List.of(paragraph), place),
                new Block.Listing(
                        true,
                        7,
                        false,
                        List.of(
                                new Block.Item(Optional.empty(), List.of()),
                                new Block.Item(Optional.of(true), List.of(paragraph)),
                                new Block.Item(Optional.of(false), List.of())),
                        place),
                new Block.CodeBlock("java", "int a;", place),
                new Block.Table(
                        List.of(new Block.Cell(Block.Align.END, line)),
                        List.of(List.of(new Block.Cell(Block.Align.CENTER, List.of()))),
                        place),
                new Block.Rule(place),
                new Block.Figure(new Inline.Image("a.png", "alt", "", place), line, "credit", place),
                new Block.Directive(
                        DirectiveKind.WARNING,
                        line,
                        List.of(new Block.Attribute("id", "a")),
                        List.of(paragraph),
                        place),
                new Block.Alert(AlertKind.CAUTION, List.of(paragraph), place),
                new Block.Definitions(
                        List.of(new Block.Definition(List.of(line, line), List.of(List.of(paragraph)))), place),
                new Block.Only(Set.of("web", "print"), List.of(paragraph), place));
        Text text = new Text(blocks, List.of(new Text.Note(blocks)), Optional.of(0));
        assertThat(again(text)).isEqualTo(text);
    }

    @Test
    void isHandedOutAsItIsWhileSomebodyHoldsIt() {
        Text text = Markdown.parse("We *walked*.\n", new ArrayList<>());
        assertThat(PackedText.of(Markdown.FILE, text).get()).isSameAs(text);
    }
}
