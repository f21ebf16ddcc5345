package org.kitepress.press.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.data.ContentKind;

/** What a reader is told of a text beside its title: who wrote it and when, where it applies, who checked it last. */
public final class Byline {

    private final Page page;
    private final Messages words;

    public Byline(Page page, Messages words) {
        this.page = page;
        this.words = words;
    }

    /** Only what the page says, in this order. */
    public List<String> parts() {
        return Stream.of(author(), published(), place(), reviewed())
                .flatMap(Optional::stream)
                .toList();
    }

    /** What an event has to say of days is the day it takes place. */
    private Optional<String> published() {
        return page.is(ContentKind.EVENT) ? Optional.empty() : page.date().map(words.conventions()::day);
    }

    private Optional<String> author() {
        return page.document().author().map(name -> words.get("paper-by", Map.of("author", name)));
    }

    private Optional<String> place() {
        return page.document().jurisdiction().map(place -> words.get("paper-jurisdiction", Map.of("place", place)));
    }

    private Optional<String> reviewed() {
        return page.document()
                .fields()
                .day("reviewed")
                .map(day -> words.get(
                        "paper-reviewed", Map.of("date", words.conventions().day(day))));
    }
}
