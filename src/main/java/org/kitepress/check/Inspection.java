package org.kitepress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kitepress.check.made.PageCheck;
import org.kitepress.check.made.PathCheck;
import org.kitepress.check.made.PictureFileCheck;
import org.kitepress.check.sight.SightCheck;
import org.kitepress.check.theme.ThemeCheck;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;
import org.kitepress.model.output.Artifact;

/** The rules on what is made: they look at each file as it passes, and say what is wrong once the last one has. */
public final class Inspection implements Consumer<Artifact> {

    private final PictureFileCheck pictures = new PictureFileCheck();
    private final PageCheck pages;
    private final SightCheck sight;
    private final Site site;

    public Inspection(Site site) {
        this.site = site;
        this.pages = new PageCheck(site);
        this.sight = new SightCheck(site);
    }

    /** From several threads at once, if need be. */
    @Override
    public void accept(Artifact made) {
        pictures.look(made);
        pages.look(made);
        sight.look(made);
    }

    /**
     * A file that passed before.
     *
     * @param names what it names on this site
     */
    public void again(String path, List<String> names) {
        pages.again(path, names);
    }

    /** What a file names on this site that has passed; empty if there is more to say of it. */
    public Optional<List<String>> names(String path) {
        return pages.names(path);
    }

    /** @param paths of all that was made, in the order of the site */
    public List<Problem> problems(List<String> paths) {
        List<Problem> problems = new ArrayList<>(PathCheck.problems(paths));
        problems.addAll(pictures.problems());
        problems.addAll(pages.problems(paths));
        problems.addAll(sight.problems());
        problems.addAll(ThemeCheck.ofScripts(site));
        return problems;
    }
}
