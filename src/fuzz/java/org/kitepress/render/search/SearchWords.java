package org.kitepress.render.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitepress.fuzz.Finding;
import org.kitepress.model.text.Text;

/** By which terms a text is found. */
public final class SearchWords {

    private static final Vocabulary ENGLISH = new Vocabulary("en");

    private SearchWords() {}

    /** @param lines of the text, none of which may run into the next */
    public static void areAllFound(Text text, List<String> lines) {
        Set<String> found = new HashSet<>();
        ENGLISH.found(IndexWords.of(text)).terms().forEach(found::addAll);
        for (String line : lines) {
            Finding.unless(found.containsAll(ENGLISH.terms(line)), "`" + line + "` is not found by its words");
        }
    }
}
