package org.kitepress.render.feed;

import java.util.function.Function;
import org.kitepress.model.output.Artifact;
import org.kitepress.render.view.FeedDocument;

/** The ways in which feed readers ask for the same thing. */
public enum FeedFormat {
    ATOM("Atom", "feed.xml", "application/atom+xml", AtomWriter::write),
    RSS("RSS", "rss.xml", "application/rss+xml", RssWriter::write),
    JSON("JSON", "feed.json", "application/feed+json", JsonFeedWriter::write);

    private final String label;
    private final String file;
    private final String type;
    private final Function<FeedDocument, Artifact> writer;

    FeedFormat(String label, String file, String type, Function<FeedDocument, Artifact> writer) {
        this.label = label;
        this.file = file;
        this.type = type;
        this.writer = writer;
    }

    String label() {
        return label;
    }

    public String file() {
        return file;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    Artifact write(FeedDocument feed) {
        return writer.apply(feed);
    }
}
