package org.kitepress.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kitepress.bench.Measured;
import org.kitepress.bench.Sample;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.Page;
import org.kitepress.model.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** From the text of a page to its HTML, and to the whole page as it is written. */
public class PageBench extends Measured {

    private List<Page> pages;
    private List<Text> texts;
    private PageMaker maker;

    @Setup
    public void make(Blackhole hole) throws IOException {
        Sample sample = Sample.read();
        pages = sample.pages();
        texts = sample.texts();
        maker = new PageMaker(sample, hole::consume);
        expectTheSame(sample);
    }

    /** A benchmark of pages that nobody gets would tell nothing. */
    private void expectTheSame(Sample sample) {
        List<Artifact> own = new ArrayList<>();
        pages.forEach(new PageMaker(sample, own::add)::write);
        if (!texts(own).equals(texts(sample.made()))) {
            throw new IllegalStateException("a build writes other pages");
        }
    }

    private static Map<String, String> texts(List<Artifact> files) {
        return files.stream().collect(Collectors.toMap(Artifact::path, Artifact::text));
    }

    /** The text alone. */
    @Benchmark
    @OperationsPerInvocation(Sample.POSTS)
    public void html(Blackhole hole) {
        for (int i = 0; i < Sample.POSTS; i++) {
            hole.consume(maker.html(pages.get(i), texts.get(i)));
        }
    }

    /** The same and all that stands around it. */
    @Benchmark
    @OperationsPerInvocation(Sample.POSTS)
    public void page() {
        pages.forEach(maker::write);
    }
}
