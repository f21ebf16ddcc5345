package org.kitepress.model.format;

import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Keyword;

/** How sheets hold together, the least first. */
public enum Binding implements Keyword {
    NONE,
    FOLD,
    STAPLE;

    /** Empty for a word that is none of them. */
    public static Optional<Binding> ofWord(String word) {
        return Keyword.of(word, values());
    }

    /** Whether somebody who takes these takes this one, too: who takes staples takes folds. */
    public boolean isTakenBy(List<String> words) {
        return words.stream().flatMap(word -> ofWord(word).stream()).anyMatch(taken -> taken.compareTo(this) >= 0);
    }
}
