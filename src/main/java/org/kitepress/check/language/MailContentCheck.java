package org.kitepress.check.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.check.language.PhraseTree.Hit;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.language.WordList;
import org.kitepress.source.Sources;

/**
 * Tells the editors which words in an edition a mail room may send back, with all that is in the envelope. Nothing is said of
 * pages that no edition names. Whose words they are is all the same to a mail room, so people's own words are looked at, too.
 */
public final class MailContentCheck {

    private MailContentCheck() {}

    public static void check(Site site, Sources sources, List<Problem> problems) {
        pages(site).forEach(page -> new Reader(page, sources, problems)
                .read(Lexicon.ofMail(site.wordLists(), page.language())));
    }

    private static List<Page> pages(Site site) {
        return site.editions().stream()
                .flatMap(MailContentCheck::pages)
                .distinct()
                .toList();
    }

    private static Stream<Page> pages(Edition edition) {
        return Stream.concat(Stream.of(edition.page()), edition.contents().stream());
    }

    private record Reader(Page page, Sources sources, List<Problem> problems) {

        /** Each kind of thing once a page: one is enough for the envelope to come back. */
        void read(Lexicon lexicon) {
            Set<WordList.Entry> told = new HashSet<>();
            for (Passage passage : PassageWalk.of(page.document())) {
                Locator locator = new Locator(passage, sources);
                String folded = Folded.of(passage.text());
                Excuses excuses = new Excuses(lexicon, folded);
                WordContext context = new WordContext(passage.text(), lexicon.sentences());
                for (Hit<WordList.Entry> hit : new ArrayList<>(lexicon.in(folded))) {
                    boolean fine = excuses.hold(hit.value(), context.sentence(hit.where()));
                    if (!fine && told.add(hit.value())) {
                        tell(hit, passage, locator);
                    }
                }
            }
        }

        private void tell(Hit<WordList.Entry> hit, Passage passage, Locator locator) {
            problems.add(new Problem(
                    Code.MAILROOM_CONTENT,
                    "`" + hit.where().of(passage.text()) + "` " + hit.value().why(),
                    String.join(", or ", hit.value().say()) + " (" + hit.value().source() + ")",
                    locator.at(hit.where().from())));
        }
    }
}
