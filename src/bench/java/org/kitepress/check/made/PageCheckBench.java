package org.kitepress.check.made;

import java.io.IOException;
import java.util.List;
import org.kitepress.bench.Measured;
import org.kitepress.bench.Sample;
import org.kitepress.model.output.Artifact;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/** From a page as it is written to what it names and fetches. */
public class PageCheckBench extends Measured {

    private PageCheck check;
    private List<Artifact> pages;

    @Setup
    public void make() throws IOException {
        Sample sample = Sample.read();
        check = new PageCheck(sample.site());
        pages = sample.made();
    }

    @Benchmark
    @OperationsPerInvocation(Sample.POSTS)
    public PageCheck page() {
        pages.forEach(check::look);
        return check;
    }
}
