package org.kitepress.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kitepress.bench.Measured;
import org.kitepress.bench.Sample;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.data.Schema;
import org.kitepress.parse.markdown.MarkdownParser;
import org.kitepress.parse.withdrawal.Withdrawal;
import org.kitepress.source.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of a post to its fields and its text. */
public class ParseBench extends Measured {

    private static final List<Language> LANGUAGES = List.of(new Language("en"));

    private List<SourceFile> posts;
    private List<Schema> types;
    private List<String> markdown;

    @Setup
    public void read() throws IOException {
        Sample sample = Sample.read();
        posts = sample.posts();
        types = sample.types();
        markdown = sample.markdown();
    }

    /** The whole file. */
    @Benchmark
    @OperationsPerInvocation(Sample.POSTS)
    public void post(Blackhole hole) {
        Withdrawal words = Withdrawal.of(types);
        for (SourceFile post : posts) {
            hole.consume(DocumentParser.parse(post, types, words, LANGUAGES, Limits.DEFAULT));
        }
    }

    /** Its Markdown alone. */
    @Benchmark
    @OperationsPerInvocation(Sample.POSTS)
    public void text(Blackhole hole) {
        for (String text : markdown) {
            hole.consume(MarkdownParser.parse("a.md", text, 0, List.of(), Limits.DEFAULT, new ArrayList<>()));
        }
    }
}
