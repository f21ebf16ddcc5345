package org.kitepress.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kitepress.check.Inspection;
import org.kitepress.check.names.NeverCheck;
import org.kitepress.diag.Problem;
import org.kitepress.model.Artifact;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Trace;

/** Where every file of a website passes as soon as it is made: the rules look at it, and let it go. */
final class Gate implements Consumer<Artifact> {

    private final Inspection inspection;
    private final NeverCheck never;
    private final Consumer<Artifact> next;

    /** @param strange which pages did not pass before @param next takes what has passed, from several threads at once */
    Gate(Job job, Site site, Notebook notebook, Predicate<Page> strange, Consumer<Artifact> next) {
        this.inspection = new Inspection(site);
        this.never = new NeverCheck(job.never(), site, notebook.sources(), "site/", strange);
        this.next = next;
    }

    @Override
    public void accept(Artifact made) {
        if (allows(made.path())) {
            inspection.accept(made);
            never.look(made);
            next.accept(made);
        }
    }

    /** The same, for what is named later. */
    Trace pass(Artifact made) {
        accept(made);
        return Trace.of(made);
    }

    /** Whether a file of this path may pass. */
    boolean allows(String path) {
        return never.allows(path);
    }

    /** What is wrong with what has passed. @param paths all of it, in the order of the site */
    List<Problem> problems(List<String> paths) {
        List<Problem> problems = new ArrayList<>(inspection.problems(paths));
        problems.addAll(never.problems());
        return problems;
    }
}
