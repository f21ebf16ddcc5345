package org.kitepress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.model.Artifact;
import org.kitepress.model.Site;

/** All the rules. */
public final class Checks {

    private static final List<SiteCheck> RULES =
            List.of(new LinkCheck(), new NameCheck(), new ResourceCheck(), new WordsCheck());

    private Checks() {}

    /** What is wrong with a site before anything is made of it. */
    public static List<Problem> of(Site site) {
        List<Problem> problems = new ArrayList<>();
        RULES.forEach(rule -> rule.check(site, problems));
        return problems;
    }

    /** What is wrong with the files that were made. */
    public static List<Problem> of(Site site, List<Artifact> made) {
        List<Problem> problems = new ArrayList<>(PathCheck.problems(made));
        problems.addAll(new ReferenceCheck(site, made).problems());
        return problems;
    }
}
