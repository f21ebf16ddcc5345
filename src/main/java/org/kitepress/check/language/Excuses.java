package org.kitepress.check.language;

import java.util.HashMap;
import java.util.Map;
import org.kitepress.model.language.WordList;

/** Why a word may stand in a sentence after all; each sentence of a text is looked through once for each reason. */
final class Excuses {

    private record Asked(WordList.Entry entry, TextRange sentence) {}

    private final Lexicon lexicon;
    private final String folded;
    private final Map<TextRange, Boolean> lawful = new HashMap<>();
    private final Map<Asked, Boolean> excused = new HashMap<>();

    /** @param folded the whole text */
    Excuses(Lexicon lexicon, String folded) {
        this.lexicon = lexicon;
        this.folded = folded;
    }

    boolean hold(WordList.Entry entry, TextRange sentence) {
        return lawful.computeIfAbsent(sentence, s -> lexicon.isLaw(s.of(folded)))
                || excused.computeIfAbsent(
                        new Asked(entry, sentence), asked -> Lexicon.isExcused(entry, sentence.of(folded)));
    }
}
