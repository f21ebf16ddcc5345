package org.kitepress.pipeline.takedown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kitepress.model.Pictures;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.source.SourceFile;

/** Makes a website of files that are at hand, and takes over nothing from any run before. */
public interface Remake {

    /**
     * @param files all that the site is made from, but its pictures
     * @throws IOException if the disk will not have it
     */
    Outcome make(Job job, Path output, ProblemCollector notebook, List<SourceFile> files, Pictures pictures)
            throws IOException;
}
