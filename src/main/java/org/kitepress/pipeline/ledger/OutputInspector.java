package org.kitepress.pipeline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kitepress.check.Inspection;
import org.kitepress.check.names.NeverCheck;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.output.ArtifactInfo;
import org.kitepress.model.output.Keys;
import org.kitepress.model.output.Sink;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.pipeline.job.Progress;
import org.kitepress.pipeline.ledger.Ledger.Made;
import org.kitepress.write.Staging;

/** Where every file of a website passes as soon as it is made, or is known to stand already: the rules look at it, and let it go. */
public final class OutputInspector implements Sink {

    /** Where files go that have passed. */
    public interface Next {

        /** For those who write nothing. */
        Next NOWHERE = new Next() {
            @Override
            public void accept(Artifact made) {}

            @Override
            public void keep(String path, long print) {}
        };

        void accept(Artifact made);

        /**
         * A file that stands is to stand on.
         *
         * @param print of what is in it
         */
        void keep(String path, long print);
    }

    private final Inspection inspection;
    private final NeverCheck never;
    private final StandingFiles standing;
    private final Next next;
    private final Progress progress;
    private final Map<String, Made> passed = new ConcurrentHashMap<>();

    /** @param next takes what has passed, from several threads at once */
    public OutputInspector(Job job, Site site, ProblemCollector notebook, StandingFiles standing, Next next) {
        this.inspection = new Inspection(site);
        this.never = new NeverCheck(job.never(), site, notebook.sources(), "site/");
        this.standing = standing;
        this.next = next;
        this.progress = job.progress();
    }

    @Override
    public void accept(Artifact made) {
        if (allows(made.path())) {
            inspection.accept(made);
            never.look(made);
            if (standing.holds(made)) {
                next.keep(made.path(), Staging.print(made.bytes()));
            } else {
                next.accept(made);
            }
            passed.put(made.path(), passed(made));
            progress.made();
        }
    }

    /** One of which there is a word to say is made anew each time, so that it is said each time. */
    private Made passed(Artifact made) {
        Optional<List<String>> names = inspection.names(made.path());
        return new Made(
                names.isPresent() ? made.keys() : Keys.NONE,
                made.bytes().length,
                Staging.print(made.bytes()),
                0,
                names.orElse(List.of()));
    }

    /** It passed when it was made, and it names what it named then. */
    @Override
    public Optional<List<String>> stands(String path, Keys keys) {
        Optional<Made> made = standing.of(path, keys).filter(one -> allows(path));
        made.ifPresent(one -> {
            inspection.again(path, one.names());
            next.keep(path, one.print());
            passed.put(path, one);
        });
        return made.map(Made::names);
    }

    /** The same as {@link #accept}, for what is named later. */
    public ArtifactInfo pass(Artifact made) {
        accept(made);
        return ArtifactInfo.of(made);
    }

    /** Whether a file of this path may pass. */
    public boolean allows(String path) {
        return never.allows(path);
    }

    /** All that has passed, by its path; how it looks is not known yet. */
    public Map<String, Made> passed() {
        return passed;
    }

    /**
     * What is wrong with what has passed.
     *
     * @param paths all of it, in the order of the site
     */
    public List<Problem> problems(List<String> paths) {
        List<Problem> problems = new ArrayList<>(inspection.problems(paths));
        problems.addAll(never.problems());
        return problems;
    }
}
