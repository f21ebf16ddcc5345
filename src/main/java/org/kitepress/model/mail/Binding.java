package org.kitepress.model.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How sheets hold together, the least first. */
public enum Binding {
    NONE,
    FOLD,
    STAPLE;

    /** What a format needs once it is folded; nobody has to staple it. */
    public static Binding of(String format) {
        return List.of("booklet", "brochure", "zine").contains(format) ? FOLD : NONE;
    }

    /** Empty for a word that is none of them. */
    public static Optional<Binding> ofWord(String word) {
        return Arrays.stream(values())
                .filter(binding -> binding.word().equals(word))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody who takes these takes this one, too: who takes staples takes folds. */
    public boolean isTakenBy(List<String> words) {
        return words.stream().flatMap(word -> ofWord(word).stream()).anyMatch(taken -> taken.compareTo(this) >= 0);
    }
}
