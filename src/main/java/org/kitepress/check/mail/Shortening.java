package org.kitepress.check.mail;

import java.util.Comparator;
import java.util.Optional;
import org.kitepress.model.mail.Extent;
import org.kitepress.model.mail.Made;

/** What could be left out of an edition so that it fits. */
final class Shortening {

    private final Made made;

    Shortening(Made made) {
        this.made = made;
    }

    /** @param excess how many pages there are too many; at least one */
    String hint(int excess) {
        return smallest(excess)
                .map(article -> "leave out `" + article.article().title() + "`, and it should fit")
                .orElse("there " + (excess == 1 ? "is 1 page" : "are " + excess + " pages") + " too many"
                        + (made.articles().isEmpty() ? "" : ", more than any single article takes")
                        + "; make a shorter edition for it");
    }

    /** The shortest article that fills so many pages. */
    private Optional<Extent> smallest(int excess) {
        return made.articles().stream()
                .filter(article -> article.length() >= excess)
                .min(Comparator.comparingDouble(Extent::length));
    }
}
