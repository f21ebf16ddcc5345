package org.kitepress.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.check.language.PhraseTree.Hit;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.language.WordList;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** Looks through the words of one page. */
final class WordingReader {

    /** Whoever used a word this often on a page has heard. */
    private static final int MOST = 5;

    private final Page page;
    private final Lexicon lexicon;
    private final Sources sources;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<WordList.Entry, Integer> told = new HashMap<>();

    WordingReader(Page page, Lexicon lexicon, Sources sources) {
        this.page = page;
        this.lexicon = lexicon;
        this.sources = sources;
    }

    List<Problem> read() {
        PassageWalk.of(page.document()).forEach(this::passage);
        return problems;
    }

    private void passage(Passage passage) {
        String text = passage.text();
        String folded = Folded.of(text);
        List<Hit<WordList.Entry>> hits = lexicon.in(folded);
        if (hits.isEmpty()) {
            return;
        }
        WordContext context = new WordContext(text, lexicon.sentences());
        Excuses excuses = new Excuses(lexicon, folded);
        Locator locator = new Locator(passage, sources);
        for (Hit<WordList.Entry> hit : hits) {
            boolean own = !context.isQuoted(hit.where())
                    && !context.isName(hit.where())
                    && !excuses.hold(hit.value(), context.sentence(hit.where()));
            if (own && told.merge(hit.value(), 1, Integer::sum) <= MOST) {
                tell(hit.where().of(text), hit.value(), locator.at(hit.where().from()));
            }
        }
    }

    private void tell(String word, WordList.Entry entry, Place place) {
        String instead = "`" + String.join("` or `", entry.say()) + "`";
        problems.add(new Problem(
                Code.WORDING, "`" + word + "` " + entry.why(), "say " + instead + " (" + entry.source() + ")", place));
    }
}
