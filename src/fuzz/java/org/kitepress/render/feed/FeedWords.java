package org.kitepress.render.feed;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.address.Address;
import org.kitepress.model.output.Artifact;
import org.kitepress.render.html.Urls;

/** A feed of one page, in each of its formats. */
public final class FeedWords {

    private FeedWords() {}

    public static List<Artifact> of(Page page, Site site) {
        Feed feed = Feed.of("All", page.language(), Address.ROOT, Stream.of(page));
        FeedMaker maker = new FeedMaker(site, TextCache.none(), new Urls(site.settings()));
        return Stream.of(FeedFormat.values())
                .map(format -> format.write(maker.document(feed)))
                .toList();
    }
}
