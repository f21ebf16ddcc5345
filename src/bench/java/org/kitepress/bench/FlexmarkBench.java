package org.kitepress.bench;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** The yardstick: flexmark's own way from the same Markdown to HTML. */
public class FlexmarkBench extends Measured {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create()))
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private List<String> markdown;
    private List<? extends Node> trees;

    @Setup
    public void read() throws IOException {
        markdown = Sample.read().markdown();
        trees = markdown.stream().map(PARSER::parse).toList();
    }

    @Benchmark
    @OperationsPerInvocation(Sample.POSTS)
    public void text(Blackhole hole) {
        for (String text : markdown) {
            hole.consume(PARSER.parse(text));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Sample.POSTS)
    public void html(Blackhole hole) {
        for (Node tree : trees) {
            hole.consume(RENDERER.render(tree));
        }
    }
}
