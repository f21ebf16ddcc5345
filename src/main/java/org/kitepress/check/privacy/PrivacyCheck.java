package org.kitepress.check.privacy;

import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.source.Sources;

/** What the lines of a page may give away: of people, of places, and of whoever wrote and shared them. */
public final class PrivacyCheck {

    private PrivacyCheck() {}

    /** Looks at every line of every page that is published and of all data, at most five findings of a kind on each. */
    public static void check(Site site, Sources sources, List<Problem> problems) {
        PublicContacts known = PublicContacts.of(site.resources());
        site.pages().parallelStream()
                .map(page -> problems(page, sources, known))
                .forEachOrdered(problems::addAll);
        site.data()
                .forEach(file ->
                        problems.addAll(PageScan.ofData(file.path(), known).scan(sources.lines(file.path()))));
    }

    private static List<Problem> problems(Page page, Sources sources, PublicContacts known) {
        List<Rule> rules = page.is("resource") || page.is("form") ? Rules.OF_CONTACTS : Rules.ALL;
        String path = page.document().path();
        return new PageScan(path, rules, known).scan(sources.lines(path));
    }
}
