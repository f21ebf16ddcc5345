package org.kitepress.check.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;
import org.kitepress.model.data.Trait;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.WordList;
import org.kitepress.source.Sources;

/**
 * Tells writers of words that name people by what was done to them, and what to say instead. People's own words are theirs:
 * nothing is said of quotations, of names, or of pages on which people speak for themselves.
 */
public final class WordingCheck {

    private WordingCheck() {}

    public static void check(Site site, Sources sources, List<Problem> problems) {
        Map<Language, Lexicon> lexicons = new HashMap<>();
        for (Language language : site.settings().languages()) {
            lexicons.put(language, Lexicon.of(site.wordLists(), language));
        }
        problems.addAll(site.pages().parallelStream()
                .filter(page -> !page.document().schema().has(Trait.OWN_WORDS))
                .flatMap(page -> new WordingReader(page, lexicons.get(page.language()), sources).read().stream())
                .toList());
        site.wordLists().forEach(list -> off(list, site.wordLists(), problems));
    }

    private static void off(WordList list, List<WordList> lists, List<Problem> problems) {
        Lexicon.unknownOff(list, lists)
                .forEach(word -> problems.add(new Problem(
                        Code.WORDING,
                        "`off` names `" + word.text() + "`, which no list that comes with the program has",
                        "write it as a report tells it, or take it out",
                        word.place())));
    }
}
