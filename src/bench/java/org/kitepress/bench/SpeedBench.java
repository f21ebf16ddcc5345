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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.kitepress.assemble.SiteAssembler;
import org.kitepress.model.Content;
import org.kitepress.model.Settings;
import org.kitepress.model.Site;
import org.kitepress.model.Theme;
import org.kitepress.model.data.Schema;
import org.kitepress.model.text.Text;
import org.kitepress.parse.ContentParser;
import org.kitepress.parse.Reading;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.ThemeParser;
import org.kitepress.parse.TypeParser;
import org.kitepress.read.ProgramReader;
import org.kitepress.render.Writing;
import org.kitepress.source.SourceFile;

/**
 * What our way from Markdown to HTML costs against flexmark's own, text by text in one thread of one process, so that
 * whatever slows the machine down slows down both. The first rounds only warm up.
 */
class SpeedBench {

    private static final int POSTS = Integer.getInteger("bench.posts", 3000);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 3);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);
    private static final double BAR_ALL = 0.65;
    private static final double BAR_WRITER = 0.20;

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

    /** Nanoseconds for all posts, and the length of what came out, so that nothing can be left out. */
    private record Round(long theirParser, long theirRenderer, long ourParser, long ourWriter, long length) {

        private double all() {
            return (double) (ourParser + ourWriter) / (theirParser + theirRenderer);
        }

        private double writer() {
            return (double) ourWriter / theirRenderer;
        }
    }

    @Test
    void compares() throws IOException {
        List<String> posts = Corpus.of(POSTS);
        Writing writing = new Writing(site());
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            Round round = round(posts, writing);
            if (i >= WARM_UP) {
                rounds.add(round);
            }
        }
        tell(rounds);
    }

    private static Round round(List<String> posts, Writing writing) {
        long[] sums = new long[5];
        for (String post : posts) {
            long start = System.nanoTime();
            Node theirs = PARSER.parse(post);
            long parsed = System.nanoTime();
            String rendered = RENDERER.render(theirs);
            long done = System.nanoTime();
            Text ours = Reading.read(post);
            long read = System.nanoTime();
            String written = writing.write(ours);
            long end = System.nanoTime();
            sums[0] += parsed - start;
            sums[1] += done - parsed;
            sums[2] += read - done;
            sums[3] += end - read;
            sums[4] += rendered.length() + written.length();
        }
        return new Round(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    private static void tell(List<Round> rounds) {
        System.out.printf(
                Locale.ROOT,
                "%d posts, median of %d rounds, microseconds for a post:%n"
                        + "  flexmark's parser %.1f, its HtmlRenderer %.1f%n"
                        + "  our parser and tree %.1f, our writer %.1f%n"
                        + "  parser, tree and writer against parser and HtmlRenderer: %.3f (at most %.2f)%n"
                        + "  writer against HtmlRenderer: %.3f (at most %.2f)%n",
                POSTS,
                ROUNDS,
                median(rounds, round -> micros(round.theirParser())),
                median(rounds, round -> micros(round.theirRenderer())),
                median(rounds, round -> micros(round.ourParser())),
                median(rounds, round -> micros(round.ourWriter())),
                median(rounds, Round::all),
                BAR_ALL,
                median(rounds, Round::writer),
                BAR_WRITER);
    }

    private static double micros(long nanos) {
        return nanos / 1000.0 / POSTS;
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        List<Double> sorted = rounds.stream()
                .map(value::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    /** One page, the theme of the program, and no more. */
    private static Site site() throws IOException {
        List<SourceFile> program = ProgramReader.read();
        List<SourceFile> files = List.of(
                file("site.yaml", "title: T\nurl: https://example.org/\n"),
                file("content/posts/a.md", "---\ntitle: T\ndate: 2026-01-01\n---\n\nWords.\n"));
        List<Schema> types = TypeParser.parse(program, files).value();
        Settings settings = SettingsParser.parse(files, types).value();
        Theme theme = ThemeParser.parse(settings, files, program).value();
        Content content = ContentParser.parse(files, types, settings.languages(), settings.limits())
                .value();
        return SiteAssembler.assemble(content, List.of(), new org.kitepress.model.Pictures(List.of(), List.of()), settings, theme, LocalDate.of(2026, 2, 1), false)
                .value();
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
