package org.kitepress.check.language;

import java.util.List;
import java.util.Optional;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.mail.ReadingFigure;

/** How hard the articles of an edition are to read. */
public final class ReadingFigures {

    private ReadingFigures() {}

    /** One an article, in their order; empty for one that is too short, or in a language without a scale. */
    public static List<Optional<ReadingFigure>> of(Edition edition) {
        return edition.contents().stream().map(ReadingFigures::of).toList();
    }

    private static Optional<ReadingFigure> of(Page article) {
        return PageMeasure.of(article.language()).flatMap(measure -> measure.figure(article));
    }
}
