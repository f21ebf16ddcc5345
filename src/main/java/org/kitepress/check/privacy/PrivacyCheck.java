package org.kitepress.check.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.data.Trait;
import org.kitepress.model.document.Document;
import org.kitepress.source.Sources;

/** What the lines of a page may give away: of people, of places, and of whoever wrote and shared them. */
public final class PrivacyCheck {

    private PrivacyCheck() {}

    /**
     * Looks at every line of every page and of all data, at most five findings of a kind on each. What is held back is looked
     * at, too: whoever can see the folder's history will be able to read it for good.
     */
    public static void check(Site site, Sources sources, List<Problem> problems) {
        PublicContacts known = PublicContacts.of(site.resources());
        Stream.concat(site.pages().stream().map(Page::document), site.heldBack().stream())
                .parallel()
                .map(document -> problems(document, sources, known))
                .forEachOrdered(problems::addAll);
        site.data()
                .forEach(file -> problems.addAll(
                        PageScan.ofData(file.path(), known).scan(sources.lines(file.path()), List.of())));
    }

    private static List<Problem> problems(Document document, Sources sources, PublicContacts known) {
        List<Rule> rules = document.schema().has(Trait.PUBLIC_CONTACT) ? Rules.OF_CONTACTS : Rules.ALL;
        return new PageScan(document.path(), rules, known)
                .scan(sources.lines(document.path()), document.text().comments());
    }
}
