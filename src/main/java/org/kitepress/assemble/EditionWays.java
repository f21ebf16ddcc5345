package org.kitepress.assemble;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.format.Format;
import org.kitepress.model.format.ReflowableFormat;

/**
 * Where an edition goes.
 *
 * @param needed what an article has to be open for
 * @param printedBook whether {@code print} makes a book of it, beside its sheets
 * @param offeredBook whether the website offers a book of it, beside its sheets
 */
record EditionWays(List<Channel> needed, boolean printedBook, boolean offeredBook) {

    /** An edition that the website offers shows its articles on the web, too. */
    static EditionWays of(List<Format> formats, List<Format> published) {
        List<Format> all = Stream.concat(formats.stream(), published.stream()).toList();
        boolean paper = all.isEmpty() || all.stream().anyMatch(format -> format != ReflowableFormat.EPUB);
        Stream<Channel> web = published.isEmpty() ? Stream.empty() : Stream.of(Channel.WEB);
        return new EditionWays(
                Stream.concat(Stream.of(paper ? Channel.PRINT : Channel.EPUB), web)
                        .toList(),
                paper && formats.contains(ReflowableFormat.EPUB),
                paper && published.contains(ReflowableFormat.EPUB));
    }

    /** Whether there is a book, which goes without an article that is open for paper alone. */
    boolean hasBook() {
        return printedBook || offeredBook;
    }
}
