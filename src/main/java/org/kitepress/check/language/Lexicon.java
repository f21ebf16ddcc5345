package org.kitepress.check.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitepress.model.data.Value;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.WordList;

/** All the word lists that hold for one language, ready to be looked for. */
final class Lexicon {

    private final PhraseTree<WordList.Entry> words = new PhraseTree<>();
    private final PhraseTree<Boolean> law = new PhraseTree<>();

    private final Sentences sentences;

    private Lexicon(Language language) {
        this.sentences = new Sentences(language.locale());
    }

    /** What mail rooms refuse in this language. */
    static Lexicon ofMail(List<WordList> lists, Language language) {
        return among(lists.stream().filter(WordList::mail).toList(), language);
    }

    /** How people are named in this language. */
    static Lexicon of(List<WordList> lists, Language language) {
        return among(lists.stream().filter(list -> !list.mail()).toList(), language);
    }

    /** @param lists where two name the same word, the later one holds; a word that any of them switches off is not told */
    private static Lexicon among(List<WordList> lists, Language language) {
        List<WordList> mine =
                lists.stream().filter(list -> list.isFor(language)).toList();
        Set<String> off = new HashSet<>();
        mine.forEach(list -> list.off().forEach(word -> off.add(Folded.of(word.text()))));
        Lexicon lexicon = new Lexicon(language);
        mine.forEach(list -> lexicon.add(list, off));
        return lexicon;
    }

    private void add(WordList list, Set<String> off) {
        list.law().forEach(name -> law.put(name, true));
        for (WordList.Entry entry : list.entries()) {
            if (!(list.builtIn() && isOff(entry, off))) {
                entry.avoid().forEach(word -> words.put(word, entry));
            }
        }
    }

    private static boolean isOff(WordList.Entry entry, Set<String> off) {
        return entry.avoid().stream().map(Folded::of).anyMatch(off::contains);
    }

    /** What a list switches off, and no list that comes with the program has. */
    static List<Value.Text> unknownOff(WordList list, List<WordList> lists) {
        return list.off().stream()
                .filter(word -> lists.stream()
                        .filter(other -> other.builtIn() && other.mail() == list.mail())
                        .filter(other -> other.isFor(list.language()))
                        .flatMap(other -> other.entries().stream())
                        .noneMatch(entry -> isOff(entry, Set.of(Folded.of(word.text())))))
                .toList();
    }

    List<PhraseTree.Hit<WordList.Entry>> in(String folded) {
        return words.in(folded);
    }

    /** How the language parts its sentences. */
    Sentences sentences() {
        return sentences;
    }

    /**
     * Whether a sentence names a law or an offense.
     *
     * @param sentence folded
     */
    boolean isLaw(String sentence) {
        return !law.in(sentence).isEmpty();
    }

    /**
     * Whether something in a sentence makes this entry's words right.
     *
     * @param sentence folded
     */
    static boolean isExcused(WordList.Entry entry, String sentence) {
        PhraseTree<Boolean> unless = new PhraseTree<>();
        entry.unless().forEach(phrase -> unless.put(phrase, true));
        return !unless.in(sentence).isEmpty();
    }
}
