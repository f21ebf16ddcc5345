package org.kitepress.model.mail;

import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Keyword;

/** How sheets hold together, the least first. */
public enum Binding implements Keyword {
    NONE,
    FOLD,
    STAPLE;

    /** What a format needs once it is folded; nobody has to staple it. */
    public static Binding of(String format) {
        return List.of("booklet", "brochure", "zine").contains(format) ? FOLD : NONE;
    }

    /** Empty for a word that is none of them. */
    public static Optional<Binding> ofWord(String word) {
        return Keyword.of(word, values());
    }

    /** Whether somebody who takes these takes this one, too: who takes staples takes folds. */
    public boolean isTakenBy(List<String> words) {
        return words.stream().flatMap(word -> ofWord(word).stream()).anyMatch(taken -> taken.compareTo(this) >= 0);
    }
}
